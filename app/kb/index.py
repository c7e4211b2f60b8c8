"""The index of articles and templates: brought up to date, asked. Writer thread; readers.

It follows by itself: a piece says of which ``rev`` of its article or template it is, so whatever
changed that, here or at another desk, the next look sees what is behind (``behind``, ``refresh``).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from app.base.folding import fold
from app.kb import words as speech
from app.kb.language import detect, is_small
from app.kb.ranking import ASKED, TITLE, Candidate, Corpus
from app.kb.rows import of_row
from app.kb.slips import slips_between
from app.kb.values import Kind
from app.store.database import Dbapi

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST, MOST_ELSEWHERE = 48, 16
"""Candidates that are looked at closely; in each other language than the one asked in."""
_RAREST = 16
"""Stems of a question that candidates are looked for by."""
_SHORTEST, _LONG = 4, 7
"""Letters of a stem that is read as another, with one slip in it; from how many on with two."""
_SLIPS, _FAR = 12, 2
"""Words nobody wrote that are looked at, of a question; how many of them are sought among all that
begin with the same letter, which takes some milliseconds each."""
_ASKED_KEPT = 40
"""Questions an answer is found by, the newest."""
BATCH = 40
_BEHIND = """SELECT a.id FROM {kind} a WHERE a.trashed_at IS NULL AND NOT EXISTS
  (SELECT 1 FROM kb_piece p WHERE p.answer = a.id AND p.version = a.rev) LIMIT ?"""
_GONE = """SELECT answer FROM kb_piece
  EXCEPT SELECT id FROM article WHERE trashed_at IS NULL
  EXCEPT SELECT id FROM template WHERE trashed_at IS NULL"""
_ASKED = """SELECT question FROM (
  SELECT question, at FROM {kind}_given WHERE {kind} = :id AND question <> ''
  UNION ALL SELECT question, at FROM {kind}_vote
    WHERE {kind} = :id AND value > 0 AND question <> '')
