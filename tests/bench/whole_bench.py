"""The whole window on a workspace of a million messages (P7, P8, P9, and issue C's own goals).

``python -m tests.bench.whole_bench [--messages N] [--keep DIR] [--quick]``. One window lives
through all of it, in this order: a view is chosen and painted, its rest streamed, the queue
scrolled; 500 conversations are switched to; one of 2,000 messages is opened and scrolled; a
thousand are opened and the memory compared; 5,000 are resolved at once; mail is stored, a batch of
ten a transaction. Throughout the last two a timer of 1 ms looks for how long the loop was held.
Times in ms: by the clock, and of the loop's own processor time, which other work on the machine
does not stretch. A workspace that is kept is to be made anew when the schema has changed.
Offscreen.
"""

import argparse
import asyncio
import gc
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from app.base.ids import ConversationId
from app.desk.desk import Desk
from app.inbox.values import Status, View
from app.store.store import Store
from app.ui import i18n, loop
from app.ui.look.theme import theme
from app.ui.session import Session
from app.ui.start import application
from tests.bench import million
from tests.bench.measure import pss_mb, table
from tests.bench.reading_bench import Watched, percentile, switch
from tests.inbox.test_ingest import mail, put


class Figure(NamedTuple):
    """What was measured: by the clock, by the processor, and what it may be at most."""

    name: str
    clock: float
    cpu: float
    goal: float


class Probe:
    """How long each turn of the loop took: the clock's gaps between beats, and the processor's."""

    def __init__(self) -> None:
        self.clock: list[float] = []
        self.cpu: list[float] = []
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.clock.append((now - self._now) * 1000)
        self.cpu.append((spent - self._spent) * 1000)
        self._now, self._spent = now, spent

    @contextmanager
    def watching(self) -> Iterator[None]:
        self._now, self._spent = time.perf_counter(), time.thread_time()
        self._timer.start()
        yield
        self._timer.stop()

    def figure(self, name: str, goal: float) -> Figure:
        return Figure(name, max(self.clock), max(self.cpu), goal)


class Clock:
    """Both clocks from here."""

    def __init__(self) -> None:
        self._now, self._spent = time.perf_counter(), time.thread_time()

    def read(self) -> tuple[float, float]:
        now, spent = time.perf_counter(), time.thread_time()
        return (now - self._now) * 1000, (spent - self._spent) * 1000


def timed(act: Callable[[], object]) -> tuple[float, float]:
    clock = Clock()
    act()
    return clock.read()


def cuts(taken: list[tuple[float, float]], share: float) -> tuple[float, float]:
    return percentile([a for a, _ in taken], share), percentile([b for _, b in taken], share)


