"""What other threads finish is always heard by the loop, however busy or idle both are."""

import asyncio
import random
import sys
import threading
import time
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.base.worker import Worker
from app.ui import loop
from app.ui.loop import answer

PATIENCE = 60.0


async def test_a_sleeping_loop_is_woken_each_time() -> None:
    """One future after another: between them the loop has nothing to do and sleeps."""
    worker, dice = Worker("test"), random.Random(1)

    def work(pause: float) -> float:
        time.sleep(pause)
        return pause

    try:
        for _ in range(1_500):
            pause = dice.choice((0.0, 0.0, 0.0001, 0.0005, 0.002))
            assert (
                await asyncio.wait_for(answer(worker.submit(lambda p=pause: work(p))), PATIENCE)
                == pause
            )
    finally:
        worker.stop()


@pytest.mark.parametrize("threads", [2, 8])
async def test_no_future_of_many_threads_is_forgotten(threads: int) -> None:
    futures: list[Future[int]] = [Future() for _ in range(4_000)]
    dice = random.Random(threads)

    def finish(mine: list[tuple[int, Future[int]]]) -> None:
        for n, future in mine:
            if dice.random() < 0.05:
                time.sleep(dice.random() * 0.002)
            future.set_result(n)

    numbered = list(enumerate(futures))
    workers = [
        threading.Thread(target=finish, args=(numbered[first::threads],))
        for first in range(threads)
    ]
    waiting = [asyncio.create_task(answer(future)) for future in futures]
    for worker in workers:
        worker.start()
    found = await asyncio.wait_for(asyncio.gather(*waiting), PATIENCE)
    for worker in workers:
        worker.join()
    assert found == list(range(len(futures)))


async def test_threads_that_end_at_once_are_heard() -> None:
    """A thread that only sets a result is gone before the loop has turned."""
    for n in range(300):
        future: Future[int] = Future()
        waiting = asyncio.create_task(answer(future))
        threading.Thread(target=future.set_result, args=(n,)).start()
        assert await asyncio.wait_for(waiting, PATIENCE) == n


async def test_looking_for_garbage_does_not_hold_the_loop() -> None:
    """Of what the program consists of nothing is looked at again; what is new still ends."""
    import gc
    import weakref

    class Ring:
        def __init__(self) -> None:
            self.itself = self

    was_on = gc.isenabled()
    try:
        loop._set_aside()
        assert gc.get_freeze_count() > 50_000
        ring = weakref.ref(Ring())
        begun = time.thread_time()
        gc.collect()
        assert time.thread_time() - begun < 0.5
        assert ring() is None
    finally:
        gc.unfreeze()
        gc.enable() if was_on else gc.disable()


async def test_what_the_start_has_made_is_not_looked_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Neither a second after the first paint, nor later."""
    import gc

    monkeypatch.setattr(loop, "_MADE_MS", 1)
    was_on, owner = gc.isenabled(), QObject()
    try:
        assert gc.get_freeze_count() == 0
        loop.collect_here(owner)
        async with asyncio.timeout(PATIENCE):
            while not gc.get_freeze_count():  # noqa: ASYNC110  nothing tells of it
                await asyncio.sleep(0.001)
        assert not gc.isenabled()
    finally:
        owner.deleteLater()
        gc.unfreeze()
        gc.enable() if was_on else gc.disable()


async def test_what_is_done_before_it_is_awaited_is_heard() -> None:
    futures: list[Future[int]] = [Future() for _ in range(500)]
    for n, future in enumerate(futures):
        future.set_result(n)
    found = await asyncio.wait_for(asyncio.gather(*map(answer, futures)), PATIENCE)
    assert found == list(range(500))


async def test_what_is_asked_of_a_closed_desk_is_no_error(
    caplog: pytest.LogCaptureFixture, look: QApplication
) -> None:
    """A card that comes on screen while the window goes asks in vain, and nobody is troubled."""
    worker, owner, told = Worker("test"), QObject(), []
    worker.stop()

    async def ask() -> None:
        await answer(worker.submit(int))

    loop.tell_problems_to(told.append)
    task = loop.spawn(ask(), owner)
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert told == []
    assert "unexpected" not in caplog.text


def test_the_window_does_not_wait_for_who_computes(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt lets go of the interpreter often, and each time gets it back after the interval."""
    told: list[float] = []
    monkeypatch.setattr(sys, "setswitchinterval", told.append)
    loop.make(qapp).close()
    assert told
    assert told[0] <= 0.001
