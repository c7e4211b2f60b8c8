"""``check``: step by step, with the server's own words, changing nothing."""

import pytest

from app.base.errors import SecretError
from app.inbox.channels.base import Check
from app.inbox.channels.email.settings import ImapTimeouts, SmtpTimeouts
from tests.inbox.channels.email.accounts import house, opened
from tests.inbox.channels.house import House
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.peers.proxy import Proxy
from tests.peers.smtp_script import SmtpScript

QUICK = ImapTimeouts(connect=0.5, command=3.0), SmtpTimeouts(connect=0.5, command=3.0, goodbye=1)
IMAP_STEPS = ["imap-resolve", "imap-connect", "imap-tls", "imap-sign-in", "imap-select"]
SMTP_STEPS = ["smtp-resolve", "smtp-connect", "smtp-tls", "smtp-sign-in"]


async def checked(context: House) -> tuple[Check, ...]:
    async with opened(context, imap=QUICK[0], smtp=QUICK[1]) as channel:
        return await channel.check()


def failed(checks: tuple[Check, ...]) -> list[tuple[str, str]]:
    return [(check.step, check.detail) for check in checks if not check.ok]


async def test_all_is_well(dovecot: Dovecot, exim: Exim, mailbox: Login) -> None:
    dovecot.seed(mailbox.address, "INBOX", [b"Subject: x\r\n\r\nx"] * 3)
    for imap, smtp, security in (
        (dovecot.imaps, exim.smtps, "tls"),
        (dovecot.imap, exim.submission, "starttls"),
    ):
        checks = await checked(house(mailbox, imap=imap, smtp=smtp, security=security))
        assert [check.step for check in checks] == IMAP_STEPS + SMTP_STEPS
        assert not failed(checks)
        words = {check.step: check.detail for check in checks}
        assert words["imap-resolve"] == words["smtp-resolve"] == "127.0.0.1"
        assert "Dovecot" in words["imap-connect"]
        assert "Exim" in words["smtp-connect"]
        assert words["imap-tls"].startswith("TLSv1.")
        assert words["imap-sign-in"] == "Logged in"
        assert "CAPABILITY" not in words["imap-connect"]
        assert words["imap-select"] == "INBOX: 3 messages"
        assert words["smtp-sign-in"].startswith("235 ")
    assert dovecot.flags(mailbox.address) == ["", "", ""]
    assert exim.delivered() == []


async def test_nothing_is_sent(smtp_script: SmtpScript) -> None:
    await checked(house(smtp=smtp_script.smtps))
    (attempt,) = smtp_script.wait_ended()
    assert "MAIL" not in attempt.steps
    assert attempt.steps[-1] == "QUIT"


async def test_each_server_tells_its_own_failure(
    dovecot: Dovecot, exim: Exim, mailbox: Login
) -> None:
    wrong = Login(mailbox.address, "wrong-horse")
    checks = await checked(house(wrong, imap=dovecot.imaps, smtp=exim.smtps))
    (imap, imap_words), (smtp, smtp_words) = failed(checks)
    assert (imap, smtp) == ("imap-sign-in", "smtp-sign-in")
    assert "AUTHENTICATIONFAILED" in imap_words
    assert smtp_words.startswith("535 ")
    assert "wrong-horse" not in repr(checks)


@pytest.mark.parametrize(
    ("mode", "step"), [("refuse", "connect"), ("reset", "connect"), ("blackhole", "connect")]
)
async def test_a_server_out_of_reach(
    dovecot: Dovecot, exim: Exim, mailbox: Login, mode: str, step: str
) -> None:
    with Proxy(dovecot.imap) as imap, Proxy(exim.smtp) as smtp:
        imap.mode = smtp.mode = mode  # type: ignore[assignment]
        context = house(mailbox, imap=imap.port, smtp=smtp.port, security="plain")
        checks = await checked(context)
    assert [name for name, _ in failed(checks)] == [f"imap-{step}", f"smtp-{step}"]
    assert all(words for _, words in failed(checks))


async def test_a_name_that_does_not_exist() -> None:
    config = {**house().config, "imap": "imap.nowhere.test", "smtp": "smtp.nowhere.test"}
    assert failed(await checked(House(config, "x"))) == [
        ("imap-resolve", "Name or service not known"),
        ("smtp-resolve", "Name or service not known"),
    ]


async def test_a_certificate_of_somebody_else() -> None:
    server = Dovecot("wrong-host")
    try:
        with SmtpScript("wrong-host") as relay:
            for imap, smtp, security in (
                (server.imaps, relay.smtps, "tls"),
                (server.imap, relay.submission, "starttls"),
            ):
                checks = await checked(house(imap=imap, smtp=smtp, security=security))
                assert [step for step, _ in failed(checks)] == ["imap-tls", "smtp-tls"]
                assert all("127.0.0.1" in words for _, words in failed(checks))
    finally:
        server.close()


async def test_a_missing_secret_is_the_callers_to_tell() -> None:
    with pytest.raises(SecretError):
        await checked(House(house().config, None))
