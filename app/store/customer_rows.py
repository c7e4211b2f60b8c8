"""The list of customers as it is read: one row a person, a search index over it. Local.

``project`` runs on the writer in the transaction of the change; the reading half is raw DBAPI for
any reader's thread. Rows stand for those nobody else stands for (``merged_into`` is null); what
lies with people merged into them counts as theirs.
"""

import json
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from app.base.folding import fold
from app.store import bulk
from app.store.database import Dbapi
from app.store.search_words import words

if TYPE_CHECKING:
    from sqlalchemy import Connection

Sort = Literal["name", "last", "busy"]
FIRST = 200
_FOUND = 2_000
_TERMS = 12
_CHUNK = 1_000
_NAMELESS = "\U0010ffff"
"""Sorts behind every letter: numbers and signs are no names."""

_GROUP = "(SELECT p.id UNION ALL SELECT x.id FROM customer x WHERE x.merged_into = p.id)"
FRESH = f"""
SELECT p.id, p.name, p.company,
  coalesce((SELECT i.shown FROM identity i WHERE i.customer IN {_GROUP}
    ORDER BY i.main DESC, i.customer <> p.id, i.id LIMIT 1), ''),
  coalesce((SELECT group_concat(i.shown, char(10) ORDER BY i.id) FROM identity i
    WHERE i.customer IN {_GROUP}), ''),
  coalesce((SELECT group_concat(DISTINCT i.kind ORDER BY i.kind) FROM identity i
    WHERE i.customer IN {_GROUP}), ''),
  coalesce((SELECT group_concat(t.tag, char(10) ORDER BY t.tag) FROM
    (SELECT DISTINCT tag FROM customer_tag WHERE customer IN {_GROUP}) t), ''),
  coalesce((SELECT group_concat(n.name, char(10) ORDER BY n.name) FROM
    (SELECT x.name FROM customer x WHERE x.merged_into = p.id
     UNION SELECT i.name FROM identity i WHERE i.customer IN {_GROUP} AND i.name <> p.name
     UNION SELECT i.address FROM identity i WHERE i.customer IN {_GROUP} AND i.address <> i.shown)
     n), ''),
  (SELECT count(*) FROM summary s WHERE s.customer = p.id),
  coalesce((SELECT max(s.last_at) FROM summary s WHERE s.customer = p.id), 0)
FROM json_each(?) wanted JOIN customer p ON p.id = wanted.value AND p.merged_into IS NULL
"""  # noqa: S608  our own text
_COLUMNS = (
    "name", "sort_name", "company", "address", "addresses", "channels", "tags", "also",
    "conversations", "last_at", "version",
)  # fmt: skip
_PUT = f"INSERT INTO customer_row (id, {', '.join(_COLUMNS)})"
_ANEW = f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in _COLUMNS)}"
_ROOTS = """SELECT DISTINCT coalesce(c.merged_into, c.id) FROM json_each(?) w
JOIN customer c ON c.id = w.value"""
_GONE = """DELETE FROM customer_row WHERE id IN (SELECT value FROM json_each(?))
AND id NOT IN (SELECT c.id FROM json_each(?) w JOIN customer c ON c.id = w.value
  WHERE c.merged_into IS NULL)"""
# IN, not FROM: an UPDATE that is joined walks all of its table.
_NAMES = """
UPDATE summary SET version = max(version, ?2), (customer, customer_name, address) = (
  SELECT p.id, p.name, coalesce((SELECT i.shown FROM identity i WHERE i.customer = p.id
    ORDER BY i.main DESC, i.id LIMIT 1), '')
  FROM conversation c JOIN customer k ON k.id = c.customer
  JOIN customer p ON p.id = coalesce(k.merged_into, k.id) WHERE c.id = summary.conversation)
WHERE conversation IN (SELECT c.id FROM json_each(?1) wanted
  CROSS JOIN conversation c ON c.customer = wanted.value)
"""


def sort_key(name: str) -> str:
    """How a name is sorted: folded, first letter a letter; else behind all names."""
    folded = fold(name).strip()
    return folded if folded[:1].isalpha() else _NAMELESS + folded


def rename(connection: "Connection", customers: Iterable[int], version: int) -> None:
    """Put what queue rows show of these customers right, merged ones and their root alike."""
    ids = sorted(customers)
    group = [r[0] for r in connection.exec_driver_sql(
        "SELECT c.id FROM json_each(?) w JOIN customer c ON c.merged_into = w.value",
        (json.dumps(ids),),
    )]  # fmt: skip
    connection.exec_driver_sql(_NAMES, (json.dumps(sorted({*ids, *group})), version))


def project(connection: "Connection", customers: Iterable[int], version: int) -> None:
    """Write the rows of these customers anew, or of those who stand for them now."""
    named = sorted({id for id in customers if id})
    if not named:
        return
    ids = json.dumps(named)
    roots = [row[0] for row in connection.exec_driver_sql(_ROOTS, (ids,))]
    connection.exec_driver_sql(_GONE, (ids, ids))
    for start in range(0, len(roots), _CHUNK):
        part = json.dumps(roots[start : start + _CHUNK])
        rows = connection.exec_driver_sql(FRESH, (part,)).all()
        bulk.together(connection, _PUT, [(*held(row), version) for row in rows], _ANEW)


