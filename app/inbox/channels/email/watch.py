"""IDLE (RFC 2177): being told at once. On a connection and thread of its own.

It ends and begins anew every nine minutes, because routers forget silent connections and servers
hang up after half an hour. A dead one looks like a quiet one, so each turn ends with a NOOP under
the socket's timeout, and what can only be a closed socket (``idle_check`` comes back at once with
nothing, or with BYE) is one: it is dropped, never asked to leave IDLE (imapclient 449).
"""

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from app.base.errors import ChannelError, TransientError
from app.inbox.channels.email.folder_names import INBOX
from app.inbox.channels.email.line import Line
from app.inbox.pacing import ended

if TYPE_CHECKING:
    from app.inbox.channels.email.imap import ImapSession

IDLE_SECONDS = 540.0
_FIRST_PAUSE, _LONGEST_PAUSE = 5.0, 600.0
_AT_ONCE = 0.5
_EMPTY_IN_A_ROW = 3
"""TLS may wake us with part of a record, once; a closed socket goes on and on."""

Hear = Callable[[bool], None]
"""Called on the watcher's thread: something is there; True: more than new messages changed."""


class Watch:
    """Watches INBOX while it runs. ``hear`` is called on the watcher's thread, with the loop."""

    def __init__(self, line: Line, hear: Callable[[asyncio.AbstractEventLoop, bool], None]) -> None:
        self._line = line
        self._hear = hear
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin, unless it runs, or the server has proved to know no IDLE."""
        if self._task is None:
            loop = asyncio.get_running_loop()
            self._task = loop.create_task(self._keep(), name="imap-watch")

    def drop(self) -> None:
        """The connection is not to be trusted any more: begin anew."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._line.cut()

    async def close(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            await ended((task,))
        await self._line.close()

    async def _keep(self) -> None:
        loop, pause = asyncio.get_running_loop(), _FIRST_PAUSE
        hear = partial(self._hear, loop)
        while True:
            began = loop.time()
            try:
                if not await self._line.run(partial(turn, hear=hear)):
                    return
            except TransientError:
                if loop.time() - began > IDLE_SECONDS / 2:
                    pause = _FIRST_PAUSE
                await asyncio.sleep(pause * random.uniform(0.8, 1.2))  # noqa: S311  spread
                pause = min(pause * 2, _LONGEST_PAUSE)
            except ChannelError:
                return  # the look that polls meets the same and says so
            else:
                pause = _FIRST_PAUSE


def turn(session: "ImapSession", hear: Hear) -> bool:
    """Watch for nine minutes; False when the server knows no IDLE.

    Raises ``TransientError`` when the connection is dead.
    """
    with session.guarded():
        client = session.client
        if not client.has_capability("IDLE"):
            return False
        if session.selected != INBOX:
            session.examine(INBOX)
        client.idle()
        hear(False)  # what came before this moment is not announced
        if not _listen(client, hear):
            raise TransientError("server-away", server=str(session.server), words="IDLE ended")
        _, last = client.idle_done()
        _tell(last, hear)
        client.noop()
    return True


def _listen(client: Any, hear: Hear) -> bool:
    """Until the turn is over; False when the connection is dead."""
    ends, empty = time.monotonic() + IDLE_SECONDS, 0
    while (left := ends - time.monotonic()) > 0:
        began = time.monotonic()
        said = client.idle_check(timeout=left)
        if any(line[0] == b"BYE" for line in said if line):
            return False
        if said:
            empty = 0
            _tell(said, hear)
        elif time.monotonic() - began < min(_AT_ONCE, left / 2):
            empty += 1
            if empty >= _EMPTY_IN_A_ROW:
                return False
    return True


def _tell(said: Sequence[Any], hear: Hear) -> None:
    kinds = {line[1] for line in said if len(line) > 1 and isinstance(line[1], bytes)}
    if kinds & {b"FETCH", b"EXPUNGE"}:
        hear(True)
    elif kinds & {b"EXISTS", b"RECENT"}:
        hear(False)
