"""A list of records, one chosen by its id. Loop thread."""

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
)

from app.ui.look import fonts
from app.ui.look.theme import color, theme
from app.ui.parts.floating_bar import float_bar
from app.ui.parts.focus import shows_ring
from app.ui.parts.paged_model import Index
from app.ui.parts.record_painter import RecordPainter


def one_column(table: QTableView, high: int | None = None) -> None:
    """A table as a list of lines (``high``: pixels of each): no grid, no heads, by pixel, its bar
    over it."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setMouseTracking(True)
    across, down = table.horizontalHeader(), table.verticalHeader()
    across.hide()
    across.setStretchLastSection(True)
    down.hide()
    down.setMinimumSectionSize(1)
    down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    if high is not None:
        down.setDefaultSectionSize(high)
        table.verticalScrollBar().setSingleStep(high // 2)
    float_bar(table)


class RecordList(QTableView):
    """Keeps its choice by id, whatever the order does. ``row_of`` and ``id_at`` know the order."""

    chosen = Signal(object)
    """An id that became current: wider than the 32 bits that Qt has for an int."""
    opened = Signal()
    """Enter: into the record."""

    def __init__(self, model: QAbstractTableModel, painter: RecordPainter, name: str) -> None:
        super().__init__()
        self.empty_text = ""
        self.painter = painter
        self._current: int | None = None
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(painter)
        self.setAccessibleName(name)
        one_column(self, painter.size.height())
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        theme().changed.connect(self.viewport().update)

    def row_of(self, id_: int | None) -> int:
        """The place of a record, or -1."""
        raise NotImplementedError

    def id_at(self, row: int) -> int | None:
        """The record at a place, or None."""
        raise NotImplementedError

    def current(self) -> int | None:
        """The record chosen."""
        return self._current

    def choose(self, id_: int | None) -> None:
        """Make a record current without telling, whether it is in the order or not."""
        self._current = id_
        self._restore()

    def step(self, by: int) -> None:
        """To the next or previous one; the first when none is current."""
        count = self.model().rowCount()
        if not count:
            return
        here = self.currentIndex().row()
        index = self.model().index(0 if here < 0 else min(max(here + by, 0), count - 1), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _restore(self) -> None:
        place = self.row_of(self._current)
        self._quiet = True
        if place < 0:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.model().index(place, 0))
            self.scrollTo(self.model().index(place, 0))
        self._quiet = False
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        id_ = self.id_at(current.row()) if current.isValid() else None
        if self._quiet or id_ is None or id_ == self._current:
            return
        self._current = id_
        self.chosen.emit(id_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.opened.emit()
        elif event.text() and event.text().isprintable():
            event.ignore()  # letters are the window's: its keys, not a jump to a name
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.painter.focused, self.painter.ring = True, shows_ring(event, self.painter.ring)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.painter.focused, self.painter.ring = False, shows_ring(event, self.painter.ring)
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() or not self.empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setFont(fonts.font("body"))
        painter.setPen(color("text-faint"))
        space = self.viewport().rect().adjusted(24, 0, -24, -self.viewport().height() // 3)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(space, int(flags), self.empty_text)
