"""How SQLite goes about what the program asks of it: which tables it would read whole.

A plan is the same at ten conversations and at a million (nothing here is analysed), so a scan that
a million would make felt is found in a small workspace.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from app.desk.desk import Desk
from app.store.database import Dbapi

LARGE = {
    "attachment", "conversation", "customer", "customer_row", "identity", "link",
    "location", "message", "participant", "read_mark", "source", "summary", "summary_tag", "unread",
}  # fmt: skip
_PLANNED = {"SELECT", "WITH", "INSERT", "UPDATE", "DELETE"}


@contextmanager
def watched(connection: Dbapi) -> Iterator[list[str]]:
    """The statements of a connection, with their values, as they are run."""
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    try:
        yield asked
    finally:
        connection.set_trace_callback(None)


def scans(desk: Desk, asked: Iterable[str]) -> list[tuple[str, str]]:
    """Those that walk a large table from end to end: what is walked, and the statement.

    Along an index up to a LIMIT is no such walk.
    """

    def explain(c: Dbapi) -> list[tuple[str, str]]:
        found = []
        for sql in dict.fromkeys(asked):
            if (
                not sql.lstrip()
                .upper()
                .startswith(("SELECT", "WITH", "INSERT", "UPDATE", "DELETE"))
            ):
                continue
            steps = [row[3] for row in c.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()]
            found += [(step, sql) for step in steps if _walks(step, sql)]
        return found

    return desk.store.read(explain).result()


def _walks(step: str, sql: str) -> bool:
    scan = re.match(r"SCAN (\w+)(.*)", step)
    if scan is None or "VIRTUAL TABLE" in step:
        return False
    name = re.search(rf"(?:FROM|JOIN|,)\s+(\w+)\s+(?:AS\s+)?{scan[1]}\b", sql)
    table = name[1] if name and name[1].upper() not in ("FROM", "SELECT") else scan[1]
    return table in LARGE and not ("INDEX" in scan[2] and "LIMIT" in sql)


class Traced:
    """A connection that tells how SQLite goes about each statement instead of what it found."""

    def __init__(self, connection: Dbapi) -> None:
        self._connection = connection
        self.plans: list[str] = []

    def execute(self, sql: str, parameters: object = ()) -> Dbapi:
        steps = self._connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall()
        self.plans.append(" / ".join(step[3] for step in steps))
        return self._connection.execute(sql, parameters)
