"""Threads for what may block: how many, what becomes of errors, and an end that comes."""

import asyncio
import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import CancelledError

import pytest

from app.base.worker import StoppedError, Threads, Worker


@pytest.fixture
def threads() -> Iterator[Threads]:
    made = Threads(2, "aside", 0.05)
    yield made
    made.shutdown()


def test_results_and_errors_are_the_futures(threads: Threads) -> None:
    assert threads.submit(divmod, 7, 2).result(5) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        threads.submit(divmod, 7, 0).result(5)
    assert list(threads.map(abs, (-1, 2))) == [1, 2]


def test_a_thread_is_begun_where_none_is_free_and_there_may_be_one_more(threads: Threads) -> None:
    hold, names = threading.Event(), list[str]()

    def work() -> None:
        names.append(threading.current_thread().name)
        hold.wait(5)

    first = [threads.submit(work) for _ in range(5)]
    hold.set()
    for future in first:
        future.result(5)
    assert set(names) == {"aside_0", "aside_1"}


def test_its_end_waits_for_what_runs_but_not_for_ever(threads: Threads) -> None:
    hold = threading.Event()
    stuck = [threads.submit(hold.wait) for _ in range(2)]
    waiting = threads.submit(print)
    threads.shutdown(cancel_futures=True)
    with pytest.raises(CancelledError):
        waiting.result(5)
    assert not any(future.done() for future in stuck)
    with pytest.raises(StoppedError):
        threads.submit(print)
    left = [thread for thread in threading.enumerate() if thread.name.startswith("aside_")]
    assert left
    assert all(thread.daemon for thread in left), "the interpreter does not wait for them either"
    hold.set()
    assert all(future.result(5) for future in stuck)


async def test_asyncio_takes_it_for_what_blocks(threads: Threads) -> None:
    loop = asyncio.get_running_loop()
    loop.set_default_executor(threads)
    assert (await asyncio.to_thread(threading.current_thread)).name == "aside_0"
    await loop.shutdown_default_executor()


@pytest.mark.parametrize("fails", [False, True])
def test_what_a_job_names_is_free_when_it_is_done(fails: bool) -> None:
    """Megabytes, or a connection: neither waits for the collector."""

    class Large:
        def work(self) -> None:
            if fails:
                raise OSError

    one = Worker("one")
    gc.disable()
    try:
        large = Large()
        gone = weakref.ref(large)
        future = one.submit(large.work)
        del large
        assert isinstance(future.exception(5), OSError) is fails
        del future
        one.submit(int).result(5)
        assert gone() is None
    finally:
        gc.enable()
        one.stop()
