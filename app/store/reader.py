"""A thread with a read-only connection: what it reads never waits for the writer."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.base.paths import Profile
from app.base.worker import StoppedError, Worker
from app.store import database

T = TypeVar("T")


class Reader:
    """Opened on first use; every query runs on its own thread, in order.

    ``cache``: KB of pages that it keeps. What is not among them comes from the system's own cache:
    with four times as many, opening 300 conversations among a million messages was no faster.
    """

    def __init__(self, name: str, profile: Profile, *, cache: int = 4_096) -> None:
        self._name = name
        self._profile = profile
        self._cache = cache
        self._worker: Worker | None = None
        self._connection: database.Dbapi = None
        self._gate = threading.Lock()
        self._over = False

    def run(self, query: Callable[[database.Dbapi], T]) -> "Future[T]":
        """Run ``query`` with the connection; its future gives what it returns.

        Raises ``StoppedError`` after the end: another thread would take the connection that this
        one is closing, and SQLite hold both for ever.
        """
        with self._gate:
            if self._over:
                raise StoppedError(f"{self._name} is closed")
            if self._worker is None:
                self._worker = Worker(self._name)
            worker = self._worker

        def job() -> T:
            if self._connection is None:
                self._connection = database.open_reader(self._profile.database)
                self._connection.execute(f"PRAGMA cache_size=-{self._cache}")
            return query(self._connection)

        return worker.submit(job)

    def interrupt(self) -> None:
        """End the statement that runs there now; its future fails with the driver's error."""
        if self._connection is not None:
            self._connection.interrupt()

    def close(self, deadline: float) -> None:
        """Finish, close the connection, end the thread."""
        with self._gate:
            worker, self._worker, self._over = self._worker, None, True
        if worker is not None:
            worker.submit(self._drop)
            worker.stop(deadline)

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
