"""Keeping an article, putting it in the trash, giving it, voting on it. Writer thread."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from sqlalchemy import Row, func, select

from app.base import tidying
from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.folding import fold
from app.base.ids import AgentId
from app.kb.rows import of_row
from app.kb.values import Article, Given, Text
from app.store.commands import Command, Outcome, Tx, register
from app.store.schema.journal import tombstone
from app.store.schema.knowledge import (
    article,
    article_address,
    article_file,
    article_given,
    article_version,
    article_vote,
)
from app.store.upsert import upsert

CHANGED = Changes(settings=frozenset({"articles"}))
LONGEST_TITLE, LONGEST_SLUG = 200, 80
LARGEST_BODY = 1_000_000
"""Characters of a text."""
_WORDS = 4_000
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def slug_of(title: str) -> str:
    """A title as an address: "How to return an order" is "how-to-return-an-order"."""
    return _NOT_SLUG.sub("-", fold(title)).strip("-")[:LONGEST_SLUG].rstrip("-")


def tidy(given: Article) -> Article:
    """As it is kept: one text a language, no tag twice; raises ``UsageError``."""
    texts = {
        text.language: replace(
            text,
            title=tidying.one_line(text.title, LONGEST_TITLE),
            body=text.body.replace("\r\n", "\n"),
        )
        for text in given.texts
        if not text.worthless
    }
    if not texts or not all(t.title for t in texts.values()):
        raise UsageError("article-without-title")
    if any(len(t.body) > LARGEST_BODY for t in texts.values()):
        raise UsageError("article-too-large", characters=LARGEST_BODY)
    return replace(
        given,
        texts=tuple(texts.values()),
        folder=tidying.folder(given.folder),
        tags=tidying.tags(given.tags),
    )


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
    texts = " ".join(f"{t.title} {t.body}" for t in given.texts)
    row = {
        "id": given.id,
        "agent": None,
        "folder": given.folder,
        "title": given.title,
        "tags": "\n".join(given.tags),
        "languages": " ".join(given.languages).strip(),
        "content": msgspec.json.encode(given).decode(),
        "words": fold(" ".join(texts[: 2 * _WORDS].split()))[:_WORDS],
        "owner": given.owner,
        "review_by": given.review_by or None,
        "created_at": given.created_at,
        "changed_at": given.changed_at,
        "changed_by": tx.agent,
        "trashed_at": given.trashed_at,
        "audience": given.audience,
        "state": given.state,
    }
    upsert(tx.connection, article, row, rev=tx.seq)
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


def _find(tx: Tx, id: int) -> Row[Any]:
    row = tx.connection.execute(select(article).where(article.c.id == id)).first()
    if row is None:
        raise UsageError("no-such-article", name=str(id))
    return row


def _keep_version(tx: Tx, before: Row[Any]) -> None:
    v = article_version.c
    query = select(func.max(v.number)).where(v.article == before.id)
    number = (tx.connection.execute(query).scalar() or 0) + 1
    row = {
        "article": before.id,
        "number": number,
        "content": before.content,
        "at": before.changed_at,
        "agent": before.changed_by,
    }
    upsert(tx.connection, article_version, row, rev=tx.seq)


@register("article.save")
@dataclass(frozen=True, slots=True)
class SaveArticle(Command):
    """Keep an article, or bring a kept one to this; what it was becomes a version of it."""

    article: Article

    def apply(self, tx: Tx) -> Outcome:
        given = _addressed(tx, tidy(self.article))
        query = select(article).where(article.c.id == given.id)
        before = tx.connection.execute(query).first()
        created = before.created_at if before is not None else given.created_at or tx.at
        inverse: Command = DropArticle(given.id)
        if before is not None:
            held = of_row(before.content)
            inverse = SaveArticle(held)
            if held.texts != given.texts:
                _keep_version(tx, before)
        _put(tx, replace(given, created_at=created, changed_at=tx.at))
        return Outcome(CHANGED, inverse=inverse, result=given.id)


@register("article.drop")
@dataclass(frozen=True, slots=True)
class DropArticle(Command):
    """Take an article away for good; its addresses stay its own."""

    id: int

    def apply(self, tx: Tx) -> Outcome:
        before = _find(tx, self.id)
        tx.connection.execute(article.delete().where(article.c.id == self.id))
        tx.connection.execute(article_file.delete().where(article_file.c.article == self.id))
        upsert(tx.connection, tombstone, {"table_name": "article", "id": self.id}, rev=tx.seq)
        return Outcome(CHANGED, inverse=SaveArticle(of_row(before.content)))


@register("article.trash")
@dataclass(frozen=True, slots=True)
class TrashArticles(Command):
    """Into the trash, or out of it: there it is offered to nobody."""

    ids: tuple[int, ...]
    trashed: bool

    def apply(self, tx: Tx) -> Outcome:
        rows = [_find(tx, id) for id in dict.fromkeys(self.ids)]
        found = [row for row in rows if bool(row.trashed_at) != self.trashed]
        for row in found:
            _put(tx, replace(of_row(row.content), trashed_at=tx.at if self.trashed else None))
        ids = tuple(row.id for row in found)
        return Outcome(CHANGED, inverse=TrashArticles(ids, not self.trashed))


@register("article.give")
@dataclass(frozen=True, slots=True)
class GiveArticle(Command):
    """An article went into an answer: kept, and what was asked finds it the next time."""

    given: Given

    def apply(self, tx: Tx) -> Outcome:
        _find(tx, self.given.article)
        g = self.given
        row = {
            "id": g.id,
            "article": g.article,
            "language": g.language,
            "conversation": g.conversation,
            "question": g.question[:_WORDS],
            "how": g.how,
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
        g = article_given
        row = tx.connection.execute(select(g).where(g.c.id == self.id)).first()
        if row is None:
            raise UsageError("no-such-article", name=str(self.id))
        tx.connection.execute(g.delete().where(g.c.id == self.id))
        upsert(tx.connection, tombstone, {"table_name": "article_given", "id": self.id}, rev=tx.seq)
        _touch(tx, (row.article,))
        back = Given(row.id, row.article, row.language, row.conversation, row.question, row.how,
                     row.agent, row.at)  # fmt: skip
        return Outcome(CHANGED, inverse=GiveArticle(back))


def _touch(tx: Tx, ids: Iterable[int]) -> None:
    """The index reads them again: what was asked belongs to it."""
    tx.connection.execute(article.update().where(article.c.id.in_(list(ids))).values(rev=tx.seq))


@register("article.vote")
@dataclass(frozen=True, slots=True)
class VoteArticle(Command):
    """A thumb: ``value`` 1 or -1, 0 takes it back. ``conversation`` 0: a reader's."""

    article: int
    conversation: int
    agent: AgentId
    value: int
    question: str = ""

    def apply(self, tx: Tx) -> Outcome:
        _find(tx, self.article)
        v = article_vote.c
        here = (
            (v.article == self.article)
            & (v.conversation == self.conversation)
            & (v.agent == self.agent)
        )
        before = tx.connection.execute(select(article_vote).where(here)).first()
        tx.connection.execute(article_vote.delete().where(here))
        if self.value:
            row = {
                "article": self.article,
                "conversation": self.conversation,
                "agent": self.agent,
                "value": 1 if self.value > 0 else -1,
                "question": self.question[:_WORDS],
                "at": tx.at,
            }
            upsert(tx.connection, article_vote, row, rev=tx.seq)
        _touch(tx, (self.article,))
        value, question = (before.value, before.question) if before is not None else (0, "")
        back = replace(self, value=value, question=question)
        return Outcome(CHANGED, inverse=back)
