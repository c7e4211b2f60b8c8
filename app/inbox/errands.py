"""Work that is done again and again, one errand at a time for each key, none waiting for another.

On the loop thread. An errand that fails rests, longer each time, and is taken up again: what is to
be done lies in the store, so nothing is lost by an error here, whatever it was.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Hashable
from typing import Any, Generic, TypeVar

from app.base.errors import NightdeskError
from app.inbox.pace import Pauses
from app.inbox.pacing import ended

K = TypeVar("K", bound=Hashable)
_log = logging.getLogger(__name__)


class Errands(Generic[K]):
    """Errands under way; ``free`` is called when one has ended, or has rested enough."""

    def __init__(self, free: Callable[[], object] = lambda: None) -> None:
        self._free = free
        self._under_way: dict[K, asyncio.Task[Any]] = {}
        self._again: dict[K, Callable[[], Awaitable[object]]] = {}
        self._pauses: dict[K, Pauses] = {}
        self._resting: dict[K, asyncio.TimerHandle] = {}

    def busy(self, key: K) -> bool:
        """Whether there is nothing to be begun for ``key`` just now."""
        return key in self._under_way or key in self._resting

    def run(self, key: K, work: Callable[[], Awaitable[object]]) -> None:
        """Begin ``work``, or do it once more after what is under way; not while it rests."""
        if key in self._under_way:
            self._again[key] = work
        elif key not in self._resting:
            task = asyncio.ensure_future(self._done(key, work))
            self._under_way[key] = task
            task.add_done_callback(lambda _: self._ended(key))

    def wake(self) -> None:
        """Nothing rests any longer."""
        for key in list(self._resting):
            self._resting.pop(key).cancel()
        self._free()

    async def stop(self) -> None:
        """Cancel what is under way, and wait until it has ended."""
        self._again.clear()
        for handle in self._resting.values():
            handle.cancel()
        await ended(self._under_way.values())

    async def _done(self, key: K, work: Callable[[], Awaitable[object]]) -> None:
        try:
            await work()
        except Exception as error:  # noqa: BLE001  what goes on for ever ends by no error
            if isinstance(error, NightdeskError):
                _log.warning("an errand failed: %s", error.problem.code)
            else:
                _log.exception("an errand failed")
            pause = self._pauses.setdefault(key, Pauses()).take()
            self._resting[key] = asyncio.get_running_loop().call_later(pause, self._rested, key)
        else:
            self._pauses.pop(key, None)

    def _ended(self, key: K) -> None:
        del self._under_way[key]
        again = self._again.pop(key, None)
        if again is not None and key not in self._resting:
            self.run(key, again)
        else:
            self._free()

    def _rested(self, key: K) -> None:
        self._resting.pop(key, None)
        self._free()
