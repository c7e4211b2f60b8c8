"""How soon to look again at a service that cannot call us, and how what waits is ended. On the
accounts' loop.

Before Python 3.12 asyncio's own way to wait with a limit loses a cancelling that comes in the
moment the wait is over (cpython 86296), and so may a library. We do without, and ask again.
"""

import asyncio
import time
from collections.abc import Callable, Iterable
from typing import Any

from app.base.clock import MICRO

_AGAIN = 1.0
"""Seconds after which a task that was told to end is told once more."""
_TALKING, _AFTER = 600.0, 7200.0
_NIGHT = range(7)
"""Hours of the clock in which a quiet shop sleeps."""


async def wait_for(event: asyncio.Event, seconds: float | None) -> bool:
    """Wait for an event and take it down; False when ``seconds`` went by first."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    event.clear()
    return True


async def ended(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Have these end, and wait until they have; their errors are for nobody."""
    left = mine = set(tasks)
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=_AGAIN)
    for task in mine:
        if not task.cancelled():
            task.exception()


def heed() -> None:
    """End the running task here when it was told to and something took no notice."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


class Pace:
    """How soon to look again at a service that cannot call us.

    ``now`` gives microseconds; the four paces in seconds: while somebody talks, in the hours after
    it, by day, at night when all is quiet.
    """

    def __init__(
        self,
        now: Callable[[], int],
        talking: float = 5.0,
        after: float = 20.0,
        quiet: float = 60.0,
        night: float = 180.0,
    ) -> None:
        self._now = now
        self._paces = (talking, after, quiet, night)
        self._heard = 0
        self._woken = asyncio.Event()

    def heard(self, at: int | None = None) -> None:
        """Somebody wrote, or we did (microseconds UTC; None: just now)."""
        self._heard = max(self._heard, self._now() if at is None else min(at, self._now()))

    def wake(self) -> None:
        """Look at once."""
        self._woken.set()

    @property
    def seconds(self) -> float:
        """Until the next look."""
        talking, after, quiet, night = self._paces
        now = self._now()
        since = (now - self._heard) / MICRO
        if since < _TALKING:
            return talking
        if since < _AFTER:
            return after
        return night if _hour(now) in _NIGHT else quiet

    async def wait(self, longest: float, *, pushed: bool = False) -> bool:
        """Until the next look is due; at most ``longest`` seconds. Whether we were woken.

        ``pushed``: the service wakes us by itself, there is no need to look often.
        """
        return await wait_for(self._woken, longest if pushed else min(self.seconds, longest))


def _hour(now: int) -> int:
    """The hour on the clock of this workstation."""
    return time.localtime(now / MICRO).tm_hour
