"""Named threads: one that does one thing at a time, in order, and a few for what may block.

The standard executor joins its threads at exit without a limit; a stuck disk or server must not
keep the program from closing.
"""

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
_PATIENCE = 2.0
_Job = tuple[Callable[[], Any], "Future[Any]"]


class StoppedError(RuntimeError):
    """A job came after its worker's end: the desk is closed, nobody waits for it any more."""


class Worker:
    """One daemon thread with a queue of jobs."""

    def __init__(self, name: str) -> None:
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._open = True
        self._gate = threading.Lock()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def here(self) -> bool:
        """Whether the caller runs on this worker's own thread."""
        return threading.current_thread() is self._thread

    def submit(self, job: Callable[[], T]) -> "Future[T]":
        """Do ``job`` after all that was submitted before; its error is the future's."""
        future: Future[T] = Future()
        with self._gate:
            if not self._open:
                raise StoppedError(f"{self._thread.name} is stopped")
            self._jobs.put((job, future))
        return future

    def stop(self, deadline: float = 5.0) -> bool:
        """Finish what is queued, at most ``deadline`` seconds; whether the thread has ended."""
        with self._gate:
            if self._open:
                self._open = False
                self._jobs.put(None)
        if not self.here:
            self._thread.join(deadline)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (entry := self._jobs.get()) is not None:
            do(*entry)
            del entry  # its result may be megabytes, and the next job a long one


class Threads(ThreadPoolExecutor):
    """A few daemon threads for what may block, at most ``most`` at once; begun when needed.

    It stands where asyncio wants an executor. Its end waits ``patience`` seconds for what runs.
    """

    def __init__(self, most: int, name: str, patience: float = _PATIENCE) -> None:
        super().__init__(most, name)
        self._most, self._name, self._patience = most, name, patience
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._gate = threading.Lock()
        self._made: list[threading.Thread] = []
        self._over = False

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """Call ``fn`` on one of the threads; raises ``StoppedError`` after the end."""
        future: Future[T] = Future()
        with self._gate:
            if self._over:
                raise StoppedError(f"{self._name} is stopped")
            self._jobs.put((partial(fn, *args, **kwargs), future))
            if not self._idle.acquire(blocking=False) and len(self._made) < self._most:
                name = f"{self._name}_{len(self._made)}"
                thread = threading.Thread(target=self._run, name=name, daemon=True)
                self._made.append(thread)
                thread.start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take nothing more; ``wait``, with patience, for what is under way, ``cancel_futures``:
        what has not begun never does."""
        with self._gate:
            self._over = True
            if cancel_futures:
                self._cancel_waiting()
            for _ in self._made:
                self._jobs.put(None)
        ends = time.monotonic() + self._patience
        for thread in self._made if wait else ():
            thread.join(max(0, ends - time.monotonic()))

    def _cancel_waiting(self) -> None:
        while True:
            try:
                entry = self._jobs.get_nowait()
            except queue.Empty:
                return
            if entry is not None:
                entry[1].cancel()

    def _run(self) -> None:
        while (entry := self._jobs.get()) is not None:
            do(*entry)
            del entry
            self._idle.release()


def do(job: Callable[[], T], future: "Future[T]") -> None:
    """Do a job on this thread; its result, or its error, is the future's."""
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = job()
    except BaseException as error:  # noqa: BLE001  the waiter gets it, whatever it is
        future.set_exception(error)
        del job, future  # its traceback holds this frame: what it names would be freed late
    else:
        future.set_result(result)
