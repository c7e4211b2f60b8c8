"""The outbox's states as commands: S1-S5 and reliability 3.1.

``Send`` freezes a message when it is pressed; ``Claim`` leases it; ``Commit`` is durable right
before the byte after which the outcome can be unknown; ``Settle`` records what came of it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId, MessageId, OutboxId
from app.inbox import message_rows, status_rules
from app.inbox.conversation_commands import find, set_state, state_of
from app.inbox.people import People
from app.inbox.places_commands import want_answered
from app.inbox.prepare import Prepared, link_hash
from app.inbox.thread_table import IS
from app.inbox.values import Direction, Filing, SendState
from app.store import bulk
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.flags import Flag
from app.store.schema import conversations, journal, messages
from app.store.schema.outbox import attempt, outbox, recipient
from app.store.upsert import upsert

CANCELLABLE = (SendState.HELD, SendState.QUEUED, SendState.RETRYING, SendState.PAUSED)
_MAY_HAVE_ARRIVED = (SendState.SENT, SendState.PARTIAL, SendState.UNKNOWN)
CLAIMABLE = (SendState.QUEUED, SendState.RETRYING, SendState.HELD)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The server's word on one recipient: ``state`` is accepted, refused or waiting."""

    address: str
    state: str
    reply: str


@register("outbox.send")
@dataclass(frozen=True, slots=True)
class Send(Command):
    """Take over a message; ``tx.attached`` is its ``Prepared`` form, frozen MIME included.

    ``send_id`` is the UUID made when Send was pressed: pressing twice makes one row.
    """

    id: OutboxId
    message: MessageId
    conversation: ConversationId
    account: AccountId
    channel: str
    send_id: str
    message_id: str
    sender: str
    recipients: tuple[str, ...]
    state: SendState
    due_at: int | None
    filing: Filing
    seen: MessageId | None

    def apply(self, tx: Tx) -> Outcome:
        pressed = select(outbox.c.id).where(outbox.c.send_id == self.send_id)
        if tx.connection.execute(pressed).first():
            return Outcome(Changes())
        row = find(tx, self.conversation)
        mail: Prepared = tx.attached  # type: ignore[assignment]  # see Tx.attached
        self._add_message(tx, mail, row.id)
        self._add_outbox(tx, mail, row.id)
        changes = Changes(
            frozenset({row.id}), frozenset({self.message}), outbox=frozenset({self.id})
        )
        return Outcome(changes, inverse=Cancel(self.id))

    def _add_message(self, tx: Tx, mail: Prepared, owner: ConversationId) -> None:
        people = People(tx, self.channel)
        people.load((mail.sender, *mail.to, *mail.cc))
        head = {
            "id": self.message,
            "conversation": owner,
            "account": self.account,
            "direction": Direction.OUT.value,
            "channel": self.channel,
            "sender_identity": people.identity(mail.sender),
            "agent": tx.agent,
            "flags": mail.flags & ~Flag.AUTOMATIC,
            "rev": tx.seq,
        }
        joined = [people.identity(p) for p in (*mail.to, *mail.cc)]
        people.write()
        insert = tx.connection.execute
        insert(messages.message.insert(), head | message_rows.message(mail))
        text = {"message": self.message, "body": mail.body, "rev": tx.seq}
        insert(messages.message_text.insert(), text)
        source = message_rows.source(mail, self.message) | {"rev": tx.seq}
        insert(messages.source.insert(), source)
        files = message_rows.attachments(mail, self.message, tx.seq)
        bulk.insert(tx.connection, messages.attachment, files, if_new=True)
        self._add_ties(tx, mail, owner, joined)

    def _add_ties(
        self, tx: Tx, mail: Prepared, owner: ConversationId, joined: Sequence[int]
    ) -> None:
        tie = {
            "account": self.account,
            "hash": link_hash(mail.message_id),
            "role": IS,
            "conversation": owner,
            "message": self.message,
            "rev": tx.seq,
        }
        bulk.insert(tx.connection, messages.link, [tie], if_new=True)
        common = {"conversation": owner, "role": "to", "since": tx.at, "how": "by-hand"}
        rows = [common | {"identity": i, "rev": tx.seq} for i in dict.fromkeys(joined)]
        bulk.insert(tx.connection, conversations.participant, rows, if_new=True)

    def _add_outbox(self, tx: Tx, mail: Prepared, owner: ConversationId) -> None:
        row = {
            "id": self.id,
            "message": self.message,
            "conversation": owner,
            "account": self.account,
            "send_id": self.send_id,
            "message_id": self.message_id,
            "sender": self.sender,
            "state": self.state.value,
            "due_at": self.due_at,
            "tries": 0,
            "reason": "",
            "filing": self.filing.value,
            "seen": self.seen,
            "sha256": mail.sha256,
            "created_at": tx.at,
            "rev": tx.seq,
        }
        tx.connection.execute(outbox.insert(), row)
        common = {"outbox": self.id, "state": "waiting", "reply": "", "rev": tx.seq}
        people = [common | {"address": a} for a in dict.fromkeys(self.recipients)]
        tx.connection.execute(recipient.insert(), people)


