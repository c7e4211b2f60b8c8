"""The queue for a million rows: ids in an array, rows in a small cache. Loop thread.

``data()`` never reaches for the store: a row that is not at hand is a placeholder, and its page
is asked for once through ``wanted``; whoever answers calls ``put``.
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

from app.base.ids import ConversationId
from app.inbox.values import QueueRow
from app.ui.triage import queue_order

RowRole = Qt.ItemDataRole.UserRole
IdRole = Qt.ItemDataRole.UserRole + 1

_PAGE = 64
_CACHE = 2_048
_CHUNK = 20_000
_LONG, _STEPS = 50_000, 8
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractTableModel):
    """One column of conversations. ``RowRole`` gives a ``QueueRow`` or None, ``IdRole`` the id."""

    wanted = Signal(tuple)
    """Ids whose rows are to be read; asked for once until they are put."""
    reordering = Signal()
    reordered = Signal()

    def __init__(
        self, sentence: Callable[[QueueRow], str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._rows: OrderedDict[int, QueueRow] = OrderedDict()
        self._pending: set[int] = set()
        self._asking: list[int] = []
        self._near = 0
        self._sentence = sentence
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._send_request)

    # --- what the view asks ------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        id_ = self._ids[index.row()]
        if role == IdRole:
            return id_
        if role not in (RowRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows.get(id_)
        if row is None:
            self._miss(index.row())
            return None
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and self._sentence is not None:
            return self._sentence(row)
        return row.customer

    def id_at(self, row: int) -> ConversationId | None:
        """The conversation at a position, or None."""
        return ConversationId(self._ids[row]) if 0 <= row < len(self._ids) else None

    def row_of(self, id_: int | None) -> int:
        """The position of a conversation, or -1. Near the one asked for before it costs nothing."""
        if id_ is None:
            return -1
        start = max(0, self._near - _PAGE)
        around = self._ids[start : self._near + _PAGE]
        at = start + around.index(id_) if id_ in around else queue_order.find(self._ids, id_)
        self._near = at if at >= 0 else self._near
        return at

    def cached(self, id_: int) -> QueueRow | None:
        """The row of a conversation when it is at hand."""
        return self._rows.get(id_)

    def ids(self) -> "array[int]":
        """The order as it stands; not to be changed."""
        return self._ids

    # --- what the store answers --------------------------------------------------------------

    def begin(self, ids: "array[int]", rows: Iterable[QueueRow] = ()) -> None:
        """Start over with these first ids, and the rows that are already known."""
        self.beginResetModel()
        self._ids = ids[:]
        self._pending.clear()
        self._asking.clear()
        for row in rows:
            self._keep(row)
        self.endResetModel()

    def append(self, chunk: "array[int]") -> None:
        """Add the next ids of the view; a chunk is at most 20,000 (under 10 ms)."""
        for start in range(0, len(chunk), _CHUNK):
            part = chunk[start : start + _CHUNK]
            first = len(self._ids)
            self.beginInsertRows(_NOWHERE, first, first + len(part) - 1)
            self._ids.extend(part)
            self.endInsertRows()

    def put(self, rows: Iterable[QueueRow]) -> None:
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

    def stale(self, ids: Iterable[int]) -> tuple[ConversationId, ...]:
        """Which of these conversations have a row here that must be read again."""
        return tuple(ConversationId(id_) for id_ in ids if id_ in self._rows)

    def reorder(self, ids: "array[int]") -> None:
        """Take over a new order, told to the view as moves, inserts and removals where few."""
        way = queue_order.steps(self._ids, ids)
        if way == []:
            return
        self.reordering.emit()
        if way is not None and len(way) > _STEPS and len(ids) > _LONG:
            way = None  # each step costs the view of a long list half a millisecond, all of it two
        if way is None:
            self.beginResetModel()
            self._ids = ids[:]
            self.endResetModel()
        else:
            for step in way:
                self._take(step)
        self.reordered.emit()

    # --- inside ------------------------------------------------------------------------------

    def _take(self, step: queue_order.Step) -> None:
        if step.kind == "insert":
            self.beginInsertRows(_NOWHERE, step.at, step.at + step.count - 1)
            self._ids[step.at : step.at] = array("q", step.ids)
            self.endInsertRows()
        elif step.kind == "remove":
            self.beginRemoveRows(_NOWHERE, step.at, step.at + step.count - 1)
            del self._ids[step.at : step.at + step.count]
            self.endRemoveRows()
        elif self.beginMoveRows(_NOWHERE, step.at, step.at, _NOWHERE, step.to):
            self._ids.insert(step.to, self._ids.pop(step.at))
            self.endMoveRows()

    def _keep(self, row: QueueRow) -> None:
        self._rows[row.id] = row
        self._rows.move_to_end(row.id)
        while len(self._rows) > _CACHE:
            self._rows.popitem(last=False)

    def _miss(self, row: int) -> None:
        """Ask for the page around a row, once, when the event loop comes round."""
        start = row - row % _PAGE
        page = self._ids[start : start + _PAGE]
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

    def _tell(self, changed: set[int]) -> None:
        """One ``dataChanged`` over the rows between the first and the last that changed.

        They are looked for where the eye is (the pages last asked for lie close together); ids far
        apart are told one by one.
        """
        if len(changed) > _PAGE:  # an act on many: whatever is in sight is painted again
            last = len(self._ids) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, 0))
            return
        places = sorted(self._places(changed))
        if not places:
            return
        if places[-1] - places[0] <= 4 * _PAGE:
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], 0))
            return
        for place in places:
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def _places(self, changed: set[int]) -> list[int]:
        """Positions of ids: neighbours of one found are found without another search."""
        places: list[int] = []
        left = set(changed)
        while left:
            at = self.row_of(next(iter(left)))
            if at < 0:
                left.discard(next(iter(left)))
                continue
            start = max(0, at - _PAGE)
            for offset, id_ in enumerate(self._ids[start : at + _PAGE]):
                if id_ in left:
                    left.discard(id_)
                    places.append(start + offset)
        return places
