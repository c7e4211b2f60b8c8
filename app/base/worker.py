"""A named thread that does one thing at a time, in order, and can be stopped with a deadline.

The standard executor joins its threads at exit without a limit; a stuck disk or server must not
keep the program from closing.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")
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
            job, future = entry
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = job()
            except BaseException as error:  # noqa: BLE001  the waiter gets it, whatever it is
                future.set_exception(error)
            else:
                future.set_result(result)
                del result  # it may be megabytes, and the next job a long one
            del job, future, entry
