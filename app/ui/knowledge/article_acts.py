"""What is done on the page of the knowledge base: shown, changed, kept, put away. Loop thread.

What was changed is kept when one goes on to another; without a title it waits with a mark.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
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
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.base.ids import CommandId
    from app.kb.values import File
    from app.ui.knowledge.page import KnowledgePage
    from app.ui.session import Session


class ArticleActs(QObject):
    """Made when the page is first shown."""

    def __init__(self, session: Session, page: KnowledgePage, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._knowledge, self.page = session, session.desk.knowledge, page
        self._held: Article | None = None
        """The article in the editor, as it was when shown or last kept."""
        self._now: Article | None = None
        """The same with every text as it stands, but the one on screen."""
        self._at = 0
        self._edited: dict[int, Article] = {}
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
        page.toast.undone.connect(self._undo)
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
            self.page.notice.say(sentence(error.problem), error.problem.severity)
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
            self.page.notice.say(sentence(error.problem), error.problem.severity)
            return
        self.page.list.choose(article.id)
        self.open(article.id)

    # --- the list ----------------------------------------------------------------------------

    async def read(self) -> None:
        """The list anew."""
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

    def shown(self) -> Article | None:
        """The article in the editor, as it was last kept."""
        return self._held

    def shows(self, id_: int) -> bool:
        """Whether that article is the one in the editor."""
        return self._now is not None and self._now.id == id_

    # --- one article -------------------------------------------------------------------------

    def open(self, id_: int) -> None:
        """Show an article; what was changed in the one before is kept if it can be."""
        self._leave()
        spawn(self._open(id_), self)

    async def _open(self, id_: int) -> None:
        try:
            held = await answer(self._knowledge.load(id_))
        except NightdeskError:  # it went meanwhile
            return
        self._show(held, self._edited.get(id_, held))

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
        """The article as everything on the page stands."""
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

    def _say_state(self) -> None:
        edited = self._now is not None and self._now.id in self._edited
        self.page.show_state(article_words.not_saved() if edited else "")
        self.page.list.viewport().update()

    def _leave(self) -> None:
        if self._now is not None and self._now.id in self._edited and _can_be_kept(self._now):
            spawn(self._save(self._current(), ""), self)

    def keep_at_end(self) -> None:
        """The window closes: what was changed and has a title is kept, without waiting."""
        for whole in (*self._edited.values(),):
            if _can_be_kept(whole):
                self._knowledge.save(whole)
        if self.page.parent() is None:
            self.page.deleteLater()

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

    def save(self, said: str = "") -> None:
        """Keep it; what is wrong is told, and what is done (``said``)."""
        if self._now is not None:
            spawn(self._save(self._current(), said or translate("Template", "Saved")), self)

    async def _save(self, whole: Article, said: str) -> None:
        try:
            command = await answer(self._knowledge.save(whole))
            kept = await answer(self._knowledge.load(whole.id))
        except NightdeskError as error:
            self.page.notice.say(sentence(error.problem), error.problem.severity)
            return
        if self._edited.get(whole.id) == whole or said:
            self._edited.pop(whole.id, None)
        if self._now is not None and self._now.id == whole.id:
            self.page.notice.dismiss()
            self._held = kept
            self.page.list.choose(whole.id)
            if self._current() == whole:
                self._now = kept
                self.page.show_article(kept, self._at)
            else:  # typed on meanwhile
                self._now = self._edited[whole.id] = _dated_as(self._current(), kept)
        self._say_state()
        if said:
            self._say(said, command, "check")
            await self.uses.show_told(kept.id, asked=True)
        self.gaps.kept(kept)

    def show_versions(self) -> None:
        """What it was before, against what stands there now."""
        if self._now is not None:
            spawn(self._compare(self._current()), self)

    async def _compare(self, whole: Article) -> None:
        from app.ui.knowledge.versions_box import VersionsBox

        versions = await answer(self._knowledge.versions(whole.id))
        if whole.edited:  # what everybody reads is the version before the one that is written
            public = replace(whole, texts=tuple(replace(t, draft=None) for t in whole.texts))
            versions = (Version(len(versions) + 1, whole.changed_at, None, public), *versions)
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
            self.page.notice.say(sentence(error.problem), error.problem.severity)
            return
        self._edited.pop(old.id, None)
        self._say(
            translate("Knowledge", "Restored: %1").replace("%1", old.title), command, "history"
        )
        await self._changed()

    def trash(self) -> None:
        """Put it in the trash, asked first where playbooks lead to it."""
        said = translate("Template", "In the trash: %1")
        self._put_away(said, self._knowledge.trash, translate("Template", "Put it in the trash"))

    def restore(self) -> None:
        """Take it out of the trash."""
        said = translate("Template", "Back from the trash: %1")
        self._put_away(said, lambda ids: self._knowledge.trash(ids, trashed=False))

    def drop(self) -> None:
        """Delete it for good."""
        yes = translate("Template", "Delete it for good")
        self._put_away(translate("Template", "Deleted: %1"), self._knowledge.drop, yes)

    def _put_away(
        self, said: str, act: Callable[[Sequence[int]], Future[CommandId]], yes: str = ""
    ) -> None:
        held = self._held
        if held is None:
            return
        if not held.changed_at:  # it was never kept
            self._forget(held.id)
            spawn(self.read(), self)
            return

        def put() -> None:
            spawn(self._put(held, said, act((held.id,))), self)

        self.uses.before_it_goes(held, yes, put) if yes else put()

    async def _put(self, held: Article, said: str, done: Future[CommandId]) -> None:
        try:
            command = await answer(done)
        except NightdeskError as error:
            self.page.notice.say(sentence(error.problem), error.problem.severity)
            return
        self._forget(held.id)
        self._say(said.replace("%1", held.title), command, "trash-2")
        await self.read()

    def _forget(self, id_: int) -> None:
        self._edited.pop(id_, None)
        self._held = self._now = None
        self.page.list.choose(None)

    def _say(self, text: str, command: CommandId, icon: str) -> None:
        self._session.acts.remember_command(text, command, icon)
        self.page.say_done(text, icon)

    def _undo(self) -> None:
        self.page.toast.dismiss()
        self._session.acts.undo()

    def changed(self) -> None:
        """Articles changed: the list anew, and the one shown unless it is being changed."""
        spawn(self._changed(), self)

    async def _changed(self) -> None:
        await self.read()
        now = self._now
        if now is None or now.id in self._edited:
            return
        try:
            held = await answer(self._knowledge.load(now.id))
        except NightdeskError:  # gone, or not kept yet
            return
        if self._now is now and now.id not in self._edited and held != now:
            self._show(held, held, self._at)


def _dated_as(article: Article, kept: Article) -> Article:
    """With each text since when it says what it says as it is kept: what differs is of now."""
    since = {text.language: text.said_at for text in kept.texts}
    texts = (replace(t, said_at=since.get(t.language, t.said_at)) for t in article.texts)
    return replace(article, texts=tuple(texts))


def _can_be_kept(article: Article) -> bool:
    return any(text.title for text in article.texts) and all(
        text.written.title or text.worthless for text in article.texts
    )
