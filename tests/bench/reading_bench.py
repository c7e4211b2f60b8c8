"""P8 and P9 in the window: switching conversations, and the loop while messages are stored.

``python -m tests.bench.reading_bench [--quick] [--profile]``. Real mail (``NIGHTDESK_CORPUS``) is
imported into a fresh workspace, the real window opens on it and is led through its conversations.
A switch is the loop thread's processor time from the press to the end of the paint that shows the
text; wall time stands beside it, since other processes take turns. Then 2,000 messages are stored
in the same process while a ticker of 5 ms looks for how long the loop was held. Without the corpus
the sample of the window's tests serves for the switches alone. Offscreen.
"""

import argparse
import asyncio
import cProfile
import os
import pstats
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent

from app.base.ids import ConversationId
from app.desk.desk import Desk
from app.desk.requests import Request, perform
from app.inbox.values import View
from app.ui import i18n, loop
from app.ui.look.theme import theme
from app.ui.session import Session
from app.ui.start import application
from app.ui.window import Window
from tests import house
from tests.bench import real_mail
from tests.bench.measure import table
from tests.ui.fake_desk import FakeDesk

TICK = 0.005
WARM_UP = 30
GOALS = {"p95": "16", "p99": "33"}


class Watched(Window):
    """Says when a paint has ended."""

    painted: "asyncio.Future[tuple[float, float]] | None" = None

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            waiting = self.painted
            if waiting is not None and not waiting.done():
                waiting.set_result((time.perf_counter(), time.thread_time()))
        return done


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


async def switch(window: Watched, session: Session, id_: ConversationId) -> tuple[float, float]:
    """Open a conversation; wall and processor milliseconds until its text is painted."""
    shown: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def opened(_: object) -> None:
        if shown.done():  # it was read again, as it changed
            return
        # what was painted before, of the queue's selection, does not count
        window.painted = asyncio.get_running_loop().create_future()
        shown.set_result(None)

    session.reader.opened.connect(opened)
    wall, spent = time.perf_counter(), time.thread_time()
    session.reader.open(id_)
    await asyncio.wait_for(shown, 10)
    session.reader.opened.disconnect(opened)
    assert window.painted is not None
    ended_wall, ended_spent = await asyncio.wait_for(window.painted, 10)
    return (ended_wall - wall) * 1000, (ended_spent - spent) * 1000


async def switches(
    window: Watched, session: Session, ids: list[ConversationId], count: int
) -> list[tuple[float, float]]:
    taken = []
    for id_ in islice(cycle(ids), count):
        if id_ == session.window.conversation.shown():
            continue
        taken.append(await switch(window, session, id_))
        await asyncio.sleep(0.01)  # the context pane and what else follows the text
    return taken


async def longest_hold(work: "asyncio.Future[Any]") -> list[float]:
    """Milliseconds by which each tick came late while ``work`` went on."""
    late, last = [], time.perf_counter()
    while not work.done():
        await asyncio.sleep(TICK)
        now = time.perf_counter()
        late.append((now - last - TICK) * 1000)
        last = now
    await work
    return late


def write_mails(folder: Path, count: int, start: int = 0) -> Path:
    folder.mkdir()
    for n, data in enumerate(real_mail.messages(start + count)[start:]):
        (folder / f"{n}.eml").write_bytes(data)
    return folder


def bring_in(desk: Desk, folder: Path) -> None:
    for _ in perform(desk, Request("import", {"paths": [str(folder)]})):
        pass


def every_id(desk: Desk) -> list[ConversationId]:
    _, head = desk.queue_head(View.ALL).result()
    if not head:
        _, head = desk.queue_head(View.RESOLVED).result()
    ids = [ConversationId(id_) for id_ in head]
    while ids:
        rest = desk.queue_rest(View.RESOLVED, ids[-1]).result()
        if not rest:
            break
        ids += map(ConversationId, rest)
    return ids


@contextmanager
def profiled(wanted: bool) -> Iterator[None]:
    if not wanted:
        yield
        return
    profile = cProfile.Profile()
    profile.enable()
    yield
    profile.disable()
    pstats.Stats(profile).sort_stats("tottime").print_stats(45)


def say(title: str, values: list[float], goals: bool) -> tuple[str, ...]:
    figures = [percentile(values, share) for share in (0.5, 0.95, 0.99)]
    shown = [f"{value:.1f}" for value in (*figures, max(values))]
    return (title, *shown, "p95 16, p99 33" if goals else "")


async def measure(desk: Any, ids: list[ConversationId], *, quick: bool, profile: bool) -> None:
    window = Watched()
    window.resize(1440, 900)
    window.show()
    session = Session(window, desk)
    session.start(View.RESOLVED if isinstance(desk, Desk) else View.ALL)
    await asyncio.sleep(0.5)
    await switches(window, session, ids[-WARM_UP:], WARM_UP)
    with profiled(profile):
        taken = await switches(window, session, ids, 120 if quick else 500)
    rows = [
        say("processor", [spent for _, spent in taken], True),
        say("wall", [wall for wall, _ in taken], False),
    ]
    print(f"{len(taken)} switches among {len(set(ids))} conversations, ms to the text painted")
    print(table(("", "p50", "p95", "p99", "most", "goal"), rows))
    if isinstance(desk, Desk):
        await while_storing(desk, 500 if quick else 2_000)
    session.close()
    window.close()
    await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
    window.deleteLater()
    await asyncio.sleep(0)


async def while_storing(desk: Desk, count: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = write_mails(Path(place) / "more", count, start=3_000)
        running = asyncio.get_running_loop()
        work = running.run_in_executor(None, bring_in, desk, folder)
        late = await longest_hold(work)
    most, p99 = max(late), percentile(late, 0.99)
    print(f"\n{count} messages stored meanwhile, {len(late)} ticks:")
    print(f"the loop was held at most {most:.0f} ms, p99 {p99:.0f} ms (goal: at most 50)")


def main(quick: bool, *, profile: bool = False) -> None:
    app = application()
    i18n.install("en")
    theme().install("light")
    made = loop.make(app)
    with tempfile.TemporaryDirectory() as place:
        try:
            folder = write_mails(Path(place) / "mails", 800 if quick else 3_000)
        except FileNotFoundError as error:
            print(error)
            fake = FakeDesk(500)
            made.run_until_complete(measure(fake, list(fake.cases), quick=quick, profile=profile))
            return
        desk = house.open_desk(Path(place))
        try:
            bring_in(desk, folder)
            work = measure(desk, every_id(desk), quick=quick, profile=profile)
            made.run_until_complete(work)
        finally:
            desk.close()
            made.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="tests.bench.reading_bench")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--profile", action="store_true")
    asked = parser.parse_args()
    main(asked.quick, profile=asked.profile)