def _get(tx: Tx, id: OutboxId) -> Row[Any]:
    row = tx.connection.execute(select(outbox).where(outbox.c.id == id)).first()
    if row is None:
        raise UsageError("no-such-outbox", id=id)
    return row


def _changes(row: Row[Any]) -> Changes:
    return Changes(frozenset({row.conversation}), outbox=frozenset({row.id}))


def _set(tx: Tx, condition: ColumnElement[bool], **values: object) -> int:
    found = tx.connection.execute(outbox.update().where(condition).values(**values, rev=tx.seq))
    return found.rowcount


@register("outbox.cancel")
@dataclass(frozen=True, slots=True)
class Cancel(Command):
    """Take a message back before it leaves; raises ``UsageError("already-sent")`` after."""

    id: OutboxId

    def apply(self, tx: Tx) -> Outcome:
        row = _get(tx, self.id)
        waiting = (outbox.c.id == self.id) & outbox.c.state.in_((*CANCELLABLE, SendState.FAILED))
        if not _set(tx, waiting, state=SendState.CANCELLED.value, due_at=None):
            raise UsageError("already-sent")
        for table in (messages.message_text, messages.source, messages.attachment, messages.link):
            tx.connection.execute(table.delete().where(table.c.message == row.message))
        tx.connection.execute(messages.message.delete().where(messages.message.c.id == row.message))
        gone = {"table_name": "message", "id": row.message}
        upsert(tx.connection, journal.tombstone, gone, rev=tx.seq)
        return Outcome(_changes(row) | Changes(messages=frozenset({row.message})))


@register("outbox.claim")
@dataclass(frozen=True, slots=True)
class Claim(Command):
    """Lease a due message for one attempt; its result says whether it was there to be had."""

    id: OutboxId

    def apply(self, tx: Tx) -> Outcome:
        row = _get(tx, self.id)
        free = (outbox.c.id == self.id) & outbox.c.state.in_(CLAIMABLE)
        if not _set(tx, free, state=SendState.SENDING.value, tries=outbox.c.tries + 1):
            return Outcome(Changes(), result=False)
        first = {"id": tx.new_id(), "outbox": self.id, "at": tx.at, "stage": "claimed"}
        tx.connection.execute(attempt.insert(), first | {"outcome": "", "rev": tx.seq})
        return Outcome(_changes(row), result=True)


def _note_attempt(tx: Tx, id: OutboxId, stage: str, outcome: str) -> None:
    latest = select(func.max(attempt.c.id)).where(attempt.c.outbox == id).scalar_subquery()
    tx.connection.execute(
        attempt.update()
        .where(attempt.c.id == latest)
        .values(stage=stage, outcome=outcome, rev=tx.seq)
    )


