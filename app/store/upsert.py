"""Insert-or-update over a table's primary key, on SQLite and PostgreSQL."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table


def insert_for(connection: "Connection", table: "Table") -> Any:
    """The dialect's own INSERT, which knows ON CONFLICT."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table)


def upsert(
    connection: "Connection", table: "Table", row: dict[str, Any], rev: int | None = None
) -> None:
    """Insert ``row``, or bring the row of its primary key to these values."""
    values = row if rev is None else row | {"rev": rev}
    keys = [column.name for column in table.primary_key]
    changed = {k: v for k, v in values.items() if k not in keys}
    statement = insert_for(connection, table).values(**values)
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed))


def upsert_all(
    connection: "Connection", table: "Table", rows: Sequence[dict[str, Any]], rev: int
) -> None:
    """The same for rows of a shared table that give the same columns: one statement for all."""
    if not rows:
        return
    keys = [column.name for column in table.primary_key]
    statement = insert_for(connection, table)
    changed = {name: statement.excluded[name] for name in {*rows[0], "rev"}.difference(keys)}
    kept = statement.on_conflict_do_update(index_elements=keys, set_=changed)
    connection.execute(kept, [row | {"rev": rev} for row in rows])
