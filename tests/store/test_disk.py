"""Disks that are full, folders that cannot be written: a sentence, and nothing is lost."""

import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.clock import MICRO, SystemClock
from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.values import View
from app.store import backup, database, doctor, migrate
from app.store.setting_commands import SetSetting
from app.store.store import Store
from tests.house import add_account, make_profile
from tests.store import jobs, sample
from tests.store.kit import REPOSITORY, opened, reading

USERS = ("peertest", "nobody")
DAY = 86_400 * MICRO


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Six megabytes of disk."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip("a small disk can be mounted by root only")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill_up(folder: Path, left: int = 0) -> Path:
    """Take all the room there is but for ``left`` bytes."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass
        if left:
            file.truncate(file.tell() - left)
    return ballast


def test_a_full_disk_loses_nothing_and_goes_on_when_there_is_room(small_disk: Path) -> None:
    profile = make_profile(small_disk)
    desk = Desk(Store(profile))
    account = add_account(desk, "email", "shop", sample.SHOP, smtp="127.0.0.1:1")
    mails = sample.corpus(80)
    sample.put(desk, account, mails[:20])
    ids = list(desk.queue_head(View.ALL).result()[1])
    ballast = fill_up(small_disk)

    code = _refused(lambda: sample.put(desk, account, mails[20:], 21))
    assert code == "disk-full"
    assert _refused(lambda: desk.reply(Draft(ids[0], "It leaves" * 9000)).result()) == "disk-full"
    assert _refused(lambda: backup.backup(profile, 1)) in ("disk-full", "no-room-for-backup")
    assert not list(profile.backups.glob("*.db*"))
    assert doctor.examine(desk.store).clean
    assert list(desk.queue_head(View.ALL).result()[1]) == ids

    ballast.unlink()
    assert sample.put(desk, account, mails[20:], 21).stored == 60
    assert desk.reply(Draft(ids[0], "It leaves")).result().outbox
    desk.close()
    assert doctor.examine(profile, deep=True).findings == ()


def test_a_workspace_on_a_full_disk_is_read_and_not_called_damaged(small_disk: Path) -> None:
    profile = make_profile(small_disk)
    database.open_writer(profile.database).close()
    ballast = fill_up(small_disk)
    assert _refused(lambda: database.open_writer(profile.database)) == "disk-full"
    assert doctor.examine(profile).findings == ()
    reader = database.open_reader(profile.database)
    assert database.schema_version(reader) == database.SCHEMA_VERSION
    reader.close()
    ballast.unlink()
    database.open_writer(profile.database).close()


def test_what_only_the_log_holds_is_there_though_it_cannot_be_brought_home(
    small_disk: Path,
) -> None:
    """A checkpoint needs room in the file; what was committed before stays where it is."""
    profile = make_profile(small_disk)
    desk = Desk(Store(profile))
    account = add_account(desk, "email", "shop", sample.SHOP)
    desk.store._connection.execute("PRAGMA wal_autocheckpoint = 0")
    sample.put(desk, account, sample.corpus(80))
    ballast = fill_up(small_disk)
    with pytest.raises(database.sqlite.OperationalError, match="full"):
        desk.store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    count, _ = desk.queue_head(View.ALL).result()
    assert count > 0
    desk.close()  # tries the same
    with reading(profile) as connection:
        assert connection.execute("SELECT count(*) FROM message").fetchone() == (80,)
    ballast.unlink()
    with opened(profile):
        pass
    assert not database.has_wal(profile.database)
    assert doctor.examine(profile, deep=True).findings == ()


def test_a_doctor_without_room_finds_no_damage(small_disk: Path) -> None:
    """His copy would fill the disk: that he could not look is all he says."""
    profile = make_profile(small_disk)
    fill_up(small_disk, profile.database.stat().st_size)
    report = doctor.examine(profile, deep=True)
    assert [(f.code, f.severity) for f in report.findings] == [("disk-full", "warning")]
    assert not list(profile.backups.glob(".*"))


@pytest.mark.parametrize("part", [0.3, 0.8])
def test_a_backup_that_finds_no_room_on_the_way_leaves_the_others(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch, part: float
) -> None:
    """There was enough when it began."""
    profile = make_profile(small_disk)
    now = SystemClock().now()
    good = backup.backup(profile, now - DAY)
    size = profile.database.stat().st_size
    monkeypatch.setattr(backup, "_check_room", lambda _: None)
    ballast = fill_up(small_disk, int(size * part))
    assert _refused(lambda: backup.backup(profile, now)) == "disk-full"
    assert [path for _, path in backup.backups(profile)] == [good]
    assert not list(profile.backups.glob(".*"))
    ballast.unlink()
    assert backup.backup(profile, now).exists()


@pytest.mark.parametrize("part", [0.0, 0.5, 1.3, 2.05])
def test_a_migration_that_finds_no_room_on_the_way_changes_nothing(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch, part: float
) -> None:
    """Wherever it is: at the copy that is kept, at the one that is changed, in changing it."""
    monkeypatch.setattr(migrate, "MIGRATIONS", migrate.MIGRATIONS)
    monkeypatch.setattr(database, "SCHEMA_VERSION", database.SCHEMA_VERSION)
    monkeypatch.setattr(migrate, "_check_room", lambda _: None)
    profile = make_profile(small_disk)
    connection = database.open_writer(profile.database)
    connection.execute("UPDATE agent SET name = 'Bea'")
    connection.close()
    jobs.be_ahead(small_disk.parent)
    size = profile.database.stat().st_size
    ballast = fill_up(small_disk, int(size * part))
    assert _refused(lambda: migrate.bring_up_to_date(profile)) == "disk-full"
    assert _schema_and_agent(profile) == (jobs.NEXT - 1, "Bea")
    assert not list(profile.root.glob("*.new*"))
    ballast.unlink()
    migrate.bring_up_to_date(profile)
    assert _schema_and_agent(profile) == (jobs.NEXT, "Bea")


def _schema_and_agent(profile: Profile) -> tuple[int, str]:
    with reading(profile) as connection:
        (name,) = connection.execute("SELECT name FROM agent").fetchone()
        return database.schema_version(connection), name


def test_a_large_mail_on_a_full_disk_is_taken_later(small_disk: Path) -> None:
    profile = make_profile(small_disk)
    desk = Desk(Store(profile))
    account = add_account(desk, "email", "shop", sample.SHOP)
    ballast = fill_up(small_disk)
    large = sample.corpus(3, large=(1, 2, 3))
    assert _refused(lambda: sample.put(desk, account, large)) == "disk-full"
    ballast.unlink()
    assert sample.put(desk, account, large).stored == 3
    desk.close()
    assert doctor.examine(profile, deep=True).findings == ()


def test_a_disk_that_is_full_at_the_start_says_so(small_disk: Path) -> None:
    fill_up(small_disk)
    assert _refused(lambda: migrate.create(Profile(small_disk / "desk"))) == "disk-full"
    assert not Profile(small_disk / "desk").exists


def _refused(act: object) -> str:
    with pytest.raises(WorkspaceError) as refused:
        act()  # type: ignore[operator]
    return refused.value.problem.code


def test_a_database_that_may_not_grow_keeps_what_it_has(tmp_path: Path) -> None:
    profile = make_profile(tmp_path)
    desk = Desk(Store(profile))
    account = add_account(desk, "email", "shop", sample.SHOP)
    mails = sample.corpus(300)
    sample.put(desk, account, mails[:20])
    connection = desk.store._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 5}")
    assert _refused(lambda: sample.put(desk, account, mails[20:], 21)) == "disk-full"
    connection.execute("PRAGMA max_page_count = 1000000")
    assert sample.put(desk, account, mails[20:], 21).stored == 280
    desk.close()
    assert doctor.examine(profile, deep=True).findings == ()


STRANGER = """
import sys
from pathlib import Path
from app.base.clock import MICRO, SystemClock
from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.store import database, doctor, migrate
from app.store.store import Store
profile = Profile(Path(sys.argv[1]))
for act in (
    lambda: Store(profile),
    lambda: migrate.create(Profile(profile.root / "below")),
    lambda: doctor.examine(profile),
):
    try:
        done = act()
    except WorkspaceError as error:
        print(error.problem.code)
    else:
        print(done.messages, done.clean)