def _note_verdicts(tx: Tx, id: OutboxId, verdicts: Sequence[Verdict]) -> None:
    for verdict in verdicts:
        tx.connection.execute(
            recipient.update()
            .where(recipient.c.outbox == id, recipient.c.address == verdict.address)
            .values(state=verdict.state, reply=verdict.reply, rev=tx.seq)
        )


def _forget_accepted(tx: Tx, id: OutboxId) -> None:
    """A yes to RCPT counts only when the message itself was taken: all are to be tried again."""
    tx.connection.execute(
        recipient.update()
        .where(recipient.c.outbox == id, recipient.c.state == "accepted")
        .values(state="waiting", rev=tx.seq)
    )


@register("outbox.commit")
@dataclass(frozen=True, slots=True)
class Commit(Command):
    """From here on the outcome can be unknown; durable when its future is done."""

    id: OutboxId
    verdicts: tuple[Verdict, ...]

    def apply(self, tx: Tx) -> Outcome:
        row = _get(tx, self.id)
        mine = (outbox.c.id == self.id) & (outbox.c.state == SendState.SENDING.value)
        if not _set(tx, mine, state=SendState.COMMITTED.value):
            raise UsageError("lease-lost", id=self.id)
        _note_verdicts(tx, self.id, self.verdicts)
        _note_attempt(tx, self.id, "data", "")
        return Outcome(_changes(row))


@register("outbox.settle")
@dataclass(frozen=True, slots=True)
class Settle(Command):
    """What came of an attempt: the new state, the words, each recipient's verdict."""

    id: OutboxId
    state: SendState
    stage: str
    outcome: str
    verdicts: tuple[Verdict, ...] = ()
    due_at: int | None = None
    reason: str = ""
    after_reply: status_rules.AfterReply = status_rules.AfterReply.WAIT

    def apply(self, tx: Tx) -> Outcome:
        row = _get(tx, self.id)
        open_states = (SendState.SENDING, SendState.COMMITTED, SendState.UNKNOWN)
        mine = (outbox.c.id == self.id) & outbox.c.state.in_(open_states)
        values = {"state": self.state.value, "due_at": self.due_at, "reason": self.reason}
        if not _set(tx, mine, **values):
            raise UsageError("lease-lost", id=self.id)
        _note_verdicts(tx, self.id, self.verdicts)
        if self.state not in _MAY_HAVE_ARRIVED:
            _forget_accepted(tx, self.id)
        _note_attempt(tx, self.id, self.stage, self.outcome)
        return Outcome(_changes(row), _answered(tx, row, self.state, self.after_reply))


def _answered(
    tx: Tx, row: Row[Any], outcome: SendState, setting: status_rules.AfterReply
) -> tuple[Event, ...]:
    """Move the conversation as a reply that came to ``outcome`` does; the server shall know."""
    if outcome in status_rules.COUNTS_AS_SENT:
        want_answered(tx, row.message)
    conversation = find(tx, row.conversation)
    before = state_of(conversation)
    after = status_rules.after_sent(before, setting, outcome)
    if after != before:
        later = _heard_since(tx, row)
        if later is not None:
            after = status_rules.State(before.status, later)
    if after == before:
        return ()
    set_state(tx, conversation.id, after)
    return (Event("status", conversation.id, before.status.value, after.status.value),)


def _heard_since(tx: Tx, row: Row[Any]) -> int | None:
    """When the customer first wrote after the reply was taken over: it does not answer that."""
    m = messages.message
    taken = select(m.c.rev).where(m.c.id == row.message).scalar_subquery()
    return tx.connection.execute(
        select(func.min(m.c.received_at)).where(
            m.c.conversation == row.conversation,
            m.c.direction == Direction.IN.value,
            m.c.rev > taken,
            m.c.flags.bitwise_and(Flag.HISTORY | Flag.MACHINE_ANSWER | Flag.SUSPECT) == 0,
        )
    ).scalar()


