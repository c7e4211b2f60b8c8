"""The knowledge base as the window and the command line see it: ``desk.knowledge``. Any thread.

Reads give futures of frozen values, acts are durable when theirs is done. Which articles answer a
question ``desk.suggestions`` knows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.base.errors import UsageError
from app.base.futures import then
from app.base.ids import CommandId, ConversationId, MessageId
from app.base.rich import Block, Rich, Run
from app.desk.watching import Watch
from app.kb import following, rows
from app.kb.values import Article, ArticleRow, File, Gap, Given, How, OpenGap, Told, Version
from app.store.database import Dbapi

if TYPE_CHECKING:
    from app.desk.articles.knowledge_files import Bringing, Exported
    from app.desk.articles.telling import Telling
    from app.desk.desk import Desk
    from app.kb.help_centre import Published
    from app.store.commands import Command

T = TypeVar("T")


class Knowledge:
    """What a team knows, written down."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._store = desk, desk.store

    # --- reading -----------------------------------------------------------------------------

    def lines(self, *, trashed: bool = False) -> Future[tuple[ArticleRow, ...]]:
        """All articles, by category and title."""
        return self._store.read(lambda c: rows.lines(c, trashed=trashed))

    def load(self, id: int) -> Future[Article]:
        """An article whole; raises ``UsageError("no-such-article")``."""
        return self._store.read(lambda c: _found(rows.load(c, id), str(id)))

    def by_address(self, address: str) -> Future[Article]:
        """The article of an id or slug, old ones too; raises ``UsageError("no-such-article")``."""
        return self._store.read(lambda c: _found(rows.by_address(c, address), address))

    def versions(self, id: int) -> Future[tuple[Version, ...]]:
        """What it was before, the newest first."""
        return self._store.read(lambda c: rows.versions(c, id))

    def given(self, conversation: ConversationId) -> Future[tuple[Given, ...]]:
        """What went to the customer of a conversation."""
        return self._store.read(lambda c: rows.given(c, conversation))

    def told_before(self, id: int) -> Future[tuple[Told, ...]]:
        """Who was told what the article no longer says, and has not been written to since."""
        return self._store.read(lambda c: following.told_before(c, id))

    def missed(self, id: int) -> Future[tuple[Told, ...]]:
        """Readers who did not find an article helpful, and said why."""
        return self._store.read(lambda c: following.missed(c, id))

    def gaps(self) -> Future[tuple[OpenGap, ...]]:
        """What customers asked and no article answers, the newest first."""
        return self._store.read(following.gaps)

    def voted(self, message: MessageId) -> Future[tuple[int, str, int] | None]:
        """The article a mail is counted as a vote for, its title, and 1 or -1."""
        return self._store.read(lambda c: rows.voted(c, message))

    def link(self, id: int, language: str) -> Future[Rich | None]:
        """A link to an article as it goes into a letter; None when nobody outside can read it, or
        the workspace does not say where its help centre stands."""

        from app.kb.help_centre import address_of, is_address, public_of
        from app.store.settings import value

        def read(connection: Dbapi) -> Rich | None:
            root, article = value(connection, "help_centre"), rows.load(connection, id)
            public = public_of((article,)) if article is not None and is_address(root) else ()
            text = next((one.text((language,)) for one in public), None)
            if text is None:
                return None
            return (Block((Run(text.title, link=address_of(root, text)),)),)

        return self._store.read(read)

    def dead_links(self) -> Future[tuple[tuple[int, str], ...]]:
        """Links between articles that lead nowhere: the article and the slug."""
        from app.kb.markdown import links

        def read(connection: Dbapi) -> tuple[tuple[int, str], ...]:
            known = {slug for _, slug in rows.addresses(connection)}
            return tuple(
                (article.id, slug)
                for article in rows.every(connection)
                for slug in dict.fromkeys(s for t in article.texts for s in links(t.body))
                if slug not in known
            )

        return self._store.read(read)

    def body(self, id: int, language: str) -> Future[Rich]:
        """An article's text as it goes into a letter: formatted, without pictures."""
        from app.desk.writing import rich_text
        from app.kb import markdown

        def read(connection: Dbapi) -> Rich:
            text = _found(rows.load(connection, id), str(id)).text((language,))
            html = markdown.to_html(markdown.with_links(text.body, _words_alone)) if text else ""
            return rich_text.with_images(rich_text.from_html(html)[0], {})

        return self._store.read(read)

    # --- acts --------------------------------------------------------------------------------

    def new_id(self) -> int:
        """An id for an article to come."""
        return self._store.ids.take()

    def save(self, article: Article) -> Future[CommandId]:
        """Keep it; raises ``UsageError("article-without-title")``."""
        from app.kb.commands import SaveArticle

        return self.do(SaveArticle(article))

    def trash(self, ids: Sequence[int], *, trashed: bool = True) -> Future[CommandId]:
        """Into the trash, or out of it."""
        from app.kb.commands import TrashArticles

        return self.do(TrashArticles(tuple(ids), trashed))

    def drop(self, ids: Sequence[int]) -> Future[CommandId]:
        """For good, as far as an undo does not bring them back."""
        from app.kb.commands import DropArticle

        return self.do(*(DropArticle(id) for id in ids))

    def give(
        self, article: int, language: str, conversation: ConversationId, question: str, how: How,
        passage: str = "",
    ) -> Future[CommandId]:  # fmt: skip
        """It went into an answer of a conversation; ``passage`` is what was quoted of it."""
        from app.kb.commands import GiveArticle

        id, agent = self._store.ids.take(), self._desk.agent.id
        made = Given(id, article, language, conversation, question, how, agent, 0, passage=passage)
        return self.do(GiveArticle(made))

    def note_gap(self, conversation: ConversationId, question: str) -> Future[Gap | None]:
        """No article was found for what somebody asks: the gap, while it is open. Noted once a
        question, of people alone, and when there are articles at all."""

        from app.kb.language import detect

        def look(connection: Dbapi) -> tuple[Gap | None, bool]:
            held = following.gap(connection, conversation)
            known = held if held is not None and held.question == question else None
            return known, following.is_worth_noting(connection, conversation, question)

        def work() -> Gap | None:
            known, worth = self._store.read(look).result()
            if known is not None or not worth:
                return known if known is not None and known.article is None else None
            made = Gap(conversation, question, detect(question) or "")
            if self._store.writable:
                self.settle_gap(made).result()
            return made

        return self._errand(work)

    def settle_gap(self, gap: Gap) -> Future[CommandId]:
        """An article was written for a question (``gap.article``), or it needs none (0)."""
        from app.kb.commands import PutGap

        return self.do(PutGap(gap.conversation, gap))

    def vote(
        self, article: int, conversation: ConversationId, value: int, question: str
    ) -> Future[CommandId]:
        """A thumb up (1) or down (-1) for a suggestion; 0 takes it back."""
        from app.kb.commands import VoteArticle

        return self.do(VoteArticle(article, conversation, self._desk.agent.id, value, question))

    def do(self, *commands: Command) -> Future[CommandId]:
        """Apply commands as this agent, under one undo."""
        done = self._store.execute(*commands, agent=self._desk.agent.id)
        return then(done, lambda d: d.commands[0])

    # --- telling what is so now --------------------------------------------------------------

    def tell_each(
        self, conversations: Sequence[ConversationId], text: str, *, watch: Watch | None = None
    ) -> Future[Telling]:
        """A message of its own to the customer of each, by the outbox; they leave together."""
        from app.desk.articles import telling

        heard = watch or Watch()
        return self._errand(lambda: telling.tell_each(self._desk, conversations, text, heard))

    def untell(self, told: Telling) -> Future[int]:
        """Take back what has not left; how many had."""
        from app.desk.articles import telling

        return self._errand(lambda: telling.take_back(self._desk, told))

    # --- files -------------------------------------------------------------------------------

    def file(self, file: File) -> Path:
        """Where the bytes of a picture lie."""
        from app.store.blobs import Blobs

        return Blobs(self._store.profile.blobs).path(bytes.fromhex(file.sha256))

    def put_picture(self, given: Path | bytes) -> Future[File]:
        """Store a picture for an article, of a file or pasted; raises
        ``UsageError("article-file-unreadable")``."""
        from app.kb.files import pasted, picture
        from app.store.blobs import Blobs

        def work() -> File:
            file, data = picture(given) if isinstance(given, Path) else pasted(given)
            Blobs(self._store.profile.blobs).put(bytes.fromhex(file.sha256), data)
            return file

        return self._errand(work)

    def preview(
        self, path: Path, *, public: bool = False, watch: Watch | None = None
    ) -> Future[Bringing]:
        """What a folder would bring, as articles for everybody or as its files say; nothing is
        stored."""
        from app.desk.articles import knowledge_files as files

        seen = watch or Watch()
        return self._errand(lambda: files.preview(self._desk, path, seen, public=public))

    def bring(self, seen: Bringing, *, watch: Watch | None = None) -> Future[CommandId | None]:
        """Keep what a preview holds, under one undo; None: nothing is new."""
        from app.desk.articles import knowledge_files as files

        return self._errand(lambda: files.bring(self._desk, seen, watch or Watch()))

    def export(
        self, path: Path, *, drafts: bool = False, watch: Watch | None = None
    ) -> Future[Exported]:
        """Write every article to a folder as Markdown; ``drafts``: changes of published texts that
        wait, too."""
        from app.desk.articles import knowledge_files as files

        heard = watch or Watch()
        return self._errand(lambda: files.export(self._desk, path, heard, drafts=drafts))

    def publish(
        self, path: Path, *, address: str = "", mail: str = "", watch: Watch | None = None
    ) -> Future[Published]:
        """Write the public articles as a help centre; see ``kb.help_centre``."""
        from app.desk.articles import knowledge_files as files

        seen = watch or Watch()
        return self._errand(lambda: files.publish(self._desk, path, address, mail, seen))

    def _errand(self, job: Callable[[], T]) -> Future[T]:
        return self._desk.errand(job)


def _words_alone(_slug: str) -> None:
    """A link to another article says nothing outside of the knowledge base."""


def _found(article: Article | None, name: str) -> Article:
    if article is None:
        raise UsageError("no-such-article", name=name)
    return article
