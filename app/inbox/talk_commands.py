"""Messages and calls of channels that are no email, as rows: what their channels store with.

They have no MIME; their source is the channel's own record, a JSON text. Which conversation they
join is rule T3: the customer's latest one on that channel that is not done with, else a new one.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId, CustomerId, MessageId
from app.inbox import status_rules
from app.inbox.conversation_commands import (
    SetState,
    back_to,
    delete_message,
    find,
    set_state,
    state_of,
)
from app.inbox.parsing.addresses import canonical
from app.inbox.people.blocking import Blocked
from app.inbox.people.erasing import Erased
from app.inbox.people.people import People
from app.inbox.threading import thread_rows
from app.inbox.values import Address, Attachment, Call, CallOutcome, Direction, Status
from app.store import bodies, bulk
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.flags import Flag
from app.store.schema import messages
from app.store.schema.conversations import conversation, participant
from app.store.schema.messages import message

_LIVE = (Status.OPEN.value, Status.WAITING.value, Status.SNOOZED.value)
_PREVIEW = 200


@dataclass(frozen=True, slots=True)
class Talk:
    """One message or call. ``customer`` is the other side, ``own`` our address on the channel."""

    channel: str
    direction: Direction
    customer: Address
    own: str
    text: str
    at: int
    remote_id: str = ""
    files: tuple[Attachment, ...] = ()
    call: Call | None = None
    public: bool = False
    """Others can read it."""


@register("inbox.store-talk")
@dataclass(frozen=True, slots=True)
class StoreTalk(Command):
    """Store a message or call of a channel other than email.

    ``fresh`` is the id of the conversation to open when none fits; ``conversation`` names one.
    ``tx.attached`` may be the channel's own record as bytes.
    """

    id: MessageId
    account: AccountId
    talk: Talk
    fresh: ConversationId
    conversation: ConversationId | None = None
    people: str = ""
    """The kind of the customer's address, where the channel does not tell."""

    def apply(self, tx: Tx) -> Outcome:
        if self._known(tx):
            return Outcome(Changes())
        talk = self.talk
        address = canonical(talk.customer.address)
        if self.conversation is None and self._erased(tx, address):
            return Outcome(Changes())
        people = People(tx, self.people or _kind(talk.channel))
        person = (address, talk.customer.address, talk.customer.name)
        people.load((person,))
        customer, who = people.customer(person), people.identity(person)
        people.write()
        owner = self._owner(tx, customer)
        self._add(tx, owner, who)
        before = find(tx, owner)
        inbound = self._arrive(tx, owner)
        changes = Changes(
            frozenset({owner}),
            frozenset({self.id}),
            arrived=frozenset({owner}) if inbound else frozenset(),
            customers=frozenset({CustomerId(customer)} if customer else ()),
        )
        inverse = RemoveTalk(self.id)
        after = state_of(find(tx, owner))
        if owner != self.fresh and after != state_of(before):
            inverse = RemoveTalk(self.id, back_to(before), after)
        return Outcome(changes, inverse=inverse, texts={self.id: talk.text})

    def _known(self, tx: Tx) -> bool:
        m = message.c
        mine = (m.account == self.account) & (m.remote_id == self.talk.remote_id)
        known = select(m.id).where(mine, messages.HAS_REMOTE_ID)
        return bool(self.talk.remote_id) and tx.connection.execute(known).first() is not None

    def _erased(self, tx: Tx, address: str) -> bool:
        """K7: neither what was erased comes back, nor older messages of who was."""
        talk = self.talk
        return Erased(tx).is_talk(self.account, talk.remote_id, address, talk.at)

    def _owner(self, tx: Tx, customer: int | None) -> ConversationId:
        if self.conversation is not None:
            return ConversationId(find(tx, self.conversation).id)
        c, m = conversation.c, message.c
        latest = (
            select(c.id)
            .join_from(conversation, message, m.conversation == c.id)
            .where(c.customer == customer, c.status.in_(_LIVE), m.channel == self.talk.channel)
            .order_by(m.received_at.desc())
            .limit(1)
        )
        found = tx.connection.execute(latest).scalar() if customer else None
        if found is not None:
            return ConversationId(find(tx, ConversationId(found)).id)
        row = {
            "id": self.fresh,
            "number": tx.new_number(),
            "account": self.account,
            "customer": customer,
            "subject": _subject(self.talk),
            "base_subject": "",
            "status": status_rules.STARTED_BY_US.status.value,
            "priority": "normal",
            "assignee": None,
            "created_at": tx.at,
            "rev": tx.seq,
        }
        tx.connection.execute(conversation.insert(), row)
        return self.fresh

    def _add(self, tx: Tx, owner: ConversationId, identity: int | None) -> None:
        talk, insert = self.talk, tx.connection.execute
        insert(message.insert(), self._message(tx, owner, identity))
        attached = tx.attached
        raw = attached if isinstance(attached, bytes) else msgspec.json.encode(talk)
        source = {
            "message": self.id,
            "sha256": hashlib.sha256(raw).digest(),
            "size": len(raw),
            "codec": "zstd",
            "data": bodies.pack(talk.text, raw),
            "rev": tx.seq,
        }
        insert(messages.source.insert(), source)
        if talk.call is not None:
            insert(messages.call.insert(), _call_row(talk.call, self.id, tx.seq))
        files = [_file_row(one, self.id, tx.seq) for one in talk.files]
        bulk.insert(tx.connection, messages.attachment, files)
        joined = {"conversation": owner, "identity": identity, "role": "from", "since": talk.at}
        more = {"how": "message", "rev": tx.seq}
        taking_part = [joined | more] if identity else []
        bulk.insert(tx.connection, participant, taking_part, if_new=True)

    def _message(self, tx: Tx, owner: ConversationId, identity: int | None) -> dict[str, Any]:
        talk = self.talk
        ours = talk.direction is Direction.OUT or (talk.call is not None and talk.call.out)
        other = _written(talk.customer)
        return {
            "id": self.id,
            "conversation": owner,
            "account": self.account,
            "direction": talk.direction.value,
            "channel": talk.channel,
            "message_id": "",
            "remote_id": talk.remote_id,
            "in_reply_to": "",
            "refs": "",
            "sender_identity": None if ours else identity,
            "sender": talk.own if ours else other,
            "recipients": f"{other if ours else talk.own}\n",
            "reply_to": "",
            "agent": tx.agent if ours else None,
            "subject": "",
            "date": talk.at,
            "received_at": talk.at,
            "preview": " ".join(talk.text.split())[:_PREVIEW],
            "files": " ; ".join(one.name for one in talk.files),
            "digest": b"",
            "flags": Flag.PUBLIC.value if talk.public else 0,
            "authentication": "",
            "rev": tx.seq,
        }

    def _arrive(self, tx: Tx, owner: ConversationId) -> bool:
        """Move the status as C1 and C2 say; a call that nobody took waits like a message."""
        talk, before = self.talk, state_of(find(tx, owner))
        lost = talk.call is not None and talk.call.outcome is not CallOutcome.ANSWERED
        inbound = talk.direction is Direction.IN or (lost and not (talk.call and talk.call.out))
        unwanted = inbound and canonical(talk.customer.address) in Blocked(tx)
        if unwanted:
            after = status_rules.mark_spam(before) if owner == self.fresh else before
        elif inbound:
            # What comes late may be answered already, and an answer that comes late may be older
            # than what waits: providers repeat and reorder (fault 54).
            answered = thread_rows.last_answer(tx, owner) or None
            after = status_rules.after_inbound(before, status_rules.Arrived(talk.at), answered)
        elif talk.direction is Direction.OUT or (talk.call is not None and not lost):
            later = thread_rows.heard_after(tx, owner, talk.at)
            after = status_rules.after_found_reply(before, talk.at, later)
        else:
            after = before
        if after != before:
            set_state(tx, owner, after)
        return inbound and not unwanted


