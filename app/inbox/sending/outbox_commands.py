"""The outbox's states as commands: S1-S5 and reliability 3.1.

``Send`` freezes a message when it is pressed; ``Claim`` leases it; ``Commit`` is durable right
before the byte after which the outcome can be unknown; ``Settle`` records what came of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId, MessageId, OutboxId
from app.inbox import message_rows, status_rules
from app.inbox.conversation_commands import find
from app.inbox.people import consent
from app.inbox.people.people import People
from app.inbox.prepare import Prepared, link_hash
from app.inbox.sending.outbox_rows import (
    CUSTOMER_WROTE,
    FIRST_LOOK,
    LOST,
    TAKEN,
    Verdict,
    add_attempt,
    answered,
    changes,
    changes_of,
    count,
    get,
    heard_since,
    hold_back,
    note_attempt,
    note_verdicts,
    pause,
    put,
    resume,
    standing,
    turn,
    written_since,
)
from app.inbox.talk_news import name_sent
from app.inbox.threading import thread_rows
from app.inbox.threading.thread_table import IS
from app.inbox.values import Direction, Filing, RecipientState, SendState
from app.store import bulk
from app.store.commands import Command, Outcome, Tx, register
from app.store.flags import Flag
from app.store.schema import conversations, journal, messages
from app.store.schema.outbox import outbox, recipient
from app.store.upsert import upsert

__all__ = ["Verdict"]

CANCELLABLE = (SendState.HELD, SendState.QUEUED, SendState.RETRYING, SendState.PAUSED)
_UNDER_WAY = (SendState.SENDING, SendState.COMMITTED)
_STUCK = (
    SendState.FAILED,
    SendState.PARTIAL,
    SendState.PAUSED,
    SendState.UNKNOWN,
    SendState.RETRYING,
)
_SPELL = 300 * MICRO
CLAIMABLE = (SendState.QUEUED, SendState.RETRYING, SendState.HELD)


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
    reason: str = ""
    since: int | None = None
    """The journal position its writer had seen the conversation at; None: whatever is there."""
    answers: bool = True
    """It answers the customer: a forward to somebody else does not (C1)."""
    people: str = ""
    """The kind of its people's addresses, where it is not the channel."""

    def apply(self, tx: Tx) -> Outcome:
        pressed = select(outbox.c.id).where(outbox.c.send_id == self.send_id)
        first = tx.connection.execute(pressed).scalar()
        if first is not None:
            return Outcome(Changes(), result=first)
        row = find(tx, self.conversation)
        self._guard(tx, row.id)
        mail: Prepared = tx.attached  # type: ignore[assignment]  # see Tx.attached
        self._add_message(tx, mail, row.id)
        self._add_outbox(tx, mail, row.id)
        touched = Changes(
            frozenset({row.id}), frozenset({self.message}), outbox=frozenset({self.id})
        )
        return Outcome(touched, inverse=Cancel(self.id), result=self.id)

    def _guard(self, tx: Tx, here: ConversationId) -> None:
        """Stop when the customer or a colleague wrote since the text was begun (S6)."""
        if self.since is None:
            return
        news = written_since(tx, here, self.since, tx.agent)
        if news is not None:
            raise UsageError("somebody-wrote", message=news)

    def _add_message(self, tx: Tx, mail: Prepared, owner: ConversationId) -> None:
        people = People(tx, self.people or self.channel)
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
        joined = [i for p in (*mail.to, *mail.cc) if (i := people.identity(p))]
        people.write()
        insert = tx.connection.execute
        insert(messages.message.insert(), head | message_rows.message(mail))
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
            "reason": self.reason,
            "filing": self.filing.value,
            "seen": self.seen,
            "answers": self.answers,
            "sha256": mail.sha256,
            "created_at": tx.at,
            "rev": tx.seq,
        }
        tx.connection.execute(outbox.insert(), row)
        common = {"outbox": self.id, "state": "waiting", "reply": "", "rev": tx.seq}
        people = [common | {"address": a} for a in dict.fromkeys(self.recipients)]
        tx.connection.execute(recipient.insert(), people)


