"""Errands: one at a time for each key, none waiting for another, none ended by an error."""

import asyncio
import logging
from functools import partial

import pytest

from app.base.errors import TransientError
from app.inbox import errands as errands_module
from app.inbox.errands import Errands
from app.inbox.pace import Pauses


async def _turns(count: int = 10) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_one_at_a_time_for_a_key_and_none_waits_for_another() -> None:
    freed = 0

    def free() -> None:
        nonlocal freed
        freed += 1

    errands: Errands[str] = Errands(free)
    gate, begun = asyncio.Event(), []

    async def slow() -> None:
        begun.append("slow")
        await gate.wait()

    async def quick() -> None:
        begun.append("quick")

    errands.run("a", slow)
    errands.run("b", quick)
    for _ in range(3):  # asked for three times while it runs: once more
        errands.run("a", slow)
    await _turns()
    assert (begun, freed, errands.busy("a"), errands.busy("b")) == (
        ["slow", "quick"],
        1,
        True,
        False,
    )
    gate.set()
    await _turns()
    assert (begun, freed, errands.busy("a")) == (["slow", "quick", "slow"], 2, False)


@pytest.mark.parametrize(
    ("error", "level"),
    [(TransientError("server-away"), logging.WARNING), (ValueError("a bug"), logging.ERROR)],
    ids=["known", "bug"],
)
async def test_what_fails_rests_and_is_taken_up_again(
    error: Exception, level: int, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errands_module, "Pauses", partial(Pauses, 0.02))
    free = asyncio.Event()
    errands: Errands[str] = Errands(free.set)
    tried = 0

    async def failing() -> None:
        nonlocal tried
        tried += 1
        raise error

    errands.run("a", failing)
    await _turns()
    assert errands.busy("a")
    errands.run("a", failing)  # nothing is begun while it rests
    assert tried == 1
    free.clear()
    await asyncio.wait_for(free.wait(), 5)
    assert not errands.busy("a")
    errands.run("a", failing)
    await _turns()
    assert tried == 2
    errands.wake()
    assert not errands.busy("a")
    assert [record.levelno for record in caplog.records] == [level, level]


async def test_stopping_waits_for_what_is_under_way() -> None:
    errands: Errands[str] = Errands()
    ended = []

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            ended.append(True)

    errands.run("a", work)
    await _turns()
    errands.run("a", work)
    await errands.stop()
    await _turns()
    assert ended == [True]
    assert not errands.busy("a")
