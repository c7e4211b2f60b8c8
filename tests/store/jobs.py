"""What the store's tests do in processes that may be killed (``tests.crash.zygote`` runs them)."""

import shutil
from pathlib import Path

import alembic.command
import alembic.config  # noqa: F401  before the zygote forks, so that each job need not

from app.base.bus import Changes
from app.base.clock import SystemClock
from app.base.paths import Profile
from app.store import backup, database, migrate, restore
from app.store.lock import WorkspaceLock
from app.store.setting_commands import SetSetting
from app.store.store import Store

NEXT = database.SCHEMA_VERSION + 1
REVISION = f'''
from alembic import op

revision = "{NEXT:04}"
down_revision = "{NEXT - 1:04}"


def upgrade():
    execute = op.get_bind().exec_driver_sql
    execute("ALTER TABLE customer ADD COLUMN nickname TEXT NOT NULL DEFAULT ''")
    execute("UPDATE customer SET nickname = substr(name, 1, 3)")
    execute("CREATE INDEX customer_nickname ON customer (nickname)")
    execute("PRAGMA user_version = {NEXT}")
'''


def be_ahead(folder: Path, revision: str = REVISION) -> None:
    """Make this process a program of the next version, its migrations in ``folder``."""
    target = folder / "migrations"
    if not target.exists():
        shutil.copytree(migrate.MIGRATIONS, target)
    (target / "versions" / f"v{NEXT:04}_next.py").write_text(revision)
    migrate.MIGRATIONS = target
    database.SCHEMA_VERSION = NEXT


def create(profile: str) -> None:
    migrate.create(Profile(Path(profile)))


def upgrade(profile: str) -> None:
    """Start a program that is one schema ahead."""
    place = Profile(Path(profile))
    be_ahead(place.root.parent)
    lock = WorkspaceLock(place.lock)
    lock.acquire()
    migrate.bring_up_to_date(place)


def back_up(profile: str) -> None:
    backup.backup(Profile(Path(profile)), SystemClock().now())


def put_back(profile: str, file: str) -> None:
    restore.restore(Profile(Path(profile)), Path(file))


def rename(profile: str) -> None:
    """Write one local change."""
    store = Store(Profile(Path(profile)))

    def job(connection: object) -> tuple[None, Changes]:
        connection.exec_driver_sql("UPDATE agent SET name = 'Anabel'")  # type: ignore[attr-defined]
        return None, Changes()

    store.write(job).result()
    store.close()


def number(profile: str) -> None:
    """Give three commands."""
    store = Store(Profile(Path(profile)))
    for n in range(3):
        store.execute(SetSetting("workspace", 0, "undo_seconds", str(n))).result()
    store.close()


JOBS = {job.__name__: job for job in (create, upgrade, back_up, put_back, rename, number)}
