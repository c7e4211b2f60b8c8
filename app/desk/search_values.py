"""What searching hands to the window. Frozen values."""

from dataclasses import dataclass

from app.base.ids import ConversationId, CustomerId
from app.inbox.values import Hit

SCREEN = 12
"""Results that a window 1080 pixels high shows: so many have their snippets at once."""


@dataclass(frozen=True, slots=True)
class Needle:
    """Words that follow each other, folded; of the last one only the beginning may be known."""

    words: tuple[str, ...]
    beginning: bool = False


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What a search found, newest first, at most one hit a conversation.

    ``needles`` are what to mark, ``ignored`` what of the text meant nothing. ``stale``: a newer
    search took its place, and this one was not finished.
    """

    hits: tuple[Hit, ...] = ()
    needles: tuple[Needle, ...] = ()
    ignored: tuple[str, ...] = ()
    more: bool = False
    stale: bool = False


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name; ``team``: everybody's."""

    id: int
    name: str
    query: str
    team: bool


@dataclass(frozen=True, slots=True)
class FoundCustomer:
    """Somebody whose name or address begins with what was typed."""

    id: CustomerId
    name: str
    address: str
    conversations: int


@dataclass(frozen=True, slots=True)
class FoundConversation:
    """A conversation with such a number or subject."""

    id: ConversationId
    number: int
    subject: str
    customer: str


@dataclass(frozen=True, slots=True)
class LookUp:
    """What the palette adds to actions and views."""

    customers: tuple[FoundCustomer, ...] = ()
    conversations: tuple[FoundConversation, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """A way to go on typing: ``text`` replaces the word at ``start`` to ``end``.

    ``kind`` is "operator", "value", "person", "tag", "playbook", "date" or "recent"; ``note`` says
    more.
    """

    text: str
    start: int
    end: int
    kind: str
    note: str = ""
