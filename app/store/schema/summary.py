"""The queue as it is read: one row a conversation with all a queue row shows, and tallies.

Local: written by the projection alone, rebuilt from the shared tables at any time.

Every order of a view is one column, so that a view is read along an index and goes on after any
row of it: ``last_at``, ``snoozed_until``, ``wait_key`` (the longest wait first, then those who
do not wait, the newest first) and ``rank_key`` (priority before wait). Indexes that only living
conversations need leave the resolved million alone.
"""

from typing import Any

from sqlalchemy import Column, Computed, Index, Integer, PrimaryKeyConstraint, Text, text

from app.store.schema.base import Id, Micros, local

# One number that grows along the order. The first, below 2**55 (times are), is a wait; who does
# not wait follows, the newest first. The bits above stand for the priority.
_WAIT = f"coalesce(waiting_since, {1 << 56} - last_at)"
_RANK = f"""{_WAIT} + CASE priority WHEN 'urgent' THEN 0 WHEN 'high' THEN {1 << 57}
WHEN 'low' THEN {3 << 57} ELSE {2 << 57} END"""

summary = local(
    "summary",
    Column("conversation", Id, primary_key=True),
    Column("number", Id, nullable=False),
    Column("status", Text, nullable=False),
    Column("priority", Text, nullable=False),
    Column("assignee", Id),
    Column("waiting_since", Micros),
    Column("snoozed_until", Micros),
    Column("pinned_at", Micros),
    Column("last_at", Micros, nullable=False),
    Column("news_at", Micros),  # last inbound message that was not history
    Column("messages", Integer, nullable=False),
    Column("related", Integer, nullable=False),
    Column("send_state", Text),
    Column("customer", Id),
    Column("customer_name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("channel", Text, nullable=False),  # the one used last
    Column("channels", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("last_message", Id),  # whose beginning is shown: it is kept there alone
    Column("version", Id, nullable=False),
    Column("wait_key", Id, Computed(_WAIT, persisted=False)),
    Column("rank_key", Id, Computed(_RANK, persisted=False)),
)
LIVE = "status IN ('open', 'waiting', 'snoozed')"
"""What the partial indexes are over; a query that wants one says the same words."""

_last = summary.c.last_at.desc()
_id = summary.c.conversation


def _index(name: str, where: str, *columns: Any) -> None:
    Index(f"summary_{name}", *columns, sqlite_where=text(where) if where else None)


# What the views ask besides stands at the end: they are read from the index alone.
_rest = (summary.c.pinned_at, summary.c.waiting_since)
_index("last", "", _last, _id, summary.c.pinned_at)
_index("status", "", summary.c.status, _last, _id, *_rest)
_index("customer", "", summary.c.customer, _last)
_index("wait", LIVE, summary.c.status, summary.c.wait_key, _id, *_rest)
_index("rank", LIVE, summary.c.status, summary.c.rank_key, _id, *_rest)
_index("channel", LIVE, summary.c.status, summary.c.channel, _id)
_index("assignee", "status = 'open'", summary.c.assignee, _last, _id, summary.c.pinned_at)
_index(
    "assignee_wait",
    "status = 'open'",
    summary.c.assignee,
    summary.c.wait_key,
    _id,
    summary.c.pinned_at,
)
_index(
    "assignee_rank",
    "status = 'open'",
    summary.c.assignee,
    summary.c.rank_key,
    _id,
    summary.c.pinned_at,
)
_index("snoozed", "status = 'snoozed'", summary.c.snoozed_until, _id, summary.c.pinned_at)
_index("pinned", "pinned_at IS NOT NULL", _id)
_index("assigned", "assignee IS NOT NULL", summary.c.assignee, _last)

tally = local(
    "tally",
    Column("status", Text, nullable=False),
    Column("assignee", Id, nullable=False),  # 0: nobody
    Column("waits", Integer, nullable=False),  # 1: somebody waits for an answer
    Column("channel", Text, nullable=False),
    Column("priority", Text, nullable=False),
    Column("n", Integer, nullable=False),
    PrimaryKeyConstraint("status", "assignee", "waits", "channel", "priority"),
)

summary_tag = local(
    "summary_tag",  # the tags as they are counted
    Column("conversation", Id, nullable=False),
    Column("tag", Text, nullable=False),
    PrimaryKeyConstraint("conversation", "tag"),
    sqlite_with_rowid=False,
)
Index("summary_tag_tag", summary_tag.c.tag, summary_tag.c.conversation)

unread = local(
    "unread",  # what each agent has yet to read: few, as a rule, of many
    Column("agent", Id, nullable=False),
    Column("status", Text, nullable=False),  # its summary's: a view finds its own among them
    Column("conversation", Id, nullable=False),
    PrimaryKeyConstraint("agent", "status", "conversation"),
    sqlite_with_rowid=False,
)

tag_tally = local(
    "tag_tally",
    Column("tag", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("assignee", Id, nullable=False),
    Column("waits", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    PrimaryKeyConstraint("tag", "status", "assignee", "waits"),
)
