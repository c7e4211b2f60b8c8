"""Finding a message of ours in a folder, also where the server gave it an id of its own.

By Message-ID first. Then by what it says, since Outlook's and QQ's servers write a new id into what
they send (reliability 3.1.9): subject, To, Date within ten minutes, and the body without blanks.
Blocking, on a session; nothing is marked or changed.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from app.base import clock
from app.inbox.channels.base import Outgoing
from app.inbox.channels.email.imap import ImapSession
from app.inbox.parsing.addresses import canonical
from app.inbox.parsing.mime import parse
from app.inbox.threading.message_ids import is_keyed
from app.inbox.values import Inbound

_ID = re.compile(r"<[^<>\s@]{1,200}@[^<>\s@]{1,200}>")
_ID_FIELDS = ("Message-ID", "X-Microsoft-Original-Message-ID")
"""The second is where Exchange keeps the id it has replaced."""
_TEN_MINUTES = 600 * clock.MICRO
_LATEST = 200
"""Messages of the day that are compared, the newest."""
_MOST_READ = 5
_HEADS = "BODY.PEEK[HEADER.FIELDS (DATE SUBJECT TO)]"
_WHOLE = "BODY.PEEK[]"
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class _Head:
    subject: str
    to: frozenset[str]
    date: int

    def like(self, other: "_Head") -> bool:
        near = abs(self.date - other.date) <= _TEN_MINUTES
        return near and (self.subject, self.to) == (other.subject, other.to)


def holds(session: ImapSession, folder: str, out: Outgoing) -> bool:
    """Whether the folder holds the message."""
    client = session.client
    client.select_folder(folder, readonly=True)
    with session.patience(_PATIENCE):
        if _has_id(client, out.message_id):
            return True
        mail = parse(out.data)
        return mail.date is not None and _has_like(client, mail, mail.date)


def _has_id(client: Any, message_id: str) -> bool:
    if not _ID.fullmatch(message_id) or not message_id.isascii():
        return False
    return any(client.search(["HEADER", name, message_id]) for name in _ID_FIELDS)


def _has_like(client: Any, mail: Inbound, date: int) -> bool:
    day_before = (clock.to_datetime(date) - timedelta(days=1)).date()
    uids = sorted(client.search(["SINCE", day_before]))[-_LATEST:]
    if not uids:
        return False
    wanted, body = _head(mail), _body(mail)
    heads = client.fetch(uids, [_HEADS])
    near = [uid for uid, data in heads.items() if _read(data).like(wanted)]
    for uid in sorted(near)[-_MOST_READ:]:
        (data,) = client.fetch([uid], [_WHOLE]).values()
        found = parse(data.get(b"BODY[]") or b"")
        # One that still has an id of ours is another message that says the same.
        if not is_keyed(found.message_id) and _body(found) == body:
            return True
    return False


def _read(data: Any) -> _Head:
    header = next((v for k, v in data.items() if bytes(k).startswith(b"BODY[HEADER")), b"")
    return _head(parse(header or b""))


def _head(mail: Inbound) -> _Head:
    to = frozenset(canonical(a.address) for a in mail.to)
    return _Head(" ".join(mail.subject.split()), to, mail.date or 0)


def _body(mail: Inbound) -> bytes:
    """Blanks left out: servers wrap lines and encode anew."""
    digest = hashlib.sha256("".join(mail.text.split()).encode("utf-8", "replace"))
    for file in sorted(mail.attachments, key=lambda f: f.sha256):
        digest.update(file.sha256.encode())
    return digest.digest()
