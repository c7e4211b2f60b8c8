"""Read and unread by hand, one conversation or thousands: what an agent has seen of them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import func, select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import ConversationId
from app.inbox.places_commands import want_seen
from app.inbox.triage_commands import Ids, Triaged, rows_of
from app.inbox.values import Direction
from app.store.commands import Command, Outcome, Tx, register
from app.store.schema.conversations import conversation
from app.store.schema.messages import message
from app.store.schema.team import read_mark
from app.store.upsert import insert_for


@register("conversations.read")
@dataclass(frozen=True, slots=True)
class ReadAll(Command):
    """The agent has seen everything in them, or puts them back to unread."""

    conversations: Ids
    read: bool

    def apply(self, tx: Tx) -> Outcome:
        if tx.agent is None:
            raise UsageError("no-such-agent", name="")
        ids = [row.id for row in rows_of(tx, self.conversations)]
        before = _marks(tx, ids)
        newest = _newest(tx, ids) if self.read else {}
        after = []
        for id in ids:
            message_id, at, marked = before.get(id, (0, 0, 0))
            if self.read and (newest.get(id, (0, 0))[1] > at or marked):
                after.append((id, *max(newest.get(id, (0, 0)), (message_id, at), key=_time), 0))
            elif not self.read and not marked:
                after.append((id, message_id, at, 1))
        if self.read and after:
            want_seen(tx, [ConversationId(id) for id in (*ids, *_merged(tx, ids))], tx.at)
        return _mark(tx, after, before)


def _time(mark: tuple[int, int]) -> int:
    return mark[1]


Mark: TypeAlias = tuple[int, int, int, int]
"""Conversation, message, its time, whether put back to unread."""


@register("conversations.put-marks")
@dataclass(frozen=True, slots=True)
class PutMarks(Command):
    """The inverse of ``ReadAll``."""

    marks: tuple[Mark, ...]

    def apply(self, tx: Tx) -> Outcome:
        ids = [mark[0] for mark in self.marks]
        return _mark(tx, list(self.marks), _marks(tx, ids))


def _marks(tx: Tx, ids: Collection[int]) -> dict[int, tuple[int, int, int]]:
    mark = read_mark.c
    query = select(mark.conversation, mark.message, mark.at, mark.marked).where(
        mark.agent == tx.agent, mark.conversation.in_(ids)
    )
    return {id: (m, at, marked) for id, m, at, marked in tx.connection.execute(query)}


def _merged(tx: Tx, ids: Collection[int]) -> dict[int, int]:
    """What was merged into these, with the root of each."""
    table = conversation.c
    query = select(table.id, table.merged_into).where(table.merged_into.in_(ids))
    return {row.id: row.merged_into for row in tx.connection.execute(query)}


def _newest(tx: Tx, ids: Collection[int]) -> dict[int, tuple[int, int]]:
    """The newest message of each thread and its time."""
    merged = _merged(tx, ids)
    m = message.c
    last = func.row_number().over(
        partition_by=m.conversation, order_by=(m.received_at.desc(), m.id.desc())
    )
    ranked = (
        select(m.conversation, m.id, m.received_at, last.label("n"))
        .where(m.conversation.in_([*ids, *merged]), m.direction != Direction.NOTE.value)
        .subquery()
    )
    found: dict[int, tuple[int, int]] = {}
    query = select(ranked.c.conversation, ranked.c.id, ranked.c.received_at).where(ranked.c.n == 1)
    for id, newest, at in tx.connection.execute(query):
        root = merged.get(id, id)
        found[root] = max(found.get(root, (0, 0)), (newest, at), key=_time)
    return found


def _mark(tx: Tx, after: Sequence[Mark], before: Mapping[int, tuple[int, int, int]]) -> Outcome:
    if after:
        rows = [
            {"agent": tx.agent, "conversation": id, "message": m, "at": at, "marked": marked,
             "rev": tx.seq}
            for id, m, at, marked in after
        ]  # fmt: skip
        insert = insert_for(tx.connection, read_mark)
        new = {name: insert.excluded[name] for name in ("message", "at", "marked", "rev")}
        keys = ["agent", "conversation"]
        statement = insert.on_conflict_do_update(index_elements=keys, set_=new)
        tx.connection.execute(statement, rows)
    ids = tuple(ConversationId(mark[0]) for mark in after)
    inverse = PutMarks(tuple((id, *before.get(id, (0, 0, 0))) for id in ids))
    changes = Changes(conversations=frozenset(ids))
    return Outcome(changes, (), inverse, Triaged(ids), row_only=True)
