"""Messages of a folder, fetched in bounded chunks. Blocking, on the session's thread.

Rows are believed only when they name a UID that was asked for and bring the whole message: servers
send FETCH responses nobody asked for, and some answer with other UIDs (reliability, fault 25).
What a server cannot give is left behind for the next look and never blocks the rest.
"""

import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from imapclient.datetime_util import parse_to_datetime
from imapclient.exceptions import ProtocolError
from imapclient.response_parser import parse_response

from app.base import clock
from app.base.errors import TransientError
from app.inbox.channels.base import Mark, Place, Raw
from app.inbox.channels.email.ahead import Asked
from app.inbox.channels.email.cursor import spans
from app.inbox.channels.email.fetch_rows import usual_rows
from app.inbox.channels.email.imap import ImapSession

if TYPE_CHECKING:
    from app.inbox.channels.email.folder import Look

Uids = tuple[int, ...]
Chunk = tuple[Raw, ...]
"""Messages fetched together; of those asked for, what did not come is not among them."""

NEWEST = 50
"""Messages that come first, before everything older."""
CHUNK_MESSAGES = 500
FIRST_MESSAGES = 125
"""In the first chunk of many; each is twice the one before. The writer waits for the first."""
CHUNK_BYTES = 4_000_000
CHUNK_SECONDS = 1.0
"""How long a chunk shall take at most on a slow line: new mail is looked for in between."""
UNDER_WAY = 2
"""Questions sent before the first of them is answered, so that a far server never waits for us."""
SILENCE = 0.1
"""Seconds of silence that are allowed more for each message asked for."""
LARGE = 8_000_000
"""A message above this travels in a batch of its own."""

_SMALLEST_CHUNK = 128_000
_UNKNOWN_SIZE = 50_000
_SIZES_AT_ONCE = 4
"""Blocks whose sizes are asked for together: each question costs a round trip."""
_LONGEST_LIST = 8000
"""Characters of a command, RFC 7162 section 4."""
_SIZE = "(RFC822.SIZE)"
_WHOLE = "(INTERNALDATE FLAGS BODY.PEEK[])"


