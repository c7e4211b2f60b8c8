"""``python -m tests.store.migrating create|upgrade PROFILE``: in a process that may be killed.

``upgrade`` is a program one schema ahead of the repository's, with a revision of its own.
"""

import shutil
import sys
from pathlib import Path

from app.base.errors import NightdeskError
from app.base.paths import Profile
from app.store import database, migrate
from app.store.lock import WorkspaceLock

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


def main() -> int:
    what, folder = sys.argv[1:]
    profile = Profile(Path(folder) / "desk")
    try:
        if what == "create":
            migrate.create(profile)
        else:
            be_ahead(Path(folder))
            lock = WorkspaceLock(profile.lock)
            lock.acquire()
            migrate.bring_up_to_date(profile)
    except NightdeskError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
