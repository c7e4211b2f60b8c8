"""The Sent folder: finding it, filing a copy once, looking for a message. Blocking, on a session.

A copy is appended only when no message of that id is there yet, so an APPEND whose answer was lost
can be tried again (S3).
"""

import contextlib
import email.parser
import email.utils
import imaplib
import re
from datetime import UTC, datetime
from typing import Any

from app.base.errors import PermanentError
from app.inbox.channels.base import Outgoing
from app.inbox.channels.email.imap import ImapSession
from app.inbox.channels.email.likeness import holds

_UPLOAD_BYTES_PER_SECOND = 20_000
_NEW, _SMALL = 600, 1 << 20
"""Seconds since it was written, and bytes: one of these is dated by the server all but now."""
_APPENDED = re.compile(rb"\[APPENDUID \d+ (\d+)\]")
_FILES_BY_ITSELF = "X-GM-EXT-1"
"""Gmail's own extension. Gmail files what goes through its SMTP server, and so do these hosts."""

_HOSTS_THAT_FILE = ("gmail.com", "googlemail.com", "office365.com", "outlook.com")


def file_copy(session: ImapSession, out: Outgoing, *, compare: bool = False) -> float | None:
    """Put the message into the Sent folder, seen and dated, unless it is there already.

    ``compare``: a small one that is new is dated by the server, and what it wrote is given, in
    seconds since 1970: the only moment at which its clock is known for certain. A server without
    UIDPLUS (RFC 4315) does not say which one that is: then every copy keeps its date.

    Raises ``PermanentError("copy-refused")`` when the server will not take it.
    """
    with session.guarded():
        client = session.client
        if files_by_itself(session) or client.has_capability(_FILES_BY_ITSELF):
            return None
        folder = session.habits.find(client.list_folders(), "sent") or create(client, "Sent")
        if holds(session, folder, out):
            return None
        date = _date(out.data)
        compare = compare and _is_new(date, out.data) and client.has_capability("UIDPLUS")
        with session.patience(len(out.data) / _UPLOAD_BYTES_PER_SECOND):
            answer = _append(session, folder, out.data, None if compare else date)
        return _written(client, answer) if compare else None


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


def _is_new(date: datetime, data: bytes) -> bool:
    """Whether it is the same to everybody if the server dates it."""
    return abs((datetime.now(UTC) - date).total_seconds()) < _NEW and len(data) < _SMALL


def _append(session: ImapSession, folder: str, data: bytes, date: datetime | None) -> bytes:
    client = session.client
    try:
        answer: bytes = client.append(folder, data, flags=(rb"\Seen",), msg_time=date)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        session.reject_busy(error)
        raise PermanentError("copy-refused", folder=folder, words=str(error)) from error
    return answer


def _written(client: Any, answer: bytes) -> float | None:
    """When the server says that it wrote what was appended to the folder that is open."""
    found = _APPENDED.search(answer)
    if found is None:  # a folder whose UIDs do not last (RFC 4315 section 2)
        return None
    with contextlib.suppress(imaplib.IMAP4.error):  # the copy is there all the same
        for data in client.fetch([int(found[1])], ["INTERNALDATE"]).values():
            moment = data.get(b"INTERNALDATE")
            return moment.timestamp() if isinstance(moment, datetime) else None
    return None


def _date(data: bytes) -> datetime:
    """The message's own Date, else now."""
    head = data[:65536].partition(b"\r\n\r\n")[0]
    written = email.parser.BytesHeaderParser().parsebytes(head).get("Date", "")
    try:
        moment = email.utils.parsedate_to_datetime(str(written))
    except (ValueError, TypeError):
        return datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
