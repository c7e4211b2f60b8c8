"""Sending: one message, every fault of a server, and what the channel says became of it.

The faults are rows 1 to 12 of the reliability page. A send never says "sent" or "not sent" unless
the server's own reply did; the scripted server tells what really happened.
"""

import asyncio
import dataclasses
import re

import pytest

from app.base.errors import (
    AuthError,
    ChannelError,
    ConfigError,
    PermanentError,
    TransientError,
    UnknownOutcome,
)
from app.inbox.channels.email.settings import SmtpTimeouts
from tests.inbox.channels.email.accounts import SMTP, house, mail, opened, outgoing
from tests.inbox.channels.house import House, Ledger
from tests.peers.accounts import ANNA, Login
from tests.peers.certs import LEAVES
from tests.peers.exim import Exim
from tests.peers.proxy import Proxy, Shape
from tests.peers.smtp_faults import FAULTS, FOREVER, Fault
from tests.peers.smtp_script import SmtpScript

SHORT = dataclasses.replace(SMTP, connect=0.5, command=0.5, data_start=0.5, final_dot=0.5)
PATIENT = dataclasses.replace(SMTP, connect=60.0, command=60.0, final_dot=60.0)
"""Where a person cancels, no slow machine may do it first."""


async def send(
    context: House, *recipients: str, timeouts: SmtpTimeouts = SMTP, **more: object
) -> tuple[str, Ledger]:
    """Send one message; gives the name of the outcome and the ledger."""
    ledger = Ledger()
    async with opened(context, smtp=timeouts) as channel:
        try:
            receipt = await channel.send(outgoing(*recipients, **more), ledger)  # type: ignore[arg-type]
        except ChannelError as error:
            return f"{type(error).__name__} {error.problem.code}", ledger
        return f"sent: {receipt.reply}", ledger


@pytest.mark.parametrize("security", ["tls", "starttls", "plain"])
async def test_a_message_leaves_once_through_each_security(exim: Exim, security: str) -> None:
    port = {"tls": exim.smtps, "starttls": exim.submission, "plain": exim.smtp}[security]
    data = mail(body=".\r\n..two dots\r\n.one\r\n\r\nlast line without an end")
    outcome, ledger = await send(
        house(smtp=port, security=security), "a@cust.test", "b@cust.test", data=data
    )
    assert re.match(r"sent: 250 OK id=", outcome)
    assert ledger.accepted == ["a@cust.test", "b@cust.test"]
    assert ledger.events[-2:] == ["data", "committed"]
    (delivered,) = exim.delivered(1)
    assert delivered.data.endswith(data + b"\r\n")
    assert delivered.sender == ANNA.address
    assert sorted(delivered.recipients) == ["a@cust.test", "b@cust.test"]


async def test_the_stages_are_recorded_in_order(exim: Exim) -> None:
    context = house(smtp=exim.submission, security="starttls")
    _, ledger = await send(context, "a@cust.test")
    assert ledger.events == ["connect", "tls", "auth", "mail", "rcpt", "data", "committed"]
    assert len(exim.delivered(1)) == 1


@pytest.mark.parametrize(
    ("recipients", "outcome", "accepted"),
    [
        (("a@cust.test", "nouser1@cust.test"), "sent: 250", ["a@cust.test"]),
        (("busy1@cust.test", "a@cust.test"), "sent: 250", ["a@cust.test"]),
        (("nouser1@cust.test", "nouser2@cust.test"), "PermanentError recipients-refused", []),
        (("busy1@cust.test",), "TransientError server-later", []),
        (("nouser1@cust.test", "busy1@cust.test"), "TransientError server-later", []),
        (("not an address",), "PermanentError recipients-refused", []),
        (("a@cust.test", "x@y\r\nRCPT TO:<z@cust.test>"), "sent: 250", ["a@cust.test"]),
        (("a@cust.test", "a@cust.test"), "sent: 250", ["a@cust.test"]),
        (("bücher@cust.test",), "sent: 250", ["bücher@cust.test"]),
        ((), "sent: 250", ["carl@client.example"]),
    ],
)
async def test_each_recipient_gets_its_verdict(
    exim: Exim, recipients: tuple[str, ...], outcome: str, accepted: list[str]
) -> None:
    got, ledger = await send(house(smtp=exim.smtps), *recipients)
    assert got.startswith(outcome)
    assert ledger.accepted == accepted
    assert ledger.committed == bool(accepted)
    assert set(ledger.verdicts) == set(recipients or ("carl@client.example",))
    assert len(exim.delivered(len(accepted))) == len(accepted)
    refusals = [reply for taken, reply in ledger.verdicts.values() if not taken]
    assert all(re.match(r"[45]\d\d ", reply) for reply in refusals)


