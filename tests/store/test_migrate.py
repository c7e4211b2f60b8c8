"""A workspace's schema: frozen for new ones, brought up to date on a copy, never half-way."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.store import database, migrate
from app.store.schema import address_book, kb_text, metadata, search
from app.store.store import Store
from tests.crash.runner import KILLED, Runner
from tests.house import make_profile
from tests.store import jobs
from tests.store.kit import opened

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
        for table in (*search.SETTINGS, *address_book.SETTINGS, *kb_text.SETTINGS)
    }


def test_a_new_workspace_has_the_schema_of_the_code(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "new")
    migrate.create(profile)
    frozen = database.open_reader(profile.database)
    described = sqlite.connect(":memory:", isolation_level=None)
    metadata.create_all(database.engine_for(described))
    search.create(described)
    address_book.create(described)
    kb_text.create(described)

    assert outline(frozen) == outline(described), HOW
    assert index_settings(frozen) == index_settings(described), HOW
    assert database.schema_version(frozen) == database.SCHEMA_VERSION
    frozen.close()
    described.close()


def customers(path: Path, count: int) -> None:
    connection = database.open_writer(path)
    rows = [(n, f"Customer {n}") for n in range(1, count + 1)]
    connection.executemany(
        "INSERT INTO customer (id, name, language, company, notes, created_at, rev) "
        "VALUES (?, ?, '', '', '', 0, 0)",
        rows,
    )
    connection.close()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    profile = make_profile(tmp_path_factory.mktemp("old"))
    customers(profile.database, 500)
    return profile


@pytest.fixture
def old(template: Profile, tmp_path: Path) -> Profile:
    """A workspace of the present schema, behind the program that the job ``upgrade`` is."""
    shutil.copytree(template.root, tmp_path / "desk")
    return Profile(tmp_path / "desk")


def state(path: Path) -> tuple[int, int, bool]:
    """Schema number, customers, whether the new column is filled: old or new, nothing between."""
    connection = database._open(f"{path.as_uri()}?mode=ro")
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        version = database.schema_version(connection)
        count = connection.execute("SELECT count(*) FROM customer").fetchone()[0]
        columns = {row[1] for row in connection.execute("PRAGMA table_info(customer)")}
        if "nickname" not in columns:
            return version, count, False
        empty = connection.execute("SELECT count(*) FROM customer WHERE nickname = ''").fetchone()
        return version, count, empty == (0,)
    finally:
        connection.close()


OLD, NEW = (jobs.NEXT - 1, 500, False), (jobs.NEXT, 500, True)
STEPS = {
    "snapshot.written": OLD,
    "snapshot.checked": OLD,
    "snapshot.renamed": OLD,
    "migrate.kept": OLD,
    "migrate.copied": OLD,
    "migrate.upgraded": OLD,
    "migrate.verified": OLD,
    "migrate.settling": OLD,
    "migrate.settled": NEW,
}


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_in_a_migration_leaves_old_or_new(old: Profile, runner: Runner, step: str) -> None:
    assert runner.run("upgrade", crash_at=step, profile=str(old.root)) == KILLED, runner.words()
    assert state(old.database) == STEPS[step]
    assert runner.run("upgrade", profile=str(old.root)) == 0, runner.words()
    assert state(old.database) == NEW
    assert state(old.backups / f"before-schema-{jobs.NEXT}.db") == OLD
    assert not list(old.root.glob("*.new*"))


def test_commits_that_only_the_wal_holds_are_migrated(old: Profile, runner: Runner) -> None:
    reader = database.open_reader(old.database)  # its presence keeps the WAL where it is
    writer = database.open_writer(old.database)
    writer.execute("UPDATE customer SET name = 'Ximena' WHERE id = 7")
    writer.close()
    assert old.database.with_name("workspace.db-wal").stat().st_size > 0
    assert runner.run("upgrade", profile=str(old.root)) == 0, runner.words()
    reader.close()
    connection = database._open(f"{old.database.as_uri()}?mode=ro")
    found = connection.execute("SELECT name, nickname FROM customer WHERE id = 7").fetchone()
    connection.close()
    assert found == ("Ximena", "Xim")


def test_a_migration_that_fails_changes_nothing(
    old: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "MIGRATIONS", migrate.MIGRATIONS)
    monkeypatch.setattr(database, "SCHEMA_VERSION", database.SCHEMA_VERSION)
    wrong = jobs.REVISION.replace("CREATE INDEX", "CREATE SOMETHING")
    jobs.be_ahead(old.root.parent, wrong)
    with pytest.raises(WorkspaceError) as refused:
        migrate.bring_up_to_date(old)
    assert refused.value.problem.code == "migration-failed"
    assert state(old.database) == OLD
    assert not list(old.root.glob("*.new*"))


def test_a_migration_that_loses_rows_changes_nothing(
    old: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "MIGRATIONS", migrate.MIGRATIONS)
    monkeypatch.setattr(database, "SCHEMA_VERSION", database.SCHEMA_VERSION)
    losing = jobs.REVISION.replace("UPDATE customer SET", "DELETE FROM customer --")
    jobs.be_ahead(old.root.parent, losing)
    with pytest.raises(WorkspaceError) as refused:
        migrate.bring_up_to_date(old)
    assert refused.value.problem.params == {"detail": "customer"}
    assert state(old.database) == OLD


def test_a_newer_schema_is_left_alone(old: Profile) -> None:
    connection = database.open_writer(old.database)
    connection.execute(f"PRAGMA user_version = {database.SCHEMA_VERSION + 1}")
    connection.close()
    before = old.database.read_bytes()
    for opening in (Store, lambda p: database.open_reader(p.database)):
        with pytest.raises(WorkspaceError) as refused:
            opening(old)
        assert refused.value.problem.code == "workspace-newer"
    assert old.database.read_bytes() == before
    wal = old.database.with_name("workspace.db-wal")
    assert not wal.exists() or wal.stat().st_size == 0


def test_a_migration_without_room_says_so(old: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "SCHEMA_VERSION", jobs.NEXT)
    usage = shutil.disk_usage(old.root)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(WorkspaceError) as refused:
        migrate.bring_up_to_date(old)
    assert refused.value.problem.code == "no-room-to-migrate"
    assert state(old.database) == OLD


@pytest.mark.parametrize("step", ["create.made", "migrate.settling", "create.settled"])
def test_a_kill_in_create_leaves_nothing_or_all(tmp_path: Path, runner: Runner, step: str) -> None:
    profile = Profile(tmp_path / "desk")
    assert runner.run("create", crash_at=step, profile=str(profile.root)) == KILLED
    assert profile.exists == (step == "create.settled")
    assert runner.run("create", profile=str(profile.root)) == 0, runner.words()
    with opened(profile) as store:
        assert store.read(database.schema_version).result() == database.SCHEMA_VERSION
    assert not list(profile.root.glob("*.new*"))


def test_an_empty_file_is_no_workspace(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.database.touch()
    with pytest.raises(WorkspaceError) as refused:
        Store(profile)
    assert refused.value.problem.code == "workspace-damaged"


def test_describing_the_schema_loads_one_dialect() -> None:
    code = "from app.store.schema import metadata; import sys; "
    code += "print([m for m in sys.modules if 'postgresql' in m])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
