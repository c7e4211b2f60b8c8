"""Small reading queries used by several rooms; raw DBAPI, so they need no SQLAlchemy."""

from collections.abc import Sequence
from typing import Any

from app.store.database import Dbapi


def rows(connection: Dbapi, sql: str, *params: object) -> list[dict[str, Any]]:
    """The result as one dict a row."""
    cursor = connection.execute(sql, params)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def one(connection: Dbapi, sql: str, *params: object) -> dict[str, Any] | None:
    """The first row, or nothing."""
    found = rows(connection, sql, *params)
    return found[0] if found else None


def values(connection: Dbapi, sql: str, *params: object) -> Sequence[Any]:
    """The first column."""
    return [row[0] for row in connection.execute(sql, params).fetchall()]