ORDER BY at DESC LIMIT :most"""
_PUT = """INSERT INTO kb_piece (kind, answer, language, version, title, body, asked, title_stems,
  body_stems, asked_stems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_SIZE = "SELECT count(*) FROM kb_piece WHERE language >= ? AND language < ?"
_HOLDING = "SELECT term, doc FROM kb_word WHERE term IN (SELECT value FROM json_each(?))"
_NEAR = """SELECT term, doc FROM kb_word
WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?"""
_PIECE = """SELECT p.id, p.kind, p.answer, p.language, p.title, p.body, p.asked, p.title_stems,
  p.body_stems, p.asked_stems"""
_BEST = f"""{_PIECE}
FROM (SELECT t.rowid AS id FROM {{table}} WHERE kb_text MATCH :words
  ORDER BY bm25(kb_text, {TITLE}, 1, {ASKED}) LIMIT :most) f
JOIN kb_piece p ON p.id = f.id"""  # noqa: S608  our own numbers
_FOUND = _BEST.format(table="kb_text t")
_FOUND_OF = _BEST.format(table="kb_text t JOIN kb_piece k ON k.id = t.rowid AND k.kind = :kind")
_NAMED = f"{_PIECE} FROM json_each(?) w JOIN kb_piece p ON p.id = w.value"


class Entry(NamedTuple):
    """What is to be found by its words: a text in a language ("": told from them)."""

    language: str
    title: str
    body: str


Texts = Callable[[str], Iterable[Entry]]
"""The texts of a stored content; of a kind whose room this one does not know its desk has it."""
Sources = Mapping[Kind, Texts]


@dataclass(frozen=True, slots=True)
class Question:
    """A text somebody asks, as words (folded) and stems of a language."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    language: str
    telling: frozenset[str]
    """The stems that say what it is about; all of them where none does."""
    names: Set[str] = frozenset()
    """Words (folded) that name who asks or is asked: they tell nothing of what."""
    read: Mapping[str, str] = field(default_factory=dict)
    """Stems nobody wrote, and those they were read as."""


def question(text: str, language: str, names: Set[str] = frozenset()) -> Question:
    """The first 400 words of a text as a question in a language."""
    spoken = speech.words(text)[:400]
    stems = tuple(speech.stems(spoken, language))
    folded = tuple(map(fold, spoken))
    telling = frozenset(
        stem
        for word, stem in zip(folded, stems, strict=True)
        if not is_small(word, language) and word not in names
    )
    return Question(folded, stems, language, telling or frozenset(stems), names)


@dataclass(frozen=True, slots=True)
class Piece:
    """An indexed text that may answer: an article's or a template's, in one language."""

    kind: Kind
    answer: int
    language: str
    candidate: Candidate


def article_texts(content: str) -> Iterator[Entry]:
    """Those of an article that are not put away."""
    article = of_row(content)
    for text in article.texts:
        if text.state != "archived":
            yield Entry(text.language, text.title, f"{text.body} {' '.join(article.tags)}")


def behind(connection: Dbapi, kind: Kind, most: int = 1) -> list[int]:
    """What of a kind the index does not know as it is now."""
    query = _BEHIND.format(kind=kind)
    return [row[0] for row in connection.execute(query, (most,)).fetchall()]


def forgets(connection: Dbapi) -> bool:
    """Whether it still knows what is in the trash or gone."""
    return bool(connection.execute(f"SELECT EXISTS ({_GONE})").fetchone()[0])


def forget(connection: "Connection") -> None:
    """Take out what is in the trash or gone."""
    connection.exec_driver_sql(f"DELETE FROM kb_piece WHERE answer IN ({_GONE})")  # noqa: S608


def refresh(connection: "Connection", sources: Sources) -> int:
    """Index a batch of each kind that is behind; how many were."""
    return sum(_refresh(connection, kind, texts) for kind, texts in sources.items())


def _refresh(connection: "Connection", kind: Kind, texts: Texts) -> int:
    execute = connection.exec_driver_sql
    ids = [row[0] for row in execute(_BEHIND.format(kind=kind), (BATCH,)).all()]
    for id in ids:
        stored = f"SELECT content, rev FROM {kind} WHERE id = ?"  # noqa: S608  one of two names
        content, rev = execute(stored, (id,)).one()
        asked = execute(_ASKED.format(kind=kind), {"id": id, "most": _ASKED_KEPT}).all()
        execute("DELETE FROM kb_piece WHERE answer = ?", (id,))
        for row in _pieces(texts(content), " ".join(question for (question,) in asked)):
            execute(_PUT, (kind, id, row[0], rev, *row[1:]))
    return len(ids)


def asked_of(connection: Dbapi, kind: Kind, id: int) -> list[str]:
    """What an article or template answered before, the newest first."""
    query = _ASKED.format(kind=kind)
    found = connection.execute(query, {"id": id, "most": _ASKED_KEPT}).fetchall()
    return [question for (question,) in found]


def language_of(entry: Entry) -> str:
    """The language it is indexed in."""
    return entry.language or detect(f"{entry.title} {entry.body}") or ""


def _pieces(entries: Iterable[Entry], asked: str) -> Iterator[tuple[str, ...]]:
    """A row a text; one without words when there is none, so that it is known."""
    none = True
    for entry in entries:
        none = False
        columns = [speech.words(part) for part in (entry.title, entry.body, asked)]
        language = language_of(entry)
        spoken = (" ".join(map(fold, column)) for column in columns)
        stems = (" ".join(speech.stems(column, language)) for column in columns)
        yield (language, *spoken, *stems)
    if none:
        yield ("", "", "", "", "", "", "")


def corpus(connection: Dbapi, asked: Question) -> Corpus:
    """How rare the stems of a question are among the texts in its language."""
    import msgspec

    code = speech.prefix(asked.language)
    beyond = code[:-1] + chr(ord(code[-1]) + 1)
    size = connection.execute(_SIZE, (code, beyond)).fetchone()[0]
    listed = msgspec.json.encode(sorted(set(asked.stems))).decode()
    return Corpus(max(1, size), dict(connection.execute(_HOLDING, (listed,)).fetchall()))


def understood(connection: Dbapi, asked: Question, known: Corpus, *, far: bool) -> Question:
    """The question with words nobody wrote read as the likest one that somebody did: slips.

    Who looks ``far`` finds those in the second letter, too.
    """
    unknown = [stem for stem in dict.fromkeys(asked.stems) if stem not in known.holding]
    tried = [stem for stem in unknown if stem in asked.telling][:_SLIPS]
    read = {stem: near for stem in tried if (near := _near(connection, stem))}
    if far:
        left = [stem for stem in tried if stem not in read][:_FAR]
        read |= {stem: near for stem in left if (near := _near(connection, stem, far=True))}
    pairs = [
        (read[stem][2:], read[stem]) if stem in read else (word, stem)
        for word, stem in zip(asked.words, asked.stems, strict=True)
    ]
    telling = frozenset(read.get(stem, stem) for stem in asked.telling)
    words, stems = (tuple(column) for column in zip(*pairs, strict=True)) if pairs else ((), ())
    return replace(asked, words=words, stems=stems, telling=telling, read=read)


def _near(connection: Dbapi, stem: str, *, far: bool = False) -> str | None:
    """The known stem likest to one that nobody wrote; of those alike the one in most texts.

    People rarely miss the first letter, and not often the second, unless two change places.
    """
    code, word = stem[:2], stem[2:]
    if len(word) < _SHORTEST or any(letter.isdigit() for letter in word):
        return None
    most = 1 if len(word) < _LONG else 2
    near = (len(stem) - most, len(stem) + most)
    found = []
    first, second, third = word[0], word[1], word[2]
    begun = {first + second, second + first, first + third}
    for begins in (code + two for two in ({first, second + first} if far else begun)):
        rows = connection.execute(_NEAR, (begins, begins + "\U0010ffff", *near)).fetchall()
        for term, held in rows:
            slips = slips_between(word, term[2:], most)
            if slips <= most:
                found.append((slips, -held, term))
    return min(found)[2] if found else None


def candidates(
    connection: Dbapi, asked: Question, known: Corpus, kinds: Sequence[Kind], most: int = MOST
) -> list[Piece]:
    """The texts that may answer, by the rarest of the stems that say what it is about."""
    held = [stem for stem in asked.telling if stem in known.holding]
    terms = sorted(held, key=lambda stem: (-known.rarity(stem), stem))[:_RAREST]
    if not terms:
        return []
    match = " OR ".join(f'"{term}"' for term in terms)
    query = _FOUND_OF if len(kinds) == 1 else _FOUND
    asked_for = {"words": match, "kind": kinds[0], "most": most}
    return _read(connection.execute(query, asked_for).fetchall())


def named(connection: Dbapi, ids: Sequence[int]) -> list[Piece]:
    """The pieces of these numbers, as far as they are there."""
    import msgspec

    listed = msgspec.json.encode(list(ids)).decode()
    return _read(connection.execute(_NAMED, (listed,)).fetchall())


def _read(found: Iterable[Sequence[Any]]) -> list[Piece]:
    return [
        Piece(kind, answer, language, Candidate(id, *map(str.split, columns)))
        for id, kind, answer, language, *columns in found
    ]
