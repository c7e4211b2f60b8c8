"""Which view is shown, in which order, through which filter; chips, bar and column follow.

What was chosen is remembered for the next start: view, order a view, the conversation. Loop thread.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.base.ids import ConversationId
from app.inbox.values import PLAIN, Facets, Lens, Sort, View
from app.ui.i18n import translate
from app.ui.parts.menu import Menu
from app.ui.triage import outcomes
from app.ui.triage.filter_chips import FilterChips
from app.ui.triage.filter_menu import fill_sorts
from app.ui.triage.queue_pane import remembered_view
from app.ui.triage.views_column import ViewsColumn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.ui.session import Session

_WIDE = 1680


class Shelf(QObject):
    """Made once a window by the session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._window = session, session.window
        self._choices = session.window.choices
        self.view, self.lens = remembered_view(self._choices.get("queue/view")), PLAIN
        self.chips, self.column = FilterChips(), ViewsColumn()
        self._place, self._connected = self._kept_place(), True
        self._bar: QWidget | None = None
        self._results: QWidget | None = None
        self._barred = False
        self._build()
        queue = self._window.queue
        queue.sort_pressed.connect(self.open_sorts)
        queue.views_pressed.connect(self.toggle_column)
        self.column.chosen.connect(session.choose_view)
        self.column.unpinned.connect(self.toggle_column)
        self.chips.wanted.connect(self.look_through)
        session.feed.sided.connect(self.chips.show_facets)
        session.feed.counted.connect(self._show_counts)
        session.feed.complete.connect(self._counted)
        session.feed.reordered.connect(self._counted)
        self._window.installEventFilter(self)
        self._fit()

    def _build(self) -> None:
        strip = self._window.queue.strip
        self._strip = QStackedWidget()
        layout = strip.layout()
        assert layout is not None  # noqa: S101 - the pane has just made it
        layout.addWidget(self._strip)
        self._strip.addWidget(self.chips)
        self._window.put_beside_rail(self.column)

    def add_bar(self, bar: QWidget) -> None:
        """What takes the chips' place while several are chosen."""
        self._bar = bar
        self._strip.addWidget(bar)

    def show_bar(self, on: bool) -> None:
        """Chips or bar."""
        self._barred = on
        self._put_strip()

    def show_results(self, chips: QWidget | None) -> None:
        """What narrows results, in place of what narrows the view; None: the view is shown."""
        self._results = chips
        if chips is not None and self._strip.indexOf(chips) < 0:
            self._strip.addWidget(chips)
        self._window.queue.sort.setVisible(chips is None)  # the newest first, always
        self._put_strip()

    def _put_strip(self) -> None:
        over = self._results or self.chips
        self._strip.setCurrentWidget(self._bar if self._barred and self._bar is not None else over)

    # --- what is shown -----------------------------------------------------------------------

    def show_view(self, view: View, lens: Lens | None = None) -> None:
        """Show a view in the order it had last, of all of it unless a lens says otherwise."""
        if lens is None:
            lens = Lens(self._kept_sort(view))
        self.view, self.lens = view, lens
        self._choices.set("queue/view", view.value)
        self._window.queue.show_view(view)
        self._window.queue.show_narrowed(-1 if lens.narrowed else None)
        self.column.show_view(view)
        self.chips.show_lens(lens)
        self._session.triage.selection.clear()
        self._session.feed.show_view(view, lens)

    def look_through(self, lens: Lens) -> None:
        """Narrow the view, or no longer."""
        self._window.queue.list.verticalScrollBar().setValue(0)
        self.show_view(self.view, lens)

    def sort(self, sort: Sort) -> None:
        """Another order, remembered for this view."""
        self._choices.set(f"queue/sort-{self.view.value}", sort.value)
        self._window.queue.list.verticalScrollBar().setValue(0)
        self.show_view(self.view, replace(self.lens, sort=sort))

    def open_sorts(self) -> None:
        """Offer the orders of this view."""
        sorts = self._session.desk.triage.sorts(self.view)
        menu = Menu(self._window)
        fill_sorts(menu, sorts, self.lens.sort or sorts[0], self.sort)
        button = self._window.queue.sort
        menu.below(button)

    def _kept_sort(self, view: View) -> Sort | None:
        kept = self._choices.get(f"queue/sort-{view.value}")
        known = {sort.value: sort for sort in self._session.desk.triage.sorts(view)}
        return known.get(kept)

    def shows_all_waiting(self) -> bool:
        """Whether the list holds everybody who needs a reply: nothing hides any of them."""
        waiting = self.view is View.NEEDS_REPLY and not self.lens.narrowed
        return waiting and not self._session.feed.searching

    def nothing_here(self) -> str:
        """What the list says while it is empty."""
        if not self._connected and not self.lens.narrowed:
            return translate("Queue", "Your conversations will appear here.")
        return outcomes.nothing_here(self.view, narrowed=self.lens.narrowed)

    def show_connected(self, connected: bool) -> None:
        """Whether there is a mailbox that mail can come from."""
        if connected != self._connected:
            self._connected = connected
            if not self._session.feed.searching:
                self._window.queue.show_empty(self.nothing_here())

    def _show_counts(self, counts: Mapping[View, int]) -> None:
        self.column.show_counts(counts)
        self._counted()

    def _counted(self) -> None:
        feed = self._session.feed
        if self.lens.narrowed and not feed.searching:
            self._window.queue.show_narrowed(feed.count)
        self._session.triage.selection.recount(max(feed.count, 0))

    def show_facets(self, facets: Facets) -> None:
        """By what the view can be narrowed."""
        self.chips.show_facets(facets)

    # --- where it was left -------------------------------------------------------------------

    def _kept_place(self) -> ConversationId | None:
        kept = self._choices.get("queue/at")
        return ConversationId(int(kept)) if kept.isdigit() else None

    def return_to_place(self) -> bool:
        """Once after the start: the conversation that was open, if the view still holds it."""
        place, self._place = self._place, None
        if place is None or self._window.model.row_of(place) < 0:
            return False
        self._window.queue.list.choose(place)
        return True

    def remember(self) -> None:
        """Keep the place for the next start."""
        current = self._window.queue.list.current()
        self._choices.set("queue/at", str(int(current)) if current is not None else "")

    # --- the column --------------------------------------------------------------------------

    def column_pinned(self) -> bool:
        """Whether the views stand beside the queue where there is room."""
        return self._choices.get("queue/column") == "yes"

    def toggle_column(self) -> None:
        """Pin the views beside the queue, or close them."""
        self._choices.set("queue/column", "" if self.column_pinned() else "yes")
        self._fit()

    def _fit(self) -> None:
        wide = self._window.width() >= _WIDE
        at_inbox = self._window.page() is None
        self.column.setVisible(wide and self.column_pinned() and at_inbox)
        self._window.queue.views.setVisible(wide and not self.column_pinned())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)