@register("outbox.evidence")
@dataclass(frozen=True, slots=True)
class Evidence(Command):
    """A message that may have arrived was seen: its copy in Sent, an answer, a bounce (S2).

    ``words`` say where; ``filed``: its copy lies in the Sent folder. Only what is ``unknown`` is
    ``sent`` by it. The result says whether it was.
    """

    id: OutboxId
    words: str
    filed: bool = False
    after_reply: status_rules.AfterReply = status_rules.AfterReply.WAIT

    def apply(self, tx: Tx) -> Outcome:
        row = _get(tx, self.id)
        mine = outbox.c.id == self.id
        if self.filed:
            _set(tx, mine & (outbox.c.filing == Filing.PENDING), filing=Filing.DONE.value)
        unsure = mine & (outbox.c.state == SendState.UNKNOWN)
        if not _set(tx, unsure, state=SendState.SENT.value, due_at=None, reason=""):
            return Outcome(_changes(row) if self.filed else Changes(), result=False)
        _note_attempt(tx, self.id, "evidence", self.words)
        events = _answered(tx, row, SendState.SENT, self.after_reply)
        return Outcome(_changes(row), events, result=True)


@register("outbox.requeue")
@dataclass(frozen=True, slots=True)
class Requeue(Command):
    """A person says: try again (failed, paused), or send again although it may have arrived."""

    id: OutboxId

    def apply(self, tx: Tx) -> Outcome:
        row = _get(tx, self.id)
        stuck = (SendState.FAILED, SendState.PAUSED, SendState.UNKNOWN, SendState.RETRYING)
        mine = (outbox.c.id == self.id) & outbox.c.state.in_(stuck)
        if not _set(tx, mine, state=SendState.QUEUED.value, due_at=None, reason=""):
            raise UsageError("already-sent")
        _forget_accepted(tx, self.id)
        return Outcome(_changes(row))


@register("outbox.resume")
@dataclass(frozen=True, slots=True)
class Resume(Command):
    """An account works again: what was paused for it is due."""

    account: AccountId

    def apply(self, tx: Tx) -> Outcome:
        paused = (outbox.c.account == self.account) & (outbox.c.state == SendState.PAUSED.value)
        rows = tx.connection.execute(select(outbox.c.id, outbox.c.conversation).where(paused)).all()
        _set(tx, paused, state=SendState.QUEUED.value, due_at=None, reason="")
        return Outcome(_of(rows))


def _of(rows: Iterable[Any]) -> Changes:
    pairs = [(row.conversation, row.id) for row in rows]
    return Changes(frozenset(c for c, _ in pairs), outbox=frozenset(o for _, o in pairs))


@register("outbox.file")
@dataclass(frozen=True, slots=True)
class Filed(Command):
    """The copy in the Sent folder is made, or could not be (S3)."""

    id: OutboxId
    filing: Filing

    def apply(self, tx: Tx) -> Outcome:
        row = _get(tx, self.id)
        _set(tx, outbox.c.id == self.id, filing=self.filing.value)
        return Outcome(_changes(row))


@register("outbox.sweep")
@dataclass(frozen=True, slots=True)
class Sweep(Command):
    """After a start (reliability 3.1.3, 3.1.14): what was under way when the program ended.

    ``held_until`` is the new end of the undo window for held messages that are due already.
    """

    held_until: int

    def apply(self, tx: Tx) -> Outcome:
        state = outbox.c.state
        moved = state.in_((SendState.SENDING, SendState.COMMITTED))
        held = (state == SendState.HELD) & (outbox.c.due_at < tx.at)
        rows = tx.connection.execute(
            select(outbox.c.id, outbox.c.conversation).where(moved | held)
        ).all()
        for row in rows:
            interrupted = outbox.c.id == row.id
            _note_attempt(tx, row.id, "interrupted", "the program ended")
            _set(tx, interrupted & (state == SendState.SENDING), state=SendState.QUEUED)
            _set(tx, interrupted & (state == SendState.COMMITTED), state=SendState.UNKNOWN)
            _set(tx, interrupted & held, due_at=self.held_until)
        return Outcome(_of(rows))
