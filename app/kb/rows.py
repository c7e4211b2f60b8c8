"""Reading articles: whole ones, the lines of the list, versions. Reader threads, raw connection."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import msgspec

from app.base.ids import ConversationId, MessageId
from app.kb.values import Article, ArticleRow, Given, Version
from app.store.database import Dbapi

_DECODER = msgspec.json.Decoder(Article)
_READERS = """SELECT article, sum(value > 0) AS yes, sum(value < 0) AS no FROM (
  SELECT article, value, row_number() OVER (
    PARTITION BY article, identity ORDER BY at DESC, message DESC) AS n FROM article_heard)
WHERE n = 1 GROUP BY article"""
"""The last word of each reader."""
_LINES = f"""SELECT a.id, a.title, a.folder, a.tags, a.languages, a.audience, a.state, a.owner,
  coalesce(a.review_by, ''), a.changed_at, a.trashed_at, coalesce(g.n, 0), coalesce(v.n, 0),
  a.edited, a.older, coalesce(r.yes, 0), coalesce(r.no, 0)
FROM article a
LEFT JOIN ({_READERS}) r ON r.article = a.id
LEFT JOIN (SELECT article, count(*) AS n FROM article_given GROUP BY article) g ON g.article = a.id
LEFT JOIN (SELECT article, sum(value) AS n FROM article_vote GROUP BY article) v ON v.article = a.id
WHERE a.trashed_at IS {{which}} ORDER BY a.folder COLLATE NOCASE, a.title COLLATE NOCASE, a.id"""  # noqa: S608  our own
_GIVEN = """SELECT id, article, language, conversation, question, how, agent, at, version, passage
FROM article_given"""
_VOTED = """SELECT a.id, a.title, h.value FROM article_heard h JOIN article a ON a.id = h.article
WHERE h.message = ?"""


def of_row(content: str) -> Article:
    """The article of a stored row."""
    return _DECODER.decode(content)


def load(connection: Dbapi, id: int) -> Article | None:
    """An article whole."""
    found = connection.execute("SELECT content FROM article WHERE id = ?", (id,)).fetchone()
    return of_row(found[0]) if found else None


def every(connection: Dbapi, *, trashed: bool = False) -> Iterator[Article]:
    """All articles whole, by folder and title."""
    which = "IS NOT NULL" if trashed else "IS NULL"
    query = (
        f"SELECT content FROM article WHERE trashed_at {which} "  # noqa: S608  our own
        "ORDER BY folder COLLATE NOCASE, title COLLATE NOCASE, id"
    )
    for (content,) in connection.execute(query).fetchall():
        yield of_row(content)


def lines(connection: Dbapi, *, trashed: bool = False) -> tuple[ArticleRow, ...]:
    """The list, by folder and title."""
    query = _LINES.format(which="NOT NULL" if trashed else "NULL")
    return tuple(map(_line, connection.execute(query).fetchall()))


def _line(found: Sequence[Any]) -> ArticleRow:
    id, title, folder, tags, languages, *rest = found
    *rest, edited, older, yes, no = rest
    listed = tuple(tags.split("\n")) if tags else ()
    row = ArticleRow(id, title, folder, listed, tuple(languages.split()), *rest)
    return replace(row, readers=(yes, no), edited=bool(edited), older=bool(older))


def by_address(connection: Dbapi, address: str) -> Article | None:
    """The article of an id or a slug, old slugs included."""
    found = connection.execute(
        "SELECT content FROM article WHERE id = ? UNION ALL "
        "SELECT a.content FROM article_address s JOIN article a ON a.id = s.article "
        "WHERE s.slug = ? COLLATE NOCASE LIMIT 1",
        (int(address) if address.isdecimal() and len(address) < 19 else -1, address),
    ).fetchone()
    return of_row(found[0]) if found else None


def addresses(connection: Dbapi) -> dict[tuple[str, str], int]:
    """Every (language, slug) an article ever had, and whose it is."""
    return _addresses(connection, "SELECT language, slug, article FROM article_address")


def public_addresses(connection: Dbapi) -> dict[tuple[str, str], int]:
    """Those of them that anybody could read once."""
    return _addresses(
        connection, "SELECT language, slug, article FROM article_address WHERE public"
    )


def _addresses(connection: Dbapi, query: str) -> dict[tuple[str, str], int]:
    return {(language, slug): id for language, slug, id in connection.execute(query).fetchall()}


def versions(connection: Dbapi, id: int) -> tuple[Version, ...]:
    """What an article was before, the newest first."""
    found = connection.execute(
        "SELECT number, at, agent, content, until FROM article_version WHERE article = ? "
        "ORDER BY number DESC",
        (id,),
    ).fetchall()
    return tuple(
        Version(number, at, agent, of_row(content), until)
        for number, at, agent, content, until in found
    )


def given(connection: Dbapi, conversation: ConversationId) -> tuple[Given, ...]:
    """What was given to somebody in a conversation, the oldest first."""
    query = f"{_GIVEN} WHERE conversation = ? ORDER BY at, id"
    found = connection.execute(query, (conversation,)).fetchall()
    return tuple(Given(*row) for row in found)


def voted(connection: Dbapi, message: MessageId) -> tuple[int, str, int] | None:
    """The article a mail is counted as a vote for, its title, and 1 or -1."""
    found = connection.execute(_VOTED, (message,)).fetchone()
    return (found[0], found[1], found[2]) if found else None
