"""The column of a timeline: which items have widgets now, and where those stand. Loop thread.

What is in sight and a little around it is a widget; when a height turns out another than was
guessed, what begins in sight stays where it is.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.base.clock import Clock
from app.base.ids import MessageId
from app.ui.conversation.bubble import Bubble
from app.ui.conversation.flow import GAP, Flow
from app.ui.conversation.mail_card import MailCard
from app.ui.conversation.stock import Stock
from app.ui.conversation.timeline_plan import Item, Key
from app.ui.look import fonts, tokens
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import EntryWidget

_MARGIN = 24
_AROUND = 400
"""How far beyond what is in sight widgets are ready, in logical px."""
_ROUNDS = 8
Anchor = tuple[Key, int] | None


class Column(QObject):
    """Items in a scroll area whose body is ``body``; ``above`` stands over the first of them."""

    shown = Signal(object)
    """A widget has come into sight with a message it did not show before."""

    def __init__(
        self,
        area: QScrollArea,
        body: QWidget,
        above: Button,
        clock: Clock,
        wire: Callable[[QWidget], None],
    ) -> None:
        super().__init__(area)
        self._area, self._body, self._above, self._clock = area, body, above, clock
        self._stock = Stock(body, wire)
        self.flow = Flow()
        self.live: dict[int, QWidget] = {}
        self.bottom_room = 0
        self._told: set[tuple[str, MessageId]] = set()
        """Which messages were told of, folded and unfolded apart."""
        self._busy = False
        area.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show(self, items: Sequence[Item], *, fresh: bool = False, moving: bool = False) -> None:
        """Other items; what is in sight keeps its widget and its place, unless ``fresh``.

        ``moving``: the caller goes elsewhere at once, so nothing new is made for this place.
        """
        if fresh:
            self._told.clear()
            self._drop()
        anchor = None if fresh else self._anchor()
        self._area.setUpdatesEnabled(False)
        old = {self.flow.items[at].key: (at, widget) for at, widget in self.live.items()}
        before = self.flow.items
        self.live = {}
        self.flow.show(items, self._inner(), fresh=fresh)
        self._keep(items, old)
        for at, widget in old.values():
            self._retire(widget, before[at])
        self.flow.lay()
        self.place()
        self._restore(anchor)
        if not moving:
            self.fill()
        self._area.setUpdatesEnabled(True)

    def _keep(self, items: Sequence[Item], old: dict[Key, tuple[int, QWidget]]) -> None:
        now = self._clock.now()
        for at, item in enumerate(items):
            kept = old.get(item.key)
            if kept is None or not self._stock.fits(kept[1], item):
                continue
            del old[item.key]
            self._stock.fill(kept[1], item, now)
            self.live[at] = kept[1]
            self._measure(at)

    def fill(self) -> None:
        """Make widgets for what is in sight and a little around; take the others away."""
        if self._busy:
            return
        self._busy = True
        try:
            for _ in range(_ROUNDS):
                anchor = self._anchor()
                changed = self._realize_all(self._near())
                if not changed:
                    break
                self.flow.lay()
                self.place()
                self._restore(anchor)
            self._release(self._near())
            self.place()
        finally:
            self._busy = False

    def resettle(self) -> None:
        """A height changed by itself: what begins in sight stays where it is."""
        anchor = self._anchor()
        for at in self.live:
            self._measure(at)
        self.flow.lay()
        self.place()
        self._restore(anchor)
        self.fill()

    def rewiden(self) -> None:
        """The area has another width."""
        anchor = self._anchor()
        self.flow.show(self.flow.items, self._inner())
        for at in self.live:
            self._measure(at)
        self.flow.lay()
        self.place()
        self._restore(anchor)

    # --- widgets -----------------------------------------------------------------------------

    def widget_of(self, id_: MessageId) -> QWidget | None:
        """The widget of a message, brought about when it is out of sight."""
        at = self.flow.index(("entry", id_))
        if at < 0:
            return None
        if at not in self.live:
            self._realize(at)
            self.flow.lay()
            self.place()
        return self.live.get(at)

    def bring(self, id_: MessageId) -> QWidget | None:
        """The widget of a message, in sight."""
        at = self.flow.index(("entry", id_))
        if at < 0:
            return None
        bar, page = self._area.verticalScrollBar(), self._area.viewport().height()
        for _ in range(2):  # heights are guesses until they are seen
            top = self.top_of(at)
            bottom = top + self.flow.heights[at]
            if bottom - top > page or top < bar.value():
                inside = top <= bar.value() and bottom >= bar.value() + page
                if not inside:
                    self.scroll_to(max(0, top - GAP))
            elif bottom > bar.value() + page:
                self.scroll_to(bottom - page + GAP)
        return self.widget_of(id_)

    def at_focus(self) -> int:
        """The item that has the focus, or something in it; -1 for none."""
        inside = QApplication.focusWidget()
        for at, widget in self.live.items():
            if inside is not None and (widget is inside or widget.isAncestorOf(inside)):
                return at
        return -1

    def is_seen(self, at: int) -> bool:
        """Whether an item begins in sight."""
        bar = self._area.verticalScrollBar()
        return bar.value() <= self.top_of(at) < bar.value() + self._area.viewport().height()

    def _near(self) -> range:
        top = self._area.verticalScrollBar().value() - self._top()
        page = self._area.viewport().height()
        return self.flow.between(top - _AROUND, top + page + _AROUND)

    def _realize_all(self, wanted: Iterable[int]) -> bool:
        changed = False
        for at in wanted:
            if at not in self.live:
                changed = self._realize(at) or changed
        return changed

    def _realize(self, at: int) -> bool:
        """Make the widget of an item; whether its height is not what was thought."""
        item = self.flow.items[at]
        widget = self._stock.take(item, self._clock.now())
        self.live[at] = widget
        changed = self._measure(at)
        if item.entry is not None and item.kind != "event":
            mark = (item.kind, item.entry.id)
            if mark not in self._told:
                self._told.add(mark)
                self.shown.emit(widget)
        return changed

    def _measure(self, at: int) -> bool:
        widget = self.live[at]
        assert isinstance(widget, EntryWidget)  # noqa: S101 - all of them are
        return self.flow.measured(at, widget.height_for(self._inner()))

    def _release(self, wanted: range) -> None:
        kept = self.at_focus()
        for at in [n for n in self.live if n not in wanted and n != kept]:
            self._retire(self.live.pop(at), self.flow.items[at])

    def _retire(self, widget: QWidget, item: Item) -> None:
        if isinstance(widget, MailCard | Bubble) and item.entry is not None:
            self._told.discard((item.kind, item.entry.id))
        self._stock.give(widget, item)

    def _drop(self) -> None:
        for widget in self.live.values():
            self._stock.give(widget, None)
        self.live = {}
        self._stock.forget()

    # --- places ------------------------------------------------------------------------------

    def top_of(self, at: int) -> int:
        """Where an item stands in the body."""
        return self.flow.tops[at] + self._top()

    def scroll_to(self, value: int) -> None:
        """Go to that place, and have there what is seen from it."""
        self._set_bar(value)
        self.fill()

    def place(self) -> None:
        """Put every widget where it belongs."""
        inner = self._inner()
        left = (self._area.width() - inner) // 2 - self._area.viewport().x()  # it has a frame
        top = self._top()
        if not self._above.isHidden():
            hint = self._above.sizeHint()
            x = left + (inner - hint.width()) // 2
            self._above.setGeometry(x, _MARGIN - GAP, hint.width(), fonts.px(28))
        high = top + self.flow.end + GAP + 4 + self.bottom_room
        self._body.resize(self._area.viewport().width(), high)
        for at, widget in self.live.items():
            widget.setGeometry(left, top + self.flow.tops[at], inner, self.flow.heights[at])

    def _scrolled(self) -> None:
        if not self._busy:
            self.fill()

    def _inner(self) -> int:
        return min(tokens.width("timeline_text_max"), self._area.width() - 2 * _MARGIN)

    def _top(self) -> int:
        """Where the first item stands."""
        return _MARGIN - GAP + (0 if self._above.isHidden() else fonts.px(28) + GAP)

    def _anchor(self) -> Anchor:
        """What begins first in sight, and where; else what reaches into it."""
        top = self._area.verticalScrollBar().value() - self._top()
        tops = self.flow.tops
        inside = self.flow.between(top, top + self._area.viewport().height())
        for at in inside:
            if at < len(tops) and tops[at] >= top and self.flow.items[at].kind != "day":
                return self.flow.items[at].key, tops[at] - top
        return (self.flow.items[inside[0]].key, tops[inside[0]] - top) if len(inside) else None

    def _restore(self, anchor: Anchor) -> None:
        at = self.flow.index(anchor[0]) if anchor is not None else -1
        if anchor is not None and at >= 0:
            self._set_bar(self.top_of(at) - anchor[1])

    def _set_bar(self, value: int) -> None:
        busy, self._busy = self._busy, True
        self._area.verticalScrollBar().setValue(value)
        self._busy = busy
