"""Backups that rotate, are read before they count, and restore with one command (rule K3).

A backup is ``backups/workspace-<UTC time>.db`` and, for raw mail that lies in files of its own,
links in ``backups/blobs/`` that all backups share. Blocking; any thread, beside a running desk;
only ``restore`` needs the workspace to itself.
"""

import hashlib
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pysqlite3.dbapi2 as sqlite

from app.base import crashpoints
from app.base.clock import MICRO, from_datetime, to_datetime
from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.store import database, snapshot
from app.store.blobs import Blobs, sync_folder
from app.store.lock import WorkspaceLock

if TYPE_CHECKING:
    from app.store.store import Store

DAYS, WEEKS = 7, 4
"""Of how many days, and of how many weeks before, the last backup is kept."""
_DAY = 24 * 3600 * MICRO
_OLD_SCHEMA_KEPT = 30 * _DAY
_ROOM_NEEDED = 1.1
_NAME = re.compile(r"workspace-(\d{8}T\d{6}Z)(?:-(\d+))?\.db")
_TIME = "%Y%m%dT%H%M%SZ"
BLOBS = "SELECT sha256 FROM source WHERE codec = 'blob' UNION SELECT sha256 FROM template_file"
"""Names of the files that the database counts on."""


def backup(workspace: "Store | Profile", now: int, watch: snapshot.Watch | None = None) -> Path:
    """Make a checked backup of the moment, then let go of those that rotation no longer keeps.

    Raises ``WorkspaceError``: no room, damaged, ``backup-failed``, busy with another, and
    ``backup-stopped`` when ``watch`` ends it. Older backups stay until the new one has been read.
    """
    profile = _profile(workspace)
    with _sentences(profile), _alone(profile):
        _clear_unfinished(profile.backups, now)
        _check_room(profile)
        target = _free_name(profile.backups, now)
        snapshot.take(profile.database, target, watch)
        _link_blobs(target, profile.blobs, profile.backups / "blobs")
        crashpoints.passing("backup.done")
        _rotate(profile.backups, now, target)
    return target


def backup_if_due(store: "Store") -> Path | None:
    """The daily backup: made when the newest one is a day old; its path if one was made."""
    now = store.clock.now()
    made = [at for at, _ in backups(store.profile)]
    # A clock that was ahead once must not put backups off until it is reached again.
    if any(abs(now - at) < _DAY for at in made):
        return None
    return backup(store, now)


def replace_all(workspace: "Store | Profile", now: int) -> Path:
    """Make a checked backup and let go of every other copy: after something was erased.

    The copies that a migration and a restore put aside go, too.
    """
    profile = _profile(workspace)
    newest = backup(workspace, now)
    with _sentences(profile), _alone(profile):
        for path in copies(profile):
            if path != newest:
                snapshot.remove(path)
        for _, path in befores(profile):
            shutil.rmtree(path.parent)
        _drop_blobs(profile.backups / "blobs", set(blob_names(newest)))
    return newest


def backups(profile: Profile) -> list[tuple[int, Path]]:
    """All of a workspace's backups, newest first, with their time in microseconds UTC."""
    found = [(at, p) for p in profile.backups.glob("workspace-*.db") if (at := _time_of(p))]
    return sorted(found, reverse=True)


def copies(profile: Profile) -> list[Path]:
    """Every file that holds the workspace as it was: backups, and what a migration put aside."""
    return [path for _, path in backups(profile)] + sorted(
        profile.backups.glob("before-schema-*.db")
    )


def befores(profile: Profile) -> list[tuple[int, Path]]:
    """What was there before each restore, newest first, with the time (microseconds UTC)."""
    found = [
        (at, folder / profile.database.name)
        for folder in profile.backups.glob("before-restore-*")
        if (at := _restored_at(folder)) and (folder / profile.database.name).exists()
    ]
    return sorted(found, reverse=True)


def _restored_at(folder: Path) -> int:
    try:
        moment = datetime.strptime(folder.name, "before-restore-%Y%m%dT%H%M%S%fZ")  # noqa: DTZ007  it is UTC
    except ValueError:
        return 0
    return from_datetime(moment)


