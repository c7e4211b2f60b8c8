"""The page of the knowledge base in the window: reached, left, told of changes. Loop thread."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.base.bus import Changes
from app.ui.actions import Action
from app.ui.loop import cancel, spawn

if TYPE_CHECKING:
    from app.kb.values import Gap
    from app.ui.knowledge.article_acts import ArticleActs
    from app.ui.session import Session


class Articles(QObject):
    """Reachable as ``session.articles``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._window = session, session.window
        session.bridge.changed.connect(self._apply)
        self._window.rail.knowledge_pressed.connect(self.open)

    @cached_property
    def acts(self) -> ArticleActs:
        """The page and what is done there; made when first shown."""
        from app.ui.knowledge.article_acts import ArticleActs
        from app.ui.knowledge.page import KnowledgePage

        page = KnowledgePage()
        page.left.connect(self._window.show_inbox)
        self._session.desk.suggestions.told = page.learned.emit
        return ArticleActs(self._session, page, self)

    def open(self, id_: int | None = None) -> None:
        """Show the page, with an article when it is named."""
        acts = self.acts
        self._window.show_page(acts.page, self._window.rail.knowledge)
        if id_:
            acts.open(id_)
            acts.page.list.choose(id_)
        spawn(acts.read(), acts)
        acts.page.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def answer(self, gap: Gap) -> None:
        """Begin the article that is missing."""
        self.open()
        self.acts.gaps.write(gap)

    def at_page(self) -> bool:
        """Whether the page is what is seen."""
        return "acts" in self.__dict__ and self._window.page() is self.acts.page

    def close(self) -> None:
        """End what is under way; what was changed and has a title is kept."""
        if "acts" in self.__dict__:
            self._session.desk.suggestions.told = None
            self.acts.keep_at_end()
            cancel(self.acts)
        cancel(self)

    def actions(self) -> tuple[Action, ...]:
        """The page and what is done there, by key or by name."""
        from app.ui.knowledge.article_actions import article_actions

        return article_actions(self)

    def _apply(self, changes: Changes) -> None:
        if "articles" in changes.settings and "acts" in self.__dict__:
            self.acts.changed()
