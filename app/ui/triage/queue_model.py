"""The queue for a million rows: a view's order, told to the list in few steps. Loop thread."""

from array import array
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.base.ids import ConversationId
from app.inbox.queue_row import QueueRow
from app.ui import words
from app.ui.parts import id_order
from app.ui.parts.paged_model import NOWHERE, PAGE, Index, PagedModel

IdRole = Qt.ItemDataRole.UserRole + 1

_CHUNK = 20_000
_LONG, _STEPS = 50_000, 8


class QueueModel(PagedModel[QueueRow]):
    """Conversations: ``IdRole`` gives the id, whether the row is at hand or not."""

    reordering = Signal()
    reordered = Signal()

    def __init__(
        self, sentence: Callable[[QueueRow], str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._near = 0
        self._sentence = sentence

    def named(self, row: QueueRow) -> str:
        return words.person(row)

    def said(self, row: QueueRow) -> str:
        return self._sentence(row) if self._sentence is not None else words.person(row)

    # --- what the view asks ------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == IdRole:
            return self.id_at(index.row()) if index.isValid() else None
        return super().data(index, role)

    def id_at(self, row: int) -> ConversationId | None:
        """The conversation at a position, or None."""
        return ConversationId(self._ids[row]) if 0 <= row < len(self._ids) else None

    def row_of(self, id_: int | None) -> int:
        """The position of a conversation, or -1. Near the one asked for before it costs nothing."""
        if id_ is None:
            return -1
        start = max(0, self._near - PAGE)
        around = self._ids[start : self._near + PAGE]
        at = start + around.index(id_) if id_ in around else id_order.find(self._ids, id_)
        self._near = at if at >= 0 else self._near
        return at

    def ids(self) -> "array[int]":
        """The order as it stands; not to be changed."""
        return self._ids

    # --- what the store answers --------------------------------------------------------------

    def append(self, chunk: "array[int]") -> None:
        """Add the next ids of the view; a chunk is at most 20,000 (under 10 ms)."""
        for start in range(0, len(chunk), _CHUNK):
            super().append(chunk[start : start + _CHUNK])

    def stale(self, ids: Iterable[int]) -> tuple[ConversationId, ...]:
        """Which of these conversations have a row here that must be read again."""
        return tuple(ConversationId(id_) for id_ in ids if id_ in self._rows)

    def reorder(self, ids: "array[int]") -> None:
        """Take over a new order, told to the view as moves, inserts and removals where few."""
        way = id_order.steps(self._ids, ids)
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

    def _take(self, step: id_order.Step) -> None:
        if step.kind == "insert":
            self.beginInsertRows(NOWHERE, step.at, step.at + step.count - 1)
            self._ids[step.at : step.at] = array("q", step.ids)
            self.endInsertRows()
        elif step.kind == "remove":
            self.beginRemoveRows(NOWHERE, step.at, step.at + step.count - 1)
            del self._ids[step.at : step.at + step.count]
            self.endRemoveRows()
        elif self.beginMoveRows(NOWHERE, step.at, step.at, NOWHERE, step.to):
            self._ids.insert(step.to, self._ids.pop(step.at))
            self.endMoveRows()

    def _tell(self, changed: set[int]) -> None:
        """One ``dataChanged`` over the rows between the first and the last that changed.

        They are looked for where the eye is (the pages last asked for lie close together); ids far
        apart are told one by one.
        """
        if len(changed) > PAGE:  # an act on many: whatever is in sight is painted again
            last = len(self._ids) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, 0))
            return
        places = sorted(self._places(changed))
        if not places:
            return
        if places[-1] - places[0] <= 4 * PAGE:
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
            start = max(0, at - PAGE)
            for offset, id_ in enumerate(self._ids[start : at + PAGE]):
                if id_ in left:
                    left.discard(id_)
                    places.append(start + offset)
        return places
