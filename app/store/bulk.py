"""Many rows into a table at once, at the driver's speed.

SQLAlchemy compiles the statement for the dialect at hand, once a table; the rows then go to the
driver as they are. Its own ``executemany`` walks every value of every row, which costs as much as
SQLite's insert.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

_TOGETHER = 100
"""Rows of one statement: statements are kept compiled, so their lengths are to be few."""

_compiled: dict[tuple[str, str, bool], tuple[str, Callable[[Any], tuple[Any, ...]]]] = {}


def insert(
    connection: "Connection",
    table: "Table",
    rows: Sequence[Mapping[str, Any]],
    *,
    if_new: bool = False,
    searched: bool = False,
) -> None:
    """Insert rows that give every column of ``table``.

    ``if_new`` leaves out those whose primary key is there already; ``searched``: triggers bring
    the rows into an index of words. A row without one of the columns raises ``KeyError``.
    """
    if not rows:
        return
    key = (table.name, connection.dialect.name, if_new)
    if key not in _compiled:
        _compiled[key] = _compile(connection, table, if_new)
    sql, values = _compiled[key]
    if searched:
        into, _, _ = sql.partition(" VALUES ")
        together(connection, into, [values(row) for row in rows])
    else:
        connection.exec_driver_sql(sql, [values(row) for row in rows])


def together(
    connection: "Connection", into: str, rows: Sequence[tuple[Any, ...]], then: str = ""
) -> None:
    """The same for a table whose triggers keep an FTS5 table: many rows in one statement.

    ``into`` is what stands before VALUES, ``then`` what follows the rows. Each statement that
    fires triggers can be taken back alone, so FTS5 writes out before it what it has gathered: with
    a statement a row that costs more than all the rest, and leaves a piece of index for each.
    """
    for start in range(0, len(rows), _TOGETHER):
        part = rows[start : start + _TOGETHER]
        row = f"({', '.join('?' * len(part[0]))})"
        sql = f"{into} VALUES {', '.join([row] * len(part))} {then}"
        connection.exec_driver_sql(sql, tuple(chain.from_iterable(part)))


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
