"""The Sent folder: finding it, filing a copy once, looking for a message. Blocking, on a session.

A copy is appended only when no message of that id is there yet, so an APPEND whose answer was lost
can be tried again (S3).
"""

import contextlib
import email.parser
import email.utils
import imaplib
from datetime import UTC, datetime
from typing import Any

from app.base.errors import PermanentError
from app.inbox.channels.base import Outgoing
from app.inbox.channels.email.imap import ImapSession
from app.inbox.channels.email.likeness import holds

_UPLOAD_BYTES_PER_SECOND = 20_000
_FILES_BY_ITSELF = "X-GM-EXT-1"
"""Gmail's own extension. Gmail files what goes through its SMTP server, and so do these hosts."""

_HOSTS_THAT_FILE = ("gmail.com", "googlemail.com", "office365.com", "outlook.com")


def file_copy(session: ImapSession, out: Outgoing) -> None:
    """Put the message into the Sent folder, seen and dated, unless it is there already.

    Raises ``PermanentError("copy-refused")`` when the server will not take it.
    """
    with session.guarded():
        client = session.client
        if files_by_itself(session) or client.has_capability(_FILES_BY_ITSELF):
            return
        folder = session.habits.find(client.list_folders(), "sent") or create(client, "Sent")
        if holds(session, folder, out):
            return
        with session.patience(len(out.data) / _UPLOAD_BYTES_PER_SECOND):
            _append(session, folder, out.data)


def files_by_itself(session: ImapSession) -> bool:
    """Whether the provider puts sent mail into Sent without being asked."""
    return session.habits.saves_sent or is_host_that_files(session.server.host)


def is_host_that_files(host: str) -> bool:
    """Whether an IMAP host is one of a provider that files what it sends by itself."""
    name = host.lower().rstrip(".")
    return any(name == one or name.endswith(f".{one}") for one in _HOSTS_THAT_FILE)


def is_in_folders(session: ImapSession, out: Outgoing) -> bool:
    """Whether Sent, the folder of all mail or INBOX hold the message."""
    with session.guarded():
        listed = session.client.list_folders()
        places = (session.habits.find(listed, "sent"), session.habits.find(listed, "all"))
        folders = dict.fromkeys(place for place in (*places, "INBOX") if place)
        return any(holds(session, folder, out) for folder in folders)


def create(client: Any, what: str) -> str:
    """Make a folder and subscribe to it; gives its name."""
    name = f"{_prefix(client)}{what}"
    client.create_folder(name)
    with contextlib.suppress(imaplib.IMAP4.error):  # a server without subscriptions is no matter
        client.subscribe_folder(name)
    return name


def _prefix(client: Any) -> str:
    """What personal folders begin with ("INBOX." on some servers), RFC 2342."""
    if not client.has_capability("NAMESPACE"):
        return ""
    personal = client.namespace().personal
    return str(personal[0][0]) if personal else ""


def _append(session: ImapSession, folder: str, data: bytes) -> None:
    client = session.client
    try:
        client.append(folder, data, flags=(rb"\Seen",), msg_time=_date(data))
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        session.reject_busy(error)
        raise PermanentError("copy-refused", folder=folder, words=str(error)) from error


def _date(data: bytes) -> datetime:
    """The message's own Date, else now."""
    head = data[:65536].partition(b"\r\n\r\n")[0]
    written = email.parser.BytesHeaderParser().parsebytes(head).get("Date", "")
    try:
        moment = email.utils.parsedate_to_datetime(str(written))
    except (ValueError, TypeError):
        return datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