class Fetch:
    """Fetches ``uids`` of a folder, block by block; can go on over another connection.

    Blocks go from the newest down, within one UIDs rise. Sizes are asked for first, then messages
    in groups; ``patiently``: nothing is asked for before the last answer came.
    """

    def __init__(
        self, session: ImapSession, found: "Look", uids: Uids, *, patiently: bool = False
    ) -> None:
        self.found = found
        self._session = session
        self._blocks = deque(_blocks(uids))
        self._groups: deque[Uids] = deque()
        self._under_way: deque[_Question] = deque()
        self._depth = 1 if patiently else UNDER_WAY
        self._is_bulk = len(uids) > 2 * NEWEST
        self.gave_up = False

    def next(self) -> Chunk | None:
        """The next messages, at most 500 or about 4 MB; None at the end."""
        if not (self._under_way or self._groups or self._blocks):
            return None
        found, session = self.found, self._session
        session.ensure(found.folder.name, found.uidvalidity)
        if self._is_bulk:
            session.consider_compression()
        while True:
            self._ask(session)
            question = self._under_way[0]
            if not question.blocks:
                chunk = self._fetched(session, question)
                self._under_way.popleft()
                return chunk
            known = sizes(session, question.uids, question.asked)
            self._under_way.popleft()
            for block in question.blocks:
                self._groups.extend(_grouped(block, known, _limit(session)))

    def _ask(self, session: ImapSession) -> None:
        """Keep the server busy: sizes are asked for while the last known ones are being used.

        What is asked for leaves its queue afterwards: the connection may break over it.
        """
        with session.guarded():
            while len(self._under_way) < self._depth:
                learning = any(question.blocks for question in self._under_way)
                if self._blocks and not learning and len(self._groups) <= len(self._under_way):
                    blocks = self._next_blocks()
                    uids = tuple(uid for block in blocks for uid in block)
                    self._put(session.ask(sequence(uids), _SIZE), uids, blocks)
                    for _ in blocks:
                        self._blocks.popleft()
                elif self._groups:
                    uids = self._groups[0]
                    self._put(session.ask(sequence(uids), _WHOLE), uids)
                    self._groups.popleft()
                else:
                    return

    def _put(self, asked: Asked, uids: Uids, blocks: tuple[Uids, ...] = ()) -> None:
        self._under_way.append(_Question(asked, uids, blocks))

    def _next_blocks(self) -> tuple[Uids, ...]:
        """Those whose sizes are asked for together: as many as a command can name."""
        several = tuple(islice(self._blocks, _SIZES_AT_ONCE))
        named = sequence(tuple(uid for block in several for uid in block))
        return several if len(named) <= _LONGEST_LIST else several[:1]

    def _fetched(self, session: ImapSession, question: "_Question") -> Chunk:
        began, uids = time.monotonic(), question.uids
        waited = not question.asked.answer[0]
        with session.patience(len(uids) * SILENCE):
            answer = rows(session, uids, _WHOLE, question.asked)
        items = tuple(self._raw(uid, row) for uid, row in answer.items() if _is_whole(row))
        if waited:
            session.measured(sum(len(raw.data) for raw in items), time.monotonic() - began)
        return items

    def _raw(self, uid: int, row: dict[bytes, Any]) -> Raw:
        place = Place(self.found.folder.name, self.found.uidvalidity, uid)
        received = _moment(row.get(b"INTERNALDATE"))
        ours = self.found.folder.sent
        return Raw(row[b"BODY[]"], "", received, place, marks=marks_of(row), ours=ours)

    def resume(self, session: ImapSession) -> None:
        """Go on after ``next`` failed: what was under way is asked for in quarters.

        A message that breaks the connection on its own is given up for this look; it must not
        keep the others out (reliability P7). From here on only one question is under way, so that
        what breaks the next connection is known.
        """
        self._session = session
        self._depth = 1
        queue = self._put_back()
        found = self.found
        session.selected = ""
        session.ensure(found.folder.name, found.uidvalidity)
        under_way = queue.popleft()
        if len(under_way) == 1:
            self.gave_up = True
            return
        size = -(-len(under_way) // 4)
        parts = [under_way[start : start + size] for start in range(0, len(under_way), size)]
        queue.extendleft(reversed(parts))

    def _put_back(self) -> deque[Uids]:
        """Nothing is under way any more; gives the queue whose first was."""
        queue = self._groups or self._blocks
        while self._under_way:
            question = self._under_way.pop()
            queue = self._blocks if question.blocks else self._groups
            queue.extendleft(reversed(question.blocks or (question.uids,)))
        return queue


@dataclass(frozen=True, slots=True)
class _Question:
    """What was asked; ``blocks``: only for their sizes."""

    asked: Asked
    uids: Uids
    blocks: tuple[Uids, ...]


def sizes(session: ImapSession, uids: Uids, asked: Asked) -> dict[int, int]:
    """RFC822.SIZE of each; a size that is absent or absurd is guessed."""
    with session.patience(len(uids) / 100):
        answer = rows(session, uids, _SIZE, asked)
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


def rows(
    session: ImapSession, uids: Uids, what: str, asked: Asked | None = None
) -> dict[int, dict[bytes, Any]]:
    """FETCH rows by UID, in the order asked; what cannot be given or read together is asked for
    in halves. ``asked``: this was sent already."""
    with session.guarded():
        found = _answered(session, uids, asked or session.ask(sequence(uids), what))
    if found is not None:
        return {uid: found[uid] for uid in uids if uid in found}
    if len(uids) == 1:
        return {}
    half = len(uids) // 2
    return rows(session, uids[:half], what) | rows(session, uids[half:], what)


def _blocks(uids: Uids) -> Iterator[Uids]:
    """From the newest down, the first ones small."""
    end, most = len(uids), min(FIRST_MESSAGES, CHUNK_MESSAGES)
    while end > 0:
        yield uids[max(0, end - most) : end]
        end, most = end - most, min(most * 2, CHUNK_MESSAGES)


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


def _answered(session: ImapSession, uids: Uids, asked: Asked) -> dict[int, dict[bytes, Any]] | None:
    """The rows of one FETCH, or None when the server refused or its reply cannot be read."""
    status, data = session.answer(asked)
    if status != "OK":  # NO: some of them cannot be given (RFC 9051 section 6.4.5)
        session.reject_busy(data[0])
        return None
    try:
        parsed = usual_rows(data)
        return _believed(uids, _parsed(parse_response(data)) if parsed is None else parsed, asked)
    except (ProtocolError, ValueError):
        return None


def _believed(
    uids: Uids, parsed: Iterable[dict[bytes, Any]], asked: Asked
) -> dict[int, dict[bytes, Any]]:
    """Rows whose UID was asked for; a UID that came with two bodies is not believed at all."""
    wanted, doubted = frozenset(uids), set()
    found: dict[int, dict[bytes, Any]] = {}
    for values in chain(asked.early, parsed):
        uid = values.get(b"UID")
        if uid not in wanted:
            asked.hand_on(values)
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
