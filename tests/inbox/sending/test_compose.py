"""Outgoing mail: what the bytes say, what they must never hold, and that they read back."""

import email
import email.policy
import email.utils
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.errors import UsageError
from app.inbox.parsing import flowed
from app.inbox.parsing.mime import parse
from app.inbox.sending.compose import (
    MAX_REFERENCES,
    File,
    NewMail,
    build,
    references,
    reply_subject,
)
from app.inbox.values import Address

ID = "<c7.abcdefghijklmnopqrst.abcdefghijklmnop@shop.example>"
ANNA = Address("Anna", "anna@shop.example")
CARL = Address("", "carl@client.example")
NASTY = "a\r\nBcc: evil@evil.example\r\n\r\nbody\x00\x0b\x0c\x85\u2028\u2029\ud800=?utf-8?q?x?="


def mail(**changes: object) -> NewMail:
    values: dict[str, object] = {
        "message_id": ID,
        "date": 1_700_000_000_000_000,
        "sender": ANNA,
        "to": (CARL,),
        "subject": "Opening hours",
        "text": "We are open.\n",
        "html": "",
        **changes,
    }
    return NewMail(**values)  # type: ignore[arg-type]


def read(data: bytes) -> email.message.EmailMessage:
    """The standard library's view: slow, strict, and somebody else's."""
    return email.message_from_bytes(data, policy=email.policy.default)  # type: ignore[return-value]


def text_of(data: bytes) -> str:
    """The text whole again; its part says that it flows (RFC 3676)."""
    part = read(data)
    assert part.get_param("format") == "flowed"
    return flowed.decode(str(part.get_content()).replace("\r\n", "\n"))


def header_names(data: bytes) -> list[str]:
    head = data.partition(b"\r\n\r\n")[0]
    return [line.partition(b":")[0].decode() for line in head.split(b"\r\n") if line[:1] != b" "]


def assert_transportable(data: bytes) -> None:
    """CRLF alone, no long line, no control character in the head (RFC 5322 section 2.3)."""
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", data)
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert not re.search(rb"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]", data.partition(b"\r\n\r\n")[0])


def test_a_plain_answer_is_exactly_this() -> None:
    built = build(mail(in_reply_to="<q@client.example>", references=("<q@client.example>",)))
    assert built == (
        b"Message-ID: <c7.abcdefghijklmnopqrst.abcdefghijklmnop@shop.example>\r\n"
        b"Date: Tue, 14 Nov 2023 22:13:20 +0000\r\n"
        b"From: Anna <anna@shop.example>\r\n"
        b"To: carl@client.example\r\n"
        b"Subject: Opening hours\r\n"
        b"In-Reply-To: <q@client.example>\r\n"
        b"References: <q@client.example>\r\n"
        b"User-Agent: Nightdesk\r\n"
        b"MIME-Version: 1.0\r\n"
        b"Content-Transfer-Encoding: 7bit\r\n"
        b'Content-Type: text/plain; charset="utf-8"; format="flowed"\r\n'
        b"\r\n"
        b"We are open.\r\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one line without an end",
        "-- \nAnna",
        "From here it starts with From\n.\n..\n",
        "Olá, São João à beira-mar — 20 €\n",
        "你好，世界。\n" * 50,
        "Здравствуйте\n",
        "👩‍🚀 family\n",
        "x" * 5000 + "\n",
        "ção " * 2000 + "\n",
        "tab\tand  two spaces \n trailing \n\n\n",
    ],
)
def test_text_arrives_as_it_was_written(text: str) -> None:
    built = build(mail(text=text))
    assert_transportable(built)
    assert built.isascii()
    kept = "\n".join(line if line == "-- " else line.rstrip(" ") for line in text.split("\n"))
    assert text_of(built) == (kept if kept.endswith("\n") else kept + "\n")


def test_what_mail_cannot_carry_leaves_the_text() -> None:
    assert text_of(build(mail(text="a\r\nb\rc\x00\x07\x1b[0md\ud800e"))) == "a\nb\nc[0mde\n"


def test_html_is_the_second_choice_beside_the_text() -> None:
    whole = read(build(mail(html="<p>We are <b>open</b>.</p>")))
    assert whole.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in whole.iter_parts()] == ["text/plain", "text/html"]
    assert "<b>open</b>" in whole.get_body(("html",)).get_content()  # type: ignore[union-attr]


