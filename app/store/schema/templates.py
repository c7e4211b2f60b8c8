"""Canned replies, the files that go with them, and how often each was used by whom."""

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
