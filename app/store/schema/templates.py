"""Canned replies, the files that go with them, how often each was used by whom, and for what."""

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    func,
)

from app.store.schema.base import Id, Micros, shared
from app.store.schema.written import written

template = written(
    "template",
    Column("code", Text, nullable=False),
    Column("channels", Text, nullable=False),  # a space between; none: all
    Column("macro", Boolean, nullable=False),  # it does something besides
)
Index("template_code", func.lower(template.c.code))

template_file = shared(
    "template_file",  # pictures in a text and files beside it; the bytes are blobs
    Column("template", Id, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    Column("name", Text, nullable=False),
    PrimaryKeyConstraint("template", "sha256", "name"),
    sqlite_with_rowid=False,
)

template_use = shared(
    "template_use",
    Column("template", Id, nullable=False),
    Column("agent", Id, nullable=False),
    Column("uses", Integer, nullable=False),
    Column("last_at", Micros, nullable=False),
    PrimaryKeyConstraint("template", "agent"),
    sqlite_with_rowid=False,
)

template_given = shared(
    "template_given",  # one that went into an answer
    Column("id", Id, primary_key=True),
    Column("template", Id, nullable=False),
    Column("conversation", Id, nullable=False),
    Column("question", Text, nullable=False),  # what was asked: it finds the template next time
    Column("agent", Id),
    Column("at", Micros, nullable=False),
)
Index("template_given_conversation", template_given.c.conversation)
Index("template_given_template", template_given.c.template)

template_vote = shared(
    "template_vote",  # a thumb of an agent about a conversation
    Column("template", Id, nullable=False),
    Column("conversation", Id, nullable=False),
    Column("agent", Id, nullable=False),
    Column("value", Integer, nullable=False),  # 1 or -1
    Column("question", Text, nullable=False),
    Column("at", Micros, nullable=False),
    PrimaryKeyConstraint("template", "conversation", "agent"),
    sqlite_with_rowid=False,
)
