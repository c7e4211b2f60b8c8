"""What a backup holds, before anybody puts it in the workspace's place. Any thread; only reads."""

from pathlib import Path

import pysqlite3.dbapi2 as sqlite

from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.store import database
from app.store.restore import UNSETTLED

Counted = tuple[int, int, int, int, int, int]
"""Messages, conversations, customers; when the newest message came (microseconds UTC, 0: none);
messages that are here now and not in it; outgoing ones that may have left since."""


def look(profile: Profile, file: Path) -> Counted:
    """Raises ``WorkspaceError``: ``restore-bad``, ``workspace-newer``."""
    if not file.is_file():
        raise WorkspaceError("restore-bad", path=str(file), detail="no such file")
    try:
        connection = database.open_reader(file)
        try:
            database.refuse_newer(connection, file)
            if database.schema_version(connection) == 0:
                raise WorkspaceError("restore-bad", path=str(file))
            return _read(connection, profile)
        finally:
            connection.close()
    except (WorkspaceError, OSError, sqlite.DatabaseError) as error:
        if isinstance(error, WorkspaceError) and error.problem.code == "workspace-newer":
            raise
        raise WorkspaceError("restore-bad", path=str(file), detail=str(error)) from error


def _read(connection: database.Dbapi, profile: Profile) -> Counted:
    def one(query: str, *given: str) -> int:
        (found,) = connection.execute(query, given).fetchone()
        return int(found or 0)

    marks = ", ".join("?" for _ in UNSETTLED)
    messages = one("SELECT count(*) FROM message")
    return (
        messages,
        one("SELECT count(*) FROM conversation WHERE merged_into IS NULL"),
        one("SELECT count(*) FROM customer"),
        one("SELECT max(received_at) FROM message"),
        max(0, _present(profile) - messages),
        one(f"SELECT count(*) FROM outbox WHERE state IN ({marks})", *UNSETTLED),  # noqa: S608
    )


def _present(profile: Profile) -> int:
    """How many messages are here now; 0 where the workspace cannot be read."""
    try:
        connection = database.open_reader(profile.database)
        try:
            (found,) = connection.execute("SELECT count(*) FROM message").fetchone()
        finally:
            connection.close()
    except (WorkspaceError, OSError, sqlite.DatabaseError):
        return 0
    return int(found)
