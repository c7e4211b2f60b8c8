"""Who changed, told after the commit: ids only, readers fetch what they show.

``publish`` is called on the store's writer thread; each subscriber decides where it continues
(the window's bridge queues into the loop thread and coalesces).
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from app.base.ids import AccountId, ConversationId, CustomerId, MessageId, OutboxId

_log = logging.getLogger(__name__)
Ill = Literal["write", "audit", "backup"]
"""Nothing can be written; the doctor found a fault; the daily backup could not be made."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What one transaction changed."""

    conversations: frozenset[ConversationId] = frozenset()
    messages: frozenset[MessageId] = frozenset()
    accounts: frozenset[AccountId] = frozenset()
    outbox: frozenset[OutboxId] = frozenset()
    arrived: frozenset[ConversationId] = frozenset()
    """Conversations with a new live inbound message: worth a notice."""
    settings: frozenset[str] = frozenset()
    """Keys of settings that have another value now."""
    customers: frozenset[CustomerId] = frozenset()
    """People of whom something changed that a person noted, not what they wrote."""
    erased: frozenset[MessageId] = frozenset()
    """Gone for good: whoever keeps a copy forgets it."""
    live: frozenset[ConversationId] = frozenset()
    """No change: somebody there types, or no longer, or has left (``inbox.live``)."""
    held_up: bool | None = None
    """No change: another program holds the file, so changes wait (True), or no longer does."""
    ails: tuple[tuple[Ill, str], ...] = ()
    """No change: what is wrong with the workspace itself, with the problem's code; "" for one that
    is no longer."""

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.conversations | other.conversations,
            self.messages | other.messages,
            self.accounts | other.accounts,
            self.outbox | other.outbox,
            self.arrived | other.arrived,
            self.settings | other.settings,
            self.customers | other.customers,
            self.erased | other.erased,
            self.live | other.live,
            self.held_up if other.held_up is None else other.held_up,
            self.ails + other.ails,
        )

    def __bool__(self) -> bool:
        told = (self.conversations, self.accounts, self.outbox, self.settings, self.customers)
        return any(told) or bool(self.live or self.ails) or self.held_up is not None


@dataclass(slots=True)
class Bus:
    """A list of subscribers; a failing one must not keep the others from hearing."""

    _subscribers: list[Callable[[Changes], None]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Call ``callback`` after each commit; returns what ends the subscription."""
        with self._lock:
            self._subscribers.append(callback)

        def unsubscribe() -> None:
            with self._lock:
                if callback in self._subscribers:
                    self._subscribers.remove(callback)

        return unsubscribe

    def publish(self, changes: Changes) -> None:
        with self._lock:
            subscribers = list(self._subscribers)
        for callback in subscribers:
            try:
                callback(changes)
            except Exception:  # noqa: BLE001  the commit stands, whatever its listeners do
                _log.exception("a subscriber failed")
