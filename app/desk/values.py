"""What the desk hands to the window and the command line, and takes from them. Frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.base.errors import Problem
from app.base.ids import AccountId, AgentId, ConversationId, MessageId, OutboxId
from app.inbox.values import Address, Entry


@dataclass(frozen=True, slots=True)
class Agent:
    id: AgentId
    name: str


@dataclass(frozen=True, slots=True)
class Usage:
    """What an account asked of its service today (UTC), and what that says of limits.

    ``left`` of ``most`` requests until ``ends``, none before ``wait_until``: microseconds UTC by
    our clock, which is ``ahead`` seconds of the service's. None where it does not say.
    """

    looks: int = 0
    requests: int = 0
    spent: str = ""
    """Today's money, as an amount; empty: none."""
    left: int | None = None
    most: int | None = None
    ends: int | None = None
    wait_until: int | None = None
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class AccountState:
    """An account as the status bar shows it."""

    id: AccountId
    name: str
    kind: str
    address: str
    state: str
    """"ok", "busy", "worried", "paused", "failing", "off"."""
    last_poll: int | None
    problem: Problem | None
    waiting: int = 0
    """Messages in the outbox that are not sent yet."""
    failed: int = 0
    """Messages in the outbox that need somebody: not sent, partly, or nobody knows."""
    missing: int = 0
    """Messages that the server had at the last audit and that are not here (R7)."""
    quota_used: int | None = None
    """Bytes, as ``quota_limit``; None where the server does not say."""
    quota_limit: int | None = None
    sign_in_ends: int | None = None
    """When the sign-in ends if it is not used, microseconds UTC; None: not known, or never."""
    spent: tuple[str, str, str] | None = None
    """This month's money, its cap (or empty) and the currency; None: there is nothing to tell."""
    usage: Usage = Usage()
    shown: str = ""
    """As which channel its messages are shown, where that is not its kind."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the composer hands over. ``seen`` is the newest message its writer saw (S6)."""

    conversation: ConversationId
    text: str
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    attachments: tuple[Path, ...] = ()
    seen: MessageId | None = None
    bcc: tuple[Address, ...] = ()
    sender: str = ""
    """One of the account's addresses; empty: the one the customer wrote to."""
    reply_to: tuple[Address, ...] = ()
    images: tuple[Path, ...] = ()
    """Pictures shown below the text."""
    send_at: int | None = None
    """Send later: microseconds UTC."""
    if_silent: bool = False
    """Not sent at ``send_at`` when the customer has written before."""
    html: str | None = None
    """The HTML beside the text; None: a simple one is made of the text."""
    account: AccountId | None = None
    """From which it goes; None: where they wrote last."""
    options: tuple[tuple[str, str], ...] = ()
    """The channel's own: a template and its values."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A reply taken over by the outbox."""

    outbox: OutboxId
    message_id: str
    state: str
    due_at: int | None


@dataclass(frozen=True, slots=True)
class Embedded:
    """A message that came as a file in another one; its own files are opened by their ``part``."""

    entry: Entry
    text: str
    html: "Html"


@dataclass(frozen=True, slots=True)
class Html:
    """A message's HTML after cleaning, ready for the hardened browser.

    ``too_complex`` means over the budget: show the text. ``images`` maps ``cid:`` names to parts.
    """

    html: str
    too_complex: bool
    blocked_images: int
    images: Mapping[str, str]
    elements: int = 0
    """How much there is to lay out."""
