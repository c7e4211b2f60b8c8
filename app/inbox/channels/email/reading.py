"""Messages of a folder, fetched in bounded chunks. Blocking, on the session's thread.

Rows are believed only when they name a UID that was asked for and bring the whole message: servers
send FETCH responses nobody asked for, and some answer with other UIDs (reliability, fault 25).
What a server cannot give is left behind for the next look and never blocks the rest.
"""

import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from imapclient.datetime_util import parse_to_datetime
from imapclient.exceptions import ProtocolError
from imapclient.response_parser import parse_response

from app.base import clock
from app.base.errors import TransientError
from app.inbox.channels.base import Mark, Place, Raw
from app.inbox.channels.email.cursor import spans
from app.inbox.channels.email.fetch_rows import usual_rows
from app.inbox.channels.email.imap import ImapSession

if TYPE_CHECKING:
    from app.inbox.channels.email.folder import Look

Uids = tuple[int, ...]

NEWEST = 50
"""Messages that come first, before everything older."""
CHUNK_MESSAGES = 500
CHUNK_BYTES = 4_000_000
CHUNK_SECONDS = 2.0
"""How long a chunk shall take at most on a slow line: new mail is looked for in between."""
LARGE = 8_000_000
"""A message above this travels in a batch of its own."""

_SMALLEST_CHUNK = 128_000
_UNKNOWN_SIZE = 50_000
_SIZES_AT_ONCE = 4
"""Blocks whose sizes are asked for together: each question costs a round trip."""
_LONGEST_LIST = 8000
"""Characters of a command, RFC 7162 section 4."""
_WHOLE = "(INTERNALDATE FLAGS BODY.PEEK[])"


@dataclass(frozen=True, slots=True)
class Chunk:
    """Messages fetched together, and the UIDs asked for that did not come."""

    items: tuple[Raw, ...]
    behind: tuple[int, ...]


