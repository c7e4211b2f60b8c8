"""The views beside the queue on a wide screen, each with its count. Loop thread."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.inbox.values import View
from app.ui import tokens, words
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.label import TextLine
from app.ui.queue_pane import BREAKS, VIEW_ICONS
from app.ui.triage.view_row import ViewRow


class ViewsColumn(QFrame):
    """Tells which view is wanted."""

    chosen = Signal(object)
    """A ``View``."""
    unpinned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewsColumn")
        self.setFixedWidth(tokens.width("view_column"))
        self.setAccessibleName(translate("Views", "Views"))
        self.rows: dict[View, ViewRow] = {}
        down = QVBoxLayout(self)
        down.setContentsMargins(8, 0, 8, 8)
        down.setSpacing(0)
        down.addWidget(self._head())
        for view, icon in VIEW_ICONS.items():
            if view in BREAKS:
                down.addWidget(self._line())
            row = self.rows[view] = ViewRow(icon, words.view_name(view))
            row.clicked.connect(lambda _=False, view=view: self._press(view))
            down.addWidget(row)
        down.addStretch(1)

    def _head(self) -> QWidget:
        made = QWidget()
        made.setFixedHeight(tokens.height("pane_header"))
        across = QHBoxLayout(made)
        across.setSpacing(8)
        across.setContentsMargins(8, 0, 0, 0)
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

    def show_counts(self, counts: Mapping[View, int]) -> None:
        """The numbers beside them."""
        for view, row in self.rows.items():
            row.show_count(counts.get(view, 0))
