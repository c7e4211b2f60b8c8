"""The journal: what was done, by whom, and what it changed; counters and settings."""

from sqlalchemy import Column, Index, Integer, LargeBinary, PrimaryKeyConstraint, Text

from app.store.schema.base import Id, Micros, local, partial, shared

workspace = shared(
    "workspace",
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("message_key", LargeBinary, nullable=False),  # signs our Message-IDs
    Column("created_at", Micros, nullable=False),
)

counter = local(
    "counter",
    Column("name", Text, primary_key=True),
    Column("value", Id, nullable=False),
)

command = shared(
    "command",
    Column("id", Id, primary_key=True),
    Column("seq", Id, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("payload", Text, nullable=False),
    Column("agent", Id),
    Column("desk", Integer, nullable=False),
    Column("at", Micros, nullable=False),
    Column("cause", Text, nullable=False, default=""),
    Column("batch", Id),  # commands undone together
    Column("inverse", Text),
    Column("undone_by", Id),
)
partial(
    "command_batch",
    command.c.batch,
    where=command.c.batch.is_not(None),
)

event = shared(
    "event",
    Column("id", Id, primary_key=True),
    Column("command", Id, nullable=False),
    Column("conversation", Id),
    Column("agent", Id),
    Column("kind", Text, nullable=False),
    Column("at", Micros, nullable=False),
    Column("before", Text, nullable=False, default=""),
    Column("after", Text, nullable=False, default=""),
)
Index("event_conversation", event.c.conversation, event.c.at)

tombstone = shared(
    "tombstone",
    Column("table_name", Text, nullable=False),
    Column("id", Id, nullable=False),
    PrimaryKeyConstraint("table_name", "id"),
)

setting = shared(
    "setting",
    Column("scope", Text, nullable=False),  # workspace, agent, workstation
    Column("owner", Id, nullable=False),  # 0 for the workspace, agent id, node
    Column("key", Text, nullable=False),
    Column("value", Text, nullable=False),
    PrimaryKeyConstraint("scope", "owner", "key"),
)