def test_html_is_made_from_the_text_when_none_is_given() -> None:
    pytest.importorskip("app.inbox.parsing.html_text")
    whole = read(build(mail(text="1 < 2\nSee https://shop.example/a\n", html=None)))
    html = whole.get_body(("html",)).get_content()  # type: ignore[union-attr]
    assert "1 &lt; 2" in html


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("invoice.pdf", "", "application/pdf"),
        ("notes.txt", "", "text/plain"),
        ("photo.JPG", "", "image/jpeg"),
        ("backup.tar.gz", "", "application/octet-stream"),
        ("no ending", "", "application/octet-stream"),
        ("forward.eml", "", "application/octet-stream"),
        ("given.bin", "image/png", "image/png"),
        ("given.bin", "image/png\r\nX: y", "application/octet-stream"),
        ("given.bin", "multipart/mixed", "application/octet-stream"),
        ("Fatura nº 12 — çedilha.pdf", "", "application/pdf"),
        ("発注書.pdf", "", "application/pdf"),
        ('quo"te\\s;.pdf', "", "application/pdf"),
    ],
)
def test_an_attachment_keeps_its_name_type_and_bytes(name: str, kind: str, expected: str) -> None:
    data = bytes(range(256)) * 40
    built = build(mail(attachments=(File(name, data, kind),)))
    assert_transportable(built)
    (part,) = read(built).iter_attachments()
    assert part.get_content_type() == expected
    assert part.get_payload(decode=True) == data
    assert part.get_filename() == name.replace("\\", "_")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("C:\\Users\\x.exe", "C:_Users_x.exe"),
        ("", "attachment"),
        ("\x00\r\n", "attachment"),
        ("x" * 400 + ".pdf", "x" * 196 + ".pdf"),
    ],
)
def test_an_attachments_name_is_one_safe_component(name: str, safe: str) -> None:
    (part,) = read(build(mail(attachments=(File(name, b"x"),)))).iter_attachments()
    assert part.get_filename() == safe


def test_text_and_html_and_files_nest_as_programs_expect() -> None:
    files = (File("a.txt", b"a"), File("b.txt", "é".encode()))
    whole = read(build(mail(html="<p>x</p>", attachments=files)))
    assert whole.get_content_type() == "multipart/mixed"
    kinds = [part.get_content_type() for part in whole.walk()]
    assert kinds[1:] == ["multipart/alternative", "text/plain", "text/html", *["text/plain"] * 2]
    assert [part.get_content() for part in whole.iter_attachments()] == ["a", "é"]


@pytest.mark.parametrize(
    ("person", "written"),
    [
        (Address("", "a@b.example"), "a@b.example"),
        (Address("Ann B", "a@b.example"), "Ann B <a@b.example>"),
        (Address("B, Ann", "a@b.example"), '"B, Ann" <a@b.example>'),
        (Address('Ann "B"', "a@b.example"), '"Ann \\"B\\"" <a@b.example>'),
        (Address("", "a@müller.example"), "a@xn--mller-kva.example"),
    ],
)
def test_addresses_are_written_so(person: Address, written: str) -> None:
    assert f"\r\nTo: {written}\r\n".encode() in build(mail(to=(person,)))


@pytest.mark.parametrize("name", ["Zoë", "株式会社", "Ána, José; (x)", "=?utf-8?q?=0AX?=", NASTY])
def test_a_name_reads_back_and_breaks_nothing(name: str) -> None:
    built = build(mail(sender=Address(name, "a@b.example")))
    assert_transportable(built)
    assert header_names(built) == header_names(build(mail()))
    (back,) = read(built)["From"].addresses
    assert back.addr_spec == "a@b.example"
    assert "evil@" not in back.addr_spec


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "a@",
        "@b",
        "a b@c.example",
        "a@b\r\nBcc: c@d",
        "a@b>",
        "a,b@c",
        "a\x00@b",
        "a@b@c",
    ],
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(UsageError, match="bad-address"):
        build(mail(to=(Address("x", address),)))


def test_an_address_outside_ascii_is_left_for_smtputf8() -> None:
    assert "To: jörg@müller.example".replace("müller", "xn--mller-kva") in build(
        mail(to=(Address("", "jörg@müller.example"),))
    ).decode("utf-8")


@pytest.mark.parametrize("bad", ["", "x", "<a b@c>", "<a@b>\r\nX: y", "<a@b", "<ä@b.example>"])
def test_a_message_id_that_is_none_is_refused(bad: str) -> None:
    with pytest.raises(UsageError, match="bad-message-id"):
        build(mail(message_id=bad))


def test_ids_that_cannot_travel_are_left_out() -> None:
    made_up = f"<{'0' * 32}@local.invalid>"
    chain = (made_up, "<ok@client.example>", "not an id", "<a@b>\r\nX: y", "<ä@b.example>")
    built = build(mail(in_reply_to=made_up, references=chain))
    assert "In-Reply-To" not in header_names(built)
    assert b"References: <ok@client.example>\r\n" in built


