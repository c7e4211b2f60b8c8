"""Importing mail from disk: read and prepare in a pool, store in batches, resume where it stopped.

Everything arrives as history: resolved, never unread, answering nothing (R5, C2). The cursor of
a source moves with each batch and is cleared at its end, so a second import finds what is new by
looking at all of it and storing nothing twice.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from app.base import crashpoints
from app.base.bus import Changes
from app.inbox.feed import Feed, stored
from app.inbox.ingest_rows import Stored
from app.inbox.parsing import mail_files
from app.inbox.parsing.mail_files import Item, MailSource
from app.inbox.pool import CLOSED, Pool, prepare_files
from app.inbox.prepare import Prepared, unpack
from app.store.schema.accounts import cursor
from app.store.store import Done

PIECE = 1000
"""Messages prepared by one worker and stored in one transaction.

What a transaction costs besides its rows (the words of the index, pages written again) is a fifth
less a message than at 500, and the writer is free again within a quarter of a second.
"""
_FIRST = 50
_PIECE_BYTES = 8 << 20
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
        """Import all; returns what became of it. Called on any thread but the writer's."""
        work = [(source, list(source.items(self._cursor(source)))) for source in self.sources]
        self._total = sum(len(items) for _, items in work)
        pool = Pool() if self._total > _SMALL else None
        try:
            for source, items in work:
                if not self.stopped:
                    self._run_source(pool, source, items)
        finally:
            if pool is not None:
                pool.close()
        return self.done

    def _cursor(self, source: MailSource) -> str:
        def ask(connection: Connection) -> tuple[str, Changes]:
            where = (cursor.c.account == self.feed.account) & (cursor.c.stream == source.stream)
            value = connection.execute(select(cursor.c.value).where(where)).scalar()
            return value or "", Changes()

        return self.feed.store.write(ask).result()

    def _run_source(
        self, pool: Pool | None, source: MailSource, items: list[tuple[str, Item]]
    ) -> None:
        rest = iter(items)
        running: Future[Done] | None = None
        for prepared in self._prepared(pool, [item for _, item in items]):
            marked = [*zip(prepared, rest, strict=False)]  # in this order: none of rest is lost
            self.closed += [file[0] for mail, (_, file) in marked if mail.remote_id == CLOSED]
            batch = [(mail, mark) for mail, (mark, _) in marked if mail.remote_id != CLOSED]
            if batch:
                # The cursor of a batch covers those before it: none may be overtaken that fails.
                self._count(running)
                crashpoints.passing("import.between_batches")
                running = self.feed.put([mail for mail, _ in batch], source.stream, batch[-1][1])
            if self.stopped:
                break
        self._count(running)
        crashpoints.passing("import.before_end")
        if not self.stopped:
            self.feed.put((), source.stream, "").result()

    def _prepared(self, pool: Pool | None, items: list[Item]) -> Iterable[list[Prepared]]:
        now = self.feed.store.clock.now()
        pieces = ((self.feed.channel, piece, now) for piece in _pieces(items))
        if pool is not None:
            return pool.map(prepare_files, pieces)
        return (unpack(prepare_files(*piece)) for piece in pieces)

    def _count(self, future: "Future[Done] | None") -> None:
        if future is None:
            return
        self.done += stored(future.result())
        self.progress(self.done, self._total)


def _pieces(items: list[Item]) -> Iterator[list[Item]]:
    """Cut small enough that a folder of large mails does not fill the memory.

    The first ones are smaller still: the writer waits for the first, nobody for the others.
    """
    start, held, most = 0, 0, min(PIECE, _FIRST)
    for n, item in enumerate(items):
        bytes_here = mail_files.size(item)
        if n > start and (n - start >= most or held + bytes_here > _PIECE_BYTES):
            yield items[start:n]
            start, held, most = n, 0, min(PIECE, most + _FIRST)
        held += bytes_here
    if start < len(items):
        yield items[start:]
