"""The lines of the palette for Qt: a model of one column. Loop thread."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.actions import written
from app.ui.palette.entry import Entry, Heading, Line

LineRole = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Lines(QAbstractListModel):
    """``LineRole`` gives an ``Entry`` or a ``Heading``; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry in a row, if that is none of the headings."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Entry) else None

    def entries(self) -> list[int]:
        """The rows that can be chosen."""
        return [row for row, line in enumerate(self._lines) if isinstance(line, Entry)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _sentence(line)
        return None


def _sentence(line: Line) -> str:
    if isinstance(line, Heading):
        return line.words
    keys = written(line.keys[0]) if line.keys else ""
    return ", ".join(filter(None, (line.words, line.context, keys)))