def test_long_ids_are_folded_and_never_encoded() -> None:
    ids = tuple(f"<{'x' * 150}{number}@{'y' * 190}.example>" for number in range(40))
    built = build(mail(in_reply_to=ids[-1], references=ids))
    assert_transportable(built)
    assert b"=?" not in built
    written = re.search(rb"References: (.*?)\r\nUser", built, re.DOTALL)
    assert written
    assert tuple(written[1].decode().split()) == (ids[0], *ids[-MAX_REFERENCES:])


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Hello", "Re: Hello"),
        ("Re: Hello", "Re: Hello"),
        ("RE: Aw: Re[2]: SV: Hello", "Re: Hello"),
        ("Res: RES: Olá", "Re: Olá"),
        ("R: I: Ordine", "Re: I: Ordine"),
        ("Fwd: Hello", "Re: Fwd: Hello"),
        ("Re：你好", "Re: 你好"),
        ("Reference: 12", "Re: Reference: 12"),
        ("", "Re:"),
        ("a\r\nBcc: x", "Re: a  Bcc: x"),
    ],
)
def test_an_answers_subject(subject: str, expected: str) -> None:
    assert reply_subject(subject) == expected


@pytest.mark.parametrize(
    ("parent", "before", "in_reply_to", "expected"),
    [
        ("<b@x>", ("<a@x>",), (), ("<a@x>", "<b@x>")),
        ("<b@x>", (), ("<a@x>",), ("<a@x>", "<b@x>")),
        ("<b@x>", (), ("<a@x>", "<z@x>"), ("<a@x>", "<b@x>")),
        ("<a@x>", ("<a@x>", "<b@x>"), (), ("<b@x>", "<a@x>")),
        ("<b@x>", ("<a@x>", "<a@x>"), (), ("<a@x>", "<b@x>")),
        ("<0@local.invalid>", ("<a@x>",), (), ("<a@x>",)),
    ],
)
def test_the_references_of_an_answer(
    parent: str, before: tuple[str, ...], in_reply_to: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert references(parent, before, in_reply_to) == expected


def test_a_long_thread_keeps_its_first_and_its_latest() -> None:
    ids = tuple(f"<{number}@x>" for number in range(100))
    kept = references("<last@x>", ids)
    assert len(kept) == MAX_REFERENCES + 1
    assert (kept[0], kept[-1]) == ("<0@x>", "<last@x>")


def test_nothing_of_the_envelope_is_named() -> None:
    assert "bcc" not in {name.lower() for name in header_names(build(mail()))}


@settings(deadline=None)
@given(st.text(), st.text(), st.text(), st.text(), st.text())
def test_no_text_can_add_or_break_a_header(
    subject: str, name: str, file_name: str, text: str, kind: str
) -> None:
    files = (File(file_name, b"x", kind),)
    built = build(
        mail(
            subject=f"x{subject}", to=(Address(name, "a@b.example"),), text=text, attachments=files
        )
    )
    assert_transportable(built)
    assert built.isascii()
    assert header_names(built)[:6] == header_names(build(mail()))[:6]
    message = email.message_from_bytes(built)  # the tolerant policy: the strict one hangs on some
    ((_, back),) = email.utils.getaddresses([str(message["To"])])
    assert back == "a@b.example"
    assert message.get_content_type() == "multipart/mixed"
    assert not message.defects


@settings(deadline=None)
@given(st.text(), st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x2FF)))
def test_it_reads_back_through_our_own_parser(text: str, subject: str) -> None:
    pytest.importorskip("app.inbox.parsing.html_text")
    from app.inbox.parsing.mime import parse

    found = parse(build(mail(text=text, subject=f"x {subject}", cc=(ANNA,))))
    assert found.message_id == ID
    assert found.message_id_given
    assert (found.sender, found.to, found.cc) == (ANNA, (CARL,), (ANNA,))
    assert not found.unreadable


def test_images_stand_beside_the_html_and_files_after_it(tmp_path: Path) -> None:
    image = File("logo.png", b"\x89PNG\r\n\x1a\n" + bytes(200), content_id="logo@shop.example")
    html = '<p>Hello <img src="cid:logo@shop.example"></p>'
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(bytes(range(256)) * 3000)
    built = build(mail(html=html, inline=(image,), attachments=(File("plan.pdf", path=plan),)))
    assert_transportable(built)
    mixed = read(built)
    related, pdf = mixed.iter_parts()
    alternative, picture = related.iter_parts()
    assert [p.get_content_type() for p in (mixed, related, alternative, picture, pdf)] == [
        "multipart/mixed",
        "multipart/related",
        "multipart/alternative",
        "image/png",
        "application/pdf",
    ]
    assert picture["Content-ID"] == "<logo@shop.example>"
    assert picture.get_content() == image.data
    assert pdf.get_content() == plan.read_bytes()
    seen = parse(built)
    assert [(a.name, a.inline) for a in seen.attachments] == [
        ("logo.png", True),
        ("plan.pdf", False),
    ]


def test_a_file_that_went_away_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="file-not-found"):
        build(mail(attachments=(File("gone.pdf", path=tmp_path / "gone.pdf"),)))


def test_a_large_file_is_not_held_twice(tmp_path: Path) -> None:
    """Beside the message itself (4/3 of the file), a piece at a time."""
    import tracemalloc

    plan = tmp_path / "plan.bin"
    plan.write_bytes(bytes(12_000_000))
    tracemalloc.start()
    built = build(mail(attachments=(File("plan.bin", path=plan),)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2.3 * len(built)
