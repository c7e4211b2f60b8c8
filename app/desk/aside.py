"""A thread for one piece of work, for what may take long. Any thread."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


def aside(work: Callable[[], T]) -> "Future[T]":
    """A thread for one piece of work; it never keeps the program from ending."""
    done: Future[Any] = Future()

    def run() -> None:
        if not done.set_running_or_notify_cancel():  # from now on nobody can cancel it
            return
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001  whoever waits gets it
            done.set_exception(error)
        else:
            done.set_result(result)

    threading.Thread(target=run, name="setting-up", daemon=True).start()
    return done
