# ruff: noqa: PLC0414  values that have a file of their own are known by this name, too
"""The contract between a channel and the rest of the house.

A channel gets a ``Context`` and gives batches of raw messages; it may acknowledge to its server
only what ``await context.stored(batch)`` has confirmed. Sending goes through a ``Ledger``: the
channel awaits ``commit_point()`` right before the byte or request after which the outcome can be
unknown, and records each recipient's verdict. Retries belong to the outbox, never to a channel.

Read receipts. What the service tells of ours is a ``Status`` "read" in ``Batch.news``; nothing
else has to be done. Where the service can be told that one of us read a message, the spec has
``READ_RECEIPTS`` among its fields, and the channel ``tell_read``: the house calls it for accounts
that chose so, after the marks were made here. Without the field the choice is not offered.
"""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Collection,
    Iterable,
    Mapping,
    Sequence,
)
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Literal, Protocol, TypeAlias

import msgspec

from app.base.errors import ConfigError, Problem
from app.inbox.channels.kit import Kit as Kit
from app.inbox.channels.mailbox import MARKS as MARKS
from app.inbox.channels.mailbox import MOVES as MOVES
from app.inbox.channels.mailbox import Act as Act
from app.inbox.channels.mailbox import ActDone as ActDone
from app.inbox.channels.mailbox import Census as Census
from app.inbox.channels.mailbox import Day as Day
from app.inbox.channels.mailbox import Delta as Delta
from app.inbox.channels.mailbox import Head as Head
from app.inbox.channels.mailbox import Mark as Mark
from app.inbox.channels.mailbox import Move as Move
from app.inbox.channels.mailbox import Place as Place
from app.inbox.channels.mailbox import Span as Span
from app.inbox.channels.signs import Sign as Sign
from app.inbox.channels.spec import Capabilities as Capabilities
from app.inbox.channels.spec import ChannelSpec as ChannelSpec
from app.inbox.channels.spec import Field as Field
from app.inbox.values import Inbound


class Raw(msgspec.Struct, frozen=True, gc=False):
    """A message exactly as it came. ``remote_id`` is unique in the account ("" when a place is)."""

    data: bytes
    remote_id: str = ""
    received_at: int | None = None
    """The server's own time of receipt (INTERNALDATE), microseconds UTC."""
    place: Place | None = None
    history: bool = False
    """Imported or backfilled: arrives silently and resolved (R5, C2)."""
    marks: int = 0
    ours: bool = False
    """We sent it, from here or elsewhere: it lies in Sent (R6), the provider says so."""
    edit: bool = False
    """What the stored message of that ``remote_id`` says now."""


