"""One look into a folder: what is new, what changed, what left. Blocking, on the session's thread.

Where a folder stands is told by its cursor alone, so a look may end anywhere and goes on later:

==========  =====================  =============================================================
state       its cursor             what a look does
==========  =====================  =============================================================
``new``     unreadable or absent   lists all UIDs; the newest come first, the rest is pending
``filling`` no ``n``, no ``e``     lists what is not stored; fetches the newest, then the older
                                   ones, in chunks from the newest down, each with its cursor
``current`` ``n``, ``e`` as the    nothing: UIDNEXT and EXISTS say that nothing can have come
            server says them
``behind``  ``n`` or ``e`` differ  lists from the first gap on, fetches what is not stored
``moved``   another UIDVALIDITY    asks for the heads of all messages: what is stored gets its
                                   new UID, the rest is ``filling`` with ``m=1``; old UIDs are
                                   never used again. Once it is whole, what is missing has left
==========  =====================  =============================================================

Marks and departures are followed on the way, as well as the server allows: QRESYNC tells both when
the folder is opened; CONDSTORE tells marks by ``CHANGEDSINCE``; for all else there is a census, a
list of what is there, unseen and answered, taken when EXISTS does not fit and now and then.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.base.errors import ConfigError
from app.inbox.channels.base import Census, Delta, Head
from app.inbox.channels.email import reading
from app.inbox.channels.email.cursor import Cursor, Range, spans
from app.inbox.channels.email.folder_names import Folder
from app.inbox.channels.email.imap import ImapSession

_SPAN = re.compile(rb"(\d{1,10})(?::(\d{1,10}))?")
_HEAD = "(RFC822.SIZE FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID DATE SUBJECT)])"
_EVERY_UID = (1, 2**32 - 1)


@dataclass(frozen=True, slots=True)
class Look:
    """A folder as one look found it.

    ``known`` is the cursor with what this look learned: nothing when UIDVALIDITY changed (R3),
    the changes of marks in ``delta`` counted in. ``missing`` UIDs are to be fetched.
    """

    folder: Folder
    uidvalidity: int
    uidnext: int
    exists: int
    known: Cursor
    missing: tuple[int, ...]
    whole: bool = True
    """False when the server listed fewer messages than it says there are."""
    moved: bool = False
    """Messages of the folder are stored under another UIDVALIDITY."""
    delta: Delta | None = None
    census: Census | None = None


def look(
    session: ImapSession, folder: Folder, stored: Cursor, *, since: int = 0, census: bool = False
) -> Look:
    """Open ``folder`` and find what is not stored; nothing is fetched yet.

    ``since`` looks for UIDs from there on only. Raises ``ConfigError("no-uidvalidity")`` for a
    server without lasting UIDs.
    """
    session.follow_changes()
    answer = session.examine(folder.name, (stored.uidvalidity, stored.modseq))
    validity, exists, uidnext, modseq = (_number(answer, key) for key in _KEYS)
    if not validity:
        raise ConfigError("no-uidvalidity", server=str(session.server), folder=folder.name)
    same = stored.uidvalidity == validity
    known = stored if same else Cursor(validity, moved=bool(stored.ranges) or stored.moved)
    delta = _changes(session, folder.name, known, modseq) if same else None
    listed: Sequence[int] | None = None
    first = since or known.first_gap()
    if exists and not known.is_current(uidnext, exists):
        listed = session.search("UID", f"{first}:*", patience=exists / 1000)
    missing = known.missing(uid for uid in listed or () if uid >= first)
    whole = since == 0 and (listed is None or first - 1 + len(listed) >= exists)
    return Look(
        folder=folder,
        uidvalidity=validity,
        uidnext=uidnext,
        exists=exists,
        known=known.marked(modseq),
        missing=missing,
        whole=whole,
        moved=not same and bool(stored.ranges),
        delta=delta,
        census=_counted(session, folder.name, known, exists, missing, census),
    )


_KEYS = (b"UIDVALIDITY", b"EXISTS", b"UIDNEXT", b"HIGHESTMODSEQ")


def _number(answer: dict[bytes, Any], key: bytes) -> int:
    value = answer.get(key)
    return value if isinstance(value, int) else 0


# what changed


def _changes(session: ImapSession, folder: str, known: Cursor, modseq: int) -> Delta | None:
    """What the server says changed since the last look; None when nothing, or it cannot say."""
    if not known.modseq or modseq == known.modseq:
        return None
    marks: tuple[tuple[int, int], ...] = ()
    gone: tuple[Range, ...] = ()
    if session.quick_resync:
        marks = tuple(reading.marks(session, session.untagged("FETCH")))
        gone = tuple(_vanished(session.untagged("VANISHED")))
    elif modseq > known.modseq:
        marks = tuple(reading.changed_since(session, known.modseq))
    return Delta(folder, known.uidvalidity, marks, gone) if marks or gone else None


def _vanished(lines: Sequence[Any]) -> Iterator[Range]:
    """``(EARLIER) 300:310,405``, RFC 7162 section 3.2.10."""
    for line in lines:
        if not isinstance(line, bytes):
            continue
        for match in _SPAN.finditer(line):
            low, high = int(match[1]), int(match[2] or match[1])
            if _EVERY_UID[0] <= min(low, high) and max(low, high) <= _EVERY_UID[1]:
                yield min(low, high), max(low, high)


def _counted(
    session: ImapSession,
    folder: str,
    known: Cursor,
    exists: int,
    missing: Sequence[int],
    wanted: bool,
) -> Census | None:
    """A census, where something left unannounced or one is wanted."""
    if not known.ranges:
        return None
    told = session.quick_resync and bool(known.modseq)
    fresh = sum(1 for uid in missing if uid >= known.uidnext)
    left = known.exists >= 0 and exists < known.exists + fresh
    if not wanted and (told or not left):
        return None
    return census(session, folder, known.uidvalidity, exists, marks=not session.mod_sequences)


def census(
    session: ImapSession, folder: str, uidvalidity: int, exists: int, *, marks: bool = True
) -> Census | None:
    """All messages of the open folder; None when the server does not list as many as it has."""
    patience = exists / 1000
    present = session.search("ALL", patience=patience) if exists else []
    if len(present) < exists:
        return None
    unseen = answered = None
    if marks and exists:
        unseen = spans(session.search("UNSEEN", patience=patience))
        answered = spans(session.search("ANSWERED", patience=patience))
    return Census(folder, uidvalidity, spans(present), unseen, answered)


# where everything went


def heads(session: ImapSession, found: Look, uids: reading.Uids) -> tuple[Head, ...]:
    """What is needed to know stored messages again."""
    from app.inbox.parsing.mime import parse

    session.ensure(found.folder.name, found.uidvalidity)
    with session.patience(len(uids) / 10):
        rows = reading.rows(session, uids, _HEAD)
    made = []
    for uid, row in rows.items():
        data = next((v for k, v in row.items() if k.startswith(b"BODY[")), None)
        size = row.get(b"RFC822.SIZE")
        if isinstance(data, bytes) and isinstance(size, int):
            mail = parse(data)
            own = mail.message_id if mail.message_id_given else ""
            made.append(Head(uid, own, size, reading.marks_of(row), mail.date, mail.subject))
    return tuple(made)
