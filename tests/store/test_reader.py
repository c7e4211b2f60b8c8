"""The end of a reading thread: what comes after it never meets the connection it closes."""

import threading
from pathlib import Path

import pytest

from app.base.worker import StoppedError
from app.store.reader import Reader
from tests.house import make_profile, open_desk


def test_nothing_is_read_after_the_end(tmp_path: Path) -> None:
    """A second thread on the same connection held the program for ever, or crashed it."""
    desk = open_desk(tmp_path)
    reader = Reader("test", desk.store.profile)
    assert reader.run(lambda c: c.execute("SELECT 1").fetchone()).result() == (1,)
    begun, go_on = threading.Event(), threading.Event()

    def slow(_connection: object) -> None:
        begun.set()
        go_on.wait(30)

    slowly = reader.run(slow)
    assert begun.wait(30)
    reader.close(0)  # it goes on closing by itself
    with pytest.raises(StoppedError):
        reader.run(lambda c: c.execute("SELECT 1").fetchone())
    go_on.set()
    slowly.result(30)
    desk.close()


def test_one_that_never_read_ends_too(tmp_path: Path) -> None:
    reader = Reader("test", make_profile(tmp_path))
    reader.close(1)
    with pytest.raises(StoppedError):
        reader.run(lambda c: c)
