"""Several conversations chosen at once, or a whole view but for some. Loop thread."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.base.ids import ConversationId
from app.desk.triage import What, Whole
from app.inbox.values import Lens, View


class Selection(QObject):
    """Kept by conversation: the order and what is loaded do not matter to it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[ConversationId, None] = {}
        self._whole = False
        self._total = 0

    def __bool__(self) -> bool:
        return self.size() > 0

    def __contains__(self, id_: object) -> bool:
        return (id_ in self._ids) != self._whole

    def size(self) -> int:
        """How many are chosen."""
        return max(0, self._total - len(self._ids)) if self._whole else len(self._ids)

    @property
    def whole(self) -> bool:
        """Whether everything in the view is chosen, but for some."""
        return self._whole

    def toggle(self, id_: ConversationId) -> None:
        """Choose one, or no longer."""
        if id_ in self._ids:
            del self._ids[id_]
        else:
            self._ids[id_] = None
        self.changed.emit()

    def add(self, ids: Iterable[int]) -> None:
        """Choose these, too."""
        for id_ in map(ConversationId, ids):
            if self._whole:
                self._ids.pop(id_, None)
            else:
                self._ids[id_] = None
        self.changed.emit()

    def keep(self, ids: Iterable[ConversationId]) -> None:
        """Choose these alone."""
        self._whole = False
        self._ids = dict.fromkeys(ids)
        self.changed.emit()

    def take_all(self, total: int) -> None:
        """Everything in the view, loaded or not; ``total`` is how many that is."""
        self._whole, self._total = True, total
        self._ids.clear()
        self.changed.emit()

    def recount(self, total: int) -> None:
        """The view holds another number now."""
        if self._whole and total != self._total:
            self._total = total
            self.changed.emit()

    def clear(self) -> None:
        """Choose none."""
        if self._whole or self._ids:
            self._whole = False
            self._ids.clear()
            self.changed.emit()

    def few(self, most: int) -> tuple[ConversationId, ...]:
        """Which they are where they are ``most`` or fewer, one by one; else none."""
        return tuple(self._ids) if not self._whole and len(self._ids) <= most else ()

    def what(self, view: View, lens: Lens) -> What:
        """What an act is to be done to."""
        if self._whole:
            return Whole(view, lens, frozenset(self._ids))
        return tuple(self._ids)