class Bench:
    """One window and what is done in it."""

    def __init__(self, desk: Desk, quick: bool) -> None:
        self.desk, self.few = desk, 10 if quick else 1
        self.window = Watched()
        self.window.resize(1440, 900)
        self.window.show()
        self.session = Session(self.window, desk)
        self.dice = random.Random(1)

    async def start(self) -> None:
        self.session.start(View.WAITING)
        await asyncio.sleep(1.0)

    # --- P7 ----------------------------------------------------------------------------------

    async def queue(self) -> list[Figure]:
        feed, model = self.session.feed, self.window.model
        opened: list[tuple[float, float]] = []
        chunks: list[tuple[float, float]] = []
        append = model.append
        model.append = lambda ids: chunks.append(timed(lambda: append(ids)))  # type: ignore[method-assign]
        views = (View.NEEDS_REPLY, View.RESOLVED, View.OPEN)
        for view in (*views, *views, *views):
            whole = asyncio.Event()
            feed.complete.connect(whole.set)
            opened.append(await self._open(view))
            await whole.wait()
            feed.complete.disconnect(whole.set)
            await asyncio.sleep(0.5)
        steps = await self._scroll(self.window.queue.list, 60, 300 // self.few)
        rows = model.rowCount()
        return [
            Figure(f"P7 first page of {rows:,} painted", *cuts(opened, 0.5), 16),
            Figure("P7 the same, of three never shown", *cuts(opened[: len(views)], 0.5), 16),
            Figure("P7 chunk of ids taken in, most", *cuts(chunks, 1.0), 10),
            Figure("P7 scroll, p95", *cuts(steps, 0.95), 4),
        ]

    async def _open(self, view: View) -> tuple[float, float]:
        """Choose a view; until its first page is painted."""
        feed, window = self.session.feed, self.window
        shown: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def came() -> None:  # what was painted before, of the empty list, does not count
            window.painted = asyncio.get_running_loop().create_future()
            shown.set_result(None)

        feed.shown.connect(came)
        clock, spent = time.perf_counter(), time.thread_time()
        self.session.choose_view(view)
        await shown
        feed.shown.disconnect(came)
        assert window.painted is not None
        ended, used = await window.painted
        return (ended - clock) * 1000, (used - spent) * 1000

    async def _scroll(self, view: object, by: int, count: int) -> list[tuple[float, float]]:
        """Each step's own move and paint; what it asks the store for comes in between."""
        bar = view.verticalScrollBar()  # type: ignore[attr-defined]
        taken = []
        for _ in range(count):
            to = bar.value() + by if bar.value() + by <= bar.maximum() else 0

            def step(to: int = to) -> None:
                bar.setValue(to)
                view.viewport().repaint()  # type: ignore[attr-defined]

            taken.append(timed(step))
            await asyncio.sleep(0.004)
        return taken

    # --- P8 ----------------------------------------------------------------------------------

    def some(self, count: int) -> list[ConversationId]:
        ids = self.window.model.ids()
        return [ConversationId(ids[self.dice.randrange(len(ids))]) for _ in range(count)]

    async def switches(self, count: int) -> list[tuple[float, float]]:
        taken = []
        for id_ in self.some(count):
            if id_ != self.window.conversation.shown():
                # its row is at hand, as that of anybody who is chosen in the list
                self.window.model.put(self.desk.queue_rows((id_,)).result())
                taken.append(await switch(self.window, self.session, id_))
                await asyncio.sleep(0.01)
        return taken

    async def reading(self) -> list[Figure]:
        await self.switches(30)
        taken = await self.switches(500 // self.few)
        return [
            Figure("P8 switch to text painted, p95", *cuts(taken, 0.95), 16),
            Figure("P8 switch to text painted, p99", *cuts(taken, 0.99), 33),
        ]

    async def long_one(self) -> list[Figure]:
        opened = []
        for _ in range(5):
            await switch(self.window, self.session, self.some(1)[0])
            await asyncio.sleep(0.1)
            opened.append(await switch(self.window, self.session, million.LONG))
            await asyncio.sleep(0.1)
        timeline = self.window.conversation.timeline
        timeline.show_earlier()
        timeline.verticalScrollBar().setValue(0)
        steps = await self._scroll(timeline, 120, 1_000 // self.few)
        count = len(timeline.entries())
        return [
            Figure(f"{count:,} messages opened", *cuts(opened, 0.5), 100),
            Figure("and scrolled: a frame, p99", *cuts(steps, 0.99), 1000 / 60),
        ]

    # --- memory ------------------------------------------------------------------------------

    async def memory(self) -> list[Figure]:
        await self.switches(100 // self.few)
        before = self._weight()
        await self.switches(1_000 // self.few)
        grown = self._weight() - before
        return [Figure(f"MB grown over {1_000 // self.few} opened", grown, grown, 60)]

    @staticmethod
    def _weight() -> float:
        gc.collect()
        return pss_mb(os.getpid())

    # --- P9 ----------------------------------------------------------------------------------

    async def bulk(self) -> list[Figure]:
        ids = self.window.model.ids()
        chosen = [ConversationId(id_) for id_ in ids[:10_000:2]]
        self.session.triage.selection.keep(chosen)
        await asyncio.sleep(0.2)
        probe, clock = Probe(), Clock()
        with probe.watching():
            self.session.triage.settle(Status.RESOLVED)
            while self.session.triage.selection:  # noqa: ASYNC110 - the window has no event for it
                await asyncio.sleep(0.002)
            took = clock.read()
            await asyncio.sleep(4)
        return [
            Figure(f"bulk act on {len(chosen):,}", took[0], took[1], 1_000),
            probe.figure("and the loop held, most", 50),
        ]

    async def arriving(self) -> list[Figure]:
        count = 2_000 // self.few
        (account,) = self.desk.accounts().result()

        def arrive() -> None:
            for start in range(0, count, 10):
                people = [f"p{n}@c{n}.example" for n in range(start, start + 10)]
                put(
                    self.desk, account.id, *(mail(f"<m{w}>", f"From {w}", sender=w) for w in people)
                )

        self.session.write("reply")
        editor, probe = self.window.conversation.composer.text, Probe()
        work = asyncio.create_task(asyncio.to_thread(arrive))
        with probe.watching():
            while not work.done():
                editor.insertPlainText("a")
                await asyncio.sleep(0.03)
            await asyncio.sleep(1)
        await work
        late = [gap for gap in probe.clock if gap > 50]
        return [
            probe.figure(f"P9 loop held while {count:,} arrive, most", 50),
            Figure(
                "P9 the same, p99", percentile(probe.clock, 0.99), percentile(probe.cpu, 0.99), 50
            ),
            Figure("P9 turns over 50 ms", len(late), sum(c > 50 for c in probe.cpu), 0),
        ]

    async def close(self) -> None:
        self.session.close()
        self.window.close()
        await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
        self.window.deleteLater()
        await asyncio.sleep(0)


async def measure(desk: Desk, quick: bool) -> None:
    bench = Bench(desk, quick)
    await bench.start()
    parts = (bench.queue, bench.reading, bench.long_one, bench.memory, bench.bulk, bench.arriving)
    lines = []
    for part in parts:
        for name, clock, cpu, goal in await part():
            ratio = f"{cpu / goal:.2f}" if goal else ""
            lines.append((name, f"{clock:.1f}", f"{cpu:.1f}", f"{goal:.0f}", ratio))
            print(*lines[-1], flush=True)
    await bench.close()
    print(table(("what", "clock", "processor", "goal", "processor / goal"), lines))


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.bench.whole_bench")
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path, help="folder of the workspace, kept for the next run")
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args()
    count = 20_000 if asked.quick else asked.messages
    app = application()
    i18n.install("en")
    theme().install("light")
    made = loop.make(app)
    loop.collect_here(app)
    with tempfile.TemporaryDirectory(prefix="nightdesk-whole-") as place:
        desk = Desk(Store(million.made(asked.keep or Path(place, "million"), count)))
        try:
            made.run_until_complete(measure(desk, asked.quick))
        finally:
            desk.close()
            made.close()


if __name__ == "__main__":
    main()