@register("inbox.remove-talk")
@dataclass(frozen=True, slots=True)
class RemoveTalk(Command):
    """Take a stored message or call back; a conversation that is left empty is resolved."""

    id: MessageId
    before: SetState | None = None
    after: status_rules.State | None = None
    """How its conversation stood and what it made of that: put back where nothing else came since.

    That a call answered what waits is to be seen nowhere else.
    """

    def apply(self, tx: Tx) -> Outcome:
        query = select(message.c.conversation).where(message.c.id == self.id)
        owner = tx.connection.execute(query).scalar()
        if owner is None:
            raise UsageError("no-such-message", id=self.id)
        for table in (messages.source, messages.attachment, messages.call):
            tx.connection.execute(table.delete().where(table.c.message == self.id))
        delete_message(tx, self.id)
        root = ConversationId(find(tx, owner).id)
        events: tuple[Event, ...] = ()
        if self.before is not None and state_of(find(tx, root)) == self.after:
            events = self.before.apply(tx).events
        else:
            wait_anew(tx, owner)
        return Outcome(Changes(frozenset({root, owner}), frozenset({self.id})), events)


def wait_anew(tx: Tx, id: ConversationId) -> ConversationId:
    """Messages of a conversation are gone: since when it waits follows from the others."""
    root = find(tx, id)
    since = thread_rows.waiting_since(tx, root.id)
    before = state_of(root)
    if before.waiting_since is not None:
        set_state(tx, root.id, status_rules.State(before.status, since))
    return ConversationId(root.id)


def _written(person: Address) -> str:
    """A name and an address that need be no mail address, in one line."""
    name = " ".join(person.name.replace("<", "").replace(">", "").split())
    address = " ".join(person.address.split())
    return f"{name} <{address}>" if name else address


def _kind(channel: str) -> str:
    """The kind of identity: one number serves calls and texts alike."""
    return "phone" if channel in ("sms", "phone") else channel


def _subject(talk: Talk) -> str:
    return " ".join(talk.text.split())[:80]


def _call_row(call: Call, id: MessageId, rev: int) -> dict[str, Any]:
    return {
        "message": id,
        "outcome": call.outcome.value,
        "outgoing": call.out,
        "rang": call.rang,
        "talked": call.talked,
        "recording": call.recording,
        "rev": rev,
    }


def _file_row(file: Attachment, id: MessageId, rev: int) -> dict[str, Any]:
    return {
        "message": id,
        "part": file.part,
        "name": file.name,
        "type": file.type,
        "size": file.size,
        "sha256": bytes.fromhex(file.sha256),
        "content_id": file.content_id,
        "inline": file.inline,
        "rev": rev,
    }
