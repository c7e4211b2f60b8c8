"""What merging, splitting and moving do to rows (rule T5). A part of the commands; writer thread.

A merge is a link (``merged_into``, always the root). A moved message changes its conversation and
the link rows that tie its id to it, so later mail follows; ``move`` says where it came from.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, exists, func, select

from app.base.ids import AgentId, ConversationId, CustomerId, MessageId
from app.inbox.conversation_commands import thread
from app.inbox.parsing.addresses import canonical, parse_addresses
from app.inbox.prepare import link_hash
from app.inbox.status_rules import State
from app.inbox.threading.thread_table import NAMED
from app.inbox.values import Direction, Priority, Status
from app.store import bulk
from app.store.commands import Tx
from app.store.flags import Flag
from app.store.schema.conversations import conversation, move, participant, tag
from app.store.schema.customers import identity
from app.store.schema.messages import link, message
from app.store.schema.outbox import outbox

UNCOUNTED = Flag.HISTORY | Flag.MACHINE_ANSWER | Flag.SUSPECT
"""Inbound messages that nobody has to answer."""
_TOOK = ("sent", "partial")


@dataclass(frozen=True, slots=True)
class Standing:
    """All of a conversation's row that these commands change, to put it back."""

    id: ConversationId
    status: Status
    waiting_since: int | None
    snoozed_until: int | None
    assignee: AgentId | None
    priority: Priority
    related_to: ConversationId | None
    merged_into: ConversationId | None
    tags: tuple[str, ...]
    customer: CustomerId | None = None


def standing(tx: Tx, id: ConversationId) -> Standing:
    """How a conversation stands now."""
    c = tx.connection.execute(select(conversation).where(conversation.c.id == id)).one()
    tags = tx.connection.execute(select(tag.c.tag).where(tag.c.conversation == id)).scalars()
    return Standing(
        id,
        Status(c.status),
        c.waiting_since,
        c.snoozed_until,
        c.assignee,
        Priority(c.priority),
        c.related_to,
        c.merged_into,
        tuple(sorted(tags)),
        c.customer,
    )


def restore(tx: Tx, was: Standing) -> None:
    """Put a conversation back as it stood."""
    change(
        tx,
        was.id,
        status=was.status.value,
        waiting_since=was.waiting_since,
        snoozed_until=was.snoozed_until,
        assignee=was.assignee,
        priority=was.priority.value,
        related_to=was.related_to,
        merged_into=was.merged_into,
        customer=was.customer,
    )
    tx.connection.execute(tag.delete().where(tag.c.conversation == was.id))
    add_tags(tx, was.id, was.tags)


def change(tx: Tx, id: ConversationId, **values: object) -> None:
    """Change a conversation's row."""
    mine = conversation.update().where(conversation.c.id == id)
    tx.connection.execute(mine.values(**values, rev=tx.seq))


def add_tags(tx: Tx, id: ConversationId, tags: Iterable[str]) -> None:
    """Tags it has already stay."""
    rows = [{"conversation": id, "tag": each, "rev": tx.seq} for each in tags]
    if rows:
        bulk.insert(tx.connection, tag, rows, if_new=True)


def messages(tx: Tx, ids: Collection[MessageId]) -> list[Row[Any]]:
    """The rows of these messages, oldest first."""
    m = message.c
    order = (m.received_at, m.id)
    query = select(message).where(m.id.in_(tuple(ids))).order_by(*order)
    return list(tx.connection.execute(query))


def carry(tx: Tx, rows: Sequence[Row[Any]], target: ConversationId) -> list[int]:
    """Take messages over to ``target``; gives the identities that became participants there."""
    fresh: list[int] = []
    for row in rows:
        if row.conversation == target:
            continue
        own = {"message": row.id, "source": row.conversation, "target": target}
        record = own | {"id": tx.new_id(), "command": tx.command, "rev": tx.seq}
        tx.connection.execute(move.insert(), record)
        fresh += _bring_people(tx, row, target)
        for table, mine in ((message, message.c.id), (outbox, outbox.c.message)):
            at = table.update().where(mine == row.id).values(conversation=target, rev=tx.seq)
            tx.connection.execute(at)
    for row in rows:
        _bring_links(tx, row, target)
    return fresh


def _bring_people(tx: Tx, row: Row[Any], target: ConversationId) -> list[int]:
    """Who takes part for this message's sake takes part in the target."""
    p = participant.c
    named = {canonical(a.address) for a in parse_addresses(row.recipients.replace("\n", ", "))}
    wanted = p.identity == row.sender_identity
    if row.direction == Direction.OUT.value and named:
        wanted |= exists().where(identity.c.id == p.identity, identity.c.address.in_(named))
    here = select(p.identity).where(p.conversation.in_(thread(target)))
    found = select(p.identity, p.role, p.since, p.how).where(
        p.conversation == row.conversation, wanted, p.identity.not_in(here)
    )
    rows = [dict(one._mapping) for one in tx.connection.execute(found)]
    more = {"conversation": target, "rev": tx.seq}
    if rows:
        bulk.insert(tx.connection, participant, [one | more for one in rows], if_new=True)
    return [one["identity"] for one in rows]


