"""A list for a million rows: ids in an array, rows in a small cache. Loop thread.

``data()`` never reaches for the store: a row that is not at hand is a placeholder, and its page
is asked for once through ``wanted``; whoever answers calls ``put``.
"""

from array import array
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.ui.parts import id_order

RowRole = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PAGE = 64
_CACHE = 2_048


class Numbered(Protocol):
    """A row of the store."""

    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=Numbered)


class PagedModel(QAbstractTableModel, Generic[Row]):
    """One column. ``RowRole`` gives a row or None."""

    wanted = Signal(tuple)
    """Ids whose rows are to be read; asked for once until they are put."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._pending: set[int] = set()
        self._asking: list[int] = []
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._send_request)

    def named(self, row: Row) -> str:
        """What the column shows of a row as text."""
        raise NotImplementedError

    def said(self, row: Row) -> str:
        """A row in a sentence, for who cannot see it."""
        return self.named(row)

    # --- what the view asks ------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
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
        return self.said(row) if role == Qt.ItemDataRole.AccessibleTextRole else self.named(row)

    def id_at(self, row: int) -> int | None:
        """The id at a position, or None."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, id_: int | None) -> int:
        """The position of an id, or -1."""
        return -1 if id_ is None else id_order.find(self._ids, id_)

    def cached(self, id_: int) -> Row | None:
        """The row of an id when it is at hand."""
        return self._rows.get(id_)

    # --- what the store answers --------------------------------------------------------------

    def begin(self, ids: "array[int]", rows: Iterable[Row] = ()) -> None:
        """Start over with these first ids, and the rows that are already known; any other that was
        at hand may have said what it says elsewhere."""
        self.beginResetModel()
        self._ids = ids[:]
        self._rows.clear()
        self._pending.clear()
        self._asking.clear()
        for row in rows:
            self._keep(row)
        self.endResetModel()

    def append(self, chunk: "array[int]") -> None:
        """Add the next ids."""
        first = len(self._ids)
        self.beginInsertRows(NOWHERE, first, first + len(chunk) - 1)
        self._ids.extend(chunk)
        self.endInsertRows()

    def put(self, rows: Iterable[Row]) -> None:
        """Take in rows that were read; visible ones are painted again."""
        known = list(rows)
        for row in known:
            self._keep(row)
            self._pending.discard(row.id)
        if known:
            self._tell({row.id for row in known})

    def forget(self, ids: Iterable[int]) -> None:
        """Answer for ids that could not be read: they may be asked for again."""
        self._pending.difference_update(ids)

    # --- inside ------------------------------------------------------------------------------

    def _tell(self, changed: set[int]) -> None:  # noqa: ARG002 - whatever is in sight
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def _keep(self, row: Row) -> None:
        self._rows[row.id] = row
        self._rows.move_to_end(row.id)
        while len(self._rows) > _CACHE:
            self._rows.popitem(last=False)

    def _miss(self, row: int) -> None:
        """Ask for the page around a row, once, when the event loop comes round."""
        start = row - row % PAGE
        page = self._ids[start : start + PAGE]
        fresh = [id_ for id_ in page if id_ not in self._rows and id_ not in self._pending]
        if not fresh:
            return
        self._pending.update(fresh)
        self._asking.extend(fresh)
        self._ask.start()

    def _send_request(self) -> None:
        asked, self._asking = tuple(self._asking), []
        if asked:
            self.wanted.emit(asked)
