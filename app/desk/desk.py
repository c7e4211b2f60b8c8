"""The desk: one running copy of the program, as the window and the command line see it.

Reads run on the store's reader threads and give futures of frozen values; acts run on the writer
thread, are durable when their future is done, and are told to everybody over the bus. Nothing
here imports Qt; the window awaits the futures through its loop.
"""

from array import array
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from app.base.bus import Bus
from app.base.errors import Problem
from app.base.ids import AccountId, AgentId, CommandId, ConversationId, MessageId, OutboxId
from app.inbox.values import (
    Address,
    ConversationPage,
    Hit,
    OutboxItem,
    QueueRow,
    View,
)


@dataclass(frozen=True, slots=True)
class Agent:
    id: AgentId
    name: str


@dataclass(frozen=True, slots=True)
class AccountState:
    """An account as the status bar shows it."""

    id: AccountId
    name: str
    kind: str
    address: str
    state: str
    """"ok", "busy", "paused", "failing", "off"."""
    last_poll: int | None
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class Draft:
    """What the composer hands over. ``seen`` is the newest message its writer saw (S6)."""

    conversation: ConversationId
    text: str
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    attachments: tuple[Path, ...] = ()
    seen: MessageId | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A reply taken over by the outbox."""

    outbox: OutboxId
    message_id: str
    state: str
    due_at: int | None


@dataclass(frozen=True, slots=True)
class Html:
    """A message's HTML after cleaning, ready for the hardened browser.

    ``too_complex`` means over the budget: show the text. ``images`` maps ``cid:`` names to parts.
    """

    html: str
    too_complex: bool
    blocked_images: int
    images: Mapping[str, str]


class Desk:
    """See the module. Every method may be called from any thread."""

    bus: Bus
    agent: Agent

    # --- reads -------------------------------------------------------------------------------

    def queue_counts(self) -> "Future[Mapping[View, int]]":
        """How many conversations each view holds for this agent."""
        raise NotImplementedError

    def queue_head(self, view: View) -> "Future[tuple[int, array[int]]]":
        """Count and first 200 ids of a view, by index."""
        raise NotImplementedError

    def queue_rest(self, view: View, after: int) -> "Future[array[int]]":
        """The next chunk of ids (at most 20,000) of a view, from position ``after``."""
        raise NotImplementedError

    def queue_rows(self, ids: tuple[ConversationId, ...]) -> "Future[tuple[QueueRow, ...]]":
        """The rows of these conversations, in the order asked; vanished ones are left out."""
        raise NotImplementedError

    def conversation(self, id: ConversationId) -> "Future[ConversationPage]":
        """The whole page of a conversation, merges resolved."""
        raise NotImplementedError

    def message_text(self, id: MessageId) -> "Future[str]":
        """The whole plain text of a message, quotes and signature included."""
        raise NotImplementedError

    def message_html(self, id: MessageId) -> "Future[Html]":
        """The cleaned HTML of a message, cached with the policy's version."""
        raise NotImplementedError

    def attachment(self, id: MessageId, part: str) -> "Future[bytes]":
        """The decoded bytes of an attachment."""
        raise NotImplementedError

    def source(self, id: MessageId) -> "Future[bytes]":
        """The raw source of a message."""
        raise NotImplementedError

    def search(self, text: str, limit: int = 50) -> "Future[tuple[Hit, ...]]":
        """Newest hits first, at once; a later call cancels an earlier one still running."""
        raise NotImplementedError

    def agents(self) -> "Future[tuple[Agent, ...]]":
        raise NotImplementedError

    def accounts(self) -> "Future[tuple[AccountState, ...]]":
        raise NotImplementedError

    def outbox(self) -> "Future[tuple[OutboxItem, ...]]":
        """Everything not yet settled, and the failed and unknown ones."""
        raise NotImplementedError

    def draft(self, id: ConversationId, mode: str) -> "Future[str]":
        """The kept draft of this agent; mode "reply" or "note"."""
        raise NotImplementedError

    # --- acts (each future gives the command's id, for undo) ---------------------------------

    def reply(self, draft: Draft, *, hold: float | None = None) -> "Future[Sent]":
        """Freeze and queue a reply; ``hold`` is the undo window in seconds (None: the setting)."""
        raise NotImplementedError

    def cancel_send(self, outbox: OutboxId) -> "Future[str]":
        """Undo send: give the text back; raises ``UsageError`` when it has left."""
        raise NotImplementedError

    def note(self, conversation: ConversationId, text: str) -> "Future[CommandId]":
        raise NotImplementedError

    def assign(self, conversation: ConversationId, to: AgentId | None) -> "Future[CommandId]":
        raise NotImplementedError

    def resolve(self, conversation: ConversationId) -> "Future[CommandId]":
        """Raises ``UsageError("unsent-reply")`` over a failed send (S5)."""
        raise NotImplementedError

    def reopen(self, conversation: ConversationId) -> "Future[CommandId]":
        raise NotImplementedError

    def mark_read(self, conversation: ConversationId, message: MessageId) -> "Future[None]":
        """Everything up to ``message`` is read by this agent."""
        raise NotImplementedError

    def keep_draft(self, id: ConversationId, mode: str, text: str) -> "Future[None]":
        """Keep what is being typed; an empty text drops it."""
        raise NotImplementedError

    def undo(self, command: CommandId) -> "Future[None]":
        raise NotImplementedError
