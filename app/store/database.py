"""Connections to ``workspace.db``: one that writes, any number that read.

pysqlite3 is the only SQLite of the process: SQLite before 3.51.3 corrupts on a WAL reset with two
writers, and a second copy of the library drops the first one's file locks. The writer alone
checkpoints (reliability 3.9).
"""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pysqlite3.dbapi2 as sqlite

from app.base.errors import WorkspaceError

if TYPE_CHECKING:
    from sqlalchemy import Engine

Dbapi: TypeAlias = Any
"""A raw DBAPI connection (pysqlite3 ships no types)."""

Interrupted = sqlite.OperationalError
"""What a query ends with that another thread interrupted."""

SCHEMA_VERSION = 1
_LEAST_ROOM = 64 * 1024
"""Bytes: the WAL's index is made in pieces of half as many."""
_SAFE_SQLITE = (3, 51, 3)
_COMMON = (
    "PRAGMA busy_timeout=5000",
    "PRAGMA foreign_keys=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA temp_store=MEMORY",
)
# Sources are some pages long, and half of the last page of each is empty: at 16 KB a page less is
# lost, but every commit of one message writes twice as much.
_WRITER = (
    "PRAGMA page_size=8192",  # of a new file, as the next; a backup keeps both
    "PRAGMA auto_vacuum=INCREMENTAL",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",
    "PRAGMA wal_autocheckpoint=500",
    "PRAGMA cache_size=-32768",
    "PRAGMA busy_timeout=2000",
)
_PATIENCE = 60_000
"""Milliseconds: a backup program or a virus scanner that holds the file for half a minute costs a
wait of the writer's thread alone, and nothing that was done (fault 43)."""
_READER = ("PRAGMA query_only=ON", "PRAGMA wal_autocheckpoint=0", "PRAGMA cache_size=-16384")


def refuse_old_sqlite() -> None:
    """Raise unless this SQLite is free of the WAL-reset bug or the user took the risk."""
    if sqlite.sqlite_version_info < _SAFE_SQLITE and not os.environ.get("NIGHTDESK_OLD_SQLITE"):
        raise WorkspaceError("old-sqlite", version=sqlite.sqlite_version)


def open_writer(path: Path) -> Dbapi:
    """The one connection that writes; the caller holds the workspace lock."""
    refuse_old_sqlite()
    connection = _open(f"{path.absolute().as_uri()}?mode=rwc")
    return _prepare(connection, path, (*_COMMON, *_WRITER))


def open_reader(path: Path) -> Dbapi:
    """A connection that only reads, beside a running desk or alone."""
    if not path.exists():
        raise WorkspaceError("no-workspace", path=str(path.parent))
    mode = "ro"
    wal = path.with_name(path.name + "-wal")
    if not os.access(path.parent, os.W_OK) and not wal.exists():
        mode = "ro&immutable=1"  # a folder that cannot be written cannot hold the WAL's index
    uri = f"{path.absolute().as_uri()}?mode="
    try:
        return _prepare(_open(uri + mode), path, (*_COMMON, *_READER))
    except WorkspaceError as error:
        if error.problem.code != "disk-full" or has_wal(path):
            raise
        # No commit lies beside the file and there is no room for one: as good as read-only.
        return _prepare(_open(uri + "ro&immutable=1"), path, (*_COMMON, *_READER))


def engine_for(connection: Dbapi, held_up: Callable[[bool], object] = bool) -> "Engine":
    """A SQLAlchemy engine over the writer: every transaction is BEGIN IMMEDIATE.

    ``held_up`` hears True when another program has held the file for some seconds, then False.
    """
    from sqlalchemy import Connection, create_engine, event
    from sqlalchemy.exc import OperationalError
    from sqlalchemy.pool import StaticPool

    engine = create_engine(
        "sqlite://", module=sqlite, creator=lambda: connection, poolclass=StaticPool
    )

    @event.listens_for(engine, "begin")
    def begin(wrapped: Connection) -> None:
        try:
            wrapped.exec_driver_sql(_BEGIN)
        except OperationalError as error:
            if "locked" not in str(error.orig):
                raise
            with _patience(connection, held_up):
                wrapped.exec_driver_sql(_BEGIN)

    return engine


_BEGIN = "BEGIN IMMEDIATE"


@contextmanager
def _patience(connection: Dbapi, held_up: Callable[[bool], object]) -> Iterator[None]:
    """Wait longer for the file than usual, and say so."""
    (before,) = connection.execute("PRAGMA busy_timeout").fetchone()
    held_up(True)
    try:
        connection.execute(f"PRAGMA busy_timeout={_PATIENCE}")
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout={before}")
        held_up(False)


def schema_version(connection: Dbapi) -> int:
    """The schema's number as mirrored in ``user_version``."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def faults(connection: Dbapi, pragma: str = "quick_check(10)") -> tuple[list[str], bool]:
    """What is wrong with the file, and whether the search index is damaged.

    The index is counted apart: it can be made anew, so it must not keep anybody from their mail.
    """
    try:
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}").fetchall()]
    except sqlite.DatabaseError as error:
        found = [str(error)]
    structural = [words for words in found if words != "ok" and "fts5" not in words.lower()]
    return structural, any("fts5" in words.lower() for words in found)


def has_wal(path: Path) -> bool:
    """Whether commits lie beside the file: its last writer did not close it, or is still there."""
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def counters(connection: Dbapi, path: Path) -> dict[str, int]:
    """How far each counter has come; the first look at a table of a file that may be damaged."""
    try:
        return dict(connection.execute("SELECT name, value FROM counter").fetchall())
    except sqlite.DatabaseError as error:
        raise as_problem(error, path) from error


def refuse_newer(connection: Dbapi, path: Path) -> None:
    """Leave a workspace of a later program alone."""
    if schema_version(connection) > SCHEMA_VERSION:
        raise WorkspaceError("workspace-newer", path=str(path.parent))


def _open(uri: str) -> Dbapi:
    # Readers are used by their own thread, the search reader is interrupted from another.
    return sqlite.connect(uri, uri=True, isolation_level=None, check_same_thread=False)


def _prepare(connection: Dbapi, path: Path, pragmas: tuple[str, ...]) -> Dbapi:
    try:
        for pragma in pragmas:
            connection.execute(pragma)
        refuse_newer(connection, path)
    except (sqlite.DatabaseError, UnicodeDecodeError) as error:  # damage may be in what it quotes
        connection.close()
        raise as_problem(error, path) from error
    except WorkspaceError:
        connection.close()
        raise
    return connection


def no_room(folder: Path, least: int = _LEAST_ROOM) -> bool:
    """Whether fewer than ``least`` bytes are free: with fewer than usual SQLite cannot even make
    the WAL's index, which it calls an I/O error."""
    try:
        return shutil.disk_usage(folder).free < least
    except OSError:
        return False


def as_problem(error: BaseException, path: Path) -> WorkspaceError:
    """What the words of SQLite or of the disk mean to a person."""
    words = str(error).lower()
    folder = str(path.parent)
    if isinstance(error, OSError):
        full = error.errno == errno.ENOSPC
        return WorkspaceError("disk-full" if full else "workspace-readonly", path=folder)
    if "is full" in words or ("i/o error" in words and no_room(path.parent)):
        return WorkspaceError("disk-full", path=folder)
    if "readonly" in words or "unable to open" in words or "read-only" in words:
        return WorkspaceError("workspace-readonly", path=folder)
    if "locked" in words or "busy" in words:
        return WorkspaceError("workspace-busy", path=folder)
    return WorkspaceError("workspace-damaged", path=folder, detail=str(error))
