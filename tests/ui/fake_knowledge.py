"""The knowledge base of the desk in memory: what a test says is found, and what was told of it."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from app.base.ids import CommandId, ConversationId
from app.base.rich import Rich, of_text
from app.kb.encoder import Standing
from app.kb.values import KINDS, Article, ArticleRow, File, Gap, Kind, OpenGap, Suggestion, Told


class FakeKnowledge:
    """``found`` is the answer to everything asked, ``told`` what was given."""

    def __init__(self) -> None:
        self.found: tuple[Suggestion, ...] = ()
        self.told: list[tuple[object, ...]] = []
        self.held: dict[int, Article] = {}
        self.pictures: dict[str, Path] = {}
        self.asks = False
        """What nothing is found for is a question that an article is missing for."""
        self.open_gaps: tuple[OpenGap, ...] = ()
        self.told_old: dict[int, tuple[Told, ...]] = {}
        self.links: dict[int, Rich] = {}
        self.readers: dict[int, tuple[int, int]] = {}

    def lines(self, *, trashed: bool = False) -> "Future[tuple[ArticleRow, ...]]":
        rows = (
            ArticleRow(a.id, a.title, a.folder, a.tags, a.languages, a.audience, a.state, a.owner,
                       a.review_by, a.changed_at, a.trashed_at, 0, 0,
                       self.readers.get(a.id, (0, 0)), a.edited)
            for a in self.held.values() if (a.trashed_at is not None) == trashed
        )  # fmt: skip
        return _done(tuple(rows))

    def load(self, id: int) -> "Future[Article]":
        return _done(self.held[id])

    def dead_links(self) -> "Future[tuple[tuple[int, str], ...]]":
        return _done(())

    def file(self, file: File) -> Path:
        return self.pictures[file.name]

    def body(self, id: int, language: str) -> "Future[Rich]":
        del language
        return _done(of_text(next(one.passage for one in self.found if one.id == id)))

    def give(
        self, article: int, language: str, conversation: ConversationId, question: str, how: str,
        passage: str = "",
    ) -> "Future[CommandId]":  # fmt: skip
        return self._tell("give", article, language, conversation, question, how)

    def note_gap(self, conversation: ConversationId, question: str) -> "Future[Gap | None]":
        self.told.append(("gap", conversation, question))
        return _done(Gap(conversation, question) if self.asks else None)

    def gaps(self) -> "Future[tuple[OpenGap, ...]]":
        return _done(self.open_gaps)

    def told_before(self, id: int) -> "Future[tuple[Told, ...]]":
        return _done(self.told_old.get(id, ()))

    def missed(self, id: int) -> "Future[tuple[Told, ...]]":
        return _done(self.told_old.get(-id, ()))

    def link(self, id: int, language: str) -> "Future[Rich | None]":
        return _done(self.links.get(id))

    def _tell(self, *told: object) -> "Future[CommandId]":
        self.told.append(told)
        return _done(CommandId(len(self.told)))


class FakeSuggestions:
    """What the knowledge base has found."""

    def __init__(self, knowledge: FakeKnowledge) -> None:
        self._knowledge = knowledge
        self.told: Callable[[int, int], object] | None = None
        self.standing: Standing = "missing"

    def for_page(
        self, page: object, languages: Sequence[str] = (), *, most: int = 3
    ) -> "Future[tuple[Suggestion, ...]]":
        return _done(self._knowledge.found[:most])

    def look_up(
        self,
        text: str,
        languages: Sequence[str],
        *,
        most: int = 20,
        kinds: Sequence[Kind] = KINDS,
        here: object = None,
    ) -> "Future[tuple[Suggestion, ...]]":
        return _done(tuple(one for one in self._knowledge.found if one.kind in kinds)[:most])


def _done(value: Any) -> "Future[Any]":
    future: Future[Any] = Future()
    future.set_result(value)
    return future
