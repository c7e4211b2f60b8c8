"""A message that ends the process which reads it, or keeps it for ever, holds up no other (P7)."""

import asyncio
import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.desk.desk import Desk
from app.inbox import importer, preparing
from app.inbox.channels.base import Raw
from app.inbox.feed import Feed
from app.inbox.importer import Import
from app.inbox.parsing import mail_files, mime
from app.inbox.pool import Pool
from app.inbox.prepare import prepare_all
from app.inbox.preparing import Preparing
from app.store.flags import Flag
from tests.house import add_account
from tests.inbox import bad_readers
from tests.waiting import until

NOW = 1_790_000_000_000_000
KILLS, HANGS = "this one kills", "this one never ends"
BURNS, EATS = "this one burns", "this one eats"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Pool]]:
    """Every pool that was started, with readers that have their faults."""
    made: list[Pool] = []

    class Counted(Pool):
        def __init__(self, workers: int = 1) -> None:
            super().__init__(workers)
            made.append(self)

    monkeypatch.setattr(preparing, "prepare_items", bad_readers.prepare_items)
    monkeypatch.setattr(preparing, "_PATIENCE_ONE", 2.0)
    monkeypatch.setattr(Preparing.__init__, "__defaults__", (None, Counted))
    yield made
    for pool in made:
        pool.close()


def letter(number: int, text: str) -> bytes:
    return b"Message-ID: <%d@a.example>\nSubject: %d\n\n%s\n" % (number, number, text.encode())


async def test_what_its_reader_does_not_survive_is_kept_unread(started: list[Pool]) -> None:
    work = Preparing()
    texts = ["fine"] * 5 + [KILLS] + ["fine"] * 3 + [BURNS, EATS, "fine"]
    raws = [Raw(letter(n, text)) for n, text in enumerate(texts)]
    mails = await work.in_processes("email", raws, NOW)
    assert [mail.size for mail in mails] == [len(raw.data) for raw in raws]
    unread = [n for n, mail in enumerate(mails) if mail.flags & Flag.UNREADABLE]
    assert [texts[n] for n in unread] == [KILLS, BURNS, EATS]
    assert [mail.subject for mail in mails if not mail.flags & Flag.UNREADABLE] == [
        str(n) for n, text in enumerate(texts) if text == "fine"
    ]
    assert len(started) == 4  # for all; then aside, for all, for each, and after the one


async def test_nobody_elses_message_is_held_against_one(started: list[Pool]) -> None:
    """Five batches at once in one pool; of those it took along with it, none is marked."""
    work = Preparing()
    letters = [[letter(100 * k + n, "fine") for n in range(3)] for k in range(5)]
    letters[2][1] = letter(201, KILLS)
    batches = [[Raw(data) for data in batch] for batch in letters]
    done = await asyncio.gather(*(work.in_processes("email", batch, NOW) for batch in batches))
    unread = [[bool(m.flags & Flag.UNREADABLE) for m in mails] for mails in done]
    assert unread == [[k == 2 and n == 1 for n in range(3)] for k in range(5)]


async def test_a_batch_is_prepared_before_those_that_came_after_it() -> None:
    """The writer waits for it: pieces taken in turn would make the first as late as the last."""
    asked: list[bytes] = []

    class Listening(Pool):
        def submit(self, work: Callable[..., bytes], *piece: Any) -> "Future[bytes]":
            asked.extend(item.data for item in piece[1])
            return super().submit(work, *piece)

    work = Preparing(pool=lambda: Listening(1))
    raws = [[Raw(letter(100 * k + n, "fine")) for n in range(6)] for k in range(3)]
    await work.expect("email", NOW)
    await asyncio.gather(*(work.in_processes("email", batch, NOW, 2) for batch in raws))
    await work.rest()
    assert asked == [raw.data for batch in raws for raw in batch]


async def test_what_looks_like_a_copy_is_in_no_pack() -> None:
    """Whichever process prepared the first: the pack of a copy would have to be made anew."""
    once = f"never before: {uuid4()}"
    raws = [Raw(letter(n, once)) for n in range(4)]
    kept = []
    for batch in (raws[:3], raws[2:]):
        work = Preparing(pool=lambda: Pool(1))
        kept.append([mail.codec for mail in await work.in_processes("email", batch, NOW)])
        await work.rest()
    assert kept == [["pack", "pack", "pack"], ["zstd", "pack"]]


