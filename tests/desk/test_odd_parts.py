"""Invitations, messages in messages, seals and lists, as the desk offers them."""

import socket
from email.message import EmailMessage

import pytest

from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId
from app.desk import odd_acts
from app.desk.desk import Desk
from app.inbox import pinned
from app.inbox.channels.base import Raw
from app.inbox.feed import Feed
from app.inbox.parsing.mime import parse
from app.inbox.prepare import prepare
from app.inbox.values import Answer, Entry, Protected, View
from tests.house import add_account
from tests.inbox.parsing.test_invites import calendar
from tests.peers.certs import authority
from tests.peers.web import Web


@pytest.fixture
def account(desk: Desk) -> AccountId:
    more = {"imap": "127.0.0.1:1", "smtp": "127.0.0.1:1", "aliases": "orders@shop.example"}
    return add_account(desk, "email", "shop", "anna@shop.example", **more)


def message(**headers: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Carl <carl@client.example>"
    mail["To"] = "anna@shop.example"
    mail["Subject"] = "Fitting"
    mail["Message-ID"] = "<q1@client.example>"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    return mail


def hear(desk: Desk, account: AccountId, raw: bytes) -> Entry:
    mail = prepare(Raw(raw), parse, desk.store.clock.now())
    Feed(desk.store, account, "email").put([mail], "INBOX", None).result()
    (id,) = desk.queue_head(View.ALL).result()[1]
    (entry,) = desk.conversation(ConversationId(id)).result().entries
    return entry


def queued(desk: Desk) -> bytes:
    (item,) = desk.outbox().result()
    return desk.source(item.message).result()


# --- invitations --------------------------------------------------------------------------------


def invitation(method: str = "REQUEST") -> bytes:
    mail = message()
    mail.set_content("Shall we?")
    mail.add_alternative(calendar(method=method), "text", "calendar", params={"method": method})
    return mail.as_bytes()


def test_an_invitation_is_shown_and_answered_through_the_outbox(
    desk: Desk, account: AccountId
) -> None:
    entry = hear(desk, account, invitation())
    assert entry.invite
    invite = desk.invite(entry.id).result()
    assert invite is not None
    assert invite.summary == "Fitting, final"
    desk.answer_invite(entry.id, Answer.ACCEPTED, hold=0).result()
    raw = queued(desk)
    mail = parse(raw)
    assert [a.address for a in mail.to] == ["carl@client.example"]
    assert (mail.sender.address, mail.in_reply_to) == (
        "anna@shop.example",
        ("<q1@client.example>",),
    )
    assert b'method="REPLY"' in raw.replace(b"method=REPLY", b'method="REPLY"')
    (item,) = desk.outbox().result()
    back = desk.invite(item.message).result()
    assert back is not None
    assert (back.method, back.mine) == ("reply", Answer.ACCEPTED)
    told = desk.invite(entry.id).result()
    assert told is not None
    assert told.mine is Answer.ACCEPTED


def test_an_answer_is_taken_back_and_given_anew(desk: Desk, account: AccountId) -> None:
    entry = hear(desk, account, invitation())

    def told() -> Answer:
        found = desk.invite(entry.id).result()
        assert found is not None
        return found.mine

    first = desk.answer_invite(entry.id, Answer.DECLINED, hold=600).result()
    assert told() is Answer.DECLINED
    odd_acts.withdraw(desk, first.outbox).result()
    assert told() is Answer.NONE
    assert desk.letters.drafts(entry_conversation(desk)).result() == ()
    desk.answer_invite(entry.id, Answer.TENTATIVE, hold=0).result()
    desk.answer_invite(entry.id, Answer.ACCEPTED, hold=0).result()
    assert told() is Answer.ACCEPTED


def entry_conversation(desk: Desk) -> ConversationId:
    return ConversationId(desk.queue_head(View.ALL).result()[1][0])


@pytest.mark.parametrize("method", ["CANCEL", "PUBLISH"])
def test_what_asks_nothing_gets_no_answer(desk: Desk, account: AccountId, method: str) -> None:
    entry = hear(desk, account, invitation(method))
    with pytest.raises(UsageError, match="no-invite"):
        desk.answer_invite(entry.id, Answer.ACCEPTED).result()
    assert desk.outbox().result() == ()


def test_a_plain_message_has_none(desk: Desk, account: AccountId) -> None:
    mail = message()
    mail.set_content("Hello")
    entry = hear(desk, account, mail.as_bytes())
    assert (entry.invite, desk.invite(entry.id).result()) == (False, None)


# --- messages in messages -----------------------------------------------------------------------


def test_a_message_within_a_message_opens_with_its_files(desk: Desk, account: AccountId) -> None:
    inner = message()
    inner.replace_header("Subject", "The one within")
    inner.set_content("Look at the plan")
    inner.add_alternative("<p>Look <script>x()</script><b>here</b></p>", "html")
    inner.add_attachment(b"%PDF-1", maintype="application", subtype="pdf", filename="plan.pdf")
    outer = message(X_Number="2")
    outer.set_content("See below")
    outer.add_attachment(inner)
    entry = hear(desk, account, outer.as_bytes())
    (file,) = entry.attachments
    found = desk.embedded(entry.id, file.part).result()
    assert (found.entry.subject, found.entry.sender.name) == ("The one within", "Carl")
    assert found.text.startswith("Look at the plan")
    assert "<b>here</b>" in found.html.html
    assert "script" not in found.html.html
    (plan,) = found.entry.attachments
    assert plan.name == "plan.pdf"
    assert desk.attachment(entry.id, plan.part).result() == b"%PDF-1"
    with pytest.raises(UsageError, match="no-such-part"):
        desk.embedded(entry.id, "9").result()
    with pytest.raises(UsageError, match="no-such-part"):
        desk.attachment(entry.id, "/".join(["2"] * 30)).result()


# --- protection ---------------------------------------------------------------------------------

PGP_SIGNATURE = """-----BEGIN PGP SIGNATURE-----

iHUEABYKAB0WIQTrhZTfB1Ys5CGQxYq8n7xYJ0gPJgUCZ0AAAAAKCRC8n7xYJ0gP
JgAAAQD/AAAA
=abcd
-----END PGP SIGNATURE-----
"""


def multipart(kind: str, *parts: tuple[str, str]) -> bytes:
    body = "".join(f"--B\r\nContent-Type: {t}\r\n\r\n{c}\r\n" for t, c in parts)
    head = (
        "From: carl@client.example\r\nTo: anna@shop.example\r\nSubject: s\r\n"
        f'Message-ID: <q@client.example>\r\nMIME-Version: 1.0\r\nContent-Type: {kind}; boundary="B"'
    )
    return f"{head}\r\n\r\n{body}--B--\r\n".encode()


@pytest.mark.parametrize(
    ("raw", "kind", "by"),
    [
        (
            multipart(
                'multipart/encrypted; protocol="application/pgp-encrypted"',
                ("application/pgp-encrypted", "Version: 1"),
                ("application/octet-stream", "-----BEGIN PGP MESSAGE-----"),
            ),
            Protected.PGP_ENCRYPTED,
            "",
        ),
        (
            multipart(
                'multipart/signed; protocol="application/pgp-signature"',
                ("text/plain", "Hello"),
                ("application/pgp-signature", PGP_SIGNATURE.replace("\n", "\r\n")),
            ),
            Protected.PGP_SIGNED,
            "EB8594DF07562CE42190C58ABC9FBC5827480F26",
        ),
        (
            multipart(
                "multipart/signed",
                ("text/plain", "Hello"),
                ("application/pkcs7-signature", "not one at all"),
            ),
            Protected.SMIME_SIGNED,
            "",
        ),
        (
            (
                b"From: carl@client.example\r\nMessage-ID: <q@client.example>\r\n"
                b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nxx"
            ),
            Protected.SMIME_ENCRYPTED,
            "",
        ),
        (
            (
                b"From: carl@client.example\r\nMessage-ID: <q@client.example>\r\n"
                b"Content-Type: application/pkcs7-mime; smime-type=signed-data\r\n\r\nxx"
            ),
            Protected.SMIME_SIGNED,
            "",
        ),
        (
            (
                b"From: carl@client.example\r\nMessage-ID: <q@client.example>\r\n\r\n"
                b"-----BEGIN PGP MESSAGE-----\r\n\r\nabc\r\n-----END PGP MESSAGE-----\r\n"
            ),
            Protected.PGP_ENCRYPTED,
            "",
        ),
        (
            b"From: carl@client.example\r\nMessage-ID: <q@client.example>\r\n\r\nHi",
            Protected.NOT,
            "",
        ),
    ],
)
def test_protection_is_said_as_it_is(
    desk: Desk, account: AccountId, raw: bytes, kind: Protected, by: str
) -> None:
    entry = hear(desk, account, raw)
    found = desk.protection(entry.id).result()
    assert (found.kind, found.by) == (kind, by)


def test_the_name_in_an_smime_signature(desk: Desk, account: AccountId) -> None:
    import base64

    raw = multipart(
        "multipart/signed",
        ("text/plain", "Hello"),
        (
            "application/pkcs7-signature\r\nContent-Transfer-Encoding: base64",
            base64.encodebytes(signature()).decode().replace("\n", "\r\n"),
        ),
    )
    entry = hear(desk, account, raw)
    assert entry.protected is Protected.SMIME_SIGNED
    assert desk.protection(entry.id).result().by == "Carl of the client"


def signature() -> bytes:
    import datetime as dt

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import pkcs7

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Carl of the client")])
    now = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + dt.timedelta(days=3650))
        .sign(key, hashes.SHA256())
    )
    builder = pkcs7.PKCS7SignatureBuilder().set_data(b"Hello")
    builder = builder.add_signer(certificate, key, hashes.SHA256())
    options = [pkcs7.PKCS7Options.DetachedSignature]
    return builder.sign(serialization.Encoding.DER, options)


