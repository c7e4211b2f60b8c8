"""A person at the keyboard of the running program, and an eye on what is stored.

The person waits as one does: for a conversation to be read, a text to be kept, an act to be done.
All of it is seen in the workspace's file, read beside the program; nothing looks into the window.
"""

from collections import deque
from collections.abc import Callable
from typing import Any

from app.base.paths import Profile
from app.store import database
from tests.peers.screen import Screen
from tests.waiting import wait_until

_ORDER = """SELECT conversation FROM summary WHERE status = 'open' AND waiting_since IS NOT NULL
ORDER BY pinned_at IS NULL, wait_key, conversation"""
_TOLD = {
    "statuses": "SELECT conversation, status FROM summary ORDER BY conversation",
    "read": "SELECT conversation FROM read_mark WHERE marked = 0 ORDER BY conversation",
    "drafts": "SELECT conversation, mode, body FROM draft",
}


class Person:
    """``order`` holds the conversations as the queue shows them in the morning."""

    def __init__(self, screen: Screen, profile: Profile) -> None:
        self.screen = screen
        self._eye = database.open_reader(profile.database)
        self._pressed: deque[str] = deque(maxlen=12)
        self.order = [row[0] for row in self._eye.execute(_ORDER)]

    def close(self) -> None:
        self._eye.close()

    # --- hands -------------------------------------------------------------------------------

    def press(self, *keys: str, delay_ms: int = 12) -> None:
        """Keys by their X names."""
        self._pressed.extend(keys)
        self.screen.press(*keys, delay_ms=delay_ms)

    def write(self, text: str) -> None:
        self._pressed.append(repr(text))
        self.screen.write(text)

    def answer(self, at: int, text: str) -> None:
        """A reply to the conversation that is read, all of its text kept before it is sent."""
        self.press("r")
        self.write(text)
        self.kept(at, text)

    # --- eyes --------------------------------------------------------------------------------

    def value(self, sql: str, *given: object) -> Any:
        """The first column of the first row, or None."""
        row = self._eye.execute(sql, given).fetchone()
        return row[0] if row else None

    def until(self, seen: Callable[[], object], what: str) -> None:
        """Wait for something; fails by name."""
        try:
            wait_until(seen, what)
        except AssertionError as error:
            error.add_note(self.tell())
            raise

    def tell(self) -> str:
        """What is stored and pressed, for whoever looks into a failure."""
        rows = {name: self._eye.execute(sql).fetchall() for name, sql in _TOLD.items()}
        return f"pressed {list(self._pressed)}, {rows}, focus on {self.screen.focus()!r}"

    def reads(self, at: int) -> None:
        """The conversation at that place of the morning's queue is on screen."""
        id_ = self.order[at]
        asked = "SELECT 1 FROM read_mark WHERE conversation = ? AND marked = 0"
        self.until(lambda: self.value(asked, id_), f"conversation {at} read")

    def has(self, at: int, **wanted: object) -> None:
        """Columns of its row in the queue, by name."""
        names = ", ".join(wanted)
        sql = f"SELECT {names} FROM summary WHERE conversation = ?"
        row = tuple(wanted.values())
        self.until(
            lambda: self._eye.execute(sql, (self.order[at],)).fetchone() == row,
            f"conversation {at} with {wanted}",
        )

    def kept(self, at: int, text: str) -> None:
        """What was typed is the draft, to the last letter."""
        asked = "SELECT body FROM draft WHERE conversation = ? AND mode = 'reply'"
        self.until(
            lambda: (self.value(asked, self.order[at]) or "").strip() == text, f"draft {text}"
        )

    def held(self, at: int) -> Any:
        """The outbox row of its reply that can still be taken back; None when there is none."""
        asked = "SELECT id FROM outbox WHERE conversation = ? AND state = 'held'"
        return self.value(asked, self.order[at])

    def sends(self, at: int) -> None:
        """Its reply is in the outbox, or has left it."""
        asked = "SELECT 1 FROM outbox WHERE conversation = ? AND state <> 'cancelled'"
        self.until(lambda: self.value(asked, self.order[at]), f"reply {at} in the outbox")
