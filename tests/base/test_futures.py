"""Futures of futures: results, errors, and those whom nobody waits for any more."""

from concurrent.futures import CancelledError, Future

import pytest

from app.base.futures import then


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