class Fetch:
    """Fetches ``uids`` of a folder, block by block; can go on over another connection.

    Blocks go from the newest down, within one UIDs rise.
    """

    def __init__(self, session: ImapSession, found: "Look", uids: Uids) -> None:
        self.found = found
        self._session = session
        ends = range(len(uids), 0, -CHUNK_MESSAGES)
        self._blocks = deque(uids[max(0, end - CHUNK_MESSAGES) : end] for end in ends)
        self._groups: deque[Uids] = deque()
        self._is_bulk = len(uids) > 2 * NEWEST
        self._sizes: dict[int, int] = {}
        self._given_up: list[int] = []
        self.gave_up = False

    def next(self) -> Chunk | None:
        """The next messages, at most 500 or about 4 MB; None at the end."""
        if self._given_up:
            return Chunk((), (self._given_up.pop(),))
        if not self._groups and not self._blocks:
            return None
        found, session = self.found, self._session
        session.ensure(found.folder.name, found.uidvalidity)
        if self._is_bulk:
            session.consider_compression()
        if not self._groups:
            self._learn_sizes(session)
            self._groups.extend(_grouped(self._blocks.popleft(), self._sizes, _limit(session)))
        chunk = self._fetch(session, self._groups[0])
        self._groups.popleft()
        return chunk

    def _learn_sizes(self, session: ImapSession) -> None:
        if self._blocks[0][0] in self._sizes:
            return
        wanted = tuple(uid for block in list(self._blocks)[:_SIZES_AT_ONCE] for uid in block)
        self._sizes = sizes(session, wanted)

    def _fetch(self, session: ImapSession, uids: Uids) -> Chunk:
        began = time.monotonic()
        with session.patience(len(uids) / 10):
            answer = rows(session, uids, _WHOLE)
        items = tuple(self._raw(uid, row) for uid, row in answer.items() if _is_whole(row))
        session.measured(sum(len(raw.data) for raw in items), time.monotonic() - began)
        return Chunk(items, tuple(uid for uid in uids if not _is_whole(answer.get(uid, {}))))

    def _raw(self, uid: int, row: dict[bytes, Any]) -> Raw:
        place = Place(self.found.folder.name, self.found.uidvalidity, uid)
        received = _moment(row.get(b"INTERNALDATE"))
        ours = self.found.folder.sent
        return Raw(row[b"BODY[]"], "", received, place, marks=marks_of(row), ours=ours)

    def resume(self, session: ImapSession) -> None:
        """Go on after ``next`` failed: what was under way is asked for in quarters.

        A message that breaks the connection on its own is given up for this look; it must not
        keep the others out (reliability P7).
        """
        self._session = session
        found = self.found
        session.selected = ""
        session.ensure(found.folder.name, found.uidvalidity)
        queue = self._groups or self._blocks
        under_way = queue.popleft()
        if len(under_way) == 1:
            self._given_up.append(under_way[0])
            self.gave_up = True
            return
        size = -(-len(under_way) // 4)
        parts = [under_way[start : start + size] for start in range(0, len(under_way), size)]
        queue.extendleft(reversed(parts))

    def move_to(self, session: ImapSession) -> None:
        """Use another connection; the last one broke over something else."""
        self._session = session


def sizes(session: ImapSession, uids: Uids) -> dict[int, int]:
    """RFC822.SIZE of each; a size that is absent or absurd is guessed."""
    answer: dict[int, dict[bytes, Any]] = {}
    step = len(uids) if len(sequence(uids)) <= _LONGEST_LIST else CHUNK_MESSAGES
    for start in range(0, len(uids), step or 1):
        answer |= rows(session, uids[start : start + step], "(RFC822.SIZE)")
    found = {}
    for uid in uids:
        size = answer.get(uid, {}).get(b"RFC822.SIZE")
        found[uid] = size if isinstance(size, int) and size >= 0 else _UNKNOWN_SIZE
    return found


def sequence(uids: Sequence[int]) -> str:
    """UIDs as a command takes them; many in a row as ranges."""
    if len(uids) <= CHUNK_MESSAGES:
        return ",".join(map(str, uids))
    return ",".join(f"{a}:{b}" if a < b else str(a) for a, b in spans(uids))


def marks_of(row: dict[bytes, Any]) -> int:
    """FLAGS as ``Mark`` bits."""
    flags = row.get(b"FLAGS")
    if not isinstance(flags, tuple):
        return 0
    names = {flag.lower() for flag in flags if isinstance(flag, bytes)}
    seen = Mark.SEEN if b"\\seen" in names else 0
    return seen | (Mark.ANSWERED if b"\\answered" in names else 0)


def marks(session: ImapSession, lines: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """UIDs and marks in FETCH responses as they came; those without both are left out."""
    if not lines:
        return
    with session.guarded():
        for row in _parsed(parse_response(list(lines))):
            uid = row.get(b"UID")
            if isinstance(uid, int) and b"FLAGS" in row:
                yield uid, marks_of(row)


def changed_since(session: ImapSession, modseq: int) -> list[tuple[int, int]]:
    """UIDs and marks of what changed after ``modseq``, RFC 7162 section 3.1.4."""
    with session.guarded(), session.patience(30):
        what = f"(FLAGS) (CHANGEDSINCE {modseq})"
        status, data = session.client._imap.uid("FETCH", "1:*", what)
        if status != "OK":
            session.reject_busy(data[0])
            raise TransientError("server-refused", server=str(session.server), words=str(data[0]))
        lines = [line for line in data if line is not None]
    return list(marks(session, lines))


def rows(session: ImapSession, uids: Uids, what: str) -> dict[int, dict[bytes, Any]]:
    """FETCH rows by UID, in the order asked; what cannot be given or read together is asked for
    in halves."""
    found = _asked(session, uids, what)
    if found is not None:
        return {uid: found[uid] for uid in uids if uid in found}
    if len(uids) == 1:
        return {}
    half = len(uids) // 2
    return rows(session, uids[:half], what) | rows(session, uids[half:], what)


def _limit(session: ImapSession) -> float:
    """Bytes for a chunk, by how fast the line has proved to be."""
    return min(CHUNK_BYTES, max(_SMALLEST_CHUNK, session.rate * CHUNK_SECONDS))


def _grouped(uids: Uids, known: dict[int, int], limit: float) -> Iterator[Uids]:
    group: list[int] = []
    weight = 0
    for uid in uids:
        size = known.get(uid, _UNKNOWN_SIZE)
        if group and (weight + size > limit or size > LARGE):
            yield tuple(group)
            group, weight = [], 0
        group.append(uid)
        weight += size
    if group:
        yield tuple(group)


def _is_whole(row: dict[bytes, Any]) -> bool:
    return isinstance(row.get(b"BODY[]"), bytes)


def _asked(session: ImapSession, uids: Uids, what: str) -> dict[int, dict[bytes, Any]] | None:
    """The rows of one FETCH, or None when the server refused or its reply cannot be read."""
    with session.guarded():
        status, data = session.client._imap.uid("FETCH", sequence(uids), what)
        if status != "OK":  # NO: some of them cannot be given (RFC 9051 section 6.4.5)
            session.reject_busy(data[0])
            session.untagged("FETCH")
            return None
        try:
            return _believed(uids, usual_rows(data) or _parsed(parse_response(data)))
        except (ProtocolError, ValueError):
            return None


def _believed(uids: Uids, parsed: Iterable[dict[bytes, Any]]) -> dict[int, dict[bytes, Any]]:
    """Rows whose UID was asked for; a UID that came with two bodies is not believed at all."""
    asked, doubted = frozenset(uids), set()
    found: dict[int, dict[bytes, Any]] = {}
    for values in parsed:
        uid = values.get(b"UID")
        if uid not in asked:
            continue
        known = found.setdefault(uid, {})
        if known.get(b"BODY[]", values.get(b"BODY[]")) != values.get(
            b"BODY[]", known.get(b"BODY[]")
        ):
            doubted.add(uid)
        known.update(values)
    return {uid: row for uid, row in found.items() if uid not in doubted}


def _parsed(parsed: Sequence[Any]) -> Iterator[dict[bytes, Any]]:
    for row in parsed[1::2]:
        if not isinstance(row, tuple) or len(row) % 2:
            raise ProtocolError(f"not a FETCH row: {type(row).__name__}")
        yield {key.upper(): value for key, value in _pairs(row)}


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
