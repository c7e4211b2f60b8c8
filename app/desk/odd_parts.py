"""What a message holds besides text and files: invitations, other messages, seals, list headers.

Reading runs on a reader thread; answering and leaving a list on the desk's own.
"""

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from app.base.errors import PermanentError, UsageError
from app.base.ids import AccountId, CommandId, MessageId, OutboxId
from app.base.paths import Profile
from app.desk.values import Agent, Embedded, Html, Sent
from app.desk.writing import sending
from app.desk.writing.sending import Parcel, When
from app.inbox import own_addresses, pinned, source
from app.inbox.context import Account
from app.inbox.parsing import invites, mailing_lists, mime, part_types, protection, tnef
from app.inbox.parsing.addresses import parse_addresses
from app.inbox.parsing.mime_parts import leaves
from app.inbox.sending import compose
from app.inbox.values import (
    Address,
    Answer,
    Attachment,
    Direction,
    Entry,
    Inbound,
    Invite,
    MailingList,
    Protection,
)
from app.store.database import Dbapi
from app.store.flags import Flag
from app.store.queries import one
from app.store.store import Store

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.desk.desk import Desk

_SAYS = {
    Answer.ACCEPTED: "Accepted",
    Answer.TENTATIVE: "Tentatively accepted",
    Answer.DECLINED: "Declined",
}
_SEPARATOR = "/"
"""Between the path of a message within a message and a path in that: ``2/1.2``."""
_DEEPEST = 10


# --- reading ------------------------------------------------------------------------------------


def raw_part(connection: Dbapi, profile: Profile, id: MessageId, part: str) -> bytes:
    """The decoded bytes of a part; ``2/1.2`` is part 1.2 of the message in part 2."""
    data = source.read(connection, profile, id)
    for path in part.split(_SEPARATOR, _DEEPEST):
        data = mime.attachment(_opened(data), path)
    return data


def _opened(data: bytes) -> bytes:
    """A message as it is; a winmail.dat as the message that is in it."""
    return tnef.as_mail(data) if tnef.is_tnef(data) else data


def embedded(connection: Dbapi, profile: Profile, id: MessageId, part: str) -> Embedded:
    """The message that is attached as ``part``, parsed; its files open as ``part/path``."""
    from app.inbox.cleaning.sanitize import clean

    data = _opened(raw_part(connection, profile, id, part))
    mail = mime.parse(data)
    dirty = mime.html_part(data)
    html = Html("", too_complex=False, blocked_images=0, images={})
    if dirty is not None:
        cleaned = clean(dirty)
        named = {a.content_id: a.part for a in _within(mail, part) if a.content_id in cleaned.cids}
        html = Html(cleaned.html, cleaned.too_complex, cleaned.blocked_images, named)
    return Embedded(_entry(mail, part), mail.text, html)


def _within(mail: Inbound, part: str) -> tuple[Attachment, ...]:
    return tuple(replace(a, part=f"{part}{_SEPARATOR}{a.part}") for a in mail.attachments)


def _entry(mail: Inbound, part: str) -> Entry:
    files = _within(mail, part)
    return Entry(
        id=MessageId(0),
        direction=Direction.IN,
        channel="email",
        message_id=mail.message_id,
        in_reply_to=mail.in_reply_to,
        references=mail.references,
        sender=mail.sender,
        to=mail.to,
        cc=mail.cc,
        date=mail.date,
        received_at=mail.received_at or mail.date or 0,
        subject=mail.subject,
        new_text=mail.new_text,
        preview=" ".join(mail.new_text[:800].split())[:200],
        has_html=mail.has_html,
        quoted=len(mail.text) > len(mail.new_text) + 1,
        attachments=files,
        unreadable=mail.unreadable,
        related=False,
        new_participant=False,
        author="",
        outbox=None,
        unread=False,
        reply_to=mail.reply_to,
        invite=any(a.type in part_types.CALENDARS for a in files),
        protected=part_types.protected(a.type for a in files),
    )


def invite(connection: Dbapi, profile: Profile, id: MessageId) -> Invite | None:
    """The invitation in a message; none when there is none that can be read.

    Of one that asks for an answer ``mine`` is what we told last, as far as it was not taken back.
    """
    own = own_addresses.read(connection)
    found = _event(connection, profile, id, own)
    if found is None or found.method != "request":
        return found
    query = (
        "SELECT r.id FROM message m JOIN message r ON r.conversation = m.conversation "
        "AND r.direction = 'out' AND r.in_reply_to = m.message_id WHERE m.id = ? "
        "ORDER BY r.received_at DESC, r.id DESC LIMIT 20"
    )
    for (reply,) in connection.execute(query, (id,)):
        told = _event(connection, profile, MessageId(reply), own)
        if told is not None and (told.method, told.uid) == ("reply", found.uid):
            return replace(found, mine=told.mine)
    return found


