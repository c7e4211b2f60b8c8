"""What agents do to conversations: assign, resolve, reopen, note, read."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AccountId, AgentId, ConversationId, MessageId
from app.inbox import status_rules
from app.inbox.mailbox_acts import follow
from app.inbox.parsing.addresses import canonical
from app.inbox.people.people import People
from app.inbox.places_commands import want_seen
from app.inbox.prepare import Prepared
from app.inbox.values import Address, Direction, SendState, Status
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.schema.conversations import NO_SNOOZE, conversation
from app.store.schema.messages import message, message_text
from app.store.schema.outbox import outbox
from app.store.schema.team import agent, read_mark
from app.store.upsert import upsert

_TITLE = 80
"""Characters of a first message that name a conversation without a subject."""
_BLOCKING = (SendState.FAILED, SendState.PARTIAL, SendState.UNKNOWN)


def find(tx: Tx, id: ConversationId) -> Row[Any]:
    """The conversation's row, through merges; raises ``UsageError`` when there is none."""
    query = select(conversation)
    row = tx.connection.execute(query.where(conversation.c.id == id)).first()
    if row is not None and row.merged_into is not None:
        row = tx.connection.execute(query.where(conversation.c.id == row.merged_into)).first()
    if row is None:
        raise UsageError("no-such-conversation", id=id)
    return row


def thread(root: ConversationId) -> Select[Any]:
    """The ids of a conversation and of all that was merged into it."""
    c = conversation.c
    return select(c.id).where((c.id == root) | (c.merged_into == root))


def state_of(row: Row[Any]) -> status_rules.State:
    """Status and waiting time of a conversation's row."""
    return status_rules.State(Status(row.status), row.waiting_since)


def set_state(tx: Tx, id: ConversationId, state: status_rules.State) -> None:
    """Write status and waiting time; whoever is not asleep has no time to wake at."""
    values = {"status": state.status.value, "waiting_since": state.waiting_since}
    if state.status is not Status.SNOOZED:
        values |= NO_SNOOZE
    tx.connection.execute(
        conversation.update().where(conversation.c.id == id).values(**values, rev=tx.seq)
    )


def _touched(*ids: ConversationId) -> Changes:
    return Changes(conversations=frozenset(ids))


@register("conversation.set-state")
@dataclass(frozen=True, slots=True)
class SetState(Command):
    """Put status and waiting time back as they were: the inverse of the others."""

    conversation: ConversationId
    status: Status
    waiting_since: int | None
    snoozed_until: int | None = None
    snoozed_wall: str | None = None
    snoozed_zone: str | None = None

    def apply(self, tx: Tx) -> Outcome:
        row = find(tx, self.conversation)
        change_state(tx, row, status_rules.State(self.status, self.waiting_since))
        if self.status is Status.SNOOZED:
            again = {name: getattr(self, name) for name in NO_SNOOZE}
            here = conversation.c.id == row.id
            tx.connection.execute(conversation.update().where(here).values(**again))
        return _state_outcome(row, self.status.value)


def change_state(tx: Tx, row: Row[Any], state: status_rules.State) -> None:
    """An agent's act gives a conversation another state; its mail on the server follows (C3)."""
    set_state(tx, row.id, state)
    follow(tx, (row.id,), state.status)


def back_to(row: Row[Any]) -> SetState:
    """What puts a conversation's status back as its row says."""
    snooze = (row.snoozed_until, row.snoozed_wall, row.snoozed_zone)
    return SetState(row.id, Status(row.status), row.waiting_since, *snooze)


def _state_outcome(row: Row[Any], after: str) -> Outcome:
    inverse = back_to(row)
    events = (Event("status", row.id, row.status, after),) if row.status != after else ()
    return Outcome(_touched(row.id), events, inverse)


@register("conversation.resolve")
@dataclass(frozen=True, slots=True)
class Resolve(Command):
    """Done with it; refused over a send that did not go out (S5)."""

    conversation: ConversationId

    def apply(self, tx: Tx) -> Outcome:
        row = find(tx, self.conversation)
        unsent = select(outbox.c.id).where(
            outbox.c.conversation.in_(thread(row.id)), outbox.c.state.in_(_BLOCKING)
        )
        if tx.connection.execute(unsent).first():
            raise UsageError("unsent-reply", number=row.number)
        state = status_rules.resolve(state_of(row))
        change_state(tx, row, state)
        return _state_outcome(row, state.status.value)


@register("conversation.reopen")
@dataclass(frozen=True, slots=True)
class Reopen(Command):
    """Back to open, whatever it was."""

    conversation: ConversationId

    def apply(self, tx: Tx) -> Outcome:
        row = find(tx, self.conversation)
        state = status_rules.reopen(state_of(row))
        change_state(tx, row, state)
        return _state_outcome(row, state.status.value)


@register("conversation.assign")
@dataclass(frozen=True, slots=True)
class Assign(Command):
    """Give a conversation to an agent, or to nobody."""

    conversation: ConversationId
    to: AgentId | None

    def apply(self, tx: Tx) -> Outcome:
        row = find(tx, self.conversation)
        if self.to is not None:
            known = select(agent.c.id).where(agent.c.id == self.to)
            if tx.connection.execute(known).first() is None:
                raise UsageError("no-such-agent", name=str(self.to))
        tx.connection.execute(
            conversation.update()
            .where(conversation.c.id == row.id)
            .values(assignee=self.to, rev=tx.seq)
        )
        before, after = (str(a or "") for a in (row.assignee, self.to))
        event = Event("assigned", row.id, before, after)
        return Outcome(_touched(row.id), (event,), Assign(row.id, row.assignee))


