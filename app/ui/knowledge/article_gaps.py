"""Questions without an article: shown, written about, settled. Loop thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.base.errors import NightdeskError
from app.kb.values import Article, Gap, Text
from app.ui.i18n import system_language, translate
from app.ui.knowledge.questions_box import QuestionsBox
from app.ui.loop import answer, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.ui.knowledge.article_acts import ArticleActs
    from app.ui.session import Session

_TITLE = 80


class ArticleGaps(QObject):
    """Beside ``ArticleActs``."""

    def __init__(self, acts: ArticleActs, session: Session) -> None:
        super().__init__(acts)
        self._acts, self._session = acts, session
        self._knowledge = session.desk.knowledge
        self._writing: dict[int, Gap] = {}
        """What an article that was begun is written for."""

    def show(self) -> None:
        """What nobody wrote down yet."""
        spawn(self._show(), self)

    async def _show(self) -> None:
        gaps = await answer(self._knowledge.gaps())
        box = QuestionsBox(self._acts.page, gaps)
        box.write_wanted.connect(lambda one: self.write(one.gap))
        box.opened.connect(lambda one: self._session.open_other(one.gap.conversation))
        box.dropped.connect(lambda one: self.drop(one.gap))
        box.open()

    def write(self, one: Gap) -> None:
        """Begin an article that answers a question: it is its title, to be made better."""
        language = one.language or system_language()
        id_ = self._acts.begin(Text(language, _title(one.question)))
        self._writing[id_] = one
        self._acts.page.title.selectAll()

    def kept(self, article: Article) -> None:
        """An article was kept: what it was written for has its answer."""
        one = self._writing.pop(article.id, None)
        if one is not None:
            spawn(self._settle(one, article.id), self)

    def drop(self, one: Gap) -> None:
        """It needs no article."""
        spawn(self._settle(one, 0), self)

    async def _settle(self, one: Gap, article: int) -> None:
        try:
            command = await answer(self._knowledge.settle_gap(replace(one, article=article)))
        except NightdeskError as error:
            self._acts.page.notice.say(sentence(error.problem), error.problem.severity)
            return
        if not article:
            said = translate("Knowledge", "Needs no article")
            self._session.acts.remember_command(said, command, "check")


def _title(question: str) -> str:
    """The first line of a question with something in it, as a title."""
    lines = (" ".join(line.split()) for line in question.splitlines())
    first = next((line for line in lines if line), "")
    return first if len(first) <= _TITLE else f"{first[:_TITLE].rsplit(' ', 1)[0]}…"
