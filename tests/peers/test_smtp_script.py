"""The scripted SMTP server: aiosmtplib meets every fault, and the record says what was taken."""

import asyncio
import dataclasses
import ssl

import aiosmtplib
import pytest

from tests.peers.accounts import ANNA
from tests.peers.certs import LEAVES, Leaf
from tests.peers.smtp_faults import FAULTS
from tests.peers.smtp_script import SmtpScript
from tests.peers.smtp_session import Attempt

TO = ["ada@example.com", "ben@example.org"]
BODY = b"Subject: hours\r\n\r\nWe open at nine.\r\n.hidden dot\r\n..two\r\n" + b"x" * 900 + b"\r\n"


async def send(server: SmtpScript, *, security: str = "plain", patience: float = 5.0) -> str:
    """Send ``BODY`` step by step; gives the server's words, raises as aiosmtplib does."""
    port = {"plain": server.smtp, "starttls": server.submission, "tls": server.smtps}[security]
    client = aiosmtplib.SMTP(
        hostname=server.host,
        port=port,
        timeout=patience,
        use_tls=security == "tls",
        start_tls=security == "starttls",
        tls_context=ssl.create_default_context(cafile=str(server.ca)),
    )
    try:
        await client.connect()
        await client.login(ANNA.address, ANNA.password)
        _, answer = await client.sendmail(ANNA.address, TO, BODY)
        await client.quit()
    finally:
        client.close()
    return answer


async def ended(server: SmtpScript, count: int = 1) -> list[Attempt]:
    """Wait beside the loop: the client's socket closes on it."""
    return await asyncio.to_thread(server.wait_ended, count)


@pytest.mark.parametrize("security", ["plain", "starttls", "tls"])
async def test_without_a_plan_it_takes_the_message(smtp_script: SmtpScript, security: str) -> None:
    assert await send(smtp_script, security=security) == "2.0.0 taken as 1"
    (accepted,) = smtp_script.wait_accepted()
    assert accepted.sender == accepted.user == ANNA.address
    assert accepted.recipients == tuple(TO)
    assert accepted.data == BODY
    (attempt,) = await ended(smtp_script)
    assert attempt.complete
    assert attempt.body_bytes == len(BODY) + 2  # two stuffed dots
    assert attempt.tls == (security != "plain")
    assert attempt.password_in_clear == (security == "plain")
    assert attempt.steps[-3:] == ("DATA", ".", "QUIT")


CASES = {
    "connect-reset": (aiosmtplib.SMTPConnectError, 0, False),
    "banner-silent": (aiosmtplib.SMTPTimeoutError, 0, False),
    "banner-554": (aiosmtplib.SMTPConnectResponseError, 554, False),
    "ehlo-drop": (aiosmtplib.SMTPServerDisconnected, 0, False),
    "auth-535": (aiosmtplib.SMTPAuthenticationError, 535, False),
    "auth-454": (aiosmtplib.SMTPAuthenticationError, 454, False),
    "mail-drop": (aiosmtplib.SMTPServerDisconnected, 0, False),
    "mail-451": (aiosmtplib.SMTPSenderRefused, 451, False),
    "mail-552": (aiosmtplib.SMTPSenderRefused, 552, False),
    "rcpt-drop": (aiosmtplib.SMTPServerDisconnected, 0, False),
    "rcpt-450-once": (aiosmtplib.SMTPRecipientsRefused, 0, False),
    "rcpt-550": (aiosmtplib.SMTPRecipientsRefused, 0, False),
    "data-drop": (aiosmtplib.SMTPServerDisconnected, 0, False),
    "body-drop": (aiosmtplib.SMTPServerDisconnected, 0, False),
    "dot-drop-accepted": (aiosmtplib.SMTPServerDisconnected, 0, True),
    "dot-drop-refused": (aiosmtplib.SMTPServerDisconnected, 0, False),
    "dot-hold": (aiosmtplib.SMTPTimeoutError, 0, True),
    "dot-421": (aiosmtplib.SMTPDataError, 421, False),
    "dot-451": (aiosmtplib.SMTPDataError, 451, False),
    "dot-554": (aiosmtplib.SMTPDataError, 554, False),
    "dot-garbage": (aiosmtplib.SMTPException, 0, True),
}


