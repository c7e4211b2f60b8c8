"""How it goes with people just now: who is typing, who has left. In memory only, any thread.

Channels tell ``Sign``s; they are kept by conversation, the latest of each person, and the bus
says that there is one (``Changes.live``). Nothing is stored: after a start nobody types.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.bus import Bus, Changes
from app.base.clock import MICRO
from app.base.ids import AccountId, ConversationId
from app.store.database import Dbapi

if TYPE_CHECKING:
    from app.inbox.channels.signs import Going, Sign

TYPING = 30 * MICRO
"""How long somebody counts as typing without saying so again."""
_MOST = 1000
_WHERE = """
SELECT coalesce(k.merged_into, k.id) FROM identity i
JOIN participant p ON p.identity = i.id JOIN conversation k ON k.id = p.conversation
WHERE i.kind = ? AND i.address = ? AND k.account = ? ORDER BY k.id DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Here:
    """``what`` holds until ``until`` (microseconds UTC; None: until something else is told)."""

    person: str
    what: Going
    until: int | None = None


class Live:
    """One for the program; ``now`` gives microseconds UTC."""

    def __init__(self, bus: Bus, now: Callable[[], int]) -> None:
        self._bus, self._now = bus, now
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[ConversationId, str], Here] = OrderedDict()

    def of(self, conversation: ConversationId) -> tuple[Here, ...]:
        """Who types there, and who has left."""
        now = self._now()
        with self._lock:
            found = [here for (id, _), here in self._known.items() if id == conversation]
        return tuple(here for here in found if here.until is None or here.until > now)

    def tell(self, conversation: ConversationId, sign: Sign) -> None:
        """Something is going on with somebody there; what changes nothing is told to nobody."""
        key = conversation, sign.person
        with self._lock:
            before = self._known.pop(key, None)
            if sign.what in ("typing", "left"):
                until = self._now() + TYPING if sign.what == "typing" else None
                self._known[key] = Here(sign.person, sign.what, until)
            while len(self._known) > _MOST:
                self._known.popitem(last=False)
            after = self._known.get(key)
        if before is not None or after is not None:
            self._bus.publish(Changes(live=frozenset({conversation})))

    def teller(self, sign: Sign) -> Callable[[Future[ConversationId | None]], None]:
        """What to do with the answer of ``place_of``."""

        def told(found: Future[ConversationId | None]) -> None:
            if not found.cancelled() and found.exception() is None:
                place = found.result()
                if place is not None:
                    self.tell(place, sign)

        return told


def place_of(
    connection: Dbapi, account: AccountId, kind: str, person: str
) -> ConversationId | None:
    """The latest conversation of an account that somebody takes part in; None before the first."""
    found = connection.execute(_WHERE, (kind, person, account)).fetchone()
    return None if found is None else ConversationId(found[0])