async def test_greylisting_lets_the_second_try_through(exim: Exim) -> None:
    context = house(smtp=exim.smtps)
    first, _ = await send(context, "grey7@cust.test")
    second, _ = await send(context, "grey7@cust.test")
    assert first == "TransientError server-later"
    assert second.startswith("sent: 250")
    assert len(exim.delivered(1)) == 1


async def test_a_sender_or_content_refused_is_permanent(exim: Exim) -> None:
    context = house(smtp=exim.smtps)
    blocked, ledger = await send(context, "a@cust.test", sender="blocked@shop.test")
    assert blocked == "PermanentError sender-refused"
    assert not ledger.committed
    spam = mail().replace(b"Subject: ", b"Subject: SPAM ")
    refused, ledger = await send(context, "a@cust.test", data=spam)
    assert refused == "PermanentError content-refused"
    assert ledger.committed


async def test_too_large_is_known_before_anything_is_said() -> None:
    with SmtpScript(size=1000) as server:
        context = house(smtp=server.smtps)
        outcome, ledger = await send(context, data=mail(body="x" * 100 + "\r\n" * 500))
        assert outcome == "PermanentError too-large"
        assert not ledger.committed
        (attempt,) = server.wait_ended()
        assert "MAIL" not in attempt.steps


@pytest.mark.parametrize("port", ["smtps", "submission"])
async def test_a_wrong_password_is_tried_once(
    exim: Exim, smtp_script: SmtpScript, port: str
) -> None:
    security = {"smtps": "tls", "submission": "starttls"}[port]
    wrong = Login(ANNA.address, "not-the-password")
    for server in (exim, smtp_script):
        context = house(wrong, smtp=getattr(server, port), security=security)
        outcome, ledger = await send(context)
        assert outcome == "AuthError wrong-password"
        assert not ledger.committed
    (attempt,) = smtp_script.wait_ended()
    assert attempt.steps.count("AUTH") == 1


AWAY, LATER = "TransientError server-away", "TransientError server-later"
UNKNOWN = "UnknownOutcome outcome-unknown"
NOT_TAKEN, TAKEN = False, True


@pytest.mark.parametrize(
    ("fault", "outcome", "committed"),
    [
        # 1: reset at connect, silent, or a 554 banner
        ("connect-reset", AWAY, False),
        ("banner-silent", AWAY, False),
        ("banner-554", AWAY, False),
        # 2: dropped after EHLO, MAIL, RCPT
        ("ehlo-drop", AWAY, False),
        ("mail-drop", AWAY, False),
        ("rcpt-drop", AWAY, False),
        # 3: not now
        ("mail-451", LATER, False),
        ("rcpt-450-once", LATER, False),
        # 4: refused
        ("rcpt-550", "PermanentError recipients-refused", False),
        ("mail-552", "PermanentError too-large", False),
        # 6: dropped before 354 or in the body, after the commit point
        ("data-drop", UNKNOWN, True),
        ("body-drop", UNKNOWN, True),
        # 7, 8: dropped after the dot, taken or not: nobody can tell
        ("dot-drop-accepted", UNKNOWN, True),
        ("dot-drop-refused", UNKNOWN, True),
        # 9: a late answer is an answer
        ("dot-slow", "sent", True),
        # 10: a refusal that can be read
        ("dot-421", LATER, True),
        ("dot-451", LATER, True),
        ("dot-554", "PermanentError content-refused", True),
        # 11: an answer that cannot be read
        ("dot-garbage", UNKNOWN, True),
        # 12: QUIT lost
        ("quit-drop", "sent", True),
        # before AUTH
        ("auth-535", "AuthError wrong-password", False),
        ("auth-454", LATER, False),
    ],
)
async def test_what_became_of_it(
    smtp_script: SmtpScript, fault: str, outcome: str, committed: bool
) -> None:
    slow = fault == "banner-silent"
    smtp_script.plan(dataclasses.replace(FAULTS[fault], wait=0.7) if fault == "dot-slow" else fault)
    context = house(smtp=smtp_script.smtps)
    data = mail(body="line\r\n" * 400)
    got, ledger = await send(context, data=data, timeouts=SHORT if slow else SMTP)
    assert got.startswith(outcome)
    assert ledger.committed == committed
    smtp_script.release()
    smtp_script.wait_ended()
    taken = len(smtp_script.accepted)
    if got.startswith("sent"):
        assert taken == 1
    elif not got.startswith("UnknownOutcome"):
        assert taken == 0