"""


@pytest.fixture
def stranger() -> Iterator[list[str]]:
    """How to run something as a user who may not write here."""
    if os.geteuid() != 0:
        yield []
        return
    known = [name for name in USERS if _known(name)]
    if not known or shutil.which("setpriv") is None:
        pytest.skip("needs setpriv and a user without rights")
    way = ["setpriv", f"--reuid={known[0]}", "--clear-groups", f"--regid={_gid(known[0])}"]
    readable = ["test", "-r", str(REPOSITORY / "app" / "__init__.py")]
    if subprocess.run([*way, *readable], check=False).returncode:
        pytest.skip(f"{known[0]} may not read where this project lies (a private home)")
    yield way


def _known(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


def _gid(name: str) -> int:
    return pwd.getpwnam(name).pw_gid


@pytest.mark.parametrize("wal", [False, True])
def test_a_folder_that_may_only_be_read_is_read(
    tmp_path_factory: pytest.TempPathFactory, stranger: list[str], wal: bool
) -> None:
    folder = tmp_path_factory.mktemp("readonly")
    profile = make_profile(folder)
    keeper = database.open_writer(profile.database) if wal else None
    if keeper is not None:
        keeper.execute("UPDATE agent SET name = 'Bea'")
    for place in (folder, *folder.rglob("*")):
        place.chmod(0o555 if place.is_dir() else 0o444)
    for above in folder.parents:
        if above.stat().st_uid == os.getuid() and above != Path("/"):
            above.chmod(above.stat().st_mode | 0o055)
    done = subprocess.run(
        [*stranger, sys.executable, "-c", STRANGER, str(profile.root)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    for place in (folder, *folder.rglob("*")):
        place.chmod(0o755 if place.is_dir() else 0o644)
    if keeper is not None:
        keeper.close()
    assert done.stdout.splitlines() == [
        "workspace-readonly",
        "workspace-readonly",
        "0 True",
    ], done.stderr


def test_a_reader_of_a_damaged_file_says_so(tmp_path: Path) -> None:
    profile = make_profile(tmp_path)
    profile.database.write_bytes(b"not a database " * 1000)
    with pytest.raises(WorkspaceError, match="workspace-damaged"):
        database.open_reader(profile.database)
    with pytest.raises(WorkspaceError, match="workspace-damaged"):
        Store(profile)


@pytest.mark.parametrize("ending", ["-wal", "-shm"])
def test_a_lost_wal_or_its_index_is_survived(tmp_path: Path, ending: str) -> None:
    """Fault 45: what only the WAL had is gone with it, and the rest is sound."""
    profile = make_profile(tmp_path)
    with opened(profile) as store:
        store.execute(SetSetting("workspace", 0, "undo_seconds", "5")).result()
        names = [profile.database.with_name(f"workspace.db{e}") for e in ("", "-wal", "-shm")]
        copies = tmp_path / "copy"
        copies.mkdir()
        for name in names:
            if name.exists() and not name.name.endswith(ending):
                shutil.copyfile(name, copies / name.name)
    copy = Profile(copies)
    assert doctor.examine(copy, deep=True).clean
    with opened(copy):
        pass
    with reading(copy) as connection:
        assert connection.execute("SELECT count(*) FROM agent").fetchone() == (1,)


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.9])
def test_a_wal_that_was_cut_short_loses_its_end_alone(tmp_path: Path, keep: float) -> None:
    """Fault 45: what was committed before the cut is there, and nothing after it by half."""
    profile = make_profile(tmp_path)
    with opened(profile) as store:
        for n in range(30):
            store.execute(SetSetting("workspace", 0, "undo_seconds", str(n))).result()
        copies = tmp_path / "copy"
        copies.mkdir()
        shutil.copyfile(profile.database, copies / "workspace.db")
        wal = profile.database.with_name("workspace.db-wal").read_bytes()
    (copies / "workspace.db-wal").write_bytes(wal[: int(len(wal) * keep)])
    copy = Profile(copies)
    report = doctor.examine(copy, deep=True)
    assert report.clean
    assert [f.code for f in report.findings] == ["unclean-exit"]  # it is told
    with reading(copy) as connection:
        (changes,) = connection.execute("SELECT count(*) FROM command").fetchone()
        (value,) = connection.execute("SELECT value FROM setting").fetchone()
    assert 0 < changes <= 30
    assert value == str(changes - 1)
