"""Saving a search under a name, changing it, taking it away. Commands run on the writer thread."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AgentId
from app.store.commands import Command, Outcome, Tx, register
from app.store.schema.journal import tombstone
from app.store.schema.searches import saved_search
from app.store.upsert import upsert

_LONGEST_NAME, _LONGEST_QUERY = 60, 400
_CHANGED = Changes(settings=frozenset({"saved-searches"}))


def _find(tx: Tx, id: int) -> Row[Any] | None:
    return tx.connection.execute(select(saved_search).where(saved_search.c.id == id)).first()


@register("search.save")
@dataclass(frozen=True, slots=True)
class SaveSearch(Command):
    """Keep a search, or bring a kept one to these values. ``agent`` None: for the team.

    ``position`` None puts a new one last.
    """

    id: int
    agent: AgentId | None
    name: str
    query: str
    position: int | None = None

    def apply(self, tx: Tx) -> Outcome:
        name = " ".join(self.name.split())[:_LONGEST_NAME]
        query = " ".join(self.query.split())[:_LONGEST_QUERY]
        if not name or not query:
            raise UsageError("search-without-name")
        before = _find(tx, self.id)
        place = self.position
        if place is None:
            place = before.position if before is not None else _last(tx) + 1
        row = {
            "id": self.id,
            "agent": self.agent,
            "name": name,
            "query": query,
            "position": place,
            "created_at": before.created_at if before is not None else tx.at,
        }
        upsert(tx.connection, saved_search, row, rev=tx.seq)
        return Outcome(_CHANGED, inverse=_again(before) or DropSearch(self.id))


@register("search.drop")
@dataclass(frozen=True, slots=True)
class DropSearch(Command):
    """Take a saved search away; nothing that it finds is touched."""

    id: int

    def apply(self, tx: Tx) -> Outcome:
        before = _find(tx, self.id)
        if before is None:
            raise UsageError("no-such-search", id=self.id)
        tx.connection.execute(saved_search.delete().where(saved_search.c.id == self.id))
        gone = {"table_name": "saved_search", "id": self.id}
        upsert(tx.connection, tombstone, gone, rev=tx.seq)
        return Outcome(_CHANGED, inverse=_again(before))


def _last(tx: Tx) -> int:
    return tx.connection.execute(select(func.max(saved_search.c.position))).scalar() or 0


def _again(row: Row[Any] | None) -> SaveSearch | None:
    """What brings back a row as it was."""
    if row is None:
        return None
    return SaveSearch(row.id, row.agent, row.name, row.query, row.position)
