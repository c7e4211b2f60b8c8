"""Threads, who takes part in them, their tags, and messages moved between them."""

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Text, text

from app.store.schema.base import Id, Micros, partial, shared

conversation = shared(
    "conversation",
    Column("id", Id, primary_key=True),
    Column("number", Id, nullable=False, unique=True),
    Column("account", Id, ForeignKey("account.id")),
    Column("customer", Id, ForeignKey("customer.id")),
    Column("subject", Text, nullable=False),
    Column("base_subject", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("priority", Text, nullable=False),
    Column("assignee", Id, ForeignKey("agent.id")),
    Column("waiting_since", Micros),
    Column("snoozed_until", Micros),
    Column("snoozed_wall", Text),  # what was meant: local time, 2026-12-03T10:00
    Column("snoozed_zone", Text),  # and the IANA zone it is in
    Column("pinned_at", Micros),
    Column("related_to", Id),  # looks related (T1): a suggestion, not a link
    Column("merged_into", Id, ForeignKey("conversation.id")),  # always the root of the merge
    Column("created_at", Micros, nullable=False),
)
partial(
    "conversation_merged",
    conversation.c.merged_into,
    where=conversation.c.merged_into.is_not(None),
)
_live = conversation.c.status.in_(("open", "waiting", "snoozed"))
partial(
    "conversation_live_subject",
    conversation.c.customer,
    conversation.c.base_subject,
    where=_live,
)
Index("conversation_customer", conversation.c.customer)
Index("conversation_account", conversation.c.account)
partial(
    "conversation_related",
    conversation.c.related_to,
    where=conversation.c.related_to.is_not(None),
)
NO_SNOOZE = {"snoozed_until": None, "snoozed_wall": None, "snoozed_zone": None}
"""What is not asleep has no time to wake at."""
_snoozed = text("status = 'snoozed'")
partial("conversation_snoozed", conversation.c.snoozed_until, where=_snoozed)

participant = shared(
    "participant",
    Column("conversation", Id, nullable=False),
    Column("identity", Id, nullable=False),
    Column("role", Text, nullable=False),  # from, to, cc, own
    Column("since", Micros, nullable=False),
    Column("how", Text, nullable=False),  # message, reference, domain, by-hand
    PrimaryKeyConstraint("conversation", "identity"),
    sqlite_with_rowid=False,
)

Index("participant_identity", participant.c.identity)

tag = shared(
    "conversation_tag",
    Column("conversation", Id, nullable=False),
    Column("tag", Text, nullable=False),
    PrimaryKeyConstraint("conversation", "tag"),
)

move = shared(
    "move",
    Column("id", Id, primary_key=True),
    Column("message", Id, nullable=False),
    Column("source", Id, nullable=False),
    Column("target", Id, nullable=False),
    Column("command", Id, nullable=False),
)
