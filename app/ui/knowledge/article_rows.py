"""The list of the knowledge page: read, narrowed, searched. Loop thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.kb.values import ArticleRow
from app.ui import words
from app.ui.i18n import system_language, translate
from app.ui.knowledge import article_words
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.ui.knowledge.page import KnowledgePage
    from app.ui.session import Session

_FOUND = 200


class ArticleRows(QObject):
    """Beside ``ArticleActs``; ``edited`` names the articles with changes that are not kept."""

    shown = Signal(object)
    """The list is another: its rows, unless something is searched for."""

    def __init__(
        self, session: Session, page: KnowledgePage, edited: Callable[[], Collection[int]],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._knowledge, self.page = session.desk, session.desk.knowledge, page
        self._edited = edited
        self._rows: tuple[ArticleRow, ...] = ()
        self._dead: dict[int, list[str]] = {}
        self._filter = "show:all"
        self._reads = 0
        page.search.searched.connect(lambda _: spawn(self._show(), self))

    @property
    def empty(self) -> bool:
        """Whether there is no article at all."""
        return not self._rows and self._filter == "show:all"

    @property
    def folder(self) -> str:
        """The category the list holds, if it is one."""
        kind, _, name = self._filter.partition(":")
        return name if kind == "folder" else ""

    def row(self, id_: int) -> ArticleRow | None:
        """The line of an article."""
        return next((row for row in self._rows if row.id == id_), None)

    def dead(self, id_: int) -> Sequence[str]:
        """Links of an article that lead nowhere."""
        return self._dead.get(id_, ())

    def narrow(self, name: str) -> None:
        """Another filter: "show:draft", "folder:Orders"."""
        self._filter = name
        spawn(self.read(), self)

    async def read(self) -> None:
        """The list anew."""
        self._reads += 1
        this, trashed = self._reads, self._filter == "show:trash"
        rows = await answer(self._knowledge.lines(trashed=trashed))
        dead: dict[int, list[str]] = {}
        for id_, slug in await answer(self._knowledge.dead_links()):
            dead.setdefault(id_, []).append(slug)
        gaps = await answer(self._knowledge.gaps())
        if this != self._reads:  # a later one knows more
            return
        self._rows, self._dead = rows, dead
        self.page.show_gaps(len(gaps))
        agents = await answer(self._desk.agents())
        self.page.about.show_people(agents)
        folders = {row.folder for row in self._rows if row.folder}
        self.page.show_folders(sorted(folders, key=str.casefold))
        await self._show()

    async def _show(self) -> None:
        page, typed = self.page, self.page.search.field.text().strip()
        page.list.show_today(today())
        rows = await self._found(typed)
        if typed != page.search.field.text().strip():  # another letter was typed meanwhile
            return
        page.model.edited = self._edited()
        page.model.show_rows(rows)
        page.side.show_filter(self._filter_name(), len(rows))
        page.list.empty_text = self._nothing(typed)
        self.shown.emit(() if typed else rows)

    async def _found(self, typed: str) -> Sequence[ArticleRow]:
        """Titles with what was typed, then texts that answer to it."""
        rows = [row for row in self._rows if self._passes(row)]
        if not typed:
            return rows
        wanted = typed.casefold()
        first = [row for row in rows if wanted in f"{row.title} {' '.join(row.tags)}".casefold()]
        if self._filter == "show:trash":  # no index has them
            return first
        languages = (system_language(),)
        looking = self._desk.suggestions.look_up(typed, languages, most=_FOUND, kinds=("article",))
        found = await answer(looking)
        left = {row.id: row for row in rows if row not in first}
        ids = dict.fromkeys(one.id for one in found)
        return [*first, *(left[id_] for id_ in ids if id_ in left)]

    def _passes(self, row: ArticleRow) -> bool:
        kind, _, name = self._filter.partition(":")
        if kind == "folder":
            return row.folder == name or row.folder.startswith(f"{name}/")
        if name == "review":
            return bool(row.review_by) and row.review_by < today()
        if name in {"edited", "older"}:
            return row.edited if name == "edited" else row.older
        return name in {"all", "trash", row.audience, row.state}

    def _filter_name(self) -> str:
        return self.folder or article_words.filters()[self._filter.partition(":")[2]]

    def _nothing(self, typed: str) -> str:
        if typed:
            return translate("Knowledge", "No article answers to that.")
        if self._filter == "show:trash":
            return translate("Template", "The trash is empty.")
        return "" if self._filter == "show:all" else translate("Knowledge", "No article is so.")


def today() -> str:
    """The day it is here: 2026-11-29."""
    return words.local(words.now()).date().toString("yyyy-MM-dd")
