"""Vectors of what may answer: made of pieces, kept in ``kb_vector``, compared in memory.

A piece has several: of its title, of what it answered before, of its first paragraphs. The nearest
of them says how near the piece is. Twenty thousand articles are compared in some milliseconds: a
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
_MANY = 10_000
"""Vectors from which on their shadows are compared first."""
_SHADOW, _CLOSEST = 128, 512
"""Numbers of a shadow; how many are compared whole. Of three thousand paragraphs and titles of the
public articles the ten nearest to a question were among the first 31 by shadow, in 95 of 100."""
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
    """All vectors in memory; one thread at a time.

    Among many the likeness is told from a shadow of each first: the ``_SHADOW`` directions in which
    they differ most hold five sixths of it, and take a quarter of the time to read. What is nearest
    so is compared whole.
    """

    def __init__(self, rows: Iterable[tuple[int, bytes]] = ()) -> None:
        import numpy as np

        held = list(rows)
        self._pieces = np.array([piece for piece, _ in held], dtype=np.int64)
        bytes_ = b"".join(vector for _, vector in held)
        self._whole = np.frombuffer(bytes_, dtype="<f2").reshape(-1, SIZE)
        self._added: list[tuple[int, np.ndarray]] = []
        self._basis: np.ndarray | None = None
        self._shadows = self._shadowed(self._whole)

    def add(self, piece: int, vectors: "np.ndarray") -> None:
        """The vectors of a new piece; a changed text is a piece with another number."""
        self._added.append((piece, vectors))

    def nearest(self, vector: "np.ndarray", most: int) -> dict[int, float]:
        """The likeness (cosine) of the pieces that are nearest."""
        import numpy as np

        self._take_in()
        if not len(self._pieces):
            return {}
        asked = vector if self._basis is None else vector @ self._basis
        like = self._shadows @ asked
        closest = _CLOSEST if self._basis is not None else most * (1 + PARAGRAPHS)
        if closest < len(like):  # sorting all of them would take as long as the product
            best = np.argpartition(like, -closest)[-closest:]
        else:
            best = np.arange(len(like))
        likeness = self._whole[best].astype(np.float32) @ vector
        near: dict[int, float] = {}
        for place in np.argsort(-likeness, kind="stable"):
            if likeness[place] < LEAST or len(near) == most:
                break
            near.setdefault(int(self._pieces[best[place]]), float(likeness[place]))
        return near

    def _take_in(self) -> None:
        import numpy as np

        if self._added:
            made = np.concatenate([vectors for _, vectors in self._added]).astype("<f2")
            pieces = [np.full(len(vectors), piece) for piece, vectors in self._added]
            self._pieces = np.concatenate([self._pieces, *pieces])
            self._whole = np.concatenate([self._whole, made])
            if self._basis is None and len(self._whole) >= _MANY:
                self._shadows = self._shadowed(self._whole)
            else:
                self._shadows = np.concatenate([self._shadows, self._shadowed(made)])
            self._added.clear()

    def _shadowed(self, vectors: "np.ndarray") -> "np.ndarray":
        """What is compared first of them: all of it, until there are many."""
        import numpy as np

        if self._basis is None and len(vectors) >= _MANY:
            some = vectors[:: len(vectors) // _MANY + 1].astype(np.float32)
            _, directions = np.linalg.eigh(some.T @ some)  # the smallest first
            self._basis = np.ascontiguousarray(directions[:, -_SHADOW:])
        if self._basis is None:
            return vectors.astype(np.float32)
        made = np.empty((len(vectors), _SHADOW), dtype=np.float32)
        for start in range(0, len(vectors), _MANY):  # no copy of them all
            part = slice(start, start + _MANY)
            made[part] = vectors[part].astype(np.float32) @ self._basis
        return made


def stored(connection: Dbapi) -> Sequence[tuple[int, bytes]]:
    """Every vector of this model with its piece."""
    return list(connection.execute(_ALL, (MODEL,)).fetchall())
