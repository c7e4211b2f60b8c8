"""A look at a mailbox: its folders in turn, the newest messages first, then the older ones.

On the loop thread; what blocks runs on the reader's line. While older messages are being fetched,
what arrives meanwhile is looked for between two chunks, so a long first sync delays nothing.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from app.base.clock import SystemClock
from app.base.errors import TransientError
from app.inbox.channels.base import Batch, Census, Context
from app.inbox.channels.email.cursor import Cursor
from app.inbox.channels.email.folder_names import INBOX, Folder, readable
from app.inbox.channels.email.line import Line

if TYPE_CHECKING:
    from app.inbox.channels.email.folder import Look
    from app.inbox.channels.email.imap import ImapSession
    from app.inbox.channels.email.reading import Chunk, Fetch, Uids

RECONNECTS = 15
"""In one look: enough to corner two messages that break the connection."""
CENSUS_EVERY = 600.0
"""Seconds between two censuses of a folder whose server tells nothing by itself."""
GLANCE_EVERY = 60.0
"""Seconds between two looks for new messages while older ones are fetched."""
HEADS = 1000


class Mailbox:
    """What a channel remembers between looks: which folders there are, when each was counted."""

    def __init__(self, context: Context, line: Line, clock: SystemClock | None = None) -> None:
        self.context = context
        self.line = line
        self.clock = clock or SystemClock()
        self.news = asyncio.Event()
        """The server said that something is new, or somebody wants a look."""
        self.stirred = False
        """The server said that marks changed or messages left, without saying which."""
        self.patiently = False
        """The server fell silent when it was asked for something before it had answered."""
        self._counted: dict[str, float] = {}
        self._folders: tuple[Folder, ...] = ()

    async def folders(self) -> tuple[Folder, ...]:
        """INBOX, Sent and those chosen; listed once, and again after a folder was missing."""
        if not self._folders:
            wanted = self.context.config.get("folders", "")

            def find(session: "ImapSession") -> tuple[Folder, ...]:
                session.follow_changes()
                with session.guarded():
                    return readable(session.client.list_folders(), wanted, session.habits)

            self._folders = await self.line.run(find)
        return self._folders

    def forget_folders(self) -> None:
        self._folders = ()

    def count_is_due(self, folder: str) -> bool:
        """Whether a folder is to be counted at this look; the first only starts the time."""
        now = self.clock.monotonic()
        last = self._counted.setdefault(folder, now)
        return (self.stirred and folder == INBOX) or now - last > CENSUS_EVERY

    def counted(self, folder: str) -> None:
        self._counted[folder] = self.clock.monotonic()

    def hear(self, loop: asyncio.AbstractEventLoop, stirred: bool) -> None:
        """The server says that something is new; called on the watcher's thread."""

        def note() -> None:
            self.stirred |= stirred
            self.news.set()

        with contextlib.suppress(RuntimeError):  # the loop is closing
            loop.call_soon_threadsafe(note)

    def receive(self) -> AsyncIterator[Batch]:
        """One look at everything; see ``Channel.receive``."""
        return _Round(self).run()