async def test_one_refused_recipient_does_not_stop_the_others(smtp_script: SmtpScript) -> None:
    smtp_script.plan("rcpt-550-second")
    people = tuple(f"{name}@client.example" for name in ("ann", "bob", "cat"))
    outcome, ledger = await send(house(smtp=smtp_script.smtps), *people)
    assert outcome.startswith("sent")
    assert ledger.accepted == [people[0], people[2]]
    assert ledger.verdicts[people[1]] == (False, "550 5.1.1 no such user")
    assert smtp_script.accepted[0].recipients == (people[0], people[2])


@pytest.mark.parametrize("wait", [0.0, 0.2])
async def test_a_silent_server_after_the_dot_is_unknown(
    smtp_script: SmtpScript, wait: float
) -> None:
    smtp_script.plan("dot-hold")
    outcome, ledger = await send(house(smtp=smtp_script.smtps), timeouts=SHORT)
    assert outcome == UNKNOWN
    assert ledger.committed


@pytest.mark.parametrize("fault", ["dot-hold", "banner-silent"])
async def test_who_is_cancelled_ends_at_once(smtp_script: SmtpScript, fault: str) -> None:
    """After the commit point, too: what may have left then, the outbox knows."""
    smtp_script.plan(fault)
    ledger = Ledger()
    home = house(smtp=smtp_script.smtp, security="plain")
    async with opened(home, smtp=PATIENT) as channel:
        sending = asyncio.create_task(channel.send(outgoing(), ledger))
        await asyncio.to_thread(smtp_script.wait_reached)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
    assert ledger.committed == (fault != "banner-silent")
    smtp_script.wait_ended()


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (b"250-more\r\n250 queued as 1", "sent: 250 more queued as 1"),
        (b"200 odd but positive", "sent: 200 odd"),
        (b"354 again", UNKNOWN),
        (b"150 hm", UNKNOWN),
        (b"999 what", UNKNOWN),
        (b"-25 what", UNKNOWN),
        (b"25", UNKNOWN),
        (b"", UNKNOWN),
        (b"452 4.2.2 full", LATER),
        (b"552 5.2.2 full", "PermanentError content-refused"),
    ],
)
async def test_only_a_reply_that_can_be_read_decides(
    smtp_script: SmtpScript, reply: bytes, outcome: str
) -> None:
    smtp_script.plan(Fault("odd", "dot", reply or b"\r\n", drop="close"))
    got, _ = await send(house(smtp=smtp_script.smtp, security="plain"))
    assert got.startswith(outcome)


async def test_a_refusal_in_the_middle_of_the_body_is_read(smtp_script: SmtpScript) -> None:
    """The server has said no and hung up before the dot: it cannot have the message."""
    smtp_script.plan(Fault("early", "body", b"552 5.3.4 too much", drop="close", after=2000))
    big = mail(body="0123456789\r\n" * 1000)
    outcome, _ = await send(house(smtp=smtp_script.smtp, security="plain"), data=big)
    assert outcome in {"PermanentError content-refused", UNKNOWN}


async def test_a_yes_in_the_middle_of_the_body_is_no_yes(smtp_script: SmtpScript) -> None:
    smtp_script.plan(Fault("early", "body", b"250 thanks", drop="close", after=2000))
    big = mail(body="0123456789\r\n" * 400_000)
    outcome, _ = await send(house(smtp=smtp_script.smtp, security="plain"), data=big)
    assert outcome == UNKNOWN
    assert not smtp_script.accepted


