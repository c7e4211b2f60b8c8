"""The page of the knowledge base in the window: reached, left, told of changes. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.actions import Action
from app.ui.parts.written_pages import WrittenPages

if TYPE_CHECKING:
    from app.kb.values import Gap
    from app.ui.knowledge.article_acts import ArticleActs
    from app.ui.session import Session


class Articles(WrittenPages["ArticleActs"]):
    """Reachable as ``session.articles``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "articles", session.window.rail.knowledge)
        self._window.rail.knowledge_pressed.connect(self.open)

    def _make(self) -> ArticleActs:
        from app.ui.knowledge.article_acts import ArticleActs
        from app.ui.knowledge.page import KnowledgePage

        page = KnowledgePage()
        self._session.desk.suggestions.told = page.learned.emit
        return ArticleActs(self._session, page, self)

    def answer(self, gap: Gap) -> None:
        """Begin the article that is missing."""
        self.open()
        self.acts.gaps.write(gap)

    def close(self) -> None:
        """As every page does; the encoder has nobody to tell any more."""
        if self._made:
            self._session.desk.suggestions.told = None
        super().close()

    def actions(self) -> tuple[Action, ...]:
        """The page and what is done there, by key or by name."""
        from app.ui.knowledge.article_actions import article_actions

        return article_actions(self)