class _Round:
    """One look. Cursors run ahead of what is stored: a batch that cannot be ends the look."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._box = mailbox
        self._line = mailbox.line
        stored = mailbox.context.cursors
        self._cursors = {name: Cursor.parse(text) for name, text in stored.items()}
        self._seen: dict[str, int] = {}
        """Up to which UID a folder was listed in this round."""
        self._older: dict[str, tuple[Look, Uids]] = {}
        self._behind: dict[str, list[int]] = {}
        self._lost: list[TransientError] = []
        self._glanced = 0.0

    async def run(self) -> AsyncIterator[Batch]:
        box = self._box
        async for batch in self._glance():
            yield batch
        box.stirred = False
        for name in list(self._older):
            async for batch in self._fill(name):
                yield batch
        if self._lost:
            raise self._lost[-1]

    # what is new

    async def _glance(self) -> AsyncIterator[Batch]:
        """The newest messages of every folder."""
        self._box.news.clear()
        self._glanced = self._box.clock.monotonic()
        for folder in await self._box.folders():
            try:
                async for batch in self._look(folder):
                    yield batch
            except TransientError as error:
                if folder.name == INBOX or error.problem.code != "server-refused":
                    raise
                self._box.forget_folders()  # one that is gone must not keep the others out
                self._lost.append(error)

    async def _look(self, folder: Folder) -> AsyncIterator[Batch]:
        name = folder.name
        stored = self._cursors.get(name, Cursor(0))
        found = await self._find(folder, stored)
        first = name not in self._seen
        self._seen[name] = max(found.uidnext, *(uid + 1 for uid in found.missing), 1)
        self._cursors[name] = found.known
        if found.delta is not None or found.census is not None:
            yield Batch(name, str(found.known), (), found.delta, found.census)
        if found.moved:
            async for batch in self._map(found):
                yield batch
            missing = self._cursors[name].missing(found.missing)
            found = replace(found, missing=missing)
        async for batch in self._newest(found, first):
            yield batch

    async def _find(self, folder: Folder, stored: Cursor) -> "Look":
        from app.inbox.channels.email.folder import look

        since = self._seen.get(folder.name, 0)
        census = since == 0 and (
            self._box.count_is_due(folder.name) or self._box.context.doubts(folder.name)
        )
        found = await self._line.run(
            lambda session: look(session, folder, stored, since=since, census=census)
        )
        if found.census is not None:
            self._box.counted(folder.name)
        return found

    async def _newest(self, found: "Look", first: bool) -> AsyncIterator[Batch]:
        """The newest of what is missing; the rest is for later."""
        from app.inbox.channels.email.reading import NEWEST

        name = found.folder.name
        newest = found.missing[-NEWEST:] if first else found.missing
        older = found.missing[: len(found.missing) - len(newest)]
        self._behind.setdefault(name, [])
        if newest:
            async for batch in self._batches(found, newest, left=older):
                yield batch
        if first and older:
            self._older[name] = (found, older)
        elif first:
            async for batch in self._complete(found):
                yield batch

    async def _map(self, found: "Look") -> AsyncIterator[Batch]:
        """After another UIDVALIDITY: what is stored already is found by its head (P6)."""
        from app.inbox.channels.email.folder import heads

        name, uids = found.folder.name, found.missing
        for end in range(len(uids), 0, -HEADS):
            some = uids[max(0, end - HEADS) : end]
            asked = await self._line.run(lambda s, some=some: heads(s, found, some))  # type: ignore[misc]
            known = await self._box.context.known(name, found.uidvalidity, asked)
            if known:
                cursor = self._cursors[name].add(known)
                self._cursors[name] = cursor.compact(cursor.missing(uids))
                yield Batch(name, str(self._cursors[name]), ())

    # what is older

    async def _fill(self, name: str) -> AsyncIterator[Batch]:
        found, older = self._older.pop(name)
        async for batch in self._batches(found, older):
            yield batch
            if self._is_time():
                async for fresh in self._glance():
                    yield fresh
        async for batch in self._complete(found):
            yield batch

    def _is_time(self) -> bool:
        late = self._box.clock.monotonic() - self._glanced > GLANCE_EVERY
        return late or self._box.news.is_set()

    async def _complete(self, found: "Look") -> AsyncIterator[Batch]:
        """The ledger of a folder is whole, but for what the server could not give."""
        name = found.folder.name
        counted: Census | None = None
        cursor = self._cursors[name]
        if found.whole and not self._behind[name]:
            cursor = cursor.looked(found.uidnext, found.exists)
            if cursor.moved:
                counted = await self._count(found)
                cursor = replace(cursor, moved=counted is None)
        if str(cursor) != self._box.context.cursors.get(name, ""):
            self._cursors[name] = cursor
            yield Batch(name, str(cursor), (), None, counted)

    async def _count(self, found: "Look") -> Census | None:
        """All of the folder is stored: what lay here before and is not among it has left."""
        from app.inbox.channels.email.folder import census

        name = found.folder.name

        def count(session: "ImapSession") -> Census | None:
            session.ensure(name, found.uidvalidity)
            return census(session, name, found.uidvalidity, found.exists, marks=False)

        counted = await self._line.run(count)
        return None if counted is None else replace(counted, whole=True)

    # fetching

    async def _batches(
        self, found: "Look", uids: "Uids", left: "Uids" = ()
    ) -> AsyncIterator[Batch]:
        """Fetch ``uids``; each cursor covers exactly what was given up to there. ``left``: UIDs
        besides these that are not stored yet."""
        from app.inbox.channels.email.reading import Fetch

        name = found.folder.name
        fetch = Fetch(self._line.session, found, uids, patiently=self._box.patiently)
        coming = {*uids, *left}
        async for chunk in self._chunks(fetch):
            here = [raw.place.uid for raw in chunk if raw.place]
            coming.difference_update(here)
            cursor = self._cursors[name].add(here)
            cursor = cursor.compact((*coming, *self._behind[name]))
            self._cursors[name] = cursor
            if chunk:
                yield Batch(name, str(cursor), chunk, more=len(coming))
        self._behind[name] += coming.difference(left)

    async def _chunks(self, fetch: "Fetch") -> "AsyncIterator[Chunk]":
        """The chunks; the next is being fetched while the last one is stored.

        When a message had to be given up, what it did to the connection is raised at the end of
        the round.
        """
        lost: list[TransientError] = []
        coming = self._line.start(fetch.next)
        try:
            while (chunk := await self._next(fetch, coming, lost)) is not None:
                coming = self._line.start(fetch.next)
                yield chunk
        finally:
            if not coming.done():
                self._line.cut()
        if fetch.gave_up:
            self._lost.append(lost[-1])

    async def _next(
        self, fetch: "Fetch", coming: "Future[Chunk | None]", lost: list[TransientError]
    ) -> "Chunk | None":
        """Await a chunk; when the connection breaks over it, go on over another one."""
        while True:
            try:
                return await self._line.finish(coming)
            except TransientError as error:
                lost.append(error)
                self._box.patiently |= isinstance(error.__cause__, TimeoutError)
                if len(lost) > RECONNECTS or not _may_be_one_message(error):
                    raise
            await self._line.run(fetch.resume)
            coming = self._line.start(fetch.next)


def _may_be_one_message(error: TransientError) -> bool:
    """Whether a failure can be about what was asked for; silence and "not now" are not."""
    if isinstance(error.__cause__, TimeoutError):
        return False
    return error.problem.code in {"server-away", "server-confused", "server-refused"}
