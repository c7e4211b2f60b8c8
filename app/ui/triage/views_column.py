"""The views beside the queue on a wide screen, each with its count. Loop thread."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desk.search_values import SavedSearch
from app.inbox.values import View
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import tokens
from app.ui.look.theme import theme
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.triage.queue_pane import BREAKS, VIEW_ICONS
from app.ui.triage.view_row import ViewRow

_MARGINS = 17
"""Of the rows: 8 at either side, and the hairline."""


class ViewsColumn(QFrame):
    """Tells which view is wanted."""

    chosen = Signal(object)
    """A ``View``."""
    saved_chosen = Signal(object)
    """A saved search by its id."""
    unpinned = Signal()
    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewsColumn")
        self.setAccessibleName(translate("Views", "Views"))
        self.rows: dict[View, ViewRow] = {}
        self.saved: dict[int, ViewRow] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 0, 0, 8)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(self._build_rows(), 1)
        self._fit()
        theme().resized.connect(self._fit)

    def _fit(self) -> None:
        """As wide as drawn, wider where the names of the views need it in another language."""
        names = max(row.sizeHint().width() for row in self.rows.values())
        self.setFixedWidth(max(tokens.width("view_column"), names + _MARGINS))

    def _build_rows(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("viewsColumnRows")
        down = QVBoxLayout(inner)
        down.setContentsMargins(0, 0, 8, 0)
        down.setSpacing(0)
        for view, icon in VIEW_ICONS.items():
            if view in BREAKS:
                down.addWidget(self._line())
            row = self.rows[view] = ViewRow(icon, words.view_name(view))
            row.clicked.connect(lambda _=False, view=view: self._press(view))
            down.addWidget(row)
        self._break = self._line()
        self._break.hide()
        down.addWidget(self._break)
        self._saved = QVBoxLayout()
        self._saved.setSpacing(0)
        down.addLayout(self._saved)
        down.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll

    def _head(self) -> QWidget:
        made = QWidget()
        made.setFixedHeight(tokens.height("pane_header"))
        across = QHBoxLayout(made)
        across.setSpacing(8)
        across.setContentsMargins(8, 0, 8, 0)
        self.title = TextLine(translate("Views", "Inbox"), role="title", weight=600)
        self.unpin = Button(
            icon_name="panel-left-close", kind="icon",
            name=translate("Views", "Close the column of views"),
        )  # fmt: skip
        self.unpin.clicked.connect(self.unpinned)
        across.addWidget(self.title)
        across.addStretch(1)
        across.addWidget(self.unpin)
        return made

    @staticmethod
    def _line() -> QWidget:
        made = QWidget()
        made.setFixedHeight(17)
        down = QVBoxLayout(made)
        down.setContentsMargins(8, 8, 8, 8)
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        down.addWidget(line)
        return made

    def _press(self, view: View) -> None:
        for each, row in self.rows.items():
            row.setChecked(each is view)
        self.chosen.emit(view)

    def show_view(self, view: View | None) -> None:
        """The view in force; none during a search."""
        for each, row in self.rows.items():
            row.setChecked(each is view)

    def show_saved(self, searches: Sequence[SavedSearch], shown: int | None) -> None:
        """The saved searches below the views; ``shown`` is the one in force."""
        for row in self.saved.values():
            row.hide()
            row.deleteLater()
        before, self.saved = self.saved, {}
        for one in searches:
            row = self.saved[one.id] = ViewRow("users-round" if one.team else "search", one.name)
            row.clicked.connect(lambda _=False, id_=one.id: self.saved_chosen.emit(id_))
            row.setChecked(one.id == shown)
            row.show_count(before[one.id].count() if one.id in before else 0)
            self._saved.addWidget(row)
        self._break.setVisible(bool(searches))

    def show_current(self, shown: int | None) -> None:
        """Which saved search is in force, if one is: then no view is."""
        for id_, row in self.saved.items():
            row.setChecked(id_ == shown)
        if shown is not None:
            self.show_view(None)

    def show_saved_count(self, id_: int, count: int, most: int) -> None:
        """How much a saved search finds, up to ``most``."""
        if id_ in self.saved:
            self.saved[id_].show_count(count, most)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()

    def show_counts(self, counts: Mapping[View, int]) -> None:
        """The numbers beside them."""
        for view, row in self.rows.items():
            row.show_count(counts.get(view, 0))
