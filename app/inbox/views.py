"""The queue as values: counts, ids and rows of its views. Light on purpose: the first screen
is painted through here, before SQLAlchemy and the channels are imported."""

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from app.base.ids import AgentId, ConversationId
from app.inbox.lens import PLAIN, Facets, Lens, Sort
from app.inbox.queue_row import QueueRow
from app.inbox.states import Priority, SendState, Status, View
from app.store import glance
from app.store.database import Dbapi


def counts(connection: Dbapi, agent: AgentId) -> Mapping[View, int]:
    """How many conversations each view holds for this agent."""
    return {View(name): n for name, n in glance.counts(connection, agent).items()}


def asked(view: View, agent: AgentId, lens: Lens = PLAIN) -> glance.Asked:
    """A view through a lens, as the store is asked for it."""
    narrow: dict[str, str | int] = {}
    if lens.channel:
        narrow["channel"] = lens.channel
    if lens.priority is not None:
        narrow["priority"] = lens.priority.value
    if lens.tag:
        narrow["tag"] = lens.tag
    if lens.assignee is not None:
        narrow["assignee"] = lens.assignee
    if lens.unread:
        narrow["unread"] = 1
    if lens.playbook is not None:
        narrow["playbook"] = lens.playbook
    return glance.Asked(view.value, agent, lens.sort or "", narrow)


def sorts(view: View) -> tuple[Sort, ...]:
    """The orders a view can stand in, its own first."""
    return tuple(Sort(name) for name in glance.VIEWS[view.value].orders)


def head(
    connection: Dbapi, view: View, agent: AgentId, lens: Lens = PLAIN
) -> tuple[int, "array[int]"]:
    """Count (-1: not known before all is read) and first ids of a view."""
    return glance.head(connection, asked(view, agent, lens))


def facets(connection: Dbapi, view: View, agent: AgentId) -> Facets:
    """By what a view can be narrowed."""
    found = glance.facets(connection, view.value, agent)
    return Facets(
        tuple((str(name), n) for name, n in found["channel"]),
        tuple((Priority(str(name)), n) for name, n in found["priority"]),
        tuple((AgentId(int(name)), n) for name, n in found["assignee"]),
        tuple((str(name), n) for name, n in found["tag"]),
        tuple(glance.playbooks(connection, view.value, agent)),
    )


def rows(connection: Dbapi, ids: Sequence[ConversationId], agent: AgentId) -> tuple[QueueRow, ...]:
    """The rows of these conversations, in the order asked; vanished ones are left out."""
    return tuple(_row(each) for each in glance.rows(connection, ids, agent))


def _row(r: Mapping[str, Any]) -> QueueRow:
    replying, _, at = (r["other"] or "").partition("\n")
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
        channels=_channels(r["channel"], r["channels"]),
        assignee=r["assignee"],
        assignee_name=r["assignee_name"],
        tags=_split(r["tags"], "\n"),
        unread=max(r["unread"], r["marked"]),
        messages=r["messages"],
        waiting_since=r["waiting_since"],
        last_message_at=r["last_at"],
        send_state=SendState(r["send_state"]) if r["send_state"] else None,
        has_draft=bool(r["has_draft"]),
        related=bool(r["related"]),
        version=r["version"],
        snoozed_until=r["snoozed_until"],
        pinned=r["pinned_at"] is not None,
        replying=replying,
        replying_at=int(at or 0),
        playbook=r["playbook"] or "",
    )


def _channels(last: str, every: str) -> tuple[str, ...]:
    """The one used last before the others."""
    return tuple(sorted(_split(every, ","), key=lambda kind: kind != last))


def _split(text: str, by: str) -> tuple[str, ...]:
    return tuple(text.split(by)) if text else ()
