"""Bringing a workspace to the program's schema: on a copy that is verified and renamed over.

A kill at any moment leaves the old file or the new one, never something between. Alembic is
imported only when the schema is behind.
"""

import shutil
from pathlib import Path

from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.store import database
from app.store.blobs import sync_folder

MIGRATIONS = Path(__file__).parent / "migrations"
_ROOM_NEEDED = 2.2


def create(profile: Profile) -> None:
    """Make a new, empty database; does nothing when there is one."""
    if profile.exists:
        return
    profile.make()
    fresh = profile.root / "workspace.db.new"
    _remove(fresh)
    _upgrade(fresh)
    _settle(fresh, profile.database)


def bring_up_to_date(profile: Profile) -> None:
    """Migrate when the schema is behind; the caller holds the workspace lock."""
    path = profile.database
    if not path.exists():
        raise WorkspaceError("no-workspace", path=str(profile.root))
    connection = database.open_writer(path)
    try:
        if database.schema_version(connection) == database.SCHEMA_VERSION:
            return
        _check_room(path)
        copy = profile.root / "workspace.db.new"
        _remove(copy)
        connection.execute("VACUUM INTO ?", (str(copy),))
        before = _counts(connection)
    finally:
        connection.close()
    _upgrade(copy)
    _verify(copy, before)
    shutil.copy2(path, profile.backups / f"before-schema-{database.SCHEMA_VERSION}.db")
    _settle(copy, path)


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


def _settle(fresh: Path, target: Path) -> None:
    with fresh.open("rb+") as file:
        import os

        os.fsync(file.fileno())
    for leftover in ("-wal", "-shm"):
        target.with_name(target.name + leftover).unlink(missing_ok=True)
    fresh.replace(target)
    sync_folder(target.parent)


def _verify(path: Path, before: dict[str, int]) -> None:
    connection = database.open_reader(path)
    try:
        (verdict,) = connection.execute("PRAGMA quick_check").fetchone()
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        after = _counts(connection)
        lost = [name for name, n in before.items() if after.get(name, 0) < n]
        if verdict != "ok" or broken or lost:
            raise WorkspaceError("migration-failed", detail=", ".join(lost) or str(verdict))
    finally:
        connection.close()


_COUNTED = ("message", "source", "conversation", "customer", "outbox", "command")


def _counts(connection: database.Dbapi) -> dict[str, int]:
    return {
        name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608
        for name in _COUNTED
    }


def _check_room(path: Path) -> None:
    needed = int(path.stat().st_size * _ROOM_NEEDED)
    if shutil.disk_usage(path.parent).free < needed:
        raise WorkspaceError("no-room-to-migrate", path=str(path.parent), mb=needed >> 20)


def _remove(path: Path) -> None:
    for name in (path.name, path.name + "-wal", path.name + "-shm", path.name + "-journal"):
        path.with_name(name).unlink(missing_ok=True)
