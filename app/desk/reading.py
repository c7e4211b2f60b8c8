"""Reading a message closely: its whole text, its cleaned HTML, its files; searching."""

from collections.abc import Collection
from typing import TYPE_CHECKING

import msgspec

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AgentId, ConversationId, MessageId
from app.base.paths import Profile
from app.desk.values import Agent, Html
from app.inbox import source
from app.inbox.values import Hit, MailingList
from app.store.database import Dbapi, Interrupted
from app.store.queries import one, rows
from app.store.store import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection


def agents(connection: Dbapi) -> tuple[Agent, ...]:
    """Everybody of the team, by name."""
    found = connection.execute("SELECT id, name FROM agent ORDER BY name").fetchall()
    return tuple(Agent(AgentId(id), name) for id, name in found)


def text(connection: Dbapi, profile: Profile, id: MessageId) -> str:
    """The whole plain text; of a note its body."""
    from app.inbox.parsing.mime import parse

    if one(connection, "SELECT 1 FROM source WHERE message = ?", id) is None:
        found = one(connection, "SELECT body FROM message_text WHERE message = ?", id)
        if found is None:
            raise UsageError("no-such-message", id=id)
        return str(found["body"])
    return parse(source.read(connection, profile, id)).text


def attachment(connection: Dbapi, profile: Profile, id: MessageId, part: str) -> bytes:
    """The decoded bytes of a part; ``2/1.2`` is part 1.2 of the message in part 2."""
    from app.desk.odd_parts import raw_part

    return raw_part(connection, profile, id, part)


def mailing_list(connection: Dbapi, profile: Profile, id: MessageId) -> MailingList | None:
    """The list a message came through. Asked of each that is shown: it reads the header alone."""
    from app.inbox.parsing import mailing_lists
    from app.inbox.parsing.mime_head import header_block

    return mailing_lists.read(header_block(source.read(connection, profile, id)))


def html(store: Store, id: MessageId) -> Html:
    """The cleaned HTML, from the cache when it was made by today's policy."""
    from app.inbox.cleaning.sanitize import POLICY_VERSION

    kept = store.read(
        lambda c: one(
            c, "SELECT value FROM clean_html WHERE message = ? AND policy = ?", id, POLICY_VERSION
        )
    ).result()
    if kept is not None:
        return msgspec.json.decode(kept["value"], type=Html)
    made = store.read(lambda c: _cleaned(c, store.profile, id)).result()
    if store.writable:
        _keep(store, id, POLICY_VERSION, made)
    return made


def _cleaned(connection: Dbapi, profile: Profile, id: MessageId) -> Html:
    from app.inbox.cleaning.sanitize import clean
    from app.inbox.parsing import mime

    dirty = mime.html_part(source.read(connection, profile, id))
    if dirty is None:
        return Html("", too_complex=False, blocked_images=0, images={})
    cleaned = clean(dirty)
    used = images_of(connection, id, cleaned.cids)
    blocked = cleaned.blocked_images
    return Html(cleaned.html, cleaned.too_complex, blocked, used, cleaned.elements)


def images_of(connection: Dbapi, id: MessageId, cids: Collection[str]) -> dict[str, str]:
    """The parts of a message that its HTML shows, by their content id."""
    parts = rows(connection, "SELECT content_id, part FROM attachment WHERE message = ?", id)
    return {p["content_id"]: p["part"] for p in parts if p["content_id"] in cids}


def _keep(store: Store, id: MessageId, policy: int, made: Html) -> None:
    from app.store.schema.messages import clean
    from app.store.upsert import upsert

    row = {"message": id, "policy": policy, "value": msgspec.json.encode(made)}

    def write(connection: "Connection") -> tuple[None, Changes]:
        upsert(connection, clean, row)
        return None, Changes()

    store.write(write)


def search(
    connection: Dbapi,
    words: str,
    limit: int,
    agent: AgentId,
    now: int,
    *,
    best: bool = False,
    scored: bool = False,
) -> tuple[Hit, ...]:
    """Newest first (or the ``best``); nothing when a newer search interrupted this one."""
    from app.store import search as index

    try:
        found = index.search(
            connection, words, limit, agent=agent, now=now, ranked=best, scored=scored
        )
        roots = index.roots(connection, [f.conversation for f in found])
    except Interrupted:
        return ()
    return tuple(
        Hit(ConversationId(root), MessageId(f.message), f.subject, f.snippet, f.date, f.score)
        for f, root in zip(found, roots, strict=True)
    )
