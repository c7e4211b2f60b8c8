"""The list of customers for a million rows: ids in an array, lines in a small cache. Loop thread.

As the queue's model: ``data()`` never reaches for the store, a line that is not at hand is asked
for once through ``wanted``.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.inbox.values import CustomerRow
from app.ui.triage import queue_order

RowRole = Qt.ItemDataRole.UserRole
_PAGE, _CACHE = 64, 2_048
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractTableModel):
    """One column. ``RowRole`` gives a ``CustomerRow`` or None."""

    wanted = Signal(tuple)

    def __init__(
        self, sentence: Callable[[CustomerRow], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._rows: OrderedDict[int, CustomerRow] = OrderedDict()
        self._pending: set[int] = set()
        self._asking: list[int] = []
        self._sentence = sentence
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._send_request)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role not in (RowRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows.get(self._ids[index.row()])
        if row is None:
            self._miss(index.row())
            return None
        if role == RowRole:
            return row
        return row.name if role == Qt.ItemDataRole.DisplayRole else self._sentence(row)

    def id_at(self, row: int) -> int | None:
        """The customer at a position."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, id_: int | None) -> int:
        """The position of a customer, or -1."""
        return -1 if id_ is None else queue_order.find(self._ids, id_)

    def cached(self) -> tuple[int, ...]:
        """Whose lines are at hand."""
        return tuple(self._rows)

    def begin(self, ids: "array[int]", rows: Iterable[CustomerRow]) -> None:
        """Start over with these ids, and the lines that are known already."""
        self.beginResetModel()
        self._ids = ids[:]
        self._pending.clear()
        self._asking.clear()
        for row in rows:
            self._keep(row)
        self.endResetModel()

    def append(self, chunk: "array[int]") -> None:
        """Add the next ids."""
        first = len(self._ids)
        self.beginInsertRows(_NOWHERE, first, first + len(chunk) - 1)
        self._ids.extend(chunk)
        self.endInsertRows()

    def put(self, rows: Iterable[CustomerRow]) -> None:
        """Take in lines that were read."""
        for row in rows:
            self._keep(row)
            self._pending.discard(row.id)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def forget(self, ids: Iterable[int]) -> None:
        """They may be asked for again."""
        self._pending.difference_update(ids)

    def _keep(self, row: CustomerRow) -> None:
        self._rows[row.id] = row
        self._rows.move_to_end(row.id)
        while len(self._rows) > _CACHE:
            self._rows.popitem(last=False)

    def _miss(self, row: int) -> None:
        start = row - row % _PAGE
        page = self._ids[start : start + _PAGE]
        fresh = [id_ for id_ in page if id_ not in self._rows and id_ not in self._pending]
        if fresh:
            self._pending.update(fresh)
            self._asking.extend(fresh)
            self._ask.start()

    def _send_request(self) -> None:
        asked, self._asking = tuple(self._asking), []
        if asked:
            self.wanted.emit(asked)
