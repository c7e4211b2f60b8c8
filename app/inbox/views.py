"""The queue as values: counts, ids and rows of its views. Light on purpose: the first screen
is painted through here, before SQLAlchemy and the channels are imported."""

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from app.base.ids import AgentId, ConversationId
from app.inbox.values import Priority, QueueRow, SendState, Status, View
from app.store import glance
from app.store.database import Dbapi


def counts(connection: Dbapi, agent: AgentId) -> Mapping[View, int]:
    """How many conversations each view holds for this agent."""
    return {View(name): n for name, n in glance.counts(connection, agent).items()}


def head(connection: Dbapi, view: View, agent: AgentId) -> tuple[int, "array[int]"]:
    """Count and first ids of a view."""
    return glance.head(connection, view.value, agent)


def rows(connection: Dbapi, ids: Sequence[ConversationId], agent: AgentId) -> tuple[QueueRow, ...]:
    """The rows of these conversations, in the order asked; vanished ones are left out."""
    return tuple(_row(each) for each in glance.rows(connection, ids, agent))


def _row(r: Mapping[str, Any]) -> QueueRow:
    return QueueRow(
        id=ConversationId(r["id"]),
        number=r["number"],
        subject=r["subject"],
        preview=r["preview"],
        status=Status(r["status"]),
        priority=Priority(r["priority"]),
        customer=r["customer_name"],
        address=r["address"],
        addresses=_split(r["addresses"], "\n"),
        channels=_split(r["channels"], ","),
        assignee=r["assignee"],
        assignee_name=r["assignee_name"],
        tags=_split(r["tags"], "\n"),
        unread=r["unread"],
        messages=r["messages"],
        waiting_since=r["waiting_since"],
        last_message_at=r["last_at"],
        send_state=SendState(r["send_state"]) if r["send_state"] else None,
        has_draft=bool(r["has_draft"]),
        related=bool(r["related"]),
        version=r["version"],
    )


def _split(text: str, by: str) -> tuple[str, ...]:
    return tuple(text.split(by)) if text else ()
