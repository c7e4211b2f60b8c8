"""A workspace's schema: frozen for new ones, brought up to date on a copy, never half-way."""

import re
from pathlib import Path

import pysqlite3.dbapi2 as sqlite

from app.base.paths import Profile
from app.store import database, migrate
from app.store.schema import metadata, search

HOW = "the frozen schema is behind app/store/schema: run scripts/freeze-schema"


def outline(connection: database.Dbapi) -> dict[str, str]:
    """What SQLite recorded of a schema, by name, without white space and Alembic's own table."""
    found = connection.execute(
        "SELECT type || ' ' || name, sql FROM sqlite_master "
        "WHERE sql IS NOT NULL AND name <> 'alembic_version'"
    )
    return {name: re.sub(r"\s+", "", sql) for name, sql in found.fetchall()}


def index_settings(connection: database.Dbapi) -> dict[str, list[tuple[str, object]]]:
    return {
        table: connection.execute(f"SELECT k, v FROM {table}_config ORDER BY k").fetchall()
        for table in search.SETTINGS
    }


def test_a_new_workspace_has_the_schema_of_the_code(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "new")
    migrate.create(profile)
    frozen = database.open_reader(profile.database)
    described = sqlite.connect(":memory:", isolation_level=None)
    metadata.create_all(database.engine_for(described))
    search.create(described)

    assert outline(frozen) == outline(described), HOW
    assert index_settings(frozen) == index_settings(described), HOW
    assert database.schema_version(frozen) == database.SCHEMA_VERSION
    frozen.close()
    described.close()
