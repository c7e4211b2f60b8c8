"""What becomes known about sent mail later: bounces, receipts, answers, the server's own folders.

Commands. An ``unknown`` message leaves that state only through one of these (S2): something proves
that it arrived, or a person says so. Nothing here ever sends.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import OutboxId
from app.inbox import own_addresses, status_rules
from app.inbox.conversation_commands import find, state_of
from app.inbox.machines.reports import Hint, Match, Reports, Trust
from app.inbox.sending.outbox_rows import (
    LOOK,
    TAKEN,
    add_attempt,
    answered,
    changes,
    count,
    get,
    moved,
    put,
    standing,
    turn,
    unanswered_since,
)
from app.inbox.threading import message_ids
from app.inbox.values import RecipientState, Said, SaidState, SendState
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.schema import journal
from app.store.schema.outbox import outbox, recipient

_R = RecipientState
_FROM = {
    SaidState.DELAYED: (_R.ACCEPTED,),
    SaidState.DELIVERED: (_R.ACCEPTED, _R.DELAYED),
    SaidState.READ: (_R.ACCEPTED, _R.DELAYED, _R.DELIVERED),
    SaidState.BOUNCED: (_R.ACCEPTED, _R.DELAYED, _R.DELIVERED),
}
"""From which states a word of a report moves a recipient: never back, never an untried one."""
_SETTLED = (SendState.SENT, SendState.PARTIAL, SendState.FAILED)


@register("outbox.heard")
@dataclass(frozen=True, slots=True)
class Heard(Command):
    """What a batch of mail says about ours; it is stored in the same transaction, before this."""

    hints: tuple[Hint, ...]

    def apply(self, tx: Tx) -> Outcome:
        own = own_addresses.in_transaction(tx.connection)
        key: bytes = tx.connection.execute(select(journal.workspace.c.message_key)).scalar_one()
        judge = Reports(tx.connection, key, own)
        judge.load(hint.report for hint in self.hints)
        outcome = Outcome(Changes())
        for hint in self.hints:
            trust, match = Trust.ELSEWHERE, None
            if hint.report is not None:
                trust, match = judge.judge(hint.report, hint.sender, hint.suspect)
            if hint.suspect or trust is Trust.FORGED:
                continue
            outcome = _joined(outcome, _proof(tx, hint, key))
            if match is not None:
                outcome = _joined(outcome, _said(tx, match))
        return outcome


def _joined(first: Outcome, second: Outcome) -> Outcome:
    return Outcome(first.changes | second.changes, (*first.events, *second.events))


def _proof(tx: Tx, hint: Hint, key: bytes) -> Outcome:
    """Ids of ours that it names: those messages have arrived somewhere."""
    about = hint.report.about if hint.report is not None else ()
    named = {i.lower() for i in (*hint.names, *about)}
    ids = [i for i in named if message_ids.owner(i, key) is not None]
    if not ids:
        return Outcome(Changes())
    rows = tx.connection.execute(
        select(outbox).where(
            outbox.c.message_id.in_(ids), outbox.c.state == SendState.UNKNOWN.value
        )
    ).all()
    outcome = Outcome(Changes())
    for row in rows:
        add_attempt(tx, row.id, LOOK, "proved by a message that names it")
        outcome = _joined(outcome, Outcome(changes(row), arrived(tx, row)))
    return outcome


def arrived(
    tx: Tx, row: Row[Any], after_reply: status_rules.AfterReply = status_rules.AfterReply.WAIT
) -> tuple[Event, ...]:
    """An ``unknown`` message was taken after all, by whoever the server had said yes to."""
    first = not count(tx, row.id, TAKEN)
    turn(tx, row.id, (_R.OFFERED,), _R.ACCEPTED)
    turn(tx, row.id, (_R.WAITING,), _R.REFUSED)
    state = standing(tx, row.id)
    reason = "refused-recipient" if state is SendState.PARTIAL else ""
    put(tx, outbox.c.id == row.id, state=state.value, due_at=None, reason=reason)
    return answered(tx, row, after_reply) if first else ()


# --- reports ------------------------------------------------------------------------------------


def _said(tx: Tx, match: Match) -> Outcome:
    row = get(tx, match.outbox)
    changed = [said.state for address, said in match.said if _note(tx, row.id, address, said)]
    if not changed:
        return Outcome(Changes())
    events = _bounced(tx, row) if SaidState.BOUNCED in changed else ()
    return Outcome(changes(row), events)


def said_of(tx: Tx, id: OutboxId, said: Said) -> Outcome:
    """A provider's own word on a message of ours, for whoever it went to."""
    row = get(tx, id)
    people = tx.connection.execute(select(recipient.c.address).where(recipient.c.outbox == id))
    changed = [_note(tx, id, address, said) for address in people.scalars().all()]
    if not any(changed):
        return Outcome(Changes())
    return Outcome(changes(row), _bounced(tx, row) if said.state is SaidState.BOUNCED else ())


