"""A page of what a team writes for later, in the window: reached, left, told of changes.

Loop thread.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt

from app.base.bus import Changes
from app.ui.loop import cancel, spawn

if TYPE_CHECKING:
    from app.ui.parts.written_acts import WrittenActs
    from app.ui.rail import RailItem
    from app.ui.session import Session

Acts = TypeVar("Acts", bound="WrittenActs[Any]")


class WrittenPages(QObject, Generic[Acts]):
    """``kind`` is what the bus calls its pieces, ``item`` what the page is under in the rail."""

    def __init__(self, session: Session, kind: str, item: RailItem) -> None:
        super().__init__(session)
        self._session, self._window = session, session.window
        self._kind, self._item = kind, item
        session.bridge.changed.connect(self._apply)

    @cached_property
    def acts(self) -> Acts:
        """The page and what is done there; made when first shown."""
        acts = self._make()
        acts.page.left.connect(self._window.show_inbox)
        return acts

    def _make(self) -> Acts:
        raise NotImplementedError

    @property
    def _made(self) -> bool:
        return "acts" in self.__dict__

    def open(self, id_: int | None = None) -> None:
        """Show the page, with a piece when it is named."""
        acts = self.acts
        self._window.show_page(acts.page, self._item)
        if id_:
            acts.open(id_)
            acts.page.list.choose(id_)
        spawn(acts.read(), acts)
        acts.page.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def at_page(self) -> bool:
        """Whether the page is what is seen."""
        return self._made and self._window.page() is self.acts.page

    def close(self) -> None:
        """End what is under way; what was changed and is whole is kept."""
        if self._made:
            self.acts.keep_at_end()
            cancel(self.acts)
        cancel(self)

    def _apply(self, changes: Changes) -> None:
        if self._kind in changes.settings and self._made:
            self.acts.changed()
