"""Which messages match, as keys of ``document`` with their conversations, newest first.

A word being typed is read whole where it is rare. Where it is common, its most frequent endings
stand for it, and what they miss is fetched from where it is cheap: the prefix index of the short
columns, or the texts of the few messages that the finished words leave.
"""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pysqlite3.dbapi2 as sqlite

from app.store import bodies, search_query, search_snippet, search_words
from app.store.database import Dbapi
from app.store.search_query import Clause

_COLUMNS = ("subject", "sender", "recipients", "files", "body")
_VERIFIED = 300
_STEPS = 500  # virtual machine steps between two looks at the clock

_TEXT = """SELECT d.key, d.conversation FROM search_text t CROSS JOIN document d ON d.key = t.rowid
WHERE search_text MATCH ? AND t.rowid > ? ORDER BY t.rowid LIMIT ?"""
_SHORT = _TEXT.replace("search_text", "search_short")
_RANKED = """SELECT d.key, d.conversation, -bm25(search_text, 8.0, 6.0, 3.0, 6.0, 1.0)
FROM search_text t CROSS JOIN document d ON d.key = t.rowid
WHERE search_text MATCH ? ORDER BY t.rowid LIMIT ?"""
_COLUMN_TEXTS = """SELECT d.key, d.message, m.subject, m.sender, m.recipients, m.files
FROM document d JOIN message m ON m.id = d.message
WHERE d.key IN (SELECT value FROM json_each(?))"""


Hit = tuple[int, int]
"""A key of ``document``, the smaller the newer, and the conversation."""


class Matches:
    """The messages that match ``clauses``, until ``deadline`` seconds from now (None: for ever)."""

    def __init__(
        self, connection: Dbapi, clauses: Sequence[Clause], deadline: float | None
    ) -> None:
        self._connection = connection
        self._clauses = clauses
        self._end = None if deadline is None else time.monotonic() + deadline
        self._expired = False
        self._typed = next((clause for clause in clauses if clause.prefix), None)
        self._completions = (
            search_words.complete(connection, self._typed.prefix) if self._typed else None
        )
        self._expression = search_query.expression(clauses, self._likely)

    def newest(self, want: int, after: int = 0) -> list[Hit]:
        """Up to ``want`` hits with keys above ``after``; fewer when time ran out."""
        with self._limited():
            hits = self._hits(_TEXT, self._expression, after, want)
            hits = self._joined(hits, self._missed, after, want)
            if not hits or any(map(_unspaced, self._clauses)):
                hits = self._joined(hits, self._within, after, want)
        return hits

    def ranked(self, pool: int) -> dict[Hit, float]:
        """The ``pool`` newest matches with their scores, the higher the better."""
        if not self._expression:
            return {}
        with self._limited():
            rows = self._rows(_RANKED, (self._expression, pool))
        return {(key, conversation): score for key, conversation, score in rows}

    def _likely(self, _clause: Clause) -> Iterable[str] | None:
        chosen = self._completions
        return chosen.words if chosen is not None and chosen.common else None

    def _missed(self, found: Sequence[Hit], after: int, want: int) -> list[Hit]:
        """What the likely endings of the word being typed do not cover."""
        typed = self._typed
        if typed is None or self._completions is None or not self._completions.common:
            return []
        others = [clause for clause in self._clauses if clause is not typed]
        if any(not clause.negative for clause in others):
            return self._verified(typed, others, after) if len(found) < want else []
        plain = not (others or typed.head or typed.columns)
        if plain and search_words.has_prefix_index(typed.prefix):
            return self._hits(_SHORT, f"{search_query.quoted(typed.prefix)} *", after, want)
        return []

    def _verified(self, typed: Clause, others: Iterable[Clause], after: int) -> list[Hit]:
        """Of the newest messages that match ``others``, those whose text holds ``typed``."""
        matches = search_query.expression(others, self._likely)
        owners = dict(self._hits(_TEXT, matches, after, _VERIFIED))
        (wanted,) = search_snippet.needles([typed])
        columns = typed.columns or _COLUMNS
        rows = self._rows(_COLUMN_TEXTS, (json.dumps(list(owners)),))
        texts = bodies.read(self._connection, [row[1] for row in rows] if "body" in columns else ())
        return [
            (key, owners[key])
            for key, message, *short in rows
            if any(
                wanted.find(search_snippet.plain(search_snippet.composed(text)))
                for name, text in zip(_COLUMNS, (*short, texts.get(message, "")), strict=True)
                if name in columns
            )
        ]

    def _within(self, _found: Sequence[Hit], after: int, want: int) -> list[Hit]:
        """Messages with the words anywhere within words of the dictionary."""
        loose = [search_query.loosened(clause) for clause in self._clauses]
        inner = {
            clause.prefix: search_words.containing(self._connection, clause.prefix)
            for clause in loose
            if clause.prefix
        }
        if not any(inner.values()):
            return []
        matches = search_query.expression(loose, lambda clause: inner[clause.prefix])
        return self._hits(_TEXT, matches, after, want)

    def _joined(
        self,
        found: list[Hit],
        more: Callable[[Sequence[Hit], int, int], list[Hit]],
        after: int,
        want: int,
    ) -> list[Hit]:
        try:
            added = more(found, after, want)
        except sqlite.OperationalError:
            if not self._expired:
                raise
            return found
        return sorted({*found, *added})[:want] if added else found

    def _hits(self, sql: str, expression: str, after: int, want: int) -> list[Hit]:
        if not expression:
            return []
        return self._rows(sql, (expression, after, want))

    def _rows(self, sql: str, params: tuple[object, ...]) -> list[Any]:
        """All rows, or those that came before the deadline."""
        rows: list[Any] = []
        try:
            rows.extend(self._connection.execute(sql, params))
        except sqlite.OperationalError:
            if not self._expired:
                raise
        return rows

    @contextmanager
    def _limited(self) -> Iterator[None]:
        if self._end is None:
            yield
            return
        self._connection.set_progress_handler(self._is_over, _STEPS)
        try:
            yield
        finally:
            self._connection.set_progress_handler(None, 0)

    def _is_over(self) -> bool:
        self._expired = self._end is not None and time.monotonic() > self._end
        return self._expired


def _unspaced(clause: Clause) -> bool:
    return search_words.unspaced(clause.prefix or clause.head)