@register("outbox.cancel")
@dataclass(frozen=True, slots=True)
class Cancel(Command):
    """Take a message back before it leaves; raises ``UsageError("already-sent")`` after."""

    id: OutboxId

    def apply(self, tx: Tx) -> Outcome:
        row = get(tx, self.id)
        waiting = (outbox.c.id == self.id) & outbox.c.state.in_((*CANCELLABLE, SendState.FAILED))
        if count(tx, self.id, TAKEN) or not put(
            tx, waiting, state=SendState.CANCELLED.value, due_at=None
        ):
            raise UsageError("already-sent")
        thread_rows.untie(tx, row.message)
        for table in (messages.source, messages.attachment):
            tx.connection.execute(table.delete().where(table.c.message == row.message))
        tx.connection.execute(messages.message.delete().where(messages.message.c.id == row.message))
        gone = {"table_name": "message", "id": row.message}
        upsert(tx.connection, journal.tombstone, gone, rev=tx.seq)
        return Outcome(changes(row) | Changes(messages=frozenset({row.message})))


@register("outbox.claim")
@dataclass(frozen=True, slots=True)
class Claim(Command):
    """Lease a due message for one attempt; its result says whether it was there to be had."""

    id: OutboxId

    def apply(self, tx: Tx) -> Outcome:
        row = get(tx, self.id)
        if consent.forbids(tx, row):
            lost = {"state": SendState.FAILED.value, "due_at": None, "reason": consent.OPTED_OUT}
            put(tx, (outbox.c.id == self.id) & outbox.c.state.in_(CLAIMABLE), **lost)
            return Outcome(changes(row), result=False)
        if self._late(tx, row):
            waits = {"state": SendState.PAUSED.value, "due_at": None, "reason": CUSTOMER_WROTE}
            put(tx, outbox.c.id == self.id, **waits)
            return Outcome(changes(row), result=False)
        free = (outbox.c.id == self.id) & outbox.c.state.in_(CLAIMABLE)
        if not put(tx, free, state=SendState.SENDING.value, tries=outbox.c.tries + 1):
            return Outcome(Changes(), result=False)
        add_attempt(tx, self.id, "claimed")
        return Outcome(changes(row), result=True)

    def _late(self, tx: Tx, row: Row[Any]) -> bool:
        """Kept from leaving for a spell (offline), and they wrote meanwhile: a person decides (S6).

        What a server has taken for somebody goes on to the others."""
        spell = tx.at - row.created_at > _SPELL and row.state == SendState.RETRYING
        return bool(
            spell and row.answers and not count(tx, self.id, TAKEN) and heard_since(tx, row)
        )


@register("outbox.commit")
@dataclass(frozen=True, slots=True)
class Commit(Command):
    """From here on the outcome can be unknown; durable when its future is done."""

    id: OutboxId
    verdicts: tuple[Verdict, ...]

    def apply(self, tx: Tx) -> Outcome:
        row = get(tx, self.id)
        mine = (outbox.c.id == self.id) & (outbox.c.state == SendState.SENDING.value)
        if not put(tx, mine, state=SendState.COMMITTED.value):
            raise UsageError("lease-lost", id=self.id)
        note_verdicts(tx, self.id, self.verdicts)
        note_attempt(tx, self.id, "data", "")
        return Outcome(changes(row))


@register("outbox.settle")
@dataclass(frozen=True, slots=True)
class Settle(Command):
    """What came of an attempt: the new state, the words, each recipient's verdict.

    State ``sent``: the server took the message for those it accepted. Recipients that are to come
    later are tried again at ``due_at``; without one they are given up.
    """

    id: OutboxId
    state: SendState
    stage: str
    outcome: str
    verdicts: tuple[Verdict, ...] = ()
    due_at: int | None = None
    reason: str = ""
    after_reply: status_rules.AfterReply = status_rules.AfterReply.WAIT
    remote_id: str = ""
    """Under which id the provider took it, where it gives one."""

    def apply(self, tx: Tx) -> Outcome:
        row = get(tx, self.id)
        mine = (outbox.c.id == self.id) & outbox.c.state.in_(_UNDER_WAY)
        if not put(tx, mine, state=self.state.value):
            raise UsageError("lease-lost", id=self.id)
        first = not count(tx, self.id, TAKEN)
        note_verdicts(tx, self.id, self.verdicts)
        note_attempt(tx, self.id, self.stage, self.outcome)
        state = self._state(tx)
        put(tx, outbox.c.id == self.id, **self._values(row, state))
        if self.reason == consent.OPTED_OUT:
            consent.refused(tx, row)
        taken = self.state is SendState.SENT and first
        told = changes(row)
        if self.remote_id:
            told |= name_sent(tx, row.message, row.account, self.remote_id)
        return Outcome(told, answered(tx, row, self.after_reply) if taken else ())

    def _state(self, tx: Tx) -> SendState:
        """Settle the recipients; the state they make."""
        if self.state is SendState.UNKNOWN:
            return self.state
        taken = self.state is SendState.SENT
        after = RecipientState.ACCEPTED if taken else RecipientState.WAITING
        turn(tx, self.id, (RecipientState.OFFERED,), after)
        left = count(tx, self.id, (RecipientState.WAITING,))
        if taken and left and self.due_at is not None:
            return SendState.RETRYING
        if taken or (self.state is SendState.FAILED and count(tx, self.id, TAKEN)):
            turn(tx, self.id, (RecipientState.WAITING,), RecipientState.REFUSED)
            return standing(tx, self.id)
        return self.state

    def _values(self, row: Row[Any], state: SendState) -> dict[str, object]:
        waits = state in (SendState.RETRYING, SendState.UNKNOWN)
        reason = self.reason if state is not SendState.SENT else ""
        if state is SendState.PARTIAL:
            reason = "refused-recipient"
        # A refused sign-in is no attempt at this message (reliability 3.1.10).
        tries = row.tries - 1 if state is SendState.PAUSED else row.tries
        due_at = self.due_at if waits else None
        return {"state": state.value, "due_at": due_at, "reason": reason, "tries": tries}


