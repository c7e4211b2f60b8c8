"""A shelf of what a team writes for later: articles, templates, playbooks. Writer thread.

Each kind has a table of ``schema.written``, which keeps a piece whole as JSON in ``content`` and,
beside it, what lists and indexes look at. What is the same for all of them is done here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

import msgspec
from sqlalchemy import select

from app.base.errors import UsageError
from app.base.folding import fold
from app.store.commands import Tx
from app.store.schema.journal import tombstone
from app.store.upsert import upsert

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Row, Table

_LOOKED_THROUGH = 4_000
"""Characters of a piece that are looked through."""


class Written(Protocol):
    """A piece: a frozen dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def folder(self) -> str: ...
    @property
    def tags(self) -> tuple[str, ...]: ...
    @property
    def languages(self) -> tuple[str, ...]: ...
    @property
    def owner(self) -> int | None: ...
    @property
    def review_by(self) -> str: ...
    @property
    def created_at(self) -> int: ...
    @property
    def changed_at(self) -> int: ...
    @property
    def trashed_at(self) -> int | None: ...


W = TypeVar("W", bound=Written)


@dataclass(frozen=True, slots=True)
class Shelf(Generic[W]):
    """All pieces of one kind."""

    table: "Table"
    of_row: "Callable[[str], W]"
    """The piece of a row's ``content``."""
    missing: str
    """The code of the ``UsageError`` when there is no such piece; ``name`` is its id."""

    def held(self, tx: Tx, id: int) -> "Row[Any] | None":
        """Its row, if it is kept."""
        return tx.connection.execute(select(self.table).where(self.table.c.id == id)).first()

    def find(self, tx: Tx, id: int) -> "Row[Any]":
        """Its row; raises ``UsageError(missing)``."""
        row = self.held(tx, id)
        if row is None:
            raise self.none(id)
        return row

    def none(self, id: int) -> UsageError:
        """What is said where there is no such piece."""
        return UsageError(self.missing, name=str(id))

    def put(
        self, tx: Tx, given: W, text: Iterable[str], agent: int | None = None, **own: Any
    ) -> None:
        """Keep ``given`` as it is; ``text`` is looked through, ``own`` its table's own columns."""
        row = {
            "id": given.id,
            "agent": agent,
            "folder": given.folder,
            "title": given.title,
            "tags": "\n".join(given.tags),
            "languages": " ".join(given.languages).strip(),
            "content": msgspec.json.encode(given).decode(),
            "words": _folded(text),
            "owner": given.owner,
            "review_by": given.review_by or None,
            "created_at": given.created_at,
            "changed_at": given.changed_at,
            "changed_by": tx.agent,
            "trashed_at": given.trashed_at,
        }
        upsert(tx.connection, self.table, row | own, rev=tx.seq)

    def dated(self, tx: Tx, given: W, before: "Row[Any] | None") -> W:
        """``given`` as changed now; it was created when the one before it was."""
        created = before.created_at if before is not None else given.created_at or tx.at
        return replace(given, created_at=created, changed_at=tx.at)

    def drop(self, tx: Tx, id: int) -> W:
        """Take a piece away for good, and say what it was."""
        before = self.find(tx, id)
        tx.connection.execute(self.table.delete().where(self.table.c.id == id))
        gone = {"table_name": self.table.name, "id": id}
        upsert(tx.connection, tombstone, gone, rev=tx.seq)
        return self.of_row(before.content)

    def turned(self, tx: Tx, ids: Iterable[int], *, trashed: bool) -> tuple[W, ...]:
        """Those of ``ids`` that are not in the trash, or out of it, already: as they are to be."""
        rows = [self.find(tx, id) for id in dict.fromkeys(ids)]
        found = [self.of_row(row.content) for row in rows if bool(row.trashed_at) != trashed]
        return tuple(replace(one, trashed_at=tx.at if trashed else None) for one in found)


def _folded(text: Iterable[str]) -> str:
    """What is looked through: folded, one space between, no more than it pays to read."""
    words = " ".join(" ".join(text)[: 2 * _LOOKED_THROUGH].split())
    return fold(words)[:_LOOKED_THROUGH]
