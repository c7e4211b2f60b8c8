"""Which messages match, as keys of ``document`` with their conversations, newest first.

A word being typed is read whole where it is rare. Where it is common, its most frequent endings
stand for it, and what they miss is fetched from where it is cheap: the prefix index of the short
columns, or the texts of the few messages that the finished words leave.
"""

# ruff: noqa: S608  every statement here is our own text; what was typed travels as values

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pysqlite3.dbapi2 as sqlite

from app.base.folding import in_place
from app.store import bodies, search_query, search_snippet, search_words
from app.store.database import Dbapi
from app.store.search_filters import NOWHERE, THREAD, Where
from app.store.search_query import Clause

_COLUMNS = ("subject", "sender", "recipients", "files", "body")
_VERIFIED = 300
_STEPS = 500  # virtual machine steps between two looks at the clock

_TEXT = """SELECT d.key, d.conversation FROM search_text t CROSS JOIN document d ON d.key = t.rowid
{joins} WHERE search_text MATCH :match AND t.rowid > :after{tests}
ORDER BY t.rowid LIMIT :want"""
_SHORT = _TEXT.replace("search_text", "search_short")
_SCORE = "-bm25(search_text, 8.0, 6.0, 3.0, 6.0, 1.0)"
_RANKED = _TEXT.replace("d.conversation", f"d.conversation, {_SCORE}")
_THREADS = """(SELECT value AS id, value AS root FROM json_each(:seeds) UNION ALL
SELECT x.id, r.value FROM json_each(:seeds) r
CROSS JOIN conversation x ON x.merged_into = r.value)"""
_SEEDED = f"""{{near}}t.rowid IN (SELECT e.key FROM {_THREADS} w
CROSS JOIN message n ON n.conversation = w.id CROSS JOIN document e ON e.message = n.id)"""
_OF_SEEDS = f"""SELECT min(d.key), w.root FROM {_THREADS} w
CROSS JOIN message m ON m.conversation = w.id CROSS JOIN document d ON d.message = m.id{{joins}}
WHERE d.key > :after{{tests}} GROUP BY w.root ORDER BY 1 LIMIT :want"""
_OF_SUMMARIES = f"""SELECT (SELECT d.key FROM message m CROSS JOIN document d ON d.message = m.id
WHERE m.conversation IN {THREAD} ORDER BY m.received_at DESC, m.id DESC LIMIT 1), s.conversation
FROM summary s WHERE 1{{tests}} ORDER BY s.last_at DESC, s.conversation LIMIT :want"""
_OF_ALL = """SELECT d.key, d.conversation FROM document d{joins}
WHERE d.key > :after{tests} ORDER BY d.key LIMIT :want"""
_NOT_HELD = """ AND NOT EXISTS
(SELECT 1 FROM search_text WHERE search_text MATCH :unwanted AND rowid = d.key)"""
_ONE_BY_ONE = 100  # so few conversations' messages are asked for by key; else the hits are filtered
_COLUMN_TEXTS = """SELECT d.key, d.message, m.subject, m.sender, m.recipients, m.files
FROM document d JOIN message m ON m.id = d.message
WHERE d.key IN (SELECT value FROM json_each(?))"""


Params = tuple[object, ...] | dict[str, object]
Hit = tuple[int, int]
"""A key of ``document``, the smaller the newer, and the conversation."""


class Matches:
    """The messages that match ``clauses``, until ``deadline`` seconds from now (None: for ever).

    ``where`` is what must hold besides.
    """

    def __init__(
        self,
        connection: Dbapi,
        clauses: Sequence[Clause],
        deadline: float | None,
        where: Where = NOWHERE,
    ) -> None:
        self._connection = connection
        self._clauses = clauses
        self._where = where
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
            if not self._expression:
                return self._listed(after, want)
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
            rows = self._rows(*self._asked(_RANKED, self._expression, 0, pool))
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
                wanted.find(in_place(search_snippet.composed(text)))
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
        return self._rows(*self._asked(sql, expression, after, want))

    def _asked(
        self, sql: str, expression: str, after: int, want: int
    ) -> tuple[str, dict[str, object]]:
        """The statement and its values, with all that must hold besides the words."""
        params, tests = self._values(after, want)
        params["match"] = expression
        where = self._where
        if where.seeds is not None:
            near = "" if len(where.seeds) <= _ONE_BY_ONE else "+"
            tests = f" AND {_SEEDED.format(near=near)}{tests}"
        if where.is_bounded():
            tests = f" AND t.rowid <= :last{tests}"
        return sql.format(joins=where.joins(), tests=tests), params

    def _values(self, after: int, want: int) -> tuple[dict[str, object], str]:
        where = self._where
        first, last = where.keys
        params = {**where.params, "want": want, "after": max(after, first - 1), "last": last}
        if where.seeds is not None:
            params["seeds"] = json.dumps(where.seeds)
        return params, where.tests()

    def _listed(self, after: int, want: int) -> list[Hit]:
        """What fulfils the conditions where no word is wanted; mostly one hit a conversation."""
        where = self._where
        if not where.conditions:
            return []
        params, tests = self._values(after, want)
        unwanted = search_query.either(self._clauses)
        if unwanted:
            params["unwanted"] = unwanted
            tests += _NOT_HELD
        if where.seeds is not None:
            sql = _OF_SEEDS.format(joins=where.joins(seeded=True), tests=tests)
        elif where.of_messages or unwanted:
            bound = " AND d.key <= :last" if where.is_bounded() else ""
            sql = _OF_ALL.format(joins=where.joins(), tests=bound + tests)
        else:
            sql = _OF_SUMMARIES.format(tests=tests)
        rows = self._rows(sql, params)
        return sorted((key, root) for key, root in rows if key is not None and key > after)

    def _rows(self, sql: str, params: Params) -> list[Any]:
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