# --- mailing lists ------------------------------------------------------------------------------


def listed(**headers: str) -> bytes:
    mail = message(**headers)
    mail.set_content("News")
    return mail.as_bytes()


def test_a_list_and_the_ways_out(desk: Desk, account: AccountId) -> None:
    entry = hear(
        desk,
        account,
        listed(
            List_Id="The news <news.client.example>",
            List_Unsubscribe="<mailto:off@client.example?subject=off>, <https://client.example/u/1>",
            List_Unsubscribe_Post="List-Unsubscribe=One-Click",
        ),
    )
    found = desk.mailing_list(entry.id).result()
    assert found is not None
    assert (found.id, found.name) == ("news.client.example", "The news")
    assert found.one_click == found.web == "https://client.example/u/1"
    assert found.mailto == "mailto:off@client.example?subject=off"


@pytest.mark.parametrize("url", ["http://client.example/u", "mailto:a@b.example"])
def test_one_click_goes_over_https_alone(desk: Desk, account: AccountId, url: str) -> None:
    post = "List-Unsubscribe=One-Click"
    raw = listed(List_Unsubscribe=f"<{url}>", List_Unsubscribe_Post=post)
    found = desk.mailing_list(hear(desk, account, raw).id).result()
    assert found is not None
    assert found.one_click == ""


