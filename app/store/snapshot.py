"""A copy of a database that is whole or not there: written under another name, checked, renamed.

Any thread, beside a running desk: it reads through a connection of its own.
"""

import os
from pathlib import Path

import pysqlite3.dbapi2 as sqlite

from app.base import crashpoints
from app.base.errors import WorkspaceError
from app.store import database
from app.store.blobs import sync_folder

Counts = dict[str, int]
_COUNTED = ("message", "source", "conversation", "customer", "outbox", "command")
_BESIDE = ("", "-wal", "-shm", "-journal")


def take(path: Path, target: Path) -> Counts:
    """Copy the database ``path`` to ``target``; returns how many rows it holds at least.

    A ``target`` that exists is replaced only once the new copy has been read and found good.
    Raises ``WorkspaceError``: damaged, full, ``backup-failed``.
    """
    unchecked = target.with_name(f".{target.name}.part")
    remove(unchecked)
    try:
        before = _copy(path, unchecked)
        sync(unchecked)
        crashpoints.passing("snapshot.written")
        verify(unchecked, before, "backup-failed")
        crashpoints.passing("snapshot.checked")
        unchecked.replace(target)
        sync_folder(target.parent)
    except BaseException:
        remove(unchecked)
        raise
    crashpoints.passing("snapshot.renamed")
    return before


def _copy(path: Path, target: Path) -> Counts:
    connection = database.open_reader(path)
    try:
        connection.execute("PRAGMA query_only=OFF")  # it forbids VACUUM INTO; mode=ro stays
        before = counts(connection)
        connection.execute("VACUUM INTO ?", (str(target),))
        after = counts(connection)
    except sqlite.DatabaseError as error:
        raise database.as_problem(error, path) from error
    finally:
        connection.close()
    # A desk may be writing beside us, and VACUUM lets nobody share its moment.
    return {name: min(n, after[name]) for name, n in before.items()}


def verify(path: Path, before: Counts, code: str) -> None:
    """Raise ``WorkspaceError(code)`` unless ``path`` is sound and no poorer than ``before``."""
    connection = database.open_reader(path)
    try:
        wrong, _ = database.faults(connection)
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        after = counts(connection)
    except sqlite.DatabaseError as error:
        raise WorkspaceError(code, detail=str(error)) from error
    finally:
        connection.close()
    lost = [name for name, n in before.items() if after.get(name, 0) < n]
    if wrong or broken or lost:
        raise WorkspaceError(code, detail=", ".join(lost or wrong) or str(broken))


def counts(connection: database.Dbapi) -> Counts:
    """How many rows the tables hold that nothing may take from us."""
    return {
        name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608
        for name in _COUNTED
    }


def sync(path: Path) -> None:
    """Make a file's bytes durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def remove(path: Path) -> None:
    """Take away a database and what SQLite keeps beside it."""
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
