"""The queue read straight from the database: first screen, views, rows. No SQLAlchemy.

Any thread, with a reader's raw connection. Everything a row shows comes from ``summary`` by index;
a view's count and its first ids cost the same at a thousand conversations and at a million.
Pinned ones stand first in every view, in the view's order; they are few.
"""

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.store.database import Dbapi

FIRST = 200
"""Ids of a view given at once; the rest follows in chunks."""
UNKNOWN = -1
"""A count that no tally holds: it is known once the last chunk has come."""
_GATHER = 4_000
"""So few are found through what narrows the view, and sorted; more along the view's own order."""
_LIVE = "status IN ('open', 'waiting', 'snoozed')"


@dataclass(frozen=True, slots=True)
class Order:
    """One column of ``summary``, and which way."""

    key: str
    rising: bool = True
    index: str = ""
    """What it adds to the name of the view's index."""
    live: bool = False
    """Its index is over living conversations only, and the query has to say so."""

    @property
    def text(self) -> str:
        way = "" if self.rising else " DESC"
        # An index read backwards gives its ties backwards, too.
        ties = " DESC" if self.key == "last_at" and self.rising else ""
        return f"{self.key}{way}, conversation{ties}"

    @property
    def beyond(self) -> str:
        """What comes after the row ``l``."""
        after = ">" if self.rising else "<"
        ties = "<" if self.key == "last_at" and self.rising else ">"
        return (
            f"s.{self.key} {after}= l.at "  # where the index is entered; the rest is for ties
            f"AND (s.{self.key} {after} l.at OR s.conversation {ties} l.conversation)"
        )


ORDERS: Mapping[str, Order] = {
    "newest": Order("last_at", rising=False),
    "oldest": Order("last_at"),
    "wait": Order("wait_key", index="wait", live=True),
    "priority": Order("rank_key", index="rank", live=True),
    "wakes": Order("snoozed_until", index="snoozed"),
}


@dataclass(frozen=True, slots=True)
class ViewQuery:
    """A view of the queue. ``:agent`` is who asks."""

    where: str
    tally: str
    family: str = "status"
    """Which indexes it is read along."""
    orders: tuple[str, ...] = ("newest", "oldest")
    """The names of ``ORDERS`` it can stand in, its own first."""

    @property
    def status(self) -> str:
        """The one status of all its conversations, in quotes; empty when they have several."""
        first = self.where.partition(" AND ")[0]
        return first.partition(" = ")[2] if first.startswith("status = ") else ""

    def order(self, name: str) -> Order:
        return ORDERS[name if name in self.orders else self.orders[0]]

    def index(self, order: Order) -> str:
        """The index that holds the view in that order."""
        if self.family == "assignee":
            return f"summary_assignee_{order.index}" if order.index else "summary_assignee"
        return f"summary_{order.index or self.family}"


_OPEN = ("newest", "wait", "oldest", "priority")


def _by_status(status: str, *orders: str) -> ViewQuery:
    here = f"status = '{status}'"
    return ViewQuery(here, here, orders=orders or ("newest", "oldest"))


VIEWS: Mapping[str, ViewQuery] = {
    "needs-reply": ViewQuery(
        "status = 'open' AND waiting_since IS NOT NULL",
        "status = 'open' AND waits = 1",
        orders=("wait", "newest", "oldest", "priority"),
    ),
    "mine": ViewQuery(
        "status = 'open' AND assignee = :agent",
        "status = 'open' AND assignee = :agent",
        "assignee",
        _OPEN,
    ),
    "unassigned": ViewQuery(
        "status = 'open' AND assignee IS NULL",
        "status = 'open' AND assignee = 0",
        "assignee",
        _OPEN,
    ),
    "open": _by_status("open", *_OPEN),
    "waiting": _by_status("waiting", "newest", "oldest", "priority"),
    "snoozed": _by_status("snoozed", "wakes", "newest", "oldest"),
    "resolved": _by_status("resolved"),
    "spam": _by_status("spam"),
    "all": ViewQuery("1", "1", "last"),
}

_RANKS = {"urgent": 0, "high": 1, "normal": 2, "low": 3}
"""The bits of ``rank_key`` above the wait."""
_UNREAD = """EXISTS (SELECT 1 FROM unread u
  WHERE u.agent = :agent AND u.status = {status} AND u.conversation = s.conversation)"""
