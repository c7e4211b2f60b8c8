"""From what is to be sent to a frozen message in the outbox. On the desk's own thread.

The MIME bytes are built once (S1); what the server is known not to take is refused here, before
anything is queued.
"""

import hashlib
import mimetypes
import os
import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId, MessageId, OutboxId
from app.desk.values import Agent, Sent
from app.desk.writing import letter_store
from app.desk.writing.letter import Letter
from app.inbox import own_addresses
from app.inbox.channels import load, spec_of
from app.inbox.channels.base import Channel, Raw
from app.inbox.context import Account, account
from app.inbox.feed import put_blobs
from app.inbox.parsing.addresses import canonical, domain, parse_addresses
from app.inbox.prepare import Prepared, prepare
from app.inbox.sending import compose
from app.inbox.sending.outbox_commands import Send
from app.inbox.sending.outbox_rows import IF_SILENT
from app.inbox.threading import message_ids
from app.inbox.values import Address, Filing, SendState
from app.store.commands import Command
from app.store.queries import one
from app.store.settings import value
from app.store.store import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class When:
    """When it leaves: after ``hold`` seconds (None: the undo window), or at a time.

    ``if_silent``: not at that time when the customer has written before.
    """

    hold: float | None = None
    at: int | None = None
    if_silent: bool = False


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message to be built (``mail``; a talk is built elsewhere), and what goes with it."""

    conversation: ConversationId
    mail: compose.NewMail | None = None
    bcc: tuple[Address, ...] = ()
    seen: MessageId | None = None
    opening: Command | None = None
    written: str | None = None
    """What its writer wrote, without signature and quotation; None: all of the text."""
    since: int | None = None
    """The journal position up to which its writer saw the conversation (S6)."""
    answers: bool = True
    send_id: str = ""


def sending_account(store: Store, id: AccountId | None) -> Account:
    """The account, when it can send; raises ``UsageError("cannot-send-here")``."""
    found = None if id is None else store.read(lambda c: account(c, id)).result()
    if found is None or load(found.driver).spec.mode == "none":
        raise UsageError("cannot-send-here", name=found.name if found else "")
    return found


def sender(account: Account, agent: Agent, chosen: str, reached: tuple[Address, ...]) -> Address:
    """Under which of the account's addresses it goes: the chosen one, else the one that the
    customer wrote to (``reached``), else its own. Raises ``UsageError("not-your-address")``."""
    ours = {canonical(a.address): a for a in own_addresses.senders(account.address, account.config)}
    if chosen:
        if canonical(chosen) not in ours:
            raise UsageError("not-your-address", address=chosen)
        found = ours[canonical(chosen)]
    else:
        written = (ours.get(canonical(a.address)) for a in reached)
        found = next((a for a in written if a is not None), next(iter(ours.values())))
    return Address(found.name or agent.name, found.address)


def reply_to(account: Account, chosen: tuple[Address, ...]) -> tuple[Address, ...]:
    """Where answers go when not to the sender."""
    return chosen or parse_addresses(account.config.get("reply_to", ""))


def message_id(store: Store, conversation: ConversationId, sender: Address) -> str:
    """A new keyed id (reliability 3.1.2)."""
    key: bytes = store.read(
        lambda c: c.execute("SELECT message_key FROM workspace").fetchone()[0]
    ).result()
    salt = os.urandom(message_ids.RANDOM_BYTES)
    return message_ids.make(conversation, salt, key, domain(sender.address))


def files(paths: tuple[Path, ...]) -> tuple[compose.File, ...]:
    """Attachments, read when the message is built; raises ``UsageError`` for what cannot be."""
    for path in paths:
        if not path.exists():
            raise UsageError("file-not-found", path=str(path))
        if not path.is_file() or not os.access(path, os.R_OK):
            raise UsageError("file-unreadable", path=str(path))
    return tuple(
        compose.File(path.name, type=mimetypes.guess_type(path.name)[0] or "", path=path)
        for path in paths
    )


def with_images(mail: compose.NewMail, paths: tuple[Path, ...]) -> compose.NewMail:
    """The message with pictures shown below its text."""
    if not paths:
        return mail
    host = domain(mail.sender.address)
    images = tuple(
        replace(file, content_id=f"{_digest(mail.message_id, n)}@{host}")
        for n, file in enumerate(files(paths))
    )
    return replace(mail, html=compose.html_with(mail.text, images), inline=images)


def _digest(message_id: str, n: int) -> str:
    return hashlib.sha256(f"{message_id}{n}".encode()).hexdigest()[:20]


def queue(
    store: Store,
    agent: Agent,
    account: Account,
    parcel: Parcel,
    when: When,
    letter: Letter | None = None,
) -> Sent:
    """Freeze it and hand it to the outbox; raises ``UsageError`` when it cannot be sent.

    ``letter`` is what it was written as: its draft goes in the same transaction.
    """
    mail = parcel.mail
    assert mail is not None  # noqa: S101  a talk goes to hand_over
    people = tuple(a.address for a in (*mail.to, *mail.cc, *parcel.bcc))
    if not people:
        raise UsageError("no-recipient")
    channel = load(account.driver)
    frozen = _frozen(mail, parcel.written, channel, store.clock.now())
    _refuse_too_large(store, account, frozen.size)
    goods = Goods(frozen, mail.sender.address, people, _filing(account, channel))
    return hand_over(store, agent, account, parcel, goods, when, letter)


@dataclass(frozen=True, slots=True)
class Goods:
    """A frozen message and its envelope."""

    frozen: Prepared
    sender: str
    people: tuple[str, ...]
    filing: Filing = Filing.NONE


def hand_over(
    store: Store,
    agent: Agent,
    account: Account,
    parcel: Parcel,
    goods: Goods,
    when: When,
    letter: Letter | None,
) -> Sent:
    """Store a frozen message and its place in the outbox, and let its draft go, at once."""
    put_blobs(store.profile, (goods.frozen,))
    due = _due(store, when)
    spec = spec_of(account.kind)
    send = Send(
        id=OutboxId(store.ids.take()),
        message=MessageId(store.ids.take()),
        conversation=parcel.conversation,
        account=account.id,
        channel=spec.shown if spec else account.kind,
        send_id=parcel.send_id or str(uuid.uuid4()),
        message_id=goods.frozen.message_id,
        sender=goods.sender,
        recipients=goods.people,
        state=SendState.HELD if due else SendState.QUEUED,
        due_at=due,
        filing=goods.filing,
        seen=parcel.seen,
        reason=IF_SILENT if when.at is not None and when.if_silent else "",
        since=parcel.since,
        answers=parcel.answers,
        people=spec.people if spec else "",
    )
    commands: tuple[Command, ...] = (send,) if parcel.opening is None else (parcel.opening, send)

    def beside(connection: "Connection") -> None:
        if letter is not None:
            letter_store.sent(connection, agent.id, send.id, letter, store.clock.now())

    done = store.execute(*commands, agent=agent.id, attached=goods.frozen, beside=beside).result()
    taken = done.results[-1]
    assert isinstance(taken, int)  # noqa: S101  what Send gives: of two presses the first
    return Sent(OutboxId(taken), send.message_id, send.state.value, due)


def _due(store: Store, when: When) -> int | None:
    """Until when it is held; None: it is due."""
    now = store.clock.now()
    seconds = store.read(lambda c: float(value(c, "undo_seconds"))).result()
    wait = seconds if when.hold is None else when.hold
    undo = now + int(wait * MICRO) if wait > 0 else None
    if when.at is None or when.at <= now:
        return undo
    return max(when.at, undo or 0)


def _frozen(
    mail: compose.NewMail, written: str | None, channel: type[Channel], now: int
) -> Prepared:
    """The built message in the form the store takes; its text is what was written, untrimmed."""
    said = mail.text if written is None else written
    prepared = prepare(Raw(compose.build(mail)), channel.normalise, now, said)
    return msgspec.structs.replace(prepared, received_at=now)


def _refuse_too_large(store: Store, account: Account, size: int) -> None:
    """What the server said last of the size it takes (RFC 1870) holds at once, in words."""
    query = "SELECT size_limit FROM health WHERE account = ?"
    row = store.read(lambda c: one(c, query, account.id)).result()
    limit = row["size_limit"] if row is not None else None
    if limit and size > limit:
        raise UsageError("too-large", size=size, limit=limit)


def _filing(account: Account, channel: type[Channel]) -> Filing:
    """Whether we put the copy into Sent: not where the provider does, or there is no folder."""
    files = channel.file_sent is not Channel.file_sent
    return Filing.PENDING if files and account.config.get("saves_sent") != "yes" else Filing.NONE
