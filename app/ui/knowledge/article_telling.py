"""Writing to those who were told the old text of an article: asked, sent, taken back. Loop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.base.errors import NightdeskError
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.knowledge.tell_box import TellBox
from app.ui.loop import answer, spawn
from app.ui.parts.busy_box import follow
from app.ui.parts.label import PlainLabel
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.base.ids import ConversationId
    from app.desk.articles.telling import Telling
    from app.kb.values import Told
    from app.ui.knowledge.article_acts import ArticleActs
    from app.ui.session import Session

_NAMED = 8


class ArticleTelling(QObject):
    """Beside ``ArticleUses``."""

    def __init__(self, acts: ArticleActs, session: Session) -> None:
        super().__init__(acts)
        self._acts, self._session = acts, session
        self._knowledge = session.desk.knowledge
        self._texts: dict[int, str] = {}
        """What was written about an article and not sent, or taken back."""
        self.box: TellBox | None = None
        acts.page.about.told.all_wanted.connect(self.ask)

    def ask(self) -> None:
        """Ask what to write, and to whom of those who were told the old text."""
        article = self._acts.shown()
        if article is not None:
            spawn(self._ask(article.id, article.title), self)

    async def _ask(self, id_: int, title: str) -> None:
        told = await answer(self._knowledge.told_before(id_))
        if not told:
            said = translate("Knowledge", "Nobody was told what it no longer says.")
            self._acts.page.notice.say(said, "info")
            return
        box = self.box = TellBox(self._acts.page, title, told, self._texts.get(id_, ""))

        def send() -> None:  # the box goes once it was agreed to
            chosen = [one for one in told if one.conversation in box.chosen()]
            spawn(self._send(id_, chosen, box.words.toPlainText()), self)

        box.agreed.connect(send)
        box.rejected.connect(lambda: self._keep(id_, box.words.toPlainText()))
        box.open()

    def _keep(self, id_: int, text: str) -> None:
        self._texts[id_] = text

    async def _send(self, id_: int, told: Sequence[Told], text: str) -> None:
        chosen = [one.conversation for one in told]
        title, page = translate("Knowledge", "Writing the messages…"), self._acts.page
        self._keep(id_, text)
        try:
            done = await follow(
                page, title, lambda w: self._knowledge.tell_each(chosen, text, watch=w)
            )
        except NightdeskError as error:
            page.notice.say(sentence(error.problem), error.problem.severity)
            return
        if done.sent:
            self._texts.pop(id_, None)
            self._offer_undo(id_, text, done)
        if done.refused:
            self._tell_refused(done, {one.conversation: one.name for one in told})
        await self._acts.uses.show_told(id_)

    def _offer_undo(self, id_: int, text: str, done: Telling) -> None:
        count = len(done.sent)
        words = translate("Knowledge", "%n messages", "", count)

        async def undo() -> None:
            await self._take_back(id_, text, done)

        self._session.acts.hold(words, undo, done.due_at)
        said = translate("Knowledge", "%n messages leave in %1 s", "", count)
        self._acts.page.say_leaving(said, done.due_at)

    async def _take_back(self, id_: int, text: str, done: Telling) -> None:
        self._keep(id_, text)
        late = await answer(self._knowledge.untell(done))
        if late:
            said = translate("Knowledge", "%n messages had left already.", "", late)
            self._acts.page.notice.say(said, "warning")
        await self._acts.uses.show_told(id_)

    def _tell_refused(self, done: Telling, names: Mapping[ConversationId, str]) -> None:
        said = translate("Knowledge", "%n customers were not written to.", "", len(done.refused))
        why = (translate("Knowledge", "Why"), lambda: self._show_refused(said, done, names))
        self._acts.page.notice.say(said, "warning", why)

    def _show_refused(self, title: str, done: Telling, names: Mapping[ConversationId, str]) -> None:
        box = Box(self._acts.page, title, "", translate("Customer", "Close"))
        box.no.hide()
        for id_, problem in done.refused[:_NAMED]:
            name = names.get(id_) or translate("Customer", "Unknown")
            box.body.addWidget(PlainLabel(f"{name}: {sentence(problem)}"))
        more = len(done.refused) - _NAMED
        if more > 0:
            box.body.addWidget(PlainLabel(translate("Knowledge", "and %n more", "", more)))
        box.open()