async def test_a_large_message_goes_through_whole(smtp_script: SmtpScript) -> None:
    body = ".dot\r\n" + "x" * 70 + "\r\n"
    big = mail(body=body * 100_000)
    outcome, _ = await send(house(smtp=smtp_script.smtps), data=big)
    assert outcome.startswith("sent")
    assert smtp_script.accepted[0].data == big


async def test_a_slow_line_is_no_failure(smtp_script: SmtpScript) -> None:
    """3 MB at 3 MB/s take longer than the patience for one block, and still arrive."""
    big = mail(body="0123456789abcdef\r\n" * 170_000)
    patience = dataclasses.replace(SMTP, data_block=0.4)
    with Proxy(smtp_script.smtp, Shape(rate=3e6)) as proxy:
        context = house(smtp=proxy.port, security="plain")
        outcome, _ = await send(context, data=big, timeouts=patience)
    assert outcome.startswith("sent")


async def test_a_server_that_stops_reading_leaves_it_unknown() -> None:
    """More than all buffers on the way hold: the stall is noticed before the final dot."""
    huge = mail() + (b"y" * 900 + b"\r\n") * 25_000
    patience = dataclasses.replace(SMTP, data_block=0.4)
    with SmtpScript(size=50_000_000) as server:
        server.plan(Fault("stall", "body", wait=FOREVER, after=1000, drop="close"))
        context = house(smtp=server.smtp, security="plain")
        async with opened(context, smtp=patience) as channel:
            with pytest.raises(UnknownOutcome, match="stopped reading"):
                await channel.send(outgoing(data=huge), Ledger())


async def test_line_ends_are_made_crlf(smtp_script: SmtpScript) -> None:
    """A lone LF dot LF must not end the message on any server."""
    data = mail().replace(b"\r\n", b"\n") + b"\n.\nMAIL FROM:<evil@evil.example>\r.\r"
    outcome, _ = await send(house(smtp=smtp_script.smtp, security="plain"), data=data)
    assert outcome.startswith("sent")
    (taken,) = smtp_script.accepted
    assert b"\r\n.\r\nMAIL FROM:<evil@evil.example>\r\n.\r\n" in taken.data


@pytest.mark.parametrize("leaf", [leaf for leaf in LEAVES if leaf != "good"])
@pytest.mark.parametrize("port", ["smtps", "submission"])
async def test_a_bad_certificate_ends_it_before_the_password(leaf: str, port: str) -> None:
    with SmtpScript(leaf) as server:  # type: ignore[arg-type]
        security = {"smtps": "tls", "submission": "starttls"}[port]
        outcome, ledger = await send(house(smtp=getattr(server, port), security=security))
        assert outcome == "ConfigError bad-certificate"
        assert not ledger.committed
        (attempt,) = server.wait_ended()
        assert "AUTH" not in attempt.steps
        assert not attempt.password_in_clear


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ("starttls-stripped", "ConfigError no-starttls"),
        ("starttls-refused", AWAY),
        ("starttls-injected", "sent"),
    ],
)
async def test_starttls_cannot_be_taken_away(
    smtp_script: SmtpScript, fault: str, outcome: str
) -> None:
    smtp_script.plan(fault)
    context = house(smtp=smtp_script.submission, security="starttls")
    got, _ = await send(context)
    assert got.startswith(outcome)
    (attempt,) = smtp_script.wait_ended()
    assert not attempt.password_in_clear
    assert attempt.tls or not smtp_script.accepted


async def test_plain_where_tls_is_expected_is_a_setting_to_mend(smtp_script: SmtpScript) -> None:
    outcome, _ = await send(house(smtp=smtp_script.smtp, security="tls"))
    assert outcome == "ConfigError no-tls"


@pytest.mark.parametrize("mode", ["refuse", "reset", "blackhole"])
async def test_a_bad_network_is_never_more_than_transient(exim: Exim, mode: str) -> None:
    with Proxy(exim.smtps) as proxy:
        proxy.mode = mode  # type: ignore[assignment]
        outcome, ledger = await send(house(smtp=proxy.port), timeouts=SHORT)
    assert outcome == AWAY
    assert not ledger.committed


