"""What travels between the layers about people: frozen values, as ``app.inbox.values``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.base.ids import CustomerId, IdentityId
    from app.inbox.values import QueueRow


@dataclass(frozen=True, slots=True)
class Identity:
    """An address of a customer on a channel, as shown and canonical."""

    id: IdentityId
    kind: str
    address: str
    canonical: str
    name: str = ""
    main: bool = False
    last_used: int | None = None
    """When a message last came from it, among their latest conversations."""
    blocked: bool = False
    customer: CustomerId | None = None
    """With whom it lies: themselves, or somebody merged into them."""


@dataclass(frozen=True, slots=True)
class MergedPerson:
    """Somebody who was merged into a customer, and can stand alone again."""

    id: CustomerId
    name: str
    addresses: tuple[str, ...]
    company: str
    notes: str
    joined_at: int | None


@dataclass(frozen=True, slots=True)
class CustomField:
    """A field of the workspace's own, with what it says of a customer."""

    id: int
    name: str
    kind: str
    """"text", "number", "date", "choice"."""
    choices: tuple[str, ...]
    value: str = ""


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """Who this is, on every channel, and their other conversations.

    What a customer lacks is taken from people merged into them.
    """

    id: CustomerId
    name: str
    identities: tuple[Identity, ...]
    """The main one first, then the most recently used."""
    language: str
    notes: str
    others: tuple[QueueRow, ...]
    """Their other conversations, the newest first, as many as were asked for."""
    company: str = ""
    zone: str = ""
    place: str = ""
    tags: tuple[str, ...] = ()
    fields: tuple[CustomField, ...] = ()
    merged: tuple[MergedPerson, ...] = ()
    conversations: int = 0
    """All of them, the one on screen too."""
    since: int | None = None
    """When they were first heard of."""
    domains_blocked: tuple[str, ...] = ()

    @property
    def blocked(self) -> bool:
        """Whether all their addresses are blocked."""
        return bool(self.identities) and all(one.blocked for one in self.identities)


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One line of the list of customers."""

    id: CustomerId
    name: str
    company: str
    address: str
    channels: tuple[str, ...]
    tags: tuple[str, ...]
    conversations: int
    last_at: int | None
    blocked: bool
    version: int


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody who looks like the same person, and why, as (code, value).

    Codes: ``number`` (the same telephone number), ``spelling`` (one mailbox, written
    differently), ``company`` (same name, same company), ``signature`` (signs with the other's
    address), ``name`` (the same full name on another channel).
    """

    id: CustomerId
    name: str
    address: str
    channels: tuple[str, ...]
    evidence: tuple[tuple[str, str], ...]
