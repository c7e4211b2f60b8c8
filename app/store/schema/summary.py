"""The queue as it is read: one row a conversation with all a queue row shows, and tallies.

Local: written by the projection alone, rebuilt from the shared tables at any time.
"""

from sqlalchemy import Column, Index, Integer, PrimaryKeyConstraint, Text, text

from app.store.schema.base import Id, Micros, local

summary = local(
    "summary",
    Column("conversation", Id, primary_key=True),
    Column("number", Id, nullable=False),
    Column("status", Text, nullable=False),
    Column("priority", Text, nullable=False),
    Column("assignee", Id),
    Column("waiting_since", Micros),
    Column("last_at", Micros, nullable=False),
    Column("news_at", Micros),  # last inbound message that was not history
    Column("messages", Integer, nullable=False),
    Column("related", Integer, nullable=False),
    Column("send_state", Text),
    Column("customer", Id),
    Column("customer_name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("channels", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("preview", Text, nullable=False),
    Column("version", Id, nullable=False),
)
Index("summary_last", summary.c.last_at.desc(), summary.c.conversation)
Index("summary_status", summary.c.status, summary.c.last_at.desc(), summary.c.conversation)
Index(
    "summary_needs_reply",
    summary.c.waiting_since,
    summary.c.conversation,
    sqlite_where=text("status = 'open' AND waiting_since IS NOT NULL"),
)
Index(
    "summary_assignee",
    summary.c.assignee,
    summary.c.last_at.desc(),
    summary.c.conversation,
    sqlite_where=text("status = 'open'"),
)
Index("summary_customer", summary.c.customer, summary.c.last_at.desc())

tally = local(
    "tally",
    Column("status", Text, nullable=False),
    Column("assignee", Id, nullable=False),  # 0: nobody
    Column("waits", Integer, nullable=False),  # 1: somebody waits for an answer
    Column("n", Integer, nullable=False),
    PrimaryKeyConstraint("status", "assignee", "waits"),
)
