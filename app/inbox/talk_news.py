"""What a provider tells of messages that are stored: ours that it took, what became of them, edits.

Writer thread, inside the transaction that stores the rest of the batch. Nothing here ever sends.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, exists, select

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.ids import AccountId, ConversationId, MessageId
from app.inbox import message_rows
from app.inbox.channels.base import Status
from app.inbox.conversation_commands import delete_message
from app.inbox.parsing.addresses import canonical
from app.inbox.prepare import Prepared
from app.inbox.records import LOCK
from app.inbox.sending.outbox_evidence import arrived, said_of
from app.inbox.sending.outbox_rows import LOOK, add_attempt, changes, get
from app.inbox.states import Status as Standing
from app.inbox.threading import thread_rows
from app.inbox.values import CallOutcome, Direction, Said, SaidState, SendState
from app.store import bodies, bulk
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.flags import Flag
from app.store.schema import messages
from app.store.schema.conversations import conversation
from app.store.schema.conversations import tag as tags_table
from app.store.schema.messages import message
from app.store.schema.outbox import outbox, recipient
from app.store.upsert import upsert

_BEFORE = 3600 * MICRO
"""How far the clocks may be apart: what we sent may be dated so long before we did."""
_UNNAMED = (
    SendState.SENDING,
    SendState.COMMITTED,
    SendState.UNKNOWN,
    SendState.SENT,
    SendState.PARTIAL,
)
"""Taken, or perhaps taken: without an id there, it was never named in an answer."""
_MEANS = {
    "delivered": SaidState.DELIVERED,
    "read": SaidState.READ,
    "failed": SaidState.BOUNCED,
}


def direction_of(mail: Prepared, *, ours: bool) -> Direction:
    """Whether it counts as the customer's word or as ours; a call nobody took waits like one."""
    call = mail.call
    if call is None:
        return Direction.OUT if ours else Direction.IN
    lost = not call.out and call.outcome is not CallOutcome.ANSWERED
    return Direction.IN if lost else Direction.OUT


# --- what we sent, seen on the server -----------------------------------------------------------


def claim_sent(tx: Tx, account: AccountId, batch: Sequence[Prepared]) -> Outcome:
    """Give messages of our outbox that have no id there the one under which they were found.

    To the same recipient, of the same words, not before it was sent: an ``unknown`` one is proved.
    """
    ours = [mail for mail in batch if mail.ours and mail.remote_id]
    outcome = Outcome(Changes())
    if not ours:
        return outcome
    doubtful = _doubtful(tx, account)
    known = _known(tx, account, [mail.remote_id for mail in ours])
    for mail in sorted(ours, key=lambda one: one.received_at):
        if not doubtful or mail.remote_id in known:
            continue
        row = next((row for row in doubtful if _is_it(row, mail)), None)
        if row is not None:
            doubtful.remove(row)
            outcome = _joined(outcome, _claim(tx, row, account, mail.remote_id))
    return outcome


def _claim(tx: Tx, row: Row[Any], account: AccountId, remote_id: str) -> Outcome:
    named = name_sent(tx, row.message, account, remote_id)
    if row.state != SendState.UNKNOWN:
        return Outcome(named)
    add_attempt(tx, row.id, LOOK, "found at the provider")
    events = arrived(tx, get(tx, row.id))
    return Outcome(named | changes(get(tx, row.id)), events)


def _joined(first: Outcome, second: Outcome) -> Outcome:
    return Outcome(first.changes | second.changes, (*first.events, *second.events))


def name_sent(tx: Tx, id: MessageId, account: AccountId, remote_id: str) -> Changes:
    """A message of ours is known there by that id.

    A copy that was stored under it before, found on the server and not recognised, goes.
    """
    m = message.c
    same = select(m.id, m.conversation).where(
        m.account == account, m.remote_id == remote_id, messages.HAS_REMOTE_ID
    )
    copy = tx.connection.execute(same.where(m.id != id)).first()
    gone = Changes()
    if copy is not None:
        thread_rows.untie(tx, copy.id)
        for table in (messages.source, messages.attachment):
            tx.connection.execute(table.delete().where(table.c.message == copy.id))
        delete_message(tx, MessageId(copy.id))
        gone = Changes(frozenset({copy.conversation}), frozenset({MessageId(copy.id)}))
    mine = message.update().where(m.id == id)
    tx.connection.execute(mine.values(remote_id=remote_id, rev=tx.seq))
    return gone


def _doubtful(tx: Tx, account: AccountId) -> list[Row[Any]]:
    o, m, r, n = outbox.c, message.c, recipient.c, message.alias().c
    # asked apart: joined, SQLite would begin with every message that has no name
    nameless = exists().where(n.id == o.message, n.remote_id == "")
    query = (
        select(o.id, o.message, o.state, o.created_at, m.preview, m.files, r.address)
        .join(message, m.id == o.message)
        .join(recipient, r.outbox == o.id)
        .where(o.account == account, o.state.in_(_UNNAMED), nameless)
        .order_by(o.created_at)
    )
    found: Sequence[Any] = tx.connection.execute(query).all()
    return list(found)


def _known(tx: Tx, account: AccountId, remote: Sequence[str]) -> set[str]:
    m = message.c
    query = select(m.remote_id).where(
        m.account == account, m.remote_id.in_(remote), messages.HAS_REMOTE_ID
    )
    return set(tx.connection.execute(query).scalars())


def _is_it(row: Row[Any], mail: Prepared) -> bool:
    people = {person[0] for person in mail.to}
    return bool(
        canonical(row.address) in people
        and row.preview == mail.preview
        and mail.received_at >= row.created_at - _BEFORE
    )


# --- edits --------------------------------------------------------------------------------------


