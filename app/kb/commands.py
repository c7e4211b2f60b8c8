"""Keeping an article, putting it in the trash, giving it, voting on it. Writer thread."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, func, select

from app.base import tidying
from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.folding import fold
from app.base.ids import AgentId, ConversationId
from app.kb.rows import of_row
from app.kb.values import Article, Gap, Given, Text, Words
from app.store import answering
from app.store.commands import Command, Outcome, Tx, register
from app.store.schema.journal import tombstone
from app.store.schema.knowledge import (
    article,
    article_address,
    article_file,
    article_gap,
    article_given,
    article_version,
    article_vote,
)
from app.store.upsert import upsert
from app.store.written import Shelf

CHANGED = Changes(settings=frozenset({"articles"}))
LONGEST_TITLE, LONGEST_SLUG = 200, 80
LARGEST_BODY = 1_000_000
"""Characters of a text."""
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_shelf = Shelf(article, of_row, "no-such-article")


def slug_of(title: str) -> str:
    """A title as an address: "How to return an order" is "how-to-return-an-order"."""
    return _NOT_SLUG.sub("-", fold(title)).strip("-")[:LONGEST_SLUG].rstrip("-")


def tidy(given: Article) -> Article:
    """As it is kept: one text a language, no tag twice; raises ``UsageError``."""
    texts = {text.language: _tidy_text(text) for text in given.texts if not text.worthless}
    said = [words for t in texts.values() for words in (t.words, t.written)]
    if not texts or not all(words.title for words in said):
        raise UsageError("article-without-title")
    if any(len(words.body) > LARGEST_BODY for words in said):
        raise UsageError("article-too-large", characters=LARGEST_BODY)
    return replace(
        given,
        texts=tuple(texts.values()),
        folder=tidying.folder(given.folder),
        tags=tidying.tags(given.tags),
    )


def _tidy_text(text: Text) -> Text:
    words, draft = _tidy_words(text.words), text.draft and _tidy_words(text.draft)
    if draft == words or text.state != "published":
        draft = None
    return replace(text, title=words.title, body=words.body, draft=draft)


def _tidy_words(words: Words) -> Words:
    return Words(tidying.one_line(words.title, LONGEST_TITLE), words.body.replace("\r\n", "\n"))


def _dated(given: Article, held: Article | None, at: int) -> Article:
    """Since when each text says what it says; whoever names another time means it (an undo)."""
    before = {text.language: text for text in held.texts} if held else {}

    def since(text: Text) -> int:
        old = before.get(text.language)
        if old is None or text.said_at != old.said_at:
            return text.said_at or at
        return old.said_at if old.words == text.words else at

    return replace(given, texts=tuple(replace(t, said_at=since(t)) for t in given.texts))


def _public(article: Article) -> tuple[Text, ...]:
    """What a version is kept for."""
    return tuple(replace(text, draft=None, said_at=0) for text in article.texts)


def _addressed(tx: Tx, given: Article) -> Article:
    """Each text with an address that no other article has or ever had."""
    return replace(given, texts=tuple(_with_slug(tx, given.id, text) for text in given.texts))


def _with_slug(tx: Tx, id: int, text: Text) -> Text:
    wanted = slug_of(text.slug) or slug_of(text.title) or f"article-{id & 0xFFFFFFFF}"
    slug, n = wanted, 1
    a = article_address.c
    while True:
        query = select(a.article).where(a.language == text.language, a.slug == slug)
        if tx.connection.execute(query).scalar() in (None, id):
            return replace(text, slug=slug)
        n += 1
        slug = f"{wanted}-{n}"


def _put(tx: Tx, given: Article) -> None:
    _shelf.put(
        tx,
        given,
        (f"{text.title} {text.body}" for text in given.texts),
        audience=given.audience,
        state=given.state,
        edited=given.edited,
        older=any(map(given.older, given.texts)),
    )
    _put_addresses(tx, given)
    tx.connection.execute(article_file.delete().where(article_file.c.article == given.id))
    files = sorted({(bytes.fromhex(file.sha256), file.name) for file in given.files})
    for sha, name in files:
        file = {"article": given.id, "sha256": sha, "name": name, "rev": tx.seq}
        tx.connection.execute(article_file.insert().values(file))


def _put_addresses(tx: Tx, given: Article) -> None:
    """An address that anybody could read once redirects for ever; another is only taken."""
    a = article_address.c
    for text in given.texts:
        here = (a.language == text.language) & (a.slug == text.slug)
        before = tx.connection.execute(select(a.public).where(here)).scalar()
        shown = text.state == "published" and given.audience == "public"
        address = {
            "language": text.language,
            "slug": text.slug,
            "article": given.id,
            "public": bool(before) or shown,
        }
        upsert(tx.connection, article_address, address, rev=tx.seq)


def _keep_version(tx: Tx, before: Row[Any]) -> None:
    row = {
        "article": before.id,
        "number": _versions(tx, before.id) + 1,
        "content": before.content,
        "at": before.changed_at,
        "until": tx.at,
        "agent": before.changed_by,
    }
    upsert(tx.connection, article_version, row, rev=tx.seq)


def _versions(tx: Tx, id: int) -> int:
    """How many earlier versions there are."""
    v = article_version.c
    query = select(func.max(v.number)).where(v.article == id)
    return tx.connection.execute(query).scalar() or 0


@register("article.save")
@dataclass(frozen=True, slots=True)
class SaveArticle(Command):
    """Keep an article, or bring a kept one to this; what it was becomes a version of it."""

    article: Article

    def apply(self, tx: Tx) -> Outcome:
        given = _addressed(tx, tidy(self.article))
        before = _shelf.held(tx, given.id)
        held = of_row(before.content) if before is not None else None
        given = _dated(given, held, tx.at)
        inverse: Command = DropArticle(given.id)
        if before is not None and held is not None:
            inverse = SaveArticle(held)
            if _public(held) != _public(given):
                _keep_version(tx, before)
        _put(tx, _shelf.dated(tx, given, before))
        return Outcome(CHANGED, inverse=inverse, result=given.id)


@register("article.drop")
@dataclass(frozen=True, slots=True)
class DropArticle(Command):
    """Take an article away for good; its addresses stay its own."""

    id: int

    def apply(self, tx: Tx) -> Outcome:
        before = _shelf.drop(tx, self.id)
        tx.connection.execute(article_file.delete().where(article_file.c.article == self.id))
        return Outcome(CHANGED, inverse=SaveArticle(before))


@register("article.trash")
@dataclass(frozen=True, slots=True)
class TrashArticles(Command):
    """Into the trash, or out of it: there it is offered to nobody."""

    ids: tuple[int, ...]
    trashed: bool

    def apply(self, tx: Tx) -> Outcome:
        turned = _shelf.turned(tx, self.ids, trashed=self.trashed)
        for given in turned:
            _put(tx, given)
        ids = tuple(given.id for given in turned)
        return Outcome(CHANGED, inverse=TrashArticles(ids, not self.trashed))


@register("article.give")
@dataclass(frozen=True, slots=True)
class GiveArticle(Command):
    """An article went into an answer: kept, and what was asked finds it the next time."""

    given: Given

    def apply(self, tx: Tx) -> Outcome:
        _shelf.find(tx, self.given.article)
        g = self.given
        row = {
            "id": g.id,
            "article": g.article,
            "language": g.language,
            "conversation": g.conversation,
            "question": g.question[: answering.LONGEST],
            "how": g.how,
            "version": g.version if g.version >= 0 else _versions(tx, g.article),
            "passage": g.passage,
            "agent": g.agent,
            "at": g.at or tx.at,
        }
        upsert(tx.connection, article_given, row, rev=tx.seq)
        _touch(tx, (g.article,))
        return Outcome(CHANGED, inverse=TakeBackArticle(g.id))


@register("article.take-back")
@dataclass(frozen=True, slots=True)
class TakeBackArticle(Command):
    """It did not go out after all."""

    id: int

    def apply(self, tx: Tx) -> Outcome:
        row = answering.take_back(tx, article_given, self.id)
        if row is None:
            raise _shelf.none(self.id)
        _touch(tx, (row.article,))
        back = Given(row.id, row.article, row.language, row.conversation, row.question, row.how,
                     row.agent, row.at, row.version, row.passage)  # fmt: skip
        return Outcome(CHANGED, inverse=GiveArticle(back))


def _touch(tx: Tx, ids: Iterable[int]) -> None:
    """The index reads them again: what was asked belongs to it."""
    tx.connection.execute(article.update().where(article.c.id.in_(list(ids))).values(rev=tx.seq))


@register("article.vote")
@dataclass(frozen=True, slots=True)
class VoteArticle(Command):
    """A thumb: ``value`` 1 or -1, 0 takes it back."""

    article: int
    conversation: int
    agent: AgentId
    value: int
    question: str = ""

    def apply(self, tx: Tx) -> Outcome:
        _shelf.find(tx, self.article)
        key = {"article": self.article, "conversation": self.conversation, "agent": self.agent}
        value, question = answering.vote(tx, article_vote, key, self.value, self.question)
        _touch(tx, (self.article,))
        return Outcome(CHANGED, inverse=replace(self, value=value, question=question))


@register("article.gap")
@dataclass(frozen=True, slots=True)
class PutGap(Command):
    """A question without an article is noted, answered by one, or needs none; None forgets it."""

    conversation: ConversationId
    gap: Gap | None

    def apply(self, tx: Tx) -> Outcome:
        g = article_gap
        here = g.c.conversation == self.conversation
        row = tx.connection.execute(select(g).where(here)).first()
        before = None
        if row is not None:
            before = Gap(row.conversation, row.question, row.language, row.at, row.article)
        if self.gap is None:
            tx.connection.execute(g.delete().where(here))
            gone = {"table_name": "article_gap", "id": self.conversation}
            upsert(tx.connection, tombstone, gone, rev=tx.seq)
        else:
            made = {
                "conversation": self.conversation,
                "question": self.gap.question[: answering.LONGEST],
                "language": self.gap.language,
                "at": self.gap.at or tx.at,
                "article": self.gap.article,
            }
            upsert(tx.connection, g, made, rev=tx.seq)
        return Outcome(CHANGED, inverse=PutGap(self.conversation, before))
