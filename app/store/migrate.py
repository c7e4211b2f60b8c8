"""Bringing a workspace to the program's schema: on a copy that is verified and renamed over.

A kill at any moment leaves the old file or the new one, never something between. Alembic is
imported only when the schema is behind.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.base import crashpoints
from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.store import database, ground, snapshot
from app.store.blobs import sync_folder
from app.store.lock import WorkspaceLock

MIGRATIONS = Path(__file__).parent / "migrations"
_ROOM_NEEDED = 2.2


def create(profile: Profile, held: WorkspaceLock | None = None) -> None:
    """Make a new, empty database; does nothing when there is one. ``held``: the caller's lock."""
    if profile.exists:
        return
    ground.refuse_network(profile.root)
    with _sentences(profile.database):
        profile.make()
    lock = held or WorkspaceLock(profile.lock)
    lock.acquire()
    try:
        if not profile.exists:
            with _sentences(profile.database):
                _create(profile)
    finally:
        if held is None:
            lock.release()


def _create(profile: Profile) -> None:
    fresh = profile.root / "workspace.db.new"
    snapshot.remove(fresh)
    _upgrade(fresh)
    crashpoints.passing("create.made")
    _settle(fresh, profile.database)
    crashpoints.passing("create.settled")


def bring_up_to_date(profile: Profile) -> None:
    """Migrate when the schema is behind; the caller holds the workspace lock."""
    path = profile.database
    connection = database.open_reader(path)  # a newer file is refused before anything writes to it
    try:
        version = database.schema_version(connection)
    finally:
        connection.close()
    if version == database.SCHEMA_VERSION:
        return
    if version == 0:  # every workspace got its number before it got its name
        raise WorkspaceError("workspace-damaged", path=str(path.parent), detail="no schema")
    with _sentences(path):
        _migrate(profile)


def _migrate(profile: Profile) -> None:
    path = profile.database
    _check_room(path)
    _empty_wal(path)
    kept = profile.backups / f"before-schema-{database.SCHEMA_VERSION}.db"
    kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    before = snapshot.take(path, kept)
    crashpoints.passing("migrate.kept")
    copy = profile.root / "workspace.db.new"
    snapshot.remove(copy)
    try:
        shutil.copyfile(kept, copy)
        crashpoints.passing("migrate.copied")
        _upgrade(copy)
        crashpoints.passing("migrate.upgraded")
        snapshot.verify(copy, before, "migration-failed")
    except BaseException:
        snapshot.remove(copy)
        raise
    crashpoints.passing("migrate.verified")
    _settle(copy, path)
    crashpoints.passing("migrate.settled")


def _upgrade(path: Path) -> None:
    from alembic import command
    from alembic.config import Config

    connection = database.open_writer(path)
    engine = database.engine_for(connection)
    try:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["engine"] = engine
        command.upgrade(config, "head")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")  # one file to rename, no -wal beside it
    finally:
        engine.dispose()
        connection.close()


def _empty_wal(path: Path) -> None:
    """Bring every commit into the file itself: what is renamed over leaves its WAL behind."""
    connection = database.open_writer(path)
    try:
        (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.close()
    if busy:
        raise WorkspaceError("workspace-busy", path=str(path.parent))


def _settle(fresh: Path, target: Path) -> None:
    snapshot.sync(fresh)
    for leftover in ("-wal", "-shm"):
        target.with_name(target.name + leftover).unlink(missing_ok=True)
    crashpoints.passing("migrate.settling")
    fresh.replace(target)
    sync_folder(target.parent)


def _check_room(path: Path) -> None:
    needed = int(path.stat().st_size * _ROOM_NEEDED)
    if shutil.disk_usage(path.parent).free < needed:
        raise WorkspaceError("no-room-to-migrate", path=str(path.parent), mb=needed >> 20)


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """What a disk, SQLite or Alembic says, as what it means for the workspace."""
    try:
        yield
    except WorkspaceError:
        raise
    except Exception as error:  # a migration may fail in as many ways as it has statements
        problem = database.as_problem(getattr(error, "orig", None) or error, path)
        if problem.problem.code != "workspace-damaged":
            raise problem from error
        raise WorkspaceError("migration-failed", detail=str(error)) from error