def test_leaving_by_mail(desk: Desk, account: AccountId) -> None:
    way = b"<mailto:off@client.example?subject=off%0d%0aBcc:x@y.example&bcc=z@y.example&body=bye>"
    entry = hear(desk, account, b"List-Unsubscribe: " + way + b"\r\n" + listed())
    sent = desk.unsubscribe(entry.id).result()
    assert sent is not None
    mail = parse(queued(desk))
    assert [a.address for a in mail.to] == ["off@client.example"]
    assert mail.text.strip() == "bye"
    (item,) = desk.outbox().result()
    assert [r.address for r in item.recipients] == ["off@client.example"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"List_Id": "<news.client.example>"},
        {"List_Unsubscribe": "<https://client.example/page>"},
        {"List_Unsubscribe": "<mailto:nobody>"},
        {
            "List_Unsubscribe": "<https://127.0.0.1/u>",
            "List_Unsubscribe_Post": "List-Unsubscribe=One-Click",
        },
        {
            "List_Unsubscribe": "<https://[client.example/u>",
            "List_Unsubscribe_Post": "List-Unsubscribe=One-Click",
        },
    ],
)
def test_what_cannot_be_left_from_here(
    desk: Desk, account: AccountId, headers: dict[str, str]
) -> None:
    """Also not by knocking at a machine of this network."""
    entry = hear(desk, account, listed(**headers))
    with pytest.raises(UsageError, match="no-unsubscribe"):
        desk.unsubscribe(entry.id).result()


@pytest.mark.parametrize("status", [200, 302, 404])
def test_one_click(
    desk: Desk, account: AccountId, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    """RFC 8058 over real TLS; a redirect is not followed, and is no yes."""
    from app.base.errors import PermanentError

    monkeypatch.setenv("SSL_CERT_FILE", str(authority().ca))
    monkeypatch.setattr(pinned, "is_public", lambda address: True)  # the peer is on loopback
    pages = {"/u/1": (status, {"Location": "/elsewhere"}, b"")}
    with Web(pages, authority().server_context()) as web:
        way = f"<https://localhost:{web.port}/u/1?who=7>"
        post = "List-Unsubscribe=One-Click"
        raw = listed(List_Unsubscribe=way, List_Unsubscribe_Post=post)
        left = desk.unsubscribe(hear(desk, account, raw).id)
        if status == 200:
            assert left.result() is None
        else:
            with pytest.raises(PermanentError, match="not-unsubscribed"):
                left.result()
        assert (web.asked, web.posted) == (["/u/1?who=7"], [b"List-Unsubscribe=One-Click"])
    assert desk.outbox().result() == ()


def test_the_address_that_was_checked_is_the_one_that_is_asked(
    desk: Desk, account: AccountId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that is of the internet when it is checked and ours when it is asked (rebinding)."""
    answers, asked, really = ["127.0.0.1", "127.0.0.2"], [], socket.getaddrinfo

    def look_up(host: str, port: int, *more: object, **named: object) -> object:
        if host == "localhost":
            host = answers[len(asked)]
            asked.append(host)
        return really(host, port, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setenv("SSL_CERT_FILE", str(authority().ca))
    monkeypatch.setattr(pinned, "is_public", lambda address: address == "127.0.0.1")
    with Web({"/u/1": (200, {}, b"")}, authority().server_context()) as web:
        way = f"<https://localhost:{web.port}/u/1>"
        post = "List-Unsubscribe=One-Click"
        raw = listed(List_Unsubscribe=way, List_Unsubscribe_Post=post)
        entry = hear(desk, account, raw)
        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        assert desk.unsubscribe(entry.id).result() is None
        assert (asked, len(web.posted)) == (["127.0.0.1"], 1)
