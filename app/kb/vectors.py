"""Vectors of what may answer: made of pieces, kept in ``kb_vector``, compared in memory.

A piece has several: of its title, of what it answered before, of its first paragraphs. The nearest
of them says how near the piece is. Twenty thousand articles are compared in some milliseconds: one
product of a matrix and a vector, no vector database.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.kb import passages
from app.kb.encoder import LONGEST, MODEL, SIZE
from app.kb.index import Entry, Sources, asked_of, language_of
from app.kb.values import Kind
from app.store.database import Dbapi

if TYPE_CHECKING:
    import numpy as np
    from sqlalchemy import Connection

PARAGRAPHS, QUESTIONS = 3, 6
"""Of a piece, the first and the newest, that have a vector."""
LEAST = 0.2
"""The likeness (cosine) from which on something means the like at all."""
_WITHOUT = """SELECT p.id, p.kind, p.answer, p.language FROM kb_piece p
WHERE p.title <> '' AND p.version >= 0 AND NOT EXISTS
  (SELECT 1 FROM kb_vector v WHERE v.piece = p.id AND v.part = 0 AND v.model = ?)
ORDER BY p.id LIMIT ?"""
_COUNT = """SELECT count(*), (SELECT count(*) FROM kb_vector WHERE part = 0 AND model = ?)
FROM kb_piece WHERE title <> '' AND version >= 0"""
_PUT = """INSERT OR REPLACE INTO kb_vector (piece, part, model, vector)
SELECT ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM kb_piece WHERE id = ?)"""
_ALL = "SELECT piece, vector FROM kb_vector WHERE model = ? ORDER BY piece, part"


@dataclass(frozen=True, slots=True)
class Unread:
    """A piece without vectors: its texts, the title first."""

    piece: int
    texts: tuple[str, ...]


def unread(connection: Dbapi, sources: Sources, most: int) -> list[Unread]:
    """Pieces that have no vectors of this model yet."""
    found = connection.execute(_WITHOUT, (MODEL, most)).fetchall()
    return [Unread(id, tuple(_texts(connection, sources, *rest))) for id, *rest in found]


def progress(connection: Dbapi) -> tuple[int, int]:
    """How many pieces there are, and how many have vectors."""
    total, done = connection.execute(_COUNT, (MODEL,)).fetchone()
    return int(total), int(done)


def _texts(
    connection: Dbapi, sources: Sources, kind: Kind, answer: int, language: str
) -> Iterator[str]:
    stored = f"SELECT content FROM {kind} WHERE id = ?"  # noqa: S608  one of two names
    row = connection.execute(stored, (answer,)).fetchone()
    entries = sources[kind](row[0]) if row else ()
    entry = next((one for one in entries if language_of(one) == language), None)
    if entry is None:  # it changed since: its next piece is read
        yield ""
        return
    yield entry.title
    yield from asked_of(connection, kind, answer)[:QUESTIONS]
    yield from paragraphs(entry)


def paragraphs(entry: Entry) -> list[str]:
    """The first paragraphs, each after the title and what stands over it."""
    made: list[str] = []
    for heading, text in passages.pieces(entry.body):
        begun = f"{entry.title}. {heading}" if heading else entry.title
        if made and len(made[-1]) + len(text) < LONGEST // 2:
            made[-1] = f"{made[-1]} {text}"
        elif len(made) == PARAGRAPHS:
            break
        else:
            made.append(f"{begun}. {text}")
    return [one[:LONGEST] for one in made]


def put(connection: "Connection", piece: int, vectors: "np.ndarray") -> None:
    """Keep the vectors of a piece, if it is still there."""
    for part, vector in enumerate(vectors.astype("<f2")):
        values = (piece, part, MODEL, vector.tobytes(), piece)
        connection.exec_driver_sql(_PUT, values)


class Space:
    """All vectors in memory; one thread at a time."""

    def __init__(self, rows: Iterable[tuple[int, bytes]] = ()) -> None:
        import numpy as np

        held = list(rows)
        self._pieces = np.array([piece for piece, _ in held], dtype=np.int64)
        bytes_ = b"".join(vector for _, vector in held)
        read = np.frombuffer(bytes_, dtype="<f2").reshape(-1, SIZE)
        self._vectors = read.astype(np.float32)
        self._added: list[tuple[int, np.ndarray]] = []

    def add(self, piece: int, vectors: "np.ndarray") -> None:
        """The vectors of a new piece; a changed text is a piece with another number."""
        self._added.append((piece, vectors))

    def nearest(self, vector: "np.ndarray", most: int) -> dict[int, float]:
        """The likeness (cosine) of the pieces that are nearest."""
        import numpy as np

        self._take_in()
        if not len(self._pieces):
            return {}
        like = self._vectors @ vector
        closest = most * (1 + PARAGRAPHS)
        if closest < len(like):  # sorting all of them would take as long as the product
            best = np.argpartition(like, -closest)[-closest:]
        else:
            best = np.arange(len(like))
        best = best[np.argsort(-like[best], kind="stable")]
        near: dict[int, float] = {}
        for place in best:
            if like[place] < LEAST or len(near) == most:
                break
            near.setdefault(int(self._pieces[place]), float(like[place]))
        return near

    def _take_in(self) -> None:
        import numpy as np

        if self._added:
            pieces = [np.full(len(vectors), piece) for piece, vectors in self._added]
            self._pieces = np.concatenate([self._pieces, *pieces])
            self._vectors = np.concatenate([self._vectors, *(v for _, v in self._added)])
            self._added.clear()


def stored(connection: Dbapi) -> Sequence[tuple[int, bytes]]:
    """Every vector of this model with its piece."""
    return list(connection.execute(_ALL, (MODEL,)).fetchall())
