"""What keeps a workspace safe, for the window: backups, the doctor, a report without people in it.

Each call runs on a thread of its own; nothing here changes the workspace but a backup beside it.
"""

import platform
import shutil
import stat
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, cast

from app.desk.aside import aside

if TYPE_CHECKING:
    from email.message import Message

    from app.base.paths import Profile
    from app.desk.desk import Desk
    from app.store.doctor import Finding

_PARTS = (
    "PySide6-Essentials", "qasync", "SQLAlchemy", "alembic", "pysqlite3", "IMAPClient",
    "aiosmtplib", "keyring", "cryptography", "fast-mail-parser", "nh3", "selectolax", "zstandard",
    "icalendar", "msgspec", "platformdirs", "tzdata", "tzlocal",
)  # fmt: skip
_SHOWN = _PARTS[:8]
_SILENT = {"pysqlite3": "zlib", "IMAPClient": "BSD-3-Clause"}
"""Packages that do not say it in their metadata."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the workspace, as it lies on the disk; ``at`` is microseconds UTC."""

    file: Path
    at: int
    size: int
    replaced: bool = False
    """What was there before a restore: the way back from it."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What is in a backup, and how it differs from the present."""

    messages: int
    conversations: int
    customers: int
    newest: int
    """When its newest message came (microseconds UTC); 0 where there is none."""
    missing: int
    """Messages that are here now and not in it."""
    unsure: int
    """Its outgoing messages that may have left since: they become ``unknown``."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes: the database, mail in files of its own, the backups, and what the disk has free."""

    database: int
    mail: int
    backups: int
    free: int


@dataclass(frozen=True, slots=True)
class Health:
    """What the doctor found; ``findings`` are codes with their values, worst first."""

    clean: bool
    findings: "tuple[Finding, ...]"
    messages: int
    conversations: int
    bytes: int


class Keeping:
    """Reachable as ``desk.keeping``."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    @property
    def folder(self) -> Path:
        """Where the workspace lies."""
        return self._desk.store.profile.root

    def backups(self) -> "Future[tuple[Backup, ...]]":
        """The backups there are, newest first."""

        def look() -> tuple[Backup, ...]:
            from app.store import backup

            profile = self._desk.store.profile
            made = [(at, file, False) for at, file in backup.backups(profile)]
            made += [(at, file, True) for at, file in backup.befores(profile)]
            made.sort(reverse=True)
            return tuple(Backup(file, at, file.stat().st_size, old) for at, file, old in made)

        return aside(look)

    def back_up(self, tell: Callable[[float], object], stop: Event) -> "Future[Backup]":
        """Make one now; raises ``WorkspaceError`` where it cannot be made or does not read well.

        ``tell`` hears how far it is (0 to 1, then 1 while it is read) on a thread of its own;
        ``stop`` ends it with "backup-stopped".
        """

        def make() -> Backup:
            from app.store import backup, snapshot

            now = self._desk.store.clock.now()
            file = backup.backup(self._desk.store, now, snapshot.Watch(tell, stop))
            return Backup(file, now, file.stat().st_size)

        return aside(make)

    def preview(self, file: Path) -> "Future[Preview]":
        """What a backup holds; raises ``WorkspaceError``: "restore-bad", "workspace-newer"."""

        def look() -> Preview:
            from app.store import preview

            return Preview(*preview.look(self._desk.store.profile, file))

        return aside(look)

    def sizes(self) -> "Future[Sizes]":
        """How much room everything takes."""
        return aside(lambda: _sizes(self._desk.store.profile))

    def examine(self, *, deep: bool = False) -> "Future[Health]":
        """Look the workspace over, where a fault was found before at everything; it only reads."""

        def look() -> Health:
            from app.desk import checkup
            from app.store import doctor

            store = self._desk.store
            whole = deep or bool(checkup.known(store.profile))
            seen = doctor.examine(store, deep=whole)
            faults = [one.code for one in seen.findings if one.severity == "error"]
            checkup.tell(store, faults, deep=whole)
            return Health(
                seen.clean, tuple(seen.findings), seen.messages, seen.conversations, seen.bytes
            )

        return aside(look)

    def versions(self) -> Mapping[str, str]:
        """The program and what it stands on."""
        return versions()

    def licences(self) -> Mapping[str, str]:
        """What each part is licensed under, in its own words."""
        return licences()

    def report(self) -> "Future[str]":
        """Versions and health as text to send to whoever helps: no address, name or secret."""
        accounts = self._desk.accounts()

        def write() -> str:
            lines = [f"{name}: {version}" for name, version in versions().items()]
            health = self.examine().result()
            lines += [
                f"messages: {health.messages}",
                f"conversations: {health.conversations}",
                f"bytes: {health.bytes}",
                f"doctor: {'clean' if health.clean else 'findings'}",
                f"meaning: {self._desk.suggestions.standing}",
                *(f"finding: {one.code} ({one.severity})" for one in health.findings),
            ]
            for number, account in enumerate(accounts.result(), 1):
                problem = account.problem.code if account.problem is not None else "none"
                lines.append(
                    f"account {number}: {account.kind}, {account.state}, problem {problem}"
                )
            return "\n".join(lines) + "\n"

        return aside(write)


def _sizes(profile: "Profile") -> Sizes:
    database = [profile.database, profile.database.with_name(f"{profile.database.name}-wal")]
    return Sizes(
        sum(_bytes(file) for file in database),
        sum(_bytes(file) for file in profile.blobs.rglob("*")),
        sum(_bytes(file) for file in profile.backups.rglob("*")),
        shutil.disk_usage(profile.root).free,
    )


def _bytes(file: Path) -> int:
    """What a file takes on the disk's books; nothing for a folder or one that went."""
    with suppress(OSError):
        found = file.stat()
        return found.st_size if stat.S_ISREG(found.st_mode) else 0
    return 0


def versions() -> dict[str, str]:
    """Names and versions, ours first."""
    from importlib.metadata import PackageNotFoundError, version

    from app import __version__
    from app.store.database import SCHEMA_VERSION

    found: dict[str, Any] = {
        "Nightdesk": __version__,
        "schema": str(SCHEMA_VERSION),
        "Python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
    }
    for part in _SHOWN:
        with suppress(PackageNotFoundError):
            found[part] = version(part)
    found["SQLite"] = _sqlite()
    return {name: str(value) for name, value in found.items()}


def licences() -> dict[str, str]:
    """Names of parts and their licences, as their packages say."""
    from importlib.metadata import PackageNotFoundError, metadata

    found = dict(_SILENT)
    for part in _PARTS:
        with suppress(PackageNotFoundError):
            about = cast("Message", metadata(part))
            classes = [c for c in about.get_all("Classifier") or () if c.startswith("License ::")]
            named = ", ".join(c.rpartition("::")[2].strip() for c in classes)
            short = str(about.get("License") or "").split("\n")[0]
            said = about.get("License-Expression") or named or short
            found[part] = str(said or found.get(part, "?"))
    return found


def _sqlite() -> str:
    module = sys.modules.get("pysqlite3.dbapi2") or sys.modules.get("pysqlite3")
    return str(getattr(module, "sqlite_version", "?"))
