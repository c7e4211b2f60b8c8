"""Answering: from what the composer hands over to a frozen message in the outbox.

Runs on the desk's own thread: it reads the conversation and the files, builds the MIME bytes once
(S1), and waits for the writer.
"""

import mimetypes
import os
import uuid
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId, MessageId, OutboxId
from app.desk import drafts
from app.desk.values import Agent, Draft, Sent
from app.inbox import compose, message_ids, timeline
from app.inbox.addresses import domain
from app.inbox.channels import load
from app.inbox.channels.base import Channel, Raw
from app.inbox.context import Account, account
from app.inbox.conversation_commands import OpenConversation
from app.inbox.feed import put_blobs
from app.inbox.outbox_commands import Cancel, Send
from app.inbox.prepare import Prepared, prepare
from app.inbox.values import Address, ConversationPage, Direction, Entry, Filing, SendState
from app.store import bodies
from app.store.commands import Command
from app.store.queries import one
from app.store.settings import value
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class NewConversation:
    """A first message to somebody, from an account of ours."""

    account: str
    to: tuple[Address, ...]
    subject: str
    text: str
    cc: tuple[Address, ...] = ()
    attachments: tuple[Path, ...] = ()


def reply(store: Store, agent: Agent, draft: Draft, hold: float | None) -> Sent:
    """Queue an answer in a conversation; raises ``UsageError`` when it cannot be sent."""
    page = store.read(lambda c: timeline.page(c, draft.conversation, agent.id)).result()
    sender = _sending_account(store, page.account)
    parent = _parent(page)
    mail = compose.NewMail(
        message_id=_message_id(store, page.row.id, sender),
        date=store.clock.now(),
        sender=Address(agent.name, sender.address),
        to=draft.to or page.reply_to,
        cc=draft.cc,
        subject=compose.reply_subject(page.row.subject),
        text=draft.text,
        in_reply_to=parent.message_id if parent else "",
        references=_references(parent),
        attachments=_files(draft.attachments),
    )
    sent = _queue(store, agent, sender, page.row.id, mail, draft.seen or page.last_seen, hold)
    drafts.keep(store, page.row.id, agent.id, "reply", "").result()
    return sent


def compose_new(
    store: Store, agent: Agent, new: NewConversation, hold: float | None
) -> tuple[ConversationId, Sent]:
    """Open a conversation by writing first."""
    found = store.read(
        lambda c: one(c, "SELECT id FROM account WHERE name = ? AND NOT removed", new.account)
    ).result()
    if found is None:
        raise UsageError("no-such-account", name=new.account)
    sender = _sending_account(store, AccountId(found["id"]))
    id = ConversationId(store.ids.take())
    mail = compose.NewMail(
        message_id=_message_id(store, id, sender),
        date=store.clock.now(),
        sender=Address(agent.name, sender.address),
        to=new.to,
        cc=new.cc,
        subject=new.subject,
        text=new.text,
        attachments=_files(new.attachments),
    )
    opening = OpenConversation(id, sender.id, sender.kind, new.to[0] if new.to else Address("", ""))
    return id, _queue(store, agent, sender, id, mail, None, hold, opening)


def cancel(store: Store, agent: Agent, outbox: OutboxId) -> str:
    """Take a message back before it leaves; its text, and it is the draft again."""
    found = store.read(
        lambda c: one(c, "SELECT conversation, message FROM outbox WHERE id = ?", outbox)
    ).result()
    if found is None:
        raise UsageError("no-such-outbox", id=outbox)
    message = found["message"]
    text = store.read(lambda c: bodies.read(c, [message])).result()[message]
    store.execute(Cancel(outbox), agent=agent.id).result()
    drafts.keep(store, found["conversation"], agent.id, "reply", text).result()
    return text


def _sending_account(store: Store, id: AccountId | None) -> Account:
    found = None if id is None else store.read(lambda c: account(c, id)).result()
    if found is None or load(found.kind).spec.mode == "none":
        raise UsageError("cannot-send-here", name=found.name if found else "")
    return found


def _parent(page: ConversationPage) -> Entry | None:
    """What an answer answers: the customer's newest message, else our own."""
    mails = [e for e in page.entries if e.direction in (Direction.IN, Direction.OUT)]
    heard = [e for e in mails if e.direction is Direction.IN]
    return (heard or mails)[-1] if mails else None


def _references(parent: Entry | None) -> tuple[str, ...]:
    if parent is None:
        return ()
    return compose.references(parent.message_id, parent.references, parent.in_reply_to)


def _message_id(store: Store, conversation: ConversationId, sender: Account) -> str:
    key: bytes = store.read(
        lambda c: c.execute("SELECT message_key FROM workspace").fetchone()[0]
    ).result()
    salt = os.urandom(message_ids.RANDOM_BYTES)
    return message_ids.make(conversation, salt, key, domain(sender.address))


def _files(paths: tuple[Path, ...]) -> tuple[compose.File, ...]:
    files = []
    for path in paths:
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise UsageError("file-not-found", path=str(path)) from error
        except OSError as error:
            raise UsageError("file-unreadable", path=str(path)) from error
        files.append(compose.File(path.name, data, mimetypes.guess_type(path.name)[0] or ""))
    return tuple(files)


def _queue(
    store: Store,
    agent: Agent,
    sender: Account,
    conversation: ConversationId,
    mail: compose.NewMail,
    seen: MessageId | None,
    hold: float | None,
    opening: Command | None = None,
) -> Sent:
    if not mail.to and not mail.cc:
        raise UsageError("no-recipient")
    channel = load(sender.kind)
    frozen = _frozen(mail, channel, store.clock.now())
    put_blobs(store.profile, (frozen,))
    seconds = store.read(lambda c: float(value(c, "undo_seconds"))).result()
    wait = seconds if hold is None else hold
    due = store.clock.now() + int(wait * MICRO) if wait > 0 else None
    send = Send(
        id=OutboxId(store.ids.take()),
        message=MessageId(store.ids.take()),
        conversation=conversation,
        account=sender.id,
        channel=sender.kind,
        send_id=str(uuid.uuid4()),
        message_id=mail.message_id,
        sender=sender.address,
        recipients=tuple(a.address for a in (*mail.to, *mail.cc)),
        state=SendState.HELD if due else SendState.QUEUED,
        due_at=due,
        filing=_filing(sender, channel),
        seen=seen,
    )
    commands: tuple[Command, ...] = (send,) if opening is None else (opening, send)
    store.execute(*commands, agent=agent.id, attached=frozen).result()
    return Sent(send.id, mail.message_id, send.state.value, due)


def _frozen(mail: compose.NewMail, channel: type[Channel], now: int) -> Prepared:
    """The built message in the form the store takes; its text is what was written, untrimmed."""
    prepared = prepare(Raw(compose.build(mail)), channel.normalise, now, mail.text)
    return msgspec.structs.replace(prepared, received_at=now)


def _filing(sender: Account, channel: type[Channel]) -> Filing:
    """Whether we put the copy into Sent: not where the provider does, or there is no folder."""
    files = channel.file_sent is not Channel.file_sent
    return Filing.PENDING if files and sender.config.get("saves_sent") != "yes" else Filing.NONE
