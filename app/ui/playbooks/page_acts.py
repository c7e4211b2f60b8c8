"""What is done on the page of playbooks: shown, changed, kept, put away. Loop thread.

What was changed is kept when one goes on to another; without a title or a step it waits with a
mark. Conversations that are at a playbook keep theirs as it was when they began.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.desk.canned.playbook_values import Playbook, PlaybookRow, Said, Step
from app.ui import i18n, words
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.parts.written_acts import WrittenActs
from app.ui.playbooks import playbook_words
from app.ui.playbooks.link_choice import LinkChoice
from app.ui.playbooks.page_files import PlaybookFiles

if TYPE_CHECKING:
    from app.ui.playbooks.page import PlaybooksPage
    from app.ui.session import Session


class PlaybookActs(WrittenActs[Playbook]):
    """Made when the page is first shown."""

    page: PlaybooksPage

    def __init__(self, session: Session, page: PlaybooksPage, parent: QObject) -> None:
        super().__init__(session, page, session.desk.playbooks, parent)
        self._playbooks = session.desk.playbooks
        self._rows: tuple[PlaybookRow, ...] = ()
        self._filter = "show:all"
        self._others = False
        """Another list was asked for: its first is shown, unless the one shown is in it."""
        self._reads = 0
        self._language = ""
        self.files = PlaybookFiles(self._playbooks, page, self._say, self)
        self.links = LinkChoice(session, page.steps, self)
        page.steps.new_key = self._playbooks.new_id
        self._wanted: dict[str, Callable[[], None]] = {
            "add": self.add, "save": self.save, "copy": self.copy, "trash": self.trash,
            "restore": self.restore, "drop": self.drop, "templates": session.templates.open,
            **self.files.wanted,
        }  # fmt: skip
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.wanted.connect(self._do)
        page.list.chosen.connect(self.open)
        page.search.searched.connect(lambda _: self._show_rows())
        page.head.title.textEdited.connect(lambda _: self._typed())
        page.steps.changed.connect(self._typed)
        page.about.changed.connect(self._typed)
        page.about.under_way.connect(self._show_under_way)
        page.tabs.chosen.connect(self._speak)
        page.tabs.added.connect(self._add_language)
        page.tabs.dropped.connect(self._drop_language)

    def _do(self, name: str) -> None:
        if name in self._wanted:
            self._wanted[name]()
        else:
            self._filter = name
            self._others = True
            spawn(self.read(), self)

    # --- the list ----------------------------------------------------------------------------

    async def read(self) -> None:
        """The list anew."""
        self._reads += 1
        this, trashed = self._reads, self._filter == "show:trash"
        languages = playbook_words.languages()
        rows = await answer(self._playbooks.lines(languages, trashed=trashed))
        agents = await answer(self._session.desk.agents())
        if this != self._reads:  # a later one knows more
            return
        self._rows = rows
        self.page.about.show_people(agents)
        folders = {row.folder for row in rows if row.folder}
        self.page.show_folders(sorted(folders, key=str.casefold))
        self._show_rows()

    def _show_rows(self) -> None:
        page, typed = self.page, self.page.search.field.text().strip()
        rows = [row for row in self._rows if self._passes(row) and _answers(row, typed)]
        page.model.edited = self._edited
        page.list.show_today(_today())
        page.model.show_rows(rows)
        page.side.show_filter(self._filter_name(), len(rows))
        page.list.empty_text = self._nothing(typed)
        if self._others and self._now is not None and page.model.place(self._now.id) < 0:
            self._leave()
            self._held = self._now = None
        self._others = False
        if self._now is not None:
            page.about.show_use(self._now, self._row(self._now.id))
        if self._held is None:
            page.show_editor(shown=False, empty=not self._rows and self._filter == "show:all")
            if rows and not typed:
                self.open(rows[0].id)
                page.list.choose(rows[0].id)

    def _show_under_way(self) -> None:
        if self._now is not None:
            self._session.show_at_playbook(self._now.id)

    def _row(self, id_: int) -> PlaybookRow | None:
        return next((row for row in self._rows if row.id == id_), None)

    def _passes(self, row: PlaybookRow) -> bool:
        kind, _, name = self._filter.partition(":")
        if kind == "folder":
            return row.folder == name or row.folder.startswith(f"{name}/")
        if name == "running":
            return bool(row.running)
        return name != "review" or (bool(row.review_by) and row.review_by < _today())

    def _filter_name(self) -> str:
        kind, _, name = self._filter.partition(":")
        return name if kind == "folder" else playbook_words.filters()[name]

    def _nothing(self, typed: str) -> str:
        if typed:
            return translate("Playbook", "No playbook answers to that.")
        if self._filter == "show:trash":
            return translate("Template", "The trash is empty.")
        return "" if self._filter == "show:all" else translate("Playbook", "No playbook is so.")

    # --- one playbook ------------------------------------------------------------------------

    async def _display(self, held: Playbook, now: Playbook) -> None:
        await self._show(held, now, self._language if self.shows(held.id) else None)

    async def _show(self, held: Playbook, now: Playbook, language: str | None = None) -> None:
        self._turn += 1
        turn = self._turn
        links = await answer(self._playbooks.links(now, playbook_words.languages()))
        if turn != self._turn:
            return
        if not now.said:
            now = replace(now, said=(Said(i18n.language(), ""),))
        if language is None or language not in now.languages:
            language = now.words(playbook_words.languages()).language
        self._held, self._now, self._language = held, now, language
        page = self.page
        page.notice.dismiss()
        page.show_editor(shown=True, trashed=held.trashed_at is not None)
        page.head.title.setText(_title(now, language))
        page.tabs.show_languages(now.languages, language)
        page.steps.show_playbook(now, links, language)
        page.about.show_piece(now)
        page.about.show_use(now, self._row(now.id))
        self._say_state()

    def _current(self) -> Playbook:
        """The playbook as everything on the page stands."""
        assert self._now is not None  # noqa: S101  asked only when one is shown
        title = self.page.head.title.text().strip()
        return self.page.about.put_into(self.page.steps.put_into(self._now, title))

    def _typed(self) -> None:
        if self._now is not None:
            self._now = self._current()
            self._edited[self._now.id] = self._now
            self._say_state()

    # --- languages ---------------------------------------------------------------------------

    def _speak(self, language: str) -> None:
        if self._now is not None and self._held is not None:
            spawn(self._show(self._held, self._current(), language), self)

    def _add_language(self, language: str) -> None:
        if self._now is None or self._held is None:
            return
        whole = self._current()
        kept = tuple(one for one in whole.said if one.title or one.hint)
        self._reshape(replace(whole, said=(*kept, Said(language, ""))), language)
        self.page.head.title.setFocus()

    def _drop_language(self) -> None:
        if self._now is None or len(self._now.said) < 2:
            return
        whole, gone = self._current(), self._language
        steps = tuple(_without(step, gone) for step in whole.steps)
        said = tuple(one for one in whole.said if one.language != gone)
        self._reshape(replace(whole, said=said, steps=steps), said[0].language)

    def _reshape(self, whole: Playbook, language: str) -> None:
        if self._held is not None:
            self._edited[whole.id] = whole
            spawn(self._show(self._held, whole, language), self)

    # --- acts --------------------------------------------------------------------------------

    def add(self) -> None:
        """A new one, kept when it is first saved."""
        kind, _, name = self._filter.partition(":")
        folder = name if kind == "folder" else ""
        language = i18n.language()
        first = Step(self._playbooks.new_id(), (Said(language, ""),))
        made = Playbook(self._playbooks.new_id(), (Said(language, ""),), (first,), folder)
        self._begin(made)

    def copy(self) -> None:
        """Another one with the same steps."""
        if self._now is None:
            return
        whole = self._current()
        another = translate("Template", "%1, another")
        said = tuple(
            replace(one, title=another.replace("%1", one.title)) if one.title else one
            for one in whole.said
        )
        steps = tuple(replace(step, key=self._playbooks.new_id()) for step in whole.steps)
        made = replace(whole, id=self._playbooks.new_id(), said=said, steps=steps,
                       trashed_at=None, created_at=0, changed_at=0)  # fmt: skip
        self._begin(made, edited=True)

    def _begin(self, made: Playbook, *, edited: bool = False) -> None:
        self._leave()
        self.page.list.choose(None)
        if edited:
            self._edited[made.id] = made
        spawn(self._show_new(made), self)

    async def _show_new(self, made: Playbook) -> None:
        await self._show(made, made)
        self.page.head.title.setFocus()

    def _is_whole(self, piece: Playbook) -> bool:
        titled = any(one.title for one in piece.said)
        return titled and any(one.title for step in piece.steps for one in step.said)

    def _title_of(self, piece: Playbook) -> str:
        return piece.words(playbook_words.languages()).title


def _answers(row: PlaybookRow, typed: str) -> bool:
    title, wanted = row.title.casefold(), typed.casefold().split()
    return all(word in title or word in row.words for word in wanted)


def _title(playbook: Playbook, language: str) -> str:
    return next((one.title for one in playbook.said if one.language == language), "")


def _without(step: Step, language: str) -> Step:
    """A step without its words in a language, unless it has no others."""
    kept = tuple(one for one in step.said if one.language != language)
    return replace(step, said=kept) if kept else step


def _today() -> str:
    return words.local(words.now()).date().toString("yyyy-MM-dd")
