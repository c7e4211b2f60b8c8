"""The index of articles: brought up to date, asked. Writer thread; readers.

It follows by itself: a piece says of which ``rev`` of its article it is, so whatever changed an
article, here or at another desk, the next look sees what is behind (``behind``, ``refresh``).
"""

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.base.folding import fold
from app.kb import words as speech
from app.kb.language import is_small
from app.kb.ranking import ASKED, TITLE, Candidate, Corpus
from app.kb.rows import of_row
from app.kb.values import Article
from app.store.database import Dbapi

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST = 60
"""Candidates that are looked at closely."""
_RAREST = 16
"""Stems of a question that candidates are looked for by."""
_SHORTEST = 6
"""Letters of a stem, those of its language with it, that is read as another."""
_LIKE = 0.82
"""How like (difflib's ratio) a stem has to be to be read as another."""
_ASKED_KEPT = 40
"""Questions an article is found by, the newest."""
BATCH = 200
_BEHIND = """SELECT a.id FROM article a
WHERE a.trashed_at IS NULL AND NOT EXISTS
  (SELECT 1 FROM kb_piece p WHERE p.article = a.id AND p.version = a.rev) LIMIT ?"""
_GONE = """DELETE FROM kb_piece WHERE NOT EXISTS (SELECT 1 FROM article a
  WHERE a.id = kb_piece.article AND a.trashed_at IS NULL)"""
_ASKED = """SELECT question FROM (
  SELECT question, at FROM article_given WHERE article = :id AND question <> ''
  UNION ALL SELECT question, at FROM article_vote
    WHERE article = :id AND value > 0 AND question <> '')
ORDER BY at DESC LIMIT :most"""
_PUT = """INSERT INTO kb_piece (article, language, version, title, body, asked, title_stems,
  body_stems, asked_stems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_HOLDING = "SELECT term, doc FROM kb_word WHERE term IN (SELECT value FROM json_each(?))"
_NEAR = "SELECT term FROM kb_word WHERE term >= ? AND term < ? LIMIT 4000"
_FOUND = f"""SELECT p.id, p.article, p.language, p.title, p.body, p.asked, p.title_stems,
  p.body_stems, p.asked_stems
FROM (SELECT rowid AS id FROM kb_text WHERE kb_text MATCH ?
  ORDER BY bm25(kb_text, {TITLE}, 1, {ASKED}) LIMIT {MOST}) f
JOIN kb_piece p ON p.id = f.id"""  # noqa: S608  our own numbers


@dataclass(frozen=True, slots=True)
class Question:
    """A text somebody asks, as words (folded) and stems of a language."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    language: str
    telling: frozenset[str]
    """The stems that say what it is about; all of them where none does."""


def question(text: str, language: str) -> Question:
    """The first 400 words of a text as a question in a language."""
    spoken = speech.words(text)[:400]
    stems = tuple(speech.stems(spoken, language))
    pairs = zip(spoken, stems, strict=True)
    telling = frozenset(stem for word, stem in pairs if not is_small(word, language))
    return Question(tuple(map(fold, spoken)), stems, language, telling or frozenset(stems))


@dataclass(frozen=True, slots=True)
class Piece:
    """An indexed text that may answer."""

    article: int
    language: str
    candidate: Candidate


def behind(connection: Dbapi, most: int = 1) -> list[int]:
    """Articles the index does not know as they are now."""
    return [row[0] for row in connection.execute(_BEHIND, (most,)).fetchall()]


def forgets(connection: Dbapi) -> bool:
    """Whether it still knows an article that is in the trash or gone."""
    query = f"SELECT EXISTS ({_GONE.replace('DELETE', 'SELECT 1', 1)})"
    return bool(connection.execute(query).fetchone()[0])


def refresh(connection: "Connection") -> int:
    """Index a batch of what is behind and forget what is gone; how many articles were indexed."""
    execute = connection.exec_driver_sql
    execute(_GONE)
    ids = [row[0] for row in execute(_BEHIND, (BATCH,)).all()]
    for id in ids:
        content, rev = execute("SELECT content, rev FROM article WHERE id = ?", (id,)).one()
        asked = [row[0] for row in execute(_ASKED, {"id": id, "most": _ASKED_KEPT}).all()]
        execute("DELETE FROM kb_piece WHERE article = ?", (id,))
        for row in _pieces(of_row(content), rev, asked):
            execute(_PUT, row)
    return len(ids)


def _pieces(article: Article, rev: int, asked: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """A row a text that is not put away; one without words when none is, so that it is known."""
    living = [text for text in article.texts if text.state != "archived"]
    for text in living:
        columns = [
            speech.words(part)
            for part in (text.title, f"{text.body} {' '.join(article.tags)}", " ".join(asked))
        ]
        spoken = (" ".join(map(fold, column)) for column in columns)
        stems = (" ".join(speech.stems(column, text.language)) for column in columns)
        yield (article.id, text.language, rev, *spoken, *stems)
    if not living:
        yield (article.id, "", rev, "", "", "", "", "", "")


def corpus(connection: Dbapi, asked: Question) -> Corpus:
    """How rare the stems of a question are among the texts in its language."""
    import msgspec

    code = speech.prefix(asked.language)
    size = connection.execute(
        "SELECT count(*) FROM kb_piece WHERE language = ? OR language LIKE ? || '-%'", (code, code)
    ).fetchone()[0]
    listed = msgspec.json.encode(sorted(set(asked.stems))).decode()
    return Corpus(max(1, size), dict(connection.execute(_HOLDING, (listed,)).fetchall()))


def understood(connection: Dbapi, asked: Question, known: Corpus) -> Question:
    """The question with words nobody wrote read as the likest one that somebody did: slips."""
    read = {stem: _near(connection, stem) for stem in asked.stems if stem not in known.holding}
    pairs = [
        (near[2:], near) if (near := read.get(stem)) else (word, stem)
        for word, stem in zip(asked.words, asked.stems, strict=True)
    ]
    telling = frozenset(read.get(stem) or stem for stem in asked.telling)
    stems = tuple(stem for _, stem in pairs)
    return Question(tuple(word for word, _ in pairs), stems, asked.language, telling)


def _near(connection: Dbapi, stem: str) -> str | None:
    """The known stem likest to one that nobody wrote. People rarely miss the first two letters."""
    if len(stem) < _SHORTEST or any(letter.isdigit() for letter in stem):
        return None
    begins = stem[:4]  # those of the language and two more
    found = connection.execute(_NEAR, (begins, begins + "\U0010ffff")).fetchall()
    terms = [term for (term,) in found if abs(len(term) - len(stem)) <= 2]
    bare = difflib.get_close_matches(stem[2:], [term[2:] for term in terms], 1, _LIKE)
    return stem[:2] + bare[0] if bare else None


def candidates(connection: Dbapi, asked: Question, known: Corpus) -> list[Piece]:
    """The texts that may answer, by the rarest of the stems that say what it is about."""
    held = [stem for stem in asked.telling if stem in known.holding]
    terms = sorted(held, key=lambda stem: (-known.rarity(stem), stem))[:_RAREST]
    if not terms:
        return []
    match = " OR ".join(f'"{term}"' for term in terms)
    found = connection.execute(_FOUND, (match,)).fetchall()
    return [
        Piece(article, language, Candidate(id, *map(str.split, columns)))
        for id, article, language, *columns in found
    ]
