"""The lines of a page's list: what a folder or a search lets through. Loop thread."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

RowRole = Qt.ItemDataRole.UserRole + 1
EditedRole = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class PageModel(QAbstractTableModel):
    """One column, of anything with an id and a title; ``edited``: ids with changes not kept yet."""

    def __init__(self, sentence: Callable[[Any], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self._rows: Sequence[Any] = ()
        self._at: dict[int, int] = {}
        self.edited: Collection[int] = ()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Other lines."""
        self.beginResetModel()
        self._rows = rows
        self._at = {row.id: n for n, row in enumerate(rows)}
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002 - one in any case
        return 1

    def row(self, place: int) -> Any:
        """The line at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place(self, id_: int | None) -> int:
        """Where a line stands; -1: nowhere."""
        return -1 if id_ is None else self._at.get(id_, -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == RowRole:
            return row
        if role == EditedRole:
            return row.id in self.edited
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(row)
        return None
