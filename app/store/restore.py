"""Putting a backup in the place of the workspace, whatever state that is in (rule K3).

The backup is read, brought to the program's schema and made ready in a folder of its own; one
rename puts it in place. What was there is kept aside, never deleted.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import select

from app.base import crashpoints
from app.base.bus import Changes
from app.base.clock import SystemClock, to_datetime
from app.base.errors import WorkspaceError
from app.base.ids import ConversationId, OutboxId
from app.base.paths import Profile
from app.store import backup, database, doctor, snapshot
from app.store.blobs import Blobs, sync_folder
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.lock import WorkspaceLock
from app.store.schema.outbox import outbox
from app.store.store import Store

UNSETTLED = ("held", "queued", "retrying", "paused", "sending", "committed")
"""States in which a message may leave later by itself."""
_LEAP = 1 << 20
"""How far ids jump when nobody can tell how many were given since the backup."""
_BESIDE = ("", "-wal")

Sends = dict[int, tuple[str, str, int]]
"""Message-ID, state and tries by outbox id."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What ``restore`` did: where the old database lies, and what the person should know."""

    aside: Path | None
    messages: int
    conversations: int
    missing_blobs: int
    """Raw mails over 256 KB that neither the workspace nor the backups still hold."""
    unsure: int
    """Outgoing messages that may have left after the backup was made: now ``unknown``."""


@register("workspace.restored")
@dataclass(frozen=True, slots=True)
class MarkRestored(Command):
    """The database is a backup's: what was to leave then may have left since (K1)."""

    unsure: tuple[OutboxId, ...]

    def apply(self, tx: Tx) -> Outcome:
        chosen = outbox.c.id.in_(self.unsure)
        rows = tx.connection.execute(select(outbox.c.id, outbox.c.conversation).where(chosen)).all()
        values = {"state": "unknown", "reason": "restored", "due_at": None, "rev": tx.seq}
        tx.connection.execute(outbox.update().where(chosen).values(**values))
        conversations = frozenset(ConversationId(row.conversation) for row in rows)
        changes = Changes(conversations, outbox=frozenset(OutboxId(row.id) for row in rows))
        return Outcome(changes, (Event("restored"),))


def restore(profile: Profile, file: Path) -> Restored:
    """Make the backup ``file`` the workspace.

    Raises ``WorkspaceError``: ``workspace-busy`` while a desk runs, ``restore-bad``,
    ``workspace-newer``, or what the disk says; the workspace is untouched then.
    """
    _check(file)
    with _problems(profile):
        profile.make()
        lock = WorkspaceLock(profile.lock)
        lock.acquire()
        try:
            return _restore(profile, file)
        finally:
            lock.release()


def _restore(profile: Profile, file: Path) -> Restored:
    room = Profile(profile.root / ".restoring")
    shutil.rmtree(room.root, ignore_errors=True)
    room.make()
    for ending in _BESIDE:
        beside = file.with_name(file.name + ending)
        if beside.exists():
            shutil.copyfile(beside, room.database.with_name(room.database.name + ending))
    crashpoints.passing("restore.copied")
    (messages, conversations), unsure = _make_ready(room, profile.database)
    crashpoints.passing("restore.ready")
    missing = _bring_blobs(room.database, profile, file.parent / "blobs")
    aside = _swap(room.database, profile)
    shutil.rmtree(room.root, ignore_errors=True)
    return Restored(aside, messages, conversations, missing, unsure)


def _check(file: Path) -> None:
    if not file.is_file():
        raise WorkspaceError("restore-bad", path=str(file), detail="no such file")
    try:
        connection = database.open_reader(file)
        try:
            version = database.schema_version(connection)
            wrong, _ = database.faults(connection)
            snapshot.counts(connection)
        finally:
            connection.close()
    except (WorkspaceError, sqlite.DatabaseError) as error:
        if isinstance(error, WorkspaceError) and error.problem.code == "workspace-newer":
            raise
        detail = _reason(error)
        raise WorkspaceError("restore-bad", path=str(file), detail=detail) from error
    if wrong or version == 0:
        raise WorkspaceError("restore-bad", path=str(file), detail=", ".join(wrong))


def _reason(error: BaseException) -> str:
    """What SQLite said of the file, not our code for it; "" when it said nothing."""
    if isinstance(error, WorkspaceError):
        return str(error.problem.params.get("detail", ""))
    return str(error)


