"""The one place where Qt and asyncio meet: the loop, its tasks and what happens to errors.

Loop thread, but for the hooks that other threads' errors go through. asyncio is imported when the
loop is made, after the first paint; nothing here costs before.
"""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.base.errors import NightdeskError, Problem
from app.base.worker import StoppedError, Threads

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

T = TypeVar("T")
_log = logging.getLogger(__name__)
_GC_EVERY_MS = 1_000
_TURN = 0.001
"""Seconds after which a thread that holds the interpreter gives it up when this one wants it: Qt
lets go of it many times in a turn, and each time Python's own five milliseconds went by."""
_ERRANDS = 4
"""Threads at most for what would hold the loop up: files, pictures."""
_SAVING = 10.0
"""Seconds at most that the end waits for a file that is being saved."""
_MADE_MS, _LOADED_MS = 900, 4_000
"""By then the window is made, and everything that it needs is imported."""

_tasks: dict[int, set[asyncio.Task[Any]]] = {}
_watched: dict[int, QObject] = {}
_problem_sink: list[Callable[[Problem], None]] = []
_gathering: list[list[asyncio.Task[Any]]] = []


def make(app: QApplication) -> asyncio.AbstractEventLoop:
    """The loop that drives Qt and asyncio together; closes nothing when a window closes."""
    import qasync

    app.setQuitOnLastWindowClosed(False)
    sys.setswitchinterval(_TURN)
    made: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    made.set_exception_handler(_on_loop_error)
    made.set_default_executor(Threads(_ERRANDS, "errand", _SAVING))  # its own starts ten at once
    return made


def spawn(coro: Coroutine[Any, Any, T], owner: QObject) -> asyncio.Task[T]:
    """Run a coroutine as a task that ``owner`` keeps: held, cancelled with it, errors reported."""
    import asyncio

    task = asyncio.get_event_loop().create_task(coro)
    key = id(owner)
    if key not in _watched:
        _watched[key] = owner
        _tasks[key] = set()
        owner.destroyed.connect(lambda: cancel(key))
    _tasks[key].add(task)
    task.add_done_callback(lambda done: _finished(key, done))
    for gathered in _gathering:
        gathered.append(task)
    return task


@contextmanager
def gathering() -> Iterator[list[asyncio.Task[Any]]]:
    """The tasks that are spawned inside: what an act that was begun there still has to do."""
    found: list[asyncio.Task[Any]] = []
    _gathering.append(found)
    try:
        yield found
    finally:
        _gathering.remove(found)


def cancel(owner: QObject | int) -> None:
    """Cancel every task of an owner; done by itself when the owner is destroyed."""
    key = owner if isinstance(owner, int) else id(owner)
    _watched.pop(key, None)
    for task in _tasks.pop(key, set()):
        task.cancel()


def cancel_all() -> list[asyncio.Task[Any]]:
    """Cancel what is left, when the window ends; the tasks are to be awaited."""
    left = [task for tasks in _tasks.values() for task in tasks]
    for key in list(_tasks):
        cancel(key)
    return left


async def answer(future: Future[T]) -> T:
    """The result of a desk's future; other tasks run meanwhile."""
    import asyncio

    return await asyncio.wrap_future(future)


def tell_problems_to(sink: Callable[[Problem], None]) -> None:
    """Where problems go that no caller handled: the window's notices."""
    _problem_sink[:] = [sink]


def report(error: BaseException) -> None:
    """Log an error and show it as a problem; what came after the end of the desk is for nobody."""
    if isinstance(error, StoppedError):
        _log.info("something was asked of a desk that is closed")
        return
    if isinstance(error, NightdeskError):
        _log.warning("an act failed", exc_info=error)
        problem = error.problem
    else:
        _log.error("an unexpected error", exc_info=error)
        problem = Problem("internal", {"error": type(error).__name__})
    for sink in _problem_sink:
        sink(problem)


def _finished(key: int, task: asyncio.Task[Any]) -> None:
    _tasks.get(key, set()).discard(task)
    if task.cancelled():
        return
    error = task.exception()
    if error is not None:
        report(error)


def _on_loop_error(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    if isinstance(error, BaseException):
        report(error)
    else:
        loop.default_exception_handler(context)


def install_hooks() -> None:
    """Send errors of slots and threads to the log and the window, instead of to nobody."""

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            report(error)

    def on_thread_error(given: threading.ExceptHookArgs) -> None:
        _log.error("a thread ended in an error", exc_info=given.exc_value)

    sys.excepthook = on_error
    threading.excepthook = on_thread_error


def collect_here(owner: QObject) -> None:
    """Let Python's cycle collector run on this thread only: it may free Qt's objects."""
    gc.disable()
    timer = QTimer(owner, interval=_GC_EVERY_MS)
    timer.timeout.connect(_collect)
    timer.start()
    # Nobody has done anything yet: to look for garbage in what the start has made takes 30 ms.
    QTimer.singleShot(_MADE_MS, owner, gc.freeze)
    QTimer.singleShot(_LOADED_MS, owner, _set_aside)


def _set_aside() -> None:
    """What the program consists of is no garbage: looking through it takes 75 ms each time."""
    gc.collect(1)
    gc.freeze()


def _collect() -> None:
    counts, limits = gc.get_count(), gc.get_threshold()
    if counts[0] <= limits[0]:
        return
    if limits[1] and counts[1] > limits[1]:
        gc.collect(2 if limits[2] and counts[2] > limits[2] else 1)
    else:
        gc.collect(0)
