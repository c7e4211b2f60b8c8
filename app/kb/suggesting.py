"""The articles that may answer a text, offline. Search reader, raw connection.

First among the texts in the language it is written in; where those are too few, among the other
languages: names, numbers and borrowed words are the same in all of them, and an article found so is
offered in the language of who asked if it has a text in it.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from app.kb import index, passages, rows
from app.kb.index import Question
from app.kb.ranking import Corpus, rank
from app.kb.values import Article, Suggestion, base
from app.store.database import Dbapi

ENOUGH = 3
_ELSEWHERE = 0.5
"""What a hit in another language is worth."""
_UNHELPFUL = 0.45
"""What an article is worth where somebody said it did not answer a question like this one."""
_LIKE = 0.5
"""From so much likeness on (Dice, of stems) two questions are alike."""
_SPOKEN = "SELECT DISTINCT language FROM kb_piece WHERE language <> ''"
_ASKED = """SELECT article, question, {value} FROM {table}
WHERE question <> '' AND article IN (SELECT value FROM json_each(?))"""
_GIVEN = _ASKED.format(value="1", table="article_given")
_VOTED = _ASKED.format(value="value", table="article_vote")


class _Hit(NamedTuple):
    score: float
    language: str
    asked: Question
    corpus: Corpus


def suggest(
    connection: Dbapi,
    text: str,
    languages: Sequence[str],
    *,
    most: int = 3,
    public: bool = False,
    drafts: bool = False,
) -> list[Suggestion]:
    """The articles that may answer ``text``, the best first; none for a text without words.

    ``languages``: the one the text is written in first, then those its writer reads. ``public``:
    only what anybody may read; ``drafts``: what is not published, too (a person looks it up).
    """
    hits: dict[int, _Hit] = {}
    for place, language in enumerate(_asked_in(connection, languages)):
        if place and len(hits) >= max(most, ENOUGH):
            break
        asked = index.question(text, language)
        if not place:  # a word of another language is no slip
            asked = index.understood(connection, asked, index.corpus(connection, asked))
        _look(connection, asked, 1.0 if not place else _ELSEWHERE, hits)
    hits = _taught(connection, hits)
    found: list[Suggestion] = []
    for id, hit in sorted(hits.items(), key=lambda one: (-one[1].score, one[0])):
        article = rows.load(connection, id)
        if article is None or not _offered(article, public=public, drafts=drafts):
            continue
        made = _suggestion(article, hit, languages, _helped(connection, id))
        if made is not None:
            found.append(made)
        if len(found) == most:
            break
    return found


def _asked_in(connection: Dbapi, languages: Sequence[str]) -> list[str]:
    """The languages to look in: the first asked for, then those there are articles in."""
    spoken = [row[0] for row in connection.execute(_SPOKEN).fetchall()]
    known = dict.fromkeys(base(one) for one in spoken)
    wanted = [base(one) for one in languages if one]
    return list(dict.fromkeys([*wanted[:1], *(w for w in wanted if w in known), *known]))


def _look(connection: Dbapi, asked: Question, worth: float, hits: dict[int, _Hit]) -> None:
    corpus = index.corpus(connection, asked)
    pieces = index.candidates(connection, asked, corpus)
    by_key = {piece.candidate.key: piece for piece in pieces}
    ranked = rank(asked.words, asked.stems, [piece.candidate for piece in pieces], corpus)
    for score, candidate in ranked:
        piece = by_key[candidate.key]
        held = hits.get(piece.article)
        if held is None or held.score < score * worth:
            hits[piece.article] = _Hit(score * worth, piece.language, asked, corpus)


def _taught(connection: Dbapi, hits: dict[int, _Hit]) -> dict[int, _Hit]:
    """Thumbs down for a question like this one count against an article."""
    import msgspec

    against: defaultdict[int, int] = defaultdict(int)
    listed = msgspec.json.encode(list(hits)).decode()
    for id, question, value in connection.execute(_VOTED, (listed,)).fetchall():
        asked = hits[id].asked
        if _alike(index.question(question, asked.language).stems, asked.stems):
            against[id] -= value
    return {
        id: hit._replace(score=hit.score * _UNHELPFUL) if against[id] > 0 else hit
        for id, hit in hits.items()
    }


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    mine, theirs = set(one), set(other)
    return bool(mine) and 2 * len(mine & theirs) / (len(mine) + len(theirs)) >= _LIKE


def _helped(connection: Dbapi, id: int) -> int:
    query = "SELECT count(DISTINCT conversation) FROM article_given WHERE article = ?"
    return int(connection.execute(query, (id,)).fetchone()[0])


def _offered(article: Article, *, public: bool, drafts: bool) -> bool:
    if article.trashed_at is not None or (public and article.audience != "public"):
        return False
    return drafts or article.state == "published"


def _suggestion(
    article: Article, hit: _Hit, languages: Sequence[str], helped: int
) -> Suggestion | None:
    texts = [t for t in article.texts if t.state == "published"] or list(article.texts)
    living = Article(article.id, tuple(texts))
    text = living.text([*languages[:1], hit.language])
    if text is None:  # it went away since the index was made
        return None
    asked = index.question(" ".join(hit.asked.words), text.language)
    corpus = hit.corpus if base(text.language) == base(hit.language) else Corpus(1, {})
    passage = passages.passage(text.body, asked.telling, text.language, corpus)
    marks = passages.marked(passage, asked.telling, text.language)
    return Suggestion(
        article.id, text.language, text.title, round(hit.score, 4), passage, marks,
        article.audience == "public", text.slug, text.state, helped,
    )  # fmt: skip
