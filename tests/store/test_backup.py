"""Backups: whole, checked before they count, rotated; a failed one takes nothing away."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from app.base.clock import MICRO, SystemClock, from_datetime
from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.desk.desk import Desk
from app.store import backup, preview, restore, snapshot
from app.store.blobs import Blobs
from app.store.store import Store
from tests.house import open_desk
from tests.store import sample
from tests.store.kit import reading

DAY = 86_400 * MICRO
NOW = SystemClock().now()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    desk = open_desk(tmp_path_factory.mktemp("backup"))
    sample.fill(desk)
    desk.close()
    return desk.store.profile


@pytest.fixture
def desk(template: Profile, tmp_path: Path) -> Iterator[Desk]:
    shutil.copytree(template.root, tmp_path / "desk")
    desk = Desk(Store(Profile(tmp_path / "desk")))
    yield desk
    desk.close()


def message_count(path: Path) -> int:
    connection = snapshot.database.open_reader(path)
    try:
        return int(connection.execute("SELECT count(*) FROM message").fetchone()[0])
    finally:
        connection.close()


def test_a_backup_holds_all_that_is_committed(desk: Desk) -> None:
    path = backup.backup(desk.store, NOW)
    with reading(desk.store.profile) as live:
        expected = live.execute("SELECT count(*) FROM message").fetchone()[0]
    assert message_count(path) == expected > 60
    kept = Blobs(path.parent / "blobs")
    names = backup.blob_names(path)
    assert len(names) == 1
    assert all(backup.sound_blob(kept.path(name)) for name in names)
    assert not list(path.parent.glob(".*"))


def test_a_backup_tells_how_far_it_is_and_can_be_stopped(desk: Desk, monkeypatch) -> None:
    monkeypatch.setattr(snapshot, "_STEPS", 100)
    told: list[float] = []
    whole = backup.backup(desk.store, NOW, snapshot.Watch(told.append, Event()))
    assert told == sorted(told)
    assert len(told) > 3
    assert told[-1] == 1.0
    for part in (told[0], told[len(told) // 2], 1.0):
        stop = Event()
        watch = snapshot.Watch(lambda so_far, at=part, end=stop: so_far >= at and end.set(), stop)
        with pytest.raises(WorkspaceError) as stopped:
            backup.backup(desk.store, NOW + 1, watch)
        assert stopped.value.problem.code == "backup-stopped"
    assert [path for _, path in backup.backups(desk.store.profile)] == [whole]
    assert not list(whole.parent.glob(".*.part*"))


def test_what_a_restore_replaced_can_be_put_back(desk: Desk, tmp_path: Path) -> None:
    profile = desk.store.profile
    kept = backup.backup(desk.store, NOW)
    messages = preview.look(profile, kept)[0]
    assert messages == message_count(profile.database)
    desk.close()
    (profile.backups / "before-restore-nonsense").mkdir()
    done = restore.restore(profile, kept)
    ((at, before),) = backup.befores(profile)
    assert before == done.aside
    assert at > 0
    assert preview.look(profile, before)[0] == messages
    restore.restore(profile, before)
    assert message_count(profile.database) == messages


def test_a_backup_does_not_wait_for_an_open_transaction(desk: Desk) -> None:
    profile = desk.store.profile

    def job(_connection: object) -> tuple[Path, object]:
        from app.base.bus import Changes

        return backup.backup(profile, NOW), Changes()

    assert desk.store.write(job).result(timeout=60).exists()


def test_two_in_one_second_are_two_files(desk: Desk) -> None:
    first = backup.backup(desk.store, NOW)
    second = backup.backup(desk.store, NOW)
    assert first != second
    # Of one day rotation keeps the last.
    assert [path for _, path in backup.backups(desk.store.profile)] == [second]
    assert second.exists()


def test_a_second_backup_at_the_same_time_is_refused(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = snapshot._copy
    codes = []

    def meanwhile(path: Path, target: Path, watch: object) -> snapshot.Counts:
        with pytest.raises(WorkspaceError) as refused:
            backup.backup(desk.store, NOW)
        codes.append(refused.value.problem.code)
        return copy(path, target, None)

    monkeypatch.setattr(snapshot, "_copy", meanwhile)
    assert backup.backup(desk.store, NOW).exists()
    assert codes == ["workspace-busy"]


def test_the_daily_backup_is_made_once_a_day(desk: Desk) -> None:
    assert backup.backup_if_due(desk.store) is not None
    assert backup.backup_if_due(desk.store) is None


@pytest.mark.parametrize("away", [-2 * DAY, 2 * DAY])
def test_a_backup_of_another_day_puts_none_off(desk: Desk, away: int) -> None:
    backup.backup(desk.store, desk.store.clock.now() + away)
    assert backup.backup_if_due(desk.store) is not None


def test_rotation_keeps_seven_days_and_four_weeks() -> None:
    from datetime import UTC, datetime

    newest = from_datetime(datetime(2026, 11, 21, 20, tzinfo=UTC))
    made = [(newest - n * DAY // 2, Path(f"{n / 2:g}")) for n in range(120)]
    kept = sorted(float(path.name) for path in backup.kept_of(made))
    # 21 November 2026 is a Saturday: the weeks before ended 6, 13 and 20 days earlier.
    assert kept == [0, 1, 2, 3, 4, 5, 6, 13, 20]


def test_rotation_removes_files_and_the_blobs_only_they_named(desk: Desk) -> None:
    profile = desk.store.profile
    old = backup.backup(profile, NOW - 400 * DAY)
    orphan = Blobs(profile.backups / "blobs").path(bytes(32))
    orphan.parent.mkdir(parents=True)
    orphan.write_bytes(b"named by no backup")
    for n in range(40, 0, -4):
        shutil.copyfile(old, profile.backups / backup._free_name(profile.backups, NOW - n * DAY))
    backup.backup(profile, NOW)
    assert not old.exists()
    assert not orphan.exists()
    assert len(list((profile.backups / "blobs").glob("??/*"))) == 1


@pytest.mark.parametrize("fault", ["poorer", "broken"])
def test_a_bad_copy_leaves_the_good_ones(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    profile = desk.store.profile
    good = backup.backup(profile, NOW - 60 * DAY)
    copy = snapshot._copy

    def spoil(path: Path, target: Path, watch: object) -> snapshot.Counts:
        counts = copy(path, target, None)
        if fault == "poorer":
            connection = snapshot.sqlite.connect(target)
            connection.execute("PRAGMA foreign_keys=OFF")
            connection.execute(
                "DELETE FROM source WHERE message = (SELECT max(message) FROM source)"
            )
            connection.commit()
            connection.close()
        else:
            data = bytearray(target.read_bytes())
            data[4096 * 5 : 4096 * 9] = bytes(4096 * 4)
            target.write_bytes(data)
        return counts

    monkeypatch.setattr(snapshot, "_copy", spoil)
    with pytest.raises(WorkspaceError) as refused:
        backup.backup(profile, NOW)
    assert refused.value.problem.code == "backup-failed"
    assert [path for _, path in backup.backups(profile)] == [good]
    assert not list(profile.backups.glob(".*"))


def test_without_room_nothing_is_begun(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(WorkspaceError) as refused:
        backup.backup(desk.store, NOW)
    assert refused.value.problem.code == "no-room-for-backup"


def test_the_old_schema_is_kept_a_month(desk: Desk) -> None:
    import os

    profile = desk.store.profile
    ages = {31: False, 29: True}
    files = {days: profile.backups / f"before-schema-{days}.db" for days in ages}
    for days, path in files.items():
        path.touch()
        os.utime(path, (NOW / MICRO - days * 86_400,) * 2)
    backup.backup(profile, NOW)
    assert {days: path.exists() for days, path in files.items()} == ages


def test_a_lost_blob_does_not_stop_backups(desk: Desk) -> None:
    profile = desk.store.profile
    (name,) = backup.blob_names(profile.database)
    Blobs(profile.blobs).path(name).unlink()
    assert backup.backup(profile, NOW).exists()


def test_links_that_cannot_be_made_are_copies(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.link", refuse)
    path = backup.backup(desk.store, NOW)
    (name,) = backup.blob_names(path)
    assert backup.sound_blob(Blobs(path.parent / "blobs").path(name))


def test_a_workspace_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError):
        backup.backup(Profile(tmp_path), NOW)