UNREAD_TEST = _UNREAD.format(status="s.status")
"""Whether a summary ``s`` is yet to be read by ``:agent``."""
_UNDER_WAY = """SELECT coalesce(c.merged_into, c.id) AS conversation, p.playbook, p.content
FROM playbook_run p CROSS JOIN conversation c ON c.id = p.conversation
WHERE p.finished_at IS NULL"""
_AT_IT = f"""SELECT DISTINCT conversation
FROM ({_UNDER_WAY} AND :playbook IN (0, p.playbook))"""  # noqa: S608  our own text
_AT_PLAYBOOK = """EXISTS (SELECT 1 FROM playbook_run p WHERE p.finished_at IS NULL
  AND :playbook IN (0, p.playbook) AND p.conversation IN
    (SELECT s.conversation UNION ALL
     SELECT x.id FROM conversation x WHERE x.merged_into = s.conversation))"""
_NARROWING: Mapping[str, str] = {
    "channel": "s.channel = :channel",
    "priority": "s.priority = :priority",
    "assignee": "coalesce(s.assignee, 0) = :assignee",
    "tag": "EXISTS (SELECT 1 FROM summary_tag t "
    "WHERE t.conversation = s.conversation AND t.tag = :tag)",
    "playbook": _AT_PLAYBOOK,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What of a view is wanted, in which order; ``narrow`` is keyed like ``_NARROWING``."""

    view: str
    agent: int
    sort: str = ""
    narrow: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def query(self) -> ViewQuery:
        return VIEWS[self.view]

    @property
    def order(self) -> Order:
        """Within one priority the order by wait is that by priority, whose index skips to it."""
        found = self.query.order(self.sort)
        return ORDERS["priority"] if "priority" in self.narrow and found.index == "wait" else found

    @property
    def ranked(self) -> str:
        """Where one priority begins and ends in the order by priority."""
        rank = _RANKS.get(str(self.narrow.get("priority")))
        if rank is None or self.order.index != "rank":
            return ""
        return f"rank_key >= {rank << 57} AND rank_key < {(rank + 1) << 57}"

    @property
    def values(self) -> dict[str, str | int]:
        return {"agent": self.agent, **self.narrow}

    @property
    def where(self) -> str:
        live = [_LIVE] if self.order.live else []
        ranked = [self.ranked] if self.ranked else []
        narrow = [_NARROWING[name] for name in self.narrow if name != "unread"]
        if "unread" in self.narrow:
            narrow.append(_UNREAD.format(status=self.query.status or "s.status"))
        return " AND ".join([self.query.where, *live, *ranked, *narrow])

    @property
    def tallied(self) -> str:
        """The tally that knows how many these are, with its condition; empty when none does."""
        names = set(self.narrow)
        if names <= {"channel", "priority", "assignee"}:
            table = "tally"
        elif "tag" in names and names <= {"tag", "assignee"}:
            table = "tag_tally"
        else:
            return ""
        parts = [self.query.tally, *(f"{name} = :{name}" for name in sorted(names))]
        return f"{table} WHERE {' AND '.join(parts)}"


_ROWS = """
SELECT s.conversation AS id, s.number, s.subject, coalesce(l.preview, '') AS preview,
  s.status, s.priority,
  s.customer_name, s.address, s.channel, s.channels, s.assignee,
  coalesce(a.name, '') AS assignee_name,
  s.tags, s.messages, s.waiting_since, s.snoozed_until, s.pinned_at, s.last_at, s.send_state,
  s.related, s.version,
  coalesce((SELECT group_concat(i.shown, char(10)) FROM identity i
    WHERE i.customer = s.customer), '') AS addresses,
  coalesce(r.marked, 0) AS marked,
  CASE WHEN s.news_at IS NULL OR s.news_at <= coalesce(r.at, 0) THEN 0
    ELSE (SELECT count(*) FROM message m WHERE m.direction = 'in' AND m.flags & 1 = 0
      AND m.received_at > coalesce(r.at, 0) AND m.conversation IN
        (SELECT s.conversation UNION ALL
         SELECT x.id FROM conversation x WHERE x.merged_into = s.conversation)) END AS unread,
  EXISTS (SELECT 1 FROM draft d
    WHERE d.agent = :agent AND d.conversation IN
      (SELECT s.conversation UNION ALL
       SELECT x.id FROM conversation x WHERE x.merged_into = s.conversation)) AS has_draft,
  (SELECT o.name || char(10) || max(d.updated_at) FROM draft d JOIN agent o ON o.id = d.agent
    WHERE d.agent <> :agent AND d.mode = 'reply' AND d.conversation IN
      (SELECT s.conversation UNION ALL
       SELECT x.id FROM conversation x WHERE x.merged_into = s.conversation)) AS other,
  (SELECT p.settled || '/' || p.steps FROM playbook_run p
    WHERE p.finished_at IS NULL AND p.conversation IN
      (SELECT s.conversation UNION ALL
       SELECT x.id FROM conversation x WHERE x.merged_into = s.conversation)
    ORDER BY p.started_at, p.id LIMIT 1) AS playbook
FROM json_each(:ids) wanted
JOIN summary s ON s.conversation = wanted.value
LEFT JOIN message l ON l.id = s.last_message
LEFT JOIN agent a ON a.id = s.assignee
LEFT JOIN read_mark r ON r.agent = :agent AND r.conversation = s.conversation
ORDER BY wanted.key
"""


def counts(connection: Dbapi, agent: int) -> dict[str, int]:
    """How many conversations each view holds."""
    sums = ", ".join(f"coalesce(sum(CASE WHEN {v.tally} THEN n END), 0)" for v in VIEWS.values())
    found = connection.execute(f"SELECT {sums} FROM tally", {"agent": agent})  # noqa: S608
    return dict(zip(VIEWS, found.fetchone(), strict=True))


def facets(connection: Dbapi, view: str, agent: int) -> dict[str, list[tuple[str | int, int]]]:
    """By what a view can be narrowed, with how many it then holds, the most first."""
    found = {}
    for name in ("channel", "priority", "assignee", "tag"):
        table = "tag_tally" if name == "tag" else "tally"
        found[name] = connection.execute(
            f"SELECT {name}, sum(n) FROM {table} WHERE {VIEWS[view].tally} "  # noqa: S608
            f"GROUP BY 1 HAVING sum(n) > 0 ORDER BY 2 DESC, 1",
            {"agent": agent},
        ).fetchall()
    return found


def playbooks(connection: Dbapi, view: str, agent: int) -> list[tuple[int, str, int]]:
    """What the conversations of a view are going through: id, title, how many; the most first."""
    found = connection.execute(
        f"""SELECT w.playbook, coalesce(k.title, max(w.content ->> '$.said[0].title')),
          count(DISTINCT w.conversation)
        FROM ({_UNDER_WAY}) w CROSS JOIN summary s ON s.conversation = w.conversation
        LEFT JOIN playbook k ON k.id = w.playbook
        WHERE {VIEWS[view].where} GROUP BY 1 ORDER BY 3 DESC, 2, 1""",  # noqa: S608
        {"agent": agent},
    )
    return [(id, title, n) for id, title, n in found.fetchall()]


def tags(connection: Dbapi) -> list[str]:
    """Every tag in use, the most used first."""
    found = connection.execute(
        "SELECT tag FROM tag_tally GROUP BY tag HAVING sum(n) > 0 ORDER BY sum(n) DESC, tag"
    )
    return [row[0] for row in found.fetchall()]


def count(connection: Dbapi, asked: Asked) -> int:
    """How many these are; ``UNKNOWN`` when only reading them tells."""
    if not asked.tallied:
        return UNKNOWN
    sql = f"SELECT coalesce(sum(n), 0) FROM {asked.tallied}"  # noqa: S608  our own text
    return int(connection.execute(sql, asked.values).fetchone()[0])


def head(connection: Dbapi, asked: Asked, limit: int = FIRST) -> tuple[int, "array[int]"]:
    """The count of a view and its first ids."""
    total = count(connection, asked)
    pinned = _pinned(connection, asked, limit)
    ids = pinned + _run(connection, asked, total, "", limit - len(pinned), {})
    return total, ids


def rest(connection: Dbapi, asked: Asked, last: int, limit: int) -> "array[int]":
    """The ids of a view that follow the conversation ``last``, at most ``limit``."""
    total = count(connection, asked)
    found = connection.execute(
        "SELECT pinned_at FROM summary WHERE conversation = ?", (last,)
    ).fetchone()
    if found is not None and found[0] is not None:
        pinned = _pinned(connection, asked, -1)
        at = pinned.index(last) + 1 if last in pinned else len(pinned)
        more = pinned[at:]
        return more + _run(connection, asked, total, "", limit - len(more), {})
    return _run(connection, asked, total, asked.order.beyond, limit, {"last": last})


def _pinned(connection: Dbapi, asked: Asked, limit: int) -> "array[int]":
    ids = connection.execute(
        f"SELECT s.conversation FROM summary s INDEXED BY summary_pinned "  # noqa: S608
        f"WHERE pinned_at IS NOT NULL AND {asked.where} ORDER BY {asked.order.text} LIMIT :limit",
        {**asked.values, "limit": limit},
    )
    return array("q", (row[0] for row in ids))


def _run(
    connection: Dbapi,
    asked: Asked,
    total: int,
    beyond: str,
    limit: int,
    given: Mapping[str, int],
) -> "array[int]":
    """The ids that are not pinned, from the start or from behind ``:last``."""
    source, condition = _source(connection, asked, total)
    parts = [asked.where, "pinned_at IS NULL", *filter(None, (condition, beyond))]
    before = (
        f"(SELECT {asked.order.key} AS at, conversation FROM summary "  # noqa: S608
        "WHERE conversation = :last) l CROSS JOIN "
        if beyond
        else ""
    )
    ids = connection.execute(
        f"SELECT s.conversation FROM {before}{source} "  # noqa: S608
        f"WHERE {' AND '.join(parts)} ORDER BY {_named(asked.order)} LIMIT :limit",
        {**asked.values, **given, "limit": max(0, limit)},
    )
    return array("q", (row[0] for row in ids))


def _named(order: Order) -> str:
    return ", ".join(f"s.{part}" for part in order.text.split(", "))


def _source(connection: Dbapi, asked: Asked, total: int) -> tuple[str, str]:
    """The table and the way into it: along the order, or through what narrows it to few."""
    if "tag" in asked.narrow and _few(connection, "tag_tally WHERE tag = :tag", asked):
        return (
            "summary_tag g CROSS JOIN summary s ON s.conversation = g.conversation",
            "g.tag = :tag",
        )
    if "unread" in asked.narrow:
        mine = "n.agent = :agent"
        if status := asked.query.status:
            mine += f" AND n.status = {status}"
        if _few_unread(connection, mine, asked):
            few = f"(SELECT n.conversation FROM unread n WHERE {mine}) n"  # noqa: S608
            return f"{few} CROSS JOIN summary s ON s.conversation = n.conversation", ""
    if "playbook" in asked.narrow and _few_under_way(connection):
        return f"({_AT_IT}) g CROSS JOIN summary s ON s.conversation = g.conversation", ""
    if "channel" in asked.narrow and 0 <= total <= _GATHER and asked.query.status in _LIVING:
        return "summary s INDEXED BY summary_channel", _LIVE
    return f"summary s INDEXED BY {asked.query.index(asked.order)}", ""


_LIVING = ("'open'", "'waiting'", "'snoozed'")


def _few_unread(connection: Dbapi, mine: str, asked: Asked) -> bool:
    sql = f"SELECT 1 FROM unread n WHERE {mine} LIMIT {_GATHER + 1}"  # noqa: S608  our own text
    return len(connection.execute(sql, asked.values).fetchall()) <= _GATHER


def _few_under_way(connection: Dbapi) -> bool:
    sql = f"SELECT 1 FROM playbook_run WHERE finished_at IS NULL LIMIT {_GATHER + 1}"  # noqa: S608
    return len(connection.execute(sql).fetchall()) <= _GATHER


def _few(connection: Dbapi, where: str, asked: Asked) -> bool:
    sql = f"SELECT coalesce(sum(n), 0) FROM {where}"  # noqa: S608  our own text
    return int(connection.execute(sql, asked.values).fetchone()[0]) <= _GATHER


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
