"""Why to try sooner: a clock that was set back (fault 17), a network that is another (P19).

What waits for a moment is not left waiting for days.

Times in the outbox are wall time, so that they survive a restart. A message whose latest try (or
Send itself) lies in the future tells that the clock was set back since: it is due now, one try; an
undo window begins anew. What a person put off until a time of their choice keeps it. A clock set
forward needs nothing: what is due then is tried once, and two days of trying are only counted as
over after ``FEWEST_TRIES``.
"""

from dataclasses import dataclass

from sqlalchemy import text

from app.base.clock import MICRO
from app.inbox.sending.outbox_rows import add_attempt, changes_of, put
from app.inbox.values import SendState
from app.store.commands import Command, Outcome, Tx, register
from app.store.database import Dbapi
from app.store.schema.outbox import outbox

_SLACK = 2 * MICRO
_LONGEST_UNDO = 60 * MICRO
"""The setting's own limit."""

# Each half is read along a partial index: its first words are that index's condition.
_STRAYED = """
SELECT id, conversation, state, due_at - began AS wait FROM (
  SELECT o.id, o.conversation, o.state, o.due_at, coalesce((SELECT a.at FROM outbox_attempt a
    WHERE a.outbox = o.id ORDER BY a.id DESC LIMIT 1), o.created_at) AS began
  FROM outbox o WHERE o.state IN ('held', 'queued', 'retrying', 'sending', 'committed')
    AND o.due_at > :now
  UNION ALL
  SELECT o.id, o.conversation, o.state, o.due_at,
    (SELECT a.at FROM outbox_attempt a WHERE a.outbox = o.id ORDER BY a.id DESC LIMIT 1)
  FROM outbox o WHERE o.state IN ('failed', 'partial', 'unknown', 'paused')
    AND o.state = 'unknown' AND o.due_at > :now
) WHERE began > :now + :slack AND (state <> 'held' OR due_at - began <= :undo)
"""


def _bound(now: int) -> dict[str, int]:
    return {"now": now, "slack": _SLACK, "undo": _LONGEST_UNDO}


def strayed(connection: Dbapi, now: int) -> bool:
    """Whether something waits since a moment that has not come yet; microseconds UTC."""
    return connection.execute(_STRAYED, _bound(now)).fetchone() is not None


_UNREACHED = """
SELECT id, conversation FROM outbox
WHERE state IN ('held', 'queued', 'retrying', 'sending', 'committed') AND state = 'retrying'
  AND reason IN ('server-away', 'network-interferes')
"""


def unreached(connection: Dbapi) -> bool:
    """Whether something waits because its server could not be reached."""
    return connection.execute(_UNREACHED).fetchone() is not None


@register("outbox.network-back")
@dataclass(frozen=True, slots=True)
class NetworkBack(Command):
    """This machine is on another network: what could not reach its server is due (P19)."""

    def apply(self, tx: Tx) -> Outcome:
        found = tx.connection.execute(text(_UNREACHED)).all()
        for row in found:
            put(tx, outbox.c.id == row.id, due_at=tx.at)
        return Outcome(changes_of(found))


@register("outbox.clock-back")
@dataclass(frozen=True, slots=True)
class ClockBack(Command):
    """The clock was set back while messages waited."""

    def apply(self, tx: Tx) -> Outcome:
        found = tx.connection.execute(text(_STRAYED), _bound(tx.at)).all()
        for row in found:
            wait = row.wait if row.state == SendState.HELD else 0
            put(tx, outbox.c.id == row.id, due_at=tx.at + wait)
            add_attempt(tx, row.id, "clock", "the clock was set back")
        return Outcome(changes_of(found))
