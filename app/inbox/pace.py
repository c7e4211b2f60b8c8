"""How the accounts' tasks wait: growing pauses, sleep that is noticed, signs, storing in order.

On the loop thread. Nothing here wakes up without a reason.
"""

import asyncio
import contextlib
import random
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import Self

from app.base.bus import Changes
from app.base.clock import MICRO, Clock
from app.inbox.channels.base import Batch

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 900.0
_JITTER = 0.2
_STRAYED = 10.0
_AHEAD = 2
"""Batches on their way at the same time: one is prepared while the one before it is written."""


class Pauses:
    """Pauses between tries that fail: each twice as long, spread so that accounts do not march."""

    def __init__(self, first: float = FIRST_PAUSE, longest: float = LONGEST_PAUSE) -> None:
        self._first, self._longest = first, longest
        self._next = first
        self._dice = random.Random()  # noqa: S311  spreads tries, protects nothing

    def take(self, at_least: float = 0.0) -> float:
        """Seconds to wait now; ``at_least`` is what the server asked for."""
        pause = max(self._next * self._dice.uniform(1 - _JITTER, 1 + _JITTER), at_least)
        self._next = min(self._next * 2, self._longest)
        return min(pause, max(self._longest, at_least))

    def reset(self) -> None:
        self._next = self._first


class Naps:
    """Notices that the machine slept: more wall time went by than was waited for.

    The monotonic clock stands still in sleep on some systems and not on others; the wall clock
    always goes on. One that was set forward looks the same and costs a look.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = clock.now()

    def overslept(self, waited: float) -> bool:
        """Whether the time since the last call is far more than ``waited`` seconds."""
        now = self._clock.now()
        since, self._last = (now - self._last) / MICRO, now
        return since > waited + _STRAYED


class Storing:
    """Stores batches in order, a few ahead of who fetches them; an error ends it for all."""

    def __init__(self, store: Callable[[Batch], Awaitable[None]]) -> None:
        self._store = store
        self._tasks: deque[asyncio.Task[None]] = deque()

    async def put(self, batch: Batch) -> None:
        """Begin to store ``batch``; raises what went wrong with an earlier one."""
        self._tasks.append(asyncio.ensure_future(self._store(batch)))
        while len(self._tasks) > _AHEAD:
            await self._tasks.popleft()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if error is None or isinstance(error, Exception):
                # What was fetched before the network failed is stored all the same.
                while self._tasks:
                    await self._tasks.popleft()
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)


class Signs:
    """What the bus says, as events of this loop; ``hear`` is called on the writer's thread."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.accounts, self.outbox, self.conversations = (asyncio.Event() for _ in range(3))

    def hear(self, changes: Changes) -> None:
        signs = []
        if changes.accounts:
            signs.append(self.accounts)
        if changes.outbox or changes.accounts:
            signs.append(self.outbox)
        if changes.conversations:
            signs.append(self.conversations)
        with contextlib.suppress(RuntimeError):  # the loop is closing: so are we
            for sign in signs:
                self._loop.call_soon_threadsafe(sign.set)


@contextlib.asynccontextmanager
async def closing(batches: AsyncIterator[Batch]) -> AsyncIterator[AsyncIterator[Batch]]:
    """End a half-read look at once, not when the collector finds it."""
    try:
        yield batches
    finally:
        close: Callable[[], object] | None = getattr(batches, "aclose", None)
        if close is not None:
            await close()  # type: ignore[misc]  # async generators have it, the protocol does not
