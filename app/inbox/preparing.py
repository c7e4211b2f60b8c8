"""Messages prepared for the store, whatever one does to whoever reads it. Any loop's thread.

Few are prepared on a thread of this process, many by processes. One that dies over a message (a
fault in a library, no memory left) takes its pool with it, and one that never ends would hold up
its mailbox or its import for good. So what has no answer is prepared again in a process of its own,
where nobody else's message can be the reason, and if that ends too, message by message: the one
that does it again is kept as it came, marked as one that could not be read (reliability P7). Where
no process can be had at all, they are prepared on a thread. What only takes too long or too much
memory ends like that where it is read (``limits``).
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, Future
from pathlib import Path

from app.inbox.channels import load
from app.inbox.limits import BEAT, Limit
from app.inbox.pool import Item, Pool, prepare_items, read
from app.inbox.prepare import Prepared, prepare_all, unpack

PIECE = 64
"""Messages prepared at once by a process: a batch is shared among them, and none grows large."""
_PATIENCE, _PATIENCE_ONE = 120.0, 20.0
"""Seconds for a batch, which takes a quarter of one, and for a message alone."""
_AGAIN = 0.1
_BROKEN = (BrokenExecutor, MemoryError)
_log = logging.getLogger(__name__)


class Preparing:
    """One for a loop: all its accounts share the processes.

    ``mark`` is a file that is there while messages are prepared on a thread. One that lies there
    from before tells that the program may have died of it: then processes prepare the few as well,
    and no message ends one start after the other.
    """

    def __init__(self, mark: Path | None = None, pool: Callable[..., Pool] = Pool) -> None:
        self._make = pool
        self._mark = mark
        self._wary = mark is not None and mark.exists()
        self._here = 0
        self._pool: Pool | None = None
        self._asking = asyncio.Lock()
        """Who came first is asked for first: pieces of two batches in turn would delay both."""
        self._doubtful = asyncio.Lock()
        """What had no answer is tried again one after the other, each in a process of its own."""

    async def here(self, kind: str, items: Sequence[Item], now: int) -> list[Prepared]:
        """Prepare a few in order, on a thread of this process."""
        if self._wary:
            prepared = await self.in_processes(kind, items, now)
            self._unmark()
            return prepared
        self._here += 1
        try:
            self._put_mark()
            return unpack(await _on_a_thread(kind, items, now))
        finally:
            self._here -= 1
            if not self._here:
                self._unmark()

    def _put_mark(self) -> None:
        if self._mark is not None:
            with contextlib.suppress(OSError):  # no room: what is read matters more
                self._mark.touch()

    def _unmark(self) -> None:
        if self._mark is not None:
            with contextlib.suppress(OSError):
                self._mark.unlink(missing_ok=True)

    async def in_processes(
        self, kind: str, items: Sequence[Item], now: int, piece: int = PIECE
    ) -> list[Prepared]:
        """Prepare many in order, so many at a time."""
        if not items:
            return []
        pieces = [items[start : start + piece] for start in range(0, len(items), piece)]
        async with self._asking:
            pool = self._working()
            asked = await _ask_all(pool, kind, pieces, now)
        done = await _answers(pool, asked, _PATIENCE)
        found: list[Prepared] = []
        for answer, those in zip(done, pieces, strict=True):
            packed = [answer] if answer is not None else await self._again(kind, those, now)
            found += [mail for each in packed for mail in unpack(each)]
        return found

    async def expect(self, kind: str, now: int) -> None:
        """Much is about to come: the processes start meanwhile. Returns once they do."""
        with contextlib.suppress(OSError):  # where none can start, the work itself says so
            async with self._asking:
                await _ask_all(self._working(), kind, [()], now)

    async def rest(self) -> None:
        """End the processes; what comes next starts others."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await asyncio.to_thread(pool.close)

    async def end(self) -> None:
        """The same at once, whatever they are at; some may not even have come up yet."""
        pool = self._pool
        resting = asyncio.ensure_future(self.rest())
        while pool is not None and not (await asyncio.wait({resting}, timeout=_AGAIN))[0]:
            _kill(pool)
        await resting

    @property
    def workers(self) -> int:
        """How many processes there are, or will be."""
        return self._working().workers

    def _working(self) -> Pool:
        if self._pool is None or self._pool.broken:
            self._pool = self._make()
        return self._pool

    async def _again(self, kind: str, items: Sequence[Item], now: int) -> list[bytes]:
        """Those of a piece that had no answer, each in turn if it has none again."""
        async with self._doubtful:
            _log.warning("a process that prepared messages ended: they are prepared again")
            alone = Preparing(pool=lambda: self._make(1))
            try:
                if not await alone._works(kind, now):
                    return [await _on_a_thread(kind, items, now)]
                whole = await alone._one(kind, items, now, _PATIENCE)
                if whole is not None:
                    return [whole]
                return [await alone._or_unread(kind, item, now) for item in items]
            finally:
                await alone.rest()

    async def _or_unread(self, kind: str, item: Item, now: int) -> bytes:
        packed = await self._one(kind, [item], now, _PATIENCE_ONE)
        if packed is not None:
            return packed
        if not await self._works(kind, now):
            return await _on_a_thread(kind, [item], now)
        _log.error("a message ended the process that read it: it is kept unread")
        unread = load(kind).unread
        return await asyncio.to_thread(lambda: prepare_all([read(item)], unread, now))

    async def _works(self, kind: str, now: int) -> bool:
        """Whether a process can be had at all: where none can, no message is to blame."""
        if await self._one(kind, (), now, _PATIENCE) is not None:
            return True
        _log.error("no process can be started: messages are prepared without")
        return False

    async def _one(
        self, kind: str, items: Sequence[Item], now: int, seconds: float
    ) -> bytes | None:
        pool = self._working()
        (packed,) = await _answers(pool, await _ask_all(pool, kind, [items], now), seconds)
        return packed