async def test_where_no_process_comes_up_no_message_is_to_blame(
    started: list[Pool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a system that cannot start one would mark all there is as unreadable, for good."""
    monkeypatch.setattr(preparing, "prepare_items", bad_readers.nowhere)
    raws = [Raw(letter(n, "fine")) for n in range(3)]
    mails = await Preparing().in_processes("email", raws, NOW)
    assert [mail.subject for mail in mails] == ["0", "1", "2"]
    assert len(started) == 2


async def test_a_system_that_starts_no_process_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> object:
        raise BlockingIOError(11, "too many processes")

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor.submit", full)
    raws = [Raw(letter(n, "fine")) for n in range(3)]
    mails = await Preparing().in_processes("email", raws, NOW)
    assert [mail.subject for mail in mails] == ["0", "1", "2"]


async def test_what_the_program_died_of_is_read_elsewhere_at_the_next_start(
    started: list[Pool], tmp_path: Path
) -> None:
    """Few are read on a thread; a message that ended the whole program must not do it again."""
    mark = tmp_path / "reading"
    mark.touch()  # the program ended in the midst of it
    raws = [Raw(letter(0, KILLS)), Raw(letter(1, "fine"))]
    work = Preparing(mark)
    mails = await work.here("email", raws, NOW)
    assert [bool(mail.flags & Flag.UNREADABLE) for mail in mails] == [True, False]
    assert started
    await work.here("email", raws, NOW)  # it may come again in this session, too
    assert not mark.exists()


async def test_a_mark_lies_there_only_while_messages_are_read_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark, seen = tmp_path / "reading", []

    def prepare(*_: object) -> bytes:
        seen.append(mark.exists())
        return prepare_all([], mime.parse, NOW)

    monkeypatch.setattr(preparing, "prepare_items", prepare)
    work = Preparing(mark)
    await asyncio.gather(*(work.here("email", [Raw(letter(n, "fine"))], NOW) for n in range(3)))
    assert seen == [True] * 3
    assert not mark.exists()
    nowhere = Preparing(tmp_path / "no" / "such" / "place")
    assert await nowhere.here("email", [Raw(letter(1, "fine"))], NOW) == []


def test_an_import_goes_on_past_both(
    desk: Desk, tmp_path: Path, started: list[Pool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped after a batch and taken up again: each is stored once, the two marked."""
    monkeypatch.setattr(importer, "_SMALL", 0)
    monkeypatch.setattr(importer, "PIECE", 8)
    texts = ["fine"] * 40
    texts[13], texts[15], texts[30] = KILLS, HANGS, KILLS
    letters = (b"From a@b.example Sun Nov 29 10:00:00 2026\n" + letter(n, t) + b"\n"
               for n, t in enumerate(texts))  # fmt: skip
    (tmp_path / "box.mbox").write_bytes(b"".join(letters))
    account = add_account(desk, "archive", "archive", "")
    feed = Feed(desk.store, account, "archive")
    work = Import(feed, mail_files.find(tmp_path / "box.mbox"))
    work.progress = lambda counts, _: work.stop() if counts.stored >= 8 else None
    first = work.run().stored
    assert 8 <= first < 40
    again = Import(feed, mail_files.find(tmp_path / "box.mbox")).run()
    assert (first + again.stored, again.duplicate) == (40, 0)
    query = "SELECT subject, flags FROM message ORDER BY id"
    rows = desk.store.read(lambda c: c.execute(query).fetchall()).result()
    marked = [texts[n] != "fine" for n in range(40)]
    assert [bool(flags & Flag.UNREADABLE) for _, flags in rows] == marked
    assert [s for s, _ in rows] == [str(n) for n in range(40)]


@pytest.mark.skipif(not hasattr(os, "nice"), reason="Windows has no nice(2)")
def test_processes_of_bulk_give_way_to_who_sits_at_the_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The one that reads what is doubtful does not: it has so many seconds for it."""
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    for pool, nicer in ((Pool(), 5), (Pool(1), 0)):
        try:
            theirs = pool.submit(os.getpriority, os.PRIO_PROCESS, 0).result()  # type: ignore[arg-type]
        finally:
            pool.close()
        assert theirs == min(19, ours + nicer)


async def test_processes_end_at_once_when_nobody_wants_what_they_are_at(
    started: list[Pool],
) -> None:
    """The program is closed: one of them is busy for ten minutes, another is yet to come up."""
    work = Preparing()
    asked = asyncio.create_task(work.in_processes("email", [Raw(letter(1, HANGS))], NOW))
    await until(lambda: started and started[0]._executor._processes)
    asked.cancel()
    await work.end()
    assert started[0].broken
    assert not multiprocessing.active_children()
