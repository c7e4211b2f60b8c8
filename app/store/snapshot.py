"""A copy of a database that is whole or not there: written under another name, checked, renamed.

Any thread, beside a running desk: it reads through a connection of its own.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pysqlite3.dbapi2 as sqlite

from app.base import crashpoints
from app.base.errors import WorkspaceError
from app.store import database
from app.store.blobs import sync_folder

Counts = dict[str, int]
_STEPS = 20_000
"""Steps of SQLite's machine between two looks at how far it is: some milliseconds."""
_COUNTED = ("message", "source", "conversation", "customer", "outbox", "command")
_BESIDE = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Watch:
    """Hears how far a copy is, and may stop it; asked from inside SQLite, on the copying thread."""

    tell: Callable[[float], object]
    """0 to 1; 1 while the copy is read."""
    stop: Event

    def follow(self, connection: database.Dbapi, part: Path | None, whole: int) -> None:
        """Look at ``part`` of ``whole`` bytes from now on, while ``connection`` works."""

        def look() -> int:
            if part is not None and whole and part.exists():
                self.tell(min(1.0, part.stat().st_size / whole))
            return 1 if self.stop.is_set() else 0

        connection.set_progress_handler(look, _STEPS)

    def end_if_stopped(self) -> None:
        """Raises ``WorkspaceError("backup-stopped")`` when that is what is wanted."""
        if self.stop.is_set():
            raise WorkspaceError("backup-stopped")


def take(path: Path, target: Path, watch: Watch | None = None) -> Counts:
    """Copy the database ``path`` to ``target``; returns how many rows it holds at least.

    A ``target`` that exists is replaced only once the new copy has been read and found good.
    Raises ``WorkspaceError``: damaged, full, ``backup-failed``, ``backup-stopped``.
    """
    unchecked = target.with_name(f".{target.name}.part")
    remove(unchecked)
    try:
        before = _copy(path, unchecked, watch)
        sync(unchecked)
        crashpoints.passing("snapshot.written")
        verify(unchecked, before, "backup-failed", watch)
        crashpoints.passing("snapshot.checked")
        unchecked.replace(target)
        sync_folder(target.parent)
    except BaseException:
        remove(unchecked)
        raise
    crashpoints.passing("snapshot.renamed")
    return before


def _copy(path: Path, target: Path, watch: Watch | None) -> Counts:
    connection = database.open_reader(path)
    try:
        if watch is not None:
            watch.follow(connection, target, path.stat().st_size)
        connection.execute("PRAGMA query_only=OFF")  # it forbids VACUUM INTO; mode=ro stays
        before = counts(connection)
        connection.execute("VACUUM INTO ?", (str(target),))
        after = counts(connection)
    except sqlite.DatabaseError as error:
        if watch is not None:
            watch.end_if_stopped()
        raise database.as_problem(error, path) from error
    finally:
        connection.close()
    # A desk may be writing beside us, and VACUUM lets nobody share its moment.
    return {name: min(n, after[name]) for name, n in before.items()}


def verify(path: Path, before: Counts, code: str, watch: Watch | None = None) -> None:
    """Raise ``WorkspaceError(code)`` unless ``path`` is sound and no poorer than ``before``."""
    connection = database.open_reader(path)
    try:
        if watch is not None:
            watch.tell(1.0)
            watch.follow(connection, None, 0)
        wrong, _ = database.faults(connection)
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        after = counts(connection)
    except sqlite.DatabaseError as error:
        if watch is not None:
            watch.end_if_stopped()
        raise WorkspaceError(code, detail=str(error)) from error
    finally:
        connection.close()
    if watch is not None:
        watch.end_if_stopped()  # what was interrupted looks like damage
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
