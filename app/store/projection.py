"""What follows from the shared tables: queue rows, tallies, customers' rows, the search index.

``project`` runs in the transaction of the change, on the writer thread; ``rebuild`` makes all of
it anew. Plain SQLite on purpose: these tables exist only here.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.store import customer_rows, search
from app.store.schema import address_book

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OWN = """c.status, c.priority, c.assignee, c.waiting_since,
  CASE c.status WHEN 'snoozed' THEN c.snoozed_until END, c.pinned_at,"""
_TAGS = """coalesce((SELECT group_concat(t.tag, char(10) ORDER BY t.tag) FROM conversation_tag t
    WHERE t.conversation = c.id), '')"""
# 1 is Flag.HISTORY.
_SUMMARY = f"""
SELECT c.id, c.number, {_OWN}
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
  coalesce((SELECT i.shown FROM identity i WHERE i.customer = p.id
    ORDER BY i.main DESC, i.id LIMIT 1), ''),
  coalesce((SELECT m.channel FROM message m WHERE m.conversation IN thread.ids
    AND m.direction NOT IN ('note', 'event') ORDER BY m.received_at DESC, m.id DESC LIMIT 1), ''),
  coalesce((SELECT group_concat(DISTINCT m.channel ORDER BY m.channel) FROM message m
    WHERE m.conversation IN thread.ids AND m.direction NOT IN ('note', 'event')), ''),
  {_TAGS},
  c.subject,
  (SELECT m.id FROM message m WHERE m.conversation IN thread.ids
    AND m.direction NOT IN ('note', 'event') ORDER BY m.received_at DESC, m.id DESC LIMIT 1),
  max(c.rev, coalesce(p.rev, 0), :version)
FROM json_each(:ids) wanted
JOIN conversation c ON c.id = wanted.value AND c.merged_into IS NULL
LEFT JOIN customer k ON k.id = c.customer
LEFT JOIN customer p ON p.id = coalesce(k.merged_into, k.id)
"""  # noqa: S608  our own text
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
_DIMENSIONS = "s.status, coalesce(s.assignee, 0), s.waiting_since IS NOT NULL"
_COUNTED = f"""
INSERT INTO tally (status, assignee, waits, channel, priority, n)
SELECT {_DIMENSIONS}, s.channel, s.priority, {{sign}} count(*)
FROM {{source}} GROUP BY 1, 2, 3, 4, 5
ON CONFLICT (status, assignee, waits, channel, priority) DO UPDATE SET n = n + excluded.n
"""  # noqa: S608  our own text
_COUNTED_TAGS = f"""
INSERT INTO tag_tally (tag, status, assignee, waits, n)
SELECT t.tag, {_DIMENSIONS}, {{sign}} count(*)
FROM {{source}} CROSS JOIN summary_tag t ON t.conversation = s.conversation GROUP BY 1, 2, 3, 4
ON CONFLICT (tag, status, assignee, waits) DO UPDATE SET n = n + excluded.n
"""  # noqa: S608  our own text
_WANTED = "json_each(:ids) wanted CROSS JOIN summary s ON s.conversation = wanted.value"
_UNTALLY, _TALLY = (
    tuple(each.format(sign=sign, source=_WANTED) for each in (_COUNTED, _COUNTED_TAGS))
    for sign in ("-", "")
)
TALLY_ALL = tuple(
    each.format(sign="", source="summary s WHERE 1" if each is _COUNTED else "summary s")
    for each in (_COUNTED, _COUNTED_TAGS)
)
"""Counts everything; the tallies must be empty."""
_UNTAG = "DELETE FROM summary_tag WHERE conversation IN (SELECT value FROM json_each(:ids))"
_TAG = """INSERT INTO summary_tag (conversation, tag)
SELECT t.conversation, t.tag FROM json_each(:ids) wanted
CROSS JOIN summary s ON s.conversation = wanted.value
CROSS JOIN conversation_tag t ON t.conversation = s.conversation"""
_TRIAGED = f"""UPDATE summary SET
(status, priority, assignee, waiting_since, snoozed_until, pinned_at, tags, version) =
(SELECT {_OWN} {_TAGS}, :version
  FROM conversation c WHERE c.id = summary.conversation)
