"""What is done on the page of the knowledge base: shown, changed, kept, put away. Loop thread.

What was changed is kept when one goes on to another; without a title it waits with a mark.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from app.base.errors import NightdeskError
from app.kb.values import Article, ArticleRow, Audience, State, Text, Version, Words
from app.ui.i18n import system_language, translate
from app.ui.knowledge import article_words
from app.ui.knowledge.article_files import ArticleFiles
from app.ui.knowledge.article_gaps import ArticleGaps
from app.ui.knowledge.article_rows import ArticleRows
from app.ui.knowledge.article_telling import ArticleTelling
from app.ui.knowledge.article_uses import ArticleUses
from app.ui.loop import answer, spawn
from app.ui.parts.written_acts import WrittenActs

if TYPE_CHECKING:
    from app.kb.values import File
    from app.ui.knowledge.page import KnowledgePage
    from app.ui.session import Session


class ArticleActs(WrittenActs[Article]):
    """Made when the page is first shown."""

    page: KnowledgePage
    link = "article"

    def __init__(self, session: Session, page: KnowledgePage, parent: QObject) -> None:
        super().__init__(session, page, session.desk.knowledge, parent)
        self._knowledge = session.desk.knowledge
        self._at = 0
        self.rows = ArticleRows(session, page, lambda: self._edited, self)
        self.files = ArticleFiles(session.desk, page, self._say, self)
        self.gaps, self.uses = ArticleGaps(self, session), ArticleUses(self, session)
        self.telling = ArticleTelling(self, session)
        self._wanted: dict[str, Callable[[], None]] = {
            "add": self.add, "save": self.save, "trash": self.trash, "restore": self.restore,
            "drop": self.drop, "versions": self.show_versions, "publish": self.publish,
            "discard": self.discard, "checked": self.mark_checked, "questions": self.gaps.show,
            "tell": self.telling.ask,
            **self.files.wanted,
        }  # fmt: skip
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.wanted.connect(self._do)
        page.list.chosen.connect(self.open)
        self.rows.shown.connect(self._shown)
        page.title.textEdited.connect(page.editor.show_title)
        page.title.textEdited.connect(lambda _: self._typed())
        page.editor.changed.connect(self._typed)
        page.about.changed.connect(self._typed)
        page.tabs.chosen.connect(self._show_text)
        page.tabs.added.connect(self._add_language)
        page.tabs.dropped.connect(self._drop_language)
        page.tabs.first_wanted.connect(self._put_first)
        page.tabs.state_wanted.connect(self._set_state)
        page.tabs.audience_wanted.connect(self._set_audience)
        page.editor.picture.clicked.connect(self.files.choose_picture)
        self.files.picture_chosen.connect(lambda path: spawn(self.put_pictures([path]), self))
        page.editor.text.pictures_given.connect(lambda g: spawn(self.put_pictures(g), self))
        page.editor.view.finder = self._bytes
        page.editor.view.followed.connect(lambda slug: spawn(self._follow(slug), self))

    async def put_pictures(self, given: Sequence[Path | bytes]) -> None:
        """Pictures of this machine, or pasted ones, become some of the article."""
        for one in given:
            await self._put_picture(one)

    async def _put_picture(self, given: Path | bytes) -> None:
        if self._now is None:
            return
        id_ = self._now.id
        try:
            file = await answer(self._knowledge.put_picture(given))
        except NightdeskError as error:
            self._refuse(error)
            return
        if self._now is not None and self._now.id == id_:
            files = dict.fromkeys((*self._now.files, file))
            self._now = replace(self._now, files=tuple(files))
            self.page.editor.put_picture(file, self._now.files)

    def _do(self, name: str) -> None:
        if name in self._wanted:
            self._wanted[name]()
        else:
            self.rows.narrow(name)

    def _bytes(self, file: File) -> bytes:
        try:
            return self._knowledge.file(file).read_bytes()
        except OSError:  # the picture went: its place stays empty
            return b""

    async def _follow(self, slug: str) -> None:
        try:
            article = await answer(self._knowledge.by_address(slug))
        except NightdeskError as error:
            self._refuse(error)
            return
        self.page.list.choose(article.id)
        self.open(article.id)

    # --- the list ----------------------------------------------------------------------------

    async def read(self) -> None:
        await self.rows.read()

    def _shown(self, rows: Sequence[ArticleRow]) -> None:
        if self._now is not None:
            self._show_use(self._now)
        if self._held is None:
            self.page.show_editor(shown=False, empty=self.rows.empty)
            if rows:
                self.open(rows[0].id)
                self.page.list.choose(rows[0].id)

    def _show_use(self, article: Article) -> None:
        row, dead = self.rows.row(article.id), self.rows.dead(article.id)
        self.page.about.show_use(article, row, dead)
        self.uses.show(article.id)

    # --- one article -------------------------------------------------------------------------

    async def _display(self, held: Article, now: Article) -> None:
        self._show(held, now, self._at if self.shows(held.id) else 0)

    def _show(self, held: Article, now: Article, at: int = 0) -> None:
        if not now.texts:
            now = replace(now, texts=(Text(system_language(), ""),))
        self._held, self._now = held, now
        page = self.page
        page.show_editor(shown=True, trashed=held.trashed_at is not None)
        page.about.show_piece(now)
        self._show_use(now)
        self._at = -1
        self._show_text(min(at, len(now.texts) - 1))
        self._say_state()

    def _show_text(self, at: int) -> None:
        if self._now is None:
            return
        if self._at >= 0:
            self._now = self._current()
        self._at = at
        words = self._now.texts[at].written
        self.page.title.setText(words.title)
        self.page.title.setCursorPosition(0)
        self.page.editor.show_text(words.title, words.body, self._now.files)
        self.page.show_article(self._now, at)

    def _current(self) -> Article:
        assert self._now is not None  # noqa: S101  asked only when one is shown
        texts = list(self._now.texts)
        if 0 <= self._at < len(texts):
            words = Words(self.page.title.text().strip(), self.page.editor.body())
            texts[self._at] = texts[self._at].rewritten(words)
        return self.page.about.put_into(replace(self._now, texts=tuple(texts)))

    def _typed(self) -> None:
        if self._now is not None:
            self._change(self._current(), self._at, shown=True)

    def _change(self, whole: Article, at: int, *, shown: bool = False) -> None:
        self._now = whole
        self._edited[whole.id] = whole
        if shown:
            self.page.show_article(whole, at)
        else:
            self._at = -1
            self._show_text(at)
        self._say_state()

    def _is_whole(self, piece: Article) -> bool:
        return any(text.title for text in piece.texts) and all(
            text.written.title or text.worthless for text in piece.texts
        )

    # --- languages and states ----------------------------------------------------------------

    def _add_language(self, language: str) -> None:
        if self._now is not None:
            whole = self._current()
            kept = tuple(text for text in whole.texts if not text.worthless)
            self._change(replace(whole, texts=(*kept, Text(language, ""))), len(kept))
            self.page.title.setFocus()

    def _drop_language(self) -> None:
        if self._now is not None and len(self._now.texts) > 1:
            whole = self._current()
            texts = whole.texts[: self._at] + whole.texts[self._at + 1 :]
            self._change(replace(whole, texts=texts), max(0, self._at - 1))

    def _put_first(self) -> None:
        """The language shown is what the others are translated from, and what is fallen back to."""
        if self._now is not None:
            whole, at = self._current(), self._at
            # Those that are not older say the same: none is older than another of them now.
            said = [t if whole.older(t) else replace(t, said_at=0) for t in whole.texts]
            texts = (said[at], *said[:at], *said[at + 1 :])
            self._change(replace(whole, texts=texts), 0)
            self.save()

    def _set_state(self, state: str) -> None:
        """Publish, take back, archive the text shown: kept at once."""
        if self._now is not None:
            self._rewrite(lambda text: text.in_state(cast("State", state)))
            self.save(article_words.state(state))

    def _rewrite(self, change: Callable[[Text], Text]) -> None:
        """Change the text shown."""
        whole, at = self._current(), self._at
        texts = (*whole.texts[:at], change(whole.texts[at]), *whole.texts[at + 1 :])
        self._change(replace(whole, texts=texts), at)

    def publish(self) -> None:
        """What is written in the text shown is what everybody reads from now on."""
        if self._now is not None:
            self._set_state("published")

    def discard(self) -> None:
        """Forget the changes of a published text."""
        if self._now is not None:
            self._rewrite(lambda text: replace(text, draft=None))
            self.save()

    def mark_checked(self) -> None:
        """A translation says what the original says, whatever was changed there."""
        if self._now is not None:
            self._rewrite(lambda text: replace(text, said_at=0))
            self.save()

    def _set_audience(self, audience: str) -> None:
        if self._now is not None:
            whole = replace(self._current(), audience=cast("Audience", audience))
            self._change(whole, self._at)
            self.save()

    # --- acts --------------------------------------------------------------------------------

    def add(self) -> None:
        """A new one, kept when it is first saved."""
        self.begin(Text(system_language(), ""))

    def begin(self, text: Text) -> int:
        """A new one that begins so; its id."""
        self._leave()
        made = Article(self._knowledge.new_id(), (text,), folder=self.rows.folder)
        self.page.list.choose(None)
        self._show(made, made)
        self.page.read.setChecked(False)
        self.page.title.setFocus()
        return made.id

    def _show_as_kept(self, kept: Article) -> None:
        self.page.show_article(kept, self._at)

    def _dated(self, typed: Article, kept: Article) -> Article:
        return _dated_as(typed, kept)

    async def _was_kept(self, kept: Article, *, told: bool) -> None:
        if told:
            await self.uses.show_told(kept.id, asked=True)
        self.gaps.kept(kept)

    def show_versions(self) -> None:
        """What it was before, against what stands there now."""
        if self._now is not None:
            spawn(self._compare(self._current()), self)

    async def _compare(self, whole: Article) -> None:
        from app.ui.knowledge.versions_box import VersionsBox

        found = await answer(self._knowledge.versions(whole.id))
        versions = tuple(replace(one, article=_as_read(one.article)) for one in found)
        if whole.edited:  # what everybody reads is the version before the one that is written
            now = Version(len(versions) + 1, whole.changed_at, None, _as_read(whole))
            versions = (now, *versions)
            whole = replace(whole, texts=tuple(text.as_written() for text in whole.texts))
        if not versions:
            self.page.notice.say(translate("Knowledge", "It has no earlier version yet."), "info")
            return
        box = VersionsBox(self.page, whole, versions)
        box.agreed.connect(lambda: spawn(self._bring_back(box.version.article), self))
        box.open()

    async def _bring_back(self, old: Article) -> None:
        if self._held is not None:  # a change like any other: translations may be older then
            old = _dated_as(old, self._held)
        try:
            command = await answer(self._knowledge.save(old))
        except NightdeskError as error:
            self._refuse(error)
            return
        self._edited.pop(old.id, None)
        self._say(
            translate("Knowledge", "Restored: %1").replace("%1", old.title), command, "history"
        )
        await self._changed()


def _as_read(article: Article) -> Article:
    """Without what was being written at it: that came later, and is what one wants to be rid of."""
    return replace(article, texts=tuple(replace(text, draft=None) for text in article.texts))


def _dated_as(article: Article, kept: Article) -> Article:
    """With each text since when it says what it says as it is kept: what differs is of now."""
    since = {text.language: text.said_at for text in kept.texts}
    texts = (replace(t, said_at=since.get(t.language, t.said_at)) for t in article.texts)
    return replace(article, texts=tuple(texts))
