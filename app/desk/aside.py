"""A thread for one piece of work, for what may take long. Any thread."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.base.worker import do

T = TypeVar("T")


def aside(work: Callable[[], T]) -> "Future[T]":
    """A thread for one piece of work; it never keeps the program from ending."""
    done: Future[T] = Future()
    threading.Thread(target=do, args=(work, done), name="setting-up", daemon=True).start()
    return done
