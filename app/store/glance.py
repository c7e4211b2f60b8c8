"""The queue read straight from the database: first screen, views, rows. No SQLAlchemy.

Any thread, with a reader's raw connection. Everything a row shows comes from ``summary`` by index;
a view's count and its first ids cost the same at a thousand conversations and at a million.
"""

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.store.database import Dbapi

FIRST = 200
"""Ids of a view given at once; the rest follows in chunks."""


@dataclass(frozen=True, slots=True)
class ViewQuery:
    """A view of the queue: which summaries, in which order. ``:agent`` is who asks."""

    where: str
    order: str
    tally: str
    key: str
    """The column the order goes by; chunks continue after its last value."""
    rising: bool = False
    index: str = ""
    """Named where SQLite, knowing no figures, would rather sort."""

    @property
    def source(self) -> str:
        """The table and the way into it."""
        return f"summary s INDEXED BY {self.index}" if self.index else "summary s"


_NEWEST = "last_at DESC, conversation"


def _by_status(status: str) -> ViewQuery:
    return ViewQuery(f"status = '{status}'", _NEWEST, f"status = '{status}'", "last_at")


VIEWS: Mapping[str, ViewQuery] = {
    "needs-reply": ViewQuery(
        "status = 'open' AND waiting_since IS NOT NULL",
        "waiting_since, conversation",
        "status = 'open' AND waits = 1",
        "waiting_since",
        rising=True,
        index="summary_needs_reply",
    ),
    "mine": ViewQuery(
        "status = 'open' AND assignee = :agent",
        _NEWEST,
        "status = 'open' AND assignee = :agent",
        "last_at",
    ),
    "unassigned": ViewQuery(
        "status = 'open' AND assignee IS NULL",
        _NEWEST,
        "status = 'open' AND assignee = 0",
        "last_at",
    ),
    "open": _by_status("open"),
    "waiting": _by_status("waiting"),
    "snoozed": _by_status("snoozed"),
    "resolved": _by_status("resolved"),
    "spam": _by_status("spam"),
    "all": ViewQuery("1", _NEWEST, "1", "last_at"),
}

_ROWS = """
SELECT s.conversation AS id, s.number, s.subject, s.preview, s.status, s.priority,
  s.customer_name, s.address, s.channels, s.assignee, coalesce(a.name, '') AS assignee_name,
  s.tags, s.messages, s.waiting_since, s.last_at, s.send_state, s.related, s.version,
  coalesce((SELECT group_concat(i.shown, char(10)) FROM identity i
    WHERE i.customer = s.customer), '') AS addresses,
  CASE WHEN s.news_at IS NULL OR s.news_at <= coalesce(r.at, 0) THEN 0
    ELSE (SELECT count(*) FROM message m WHERE m.direction = 'in' AND m.flags & 1 = 0
      AND m.received_at > coalesce(r.at, 0) AND m.conversation IN
        (SELECT s.conversation UNION ALL
         SELECT x.id FROM conversation x WHERE x.merged_into = s.conversation)) END AS unread,
  EXISTS (SELECT 1 FROM draft d
    WHERE d.conversation = s.conversation AND d.agent = :agent) AS has_draft
FROM json_each(:ids) wanted
JOIN summary s ON s.conversation = wanted.value
LEFT JOIN agent a ON a.id = s.assignee
LEFT JOIN read_mark r ON r.agent = :agent AND r.conversation = s.conversation
ORDER BY wanted.key
"""


def counts(connection: Dbapi, agent: int) -> dict[str, int]:
    """How many conversations each view holds."""
    sums = ", ".join(f"coalesce(sum(CASE WHEN {v.tally} THEN n END), 0)" for v in VIEWS.values())
    found = connection.execute(f"SELECT {sums} FROM tally", {"agent": agent})  # noqa: S608
    return dict(zip(VIEWS, found.fetchone(), strict=True))


def head(connection: Dbapi, view: str, agent: int, limit: int = FIRST) -> tuple[int, "array[int]"]:
    """A view's count and its first ids."""
    query = VIEWS[view]
    total = connection.execute(
        f"SELECT coalesce(sum(n), 0) FROM tally WHERE {query.tally}",  # noqa: S608  our own text
        {"agent": agent},
    ).fetchone()[0]
    ids = connection.execute(
        f"SELECT conversation FROM {query.source} WHERE {query.where} "  # noqa: S608  our own text
        f"ORDER BY {query.order} LIMIT :limit",
        {"agent": agent, "limit": limit},
    )
    return total, array("q", (row[0] for row in ids))


def rest(connection: Dbapi, view: str, agent: int, last: int, limit: int) -> "array[int]":
    """The ids of a view that follow the conversation ``last``, at most ``limit``."""
    query = VIEWS[view]
    beyond = ">" if query.rising else "<"
    ids = connection.execute(
        f"SELECT s.conversation FROM (SELECT {query.key} AS at FROM summary "  # noqa: S608
        f"WHERE conversation = :last) l CROSS JOIN {query.source} WHERE {query.where} "
        f"AND s.{query.key} {beyond}= l.at "  # where the index is entered; the rest is for ties
        f"AND (s.{query.key} {beyond} l.at OR s.conversation > :last) "
        f"ORDER BY {query.order} LIMIT :limit",
        {"agent": agent, "last": last, "limit": limit},
    )
    return array("q", (row[0] for row in ids))


def rows(connection: Dbapi, ids: Sequence[int], agent: int) -> list[Mapping[str, object]]:
    """All that the queue rows of ``ids`` show, in that order; vanished ones are left out."""
    cursor = connection.execute(_ROWS, {"ids": json.dumps(list(ids)), "agent": agent})
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def first_agent(connection: Dbapi) -> tuple[int, str]:
    """The agent of this workstation until somebody chooses another: id and name."""
    chosen = connection.execute(
        "SELECT a.id, a.name FROM agent a LEFT JOIN setting s ON s.scope = 'workstation' "
        "AND s.key = 'agent' AND s.value = a.id ORDER BY s.value IS NULL, a.id LIMIT 1"
    ).fetchone()
    return (chosen[0], chosen[1]) if chosen else (0, "")
