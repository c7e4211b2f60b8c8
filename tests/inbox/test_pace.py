"""Waiting: pauses that grow, a machine that slept, batches stored in order."""

import asyncio
import contextlib

import pytest

from app.base.clock import MICRO
from app.inbox import pacing
from app.inbox.channels.base import Batch
from app.inbox.pace import Naps, Pauses, Storing
from app.inbox.pacing import wait_for


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.wall = 1_790_000_000 * MICRO

    def now(self) -> int:
        return self.wall

    def monotonic(self) -> float:
        return 0.0


def test_pauses_grow_to_a_limit_and_begin_anew() -> None:
    pauses = Pauses(5, 900)
    taken = [pauses.take() for _ in range(12)]
    for n, pause in enumerate(taken):
        assert 0.8 * min(5 * 2**n, 900) <= pause <= min(1.2 * 5 * 2**n, 900)
    pauses.reset()
    assert pauses.take() <= 6
    assert pauses.take(at_least=1800) == 1800


@pytest.mark.parametrize(
    ("went", "slept"),
    [(15, False), (16, False), (24, False), (60, True), (8 * 3600, True), (-5, False)],
)
def test_sleep_is_noticed(went: int, slept: bool) -> None:
    """P19: the wall clock went on while nobody waited; setting it back is no sleep."""
    clock = Hands()
    naps = Naps(clock)
    for _ in range(3):
        clock.wall += 15 * MICRO
        assert not naps.overslept(15)
    clock.wall += went * MICRO
    assert naps.overslept(15) is slept


async def test_an_event_is_waited_for_and_taken_down() -> None:
    event = asyncio.Event()
    assert not await wait_for(event, 0.01)
    event.set()
    assert await wait_for(event, None)
    assert not event.is_set()


@pytest.mark.parametrize("turns", range(4))
async def test_who_is_told_to_end_ends_though_the_event_comes_at_once(turns: int) -> None:
    """``asyncio.wait_for`` loses that before Python 3.12: the program never came to its end."""
    event = asyncio.Event()

    async def for_ever() -> None:
        while True:
            await wait_for(event, 10.0)

    task = asyncio.create_task(for_ever())
    await asyncio.sleep(0)
    event.set()
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    ended, _ = await asyncio.wait({task}, timeout=1.0)
    task.cancel()
    assert ended


async def test_who_did_not_hear_it_is_told_to_end_once_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As a library does that waits by ``wait_for``, in the moment when what it waits for comes."""
    monkeypatch.setattr(pacing, "_AGAIN", 0.01)
    deaf = [asyncio.create_task(_deaf(times)) for times in (0, 1, 3)]
    failing = asyncio.create_task(_failing())
    await asyncio.sleep(0)
    async with asyncio.timeout(5):
        await pacing.ended([*deaf, failing])
    assert all(task.cancelled() for task in deaf)
    await pacing.ended(())


async def test_who_was_told_to_end_heeds_it_at_the_next_turn() -> None:
    turns = []

    async def for_ever() -> None:
        while True:
            pacing.heed()
            turns.append(1)
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(10)

    task = asyncio.create_task(for_ever())
    await asyncio.sleep(0)
    task.cancel()
    ended, _ = await asyncio.wait({task}, timeout=5)
    assert ended
    assert len(turns) == 1


async def _deaf(times: int) -> None:
    while True:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            if not times:
                raise
            times -= 1


async def _failing() -> None:
    try:
        await asyncio.sleep(10)
    finally:
        raise OSError("its last word")


def _batch(n: int) -> Batch:
    return Batch("INBOX", str(n), ())


async def test_what_was_fetched_before_a_failure_is_stored() -> None:
    done: list[str] = []

    async def store(batch: Batch) -> None:
        await asyncio.sleep(0)
        done.append(batch.cursor)

    async def fetch() -> None:
        async with Storing(store) as storing:
            for n in range(4):
                await storing.put(_batch(n))
            raise OSError("network")

    with pytest.raises(OSError, match="network"):
        await fetch()
    assert done == ["0", "1", "2", "3"]


async def test_a_batch_that_cannot_be_stored_ends_it() -> None:
    async def store(batch: Batch) -> None:
        if batch.cursor == "1":
            raise OSError("disk")

    async def fetch() -> None:
        async with Storing(store) as storing:
            for n in range(9):
                await storing.put(_batch(n))

    with pytest.raises(OSError, match="disk"):
        await fetch()
