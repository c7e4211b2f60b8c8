"""Wakes what was snoozed, at its time: while the program runs, and at once what fell due before.

On a thread of its own, asleep until the next one is due or something changed. It looks at the wall
clock at least once a minute: a machine that slept counts its naps by that clock alone.
"""

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.ids import ConversationId
from app.desk.background import Background
from app.store.database import Dbapi
from app.store.store import Store

_LONGEST = 60.0
_AT_LEAST = 0.05
_SLICE = 500
"""So many wake in one transaction."""

# What was merged into another sleeps for good: its root is what people see.
_DUE = """SELECT id FROM conversation INDEXED BY conversation_snoozed
WHERE status = 'snoozed' AND merged_into IS NULL AND coalesce(snoozed_until, 0) <= ? LIMIT ?"""
_NEXT = """SELECT min(snoozed_until) FROM conversation INDEXED BY conversation_snoozed
WHERE status = 'snoozed' AND merged_into IS NULL"""


class Waking(Background):
    """Runs from ``start`` to ``stop``."""

    name = "waking"

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._wait = 0.0

    def _concerns(self, changes: Changes) -> bool:
        return bool(changes.conversations)

    def _sleep(self) -> None:
        self._news.wait(self._wait)
        self._over.wait(_AT_LEAST)
        self._news.clear()
        self._wait = _LONGEST

    def _once(self) -> None:
        """Wake what is due."""
        while not self._over.is_set() and wake_due(self._store):
            pass
        next_at = self._store.read(_next).result()
        if next_at is not None:
            soon = (next_at - self._store.clock.now()) / MICRO
            self._wait = min(_LONGEST, max(_AT_LEAST, soon))


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
