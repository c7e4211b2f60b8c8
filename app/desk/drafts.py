"""What agents have begun to write, kept as they type. Local: it is nobody else's business yet."""

from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.base.ids import AgentId, ConversationId
from app.store.database import Dbapi
from app.store.store import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection


def read(connection: Dbapi, conversation: ConversationId, agent: AgentId, mode: str) -> str:
    """The kept text, or an empty one."""
    row = connection.execute(
        "SELECT body FROM draft WHERE conversation = ? AND agent = ? AND mode = ?",
        (conversation, agent, mode),
    ).fetchone()
    return row[0] if row else ""


def keep(
    store: Store, conversation: ConversationId, agent: AgentId, mode: str, text: str
) -> "Future[None]":
    """Keep ``text``, or forget the draft when it is empty."""
    from app.store.schema.team import draft
    from app.store.upsert import upsert

    key = {"conversation": conversation, "agent": agent, "mode": mode}

    def write(connection: "Connection") -> tuple[None, Changes]:
        if text:
            upsert(connection, draft, key | {"body": text, "updated_at": store.clock.now()})
        else:
            mine = [draft.c[name] == value for name, value in key.items()]
            connection.execute(draft.delete().where(*mine))
        return None, Changes(frozenset({conversation}))

    return store.write(write)
