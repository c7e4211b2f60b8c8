"""Many rows into a table at once, at the driver's speed.

SQLAlchemy compiles the statement for the dialect at hand, once a table; the rows then go to the
driver as they are. Its own ``executemany`` walks every value of every row, which costs as much as
SQLite's insert.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

_compiled: dict[tuple[str, str, bool], tuple[str, Callable[[Any], tuple[Any, ...]]]] = {}


def insert(
    connection: "Connection",
    table: "Table",
    rows: Sequence[Mapping[str, Any]],
    *,
    if_new: bool = False,
) -> None:
    """Insert rows that give every column of ``table``.

    ``if_new`` leaves out those whose primary key is there already. A row without one of the
    columns raises ``KeyError``.
    """
    if not rows:
        return
    key = (table.name, connection.dialect.name, if_new)
    if key not in _compiled:
        _compiled[key] = _compile(connection, table, if_new)
    sql, values = _compiled[key]
    connection.exec_driver_sql(sql, [values(row) for row in rows])


def _compile(
    connection: "Connection", table: "Table", if_new: bool
) -> tuple[str, Callable[[Any], tuple[Any, ...]]]:
    from app.store.upsert import insert_for

    statement = insert_for(connection, table)
    if if_new:
        statement = statement.on_conflict_do_nothing()
    names = [column.name for column in table.columns]
    compiled = statement.compile(dialect=connection.dialect, column_keys=names)
    order = compiled.positiontup or names
    return str(compiled), itemgetter(*order)
