"""What a message holds besides text and files: invitations, other messages, seals. Readers only."""

from dataclasses import replace

from app.base.ids import MessageId
from app.base.paths import Profile
from app.desk.values import Embedded, Html
from app.inbox import own_addresses, source
from app.inbox.parsing import invites, mime, part_types, protection, tnef
from app.inbox.parsing.mime_head import header_block
from app.inbox.parsing.mime_parts import leaves
from app.inbox.values import (
    Attachment,
    Direction,
    Entry,
    Inbound,
    Invite,
    Protection,
)
from app.store.database import Dbapi

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
    return protection.of(header_block(data), mime.parts(data).root, mime.parse(data).text)
