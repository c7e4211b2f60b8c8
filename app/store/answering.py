"""What went to a customer as an answer, and thumbs for it: one shape for articles and templates.

A table of what was given has ``id``, ``conversation``, ``question``, ``agent``, ``at`` and a column
of whose it is; one of thumbs has that column, ``conversation``, ``agent``, ``value``, ``question``
and ``at``. Writer thread.
"""

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.store.schema.journal import tombstone
from app.store.upsert import upsert

if TYPE_CHECKING:
    from sqlalchemy import Row, Table

    from app.store.commands import Tx

LONGEST = 4_000
"""Characters of a question that are kept."""


def take_back(tx: "Tx", given: "Table", id: int) -> "Row[Any] | None":
    """Take what was given out again; what it was, None where it is not there."""
    row = tx.connection.execute(select(given).where(given.c.id == id)).first()
    if row is not None:
        tx.connection.execute(given.delete().where(given.c.id == id))
        upsert(tx.connection, tombstone, {"table_name": given.name, "id": id}, rev=tx.seq)
    return row


def vote(tx: "Tx", votes: "Table", key: dict[str, int], value: int, question: str) -> "Thumb":
    """Put a thumb (1, -1; 0: none) in the place of the one that was there; that one.

    ``key``: the columns of the table's primary key.
    """
    here = [votes.c[name] == part for name, part in key.items()]
    before = tx.connection.execute(select(votes).where(*here)).first()
    tx.connection.execute(votes.delete().where(*here))
    if value:
        thumb = {"value": 1 if value > 0 else -1, "question": question[:LONGEST], "at": tx.at}
        upsert(tx.connection, votes, key | thumb, rev=tx.seq)
    return (before.value, before.question) if before is not None else (0, "")


Thumb = tuple[int, str]
"""The value and what was asked."""
