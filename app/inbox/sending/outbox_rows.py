"""The outbox's rows as its commands read and write them: states, verdicts, attempts.

Writer thread, inside a transaction. What a message's state is follows from its recipients:
``standing``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import AccountId, AgentId, ConversationId, MessageId, OutboxId
from app.inbox import status_rules
from app.inbox.conversation_commands import find, set_state, state_of, thread
from app.inbox.places_commands import want_answered
from app.inbox.values import Direction, RecipientState, SendState, Status
from app.store.commands import Event, Tx
from app.store.flags import Flag
from app.store.schema import messages
from app.store.schema.conversations import conversation as conversation_table
from app.store.schema.journal import event
from app.store.schema.outbox import attempt, outbox, recipient

TAKEN = (
    RecipientState.ACCEPTED,
    RecipientState.DELAYED,
    RecipientState.DELIVERED,
    RecipientState.READ,
    RecipientState.BOUNCED,
)
"""A server took the message for them, whatever came of it: never tried again by itself (S4)."""
LOST = (RecipientState.REFUSED, RecipientState.BOUNCED)
FIRST_LOOK = 60 * MICRO
"""How long an ``unknown`` one waits before the server's folders are asked (reliability 3.1.9)."""
IF_SILENT = "if-silent"
"""The reason of a held one that is sent later unless the customer writes before."""
CUSTOMER_WROTE = "customer-wrote"
"""The reason of a paused one that was to leave only if they are silent."""
LOOK = "look"
"""The stage of an attempt that only looked for the message."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The server's word on one recipient: ``state`` is accepted, refused or waiting (not now)."""

    address: str
    state: str
    reply: str


def get(tx: Tx, id: OutboxId) -> Row[Any]:
    """The row; raises ``UsageError("no-such-outbox")``."""
    row = tx.connection.execute(select(outbox).where(outbox.c.id == id)).first()
    if row is None:
        raise UsageError("no-such-outbox", id=id)
    return row


def changes(row: Row[Any]) -> Changes:
    return Changes(frozenset({row.conversation}), outbox=frozenset({row.id}))


def changes_of(rows: Iterable[Any]) -> Changes:
    pairs = [(row.conversation, row.id) for row in rows]
    return Changes(frozenset(c for c, _ in pairs), outbox=frozenset(o for _, o in pairs))


def put(tx: Tx, condition: ColumnElement[bool], **values: object) -> int:
    """Change the rows that match; how many did."""
    found = tx.connection.execute(outbox.update().where(condition).values(**values, rev=tx.seq))
    return found.rowcount


def hold_back(tx: Tx, conversations: Iterable[ConversationId]) -> Changes:
    """The customer wrote: what was to be sent later "if they are silent" waits for a person."""
    ids = list(conversations)
    merged = select(conversation_table.c.id).where(conversation_table.c.merged_into.in_(ids))
    mine = (
        (outbox.c.conversation.in_(ids) | outbox.c.conversation.in_(merged))
        & (outbox.c.state == SendState.HELD.value)
        & (outbox.c.reason == IF_SILENT)
    )
    rows = tx.connection.execute(select(outbox.c.id, outbox.c.conversation).where(mine)).all()
    if rows:
        waiting = {"state": SendState.PAUSED.value, "due_at": None, "reason": CUSTOMER_WROTE}
        put(tx, outbox.c.id.in_([row.id for row in rows]), **waiting)
    return changes_of(rows)


def pause(tx: Tx, account: AccountId, reason: str, states: Iterable[SendState]) -> Changes:
    """What the account has in these states waits for a person, for this reason."""
    due = (outbox.c.account == account) & outbox.c.state.in_(tuple(states))
    rows = tx.connection.execute(select(outbox.c.id, outbox.c.conversation).where(due)).all()
    if rows:
        put(tx, due, state=SendState.PAUSED.value, due_at=None, reason=reason)
    return changes_of(rows)


def resume(tx: Tx, account: AccountId) -> Changes:
    """An account was put right: what was paused for it is due, but for what a person decides."""
    paused = (
        (outbox.c.account == account)
        & (outbox.c.state == SendState.PAUSED.value)
        & (outbox.c.reason != CUSTOMER_WROTE)
    )
    rows = tx.connection.execute(select(outbox.c.id, outbox.c.conversation).where(paused)).all()
    if rows:
        put(tx, paused, state=SendState.QUEUED.value, due_at=None, reason="")
    return changes_of(rows)


# --- attempts -----------------------------------------------------------------------------------


def add_attempt(tx: Tx, id: OutboxId, stage: str, outcome: str = "") -> None:
    row = {"id": tx.new_id(), "outbox": id, "at": tx.at, "stage": stage, "outcome": outcome}
    tx.connection.execute(attempt.insert(), row | {"rev": tx.seq})


def note_attempt(tx: Tx, id: OutboxId, stage: str, outcome: str) -> None:
    """Write down how far the latest attempt got."""
    latest = select(func.max(attempt.c.id)).where(attempt.c.outbox == id).scalar_subquery()
    tx.connection.execute(
        attempt.update()
        .where(attempt.c.id == latest)
        .values(stage=stage, outcome=outcome, rev=tx.seq)
    )


# --- recipients ---------------------------------------------------------------------------------


def note_verdicts(tx: Tx, id: OutboxId, verdicts: Sequence[Verdict]) -> None:
    """Write the verdicts; an acceptance is only an offer until the message itself was taken."""
    for verdict in verdicts:
        yes = verdict.state == RecipientState.ACCEPTED
        state = RecipientState.OFFERED if yes else verdict.state
        tx.connection.execute(
            recipient.update()
            .where(
                recipient.c.outbox == id,
                recipient.c.address == verdict.address,
                recipient.c.state.not_in(TAKEN),
            )
            .values(state=state, reply=verdict.reply, rev=tx.seq)
        )


