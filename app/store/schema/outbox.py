"""Messages on their way out: what was frozen, each recipient's verdict, each attempt."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, PrimaryKeyConstraint, Text

from app.store.schema.base import Id, Micros, partial, shared

outbox = shared(
    "outbox",
    Column("id", Id, primary_key=True),
    Column("message", Id, nullable=False, unique=True),
    Column("conversation", Id, nullable=False),
    Column("account", Id, nullable=False),
    Column("send_id", Text, nullable=False, unique=True),  # UUID: one press of Send, one row
    Column("message_id", Text, nullable=False, unique=True),
    Column("sender", Text, nullable=False),  # envelope
    Column("state", Text, nullable=False),
    Column("due_at", Micros),
    Column("tries", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("filing", Text, nullable=False),
    Column("seen", Id),  # newest message its writer saw (S6)
    Column("answers", Boolean, nullable=False),  # the customer; a forward does not
    Column("sha256", LargeBinary, nullable=False),
    Column("created_at", Micros, nullable=False),
)
_due = outbox.c.state.in_(("held", "queued", "retrying", "sending", "committed"))
partial("outbox_due", outbox.c.due_at, where=_due)
_eyes = outbox.c.state.in_(("failed", "partial", "unknown", "paused"))
partial("outbox_eyes", outbox.c.conversation, where=_eyes)
partial(
    "outbox_filing",
    outbox.c.filing,
    where=outbox.c.filing == "pending",
)

recipient = shared(
    "outbox_recipient",
    Column("outbox", Id, nullable=False),
    Column("address", Text, nullable=False),
    Column("state", Text, nullable=False),  # waiting, accepted, refused
    Column("reply", Text, nullable=False),
    PrimaryKeyConstraint("outbox", "address"),
)

attempt = shared(
    "outbox_attempt",
    Column("id", Id, primary_key=True),
    Column("outbox", Id, nullable=False),
    Column("at", Micros, nullable=False),
    Column("stage", Text, nullable=False),
    Column("outcome", Text, nullable=False),
)
Index("outbox_attempt_outbox", attempt.c.outbox)
