"""Answering in plain text: from what the command line hands over to a message in the outbox.

Runs on the desk's own thread: it reads the conversation and waits for the writer.
"""

from dataclasses import dataclass
from pathlib import Path

from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId
from app.desk.values import Agent, Draft, Sent
from app.desk.writing import drafts, posting, rich_text, sending, talking
from app.desk.writing.letter import Letter
from app.desk.writing.sending import Parcel, When
from app.inbox import timeline
from app.inbox.conversation_commands import OpenConversation
from app.inbox.sending import compose
from app.inbox.values import Address, Direction, Entry
from app.store.queries import one
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class NewConversation:
    """A first message to somebody, from an account of ours; the rest as in ``Draft``."""

    account: str
    to: tuple[Address, ...]
    subject: str
    text: str
    cc: tuple[Address, ...] = ()
    attachments: tuple[Path, ...] = ()
    bcc: tuple[Address, ...] = ()
    sender: str = ""
    reply_to: tuple[Address, ...] = ()
    images: tuple[Path, ...] = ()
    send_at: int | None = None
    html: str | None = None
    options: tuple[tuple[str, str], ...] = ()


def reply(store: Store, agent: Agent, draft: Draft, hold: float | None) -> Sent:
    """Queue an answer in a conversation; raises ``UsageError`` when it cannot be sent."""
    page = store.read(lambda c: timeline.page(c, draft.conversation, agent.id)).result()
    account = sending.sending_account(store, draft.account or page.account)
    if talking.is_talk(account):
        letter = Letter(
            page.row.id, to=draft.to, cc=draft.cc, bcc=draft.bcc, options=draft.options,
            body=rich_text.of_text(draft.text), seen=draft.seen, account=account.id,
        )  # fmt: skip
        files = sending.files(draft.attachments)
        when = When(hold, draft.send_at, draft.if_silent)
        return talking.say(store, agent, account, page, letter, files, when)
    parent = posting.parent(page)
    reached = (*parent.to, *parent.cc) if parent and parent.direction is Direction.IN else ()
    sender = sending.sender(account, agent, draft.sender, reached)
    mail = compose.NewMail(
        message_id=sending.message_id(store, page.row.id, sender),
        date=store.clock.now(),
        sender=sender,
        to=draft.to or page.reply_to,
        cc=draft.cc,
        subject=compose.reply_subject(page.row.subject),
        text=draft.text,
        reply_to=sending.reply_to(account, draft.reply_to),
        in_reply_to=parent.message_id if parent else "",
        references=_references(parent),
        attachments=sending.files(draft.attachments),
        html=draft.html,
    )
    mail = sending.with_images(mail, draft.images)
    parcel = Parcel(page.row.id, mail, draft.bcc, draft.seen or page.last_seen)
    when = When(hold, draft.send_at, draft.if_silent)
    sent = sending.queue(store, agent, account, parcel, when)
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
    account = sending.sending_account(store, AccountId(found["id"]))
    id = ConversationId(store.ids.take())
    if talking.is_talk(account):
        letter = Letter(
            id, "new", to=new.to, cc=new.cc, bcc=new.bcc, options=new.options,
            body=rich_text.of_text(new.text), account=account.id,
        )  # fmt: skip
        files, when = sending.files(new.attachments), When(hold, new.send_at)
        return id, talking.say(store, agent, account, None, letter, files, when)
    sender = sending.sender(account, agent, new.sender, ())
    mail = compose.NewMail(
        message_id=sending.message_id(store, id, sender),
        date=store.clock.now(),
        sender=sender,
        to=new.to,
        cc=new.cc,
        subject=new.subject,
        text=new.text,
        reply_to=sending.reply_to(account, new.reply_to),
        attachments=sending.files(new.attachments),
        html=new.html,
    )
    mail = sending.with_images(mail, new.images)
    first = next(iter((*new.to, *new.cc, *new.bcc)), Address("", ""))
    opening = OpenConversation(id, account.id, account.kind, first)
    parcel = Parcel(id, mail, new.bcc, opening=opening)
    return id, sending.queue(store, agent, account, parcel, When(hold, new.send_at))


def _references(parent: Entry | None) -> tuple[str, ...]:
    if parent is None:
        return ()
    return compose.references(parent.message_id, parent.references, parent.in_reply_to)