@register("outbox.requeue")
@dataclass(frozen=True, slots=True)
class Requeue(Command):
    """A person says: try again, for those who did not get it, or who may have got it (unknown)."""

    id: OutboxId

    def apply(self, tx: Tx) -> Outcome:
        row = get(tx, self.id)
        stuck = (outbox.c.id == self.id) & outbox.c.state.in_(_STUCK)
        again = (RecipientState.OFFERED, *LOST)
        turn(tx, self.id, again, RecipientState.WAITING)
        left = count(tx, self.id, (RecipientState.WAITING,))
        if not left or not put(tx, stuck, state=SendState.QUEUED.value, due_at=None, reason=""):
            raise UsageError("already-sent")
        return Outcome(changes(row))


@register("outbox.pause")
@dataclass(frozen=True, slots=True)
class Pause(Command):
    """An account's sign-in was refused: what is due for it waits for a person, untried."""

    account: AccountId
    reason: str

    def apply(self, tx: Tx) -> Outcome:
        due = (SendState.QUEUED, SendState.RETRYING)
        return Outcome(pause(tx, self.account, self.reason, due))


@register("outbox.hold-back")
@dataclass(frozen=True, slots=True)
class HoldBack(Command):
    """The customer wrote first: what was to be sent later if they are silent is not sent."""

    conversation: ConversationId

    def apply(self, tx: Tx) -> Outcome:
        return Outcome(hold_back(tx, (self.conversation,)))


@register("outbox.resume")
@dataclass(frozen=True, slots=True)
class Resume(Command):
    """An account works again: what was paused for it is due."""

    account: AccountId

    def apply(self, tx: Tx) -> Outcome:
        return Outcome(resume(tx, self.account))


@register("outbox.file")
@dataclass(frozen=True, slots=True)
class Filed(Command):
    """The copy in the Sent folder is made, or could not be (S3)."""

    id: OutboxId
    filing: Filing

    def apply(self, tx: Tx) -> Outcome:
        row = get(tx, self.id)
        put(tx, outbox.c.id == self.id, filing=self.filing.value)
        return Outcome(changes(row))


@register("outbox.sweep")
@dataclass(frozen=True, slots=True)
class Sweep(Command):
    """After a start (reliability 3.1.3, 3.1.14): what was under way when the program ended.

    ``held_until`` is the new end of the undo window for held messages that are due already;
    ``but``: what is under way in this program, which nobody left over.
    """

    held_until: int
    but: tuple[OutboxId, ...] = ()

    def apply(self, tx: Tx) -> Outcome:
        state = outbox.c.state
        moved = state.in_((SendState.SENDING, SendState.COMMITTED))
        held = (state == SendState.HELD) & (outbox.c.due_at < tx.at)
        rows = tx.connection.execute(
            select(outbox.c.id, outbox.c.conversation, state).where(
                moved | held, outbox.c.id.not_in(self.but)
            )
        ).all()
        look = tx.at + FIRST_LOOK
        for row in rows:
            mine = outbox.c.id == row.id
            if row.state == SendState.HELD:
                put(tx, mine, due_at=self.held_until)
                continue
            note_attempt(tx, row.id, "interrupted", "the program ended")
            if row.state == SendState.SENDING:
                put(tx, mine, state=SendState.QUEUED)
            else:
                put(tx, mine, state=SendState.UNKNOWN, due_at=look, reason="unknown-outcome")
        return Outcome(changes_of(rows))
