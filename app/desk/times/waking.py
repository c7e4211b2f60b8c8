"""Wakes what was snoozed, at its time: while the program runs, and at once what fell due before.

On a thread of its own, asleep until the next one is due or something changed. It looks at the wall
clock at least once a minute: a machine that slept counts its naps by that clock alone.
"""

import logging
import threading

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import NightdeskError
from app.base.ids import ConversationId
from app.store.database import Dbapi
from app.store.store import Store

_log = logging.getLogger(__name__)
_LONGEST = 60.0
_AT_LEAST = 0.05
_SLICE = 500
"""So many wake in one transaction."""

# What was merged into another sleeps for good: its root is what people see.
_DUE = """SELECT id FROM conversation INDEXED BY conversation_snoozed
WHERE status = 'snoozed' AND merged_into IS NULL AND coalesce(snoozed_until, 0) <= ? LIMIT ?"""
_NEXT = """SELECT min(snoozed_until) FROM conversation INDEXED BY conversation_snoozed
WHERE status = 'snoozed' AND merged_into IS NULL"""


class Waking:
    """Runs from ``start`` to ``stop``."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._over = threading.Event()
        self._news = threading.Event()
        self._unsubscribe = store.bus.subscribe(self._heard)
        self._thread = threading.Thread(target=self._run, name="waking", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, deadline: float = 5.0) -> None:
        """End after the slice at hand."""
        self._unsubscribe()
        self._over.set()
        self._news.set()
        if self._thread.is_alive():
            self._thread.join(deadline)

    def _heard(self, changes: Changes) -> None:
        if changes.conversations:
            self._news.set()

    def _run(self) -> None:
        while not self._over.is_set():
            self._news.clear()
            wait = _LONGEST
            try:
                wait = self._once()
            except NightdeskError as error:  # a full disk, a closed store: the next look tries
                _log.warning("waking: %s", error.problem.code)
            self._news.wait(wait)
            self._over.wait(_AT_LEAST)

    def _once(self) -> float:
        """Wake what is due; how many seconds until there is more to do."""
        while not self._over.is_set() and wake_due(self._store):
            pass
        next_at = self._store.read(_next).result()
        if next_at is None:
            return _LONGEST
        return min(_LONGEST, max(_AT_LEAST, (next_at - self._store.clock.now()) / MICRO))


def _next(connection: Dbapi) -> int | None:
    found: int | None = connection.execute(_NEXT).fetchone()[0]
    return found


def wake_due(store: Store) -> int:
    """Wake at most ``_SLICE`` whose time has come; how many did."""
    now = store.clock.now()
    due = store.read(lambda c: c.execute(_DUE, (now, _SLICE)).fetchall()).result()
    if not due:
        return 0
    from app.inbox.triage_commands import Triaged, Wake

    ids = tuple(ConversationId(row[0]) for row in due)
    (done,) = store.execute(Wake(ids, now), cause="snooze").result().results
    return len(done.changed) if isinstance(done, Triaged) else 0