def _note(tx: Tx, id: OutboxId, address: str, said: Said) -> bool:
    """Move a recipient on; whether the report said anything new."""
    found = tx.connection.execute(
        recipient.update()
        .where(
            recipient.c.outbox == id,
            recipient.c.address == address,
            recipient.c.state.in_(_FROM[said.state]),
        )
        .values(state=said.state.value, reply=said.words, rev=tx.seq)
    )
    return found.rowcount > 0


def _bounced(tx: Tx, row: Row[Any]) -> tuple[Event, ...]:
    """It did not arrive for somebody: the message needs eyes again (S4, S5).

    One that is still being tried for others comes to this when that is over.
    """
    if row.state not in _SETTLED:
        return ()
    state = standing(tx, row.id)
    put(tx, outbox.c.id == row.id, state=state.value, reason="bounced")
    conversation = find(tx, row.conversation)
    before = state_of(conversation)
    nobody = state is SendState.FAILED
    since = unanswered_since(tx, row) if nobody else None
    after = status_rules.after_bounce(before, since, nobody)
    return moved(tx, conversation.id, before, after)


# --- looking, and a person's word ---------------------------------------------------------------


@register("outbox.postpone")
@dataclass(frozen=True, slots=True)
class Postpone(Command):
    """The folders could not be asked for an ``unknown`` message: ask again at ``at``, or never."""

    id: OutboxId
    at: int | None

    def apply(self, tx: Tx) -> Outcome:
        row = get(tx, self.id)
        put(tx, (outbox.c.id == self.id) & (outbox.c.state == SendState.UNKNOWN), due_at=self.at)
        return Outcome(changes(row))


@register("outbox.looked")
@dataclass(frozen=True, slots=True)
class Looked(Command):
    """The server's folders were searched for an ``unknown`` message (reliability 3.1.9).

    ``next_at``: when to look again; without one a person is asked.
    """

    id: OutboxId
    found: bool
    next_at: int | None
    after_reply: status_rules.AfterReply = status_rules.AfterReply.WAIT

    def apply(self, tx: Tx) -> Outcome:
        row = get(tx, self.id)
        if row.state != SendState.UNKNOWN:
            return Outcome(Changes())
        add_attempt(tx, self.id, LOOK, "found" if self.found else "not found")
        if self.found:
            return Outcome(changes(row), arrived(tx, row, self.after_reply))
        put(tx, outbox.c.id == self.id, due_at=self.next_at)
        return Outcome(changes(row))


@register("outbox.confirm")
@dataclass(frozen=True, slots=True)
class Confirm(Command):
    """A person says it is settled: an ``unknown`` one arrived, a lost recipient is dealt with.

    What is recorded of the recipients stays. Raises ``UsageError("nothing-to-confirm")``.
    """

    id: OutboxId

    def apply(self, tx: Tx) -> Outcome:
        row = get(tx, self.id)
        if row.state == SendState.UNKNOWN:
            events = arrived(tx, row)
        elif row.state in (SendState.PARTIAL, SendState.FAILED) and count(tx, self.id, TAKEN):
            events = ()
        else:
            raise UsageError("nothing-to-confirm")
        put(tx, outbox.c.id == self.id, state=SendState.SENT.value, reason="")
        said = Event("send-confirmed", find(tx, row.conversation).id)
        return Outcome(changes(row), (said, *events))
