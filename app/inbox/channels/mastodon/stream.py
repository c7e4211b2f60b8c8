"""The stream of a Mastodon account, kept open beside the looks (server-sent events).

https://docs.joinmastodon.org/methods/streaming/. What it says is a hint to look: the lists are the
truth, so nothing that falls between two connections is lost. On the accounts' loop.
"""

import asyncio
import contextlib
import random
from collections.abc import AsyncGenerator, AsyncIterator, Callable

from app.base.errors import NightdeskError, TransientError
from app.inbox.pacing import ended, heed

SILENCE = 90.0
"""Seconds without a word: Mastodon says something every fifteen."""
_FIRST, _LONGEST = 2.0, 300.0
_REFUSED = 3600.0
"""Seconds between two tries, growing; after a server that has no stream, or does not let us."""


async def events(lines: AsyncIterator[str]) -> AsyncIterator[tuple[str, str]]:
    """Name and data of each event; a comment is one without a name."""
    name, data = "", []
    async for line in lines:
        if line.startswith(":"):
            yield "", ""
        elif line.startswith("event:"):
            name = line[6:].strip()
        elif line.startswith("data:"):
            data.append(line[5:].strip())
        elif not line:
            if name:
                yield name, "\n".join(data)
            name, data = "", []


class Stream:
    """``heard`` is told each event, and ``("", "")`` once with each new connection."""

    def __init__(
        self, lines: Callable[[], AsyncGenerator[str]], heard: Callable[[str, str], None]
    ) -> None:
        self._lines = lines
        self._heard = heard
        self._task: asyncio.Task[None] | None = None
        self.live = False
        """Whether the server speaks to us: there is no need to ask often."""

    def open(self) -> None:
        """Keep it open from now on."""
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._keep_open(), name="mastodon-stream")

    async def close(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            await ended((task,))

    def drop(self) -> None:
        """The connection is not to be trusted: the next ``open`` makes another one."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _keep_open(self) -> None:
        wait = _FIRST
        while True:
            heed()
            try:
                async with contextlib.aclosing(self._lines()) as lines:
                    async for name, data in events(lines):
                        if not self.live:
                            self.live, wait = True, _FIRST
                            self._heard("", "")
                        if name:
                            self._heard(name, data)
            except TransientError:
                pass
            except NightdeskError:
                wait = _REFUSED
            finally:
                self.live = False
            await asyncio.sleep(wait * random.uniform(0.8, 1.2))  # noqa: S311  spread
            wait = min(wait * 2, _LONGEST)