async def _on_a_thread(kind: str, items: Sequence[Item], now: int) -> bytes:
    """Prepared in this process; the loop looks after it."""
    limits: list[Limit] = []

    def work() -> bytes:
        limits.append(limit := Limit())
        return prepare_items(kind, items, now, limit)

    done = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        while not (await asyncio.wait({done}, timeout=BEAT))[0]:
            for limit in limits:
                limit.look()
        return await done
    finally:
        done.cancel()


async def _ask_all(
    pool: Pool, kind: str, pieces: Sequence[Sequence[Item]], now: int
) -> "list[Future[bytes]]":
    """Each piece on its way. On a thread: the first waits until the processes have started."""
    return await asyncio.to_thread(lambda: [_ask(pool, kind, piece, now) for piece in pieces])


async def _answers(
    pool: Pool, asked: "Sequence[Future[bytes]]", seconds: float
) -> list[bytes | None]:
    """What became of each piece; None where its process ended, also because it had to be ended."""
    waiting = [asyncio.wrap_future(future) for future in asked]
    try:
        _, late = await asyncio.wait(waiting, timeout=seconds)
        if late:
            _kill(pool)
        told = await asyncio.gather(*waiting, return_exceptions=True)
    finally:
        for future in waiting:
            future.cancel()
    for each in told:
        if isinstance(each, BaseException) and not isinstance(each, _BROKEN):
            raise each
    return [each if isinstance(each, bytes) else None for each in told]


def _ask(pool: Pool, kind: str, piece: Sequence[Item], now: int) -> "Future[bytes]":
    try:
        return pool.submit(prepare_items, kind, piece, now)
    except (RuntimeError, OSError) as error:  # it broke or was closed just now, or cannot start
        _kill(pool)
        broken: Future[bytes] = Future()
        broken.set_exception(BrokenExecutor(str(error)))
        return broken


def _kill(pool: Pool) -> None:
    """End its processes. Python, which then clears up after them, stops half-way where it comes to
    a future that nobody waits for (3.11), and keeps a thread: it finds another one there."""
    for item in list(pool._executor._pending_work_items.values()):
        if item.future.cancelled():
            item.future = Future()
    pool.kill()