def blob_names(path: Path) -> list[bytes]:
    """The SHA-256 of every blob that the database at ``path`` names."""
    connection = database.open_reader(path)
    try:
        return [sha256 for (sha256,) in connection.execute(BLOBS).fetchall()]
    finally:
        connection.close()


def keep_blob(source: Path, target: Path) -> None:
    """Put an immutable file in a second place: a link, or a copy where links cannot be made."""
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        os.link(source, target)
    except OSError:
        partial = target.with_name(f".{target.name}.part")
        shutil.copyfile(source, partial)
        snapshot.sync(partial)
        partial.replace(target)
    sync_folder(target.parent)


def sound_blob(path: Path) -> bool:
    """Whether a blob's file is there and holds what its name says."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == path.name
    except OSError:
        return False


def _clear_unfinished(folder: Path, now: int) -> None:
    """Take away what a killed backup left, and in time what a killed doctor did."""
    for path in folder.glob(".*.part*"):
        ours = path.name.startswith(".workspace-")
        if ours or now - int(path.stat().st_mtime * MICRO) > _DAY:
            path.unlink()


def _link_blobs(backup: Path, live: Path, kept: Path) -> None:
    """Bring each blob that the backup names to the backups; a lost one is ``doctor``'s to tell."""
    here, there = Blobs(live), Blobs(kept)
    for name in blob_names(backup):
        source = here.path(name)
        if source.exists():
            keep_blob(source, there.path(name))


def _check_room(profile: Profile) -> None:
    needed = int(profile.database.stat().st_size * _ROOM_NEEDED)
    if shutil.disk_usage(profile.backups).free < needed:
        mb = max(1, needed >> 20)
        raise WorkspaceError("no-room-for-backup", path=str(profile.backups), mb=mb)


def _free_name(folder: Path, now: int) -> Path:
    stem = f"workspace-{to_datetime(now).strftime(_TIME)}"
    names = (f"{stem}{f'-{n}' if n else ''}.db" for n in range(10_000))
    return next(folder / name for name in names if not (folder / name).exists())


def _time_of(path: Path) -> int:
    matched = _NAME.fullmatch(path.name)
    if matched is None:
        return 0
    moment = datetime.strptime(matched[1], _TIME)  # noqa: DTZ007  it is UTC
    return from_datetime(moment) + int(matched[2] or 0)


def kept_of(made: Iterable[tuple[int, Path]]) -> set[Path]:
    """Which backups rotation keeps: the last of 7 days and of the 4 weeks that have any."""
    kept: set[Path] = set()
    for form, most in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS)):
        last: dict[str, Path] = {}
        for at, path in sorted(made, reverse=True):
            last.setdefault(to_datetime(at).strftime(form), path)
        kept.update(list(last.values())[:most])
    return kept


def _rotate(folder: Path, now: int, newest: Path) -> None:
    made = backups(Profile(folder.parent))
    kept = kept_of(made) | {newest}  # whatever the clock said when the others were made
    for _, path in made:
        if path not in kept:
            snapshot.remove(path)
    for path in folder.glob("before-schema-*.db"):
        if now - int(path.stat().st_mtime * MICRO) > _OLD_SCHEMA_KEPT:
            snapshot.remove(path)
    _drop_blobs(folder / "blobs", {name for path in kept for name in blob_names(path)})


def _drop_blobs(folder: Path, named: set[bytes]) -> None:
    wanted = {name.hex() for name in named}
    for path in folder.glob("??/*"):
        if path.name not in wanted:  # a copy that was never finished goes too
            path.unlink()


def _profile(workspace: "Store | Profile") -> Profile:
    return workspace if isinstance(workspace, Profile) else workspace.profile


@contextmanager
def _alone(profile: Profile) -> Iterator[None]:
    """One backup at a time: a second would take the first one's file for a left-over."""
    profile.backups.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = WorkspaceLock(profile.backups / "backup.lock")
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _sentences(profile: Profile) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite.DatabaseError) as error:
        raise database.as_problem(error, profile.database) from error
