"""What a workspace needs in quiet moments: the index put in order, the daily backup, what an older
program could not read, and the doctor.

On a thread of its own, asleep until something changed or half an hour has passed. Each step on the
writer takes some 20 ms, with a pause after it, so nobody waits behind it.
"""

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from app import __version__
from app.base.bus import Changes
from app.base.errors import WorkspaceError
from app.desk.background import Background
from app.store.known_settings import WORKSTATION
from app.store.settings import value
from app.store.store import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection

_log = logging.getLogger(__name__)
_QUIET = 5.0
"""Seconds without new messages before the index is worked on."""
_PAUSE = 0.05
_LOOK = 1800.0


class Upkeep(Background):
    """Runs from ``start`` to ``stop``."""

    name = "upkeep"

    def __init__(self, store: Store, *, quiet: float = _QUIET) -> None:
        super().__init__(store)
        self._quiet = quiet
        self._failed = ""
        """Why the last backup could not be made."""
        self._news.set()

    def _concerns(self, changes: Changes) -> bool:
        return bool(changes.messages)

    def start(self) -> None:
        from app.desk import checkup

        checkup.tell_again(self._store)
        super().start()

    def _sleep(self) -> None:
        self._news.wait(_LOOK)
        while self._news.is_set() and not self._over.is_set():
            self._news.clear()
            self._over.wait(self._quiet)

    def _once(self) -> None:
        while not self._over.is_set() and not self._news.is_set():
            if not tidy_step(self._store):
                break
            self._over.wait(_PAUSE)
        if not self._over.is_set():
            from app.desk import checkup

            self._back_up()
            read_again(self._store, self._over.is_set)
            checkup.look_over(self._store, self._over.is_set)

    def _back_up(self) -> None:
        """The daily backup, if it is due; that it failed is told until there is one."""
        from app.store import backup

        failed = ""
        try:
            backup.backup_if_due(self._store)
        except WorkspaceError as error:
            if error.problem.code != "workspace-busy":  # somebody makes one
                failed = error.problem.code
            _log.warning("the daily backup: %s", error.problem.code)
        if failed != self._failed:
            self._failed = failed
            self._store.bus.publish(Changes(ails=(("backup", failed),)))


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


def read_again(store: Store, over: Callable[[], bool]) -> int:
    """Read what could not be read once more, if a newer program runs than did so last.

    Gives how many of them can be read now.
    """
    last = store.read(lambda c: value(c, "read_by", "workstation", WORKSTATION)).result()
    if last == __version__:
        return 0
    from app.inbox import rereading

    return rereading.read_again(store, over, __version__)
