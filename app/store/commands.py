"""Commands: every change of shared tables, with its journal entry, its events and its inverse.

A command is a frozen dataclass registered by kind and version. ``apply`` uses portable SQLAlchemy
Core only, reads no clock, random, setting or file, and writes shared tables only; what is local
follows from ``projection.project`` in the same transaction. Runs on the writer thread.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import msgspec

from app.base.bus import Changes
from app.base.ids import AgentId, CommandId, ConversationId

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a conversation, in a past-tense code with its two values."""

    kind: str
    conversation: ConversationId | None = None
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Tx:
    """What a command may use: the connection of its transaction and the facts of its issue."""

    connection: "Connection"
    command: CommandId
    seq: int
    at: int
    agent: AgentId | None
    desk: int
    new_id: Callable[[], int]
    new_number: Callable[[], int]
    attached: object = None
    """What the command carries out of line, too large for the journal (raw mail)."""


class Command(ABC):
    """A change. Subclasses are frozen, slotted dataclasses made known by ``register``."""

    __slots__ = ()
    kind: ClassVar[str]
    version: ClassVar[int]

    @abstractmethod
    def apply(self, tx: Tx) -> "Outcome":
        """Make the change inside ``tx``; raise ``UsageError`` when it makes no sense."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command did: changed ids, events, and the command that takes it back."""

    changes: Changes
    events: tuple[Event, ...] = ()
    inverse: Command | None = None
    result: object = None
    """What the caller wants to know besides; not journaled."""
    texts: Mapping[int, str] = field(default_factory=dict)
    """Bodies of new messages, so that indexing need not read them back; not journaled."""
    row_only: bool = False
    """Of the conversations nothing but their own row and tags changed: no message has to be looked
    at to bring the queue up to it."""


C = TypeVar("C", bound=type[Command])
_known: dict[tuple[str, int], type[Command]] = {}


def register(kind: str, version: int = 1) -> Callable[[C], C]:
    """Make a command known to the journal under ``kind`` and ``version``."""

    def add(cls: C) -> C:
        cls.kind, cls.version = kind, version
        if _known.setdefault((kind, version), cls) is not cls:
            raise TypeError(f"{kind} {version} is registered twice")
        return cls

    return add


def known() -> Sequence[type[Command]]:
    """All registered commands."""
    return tuple(_known.values())


def encode(command: Command) -> str:
    """The payload of a command as JSON."""
    return msgspec.json.encode(command).decode()


def decode(kind: str, version: int, payload: str) -> Command:
    """The command of a journal row; an unknown kind raises ``KeyError``."""
    return msgspec.json.decode(payload, type=_known[kind, version])


class _Stored(msgspec.Struct, frozen=True):
    kind: str
    version: int
    payload: msgspec.Raw


def pack(command: Command | None) -> str | None:
    """A command with its kind and version in one JSON text, for the inverse column."""
    if command is None:
        return None
    stored = _Stored(command.kind, command.version, msgspec.Raw(msgspec.json.encode(command)))
    return msgspec.json.encode(stored).decode()


def unpack(text: str) -> Command:
    """The command of ``pack``'s text."""
    stored = msgspec.json.decode(text, type=_Stored)
    return decode(stored.kind, stored.version, bytes(stored.payload).decode())


def journal_row(tx: Tx, command: Command, outcome: Outcome, cause: str, batch: int | None) -> Any:
    """The row of the journal for an applied command."""
    return {
        "id": tx.command,
        "seq": tx.seq,
        "kind": command.kind,
        "version": command.version,
        "payload": encode(command),
        "agent": tx.agent,
        "desk": tx.desk,
        "at": tx.at,
        "cause": cause,
        "batch": batch,
        "inverse": pack(outcome.inverse),
        "rev": tx.seq,
    }


def event_rows(tx: Tx, outcome: Outcome) -> list[dict[str, Any]]:
    """The rows of ``event`` for an applied command."""
    return [
        {
            "id": tx.new_id(),
            "command": tx.command,
            "conversation": event.conversation,
            "agent": tx.agent,
            "kind": event.kind,
            "at": tx.at,
            "before": event.before,
            "after": event.after,
            "rev": tx.seq,
        }
        for event in outcome.events
    ]
