"""Comparing queue rows and tallies with what they should be, without writing anything."""

import json
from collections.abc import Iterator

from app.store import customer_rows, projection
from app.store.database import Dbapi

_CHUNK = 1000
_SAMPLE = 3000
_COLUMNS = 21
"""All of ``summary`` but the version, which says when a row was made, not what of, and what
follows from the others."""

_ROOTS = "SELECT id FROM conversation WHERE merged_into IS NULL ORDER BY rev DESC LIMIT ?"
_STRAYS = """SELECT
(SELECT count(*) FROM conversation c WHERE c.merged_into IS NULL
  AND NOT EXISTS (SELECT 1 FROM summary s WHERE s.conversation = c.id)) +
(SELECT count(*) FROM summary s WHERE NOT EXISTS
  (SELECT 1 FROM conversation c WHERE c.id = s.conversation AND c.merged_into IS NULL))"""
_HELD = "SELECT * FROM summary WHERE conversation IN (SELECT value FROM json_each(?))"
_TALLY = """SELECT count(*) FROM (
SELECT status, coalesce(assignee, 0) AS assignee, waiting_since IS NOT NULL AS waits, channel,
  priority, count(*) AS n FROM summary GROUP BY 1, 2, 3, 4, 5) fresh
FULL JOIN (SELECT * FROM tally WHERE n <> 0) held
  USING (status, assignee, waits, channel, priority)
WHERE fresh.n IS NOT held.n"""
_TAG_TALLY = """SELECT count(*) FROM (
SELECT t.tag, s.status, coalesce(s.assignee, 0) AS assignee, s.waiting_since IS NOT NULL AS waits,
  count(*) AS n FROM conversation_tag t JOIN summary s ON s.conversation = t.conversation
  GROUP BY 1, 2, 3, 4) fresh
FULL JOIN (SELECT * FROM tag_tally WHERE n <> 0) held USING (tag, status, assignee, waits)
WHERE fresh.n IS NOT held.n"""
_TAGS = """SELECT
(SELECT count(*) FROM conversation_tag t JOIN summary s ON s.conversation = t.conversation
  WHERE NOT EXISTS (SELECT 1 FROM summary_tag h
    WHERE h.conversation = t.conversation AND h.tag = t.tag)) +
(SELECT count(*) FROM summary_tag h WHERE NOT EXISTS (SELECT 1 FROM conversation_tag t
  WHERE t.conversation = h.conversation AND t.tag = h.tag))"""
_UNREAD = f"""SELECT count(*) FROM (
SELECT a.id AS agent, s.status, s.conversation, 1 AS due FROM summary s CROSS JOIN agent a
  LEFT JOIN read_mark r ON r.agent = a.id AND r.conversation = s.conversation
  WHERE {projection.UNREAD}) fresh
FULL JOIN (SELECT agent, status, conversation, 1 AS kept FROM unread
  WHERE agent IN (SELECT id FROM agent)) held USING (agent, status, conversation)
WHERE due IS NOT kept"""  # noqa: S608  our own text

_PEOPLE = "SELECT id FROM customer WHERE merged_into IS NULL ORDER BY rev DESC LIMIT ?"
_STRAY_PEOPLE = """SELECT
(SELECT count(*) FROM customer c WHERE c.merged_into IS NULL
  AND NOT EXISTS (SELECT 1 FROM customer_row r WHERE r.id = c.id)) +
(SELECT count(*) FROM customer_row r WHERE NOT EXISTS
  (SELECT 1 FROM customer c WHERE c.id = r.id AND c.merged_into IS NULL))"""
_HELD_PEOPLE = "SELECT * FROM customer_row WHERE id IN (SELECT value FROM json_each(?))"


def stale_summaries(connection: Dbapi, *, everything: bool) -> int:
    """How many queue rows are missing, too many or wrong; else those of the newest changes."""
    stale = int(connection.execute(_STRAYS).fetchone()[0])
    limit = -1 if everything else _SAMPLE
    roots = [row[0] for row in connection.execute(_ROOTS, (limit,)).fetchall()]
    for ids in _chunks(roots):
        fresh = connection.execute(projection.MERGED, {"ids": ids, "version": 0}).fetchall()
        held = {row[0]: row for row in connection.execute(_HELD, (ids,)).fetchall()}
        stale += sum(
            1 for row in fresh if row[0] in held and row[:_COLUMNS] != held[row[0]][:_COLUMNS]
        )
    return stale


def stale_customers(connection: Dbapi, *, everything: bool) -> int:
    """How many rows of the list of customers are missing, too many or wrong."""
    stale = int(connection.execute(_STRAY_PEOPLE).fetchone()[0])
    limit = -1 if everything else _SAMPLE
    people = [row[0] for row in connection.execute(_PEOPLE, (limit,)).fetchall()]
    for ids in _chunks(people):
        found = connection.execute(customer_rows.FRESH, (ids,)).fetchall()
        fresh = {row[0]: customer_rows.held(row) for row in found}
        rows = connection.execute(_HELD_PEOPLE, (ids,)).fetchall()
        stale += sum(1 for row in rows if row[0] in fresh and row[:-1] != fresh[row[0]])
    return stale


def stale_tally(connection: Dbapi) -> int:
    """How many of the views' counts are wrong."""
    checks = (_TALLY, _TAG_TALLY, _TAGS, _UNREAD)
    return sum(int(connection.execute(each).fetchone()[0]) for each in checks)


def _chunks(ids: list[int]) -> Iterator[str]:
    for start in range(0, len(ids), _CHUNK):
        yield json.dumps(ids[start : start + _CHUNK])
