"""Futures of futures: results, errors, and those whom nobody waits for any more."""

from concurrent.futures import CancelledError, Future

import pytest

from app.base.futures import after, then


def test_a_result_is_turned() -> None:
    first: Future[int] = Future()
    second = then(first, lambda n: n + 1)
    first.set_result(1)
    assert second.result(1) == 2


@pytest.mark.parametrize("where", ["first", "turn"])
def test_an_error_passes_through(where: str) -> None:
    first: Future[int] = Future()

    def turn(_: int) -> int:
        raise KeyError(where)

    second = then(first, turn)
    first.set_exception(KeyError(where)) if where == "first" else first.set_result(1)
    with pytest.raises(KeyError, match=where):
        second.result(1)


def test_who_cancels_hears_of_nothing(caplog: pytest.LogCaptureFixture) -> None:
    first: Future[int] = Future()
    second = then(first, lambda n: n)
    second.cancel()
    first.set_result(1)
    with pytest.raises(CancelledError):
        second.result(1)
    assert not caplog.records


def test_another_is_begun_with_the_result() -> None:
    first: Future[int] = Future()
    begun: Future[int] = Future()
    ended = after(first, lambda n: begun if n == 1 else Future())
    first.set_result(1)
    assert not ended.done()
    begun.set_result(2)
    assert ended.result(1) == 2


@pytest.mark.parametrize("where", ["first", "begin", "begun"])
def test_an_error_anywhere_passes_through(where: str) -> None:
    first: Future[int] = Future()
    begun: Future[int] = Future()

    def begin(_: int) -> Future[int]:
        if where == "begin":
            raise KeyError(where)
        return begun

    ended = after(first, begin)
    first.set_exception(KeyError(where)) if where == "first" else first.set_result(1)
    if where == "begun":
        begun.set_exception(KeyError(where))
    with pytest.raises(KeyError, match=where):
        ended.result(1)


@pytest.mark.parametrize("late", [False, True])
def test_what_nobody_waits_for_any_more_is_not_gone_on_with(late: bool) -> None:
    first: Future[int] = Future()
    begun: Future[int] = Future()
    ended = after(first, lambda _: begun)
    if late:
        first.set_result(1)
        ended.cancel()
    else:
        ended.cancel()
        first.set_result(1)
    assert begun.cancelled() is late
    with pytest.raises(CancelledError):
        ended.result(1)


def test_what_is_given_up_elsewhere_is_given_up_here() -> None:
    first: Future[int] = Future()
    begun: Future[int] = Future()
    ended = after(first, lambda _: begun)
    first.set_result(1)
    begun.cancel()
    with pytest.raises(CancelledError):
        ended.result(1)
