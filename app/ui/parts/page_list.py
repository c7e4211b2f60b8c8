"""The list of a page: lines of two rows, told apart by what they hold. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
)

from app.ui.look import fonts
from app.ui.look.theme import color, theme
from app.ui.parts.page_line import HIGH, LinePainter
from app.ui.parts.page_model import Index, PageModel

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class PageList(QTableView):
    """Keeps its choice by line, whatever the order does."""

    chosen = Signal(object)
    """An id: ids are wider than the 32 bits that Qt has for an int."""
    opened = Signal()
    """Enter: into the text."""

    def __init__(self, model: PageModel, painter: LinePainter, name: str) -> None:
        super().__init__()
        self.lines = model
        self.empty_text = ""
        self.painter = painter
        self._current: int | None = None
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(self.painter)
        self._build(name)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        theme().changed.connect(self.viewport().update)

    def _build(self, name: str) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setStretchLastSection(True)
        down.hide()
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(HIGH)

    def show_today(self, today: str) -> None:
        """What day it is (2026-11-29): reviews before it are due."""
        self.painter.today = today

    def current(self) -> int | None:
        """The line chosen."""
        return self._current

    def choose(self, id_: int | None) -> None:
        """Make a line current without telling."""
        self._current = id_
        self._restore()

    def step(self, by: int) -> None:
        """To the next or previous one."""
        count = self.lines.rowCount()
        if count:
            here = self.currentIndex().row()
            self.setCurrentIndex(
                self.lines.index(0 if here < 0 else min(max(here + by, 0), count - 1), 0)
            )

    def _restore(self) -> None:
        place = self.lines.place(self._current)
        self._quiet = True
        if place < 0:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.lines.index(place, 0))
            self.scrollTo(self.lines.index(place, 0))
        self._quiet = False
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self.lines.row(current.row()) if current.isValid() else None
        if not self._quiet and row is not None and row.id != self._current:
            self._current = row.id
            self.chosen.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.opened.emit()
        elif event.text() and event.text().isprintable():
            event.ignore()  # letters are the window's keys
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.painter.focused, self.painter.ring = True, event.reason() in _BY_KEY
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.painter.focused = False
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.lines.rowCount() or not self.empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setFont(fonts.font("body"))
        painter.setPen(color("text-faint"))
        space = self.viewport().rect().adjusted(24, 0, -24, -self.viewport().height() // 3)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(space, int(flags), self.empty_text)
