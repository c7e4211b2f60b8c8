"""What is new in a folder, fetched in bounded chunks. Blocking, on the session's thread.

Rows are believed only when they name a UID that was asked for and bring the whole message: servers
send FETCH responses nobody asked for, and some answer with other UIDs (reliability, fault 25).
What a server cannot give is left behind for the next look and never blocks the rest.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from imapclient.datetime_util import parse_to_datetime
from imapclient.exceptions import ProtocolError
from imapclient.response_parser import parse_response

from app.base import clock
from app.base.errors import ConfigError, TransientError
from app.inbox.channels.base import Place, Raw
from app.inbox.channels.email.cursor import Cursor
from app.inbox.channels.email.imap import ImapSession

Uids = tuple[int, ...]

CHUNK_MESSAGES = 500
CHUNK_BYTES = 4_000_000
LARGE = 8_000_000
"""A message above this travels in a batch of its own."""

_UNKNOWN_SIZE = 50_000


@dataclass(frozen=True, slots=True)
class Look:
    """A folder as one look found it. ``known`` is empty when UIDVALIDITY changed (R3)."""

    folder: str
    uidvalidity: int
    uidnext: int
    exists: int
    known: Cursor
    missing: tuple[int, ...]
    whole: bool = True
    """False when the server listed fewer messages than it says there are."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Messages fetched together, and the UIDs asked for that did not come."""

    items: tuple[Raw, ...]
    behind: tuple[int, ...]


def look(session: ImapSession, folder: str, known: Cursor) -> "Fetch":
    """Open ``folder`` and find what is not stored; nothing is fetched yet.

    Raises ``ConfigError("no-uidvalidity")`` for a server without lasting UIDs.
    """
    answer = session.examine(folder)
    validity, exists = _number(answer, b"UIDVALIDITY"), _number(answer, b"EXISTS")
    if not validity:
        raise ConfigError("no-uidvalidity", server=str(session.server), folder=folder)
    uidnext = _number(answer, b"UIDNEXT")
    if known.uidvalidity != validity:
        known = Cursor(validity)
    missing: tuple[int, ...] = ()
    whole = True
    if exists and not known.is_current(uidnext, exists):
        first = known.first_gap()
        listed = _search(session, first, exists)
        missing = known.missing(listed)
        whole = first - 1 + len(listed) >= exists
    return Fetch(session, Look(folder, validity, uidnext, exists, known, missing, whole))


