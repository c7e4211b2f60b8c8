"""What is done to one conversation or to thousands at once: settle, snooze, assign, tag, pin.

Each command takes a set of conversations, reads their rows in one query and writes them in one
statement. What is already so is left alone; what cannot be (S5) is left and named in the result.
The inverse puts back the columns the command touched, and no others.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from sqlalchemy import Row, bindparam, func, select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AgentId, ConversationId
from app.inbox import status_rules
from app.inbox.mailbox_acts import follow
from app.inbox.values import Priority, SendState, Status
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.schema.conversations import NO_SNOOZE, conversation, tag
from app.store.schema.outbox import outbox
from app.store.schema.team import agent

_BLOCKING = (SendState.FAILED, SendState.PARTIAL, SendState.UNKNOWN)
MAX_TAG = 60
"""Characters of a tag."""
Ids: TypeAlias = tuple[ConversationId, ...]
Part: TypeAlias = Literal["state", "priority", "assignee", "pin"]
_COLUMNS: Mapping[Part, tuple[str, ...]] = {
    "state": ("status", "waiting_since", *NO_SNOOZE),
    "priority": ("priority",),
    "assignee": ("assignee",),
    "pin": ("pinned_at",),
}
_EVENTS: Mapping[Part, tuple[str, str]] = {
    "state": ("status", "status"),
    "priority": ("priority", "priority"),
    "assignee": ("assigned", "assignee"),
}
"""The kind of the event that says a part changed, and the column it tells."""


@dataclass(frozen=True, slots=True)
class Triaged:
    """What became of them: those changed, and those refused with their number."""

    changed: Ids = ()
    refused: tuple[tuple[ConversationId, int], ...] = ()


def rows_of(tx: Tx, ids: Collection[int]) -> list[Row[Any]]:
    """Their rows, merges resolved, each once. One that is asked for alone must be there."""
    table = conversation.c
    wanted = select(func.coalesce(table.merged_into, table.id)).where(table.id.in_(ids))
    found = tx.connection.execute(select(conversation).where(table.id.in_(wanted))).all()
    if not found and len(ids) == 1:
        raise UsageError("no-such-conversation", id=next(iter(ids)))
    return list(found)


def _set(tx: Tx, ids: Collection[int], **values: object) -> None:
    if ids:
        here = conversation.c.id.in_(ids)
        tx.connection.execute(conversation.update().where(here).values(**values, rev=tx.seq))


def _put(part: Part, rows: Iterable[Row[Any]]) -> "Put":
    """The command that puts a part of these rows back as it is now."""
    names = _COLUMNS[part]
    return Put(part, tuple((r.id, *(getattr(r, n) for n in names)) for r in rows))


def _done(
    part: Part,
    rows: Sequence[Row[Any]],
    events: Iterable[Event],
    refused: Iterable[Row[Any]] = (),
) -> Outcome:
    ids = tuple(ConversationId(row.id) for row in rows)
    left = tuple((ConversationId(row.id), int(row.number)) for row in refused)
    changes = Changes(conversations=frozenset(ids))
    inverse = _put(part, rows)
    return Outcome(changes, tuple(events), inverse, Triaged(ids, left), row_only=True)


@register("conversations.put")
@dataclass(frozen=True, slots=True)
class Put(Command):
    """Put columns back as they were, a row a conversation: the inverse of the others."""

    part: Part
    rows: tuple[tuple[int | str | None, ...], ...]

    def apply(self, tx: Tx) -> Outcome:
        names = _COLUMNS[self.part]
        wanted = {row[0]: row[1:] for row in self.rows}
        found = rows_of(tx, [int(row[0] or 0) for row in self.rows])
        now = [row for row in found if row.id in wanted]
        if now:
            statement = conversation.update().where(conversation.c.id == bindparam("here"))
            values: dict[str, Any] = {name: bindparam(f"to_{name}") for name in names}
            places = ["here", *(f"to_{name}" for name in names)]
            given = [dict(zip(places, (r.id, *wanted[r.id]), strict=True)) for r in now]
            tx.connection.execute(statement.values(**values, rev=tx.seq), given)
        if self.part == "state":
            self._follow(tx, now, wanted)
        return _done(self.part, now, self._events(now, wanted))

    @staticmethod
    def _follow(tx: Tx, now: Iterable[Row[Any]], wanted: Mapping[Any, Any]) -> None:
        """The mailbox follows an undo as it followed the act."""
        again: dict[Status, list[int]] = defaultdict(list)
        for row in now:
            again[Status(wanted[row.id][0])].append(row.id)
        for status, ids in again.items():
            follow(tx, ids, status)

    def _events(self, now: Iterable[Row[Any]], wanted: Mapping[Any, Any]) -> Iterable[Event]:
        kind, column = _EVENTS.get(self.part, ("", ""))
        if not kind:
            return
        at = _COLUMNS[self.part].index(column)
        for row in now:
            before, after = getattr(row, column), wanted[row.id][at]
            if before != after:
                yield Event(kind, row.id, str(before or ""), str(after or ""))


@register("conversations.settle")
@dataclass(frozen=True, slots=True)
class Settle(Command):
    """Give them a status by hand: resolved, waiting, open, spam. Not over a failed send (S5)."""

    conversations: Ids
    status: Status

    def apply(self, tx: Tx) -> Outcome:
        rule = _RULES.get(self.status)
        if rule is None:
            raise UsageError("bad-status", status=self.status.value)
        rows = [row for row in rows_of(tx, self.conversations) if row.status != self.status]
        refused = self._unsent(tx, [row.id for row in rows])
        if len(self.conversations) == 1 and refused:
            raise UsageError("unsent-reply", number=rows[0].number)
        moved = [row for row in rows if row.id not in refused]
        for waiting, ids in _by_waiting(moved, rule).items():
            _set(tx, ids, status=self.status.value, waiting_since=waiting, **NO_SNOOZE)
        follow(tx, [row.id for row in moved], self.status)
        events = (Event("status", r.id, r.status, self.status.value) for r in moved)
        return _done("state", moved, events, (row for row in rows if row.id in refused))

    def _unsent(self, tx: Tx, ids: Collection[int]) -> set[int]:
        if self.status is not Status.RESOLVED:
            return set()
        query = select(outbox.c.conversation).where(
            outbox.c.conversation.in_(ids), outbox.c.state.in_(_BLOCKING)
        )
        return set(tx.connection.execute(query).scalars())


_RULES: Mapping[Status, Callable[[status_rules.State], status_rules.State]] = {
    Status.RESOLVED: status_rules.resolve,
    Status.WAITING: status_rules.wait,
    Status.OPEN: status_rules.reopen,
    Status.SPAM: status_rules.mark_spam,
}


def _by_waiting(
    rows: Iterable[Row[Any]], rule: Callable[[status_rules.State], status_rules.State]
) -> dict[int | None, list[int]]:
    """Conversations by the waiting time they then have."""
    found: dict[int | None, list[int]] = {}
    for row in rows:
        state = rule(status_rules.State(Status(row.status), row.waiting_since))
        found.setdefault(state.waiting_since, []).append(row.id)
    return found


@register("conversations.snooze")
@dataclass(frozen=True, slots=True)
class Snooze(Command):
    """Out of sight until a time; ``wall`` and ``zone`` are what was meant by it."""

    conversations: Ids
    until: int
    wall: str
    zone: str

    def apply(self, tx: Tx) -> Outcome:
        if self.until <= tx.at:
            raise UsageError("snooze-past")
        rows = rows_of(tx, self.conversations)
        _set(
            tx,
            [row.id for row in rows],
            status=Status.SNOOZED.value,
            snoozed_until=self.until,
            snoozed_wall=self.wall,
            snoozed_zone=self.zone,
        )
        events = (Event("snoozed", row.id, row.status, str(self.until)) for row in rows)
        return _done("state", rows, events)


@register("conversations.wake")
@dataclass(frozen=True, slots=True)
class Wake(Command):
    """The snooze is over for those whose time is not after ``due``; the others sleep on (W5)."""

    conversations: Ids
    due: int

    def apply(self, tx: Tx) -> Outcome:
        rows = [
            row
            for row in rows_of(tx, self.conversations)
            if row.status == Status.SNOOZED and (row.snoozed_until or 0) <= self.due
        ]
        _set(tx, [row.id for row in rows], status=Status.OPEN.value, **NO_SNOOZE)
        events = (Event("woken", row.id, row.status, Status.OPEN.value) for row in rows)
        return _done("state", rows, events)


@register("conversations.priority")
@dataclass(frozen=True, slots=True)
class SetPriority(Command):
    conversations: Ids
    priority: Priority

    def apply(self, tx: Tx) -> Outcome:
        rows = [row for row in rows_of(tx, self.conversations) if row.priority != self.priority]
        _set(tx, [row.id for row in rows], priority=self.priority.value)
        events = (Event("priority", row.id, row.priority, self.priority.value) for row in rows)
        return _done("priority", rows, events)


@register("conversations.assign")
@dataclass(frozen=True, slots=True)
class AssignAll(Command):
    """Give them to an agent, or to nobody."""

    conversations: Ids
    to: AgentId | None

    def apply(self, tx: Tx) -> Outcome:
        if self.to is not None:
            known = select(agent.c.id).where(agent.c.id == self.to)
            if tx.connection.execute(known).first() is None:
                raise UsageError("no-such-agent", name=str(self.to))
        rows = [row for row in rows_of(tx, self.conversations) if row.assignee != self.to]
        _set(tx, [row.id for row in rows], assignee=self.to)
        events = (
            Event("assigned", row.id, str(row.assignee or ""), str(self.to or "")) for row in rows
        )
        return _done("assignee", rows, events)


@register("conversations.pin")
@dataclass(frozen=True, slots=True)
class Pin(Command):
    """First in every view, or no longer; no event: it says nothing about the case."""

    conversations: Ids
    pinned: bool

    def apply(self, tx: Tx) -> Outcome:
        found = rows_of(tx, self.conversations)
        rows = [row for row in found if (row.pinned_at is not None) != self.pinned]
        _set(tx, [row.id for row in rows], pinned_at=tx.at if self.pinned else None)
        return _done("pin", rows, ())


def clean_tag(text: str) -> str:
    """A tag as it is kept: one line, single spaces, bounded; raises ``UsageError``."""
    made = " ".join(text.split())
    if not made or len(made) > MAX_TAG or not made.isprintable():
        raise UsageError("bad-tag", tag=made[:MAX_TAG])
    return made


@register("conversations.tag")
@dataclass(frozen=True, slots=True)
class Retag(Command):
    """Add tags and take others away."""

    conversations: Ids
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()

    def apply(self, tx: Tx) -> Outcome:
        add = {clean_tag(each) for each in self.add}
        ids = [row.id for row in rows_of(tx, self.conversations)]
        had = _tags_of(tx, ids)
        fresh = [(id, each) for id in ids for each in sorted(add - had[id])]
        remove = set(self.remove) - add
        gone = [(id, each) for id in ids for each in sorted(had[id] & remove)]
        return _retag(tx, fresh, gone)


Pairs: TypeAlias = Sequence[tuple[int, str]]


@register("conversations.put-tags")
@dataclass(frozen=True, slots=True)
class PutTags(Command):
    """The inverse of ``Retag``: what of it is still so is taken back."""

    add: tuple[tuple[int, str], ...]
    remove: tuple[tuple[int, str], ...]

    def apply(self, tx: Tx) -> Outcome:
        known = {row.id for row in rows_of(tx, {id for id, _ in (*self.add, *self.remove)})}
        had = _tags_of(tx, known)
        fresh = [(id, t) for id, t in self.add if id in known and t not in had[id]]
        gone = [(id, t) for id, t in self.remove if id in known and t in had[id]]
        return _retag(tx, fresh, gone)


def _tags_of(tx: Tx, ids: Collection[int]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {id: set() for id in ids}
    query = select(tag.c.conversation, tag.c.tag).where(tag.c.conversation.in_(ids))
    for id, name in tx.connection.execute(query):
        found[id].add(name)
    return found


def _retag(tx: Tx, fresh: Pairs, gone: Pairs) -> Outcome:
    if fresh:
        new = [{"conversation": id, "tag": name, "rev": tx.seq} for id, name in fresh]
        tx.connection.execute(tag.insert(), new)
    if gone:
        # no tombstone: a tag has no id of its own, and the command that says so travels
        old = tag.delete().where(tag.c.conversation == bindparam("c"), tag.c.tag == bindparam("t"))
        tx.connection.execute(old, [{"c": id, "t": name} for id, name in gone])
    ids = tuple(sorted({ConversationId(id) for id, _ in (*fresh, *gone)}))
    _set(tx, ids)
    events = [Event("tagged", ConversationId(id), "", name) for id, name in fresh]
    events += [Event("untagged", ConversationId(id), name, "") for id, name in gone]
    changes = Changes(conversations=frozenset(ids))
    inverse = PutTags(tuple(gone), tuple(fresh))
    return Outcome(changes, tuple(events), inverse, Triaged(ids), row_only=True)
