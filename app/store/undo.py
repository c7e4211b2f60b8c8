"""Finding what takes a command back. Runs on the writer thread, inside the undo's transaction."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import select, update

from app.base.errors import UsageError
from app.base.ids import CommandId
from app.store.commands import Command, unpack
from app.store.schema.journal import command as command_table

if TYPE_CHECKING:
    from sqlalchemy import Connection


Inverses: TypeAlias = tuple[tuple[Command, ...], tuple[CommandId, ...]]
"""The inverses, last change first, and the ids of what they undo."""


MOST = 250
"""Commands that are taken back in one transaction: others can write in between."""


def batch_of(connection: "Connection", command: CommandId) -> list[CommandId]:
    """A command and all that share its batch, as far as they are not taken back, the last first."""
    table = command_table.c
    batch = connection.execute(select(table.batch).where(table.id == command)).scalar()
    wanted = table.id == command if batch is None else table.batch == batch
    final = table.inverse.is_(None)
    rows = connection.execute(
        select(table.id, final, table.undone_by).where(wanted).order_by(table.seq.desc())
    ).all()
    if not rows or any(row[1] for row in rows):
        raise UsageError("cannot-undo")
    left = [CommandId(row.id) for row in rows if row.undone_by is None]
    if not left:
        raise UsageError("already-undone")
    return left


def inverses_of(connection: "Connection", commands: Sequence[CommandId]) -> Inverses:
    """What takes back these commands alone."""
    table = command_table.c
    rows = connection.execute(
        select(table.id, table.inverse, table.undone_by)
        .where(table.id.in_(commands))
        .order_by(table.seq.desc())
    ).all()
    if not rows or any(row.inverse is None for row in rows):
        raise UsageError("cannot-undo")
    if any(row.undone_by is not None for row in rows):
        raise UsageError("already-undone")
    inverses = tuple(unpack(row.inverse) for row in rows)
    return inverses, tuple(CommandId(row.id) for row in rows)


def mark_undone(connection: "Connection", undone: tuple[CommandId, ...], by: CommandId) -> None:
    """Say in the journal that these were taken back."""
    connection.execute(
        update(command_table).where(command_table.c.id.in_(undone)).values(undone_by=by)
    )
