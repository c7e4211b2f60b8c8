"""What all tables share: the metadata, the id and time types, and the two scopes."""

from typing import Any

from sqlalchemy import BigInteger, Column, ColumnElement, Index, Integer, MetaData, Table

metadata = MetaData()

Id = BigInteger().with_variant(Integer, "sqlite")
"""64-bit integer; on SQLite spelled INTEGER so that a primary key is the rowid itself."""

Micros = BigInteger
"""Integer microseconds UTC: SQLite hands datetimes back without their zone."""


def shared(name: str, *items: Any, **options: Any) -> Table:
    """A table that a team shares: rows carry ``rev``, the journal position of their last change."""
    rev = Column("rev", Id, nullable=False)
    return Table(name, metadata, *items, rev, info={"scope": "shared"}, **options)


def local(name: str, *items: Any, **options: Any) -> Table:
    """A table of this desk alone: projections, caches, leases."""
    return Table(name, metadata, *items, info={"scope": "local"}, **options)


def partial(
    name: str, *columns: Any, where: ColumnElement[bool] | Any, unique: bool = False
) -> Index:
    """An index over the rows that satisfy ``where``.

    PostgreSQL's form is kept in ``info``: naming its option here would load that dialect with all
    its drivers into every process.
    """
    return Index(name, *columns, unique=unique, sqlite_where=where, info={"where": where})
