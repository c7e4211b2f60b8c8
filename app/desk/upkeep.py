"""What a workspace needs in quiet moments: the index put in order, the daily backup.

On a thread of its own, asleep until something changed or half an hour has passed. Each step on the
writer takes some 20 ms, with a pause after it, so nobody waits behind it.
"""

import logging
import threading
import time
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.base.errors import NightdeskError
from app.store.store import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection

_log = logging.getLogger(__name__)
_QUIET = 5.0
"""Seconds without new messages before the index is worked on."""
_PAUSE = 0.05
_LOOK = 1800.0


class Upkeep:
    """Runs from ``start`` to ``stop``."""

    def __init__(self, store: Store, *, quiet: float = _QUIET) -> None:
        self._store = store
        self._quiet = quiet
        self._over = threading.Event()
        self._news = threading.Event()
        self._unsubscribe = store.bus.subscribe(self._heard)
        self._thread = threading.Thread(target=self._run, name="upkeep", daemon=True)

    def start(self) -> None:
        self._news.set()
        self._thread.start()

    def stop(self, deadline: float = 5.0) -> None:
        """End after the step at hand."""
        self._unsubscribe()
        self._over.set()
        self._news.set()
        if self._thread.is_alive():
            self._thread.join(deadline)

    def _heard(self, changes: Changes) -> None:
        if changes.messages:
            self._news.set()

    def _run(self) -> None:
        while not self._over.is_set():
            self._news.wait(_LOOK)
            while self._news.is_set() and not self._over.is_set():
                self._news.clear()
                self._over.wait(self._quiet)
            try:
                self._once()
            except NightdeskError as error:  # a full disk, a closed store: the next round tries
                _log.warning("upkeep: %s", error.problem.code)

    def _once(self) -> None:
        while not self._over.is_set() and not self._news.is_set():
            if not tidy_step(self._store):
                break
            self._over.wait(_PAUSE)
        if not self._over.is_set():
            from app.store import backup

            backup.backup_if_due(self._store)


def tidy_step(store: Store, seconds: float = 0.0) -> bool:
    """Put the index in order for some 20 ms, or for so long; false when nothing is left to do.

    All of it is one transaction: each commit costs as much as the step before it.
    """
    from app.store import search

    def step(connection: "Connection") -> tuple[bool, Changes]:
        until = time.monotonic() + seconds
        while more := search.tidy(connection):
            if time.monotonic() >= until:
                break
        return more, Changes()

    return store.write(step).result()
