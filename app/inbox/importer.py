"""Importing mail from disk: read and prepare in a pool, store in batches, resume where it stopped.

Everything arrives as history: resolved, never unread, answering nothing (R5, C2). The cursor of
a source moves with each batch and is cleared at its end, so a second import finds what is new by
looking at all of it and storing nothing twice.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import aclosing
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from app.base import crashpoints
from app.base.bus import Changes
from app.inbox.feed import Feed, stored
from app.inbox.ingest_rows import Stored
from app.inbox.parsing import mail_files
from app.inbox.parsing.mail_files import Item, MailSource
from app.inbox.pool import CLOSED
from app.inbox.prepare import Prepared
from app.inbox.preparing import Preparing
from app.store.schema.accounts import cursor
from app.store.store import Done

PIECE = 1000
"""Messages prepared by one worker and stored in one transaction.

What a transaction costs besides its rows (the words of the index, pages written again) is a fifth
less a message than at 500, and the writer is free again within a quarter of a second.
"""
_FIRST = 50
_PIECE_BYTES = 8 << 20
_AHEAD = 1
"""Pieces in flight a process: enough to keep it busy, few enough to keep memory flat."""
_SMALL = 400
"""Up to this many messages a pool costs more than it gives."""

Progress = Callable[[Stored, int], None]
"""Called with the counts so far and how many messages there are in all."""


@dataclass(slots=True)
class Import:
    """One run over some sources. ``stop`` ends it after the batch at hand."""

    feed: Feed
    sources: Sequence[MailSource]
    progress: Progress = lambda _counts, _total: None
    done: Stored = field(default_factory=Stored)
    stopped: bool = False
    closed: list[str] = field(default_factory=list)
    """Files that could not be read; all others are in."""
    _total: int = 0

    def stop(self) -> None:
        self.stopped = True

    def run(self) -> Stored:
        """Import all; returns what became of it. On any thread but the writer's and a loop's."""
        return asyncio.run(self._run())

    async def _run(self) -> Stored:
        work = [(source, list(source.items(self._cursor(source)))) for source in self.sources]
        self._total = sum(len(items) for _, items in work)
        preparing = Preparing(self.feed.store.profile.reading)
        try:
            for source, items in work:
                if not self.stopped:
                    await self._run_source(preparing, source, items)
        finally:
            await preparing.rest()
        return self.done

    def _cursor(self, source: MailSource) -> str:
        def ask(connection: Connection) -> tuple[str, Changes]:
            where = (cursor.c.account == self.feed.account) & (cursor.c.stream == source.stream)
            value = connection.execute(select(cursor.c.value).where(where)).scalar()
            return value or "", Changes()

        return self.feed.store.write(ask).result()

    async def _run_source(
        self, preparing: Preparing, source: MailSource, items: list[tuple[str, Item]]
    ) -> None:
        rest = iter(items)
        running: Future[Done] | None = None
        async with aclosing(self._prepared(preparing, [item for _, item in items])) as pieces:
            async for prepared in pieces:
                # In this order: none of rest is lost.
                marked = [*zip(prepared, rest, strict=False)]
                self.closed += [file[0] for mail, (_, file) in marked if mail.remote_id == CLOSED]
                batch = [(mail, mark) for mail, (mark, _) in marked if mail.remote_id != CLOSED]
                if batch:
                    # The cursor of a batch covers those before it: none is overtaken that fails.
                    await self._count(running)
                    crashpoints.passing("import.between_batches")
                    mails, mark = [mail for mail, _ in batch], batch[-1][1]
                    running = self.feed.put(mails, source.stream, mark)
                if self.stopped:
                    break
        await self._count(running)
        crashpoints.passing("import.before_end")
        if not self.stopped:
            self.feed.put((), source.stream, "").result()

    async def _prepared(
        self, preparing: Preparing, items: list[Item]
    ) -> AsyncGenerator[list[Prepared], None]:
        """What becomes of each piece, in order; processes are kept some pieces ahead."""
        kind, now = self.feed.channel, self.feed.store.clock.now()
        if self._total <= _SMALL:
            for piece in _pieces(items):
                yield await preparing.here(kind, piece, now)
            return
        ahead: deque[asyncio.Task[list[Prepared]]] = deque()
        try:
            for piece in _pieces(items):
                asked = preparing.in_processes(kind, piece, now, len(piece))
                ahead.append(asyncio.create_task(asked))
                if len(ahead) > preparing.workers * _AHEAD:
                    yield await ahead.popleft()
            while ahead:
                yield await ahead.popleft()
        finally:
            for task in ahead:
                task.cancel()

    async def _count(self, future: "Future[Done] | None") -> None:
        if future is None:
            return
        self.done += stored(await asyncio.wrap_future(future))
        self.progress(self.done, self._total)


def _pieces(items: list[Item]) -> Iterator[list[Item]]:
    """Cut small enough that a folder of large mails does not fill the memory.

    The first ones are smaller still, each twice the one before: the writer waits for the first,
    nobody for the others.
    """
    start, held, most = 0, 0, min(PIECE, _FIRST)
    for n, item in enumerate(items):
        bytes_here = mail_files.size(item)
        if n > start and (n - start >= most or held + bytes_here > _PIECE_BYTES):
            yield items[start:n]
            start, held, most = n, 0, min(PIECE, most * 2)
        held += bytes_here
    if start < len(items):
        yield items[start:]
