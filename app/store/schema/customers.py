"""People: who they are, their addresses on the channels, what a team notes about them.

A merge is a link: ``joined_to`` says into whom a customer was merged, ``merged_into`` who stands
for them now, at the root of all merges. What lies with a merged customer stays there.
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
)

from app.store.schema.base import Id, Micros, local, partial, shared


def _text(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False, default="", server_default="")


customer = shared(
    "customer",
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    _text("language"),
    _text("company"),
    _text("notes"),
    _text("zone"),  # IANA
    _text("place"),
    Column("merged_into", Id, ForeignKey("customer.id")),
    Column("joined_to", Id, ForeignKey("customer.id")),
    Column("joined_at", Micros),
    Column("created_at", Micros, nullable=False),
)
partial(
    "customer_merged",
    customer.c.merged_into,
    where=customer.c.merged_into.is_not(None),
)

partial("customer_joined", customer.c.joined_to, where=customer.c.joined_to.is_not(None))

opt_out = shared(
    "opt_out",  # whoever asked that this account texts them no more
    Column("account", Id, nullable=False),
    Column("identity", Id, nullable=False),
    Column("since", Micros, nullable=False),
    PrimaryKeyConstraint("account", "identity"),
)

identity = shared(
    "identity",
    Column("id", Id, primary_key=True),
    Column("customer", Id, ForeignKey("customer.id")),  # null: written to, never wrote
    Column("kind", Text, nullable=False),  # email, phone, ...
    Column("address", Text, nullable=False),  # canonical
    Column("shown", Text, nullable=False),  # as written
    Column("name", Text, nullable=False, default=""),
    _text("loose"),  # without what one mailbox may be written with (identity_kinds)
    Column("main", Boolean, nullable=False, default=False, server_default="0"),
    UniqueConstraint("kind", "address"),
)
Index("identity_customer", identity.c.customer)
Index("identity_loose", identity.c.loose)

tag = shared(
    "customer_tag",
    Column("customer", Id, nullable=False),
    Column("tag", Text, nullable=False),
    PrimaryKeyConstraint("customer", "tag"),
)

field = shared(
    "customer_field",  # what this workspace wants to know besides
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),  # text, number, date, choice
    Column("choices", Text, nullable=False),  # JSON list, for choice
    Column("position", Integer, nullable=False),
    Column("removed", Boolean, nullable=False),
)

value = shared(
    "customer_value",
    Column("customer", Id, nullable=False),
    Column("field", Id, nullable=False),
    Column("value", Text, nullable=False),
    PrimaryKeyConstraint("customer", "field"),
)

apart = shared(
    "customer_apart",  # said by a person: not the same, never suggest it again
    Column("one", Id, nullable=False),
    Column("other", Id, nullable=False),
    PrimaryKeyConstraint("one", "other"),
)

block = shared(
    "block",
    Column("kind", Text, nullable=False),  # address, domain
    Column("value", Text, nullable=False),
    Column("at", Micros, nullable=False),
    PrimaryKeyConstraint("kind", "value"),
)

erased = shared(
    "erased",  # keyed hashes: what was erased is not taken in again, and can not be read from here
    Column("hash", LargeBinary, primary_key=True),
    Column("at", Micros, nullable=False),
)

unlink = local(
    "unlink",  # blobs of erased messages, until their files are gone
    Column("sha256", LargeBinary, primary_key=True),
)

row = local(
    "customer_row",  # the list of customers as it is read; only those nobody stands for
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sort_name", Text, nullable=False),  # folded, the nameless last
    Column("company", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("addresses", Text, nullable=False),
    Column("channels", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Column("also", Text, nullable=False),  # names of merged people and of their addresses
    Column("conversations", Integer, nullable=False),
    Column("last_at", Micros, nullable=False),  # 0: never
    Column("version", Id, nullable=False),
)
partial("customer_row_company", row.c.company, where=row.c.company != "")
Index("customer_row_name", row.c.sort_name, row.c.id)
Index("customer_row_last", row.c.last_at.desc(), row.c.id)
Index("customer_row_busy", row.c.conversations.desc(), row.c.last_at.desc(), row.c.id)