def _make_ready(room: Profile, present: Path) -> tuple[tuple[int, int], int]:
    """Migrate the copy, put its counters ahead and its unsure sends aside.

    Gives how many messages and conversations are in it, and how many sends are unsure.
    """
    counters, sends = _look(present)
    store = Store(room)
    try:
        if store.read(lambda c: _index_damaged(c, room)).result():
            doctor.repair(store)
        here = store.read(_unsettled).result()
        unsure = tuple(OutboxId(id) for id, state in here.items() if sends.get(id) != state)
        _count_on(store, counters)
        store.execute(MarkRestored(unsure), cause="restore").result()
        return store.read(_held).result(), len(unsure)
    finally:
        store.close(deadline=600)


def _held(connection: database.Dbapi) -> tuple[int, int]:
    counts = "SELECT (SELECT count(*) FROM message), count(*) FROM conversation"
    messages, conversations = connection.execute(f"{counts} WHERE merged_into IS NULL").fetchone()
    return int(messages), int(conversations)


def _index_damaged(connection: database.Dbapi, room: Profile) -> bool:
    """Whether the copy needs a new search index; raises when it is damaged elsewhere."""
    wrong, index = database.faults(connection)
    if wrong:
        raise WorkspaceError("restore-bad", path=str(room.root), detail=", ".join(wrong))
    return index


def _look(present: Path) -> tuple[dict[str, int] | None, Sends]:
    """The counters and unsettled sends of the workspace at hand, as far as it can be read."""
    if not present.exists():
        return None, {}
    try:
        connection = database.open_reader(present)
        try:
            return database.counters(connection, present), _unsettled(connection)
        finally:
            connection.close()
    except (WorkspaceError, sqlite.DatabaseError):
        return None, {}


def _unsettled(connection: database.Dbapi) -> Sends:
    marks = ", ".join("?" for _ in UNSETTLED)
    found = connection.execute(
        f"SELECT id, message_id, state, tries FROM outbox WHERE state IN ({marks})",  # noqa: S608
        UNSETTLED,
    )
    return {id: tuple(rest) for id, *rest in found.fetchall()}


def _count_on(store: Store, present: dict[str, int] | None) -> None:
    """Ids given since the backup live on in sent Message-IDs: they must not be given again."""
    if present is None:
        present = {name: store.ids.count(name) + _LEAP for name in ("id", "seq")}
    for name, value in present.items():
        store.ids.raise_to(name, value)


def _bring_blobs(path: Path, profile: Profile, kept: Path) -> int:
    here, there = Blobs(profile.blobs), Blobs(kept)
    missing = 0
    for name in backup.blob_names(path):
        target, source = here.path(name), there.path(name)
        if not backup.sound_blob(target):
            target.unlink(missing_ok=True)
            if backup.sound_blob(source):
                backup.keep_blob(source, target)
            else:
                missing += 1
    return missing


def _swap(ready: Path, profile: Profile) -> Path | None:
    """Rename ``ready`` over the database, which stays under a second name."""
    target = profile.database
    aside = _keep_aside(profile) if target.exists() else None
    snapshot.sync(ready)
    crashpoints.passing("restore.kept_aside")
    for ending in ("-wal", "-shm"):
        target.with_name(target.name + ending).unlink(missing_ok=True)
    ready.replace(target)
    sync_folder(profile.root)
    crashpoints.passing("restore.done")
    return aside


def _keep_aside(profile: Profile) -> Path:
    moment = to_datetime(SystemClock().now()).strftime("%Y%m%dT%H%M%S%fZ")
    folder = profile.backups / f"before-restore-{moment}"
    folder.mkdir(parents=True, mode=0o700)
    path = profile.database
    with suppress(WorkspaceError, sqlite.DatabaseError):
        _empty_wal(path)
    for ending in _BESIDE:
        source = path.with_name(path.name + ending)
        if source.exists():
            _second_name(source, folder / source.name)
    sync_folder(folder)
    sync_folder(profile.backups)
    return folder / path.name


def _empty_wal(path: Path) -> None:
    """Bring all commits into the file, unless it is damaged: then nothing writes to it again."""
    connection = database.open_reader(path)
    try:
        wrong, _ = database.faults(connection)
        empty = database.schema_version(connection) == 0
    finally:
        connection.close()
    if wrong or empty:
        return
    connection = database.open_writer(path)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _second_name(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
        snapshot.sync(target)


@contextmanager
def _problems(profile: Profile) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite.DatabaseError) as error:
        raise database.as_problem(error, profile.database) from error