@pytest.mark.parametrize("after", [50, 300, 1000, 2000, 3000])
async def test_a_connection_cut_anywhere_is_transient_or_unknown(
    smtp_script: SmtpScript, after: int
) -> None:
    with Proxy(smtp_script.smtps) as proxy:
        proxy.cut_after = after
        outcome, ledger = await send(house(smtp=proxy.port))
    if outcome.startswith("sent"):
        assert len(smtp_script.accepted) == 1
    else:
        assert outcome == (UNKNOWN if ledger.committed else AWAY)


async def test_an_unknown_name_is_the_network_not_the_person() -> None:
    outcome, _ = await send(House({**house().config, "smtp": "mail.nowhere.test:465"}, "x"))
    assert outcome == AWAY


async def test_nothing_is_sent_when_the_commit_point_cannot_be_stored(
    smtp_script: SmtpScript,
) -> None:
    class Full(Ledger):
        async def commit_point(self) -> None:
            raise OSError("disk full")

    async with opened(house(smtp=smtp_script.smtps)) as channel:
        with pytest.raises(OSError, match="disk full"):
            await channel.send(outgoing(), Full())
    (attempt,) = smtp_script.wait_ended()
    assert "DATA" not in attempt.steps


async def test_the_password_is_in_no_error_even_when_the_server_echoes_it(
    smtp_script: SmtpScript,
) -> None:
    secret = "correct-horse-battery"
    encoded = "AGFubmFAc2hvcC50ZXN0AGNvcnJlY3QtaG9yc2UtYmF0dGVyeQ=="
    smtp_script.plan(Fault("echo", "auth", f"535 no: {secret} {encoded}".encode()))
    context = house(Login(ANNA.address, secret), smtp=smtp_script.smtps)
    async with opened(context) as channel:
        with pytest.raises(AuthError) as caught:
            await channel.send(outgoing(), Ledger())
        shown = f"{caught.value!r} {caught.value} {channel!r} {vars(channel.settings.__class__)}"
    assert secret not in shown
    assert encoded not in shown


async def test_a_letter_outside_ascii_in_the_address_needs_smtputf8(
    smtp_script: SmtpScript,
) -> None:
    outcome, ledger = await send(
        house(smtp=smtp_script.smtps), "jörg@client.example", "a@b.example"
    )
    assert outcome.startswith("sent")
    assert ledger.accepted[-1] == "a@b.example"
    domain, _ = await send(house(smtp=smtp_script.smtps), "a@müller.example")
    assert domain.startswith("sent")
    assert smtp_script.accepted[-1].recipients == ("a@xn--mller-kva.example",)


@pytest.mark.parametrize(
    ("recipient", "data", "outcome"),
    [
        ("jörg@client.example", mail(), "PermanentError recipients-refused"),
        ("a@client.example", mail(body="é\r\n"), "PermanentError server-lacks"),
        ("a@client.example", "Subject: é\r\n\r\nx\r\n".encode(), "PermanentError server-lacks"),
        ("a@client.example", mail(), "sent"),
    ],
)
async def test_a_simple_server_is_asked_for_nothing_it_cannot_do(
    smtp_script: SmtpScript, recipient: str, data: bytes, outcome: str
) -> None:
    smtp_script.plan(Fault("simple", "ehlo", b"250-mx\r\n250 AUTH PLAIN"))
    got, ledger = await send(house(smtp=smtp_script.smtps), recipient, data=data)
    assert got.startswith(outcome)
    assert ledger.committed == (outcome == "sent")


@pytest.mark.parametrize(
    ("offer", "outcome"),
    [
        (b"250-mx\r\n250 AUTH GSSAPI", "ConfigError no-sign-in-method"),
        (b"250-mx\r\n250 AUTH LOGIN", "sent"),
        (b"250-mx\r\n250 AUTH=PLAIN", "sent"),
        (b"250 mx", "sent"),
    ],
)
async def test_it_signs_in_with_what_is_offered(
    smtp_script: SmtpScript, offer: bytes, outcome: str
) -> None:
    smtp_script.plan(Fault("offer", "ehlo", offer))
    got, _ = await send(house(smtp=smtp_script.smtps))
    assert got.startswith(outcome)


def test_errors_are_of_the_tree() -> None:
    kinds = (AuthError, ConfigError, PermanentError, TransientError, UnknownOutcome)
    assert all(issubclass(kind, ChannelError) for kind in kinds)