def store_edits(
    tx: Tx, account: AccountId, batch: Sequence[Prepared], texts: dict[int, str]
) -> Changes:
    """Put the new words of edited messages in place; the old ones are kept beside them."""
    changed = Changes()
    for mail in batch:
        if mail.edit:
            changed |= _edit(tx, account, mail, texts)
    return changed


def _edit(tx: Tx, account: AccountId, mail: Prepared, texts: dict[int, str]) -> Changes:
    m, s = message.c, messages.source.c
    found = tx.connection.execute(
        select(m.id, m.conversation, m.flags, s.sha256, s.codec, s.data, s.size)
        .join(messages.source, s.message == m.id)
        .where(m.account == account, m.remote_id == mail.remote_id, messages.HAS_REMOTE_ID)
    ).first()
    if found is None or found.sha256 == mail.sha256:
        return Changes()
    if found.flags & Flag.LOCKED:  # its own words, that could not be read before
        flags = found.flags & ~Flag.LOCKED
        _entitle(tx, found.conversation, mail)
    else:
        frame = bodies.Kept(found.codec, found.data, found.size)  # never in a pack: it has an id
        before = bodies.Opener().text(None, frame)
        former = {"message": found.id, "at": mail.received_at, "body": before, "rev": tx.seq}
        bulk.insert(tx.connection, messages.former, [former], if_new=True)
        flags = found.flags | Flag.EDITED
    flags |= mail.flags & (Flag.SEALED | Flag.LOCKED)
    row = message_rows.message(mail)
    kept = {name: row[name] for name in ("preview", "files", "digest")}
    tx.connection.execute(
        message.update().where(m.id == found.id).values(**kept, flags=flags, rev=tx.seq)
    )
    source = message_rows.source(mail, MessageId(found.id)) | {"rev": tx.seq}
    tx.connection.execute(messages.source.update().where(s.message == found.id).values(source))
    files = messages.attachment
    tx.connection.execute(files.delete().where(files.c.message == found.id))
    bulk.insert(tx.connection, files, message_rows.attachments(mail, MessageId(found.id), tx.seq))
    texts[found.id] = mail.body
    return Changes(frozenset({found.conversation}), frozenset({MessageId(found.id)}))


def _entitle(tx: Tx, owner: int, mail: Prepared) -> None:
    """A conversation that began with a locked message is called by its words."""
    c = conversation.c
    nameless = (c.id == owner) & (c.subject == LOCK)
    named = conversation.update().where(nameless).values(subject=mail.preview, rev=tx.seq)
    tx.connection.execute(named)


# --- what became of them ------------------------------------------------------------------------


@register("inbox.hear-news")
@dataclass(frozen=True, slots=True)
class HearNews(Command):
    """What a provider says became of messages it knows by ``remote_id``; it may name strangers."""

    account: AccountId
    news: tuple[Status, ...]

    def apply(self, tx: Tx) -> Outcome:
        m, o = message.c, outbox.c
        named = {one.remote_id: one for one in self.news}
        rows = tx.connection.execute(
            select(m.id, m.conversation, m.remote_id, m.flags, o.id.label("outbox"))
            .outerjoin(outbox, o.message == m.id)
            .where(m.account == self.account, m.remote_id.in_(named), messages.HAS_REMOTE_ID)
        ).all()
        outcome = Outcome(Changes())
        for row in rows:
            outcome = _joined(outcome, self._one(tx, row, named[row.remote_id]))
        return outcome

    def _one(self, tx: Tx, row: Any, said: Status) -> Outcome:
        if said.state == "withdrawn":
            return self._withdraw(tx, row)
        if row.outbox is None:
            return Outcome(Changes())
        if said.cost:
            charged = {"message": row.id, "account": self.account, "at": tx.at}
            charged |= {"micros": said.cost, "unit": said.unit}
            upsert(tx.connection, messages.cost, charged, rev=tx.seq)
        sent = get(tx, row.outbox)
        events: tuple[Event, ...] = ()
        told = Changes()
        if sent.state == SendState.UNKNOWN:  # whoever tells of it has got it
            add_attempt(tx, sent.id, LOOK, f"the provider says: {said.state}")
            events, told = arrived(tx, sent), changes(sent)
        if said.state not in _MEANS:
            return Outcome(told, events)
        outcome = said_of(tx, sent.id, Said("", "", _MEANS[said.state], said.words))
        return Outcome(told | outcome.changes, (*events, *outcome.events))

    def _withdraw(self, tx: Tx, row: Any) -> Outcome:
        if row.flags & Flag.WITHDRAWN:
            return Outcome(Changes())
        flags = row.flags | Flag.WITHDRAWN
        mine = message.update().where(message.c.id == row.id)
        tx.connection.execute(mine.values(flags=flags, rev=tx.seq))
        return Outcome(Changes(frozenset({row.conversation}), frozenset({MessageId(row.id)})))


@register("inbox.tag-new")
@dataclass(frozen=True, slots=True)
class TagNew(Command):
    """Tag the conversations that the command before this one opened for an account."""

    account: AccountId
    tags: tuple[str, ...]

    def apply(self, tx: Tx) -> Outcome:
        c, m, before = conversation.c, message.c, tx.seq - 1
        older = select(m.id).where(m.conversation == c.id, m.rev < before).exists()
        new = select(c.id).where(c.account == self.account, c.rev == before, ~older)
        ids = list(tx.connection.execute(new.where(c.status == Standing.OPEN.value)).scalars())
        rows = [{"conversation": id, "tag": tag, "rev": tx.seq} for id in ids for tag in self.tags]
        bulk.insert(tx.connection, tags_table, rows, if_new=True)
        return Outcome(Changes(frozenset(map(ConversationId, ids))))
