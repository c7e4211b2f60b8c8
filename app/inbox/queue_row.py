"""A line of the queue; handed on by ``inbox.values``. Alone: the first screen shows no more."""

from dataclasses import dataclass

from app.base.ids import AgentId, ConversationId
from app.inbox.states import Priority, SendState, Status


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue: everything the row shows, read from the store in one go."""

    id: ConversationId
    number: int
    subject: str
    preview: str
    status: Status
    priority: Priority
    customer: str
    address: str
    addresses: tuple[str, ...]
    channels: tuple[str, ...]
    assignee: AgentId | None
    assignee_name: str
    tags: tuple[str, ...]
    unread: int
    messages: int
    waiting_since: int | None
    last_message_at: int
    send_state: SendState | None
    """The worst send that needs eyes (failed, partial, unknown), else None."""
    has_draft: bool
    related: bool
    """Looks related to another conversation (T1)."""
    version: int
    """Changes when anything the row shows changes: key for layout caches."""
    snoozed_until: int | None = None
    pinned: bool = False
    replying: str = ""
    """A colleague with a reply begun, and when it was last touched (W3)."""
    replying_at: int = 0
    playbook: str = ""
    """How far the playbook it is at has come: "3/7"."""