@pytest.mark.parametrize("name", CASES)
async def test_a_fault_comes_once_and_the_next_attempt_succeeds(
    smtp_script: SmtpScript, name: str
) -> None:
    error, code, taken = CASES[name]
    smtp_script.plan(name)
    with pytest.raises(error) as caught:
        await send(smtp_script, patience=0.5)
    assert getattr(caught.value, "code", 0) == code or not code
    assert len(smtp_script.accepted) == taken
    await send(smtp_script)
    assert [accepted.data for accepted in smtp_script.accepted] == [BODY] * (1 + taken)
    attempts = await ended(smtp_script, 2)
    assert [attempt.fault for attempt in attempts] == [name, ""]


def test_every_fault_has_a_case() -> None:
    elsewhere = {"rcpt-550-second", "dot-slow", "quit-drop"}
    tls = {name for name in FAULTS if name.startswith("starttls")}
    assert set(FAULTS) == set(CASES) | elsewhere | tls


async def test_only_the_second_recipient_is_refused(smtp_script: SmtpScript) -> None:
    smtp_script.always("rcpt-550-second")
    await send(smtp_script)
    assert smtp_script.accepted[0].recipients == (TO[0],)


async def test_a_lost_goodbye_changes_nothing(smtp_script: SmtpScript) -> None:
    smtp_script.plan("quit-drop")
    assert await send(smtp_script) == "2.0.0 taken as 1"
    (attempt,) = await ended(smtp_script)
    assert attempt.steps[-1] == "QUIT"
    assert "221" not in attempt.lines[-1]


async def test_greylisting_lasts_for_one_try(smtp_script: SmtpScript) -> None:
    smtp_script.always("rcpt-450-once")
    with pytest.raises(aiosmtplib.SMTPRecipientsRefused):
        await send(smtp_script)
    await send(smtp_script)
    assert len(smtp_script.accepted) == 1


async def test_a_slow_reply_comes_in_the_end(smtp_script: SmtpScript) -> None:
    smtp_script.plan(dataclasses.replace(FAULTS["dot-slow"], wait=0.3))
    started = asyncio.get_running_loop().time()
    await send(smtp_script)
    assert asyncio.get_running_loop().time() - started >= 0.3


async def test_a_test_decides_when_a_held_reply_comes(smtp_script: SmtpScript) -> None:
    smtp_script.plan("dot-hold")
    sending = asyncio.create_task(send(smtp_script))
    await asyncio.to_thread(smtp_script.wait_reached)
    assert len(smtp_script.accepted) == 1
    assert not sending.done()
    smtp_script.release()
    assert await sending == "2.0.0 taken as 1"


async def test_the_body_is_cut_where_the_fault_says(smtp_script: SmtpScript) -> None:
    smtp_script.plan("body-drop")
    with pytest.raises(aiosmtplib.SMTPServerDisconnected):
        await send(smtp_script)
    (attempt,) = await ended(smtp_script)
    assert not attempt.complete
    assert attempt.body_bytes >= FAULTS["body-drop"].after


@pytest.mark.parametrize("name", ["starttls-stripped", "starttls-refused"])
async def test_without_tls_no_password_is_seen(smtp_script: SmtpScript, name: str) -> None:
    smtp_script.plan(name)
    with pytest.raises(aiosmtplib.SMTPException):
        await send(smtp_script, security="starttls")
    (attempt,) = await ended(smtp_script)
    assert not attempt.password_in_clear
    assert "AUTH" not in attempt.steps


async def test_words_injected_before_tls_come_in_one_piece(smtp_script: SmtpScript) -> None:
    smtp_script.plan("starttls-injected")
    reader, writer = await asyncio.open_connection(smtp_script.host, smtp_script.submission)
    writer.write(b"EHLO x\r\nSTARTTLS\r\n")
    said = await reader.readuntil(b"250 AUTH PLAIN\r\n")
    assert b"220 go ahead\r\n250-mx\r\n" in said
    writer.close()
    await writer.wait_closed()


@pytest.mark.parametrize("leaf", [leaf for leaf in LEAVES if leaf != "good"])
async def test_a_bad_certificate_is_shown(leaf: Leaf) -> None:
    with SmtpScript(leaf) as server:
        with pytest.raises(aiosmtplib.SMTPConnectError, match="certificate"):
            await send(server, security="tls")
        assert not any(attempt.lines for attempt in server.attempts)


async def test_a_message_above_size_is_refused() -> None:
    with SmtpScript(size=500) as server:
        with pytest.raises(aiosmtplib.SMTPSenderRefused) as caught:
            await send(server)
        assert caught.value.code == 552
        assert server.accepted == []
