"""Where the items of a timeline stand: heights known or guessed, tops, what is in sight. Pure.

Only what is in sight is a widget; the rest is a guess of its height until it comes near. When a
guess turns out wrong, what is in sight stays where it is and the rest moves.
"""

from bisect import bisect_right
from collections.abc import Sequence

from app.ui.conversation.timeline_plan import Item, Key

GAP, GROUPED = 8, 4
_FIXED = {"folded": 40, "event": 28, "day": 32, "new": 28, "call": 56}
_LINE, _LETTER = 21, 7
_MOST_TEXT = 12_000


class Flow:
    """The column of items, in logical px from the top of the first."""

    def __init__(self) -> None:
        self.items: Sequence[Item] = ()
        self.heights: list[int] = []
        self.tops: list[int] = []
        self.end = 0
        self._measured: dict[Key, int] = {}
        self._width = 0

    def show(self, items: Sequence[Item], width: int, *, fresh: bool = False) -> None:
        """Other items, or the same at another width."""
        if fresh or width != self._width:
            self._measured.clear()
        self._width, self.items = width, items
        known = self._measured
        self.heights = [
            _FIXED.get(item.kind) or known.get(item.key) or _guess(item, width) for item in items
        ]
        self.lay()

    def lay(self) -> None:
        """Add the heights up."""
        tops, y, first = [], 0, True
        for item, high in zip(self.items, self.heights, strict=True):
            grouped = item.kind == "bubble" and not item.first
            y += 0 if first else GROUPED if grouped else GAP
            first = False
            tops.append(y)
            y += high
        self.tops, self.end = tops, y

    def measured(self, at: int, high: int) -> bool:
        """An item has this height; whether that is news."""
        self._measured[self.items[at].key] = high
        if self.heights[at] == high:
            return False
        self.heights[at] = high
        return True

    def between(self, top: int, bottom: int) -> range:
        """The items of which something is between two heights."""
        if not self.tops:
            return range(0)
        first = max(0, bisect_right(self.tops, top) - 1)
        return range(first, max(first + 1, bisect_right(self.tops, bottom)))

    def index(self, key: Key) -> int:
        """Where an item is, -1 when it is not here."""
        return next((at for at, item in enumerate(self.items) if item.key == key), -1)


def _guess(item: Item, width: int) -> int:
    """About how high an item will be."""
    entry = item.entry
    if entry is None:
        return 32
    bubble = item.kind == "bubble"
    room = (min(int(width * 0.72), 460) - 24 if bubble else width - 76) // _LETTER
    text = entry.new_text[:_MOST_TEXT]
    lines = len(text) // max(10, room) + text.count("\n") + 1
    if bubble:
        return lines * _LINE + 16 + (24 if item.last else 0)
    return lines * _LINE + (39 if item.kind == "note" else 100)