WHERE conversation IN (SELECT value FROM json_each(:ids))"""  # noqa: S608  our own text
# Asked while the rows of the queue are what they were: they say which status it stands under.
_KNOWN = f"""DELETE FROM unread WHERE (agent, status, conversation) IN
(SELECT a.id, s.status, s.conversation FROM {_WANTED} CROSS JOIN agent a)"""  # noqa: S608
UNREAD = """s.news_at IS NOT NULL AND coalesce(r.marked OR s.news_at > r.at, 1)"""
"""Of a summary ``s`` and an agent's read mark ``r``, if there is one."""
_NEWS = f"""INSERT INTO unread (agent, status, conversation)
SELECT a.id, s.status, s.conversation FROM {_WANTED} CROSS JOIN agent a
LEFT JOIN read_mark r ON r.agent = a.id AND r.conversation = s.conversation
WHERE {UNREAD}"""  # noqa: S608  our own text
_NEWS_OF_ALL = """INSERT OR IGNORE INTO unread (agent, status, conversation)
SELECT ?, status, conversation FROM summary WHERE news_at IS NOT NULL"""
_FORGET = "DELETE FROM summary WHERE conversation IN (SELECT value FROM json_each(:ids))"


def project(
    connection: "Connection",
    changes: Changes,
    version: int,
    texts: Mapping[int, str] | None = None,
    triaged: Collection[int] = (),
) -> None:
    """Bring the local tables up to what ``changes`` did to the shared ones.

    ``texts`` are bodies of new messages by id, to spare reading them back; ``triaged`` are those
    of the changed conversations of which nothing but their own row and tags is another.
    """
    if changes.messages:
        search.index_current(connection, changes.messages, texts)
    if triaged:
        _triage(connection, triaged, version)
    people = set[int](changes.customers)
    rest = changes.conversations.difference(triaged)
    if rest:
        people |= customer_rows.of_conversations(connection, json.dumps(sorted(rest)))
        _summarise(connection, rest, version)
    if changes.customers:
        customer_rows.rename(connection, changes.customers, version)
    customer_rows.project(connection, people, version)


def _triage(connection: "Connection", conversations: Iterable[int], version: int) -> None:
    """What a bulk act needs: no look at any message."""
    ids = {"ids": json.dumps(sorted(conversations))}
    _run(connection, (*_UNTALLY, _UNTAG, _KNOWN), ids)
    connection.exec_driver_sql(_TRIAGED, {**ids, "version": version})
    _run(connection, (_TAG, _NEWS, *_TALLY), ids)


def _summarise(connection: "Connection", conversations: Iterable[int], version: int) -> None:
    touched = {"ids": json.dumps(sorted(conversations))}
    roots = connection.exec_driver_sql(_ROOTS, touched).all()
    every = {"ids": json.dumps(sorted({*conversations, *(root for root, _ in roots)}))}
    _run(connection, (*_UNTALLY, _UNTAG, _KNOWN, _FORGET), every)
    for statement, merged in ((ALONE, 0), (MERGED, 1)):
        ids = [root for root, has_merged in roots if has_merged == merged]
        if ids:
            insert = f"INSERT INTO summary {statement}"
            connection.exec_driver_sql(insert, {"ids": json.dumps(ids), "version": version})
    _run(connection, (_TAG, _NEWS, *_TALLY), every)


def greet(connection: "Connection", agent: int) -> None:
    """A new agent has read nothing of what has come."""
    connection.exec_driver_sql(_NEWS_OF_ALL, (agent,))


def _run(connection: "Connection", statements: Iterable[str], given: Mapping[str, str]) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement, dict(given))


def rebuild(connection: "Connection") -> None:
    """Make every local table anew from the shared ones."""
    for table in ("summary", "summary_tag", "unread", "tally", "tag_tally"):
        connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608  our own names
    ids = [row[0] for row in connection.exec_driver_sql("SELECT id FROM conversation")]
    for start in range(0, len(ids), 5000):
        _summarise(connection, ids[start : start + 5000], 0)
    customer_rows.rebuild(connection)
    search.rebuild(connection)
    address_book.rebuild(connection)
