"""Email channels for the tests: pointed at a peer, patient for seconds instead of minutes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.inbox.channels.base import Outgoing
from app.inbox.channels.email import Email
from app.inbox.channels.email.settings import ImapTimeouts, SmtpTimeouts
from tests.inbox.channels.house import House
from tests.peers.accounts import ANNA, Login
from tests.peers.certs import authority

NOWHERE = "127.0.0.1:9"
IMAP = ImapTimeouts(connect=5.0, command=5.0)
SMTP = SmtpTimeouts(
    connect=5.0, command=5.0, data_start=5.0, data_block=5.0, final_dot=5.0, goodbye=1.0
)


def house(
    login: Login = ANNA,
    *,
    imap: int = 9,
    smtp: int = 9,
    security: str = "tls",
    **more: str,
) -> House:
    """A context for ports of 127.0.0.1, trusting the test CA."""
    config = {
        "address": login.address,
        "imap": f"127.0.0.1:{imap}",
        "imap_security": security,
        "smtp": f"127.0.0.1:{smtp}",
        "smtp_security": security,
        "ca": str(authority().ca),
        **more,
    }
    return House(config, login.password)


@asynccontextmanager
async def opened(
    context: House, *, imap: ImapTimeouts = IMAP, smtp: SmtpTimeouts = SMTP
) -> AsyncIterator[Email]:
    """An email channel that is closed however the test ends."""
    channel = Email(context, imap_timeouts=imap, smtp_timeouts=smtp)
    try:
        yield channel
    finally:
        await channel.close()


def mail(
    number: int = 1, body: str = "Are you open?\r\n", sender: str = "carl@client.example"
) -> bytes:
    """A small message with an id of its own."""
    return (
        f"Message-ID: <m{number}@client.example>\r\n"
        f"Date: Mon, 2 Nov 2026 10:00:00 +0000\r\n"
        f"From: {sender}\r\nTo: anna@shop.test\r\nSubject: Question {number}\r\n\r\n{body}"
    ).encode()


def outgoing(
    *recipients: str, data: bytes | None = None, sender: str = ANNA.address, number: int = 1
) -> Outgoing:
    """A frozen message for these envelope addresses (one of client.example when none is given)."""
    return Outgoing(
        send_id=f"00000000-0000-0000-0000-{number:012}",
        message_id=f"<m{number}@client.example>",
        sender=sender,
        recipients=recipients or ("carl@client.example",),
        data=mail(number) if data is None else data,
    )


def named(message_id: str) -> Outgoing:
    """Nothing but an id, to look for."""
    return Outgoing("", message_id, "", (), b"")
