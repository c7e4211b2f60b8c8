"""People and their addresses on the channels."""

from sqlalchemy import Column, ForeignKey, Index, Text, UniqueConstraint

from app.store.schema.base import Id, Micros, partial, shared

customer = shared(
    "customer",
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("language", Text, nullable=False, default=""),
    Column("company", Text, nullable=False, default=""),
    Column("notes", Text, nullable=False, default=""),
    Column("merged_into", Id, ForeignKey("customer.id")),
    Column("created_at", Micros, nullable=False),
)
partial(
    "customer_merged",
    customer.c.merged_into,
    where=customer.c.merged_into.is_not(None),
)

identity = shared(
    "identity",
    Column("id", Id, primary_key=True),
    Column("customer", Id, ForeignKey("customer.id")),  # null: written to, never wrote
    Column("kind", Text, nullable=False),  # email, phone, ...
    Column("address", Text, nullable=False),  # canonical
    Column("shown", Text, nullable=False),  # as written
    Column("name", Text, nullable=False, default=""),
    UniqueConstraint("kind", "address"),
)
Index("identity_customer", identity.c.customer)