def _event(
    connection: Dbapi, profile: Profile, id: MessageId, own: frozenset[str]
) -> Invite | None:
    root = mime.parts(source.read(connection, profile, id)).root
    calendars = (leaf for leaf in leaves(root) if leaf.type in part_types.CALENDARS)
    found = (invites.read(leaf.load(), own) for leaf in calendars)
    return next((one for one in found if one is not None), None)


def protected(connection: Dbapi, profile: Profile, id: MessageId) -> Protection:
    """How a message is protected."""
    data = source.read(connection, profile, id)
    return protection.of(mime.header_block(data), mime.parts(data).root, mime.parse(data).text)


def mailing_list(connection: Dbapi, profile: Profile, id: MessageId) -> MailingList | None:
    """The list a message came through."""
    return mailing_lists.read(mime.header_block(source.read(connection, profile, id)))


# --- answering ----------------------------------------------------------------------------------


def answer_invite(
    store: Store, agent: Agent, id: MessageId, says: Answer, hold: float | None
) -> Sent:
    """Tell the organizer, through the outbox; raises ``UsageError("no-invite")``."""
    found = store.read(lambda c: invite(c, store.profile, id)).result()
    if found is None or found.organizer is None or found.cancelled:
        raise UsageError("no-invite")
    account, row = _account_of(store, id)
    me = found.me or Address(agent.name, account.address)
    known = own_addresses.senders(account.address, account.config)
    chosen = me.address if any(a.address.lower() == me.address.lower() for a in known) else ""
    sender = sending.sender(account, agent, chosen, ())
    who = Address(me.name or sender.name, found.me.address if found.me else sender.address)
    mail = compose.NewMail(
        message_id=sending.message_id(store, row["conversation"], sender),
        date=store.clock.now(),
        sender=sender,
        to=(found.organizer,),
        subject=f"{_SAYS.get(says, '')}: {found.summary}",
        text=f"{_SAYS.get(says, '')}: {found.summary}",
        html="",
        in_reply_to=row["message_id"],
        references=compose.references(row["message_id"], tuple(row["refs"].split())),
        calendar=invites.answer(found, who, says, store.clock.now()),
    )
    return sending.queue(store, agent, account, Parcel(row["conversation"], mail), When(hold))


def unsubscribe(store: Store, agent: Agent, id: MessageId) -> Sent | None:
    """Leave the list a message came through: one click over HTTPS (RFC 8058), else by mail.

    Gives what the outbox took over, or nothing when one click was enough. Raises
    ``UsageError("no-unsubscribe")``, with ``url`` when only a page for a person is offered.
    """
    found = store.read(lambda c: mailing_list(c, store.profile, id)).result()
    account, row = _account_of(store, id)
    if found is None or row["flags"] & Flag.SUSPECT:
        raise UsageError("no-unsubscribe")
    if found.one_click:
        _click(found.one_click)
        return None
    parting = mailing_lists.parting(found.mailto) if found.mailto else None
    if parting is None:
        raise UsageError("no-unsubscribe", url=found.web)
    to, subject, text = parting
    sender = sending.sender(account, agent, "", _reached(row["recipients"]))
    mail = compose.NewMail(
        message_id=sending.message_id(store, row["conversation"], sender),
        date=store.clock.now(),
        sender=sender,
        to=(to,),
        subject=subject,
        text=text,
        html="",
    )
    return sending.queue(store, agent, account, Parcel(row["conversation"], mail), When())


def withdraw(desk: "Desk", id: OutboxId) -> "Future[CommandId]":
    """Take an answer or a parting back while it is held; no draft is left of it.

    Raises ``UsageError("already-sent")``.
    """
    from app.inbox.sending.outbox_commands import Cancel

    return desk.do(lambda: Cancel(id))


def _reached(recipients: str) -> tuple[Address, ...]:
    return parse_addresses(recipients.replace("\n", ", "))


def _account_of(store: Store, id: MessageId) -> tuple[Account, dict[str, Any]]:
    query = (
        "SELECT conversation, account, message_id, refs, recipients, flags FROM message "
        "WHERE id = ?"
    )
    row = store.read(lambda c: one(c, query, id)).result()
    if row is None:
        raise UsageError("no-such-message", id=id)
    return sending.sending_account(store, AccountId(row["account"])), dict(row)


def _click(url: str) -> None:
    """POST to a public host; its answer says whether it was done. Raises ``ChannelError``s."""
    from app.inbox.channels.email import https

    address = _public_address(urlsplit(url).hostname or "")
    form = {"List-Unsubscribe": "One-Click"}
    answer = asyncio.run(https.fetch(url, form, address=address))
    if not 200 <= answer.status < 300:
        raise PermanentError("not-unsubscribed", words=str(answer.status))


def _public_address(host: str) -> str:
    """Where a host is. A mail must not make us knock at a machine of this network (SSRF): the
    request goes to this very address, however the name is answered the next time."""
    try:
        found = pinned.resolve(host)
    except (OSError, UnicodeError) as error:
        raise UsageError("no-unsubscribe", url=host) from error
    if not found or not all(map(pinned.is_public, found)):
        raise UsageError("no-unsubscribe", url=host)
    return found[0]
