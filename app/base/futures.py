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


def after(future: "Future[S]", begin: Callable[[S], "Future[T]"]) -> "Future[T]":
    """The future that ``begin(result)`` gives; who cancels this one cancels that, too."""
    ended: Future[T] = Future()

    def arrived(done: "Future[S]") -> None:
        if ended.cancelled():
            return
        try:
            begun = begin(done.result())
        except BaseException as error:  # noqa: BLE001  handed on, whatever it is
            begun = Future()
            begun.set_exception(error)
        ended.add_done_callback(lambda end: begun.cancel() if end.cancelled() else None)
        begun.add_done_callback(lambda end: _hand_on(end, ended))

    future.add_done_callback(arrived)
    return ended


def _hand_on(done: "Future[T]", to: "Future[T]") -> None:
    if done.cancelled():
        to.cancel()
    if not to.set_running_or_notify_cancel():
        return
    error = done.exception()
    if error is not None:
        to.set_exception(error)
    else:
        to.set_result(done.result())
