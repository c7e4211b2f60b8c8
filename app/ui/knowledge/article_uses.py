"""What hangs on an article: playbooks that lead to it, people who were told it. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.i18n import translate
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.ui.knowledge.article_acts import ArticleActs
    from app.ui.session import Session


class ArticleUses(QObject):
    """Beside ``ArticleActs``."""

    def __init__(self, acts: ArticleActs, session: Session) -> None:
        super().__init__(acts)
        self._acts, self._session = acts, session
        self._knowledge, self._playbooks = session.desk.knowledge, session.desk.playbooks
        about = acts.page.about
        for people in (about.told, about.missed):
            people.opened.connect(session.open_other)
        about.used.opened.connect(session.playbook_pages.open)

    def show(self, id_: int) -> None:
        """All of it beside the article."""
        spawn(self.show_told(id_), self)
        spawn(self._show_playbooks(id_), self)

    async def _show_playbooks(self, id_: int) -> None:
        found = await answer(self._playbooks.using("article", id_))
        if self._acts.shows(id_):
            self._acts.page.about.used.show_playbooks(found)

    async def show_told(self, id_: int, *, asked: bool = False) -> None:
        """Who was told what it no longer says; ``asked``: that is news, wherever it is seen."""
        told = await answer(self._knowledge.told_before(id_))
        missed = await answer(self._knowledge.missed(id_))
        if not self._acts.shows(id_):
            return
        page = self._acts.page
        page.about.told.show_people(told)
        page.about.missed.show_people(missed)
        if asked and told and page.about.isHidden():
            said = translate("Knowledge", "%n customers were told the old text.", "", len(told))
            way = (translate("Knowledge", "Show them"), page.toggle_about)
            page.notice.say(said, "info", way)
