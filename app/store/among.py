"""Any number of values in a query, as one parameter: a batch asks about thousands at once.

A list of markers is written, compiled and bound anew for each length of it; on SQLite a JSON array
costs a tenth of that. Other dialects get the list. Any thread.
"""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import BindParameter, ColumnElement, Connection


def among(
    connection: "Connection", column: "ColumnElement[Any]", values: Iterable[int] | Iterable[str]
) -> "ColumnElement[bool]":
    """Whether ``column`` holds one of ``values``."""
    from sqlalchemy import bindparam, func, select

    if connection.dialect.name != "sqlite":
        return column.in_(list(values))
    given: BindParameter[str] = bindparam(None, json.dumps(list(values)), unique=True)
    found = func.json_each(given).table_valued("value")
    return column.in_(select(found.c.value))
