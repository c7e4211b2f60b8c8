"""What follows from the shared tables: queue rows, tallies, the search index.

``project`` runs in the transaction of the change, on the writer thread; ``rebuild`` makes all of
it anew. Plain SQLite on purpose: these tables exist only here.
"""

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.store import search

if TYPE_CHECKING:
    from sqlalchemy import Connection

# 1 is Flag.HISTORY.
_SUMMARY = """
SELECT c.id, c.number, c.status, c.priority, c.assignee, c.waiting_since,
  coalesce((SELECT max(m.received_at) FROM message m WHERE m.conversation IN thread.ids
            AND m.direction NOT IN ('note', 'event')), c.created_at),
  (SELECT max(m.received_at) FROM message m WHERE m.conversation IN thread.ids
    AND m.direction = 'in' AND m.flags & 1 = 0),
  (SELECT count(*) FROM message m WHERE m.conversation IN thread.ids
    AND m.direction NOT IN ('note', 'event')),
  c.related_to IS NOT NULL,
  (SELECT o.state FROM outbox o WHERE o.conversation IN thread.ids
    AND o.state IN ('failed', 'partial', 'unknown', 'paused')
    ORDER BY CASE o.state WHEN 'unknown' THEN 0 WHEN 'failed' THEN 1 WHEN 'partial' THEN 2
      ELSE 3 END LIMIT 1),
  p.id, coalesce(p.name, ''),
  coalesce((SELECT i.shown FROM identity i WHERE i.customer = p.id ORDER BY i.id LIMIT 1), ''),
  coalesce((SELECT group_concat(DISTINCT m.channel ORDER BY m.channel) FROM message m
    WHERE m.conversation IN thread.ids AND m.direction NOT IN ('note', 'event')), ''),
  coalesce((SELECT group_concat(t.tag, char(10) ORDER BY t.tag) FROM conversation_tag t
    WHERE t.conversation = c.id), ''),
  c.subject,
  coalesce((SELECT m.preview FROM message m WHERE m.conversation IN thread.ids
    AND m.direction NOT IN ('note', 'event') ORDER BY m.received_at DESC, m.id DESC LIMIT 1), ''),
  max(c.rev, coalesce(p.rev, 0), :version)
FROM json_each(:ids) wanted
JOIN conversation c ON c.id = wanted.value AND c.merged_into IS NULL
LEFT JOIN customer k ON k.id = c.customer
LEFT JOIN customer p ON p.id = coalesce(k.merged_into, k.id)
"""
# A thread is a conversation with all that was merged into it.
ALONE = _SUMMARY.replace("IN thread.ids", "= c.id")
"""The summary rows of the conversations ``:ids`` that nothing was merged into."""
MERGED = _SUMMARY.replace(
    "IN thread.ids",
    "IN (SELECT c.id UNION ALL SELECT x.id FROM conversation x WHERE x.merged_into = c.id)",
)
"""The same for any conversation, somewhat slower."""
_ROOTS = """
SELECT DISTINCT coalesce(c.merged_into, c.id),
  EXISTS (SELECT 1 FROM conversation x WHERE x.merged_into = coalesce(c.merged_into, c.id))
FROM json_each(:ids) wanted JOIN conversation c ON c.id = wanted.value
"""
# CROSS JOIN holds the order: else the grouping tempts SQLite to walk a whole index of summary.
_COUNTED = """
INSERT INTO tally (status, assignee, waits, n)
SELECT s.status, coalesce(s.assignee, 0), s.waiting_since IS NOT NULL, {sign} count(*)
FROM json_each(:ids) wanted CROSS JOIN summary s ON s.conversation = wanted.value GROUP BY 1, 2, 3
ON CONFLICT (status, assignee, waits) DO UPDATE SET n = n + excluded.n
"""
_UNTALLY = _COUNTED.format(sign="-")
_TALLY = _COUNTED.format(sign="")
_FORGET = "DELETE FROM summary WHERE conversation IN (SELECT value FROM json_each(:ids))"


def project(
    connection: "Connection",
    changes: Changes,
    version: int,
    texts: Mapping[int, str] | None = None,
) -> None:
    """Bring the local tables up to what ``changes`` did to the shared ones.

    ``texts`` are bodies of new messages by id, to spare reading them back.
    """
    if changes.messages:
        search.index_current(connection, changes.messages, texts)
    if changes.conversations:
        _summarise(connection, changes.conversations, version)


def _summarise(connection: "Connection", conversations: Iterable[int], version: int) -> None:
    touched = {"ids": json.dumps(sorted(conversations))}
    roots = connection.exec_driver_sql(_ROOTS, touched).all()
    every = {"ids": json.dumps(sorted({*conversations, *(root for root, _ in roots)}))}
    connection.exec_driver_sql(_UNTALLY, every)
    connection.exec_driver_sql(_FORGET, every)
    for statement, merged in ((ALONE, 0), (MERGED, 1)):
        ids = [root for root, has_merged in roots if has_merged == merged]
        if ids:
            insert = f"INSERT INTO summary {statement}"
            connection.exec_driver_sql(insert, {"ids": json.dumps(ids), "version": version})
    connection.exec_driver_sql(_TALLY, every)


def rebuild(connection: "Connection") -> None:
    """Make every local table anew from the shared ones."""
    connection.exec_driver_sql("DELETE FROM summary")
    connection.exec_driver_sql("DELETE FROM tally")
    ids = [row[0] for row in connection.exec_driver_sql("SELECT id FROM conversation")]
    for start in range(0, len(ids), 5000):
        _summarise(connection, ids[start : start + 5000], 0)
    search.rebuild(connection)
