"""Agents and what each of them has read and begun to write."""

from sqlalchemy import Column, Integer, PrimaryKeyConstraint, Text

from app.store.schema.base import Id, Micros, local, shared

agent = shared(
    "agent",
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("created_at", Micros, nullable=False),
)

read_mark = shared(
    "read_mark",
    Column("agent", Id, nullable=False),
    Column("conversation", Id, nullable=False),
    Column("message", Id, nullable=False),
    Column("at", Micros, nullable=False),  # received_at of that message
    Column("marked", Integer, nullable=False, default=0),  # 1: put back to unread by hand
    PrimaryKeyConstraint("agent", "conversation"),
)

draft = local(
    "draft",
    Column("conversation", Id, nullable=False),
    Column("agent", Id, nullable=False),
    Column("mode", Text, nullable=False),  # reply, note, forward, new
    Column("body", Text, nullable=False),  # its words alone
    Column("letter", Text, nullable=False),  # all of it: desk.letter.Letter as JSON
    Column("updated_at", Micros, nullable=False),
    PrimaryKeyConstraint("conversation", "agent", "mode"),
)

sent_letter = local(
    "sent_letter",  # what was sent as its writer had it: taken back, it is the draft again
    Column("outbox", Id, primary_key=True),
    Column("letter", Text, nullable=False),
    Column("at", Micros, nullable=False),
)
