"""How SQLite goes about what the program asks of it."""

from app.store.database import Dbapi


class Traced:
    """A connection that tells how SQLite goes about each statement instead of what it found."""

    def __init__(self, connection: Dbapi) -> None:
        self._connection = connection
        self.plans: list[str] = []

    def execute(self, sql: str, parameters: object = ()) -> Dbapi:
        steps = self._connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall()
        self.plans.append(" / ".join(step[3] for step in steps))
        return self._connection.execute(sql, parameters)