class Fetch:
    """Fetches what a look found missing, ascending; can go on over another connection."""

    def __init__(self, session: ImapSession, found: Look) -> None:
        self.found = found
        self._session = session
        starts = range(0, len(found.missing), CHUNK_MESSAGES)
        self._blocks = deque(found.missing[start : start + CHUNK_MESSAGES] for start in starts)
        self._groups: deque[Uids] = deque()
        self._given_up: list[int] = []
        self.gave_up = False

    def next(self) -> Chunk | None:
        """The next messages, at most 500 or about 4 MB; None at the end."""
        if self._given_up:
            return Chunk((), (self._given_up.pop(),))
        if not self._groups and not self._blocks:
            return None
        if not self._groups:
            sizes = _sizes(self._session, self._blocks[0])
            self._groups.extend(_grouped(self._blocks.popleft(), sizes))
        chunk = _fetch(self._session, self.found, self._groups[0])
        self._groups.popleft()
        return chunk

    def resume(self, session: ImapSession) -> None:
        """Go on after ``next`` failed: what was under way is asked for in quarters.

        A message that breaks the connection on its own is given up for this look; it must not
        keep the others out (reliability P7).
        """
        self._session = session
        found = self.found
        if _number(session.examine(found.folder), b"UIDVALIDITY") != found.uidvalidity:
            raise TransientError("folder-changed", folder=found.folder)
        queue = self._groups or self._blocks
        under_way = queue.popleft()
        if len(under_way) == 1:
            self._given_up.append(under_way[0])
            self.gave_up = True
            return
        size = -(-len(under_way) // 4)
        parts = [under_way[start : start + size] for start in range(0, len(under_way), size)]
        queue.extendleft(reversed(parts))


def _search(session: ImapSession, first: int, exists: int) -> list[int]:
    """UIDs from ``first`` on. Not by sequence numbers: some servers take those for UIDs."""
    with session.guarded(), session.patience(exists / 1000):
        found: list[int] = session.client.search(["UID", f"{first}:*"])
    return found


def _sizes(session: ImapSession, uids: Uids) -> dict[int, int]:
    """RFC822.SIZE of each; a size that is absent or absurd is guessed."""
    rows = _rows(session, uids, "(RFC822.SIZE)")
    sizes = {}
    for uid in uids:
        size = rows.get(uid, {}).get(b"RFC822.SIZE")
        sizes[uid] = size if isinstance(size, int) and size >= 0 else _UNKNOWN_SIZE
    return sizes


def _grouped(uids: Uids, sizes: dict[int, int]) -> Iterator[Uids]:
    group: list[int] = []
    weight = 0
    for uid in uids:
        size = sizes[uid]
        if group and (weight + size > CHUNK_BYTES or size > LARGE):
            yield tuple(group)
            group, weight = [], 0
        group.append(uid)
        weight += size
    if group:
        yield tuple(group)


def _fetch(session: ImapSession, found: Look, uids: Uids) -> Chunk:
    with session.patience(len(uids) / 10):
        rows = _rows(session, uids, "(INTERNALDATE BODY.PEEK[])")
    items = []
    for uid in uids:
        data = rows.get(uid, {}).get(b"BODY[]")
        if isinstance(data, bytes):
            place = Place(found.folder, found.uidvalidity, uid)
            received = _moment(rows[uid].get(b"INTERNALDATE"))
            items.append(Raw(data, received_at=received, place=place))
    arrived = {item.place.uid for item in items if item.place}
    return Chunk(tuple(items), tuple(uid for uid in uids if uid not in arrived))


def _rows(session: ImapSession, uids: Uids, what: str) -> dict[int, dict[bytes, Any]]:
    """FETCH rows by UID; what cannot be given or read together is asked for in halves."""
    rows = _asked(session, uids, what)
    if rows is not None:
        return rows
    if len(uids) == 1:
        return {}
    half = len(uids) // 2
    return _rows(session, uids[:half], what) | _rows(session, uids[half:], what)


def _asked(session: ImapSession, uids: Uids, what: str) -> dict[int, dict[bytes, Any]] | None:
    """The rows of one FETCH, or None when the server refused or its reply cannot be read."""
    with session.guarded():
        status, data = session.client._imap.uid("FETCH", ",".join(map(str, uids)), what)
        if status != "OK":  # NO: some of them cannot be given (RFC 9051 section 6.4.5)
            session.reject_busy(data[0])
            session.client._imap.untagged_responses.pop("FETCH", None)
            return None
        try:
            return _believed(uids, parse_response(data))
        except (ProtocolError, ValueError):
            return None


def _believed(uids: Uids, parsed: Sequence[Any]) -> dict[int, dict[bytes, Any]]:
    """Rows whose UID was asked for; a UID that came with two bodies is not believed at all."""
    asked, doubted = frozenset(uids), set()
    rows: dict[int, dict[bytes, Any]] = {}
    for row in parsed[1::2]:
        if not isinstance(row, tuple) or len(row) % 2:
            raise ProtocolError(f"not a FETCH row: {type(row).__name__}")
        values = {key.upper(): value for key, value in _pairs(row)}
        uid = values.get(b"UID")
        if uid not in asked:
            continue
        known = rows.setdefault(uid, {})
        if known.get(b"BODY[]", values.get(b"BODY[]")) != values.get(
            b"BODY[]", known.get(b"BODY[]")
        ):
            doubted.add(uid)
        known.update(values)
    return {uid: row for uid, row in rows.items() if uid not in doubted}


def _pairs(row: tuple[Any, ...]) -> Iterator[tuple[bytes, Any]]:
    for key, value in zip(row[::2], row[1::2], strict=True):
        if isinstance(key, bytes):
            yield key, value


def _moment(value: object) -> int | None:
    """INTERNALDATE as microseconds UTC."""
    if not isinstance(value, bytes):
        return None
    try:
        return clock.from_datetime(parse_to_datetime(value, normalise=False))
    except (ValueError, OverflowError, TypeError):
        return None


def _number(answer: dict[bytes, Any], key: bytes) -> int:
    value = answer.get(key)
    return value if isinstance(value, int) else 0