Became: TypeAlias = Literal["accepted", "delivered", "read", "failed", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Status:
    """What a provider says became of a message: of ours on its way, or "withdrawn" of any.

    ``words`` are the provider's own; ``cost`` what it charged, in millionths of ``unit``.
    """

    remote_id: str
    state: Became
    words: str = ""
    cost: int = 0
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """A message of somebody that one of us has read. ``sender`` is their address, as it is known.

    ``at`` is when it was received, microseconds UTC; ``Context.record`` has all of it.
    """

    remote_id: str
    sender: str
    at: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Messages and the cursor that covers them; both are stored in one transaction.

    ``stream`` names the part of the account the cursor belongs to (a folder); ``cursor`` is the
    channel's own text and comes back through ``Context.cursors``. ``more`` is how many messages are
    known to follow in this look.
    """

    stream: str
    cursor: str
    items: tuple[Raw, ...]
    delta: Delta | None = None
    census: Census | None = None
    news: tuple[Status, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What the outbox hands over: frozen when Send was pressed, never rebuilt.

    ``data`` is the complete message (email: MIME with CRLF line ends; else ``records.said`` reads
    it), ``recipients`` the envelope addresses still to be tried, ``send_id`` the UUID used as
    idempotency key where there is one, ``at`` when Send was pressed (microseconds UTC).
    """

    send_id: str
    message_id: str
    sender: str
    recipients: tuple[str, ...]
    data: bytes
    at: int = 0


@dataclass(frozen=True, slots=True)
class Receipt:
    """The server took the message: its words, and its id there (unique in the account)."""

    reply: str
    remote_id: str = ""


class Ledger(Protocol):
    """Where a channel writes down, durably, what happens while it sends."""

    async def commit_point(self) -> None:
        """Return once ``committed`` is stored; from here on the outcome can be unknown."""

    async def recipient(
        self, address: str, accepted: bool, reply: str, *, later: bool = False
    ) -> None:
        """Record the server's verdict on one recipient, in its own words.

        ``later``: refused for now; they are tried again alone when others were accepted.
        """

    async def stage(self, stage: str) -> None:
        """Record how far the attempt got ("connect", "tls", "auth", "mail", "rcpt", "data")."""


class Context(Protocol):
    """What a channel may use of the house."""

    @property
    def config(self) -> Mapping[str, str]:
        """The account's settings by field name, without secrets."""

    @property
    def cursors(self) -> Mapping[str, str]:
        """The stored cursor of each stream."""

    @property
    def renewing(self) -> asyncio.Lock:
        """Held while a secret is exchanged for another one: once at a time for an account."""

    @property
    def folder(self) -> Path:
        """A folder of the account's own, for what a library keeps by itself; it may not exist."""

    async def secret(self, name: str) -> str:
        """The secret of that field; raises ``SecretError``."""

    async def keep(self, name: str, secret: str) -> None:
        """Return once the secret of that field is kept and was read back; or ``SecretError``."""

    def now(self) -> int:
        """The time in microseconds UTC."""

    async def unknown(self, remote_ids: Collection[str]) -> Collection[str]:
        """Those of these messages that are not stored yet."""

    async def record(self, remote_id: str) -> Mapping[str, Any]:
        """The service's own record of a stored message; empty when there is none."""

    async def stored(self, batch: Batch) -> None:
        """Return once the batch and its cursor are durable; raises if they could not be stored."""

    def sign(self, sign: Sign) -> None:
        """Tell whoever looks how it goes with somebody just now; nothing of it is stored."""

    def doubts(self, stream: str) -> bool:
        """Whether the house wants a census of the stream with the next look."""

    async def known(self, folder: str, uidvalidity: int, heads: Sequence[Head]) -> Collection[int]:
        """Which of these UIDs are stored messages that lay in the folder under another UIDVALIDITY.

        Their new places are durable when it returns.
        """


@dataclass(frozen=True, slots=True)
class Check:
    """One step of ``check()``: what was tried, whether it worked, the server's words."""

    step: str
    ok: bool
    detail: str = ""
    problem: Problem | None = None
    """What to do, where there is more to say than the server's words; of a step that worked, what
    is still to be known."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How an account stands with its server; None where nobody says.

    Quotas in bytes, ``sign_in_ends`` in microseconds UTC, ``longest`` in characters of a text.
    """

    quota_used: int | None = None
    quota_limit: int | None = None
    sign_in_ends: int | None = None
    longest: int | None = None


@dataclass(frozen=True, slots=True)
class Traffic:
    """``requests`` since it was asked last; of the rest the newest word, None where there is none.

    ``left`` of ``most`` requests may be asked until ``ends``; before ``wait_until`` none. Moments
    in microseconds UTC by our clock, which is ``ahead`` seconds of the service's.
    """

    requests: int = 0
    left: int | None = None
    most: int | None = None
    ends: int | None = None
    wait_until: int | None = None
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class Approved:
    """A text that the service lets us send at any time; ``{{1}}`` in it stands for a value."""

    id: str
    name: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """Settings that work, by field name; what a person should know before giving a secret."""

    settings: Mapping[str, str]
    source: str
    advice: tuple[Problem, ...] = ()


async def _found_nothing() -> "AsyncIterator[Check | Found]":
    """A channel that finds nothing by itself."""
    nothing: tuple[Found, ...] = ()
    for each in nothing:
        yield each


class Channel(ABC):
    """A connected account of one kind. Construct with a context; ``close()`` when done.

    All methods raise only the tree of ``ChannelError``.
    """

    spec: ClassVar[ChannelSpec]
    size_limit: int | None = None
    """The largest message the server takes, in bytes, as it said last.

    0: it named no limit; None: it was not asked yet.
    """

    trouble: Problem | None = None
    """What the last look found that a person has to see, though it went on."""

    def __init__(self, context: Context) -> None:
        self.context = context

    @abstractmethod
    async def check(self) -> tuple[Check, ...]:
        """Try the credentials step by step without changing anything."""

    @abstractmethod
    def receive(self) -> AsyncIterator[Batch]:
        """One look at everything new since the cursors; the caller stores each batch.

        What is newest comes first. The consumer hands each batch to ``context.stored``, in order;
        when it cannot be stored it ends the look.
        """

    async def changed(self, seconds: float) -> None:
        """Return when there may be something new: the server said so, or ``seconds`` went by."""
        await asyncio.sleep(seconds)

    def network_changed(self) -> None:
        """The machine woke up or has another network: no connection is to be trusted."""

    async def act(self, acts: Sequence[Act]) -> Mapping[Place, ActDone]:
        """Add marks and move on the server; what could not be found out is left out."""
        return {}

    async def tell_read(self, seen: Sequence[Seen]) -> None:
        """Tell their writers that these were read: oldest first, each once, never older ones again.

        It may be repeated when it failed. Only called where the spec has ``READ_RECEIPTS``.
        """

    def audit(self, days: int) -> AsyncIterator[Day]:
        """What the server holds of the last ``days`` days, in the folders that are read."""
        return _nothing()

    async def standing(self) -> Standing:
        """How full the account is, and until when its sign-in lasts."""
        return Standing()

    @property
    def ahead(self) -> int:
        """Microseconds that our clock is ahead of the service's; the house minds them."""
        return 0

    @property
    def rest(self) -> float:
        """Seconds that the server is to be left alone before the next look, so that it never has
        to say so; awaited by the house."""
        return 0.0

    def traffic(self) -> Traffic:
        """What was asked of the server since the last call, and what it says of limits."""
        return Traffic()

    def without(self, cursor: str, uids: Iterable[int]) -> str:
        """The cursor with which the next look brings ``uids`` again."""
        return cursor

    @staticmethod
    @abstractmethod
    def normalise(raw: bytes) -> Inbound:
        """Pure and total: never raises, whatever the bytes."""

    @staticmethod
    def unread(raw: bytes) -> Inbound:
        """What stands for a message whose reading came to no end; the least of work, total."""
        from app.inbox import records

        return records.inbound(raw, None)

    @classmethod
    def able(
        cls,
        config: Mapping[str, str],  # noqa: ARG003  a hook that a channel may leave as it is
    ) -> Capabilities:
        """What a message of an account with these settings can be."""
        return cls.spec.capabilities

    @staticmethod
    def answering(
        record: Mapping[str, Any],  # noqa: ARG004  a hook that a channel may leave as it is
    ) -> Mapping[str, str]:
        """What an answer to a message takes over from its record (``records.Said.options``)."""
        return {}

    @classmethod
    def kit(
        cls,
        config: Mapping[str, str],  # noqa: ARG003  a hook that a channel may leave as it is
        language: str,  # noqa: ARG003
    ) -> Kit:
        """What its owner puts elsewhere so that people can write; only where ``spec.kit`` says so.

        Raises ``ConfigError`` for settings that cannot work.
        """
        return Kit("", "")

    async def approved(self) -> tuple[Approved, ...]:
        """The texts that may be sent when free ones are not taken, by name."""
        return ()

    @abstractmethod
    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """Send once. Before the commit point every failure is safe to retry."""

    async def typing(self, to: str, *, on: bool) -> None:
        """Show somebody that we are typing, or no longer; only where the spec says so."""

    async def entered(self, secrets: Mapping[str, str]) -> Mapping[str, str]:
        """What is kept of a person's secrets: a password may be good for a token. Settings only."""
        return secrets

    async def sign_in(self, browse: Callable[[str], Awaitable[None]]) -> Mapping[str, str]:
        """Have a person sign in with the browser; gives the secrets to keep, by field name.

        ``browse`` gets the address to open. Raises ``ConfigError("no-browser-sign-in")`` where
        there is no such way.
        """
        raise ConfigError("no-browser-sign-in")

    @classmethod
    def find(
        cls,
        known: Mapping[str, str],  # noqa: ARG003  a hook that a channel may leave as it is
    ) -> "AsyncIterator[Check | Found]":
        """Complete the settings of a new account from the few that are known.

        Gives each step that was tried and, when there is something that works, one ``Found`` at
        the end.
        """
        return _found_nothing()

    async def file_sent(self, out: Outgoing) -> None:
        """Put the copy into the Sent folder, once (S3); channels without one do nothing."""

    async def find_sent(self, out: Outgoing) -> bool:
        """Whether the server's own folders hold the message: evidence for ``unknown``.

        Some servers give what they send an id of their own: then what it says has to tell.
        """
        return False

    @abstractmethod
    async def close(self) -> None:
        """Drop every connection; safe to call twice and from a cancelled task's clean-up."""


async def _nothing() -> AsyncIterator[Day]:
    """For channels whose server cannot be asked."""
    return
    yield  # makes it a generator
