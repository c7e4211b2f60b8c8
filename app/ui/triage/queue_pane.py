"""The queue's pane: the view and its count, the search, the list. Loop thread."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.inbox.states import Status, View
from app.ui import words
from app.ui.i18n import number, translate
from app.ui.look import tokens
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.menu import Menu
from app.ui.parts.search_field import SearchField
from app.ui.triage.queue_model import QueueModel
from app.ui.triage.queue_view import QueueView

VIEW_ICONS = {
    View.NEEDS_REPLY: "reply",
    View.MINE: "user-round",
    View.UNASSIGNED: "user-round-x",
    View.OPEN: "inbox",
    View.WAITING: "hourglass",
    View.SNOOZED: "alarm-clock",
    View.RESOLVED: "check",
    View.SPAM: "shield-alert",
    View.ALL: "list-filter",
}
_PLAIN = {
    View.WAITING: Status.WAITING,
    View.SNOOZED: Status.SNOOZED,
    View.RESOLVED: Status.RESOLVED,
    View.SPAM: Status.SPAM,
}
BREAKS = (View.WAITING, View.RESOLVED)


class QueuePane(QFrame):
    """Tells which view or search is wanted; shows what the feed found."""

    view_chosen = Signal(object)
    """A ``View``."""
    searched = Signal(str)
    sort_pressed = Signal()
    views_pressed = Signal()
    """The column of views is wanted."""
    write_pressed = Signal(QWidget)
    filling = Signal(QMenu)
    """The menu of views is about to be shown: others may add to it."""

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queuePane")
        self.current_view = View.NEEDS_REPLY
        self._counts: Mapping[View, int] = {}
        self._narrowed: int | None = None
        self._searching, self._search_title = False, ""
        self.list = QueueView(model)
        self._build()
        self.show_view(View.NEEDS_REPLY)

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(self._build_head())
        self.search = SearchField()
        self.search.searched.connect(self.searched)
        box = QHBoxLayout()
        box.setContentsMargins(12, 0, 12, 8)
        box.addWidget(self.search)
        down.addLayout(box)
        self.strip = QFrame()
        """Filters, or what to do with several: whoever fills it comes after the first paint."""
        self.strip.setFixedHeight(36)
        filled = QVBoxLayout(self.strip)
        filled.setContentsMargins(0, 0, 0, 8)
        down.addWidget(self.strip)
        line = QFrame()
        line.setObjectName("chips")
        line.setFixedHeight(1)
        down.addWidget(line)
        down.addWidget(self.list, 1)

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 8, 12)
        head.setSpacing(0)
        self.title = Button("x", kind="flat", arrow=True, ink="text")
        self.title.text_role = "title"
        self.title.weight = 600
        self.title.setProperty("elides", True)
        self.title.clicked.connect(self.open_view_menu)
        self._count = TextLine(role="small", ink="text-faint", weight=500, firm=True)
        head.addWidget(self.title)
        head.addWidget(self._count)
        head.addStretch(1)
        self.views = Button(
            icon_name="panel-left", kind="icon", name=translate("Queue", "Pin the views")
        )
        self.views.clicked.connect(self.views_pressed)
        self.views.hide()
        self.sort = Button(
            icon_name="arrow-down-wide-narrow", kind="icon", name=translate("Queue", "Order")
        )
        self.sort.clicked.connect(self.sort_pressed)
        head.addWidget(self.views)
        head.addWidget(self.sort)
        self.write = Button(
            icon_name="square-pen", kind="icon", name=translate("Queue", "New message")
        )
        self.write.clicked.connect(lambda: self.write_pressed.emit(self.write))
        head.addWidget(self.write)
        return head

    # --- what is shown -----------------------------------------------------------------------

    def show_view(self, view: View) -> None:
        """Say which view the list shows."""
        self.current_view = view
        self.list.empty_icon = VIEW_ICONS[view]
        self._searching = False
        self._retitle()
        self.list.painter_of_rows.plain = _PLAIN.get(view, Status.OPEN)

    def show_search(self, found: int, more: bool, title: str = "") -> None:
        """Say that the list shows the results of a search, or of a saved one by its name."""
        self._searching, self._search_title = True, title
        self._retitle()
        self._count.set_text(f"{number(found)}+" if more else number(found))
        self.list.painter_of_rows.plain = Status.OPEN

    def show_counts(self, counts: Mapping[View, int]) -> None:
        """The numbers beside the views."""
        self._counts = counts
        if not self._searching:
            self._retitle()

    def count_of(self, view: View) -> int:
        """How many the view holds, as last heard."""
        return self._counts.get(view, 0)

    def show_narrowed(self, count: int | None) -> None:
        """How many a filter lets through, None for the whole view; below 0: not known yet."""
        self._narrowed = count
        self.list.empty_icon = "list-filter" if count is not None else VIEW_ICONS[self.current_view]
        if not self._searching:
            self._retitle()

    def show_empty(self, text: str) -> None:
        """What to say while the list holds nothing."""
        self.list.empty_text = text
        self.list.viewport().update()

    def _retitle(self) -> None:
        if self._searching:
            self.title.setText(self._search_title or translate("Queue", "Search results"))
            return
        self.title.setText(words.view_name(self.current_view))
        count = self._counts.get(self.current_view) if self._narrowed is None else self._narrowed
        self._count.set_text(
            "" if not count else number(count) if count > 0 else "\N{HORIZONTAL ELLIPSIS}"
        )

    def open_view_menu(self) -> None:
        """Offer the views with their counts."""
        menu = Menu(self)
        for view, icon in VIEW_ICONS.items():
            if view in BREAKS:
                menu.addSeparator()
            count = self._counts.get(view, 0)
            shown = f"{words.view_name(view)}\t{count}" if count else words.view_name(view)
            chosen = view is self.current_view and not self._searching
            action = menu.put("" if chosen else icon, shown)
            action.setCheckable(chosen)
            action.setChecked(chosen)
            action.triggered.connect(lambda _=False, view=view: self.view_chosen.emit(view))
        self.filling.emit(menu)
        menu.setMinimumWidth(tokens.width("view_column"))
        menu.below(self.title)

    def to_list(self) -> None:
        """Out of the search field: to the first one found, unless one is chosen."""
        if self.list.currentIndex().row() < 0:
            self.list.choose(self.list.queue.id_at(0)) if self._searching else self.list.step(0)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)


def remembered_view(kept: str) -> View:
    """The view that was shown last, else where answers are owed."""
    return View(kept) if kept in set(View) else View.NEEDS_REPLY
