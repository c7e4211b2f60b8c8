"""The Sent folder: finding it, filing a copy once, looking for a message. Blocking, on a session.

A copy is appended only when no message of that id is there yet, so an APPEND whose answer was lost
can be tried again (S3).
"""

import contextlib
import email.parser
import email.utils
import imaplib
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from app.base.errors import PermanentError
from app.inbox.channels.email.imap import ImapSession

Listed = tuple[tuple[bytes, ...], bytes | None, str]
"""A folder as LIST gives it: flags, delimiter, name."""

_ID = re.compile(r"<[^<>\s@]{1,200}@[^<>\s@]{1,200}>")
_UPLOAD_BYTES_PER_SECOND = 20_000
_UNUSABLE = (rb"\noselect", rb"\nonexistent")
_FILES_BY_ITSELF = "X-GM-EXT-1"
"""Gmail's own extension. Gmail files what goes through its SMTP server, and so do these hosts."""

_HOSTS_THAT_FILE = ("gmail.com", "googlemail.com", "office365.com", "outlook.com")

_SENT_NAMES = (
    "Sent",
    "Sent Items",
    "Sent Messages",
    "Sent Mail",
    "Itens Enviados",
    "Mensagens Enviadas",
    "Enviadas",
    "Enviados",
    "Elementos enviados",
    "Mensajes enviados",
    "Correo enviado",
    "Elements enviats",
    "Missatges enviats",
    "Enviats",
    "Posta inviata",
    "Messaggi inviati",
    "Inviati",
    "Inviata",
    "Éléments envoyés",
    "Messages envoyés",
    "Objets envoyés",
    "Envoyés",
    "Gesendete Objekte",
    "Gesendete Elemente",
    "Gesendet",
    "Verzonden items",
    "Verzonden",
)


def file_copy(session: ImapSession, message_id: str, data: bytes) -> None:
    """Put ``data`` into the Sent folder, seen and dated, unless a message of that id is there.

    Raises ``PermanentError("copy-refused")`` when the server will not take it.
    """
    with session.guarded():
        client = session.client
        if files_by_itself(session.server.host) or client.has_capability(_FILES_BY_ITSELF):
            return
        folder = sent_folder(client) or _create(client)
        if _holds(session, folder, message_id):
            return
        with session.patience(len(data) / _UPLOAD_BYTES_PER_SECOND):
            _append(session, folder, data)


def files_by_itself(host: str) -> bool:
    """Whether the provider behind an IMAP host puts sent mail into Sent without being asked."""
    name = host.lower().rstrip(".")
    return any(name == one or name.endswith(f".{one}") for one in _HOSTS_THAT_FILE)


def is_in_folders(session: ImapSession, message_id: str) -> bool:
    """Whether Sent, the folder of all mail or INBOX hold a message of that id."""
    with session.guarded():
        listed = session.client.list_folders()
        places = (special(listed, rb"\sent") or named_sent(listed), special(listed, rb"\all"))
        folders = dict.fromkeys(place for place in (*places, "INBOX") if place)
        return any(_holds(session, folder, message_id) for folder in folders)


def sent_folder(client: Any) -> str | None:
    """The Sent folder by SPECIAL-USE (RFC 6154), else by name; None when there is none."""
    listed = client.list_folders()
    return special(listed, rb"\sent") or named_sent(listed)


def special(listed: Iterable[Listed], flag: bytes) -> str | None:
    """The folder that carries ``flag``, given in lower case; servers write it in any case."""
    for flags, _, name in _usable(listed):
        if flag in _lower(flags):
            return name
    return None


def named_sent(listed: Iterable[Listed]) -> str | None:
    """The folder called "Sent" in one of the languages, the highest of them in the tree."""
    ranks = {name.casefold(): rank for rank, name in enumerate(_SENT_NAMES)}
    found = []
    for _, delimiter, name in _usable(listed):
        parts = name.split(delimiter.decode("ascii", "replace")) if delimiter else [name]
        rank = ranks.get(parts[-1].casefold())
        if rank is not None:
            found.append((len(parts), rank, name))
    return min(found)[2] if found else None


def _usable(listed: Iterable[Listed]) -> Iterable[Listed]:
    return (entry for entry in listed if not set(_UNUSABLE) & _lower(entry[0]))


def _lower(flags: Iterable[bytes]) -> set[bytes]:
    return {flag.lower() for flag in flags}


def _create(client: Any) -> str:
    name = f"{_prefix(client)}Sent"
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


def _holds(session: ImapSession, folder: str, message_id: str) -> bool:
    if not _ID.fullmatch(message_id) or not message_id.isascii():
        return False
    client = session.client
    client.select_folder(folder, readonly=True)
    with session.patience(60):
        return bool(client.search(["HEADER", "Message-ID", message_id]))


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
