"""Batches prepared by processes, whatever a message does to the one that reads it. Loop thread.

A process that dies over a message (a fault in a library, no memory left) takes its pool with it,
and one that never ends would hold up its mailbox for good. So a batch that has no answer is
prepared again message by message, and the one that does it again is kept as it came, marked as one
that could not be read (reliability P7).
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor

from app.inbox.channels.base import Raw
from app.inbox.pool import Pool, prepare_raws
from app.inbox.prepare import Prepared, prepare_all, unpack
from app.inbox.values import Inbound

PIECE = 64
"""Messages prepared at once by a process: a batch is shared among them, and none grows large."""
_PATIENCE, _PATIENCE_ONE = 120.0, 20.0
"""Seconds for a batch, which takes a quarter of one, and for a message alone."""
_log = logging.getLogger(__name__)


async def in_processes(
    pool: Callable[[], Pool], kind: str, raws: Sequence[Raw], now: int
) -> list[Prepared]:
    """``raws`` prepared in order; ``pool`` gives one that works."""
    pieces = [raws[start : start + PIECE] for start in range(0, len(raws), PIECE)]
    try:
        done = await _in_pool(pool(), kind, pieces, now, _PATIENCE)
    except BrokenExecutor:
        _log.warning("a process that prepared messages ended: they are prepared one by one")
        done = [await _alone(pool, kind, raw, now) for raw in raws]
    return [mail for packed in done for mail in unpack(packed)]


async def _alone(pool: Callable[[], Pool], kind: str, raw: Raw, now: int) -> bytes:
    try:
        (packed,) = await _in_pool(pool(), kind, [[raw]], now, _PATIENCE_ONE)
    except BrokenExecutor:
        _log.error("a message of %d bytes ended the process that read it", len(raw.data))
        packed = await asyncio.to_thread(prepare_all, [raw], _unread, now)
    return packed


async def _in_pool(
    pool: Pool, kind: str, pieces: Sequence[Sequence[Raw]], now: int, seconds: float
) -> list[bytes]:
    """Raises ``BrokenExecutor`` when a process ended, also because it had to be ended."""
    # On a thread: the first piece waits until the processes have started.
    asked = [await asyncio.to_thread(pool.submit, prepare_raws, kind, p, now) for p in pieces]
    try:
        async with asyncio.timeout(seconds):
            return await asyncio.gather(*map(asyncio.wrap_future, asked))
    except TimeoutError:
        pool.kill()
        raise BrokenExecutor("no answer") from None


def _unread(_: bytes) -> Inbound:
    raise ValueError("nothing could read it")
