"""The widgets of a timeline, kept to be used again: making one costs more than filling it.

Loop thread. Cards of the conversation shown that are out of sight keep what was unfolded in them
for a while; the rest goes back to the pool of its kind.
"""

from collections import OrderedDict
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.ui.conversation.bubble import Bubble
from app.ui.conversation.call_card import CallCard
from app.ui.conversation.folded_mail import FoldedMail
from app.ui.conversation.mail_card import MailCard
from app.ui.conversation.note_card import NoteCard
from app.ui.conversation.thin_lines import EventLine, RuleLine
from app.ui.conversation.timeline_plan import Item, Key

Shown = MailCard | FoldedMail | NoteCard | Bubble | CallCard
W = TypeVar("W", MailCard, FoldedMail, NoteCard, Bubble, CallCard)
_POOL = {MailCard: 12, FoldedMail: 40, NoteCard: 12, Bubble: 40, CallCard: 12}
_RESTING = 16
_CLASS: dict[str, type[Shown]] = {
    "mail": MailCard,
    "folded": FoldedMail,
    "note": NoteCard,
    "bubble": Bubble,
    "call": CallCard,
}


class Stock:
    """Gives widgets for items and takes them back. ``wire`` connects each new one once."""

    def __init__(self, body: QWidget, wire: Callable[[QWidget], None]) -> None:
        self._body, self._wire = body, wire
        self._pools: dict[type[QWidget], list[QWidget]] = {kind: [] for kind in _POOL}
        self._resting: OrderedDict[Key, MailCard] = OrderedDict()

    def take(self, item: Item, now: int) -> QWidget:
        """A widget that shows ``item``."""
        if item.entry is None or item.kind == "event":
            made = self._line(item)
            self._wire(made)
            made.show()
            return made
        widget = self._for(item)
        self.fill(widget, item, now)
        widget.show()
        return widget

    @staticmethod
    def fill(widget: QWidget, item: Item, now: int) -> None:
        """Let a widget show what its item is now."""
        if item.entry is None:
            return
        if isinstance(widget, Bubble):
            widget.show_entry(item.entry, now, last=item.last)
        elif isinstance(widget, MailCard | FoldedMail | NoteCard | CallCard):
            widget.show_entry(item.entry, now)

    def fits(self, widget: QWidget, item: Item) -> bool:
        """Whether a widget is of the kind that an item needs."""
        return type(widget) is _CLASS.get(item.kind)

    def give(self, widget: QWidget, item: Item | None) -> None:
        """A widget is not needed now; with its item, a card keeps what is unfolded in it."""
        widget.hide()
        if isinstance(widget, MailCard) and item is not None and item.kind == "mail":
            self._resting[item.key] = widget
            while len(self._resting) > _RESTING:
                self._pool(self._resting.popitem(last=False)[1])
            return
        self._pool(widget)

    def forget(self) -> None:
        """Another conversation: what rests is anybody's."""
        while self._resting:
            self._pool(self._resting.popitem()[1])

    def _for(self, item: Item) -> QWidget:
        if item.kind == "mail" and item.key in self._resting:
            return self._resting.pop(item.key)
        kind = _CLASS[item.kind]
        pool = self._pools[kind]
        if pool:
            return pool.pop()
        made: QWidget = kind(self._body)
        self._wire(made)
        return made

    def _line(self, item: Item) -> QWidget:
        if item.kind == "event":
            single = len(item.run) == 1 and item.first and item.last
            return EventLine(item.text, item.run, single=single, parent=self._body)
        return RuleLine(item.text, new=item.kind == "new", parent=self._body)

    def _pool(self, widget: QWidget) -> None:
        pool = self._pools.get(type(widget))
        if pool is not None and len(pool) < _POOL[type(widget)]:  # type: ignore[index]
            pool.append(widget)
        else:
            widget.deleteLater()