def turn(tx: Tx, id: OutboxId, before: Iterable[str], after: RecipientState) -> int:
    """Move recipients from some states into another; how many moved."""
    found = tx.connection.execute(
        recipient.update()
        .where(recipient.c.outbox == id, recipient.c.state.in_(tuple(before)))
        .values(state=after.value, rev=tx.seq)
    )
    return found.rowcount


def count(tx: Tx, id: OutboxId, states: Iterable[str]) -> int:
    """How many recipients are in one of these states."""
    wanted = recipient.c.state.in_(tuple(states))
    query = select(func.count()).select_from(recipient).where(recipient.c.outbox == id, wanted)
    return int(tx.connection.execute(query).scalar_one())


def standing(tx: Tx, id: OutboxId) -> SendState:
    """What the message has come to, by its recipients; nobody is offered to or tried any more."""
    lost = count(tx, id, LOST)
    if not lost:
        return SendState.SENT
    good = count(tx, id, TAKEN) - count(tx, id, (RecipientState.BOUNCED,))
    return SendState.PARTIAL if good else SendState.FAILED


# --- the conversation ---------------------------------------------------------------------------


def answered(
    tx: Tx, row: Row[Any], after_reply: status_rules.AfterReply = status_rules.AfterReply.WAIT
) -> tuple[Event, ...]:
    """The reply has reached a server for somebody: move the conversation's status (C1), and have
    the mail it answers marked so in the mailbox."""
    if not row.answers:
        return ()
    want_answered(tx, row.message)
    conversation = find(tx, row.conversation)
    before = state_of(conversation)
    after = status_rules.after_sent(before, after_reply, SendState.SENT)
    if _settled_since(tx, row, before.status):
        after = status_rules.State(before.status)
    if after != before:
        later = heard_since(tx, row)
        if later is not None:
            after = status_rules.State(before.status, later)
    return moved(tx, conversation.id, before, after)


def _settled_since(tx: Tx, row: Row[Any], status: Status) -> bool:
    """Whether it was resolved, put off or refused after Send was pressed: then it stays so."""
    turned = (
        (event.c.conversation == row.conversation)
        & event.c.kind.in_(("status", "snoozed", "woken"))
        & (event.c.at >= row.created_at)
    )
    last = select(event.c.kind, event.c.after).where(turned)
    found = tx.connection.execute(
        last.order_by(event.c.at.desc(), event.c.id.desc()).limit(1)
    ).first()
    if found is None or found.kind == "woken":
        return False
    stays = Status.SNOOZED if found.kind == "snoozed" else found.after
    return stays == status and status in (Status.RESOLVED, Status.SNOOZED, Status.SPAM)


def moved(
    tx: Tx, id: ConversationId, before: status_rules.State, after: status_rules.State
) -> tuple[Event, ...]:
    """Store a conversation's new state, if it is one, with its event."""
    if after == before:
        return ()
    set_state(tx, id, after)
    if after.status is before.status:
        return ()
    return (Event("status", id, before.status.value, after.status.value),)


_UNCOUNTED = Flag.HISTORY | Flag.MACHINE_ANSWER | Flag.SUSPECT
_MACHINE = Flag.HISTORY | Flag.MACHINE_ANSWER


def heard_since(tx: Tx, row: Row[Any]) -> int | None:
    """When the customer first wrote after the reply was taken over: it does not answer that."""
    m = messages.message
    taken = select(m.c.rev).where(m.c.id == row.message).scalar_subquery()
    return tx.connection.execute(
        select(func.min(m.c.received_at)).where(
            m.c.conversation.in_(thread(find(tx, row.conversation).id)),
            m.c.direction == Direction.IN.value,
            m.c.rev > taken,
            m.c.flags.bitwise_and(_UNCOUNTED) == 0,
        )
    ).scalar()


def written_since(
    tx: Tx, here: ConversationId, position: int, me: AgentId | None
) -> MessageId | None:
    """The newest message of the customer or a colleague stored after a journal position (S6)."""
    m = messages.message
    heard = (m.c.direction == Direction.IN.value) & (m.c.flags.bitwise_and(_MACHINE) == 0)
    ours = m.c.direction.in_((Direction.OUT.value, Direction.NOTE.value))
    theirs = ours & m.c.agent.is_not(None) & (m.c.agent != (me or 0))
    newest = (
        select(m.c.id)
        .where(m.c.conversation.in_(thread(here)), m.c.rev > position, heard | theirs)
        .order_by(m.c.received_at.desc(), m.c.id.desc())
        .limit(1)
    )
    found = tx.connection.execute(newest).scalar()
    return None if found is None else MessageId(found)


def unanswered_since(tx: Tx, row: Row[Any]) -> int | None:
    """Since when the customer waits if this reply does not count: after the reply before it."""
    m = messages.message
    other = outbox.c.message == m.c.id
    lost = outbox.c.state.in_((SendState.FAILED, SendState.CANCELLED))
    before = tx.connection.execute(
        select(func.max(m.c.rev))
        .join(outbox, other, isouter=True)
        .where(
            m.c.conversation.in_(thread(find(tx, row.conversation).id)),
            m.c.direction == Direction.OUT.value,
            m.c.id != row.message,
            outbox.c.id.is_(None) | ~lost,
        )
    ).scalar()
    return tx.connection.execute(
        select(func.min(m.c.received_at)).where(
            m.c.conversation.in_(thread(find(tx, row.conversation).id)),
            m.c.direction == Direction.IN.value,
            m.c.rev > (before or 0),
            m.c.flags.bitwise_and(_UNCOUNTED) == 0,
        )
    ).scalar()
