"""What an agent is writing, as a frozen value: kept as it grows, handed over when it is sent."""

from dataclasses import dataclass
from typing import Literal

from app.base.ids import AccountId, ConversationId, MessageId, OutboxId
from app.desk.writing.rich_text import Rich, is_empty, to_text
from app.inbox.channels.spec import Capabilities
from app.inbox.values import Address, OutboxItem

Mode = Literal["reply", "note", "forward", "new"]
_MAIL = Capabilities(html=True, subject=True, attachments=True)


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes out with a text: one of this machine, or a part of a stored message."""

    name: str
    size: int
    type: str = ""
    path: str = ""
    message: MessageId | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One text under way; drafts are told apart by conversation, agent and ``mode``.

    A ``new`` one has an id of a conversation that begins when it is sent. ``position`` is where the
    journal stood when the text was begun (S6), ``seen`` the newest message then.
    """

    conversation: ConversationId
    mode: Mode = "reply"
    body: Rich = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    subject: str = ""
    account: AccountId | None = None
    sender: str = ""
    """One of the account's addresses; empty: the one the customer wrote to."""
    files: tuple[Enclosed, ...] = ()
    about: MessageId | None = None
    """The message that is forwarded, or answered when not the newest."""
    quote: bool = True
    signature: bool = True
    send_at: int | None = None
    if_silent: bool = False
    position: int = 0
    seen: MessageId | None = None
    begun_at: int = 0
    updated_at: int = 0
    send_id: str = ""
    """One press of Send (S1): the same again is the same message."""
    talk: bool = False
    """It goes by a channel that is no mail: no subject, no copies."""
    options: tuple[tuple[str, str], ...] = ()
    """The channel's own: a template and its values, a visibility."""
    answers: bool = True
    """Of a reply: it answers what the customer asked; a notice of ours leaves that waiting (C1)."""

    @property
    def text(self) -> str:
        """The words alone."""
        return to_text(self.body)

    @property
    def worthless(self) -> bool:
        """Nothing in it that would be missed."""
        if self.files and self.mode != "forward":
            return False
        if self.mode in ("new", "forward") and (self.to or self.cc or self.bcc):
            return False
        return is_empty(self.body) and not (self.mode == "new" and self.subject.strip())


@dataclass(frozen=True, slots=True)
class Sender:
    """An account that can send: its addresses, its own first; what its server takes, in bytes."""

    account: AccountId
    name: str
    kind: str
    addresses: tuple[Address, ...]
    size_limit: int | None = None
    can: Capabilities = _MAIL
    people: str = "email"
    """The kind of addresses that it reaches."""
    shown: str = "email"
    """As which channel it is shown."""

    @property
    def talk(self) -> bool:
        """No mail."""
        return not self.can.subject


@dataclass(frozen=True, slots=True)
class Original:
    """The message below an answer or a forward, as it will be quoted."""

    message: MessageId
    who: str
    text: str
    lines: int


@dataclass(frozen=True, slots=True)
class Below:
    """What goes out below a text: the signature and the message it answers or forwards."""

    signature: Rich
    original: Original | None


@dataclass(frozen=True, slots=True)
class Habits:
    """How this workspace sends, and how this agent writes."""

    undo_seconds: int = 10
    after_reply: str = "wait"
    quote_original: bool = True
    plain_alone: bool = True
    """A text without formatting leaves as text only."""


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """A message on its way, with what a person knows it by."""

    item: OutboxItem
    subject: str
    who: str
    preview: str
    number: int
    account: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A message taken back from the outbox: it is the draft again."""

    outbox: OutboxId
    letter: Letter | None
    text: str
