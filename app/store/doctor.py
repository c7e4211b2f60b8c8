"""Is all well with a workspace, and what to do when it is not.

``examine`` only reads, beside a running desk too; ``deep`` looks at every message where a quick
look takes a sample. ``repair`` makes anew what follows from the shared tables.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import pysqlite3.dbapi2 as sqlite

from app.base.bus import Changes
from app.base.clock import MICRO, SystemClock
from app.base.errors import WorkspaceError
from app.base.ids import ConversationId
from app.base.paths import Profile
from app.store import backup, database, doctor_checks, ground
from app.store.lock import WorkspaceLock

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.store.store import Store

_DAY = 86_400 * MICRO
_OLD_BACKUP = 3
"""Days: one a day is made while the program runs."""
Severity = Literal["info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found: a code with its values. ``info`` is worth telling and no fault."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    severity: Severity = "error"


@dataclass(frozen=True, slots=True)
class Report:
    """What ``examine`` saw. ``bytes`` is the size of the database file."""

    findings: tuple[Finding, ...]
    schema: int = 0
    bytes: int = 0
    messages: int = 0
    conversations: int = 0
    deep: bool = False

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong."""
        return all(finding.severity == "info" for finding in self.findings)


def examine(workspace: "Store | Profile", *, deep: bool = False) -> Report:
    """Look at everything; never raises for a damaged workspace, only for one that is not there."""
    profile = workspace if isinstance(workspace, Profile) else workspace.profile
    if not profile.exists:
        raise WorkspaceError("no-workspace", path=str(profile.root))
    ending = [*_last_exit(workspace), *_ground(profile), *_backups(profile)]
    try:
        connection = database.open_reader(profile.database)
    except WorkspaceError as error:
        problem = error.problem
        return Report((*ending, Finding(problem.code, problem.params)))
    try:
        return _examine(connection, profile, ending, deep)
    finally:
        connection.close()


def _examine(
    connection: database.Dbapi, profile: Profile, findings: list[Finding], deep: bool
) -> Report:
    look = doctor_checks.Look(connection, profile, deep)
    for check in doctor_checks.CHECKS:
        findings += _run(check, look)
    return Report(
        tuple(findings),
        database.schema_version(connection),
        profile.database.stat().st_size,
        _count(connection, "message"),
        _count(connection, "conversation"),
        deep,
    )


def _run(
    check: Callable[[doctor_checks.Look], Iterator[doctor_checks.Found]], look: doctor_checks.Look
) -> list[Finding]:
    try:
        return [Finding(code, params) for code, params in check(look)]
    except (sqlite.DatabaseError, OSError) as error:
        # One page that cannot be read must not hide what the other checks see.
        problem = database.as_problem(error, look.profile.database).problem
        if problem.code == "workspace-damaged":
            return [Finding(problem.code, {"detail": str(error)})]
        return [Finding(problem.code, problem.params, "warning")]  # he could not look


def _count(connection: database.Dbapi, table: str) -> int:
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608
    except sqlite.DatabaseError:
        return 0


def _last_exit(workspace: "Store | Profile") -> Iterator[Finding]:
    """Whether the last writer closed the workspace; while one is at work only it can know."""
    if not isinstance(workspace, Profile):
        ended_well = workspace.ended_well
    else:
        ended_well = not database.has_wal(workspace.database) or _taken(workspace)
    if not ended_well:
        yield Finding("unclean-exit", {}, "info")


def _ground(profile: Profile) -> Iterator[Finding]:
    """Whether the folder is fit for a workspace."""
    if kind := ground.network(profile.root):
        yield Finding("network-folder", {"path": str(profile.root), "kind": kind}, "warning")
    if name := ground.synced(profile.root):
        yield Finding("network-folder", {"path": str(profile.root), "name": name}, "info")


def _backups(profile: Profile) -> Iterator[Finding]:
    """Whether the daily backups have stopped coming."""
    made = [at for at, _ in backup.backups(profile)]
    days = (SystemClock().now() - max(made)) // _DAY if made else 0
    if days >= _OLD_BACKUP:
        yield Finding("backup-old", {"days": days}, "info")


def _taken(profile: Profile) -> bool:
    lock = WorkspaceLock(profile.lock)
    try:
        lock.acquire()
    except WorkspaceError as error:
        return error.problem.code == "workspace-busy"
    lock.release()
    return False


def repair(store: "Store") -> None:
    """Make queue rows, tallies and search index anew from the messages; takes minutes for many."""
    from app.store import projection

    def job(connection: "Connection") -> tuple[None, Changes]:
        projection.rebuild(connection)
        ids = connection.exec_driver_sql("SELECT conversation FROM summary")
        return None, Changes(frozenset(ConversationId(row[0]) for row in ids))

    store.write(job).result()
