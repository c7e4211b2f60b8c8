"""What may answer, in the window: suggested, looked up, put into a text. Loop thread.

Articles are put in here, templates by ``templates.picking``. Suggestions come when the conversation
has been painted and somebody stays with it; running through the queue asks for none.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer

from app.base.bus import Changes
from app.base.errors import NightdeskError
from app.base.rich import of_text
from app.desk.articles.suggestions import question
from app.inbox.values import ConversationPage, Status
from app.ui.actions import Action
from app.ui.i18n import system_language, translate
from app.ui.knowledge.suggested_words import icon_of
from app.ui.knowledge.vote_bars import VoteBars
from app.ui.loop import answer, cancel, spawn
from app.ui.palette.entry import ARTICLES, TEMPLATES, Entry
from app.ui.palette.palette import Palette, Wording
from app.ui.writing.inserted import take_back

if TYPE_CHECKING:
    from app.base.ids import ConversationId
    from app.kb.values import Gap, How, Kind, Suggestion
    from app.ui.knowledge.suggested import Suggested
    from app.ui.session import Session
    from app.ui.undo_stack import Undo

_STAY_MS = 250
_CHANGED = frozenset({"articles", "templates"})


class Knowledge(QObject):
    """Reachable as ``session.knowledge``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._desk = session, session.desk
        self._context = session.window.context
        self._composer = session.window.conversation.composer
        self.suggested: Suggested | None = None
        self._asked = ""
        self._given: set[tuple[ConversationId, str, Kind, int]] = set()
        """What was put into the answers to these questions: it is not suggested for them again."""
        self._looking: Palette | None = None
        self._votes = VoteBars(session)
        self._stay = QTimer(self, singleShot=True, interval=_STAY_MS)
        self._stay.timeout.connect(self._suggest)
        self._context.shown.connect(lambda _: self._renewed())
        session.reader.opened.connect(lambda _: self._stay.start())
        session.bridge.changed.connect(self._apply)
        session.templates.picking.inserted.connect(
            lambda id, stands: self._was_given("template", id, stands=stands)
        )

    def actions(self) -> tuple[Action, ...]:
        """Looking an article up while one writes."""
        return (
            Action("look-up", translate("Keys", "Insert from the knowledge base"), self.look_up,
                   "book-open", "write", ("Ctrl+J",), can=self._session.has_conversation),
        )  # fmt: skip

    def close(self) -> None:
        """End what is under way."""
        self._stay.stop()
        cancel(self)

    def _apply(self, changes: Changes) -> None:
        if _CHANGED.intersection(changes.settings):
            self._stay.start()

    def _renewed(self) -> None:
        """The pane was built anew: what stood in it is gone."""
        self.suggested = None
        self._stay.start()

    # --- suggesting --------------------------------------------------------------------------

    def _was_given(self, kind: Kind, id: int, *, stands: bool = True) -> None:
        """It was put into the answer, or is no longer part of it."""
        page = self._session.reader.page
        if page is not None:
            change = self._given.add if stands else self._given.discard
            change((page.row.id, question(page), kind, id))
            self._stay.start()

    def _suggest(self) -> None:
        page = self._session.reader.page
        if page is not None and self._context.isVisible() and self._session.has_conversation():
            spawn(self._bring(page), self)

    async def _bring(self, page: ConversationPage) -> None:
        found = await answer(self._desk.suggestions.for_page(page, (system_language(),)))
        if self._session.reader.page is not page:
            return
        self._asked = asked = question(page)
        told, here = bool(found), page.row.id
        found = tuple(o for o in found if (here, asked, o.kind, o.id) not in self._given)
        gap = None
        if not told and page.row.status is Status.OPEN:
            gap = await answer(self._desk.knowledge.note_gap(page.row.id, asked))
        if self._session.reader.page is page:
            self._show(found, gap)

    def _show(self, found: tuple[Suggestion, ...], gap: Gap | None) -> None:
        """What was found; where nothing was and somebody asks, that nothing fits (``gap``)."""
        if self.suggested is not None:
            self.suggested.hide()
            self.suggested.deleteLater()
        self.suggested = None
        sections = self._context.sections
        if sections is None or not (found or gap):
            return
        from app.ui.knowledge.suggested import Suggested

        self.suggested = made = Suggested(found)
        made.taken.connect(self.insert)
        made.voted.connect(self._vote)
        made.edit_wanted.connect(self._edit)
        made.looked.connect(self.look_up)
        if gap is not None:
            made.write_wanted.connect(lambda: self._session.articles.answer(gap))
        sections.beside.addWidget(made)

    def _edit(self, one: Suggestion) -> None:
        session = self._session
        (session.templates if one.kind == "template" else session.articles).open(one.id)

    def _vote(self, one: Suggestion, value: int) -> None:
        page = self._session.reader.page
        if page is not None:
            spawn(self._voted(page, one, value), self)

    async def _voted(self, page: ConversationPage, one: Suggestion, value: int) -> None:
        voting = self._desk.suggestions.vote(one, page.row.id, value, self._asked)
        said = (
            translate("Toast", "Noted: it answers")
            if value > 0
            else translate("Toast", "Noted: it does not answer")
        )
        icon = "thumbs-up" if value > 0 else "thumbs-down"
        await self._session.acts.command(voting, said, icon)

    # --- looking up --------------------------------------------------------------------------

    def look_up(self) -> None:
        """A field over the window; what is chosen goes into the text."""
        if self._looking is not None:
            return
        wording = Wording(
            translate("Knowledge", "Articles and templates"),
            translate("Knowledge", "What does the customer want to know?"),
            translate("Knowledge", "No article and no template answers to that."),
            translate("Knowledge", "insert"),
            translate("Knowledge", "the whole"),
            translate("Knowledge", "a link")
            if self._session.preferences.get("help_centre")
            else "",
        )
        session = self._session
        shown = Palette(session.window, session.actions, list, {}, wording)
        self._looking = shown
        shown.ran.connect(self._chosen)
        shown.ran_otherwise.connect(lambda e: self.insert(cast("Suggestion", e.holds), "link"))
        shown.left.connect(self._left)
        shown.asked.connect(lambda text: spawn(self._find(text), self))
        spawn(self._find(""), self)

    def _left(self) -> None:
        self._looking = None

    async def _find(self, typed: str) -> None:
        """While nothing is typed the customer's own words are asked."""
        page = self._session.reader.page
        asked = typed.strip() or (question(page) if page is not None else "")
        language = page.customer.language if page is not None and page.customer else ""
        languages = tuple(one for one in (language, system_language()) if one)
        found = await answer(self._desk.suggestions.look_up(asked, languages, here=page))
        if self._looking is not None:
            self._looking.add_found(typed, [self._entry(one) for one in found])

    def _entry(self, one: Suggestion) -> Entry:
        draft = translate("Knowledge", "draft") if one.state == "draft" else ""
        context = ", ".join(filter(None, (draft, one.passage)))
        group = TEMPLATES if one.kind == "template" else ARTICLES
        return Entry(
            f"{one.kind}:{one.id}:{one.language}", group, icon_of(one), one.title, lambda: None,
            context, holds=one,
        )  # fmt: skip

    def _chosen(self, entry: Entry, whole: bool) -> None:
        if whole and self._looking is not None:
            self._looking.leave()
        self.insert(cast("Suggestion", entry.holds), "text" if whole else "passage")

    # --- inserting ---------------------------------------------------------------------------

    def insert(self, one: Suggestion, how: How) -> None:
        """Put a template, an article or the passage of it that answers where the cursor is."""
        if one.kind == "template":
            self._session.templates.picking.insert(one.id, one.language)
            return
        page = self._session.reader.page
        if page is not None:
            spawn(self._insert(page, one, how), self)

    async def _insert(self, page: ConversationPage, one: Suggestion, how: How) -> None:
        composer, knowledge = self._composer, self._desk.knowledge
        try:
            body = of_text(one.passage)
            if how == "link" and (link := await answer(knowledge.link(one.id, one.language))):
                body = link
            elif how != "passage" or not one.passage:
                how, body = "text", await answer(knowledge.body(one.id, one.language))
            here = self._session.reader.page
            if here is None or here.row.id != page.row.id:  # somebody went on meanwhile
                return
            if composer.mode not in ("reply", "note", "forward"):
                composer.set_mode("reply")
            before = composer.letter()
            composer.text.setFocus()
            composer.text.insert_body(body)
            command = None
            if composer.mode != "note":  # in a note it is given to nobody
                asked, quoted = question(page), one.passage if how == "passage" else ""
                giving = knowledge.give(one.id, one.language, page.row.id, asked, how, quoted)
                command = await answer(giving)
            self._was_given("article", one.id)
        except NightdeskError as error:
            self._session.acts.refused(error.problem)
            return
        said = translate("Toast", "Inserted: %1").replace("%1", one.title)

        def undo() -> Coroutine[Any, Any, Undo | None]:
            self._was_given("article", one.id, stands=False)
            return take_back(self._desk, self._composer, command, before)

        self._session.acts.remember(said, undo, "file-text")
