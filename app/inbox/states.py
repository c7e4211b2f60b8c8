"""What something can be: conversations, messages, sends; handed on by ``inbox.values``. Pure."""

from enum import StrEnum


class Status(StrEnum):
    """Status of a conversation (rules C1-C3)."""

    OPEN = "open"
    WAITING = "waiting"
    SNOOZED = "snoozed"
    RESOLVED = "resolved"
    SPAM = "spam"


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class Direction(StrEnum):
    IN = "in"
    OUT = "out"
    NOTE = "note"
    CALL = "call"
    EVENT = "event"


class View(StrEnum):
    """The queue's views."""

    NEEDS_REPLY = "needs-reply"
    MINE = "mine"
    UNASSIGNED = "unassigned"
    OPEN = "open"
    WAITING = "waiting"
    SNOOZED = "snoozed"
    RESOLVED = "resolved"
    SPAM = "spam"
    ALL = "all"


class SendState(StrEnum):
    """Where an outgoing message stands (rules S2)."""

    HELD = "held"
    QUEUED = "queued"
    RETRYING = "retrying"
    PAUSED = "paused"
    SENDING = "sending"
    COMMITTED = "committed"
    SENT = "sent"
    PARTIAL = "partial"
    UNKNOWN = "unknown"
    FAILED = "failed"
    CANCELLED = "cancelled"


class RecipientState(StrEnum):
    """Where a message stands for one of its recipients (rules S4, reliability 3.1.13)."""

    WAITING = "waiting"
    """Still to be tried, or to be tried again."""
    OFFERED = "offered"
    """The server would take it for them; whether it took the message is not known yet."""
    ACCEPTED = "accepted"
    REFUSED = "refused"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    READ = "read"
    BOUNCED = "bounced"


class Filing(StrEnum):
    """Whether the copy in the Sent folder is made."""

    NONE = "none"
    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"
