"""A list of lines under headings that a field beside it drives. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.ui.look.own_viewport import give_viewport
from app.ui.look.theme import theme
from app.ui.palette.entry import Entry, Line
from app.ui.palette.lines import Lines
from app.ui.palette.painter import HEAD_HIGH, HIGH, LinePainter

_PAGE = 9
_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE,
}  # fmt: skip


class LineList(QListView):
    """Holds no focus of its own: the field keeps it, and a reader hears the choice from there."""

    chosen = Signal(object)
    """The ``Entry`` that is chosen now."""
    pressed_entry = Signal(object)
    """An ``Entry`` was pressed with the pointer."""

    def __init__(self, name: str, *, enter: bool = True, pointed: bool = False) -> None:
        super().__init__()
        self.lines = Lines(self)
        self.moved = False
        """Whether the person has chosen since lines were shown for another text."""
        self.setObjectName("paletteList")
        self.setModel(self.lines)
        give_viewport(self)
        self.setItemDelegate(LinePainter(self, enter=enter))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.clicked.connect(self._pressed)
        if pointed:
            self.setMouseTracking(True)
            self.entered.connect(self._point)
        theme().changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[Line], *, keep: bool = True, choose: bool = True) -> None:
        """Other lines; the choice is kept where its line is still there, else the first."""
        before = self.entry() if keep else None
        place = self.verticalScrollBar().value()
        self.lines.show_lines(lines)
        rows = self.lines.entries()
        same = [row for row in rows if before is not None and self._key(row) == before.key]
        if rows and choose:
            self.verticalScrollBar().setValue(place)
            self._choose((same or rows)[0])
            if not same:
                self.verticalScrollBar().setValue(0)

    def _key(self, row: int) -> str:
        entry = self.lines.entry(row)
        return entry.key if entry is not None else ""

    def entry(self) -> Entry | None:
        """The entry that is chosen."""
        return self.lines.entry(self.currentIndex().row())

    def inside(self) -> int:
        """The height of all lines."""
        entries = len(self.lines.entries())
        return entries * HIGH + (self.lines.rowCount() - entries) * HEAD_HIGH

    def moved_by(self, event: QKeyEvent) -> bool:
        """Choose another line by a key of the field; whether the key was one for that."""
        by = _STEPS.get(Qt.Key(event.key()))
        if by is None:
            return False
        rows = self.lines.entries()
        if rows:
            self.moved = True
            here = self.currentIndex().row()
            at = rows.index(here) if here in rows else (-1 if by > 0 else 0)
            round_ = (at + by) % len(rows)
            self._choose(rows[round_ if abs(by) == 1 else min(max(at + by, 0), len(rows) - 1)])
        return True

    def _choose(self, row: int) -> None:
        index = self.lines.index(row, 0)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select)
        first = row == 1 and self.lines.entry(0) is None
        self.scrollTo(self.lines.index(0, 0) if first else index)
        self.chosen.emit(self.lines.entry(row))

    def _point(self, index: QModelIndex) -> None:
        if self.lines.entry(index.row()) is not None:
            self.moved = True
            self._choose(index.row())

    def _pressed(self, index: QModelIndex) -> None:
        entry = self.lines.entry(index.row())
        if entry is not None:
            self._choose(index.row())
            self.pressed_entry.emit(entry)
