"""Futures of futures. Any thread."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

S = TypeVar("S")
T = TypeVar("T")


def then(future: "Future[S]", turn: Callable[[S], T]) -> "Future[T]":
    """A future of ``turn(result)``; errors pass through. Who cancels it hears of nothing."""
    turned: Future[T] = Future()

    def arrived(done: "Future[S]") -> None:
        if not turned.set_running_or_notify_cancel():
            return
        try:
            turned.set_result(turn(done.result()))
        except BaseException as error:  # noqa: BLE001  handed on, whatever it is
            turned.set_exception(error)

    future.add_done_callback(arrived)
    return turned