def _bring_links(tx: Tx, row: Row[Any], target: ConversationId) -> None:
    """Ids lead where the messages are: mail that answers a moved one follows it."""
    if row.account is None or not row.message_id or row.conversation == target:
        return
    mine = (link.c.account == row.account) & (link.c.hash == link_hash(row.message_id))
    own = link.update().where(mine, link.c.message == row.id)
    tx.connection.execute(own.values(conversation=target, rev=tx.seq))
    named = _named(row)
    if not named:
        return
    rest = select(message.c.refs, message.c.in_reply_to).where(
        message.c.conversation == row.conversation, message.c.id != row.id
    )
    still = {hash for other in tx.connection.execute(rest) for hash in _named(other)}
    gone = (
        (link.c.account == row.account)
        & (link.c.role == NAMED)
        & (link.c.conversation == row.conversation)
        & link.c.hash.in_(named - still)
    )
    tx.connection.execute(link.delete().where(gone))
    fresh = [
        {"account": row.account, "hash": hash, "role": NAMED, "conversation": target}
        | {"message": 0, "rev": tx.seq}
        for hash in named
    ]
    bulk.insert(tx.connection, link, fresh, if_new=True)


def untie(tx: Tx, id: int) -> None:
    """A message that goes is not found by its own id any more."""
    m, tie = message.c, link.c
    own = select(m.account, m.message_id).where(m.id == id, m.account.is_not(None))
    row = tx.connection.execute(own).first()
    if row is not None:
        mine = (tie.account == row.account) & (tie.hash == link_hash(row.message_id))
        tx.connection.execute(link.delete().where(mine, tie.message == id))


def _named(row: Any) -> set[int]:
    return {link_hash(id) for id in (*row.refs.split(), *row.in_reply_to.split())}


def drop_people(tx: Tx, id: ConversationId, identities: Iterable[int]) -> None:
    """They take part no longer."""
    gone = participant.c.identity.in_(tuple(identities))
    tx.connection.execute(participant.delete().where(participant.c.conversation == id, gone))


def last_answer(tx: Tx, root: ConversationId) -> int:
    """When the newest answer that was sent was written (C1); 0 for none.

    One that is under way, or of which nobody knows, answers nobody yet; nor does a forward.
    """
    m = message.c
    query = (
        select(func.max(m.received_at))
        .join_from(message, outbox, outbox.c.message == m.id, isouter=True)
        .where(
            m.conversation.in_(thread(root)),
            m.direction == Direction.OUT.value,
            outbox.c.id.is_(None) | (outbox.c.state.in_(_TOOK) & outbox.c.answers),
        )
    )
    return tx.connection.execute(query).scalar() or 0


def waiting_since(tx: Tx, root: ConversationId) -> int | None:
    """The first message after the last answer that somebody has to answer (C1)."""
    m = message.c
    query = select(func.min(m.received_at)).where(
        m.conversation.in_(thread(root)),
        m.direction == Direction.IN.value,
        m.flags.bitwise_and(UNCOUNTED) == 0,
        m.received_at > last_answer(tx, root),
    )
    found = tx.connection.execute(query).scalar()
    return int(found) if found is not None else None


def heard_after(tx: Tx, root: ConversationId, at: int) -> list[int]:
    """When each message came in after ``at`` that somebody has to answer (C1)."""
    m = message.c
    query = select(m.received_at).where(
        m.conversation.in_(thread(root)),
        m.direction == Direction.IN.value,
        m.flags.bitwise_and(UNCOUNTED) == 0,
        m.received_at > at,
    )
    return list(tx.connection.execute(query).scalars())


def state_without(tx: Tx, root: ConversationId, before: State, left: Sequence[Row[Any]]) -> State:
    """The state of a conversation that ``left`` have been taken from."""
    ours = any(row.direction == Direction.OUT.value for row in left)
    closed = before.status in (Status.RESOLVED, Status.SPAM)
    if closed or (before.waiting_since is None and not ours):
        return before
    since = waiting_since(tx, root)
    if since is not None:
        status = Status.OPEN if before.status is Status.WAITING else before.status
        return State(status, since)
    answered = before.status is Status.OPEN and last_answer(tx, root) > 0
    return State(Status.WAITING if answered else before.status)


def pending(rows: Sequence[Row[Any]], source: State) -> int | None:
    """Since when somebody waits for an answer to one of ``rows`` where they were so far."""
    if source.waiting_since is None:
        return None
    waiting = (
        row.received_at
        for row in rows
        if row.direction == Direction.IN.value
        and not row.flags & UNCOUNTED
        and row.received_at >= source.waiting_since
    )
    return min(waiting, default=None)


def state_with(tx: Tx, root: ConversationId, before: State, since: int | None) -> State:
    """The state of a conversation that got messages of which one waits since ``since``."""
    if since is not None and since > last_answer(tx, root):
        if before.status is Status.SPAM:
            return before
        both = [t for t in (since, before.waiting_since) if t is not None]
        return State(Status.OPEN, min(both))
    if before.waiting_since is not None and before.waiting_since <= last_answer(tx, root):
        since = waiting_since(tx, root)
        return State(before.status if since else Status.WAITING, since)
    return before