def held(row: Sequence[Any]) -> tuple[Any, ...]:
    """A row of ``FRESH`` as ``customer_row`` holds it, but for the version."""
    return (row[0], row[1], sort_key(row[1]), *row[2:])


def of_conversations(connection: "Connection", conversations: str) -> set[int]:
    """Whose these conversations (a JSON list) are, by the queue and by the shared tables."""
    found = connection.exec_driver_sql(
        "SELECT s.customer FROM json_each(?1) w JOIN summary s ON s.conversation = w.value "
        "UNION SELECT c.customer FROM json_each(?1) w JOIN conversation c ON c.id = w.value",
        (conversations,),
    )
    return {row[0] for row in found if row[0] is not None}


def rebuild(connection: "Connection") -> None:
    """Make all rows anew; the queue's rows must be there."""
    connection.exec_driver_sql("DELETE FROM customer_row")
    found = connection.exec_driver_sql("SELECT id FROM customer WHERE merged_into IS NULL")
    for part in _chunks([row[0] for row in found]):
        project(connection, part, 0)


def _chunks(ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]


# --- reading ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Order:
    by: str
    after: str
    """What stands behind the row ``l``, each part entered by the index."""


_ORDERS: Mapping[Sort, _Order] = {
    "name": _Order("r.sort_name, r.id", "r.sort_name >= l.sort_name AND "
                   "(r.sort_name > l.sort_name OR r.id > l.id)"),
    "last": _Order("r.last_at DESC, r.id", "r.last_at <= l.last_at AND "
                   "(r.last_at < l.last_at OR r.id > l.id)"),
    "busy": _Order("r.conversations DESC, r.last_at DESC, r.id",
                   "r.conversations <= l.conversations AND (r.conversations < l.conversations OR "
                   "r.last_at < l.last_at OR (r.last_at = l.last_at AND r.id > l.id))"),
}  # fmt: skip

_INDEXES: Mapping[Sort, str] = {
    "name": "customer_row_name",
    "last": "customer_row_last",
    "busy": "customer_row_busy",
}

_ROWS = """
SELECT r.*, EXISTS (SELECT 1 FROM identity i JOIN block b
    ON (b.kind = 'address' AND b.value = i.address)
    OR (b.kind = 'domain' AND b.value = substr(i.address, instr(i.address, '@') + 1))
  WHERE i.customer IN (SELECT r.id UNION ALL SELECT x.id FROM customer x
    WHERE x.merged_into = r.id)) AS blocked
FROM json_each(?) wanted JOIN customer_row r ON r.id = wanted.value ORDER BY wanted.key
"""


def count(connection: Dbapi) -> int:
    """How many customers there are."""
    return int(connection.execute("SELECT count(*) FROM customer_row").fetchone()[0])


def head(connection: Dbapi, sort: Sort, limit: int = FIRST) -> "array[int]":
    """The first ids in that order."""
    ids = connection.execute(
        f"SELECT r.id FROM customer_row r INDEXED BY {_INDEXES[sort]} "  # noqa: S608  our own text
        f"ORDER BY {_ORDERS[sort].by} LIMIT ?",
        (limit,),
    )
    return array("q", (row[0] for row in ids))


def rest(connection: Dbapi, sort: Sort, last: int, limit: int) -> "array[int]":
    """The ids that follow ``last`` in that order, at most ``limit``."""
    ids = connection.execute(
        f"SELECT r.id FROM (SELECT * FROM customer_row WHERE id = ?) l "  # noqa: S608  our own
        f"CROSS JOIN customer_row r INDEXED BY {_INDEXES[sort]} "
        f"WHERE {_ORDERS[sort].after} ORDER BY {_ORDERS[sort].by} LIMIT ?",
        (last, limit),
    )
    return array("q", (row[0] for row in ids))


def rows(connection: Dbapi, ids: Sequence[int]) -> list[dict[str, Any]]:
    """The rows of these customers in that order; vanished ones are left out."""
    cursor = connection.execute(_ROWS, (json.dumps(list(ids)),))
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def find(connection: Dbapi, text: str, sort: Sort, limit: int = _FOUND) -> "array[int]":
    """Those whose names, addresses, company and tags hold every word, or begin one so."""
    terms = words(text)[:_TERMS]
    if not terms:
        return array("q")
    ids = connection.execute(
        "SELECT r.id FROM search_customer f CROSS JOIN customer_row r ON r.id = f.rowid "  # noqa: S608
        f"WHERE search_customer MATCH ? ORDER BY {_ORDERS[sort].by} LIMIT ?",
        (" AND ".join(f'"{term}"*' for term in terms), limit),
    )
    return array("q", (row[0] for row in ids))
