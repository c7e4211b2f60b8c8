"""Connected addresses, how far each has been read, and how each is doing."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, PrimaryKeyConstraint, Text

from app.store.schema.base import Id, Micros, local, shared

account = shared(
    "account",
    Column("id", Id, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False, unique=True),
    Column("address", Text, nullable=False),
    Column("config", Text, nullable=False),  # JSON by field name, no secrets
    Column("paused", Boolean, nullable=False, default=False),
    Column("removed", Boolean, nullable=False, default=False),
    Column("created_at", Micros, nullable=False),
)

cursor = shared(
    "cursor",
    Column("account", Id, nullable=False),
    Column("stream", Text, nullable=False),
    Column("value", Text, nullable=False),
    PrimaryKeyConstraint("account", "stream"),
)

health = local(
    "health",
    Column("account", Id, primary_key=True),
    Column("last_poll", Micros),
    Column("problem", Text),  # code; null when all is well
    Column("params", Text),
    Column("problem_at", Micros),
    Column("size_limit", Integer),  # bytes of a message the server takes, as it said last; 0: any
    Column("longest", Integer),  # characters of a text that it takes
    Column("standing_at", Micros),  # when the next three were asked for
    Column("quota_used", BigInteger),  # bytes, as the next
    Column("quota_limit", BigInteger),
    Column("sign_in_ends", Micros),
    # What the service said last of what it may be asked (channels.base.Traffic); null: nothing
    Column("calls_left", Integer),
    Column("calls_most", Integer),
    Column("calls_until", Micros),
    Column("wait_until", Micros),
    Column("ahead", Integer),  # seconds that our clock is ahead of the service's
)

usage = local(
    "usage",  # what an account asked of its service
    Column("account", Id, nullable=False),
    Column("day", Text, nullable=False),  # in UTC, 2026-11-29
    Column("looks", Integer, nullable=False),
    Column("requests", Integer, nullable=False),
    PrimaryKeyConstraint("account", "day"),
)

missing = local(
    "missing",  # much of a folder is gone at once: kept, until it is back or a day has passed
    Column("account", Id, nullable=False),
    Column("folder", Text, nullable=False),
    Column("gone", Integer, nullable=False),
    Column("known", Integer, nullable=False),
    Column("since", Micros, nullable=False),
    Column("accepted", Boolean, nullable=False),
    PrimaryKeyConstraint("account", "folder"),
)

audit = local(
    "audit",  # what a folder held on each day, counted on the server and here (R7)
    Column("account", Id, nullable=False),
    Column("folder", Text, nullable=False),
    Column("day", Text, nullable=False),  # as the server dates it, 2026-11-02
    Column("on_server", Integer, nullable=False),
    Column("known", Integer, nullable=False),
    Column("at", Micros, nullable=False),
    PrimaryKeyConstraint("account", "folder", "day"),
)