@register("conversation.open")
@dataclass(frozen=True, slots=True)
class OpenConversation(Command):
    """A conversation that an agent begins; the first message follows in the same transaction."""

    id: ConversationId
    account: AccountId
    channel: str
    to: Address

    def apply(self, tx: Tx) -> Outcome:
        mail: Prepared = tx.attached  # type: ignore[assignment]  # see Tx.attached
        people = People(tx, self.channel)
        person = (canonical(self.to.address), self.to.address, self.to.name)
        people.load((person,))
        customer = people.customer(person)
        people.write()
        row = {
            "id": self.id,
            "number": tx.new_number(),
            "account": self.account,
            "customer": customer,
            "subject": mail.subject or mail.preview[:_TITLE],
            "base_subject": mail.base_subject,
            "status": status_rules.STARTED_BY_US.status.value,
            "priority": "normal",
            "assignee": tx.agent,
            "created_at": tx.at,
            "rev": tx.seq,
        }
        tx.connection.execute(conversation.insert(), row)
        return Outcome(_touched(self.id), inverse=CloseUnsent(self.id))


@register("conversation.close-unsent")
@dataclass(frozen=True, slots=True)
class CloseUnsent(Command):
    """Take back a conversation whose first message never left: nothing is left to answer."""

    id: ConversationId

    def apply(self, tx: Tx) -> Outcome:
        row = find(tx, self.id)
        set_state(tx, row.id, status_rules.resolve(state_of(row)))
        return Outcome(_touched(row.id))


@register("conversation.note")
@dataclass(frozen=True, slots=True)
class AddNote(Command):
    """Write something that only the team sees; it touches neither status nor waiting (C1)."""

    id: MessageId
    conversation: ConversationId
    text: str

    def apply(self, tx: Tx) -> Outcome:
        row = find(tx, self.conversation)
        tx.connection.execute(
            message.insert(),
            {
                "id": self.id,
                "conversation": row.id,
                "account": None,
                "direction": Direction.NOTE.value,
                "channel": "note",
                "message_id": "",
                "remote_id": "",
                "in_reply_to": "",
                "refs": "",
                "sender": "",
                "recipients": "\n",
                "reply_to": "",
                "agent": tx.agent,
                "subject": "",
                "date": tx.at,
                "received_at": tx.at,
                "preview": " ".join(self.text.split())[:200],
                "files": "",
                "digest": b"",
                "flags": 0,
                "authentication": "",
                "rev": tx.seq,
            },
        )
        text = {"message": self.id, "body": self.text, "rev": tx.seq}
        tx.connection.execute(message_text.insert(), text)
        changes = Changes(frozenset({row.id}), frozenset({self.id}))
        return Outcome(changes, inverse=RemoveNote(self.id))


@register("conversation.remove-note")
@dataclass(frozen=True, slots=True)
class RemoveNote(Command):
    """Take a note back; its row stays as a tombstone does, without text or place."""

    id: MessageId

    def apply(self, tx: Tx) -> Outcome:
        row = tx.connection.execute(
            select(message.c.conversation, message_text.c.body)
            .join(message_text, message_text.c.message == message.c.id)
            .where(message.c.id == self.id, message.c.direction == Direction.NOTE.value)
        ).first()
        if row is None:
            raise UsageError("no-such-message", id=self.id)
        delete_message(tx, self.id)
        inverse = AddNote(self.id, row.conversation, row.body)
        return Outcome(Changes(frozenset({row.conversation}), frozenset({self.id})), (), inverse)


def delete_message(tx: Tx, id: MessageId) -> None:
    """Delete a message's rows and leave the tombstone."""
    from app.store.schema.journal import tombstone

    tx.connection.execute(message_text.delete().where(message_text.c.message == id))
    tx.connection.execute(message.delete().where(message.c.id == id))
    upsert(tx.connection, tombstone, {"table_name": "message", "id": id}, rev=tx.seq)


@register("conversation.read")
@dataclass(frozen=True, slots=True)
class MarkRead(Command):
    """The agent has seen everything up to a message."""

    conversation: ConversationId
    message: MessageId

    def apply(self, tx: Tx) -> Outcome:
        row = find(tx, self.conversation)
        at = tx.connection.execute(
            select(message.c.received_at).where(message.c.id == self.message)
        ).scalar()
        if at is None or tx.agent is None:
            raise UsageError("no-such-message", id=self.message)
        read = select(read_mark.c.at, read_mark.c.marked).where(
            read_mark.c.agent == tx.agent, read_mark.c.conversation == row.id
        )
        before = tx.connection.execute(read).first()
        if before is not None and before.at >= at and not before.marked:
            return Outcome(Changes())
        mark = {
            "agent": tx.agent,
            "conversation": row.id,
            "message": self.message,
            "at": at if before is None else max(at, before.at),
            "marked": 0,
        }
        merged = select(conversation.c.id).where(conversation.c.merged_into == row.id)
        want_seen(tx, [row.id, *tx.connection.execute(merged).scalars()], at)
        upsert(tx.connection, read_mark, mark, rev=tx.seq)
        return Outcome(_touched(row.id))
