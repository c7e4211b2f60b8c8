"""Which conversation opens after one was dealt with: next, previous, the same. Loop thread.

The neighbours are noted before each change of the order, since the answer of an act and the news
of what it changed come in any order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.base.ids import ConversationId
    from app.ui.session import Session

_FAR = 20_000
"""So far a neighbour is looked for that is not leaving, too."""


class GoingOn(QObject):
    """Asked when the conversation on screen was resolved, snoozed, sent away."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._list = session.window.queue.list
        self._beside: dict[int, ConversationId | None] = {}
        self._of: ConversationId | None = None
        self._pending: ConversationId | None = None
        model = session.window.model
        model.reordering.connect(self._note)
        model.reordered.connect(self._left)
        model.modelReset.connect(self._left)

    def _note(self) -> None:
        current = self._list.current()
        if current is None or self._list.queue.row_of(current) < 0:
            return
        self._of = current
        self._beside = {by: self._list.beside(current, by) for by in (1, -1)}

    def leave(self, id_: ConversationId, also: Callable[[int], bool] = lambda _: False) -> None:
        """Open what comes now, as the person has chosen; ``also`` says who else is leaving."""
        way = self._session.preferences.get("after_act")
        if self._session.window.conversation.shown() != id_ or way == "stay":
            return
        there = self._neighbour(id_, -1 if way == "previous" else 1, also)
        if there is not None and not also(there):
            self._list.choose(there)
            return
        self._pending = id_
        self._left()

    def leave_gone(self, id_: ConversationId) -> None:
        """It was erased: whatever the person has chosen, it cannot stay."""
        there = self._neighbour(id_, 1, lambda _: False)
        if there is not None and there != id_:
            self._list.choose(there)

    def _left(self) -> None:
        """Nobody was left to go on with: once the last one has gone, what the view holds now."""
        gone, model = self._pending, self._list.queue
        if gone is None or model.row_of(gone) >= 0:
            return
        self._pending = None
        if self._session.window.conversation.shown() != gone:
            return
        first = model.id_at(0)
        if first is None:
            self._nothing_left()
        else:
            self._list.choose(first)

    def _neighbour(
        self, id_: ConversationId, by: int, also: Callable[[int], bool]
    ) -> ConversationId | None:
        model = self._list.queue
        place = model.row_of(id_)
        for way in (by, -by):
            near = place + way
            while 0 <= near < model.rowCount() and abs(near - place) <= _FAR:
                found = model.id_at(near)
                if place >= 0 and found is not None and not also(found):
                    return found
                near += way
        if place >= 0:
            return None
        noted = self._beside.get(by) if self._of == id_ else None
        if noted is not None and model.row_of(noted) >= 0:
            return noted
        return model.id_at(0)

    def _nothing_left(self) -> None:
        self._list.choose(None)
        self._session.reader.close()
        self._session.window.context.clear()
