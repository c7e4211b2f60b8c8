"""Joining conversations and taking them apart again; moving messages between them (rule T5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, func, select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import ConversationId, CustomerId, MessageId
from app.inbox import status_rules
from app.inbox.conversation_commands import find, set_state, state_of, thread
from app.inbox.parsing.subjects import base_subject
from app.inbox.status_rules import State
from app.inbox.threading import thread_rows
from app.inbox.threading.thread_rows import Standing
from app.inbox.values import Direction, Priority, Status
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.schema.conversations import conversation
from app.store.schema.customers import customer, identity
from app.store.schema.journal import event
from app.store.schema.messages import message

_URGENCY = (Priority.LOW, Priority.NORMAL, Priority.HIGH, Priority.URGENT)
_ORDER = (Status.OPEN, Status.WAITING, Status.SNOOZED, Status.RESOLVED, Status.SPAM)
"""Of two conversations the joined one has the status that comes first."""


def _touched(ids: Iterable[ConversationId], messages: Iterable[MessageId] = ()) -> Changes:
    return Changes(frozenset(ids), frozenset(messages))


# --- merging ------------------------------------------------------------------------------------


@register("conversation.merge")
@dataclass(frozen=True, slots=True)
class Merge(Command):
    """``source`` and all that was merged into it are read as a part of ``target`` from now on."""

    source: ConversationId
    target: ConversationId

    def apply(self, tx: Tx) -> Outcome:
        source, target = find(tx, self.source), find(tx, self.target)
        if source.id == target.id:
            raise UsageError("same-conversation")
        before = tuple(thread_rows.standing(tx, row.id) for row in (source, target))
        moved = list(tx.connection.execute(thread(source.id)).scalars())
        for id in moved:
            thread_rows.change(tx, id, merged_into=target.id)
        self._join(tx, before[0], before[1])
        said = Event("merged", target.id, str(source.number), str(target.number))
        children = tuple(id for id in moved if id != source.id)
        inverse = Unmerge(source.id, children, before)
        return Outcome(_touched((*moved, target.id)), (said,), inverse)

    @staticmethod
    def _join(tx: Tx, source: Standing, target: Standing) -> None:
        """What one of them had, both have: with whom, who waits, whose it is, how urgent, tags."""
        waits = [s.waiting_since for s in (source, target) if s.waiting_since is not None]
        status = min(source.status, target.status, key=_ORDER.index)
        within = select(conversation.c.id).where(
            conversation.c.id == target.related_to,
            (conversation.c.id == target.id) | (conversation.c.merged_into == target.id),
        )
        known = tx.connection.execute(within).first() is not None
        thread_rows.change(
            tx,
            target.id,
            status=status.value,
            waiting_since=min(waits, default=None),
            snoozed_until=(
                (target.snoozed_until or source.snoozed_until) if status is Status.SNOOZED else None
            ),
            assignee=target.assignee or source.assignee,
            priority=max(source.priority, target.priority, key=_URGENCY.index).value,
            related_to=None if known else target.related_to,
            customer=target.customer or source.customer,
        )
        thread_rows.add_tags(tx, target.id, source.tags)


@register("conversation.unmerge")
@dataclass(frozen=True, slots=True)
class Unmerge(Command):
    """``source`` stands alone again, with the mail that answered it meanwhile.

    ``children`` go with it. ``before`` are the states to put back; without them both are as their
    messages say.
    """

    source: ConversationId
    children: tuple[ConversationId, ...] = ()
    before: tuple[Standing, ...] = ()

    def apply(self, tx: Tx) -> Outcome:
        query = select(conversation).where(conversation.c.id == self.source)
        row = tx.connection.execute(query).first()
        if row is None or row.merged_into is None:
            raise UsageError("not-merged")
        root = find(tx, self.source)
        followers = _followers(tx, row, root.id)
        thread_rows.change(tx, row.id, merged_into=None)
        for id in self.children:
            thread_rows.change(tx, id, merged_into=row.id)
        thread_rows.carry(tx, followers, row.id)
        for was in self.before:
            thread_rows.restore(tx, was)
        if not self.before:
            self._settle(tx, row, root)
        moved = [MessageId(each.id) for each in followers]
        said = tuple(
            Event(kind, id, str(row.number), str(root.number))
            for kind, id in (("unmerged-from", row.id), ("unmerged", root.id))
        )
        touched = _touched((row.id, root.id, *self.children), moved)
        return Outcome(touched, said, Merge(row.id, root.id))

    @staticmethod
    def _settle(tx: Tx, row: Row[Any], root: Row[Any]) -> None:
        """What was dealt with together stays so; else each waits for what it holds itself."""
        if root.status in (Status.RESOLVED.value, Status.SPAM.value):
            set_state(tx, row.id, State(Status(root.status)))
            return
        for each in (row, root):
            since = None
            if root.waiting_since is not None:
                since = thread_rows.waiting_since(tx, each.id)
            fallen = Status.WAITING if thread_rows.last_answer(tx, each.id) else Status.OPEN
            set_state(tx, each.id, State(Status.OPEN if since else fallen, since))


def _followers(tx: Tx, source: Row[Any], root: ConversationId) -> list[Row[Any]]:
    """What came into the joined conversation since and answers a message of the source."""
    merged = select(func.max(event.c.rev)).where(
        event.c.kind == "merged",
        event.c.conversation == root,
        event.c.before == str(source.number),
    )
    since = tx.connection.execute(merged).scalar()
    if since is None:
        return []
    m = message.c
    own = select(m.message_id).where(m.conversation == source.id, m.message_id != "")
    known = set(tx.connection.execute(own).scalars())
    later = select(message).where(m.conversation == root, m.rev > since)
    found = []
    for row in tx.connection.execute(later.order_by(m.received_at, m.id)):
        if known.intersection((*row.in_reply_to.split(), *row.refs.split()[-1:])):
            known.add(row.message_id)
            found.append(row)
    return found


@register("conversation.not-related")
@dataclass(frozen=True, slots=True)
class SetRelated(Command):
    """It does (or, with None, does not) look related to another conversation."""

    conversation: ConversationId
    to: ConversationId | None

    def apply(self, tx: Tx) -> Outcome:
        row = find(tx, self.conversation)
        thread_rows.change(tx, row.id, related_to=self.to)
        return Outcome(_touched((row.id,)), (), SetRelated(row.id, row.related_to))


# --- moving -------------------------------------------------------------------------------------


@register("message.put-back")
@dataclass(frozen=True, slots=True)
class PutBack(Command):
    """Messages go where they were and conversations stand as they stood: the inverse of moving."""

    places: tuple[tuple[MessageId, ConversationId], ...]
    standings: tuple[Standing, ...]
    strangers: tuple[tuple[ConversationId, int], ...]
    """Who took part only because of the move: conversation and identity."""

    def apply(self, tx: Tx) -> Outcome:
        rows = {row.id: row for row in thread_rows.messages(tx, [id for id, _ in self.places])}
        here = tuple((MessageId(row.id), ConversationId(row.conversation)) for row in rows.values())
        now = tuple(thread_rows.standing(tx, was.id) for was in self.standings)
        fresh: list[tuple[ConversationId, int]] = []
        for id, place in self.places:
            if id in rows:
                fresh += [(place, each) for each in thread_rows.carry(tx, [rows[id]], place)]
        for was in self.standings:
            thread_rows.restore(tx, was)
        for place, each in self.strangers:
            thread_rows.drop_people(tx, place, (each,))
        touched = {place for _, place in (*here, *self.places)} | {was.id for was in now}
        went = {(dict(here)[id], place) for id, place in self.places if id in rows}
        inverse = PutBack(here, now, tuple(fresh))
        return Outcome(_touched(touched, rows), _moves(tx, went), inverse)


@register("message.move")
@dataclass(frozen=True, slots=True)
class MoveMessages(Command):
    """Messages of one conversation go to another; one that is left empty follows them."""

    messages: tuple[MessageId, ...]
    target: ConversationId

    def apply(self, tx: Tx) -> Outcome:
        rows = thread_rows.messages(tx, self.messages)
        source = _one_source(tx, rows)
        target = find(tx, self.target)
        if source.id == target.id:
            raise UsageError("same-conversation")
        work = _Moving(tx, rows, source)
        work.to(target.id, state_of(target))
        return work.outcome(_moves(tx, [(ConversationId(source.id), target.id)]))


@register("conversation.split")
@dataclass(frozen=True, slots=True)
class Split(Command):
    """Messages of a conversation become one of their own, ``id``."""

    id: ConversationId
    messages: tuple[MessageId, ...]

    def apply(self, tx: Tx) -> Outcome:
        rows = thread_rows.messages(tx, self.messages)
        source = _one_source(tx, rows)
        if _all_of_it(tx, source.id, rows):
            raise UsageError("nothing-stays")
        number = tx.new_number()
        work = _Moving(tx, rows, source)
        _open(tx, self.id, number, source, rows)
        ours = rows[-1].direction == Direction.OUT.value
        closed = source.status in (Status.RESOLVED.value, Status.SPAM.value)
        status = Status(source.status) if closed or not ours else Status.WAITING
        work.to(self.id, State(status))
        said = (
            Event("split-off", source.id, str(source.number), str(number)),
            Event("split-from", self.id, str(source.number), str(number)),
        )
        return work.outcome(said, fresh=self.id)


def _moves(tx: Tx, went: Iterable[tuple[ConversationId, ConversationId]]) -> tuple[Event, ...]:
    """Messages went from the one to the other; what is a part of the other now says nothing."""
    said: list[Event] = []
    c = conversation.c
    for source, target in sorted(went):
        query = select(c.id, c.number).where(c.id.in_((source, target)))
        numbers = {id: str(number) for id, number in tx.connection.execute(query)}
        numbered = (numbers[source], numbers[target])
        if find(tx, source).id != find(tx, target).id:
            said.append(Event("moved-out", source, *numbered))
        said.append(Event("moved-in", target, *numbered))
    return tuple(said)


class _Moving:
    """The work that both ways of moving share, and what takes it back."""

    def __init__(self, tx: Tx, rows: Sequence[Row[Any]], source: Row[Any]) -> None:
        self._tx, self._rows, self._source = tx, rows, source
        self._places = tuple((MessageId(row.id), ConversationId(row.conversation)) for row in rows)
        self._before = [thread_rows.standing(tx, source.id)]
        self._strangers: tuple[tuple[ConversationId, int], ...] = ()
        self._target = source.id

    def to(self, target: ConversationId, state: State) -> None:
        """Move, and let both conversations stand as their messages say."""
        tx, source = self._tx, state_of(self._source)
        self._target = target
        self._before.append(thread_rows.standing(tx, target))
        since = thread_rows.pending(self._rows, source)
        people = thread_rows.carry(tx, self._rows, target)
        self._strangers = tuple((target, each) for each in people)
        set_state(tx, target, thread_rows.state_with(tx, target, state, since))
        if _is_empty(tx, self._source.id):
            for id in tx.connection.execute(thread(self._source.id)).scalars().all():
                if id != self._source.id:
                    self._before.append(thread_rows.standing(tx, id))
                thread_rows.change(tx, id, merged_into=target)
            return
        left = thread_rows.state_without(tx, self._source.id, source, self._rows)
        set_state(tx, self._source.id, left)

    def outcome(self, said: tuple[Event, ...], fresh: ConversationId | None = None) -> Outcome:
        before = tuple(self._before)
        if fresh is not None:  # what was split off does not stay empty: it leads to the source
            before = tuple(
                _joined_to(was, self._source.id) if was.id == fresh else was for was in before
            )
        inverse = PutBack(self._places, before, self._strangers)
        touched = {self._source.id, self._target} | {was.id for was in before}
        return Outcome(_touched(touched, (row.id for row in self._rows)), said, inverse)


def _joined_to(was: Standing, root: ConversationId) -> Standing:
    return replace(was, merged_into=root)


def _one_source(tx: Tx, rows: Sequence[Row[Any]]) -> Row[Any]:
    """The conversation that all of them are in today."""
    sources = {find(tx, row.conversation).id for row in rows}
    if len(sources) != 1:
        raise UsageError("no-such-message", id=0)
    return find(tx, sources.pop())


def _all_of_it(tx: Tx, source: ConversationId, rows: Sequence[Row[Any]]) -> bool:
    m = message.c
    rest = select(m.id).where(
        m.conversation.in_(thread(source)),
        m.id.not_in([row.id for row in rows]),
        m.direction.not_in((Direction.NOTE.value, Direction.EVENT.value)),
    )
    return tx.connection.execute(rest).first() is None


def _is_empty(tx: Tx, source: ConversationId) -> bool:
    inside = select(message.c.id).where(message.c.conversation.in_(thread(source)))
    return tx.connection.execute(inside).first() is None


def _open(
    tx: Tx, id: ConversationId, number: int, source: Row[Any], rows: Sequence[Row[Any]]
) -> None:
    """The conversation that is split off: of whoever wrote its first message."""
    first = next((row for row in rows if row.subject), rows[0])
    subject = first.subject or source.subject
    values = {
        "id": id,
        "number": number,
        "account": rows[0].account or source.account,
        "customer": _customer(tx, rows) or source.customer,
        "subject": subject,
        "base_subject": base_subject(subject),
        "status": status_rules.STARTED_BY_US.status.value,
        "priority": source.priority,
        "assignee": source.assignee,
        "created_at": tx.at,
        "rev": tx.seq,
    }
    tx.connection.execute(conversation.insert(), values)


def _customer(tx: Tx, rows: Sequence[Row[Any]]) -> CustomerId | None:
    wrote = next((row for row in rows if row.direction == Direction.IN.value), None)
    if wrote is None or wrote.sender_identity is None:
        return None
    root = func.coalesce(customer.c.merged_into, customer.c.id)
    query = (
        select(root)
        .join_from(identity, customer, customer.c.id == identity.c.customer)
        .where(identity.c.id == wrote.sender_identity)
    )
    return tx.connection.execute(query).scalar()
