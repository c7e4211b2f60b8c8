"""Request ``import``: mail on disk into an account, resumed where it stopped."""

import json
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from threading import Event

from app.base.errors import UsageError
from app.base.ids import AccountId
from app.base.worker import Worker
from app.desk.desk import Desk
from app.desk.handlers import lookup, usage
from app.desk.requests import PROGRESS, Args, Line
from app.desk.upkeep import tidy_step
from app.inbox.account_commands import ARCHIVE, AddAccount
from app.inbox.feed import Feed
from app.inbox.importer import Import
from app.inbox.ingest_rows import Stored
from app.inbox.parsing import mail_files

_TELL = 0.2
_AT_ONCE = 0.1
"""Seconds that the index is worked on in one transaction."""
_END = 60.0
"""Seconds that a batch under way may take to end."""


def run(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``paths``, ``account`` (None: the archive), ``trust_references``.

    Progress, then the counts; when stopped early it raises ``UsageError("import-stopped")`` after
    them: the same import again goes on from there. Files that could not be opened are told last.
    """
    began = time.monotonic()
    sources = [s for path in args["paths"] for s in mail_files.find(Path(path))]
    work = Import(_feed(desk, args), sources)
    seen = _Seen()
    work.progress = seen.note
    worker = Worker("import")
    try:
        done = worker.submit(work.run)
        yield from _watched(done, seen, work, stop)
        yield usage.counts(done.result(), 0, began)
        while not stop.is_set() and tidy_step(desk.store, _AT_ONCE):
            pass  # many words at once leave the index in pieces; nobody else may come by to mend it
    finally:
        work.stop()
        worker.stop(_END)
    if stop.is_set():
        raise UsageError("import-stopped")
    if work.closed:
        raise UsageError("files-unreadable", count=len(work.closed), path=work.closed[0])


class _Seen:
    """How far it is: written by the import's thread, read by ours."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0

    def note(self, counts: Stored, total: int) -> None:
        self.done, self.total = counts.stored + counts.duplicate, total


def _watched(done: "Future[Stored]", seen: _Seen, work: Import, stop: Event) -> Iterator[Line]:
    """Progress until it is done; passes a wish to stop on."""
    while True:
        try:
            done.result(_TELL)
        except TimeoutError:
            if stop.is_set():
                work.stop()
            yield {PROGRESS: {"done": seen.done, "total": seen.total}}
        else:
            yield {PROGRESS: {"done": seen.done, "total": seen.total}}
            return


def _feed(desk: Desk, args: Args) -> Feed:
    name = args.get("account")
    if name is None:
        id, kind, config = _archive(desk), ARCHIVE, {}
    else:
        row = desk.store.read(lambda c: lookup.account_row(c, name)).result()
        id, kind, config = AccountId(row["id"]), row["kind"], json.loads(row["config"])
    trust = bool(args.get("trust_references")) or config.get("trust_references") == "yes"
    return Feed(desk.store, id, kind, trust)


def _archive(desk: Desk) -> AccountId:
    """The local account that sends nothing; made by the first import."""
    query = "SELECT id FROM account WHERE name = ? AND kind = ? AND NOT removed"
    found = desk.store.read(lambda c: c.execute(query, (ARCHIVE, ARCHIVE)).fetchone()).result()
    if found is not None:
        return AccountId(found[0])
    id = AccountId(desk.store.ids.take())
    made = AddAccount(id, ARCHIVE, ARCHIVE, "", {})
    desk.store.execute(made, agent=desk.agent.id).result()
    return id
