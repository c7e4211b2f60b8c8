"""Restoring: whole, over any state of the workspace, keeping aside what was there."""

import shutil
from pathlib import Path

import pytest

from app.base.clock import SystemClock
from app.base.errors import WorkspaceError
from app.base.ids import ConversationId
from app.base.paths import Profile
from app.base.problems import sentence
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.values import View
from app.store import backup, doctor
from app.store.blobs import Blobs
from app.store.restore import restore
from app.store.store import Store
from tests.crash.runner import KILLED, Runner
from tests.house import make_profile
from tests.store import sample
from tests.store.kit import opened, reading

NOW = SystemClock().now()


def messages(profile: Profile) -> int:
    with reading(profile) as connection:
        return int(connection.execute("SELECT count(*) FROM message").fetchone()[0])


def states(profile: Profile) -> dict[str, int]:
    with reading(profile) as connection:
        found = connection.execute("SELECT state, count(*) FROM outbox GROUP BY state")
        return dict(found.fetchall())


@pytest.fixture
def profile(template: Profile, tmp_path: Path) -> Profile:
    """A closed workspace with a backup, and more in it than the backup has."""
    shutil.copytree(template.root, tmp_path / "desk")
    return Profile(tmp_path / "desk")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    profile = make_profile(tmp_path_factory.mktemp("restore"))
    desk = Desk(Store(profile))
    account = sample.fill(desk)
    backup.backup(profile, NOW)
    sample.put(desk, account, sample.corpus(90)[60:], first=61)
    desk.close()
    return profile


def newest(profile: Profile) -> Path:
    return backup.backups(profile)[0][1]


def test_a_restored_workspace_is_that_of_the_backup(profile: Profile) -> None:
    full = messages(profile)
    done = restore(profile, newest(profile))
    assert (done.messages, done.missing_blobs, done.unsure) == (full - 30, 0, 0)
    assert messages(profile) == full - 30
    assert doctor.examine(profile, deep=True).findings == ()
    assert done.aside is not None
    again = restore(profile, done.aside)
    assert again.messages == messages(profile) == full


def test_a_restored_workspace_is_written_on(profile: Profile) -> None:
    with reading(profile) as connection:
        before = dict(connection.execute("SELECT name, value FROM counter").fetchall())
    restore(profile, newest(profile))
    with opened(profile) as store:
        assert store.ids.take() & 0xFFFFFFFF > before["id"]
        assert store.ids.count("number") > before["number"]
        assert store.ended_well


def damage(path: Path, how: str) -> None:
    if how == "gone":
        path.unlink()
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "zeroed header":
        data = path.read_bytes()
        path.write_bytes(bytes(4096) + data[4096:])
    elif how == "half":
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 2])
    else:
        path.write_bytes(b"not a database at all\n" * 999)


@pytest.mark.parametrize("how", ["gone", "empty", "zeroed header", "half", "text"])
def test_a_damaged_workspace_is_restored(profile: Profile, how: str) -> None:
    full = messages(profile)
    with reading(profile) as connection:
        (last,) = connection.execute("SELECT max(id) FROM message").fetchone()
    damage(profile.database, how)
    spoiled = profile.database.read_bytes() if how != "gone" else None
    done = restore(profile, newest(profile))
    assert done.messages == full - 30
    assert doctor.examine(profile).clean
    if spoiled is None:
        assert done.aside is None
    else:
        assert done.aside is not None
        assert done.aside.read_bytes() == spoiled
    with opened(profile) as store:
        assert store.ids.take() > last


def test_a_wal_beside_the_damaged_file_is_kept_with_it(profile: Profile) -> None:
    wal = profile.database.with_name("workspace.db-wal")
    damage(profile.database, "text")
    wal.write_bytes(b"what only the WAL had" * 100)
    done = restore(profile, newest(profile))
    assert done.aside is not None
    assert done.aside.with_name(wal.name).read_bytes().startswith(b"what only")
    assert not wal.exists() or wal.stat().st_size == 0


@pytest.mark.parametrize("how", ["gone", "empty", "zeroed header", "half", "text"])
def test_a_bad_backup_is_refused_and_changes_nothing(profile: Profile, how: str) -> None:
    file = newest(profile)
    damage(file, how)
    before = profile.database.read_bytes()
    with pytest.raises(WorkspaceError) as refused:
        restore(profile, file)
    assert refused.value.problem.code == "restore-bad"
    assert "workspace-damaged" not in sentence(refused.value.problem)  # no code of ours in it
    assert profile.database.read_bytes() == before


def test_a_running_desk_is_not_restored_under(profile: Profile) -> None:
    with opened(profile), pytest.raises(WorkspaceError) as refused:
        restore(profile, newest(profile))
    assert refused.value.problem.code == "workspace-busy"


def test_a_newer_backup_is_refused(profile: Profile) -> None:
    file = newest(profile)
    connection = backup.database._open(f"{file.as_uri()}?mode=rw")
    connection.execute(f"PRAGMA user_version = {backup.database.SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(WorkspaceError) as refused:
        restore(profile, file)
    assert refused.value.problem.code == "workspace-newer"


def test_another_machine_gets_mail_and_blobs(profile: Profile, tmp_path: Path) -> None:
    there = Profile(tmp_path / "elsewhere")
    done = restore(there, newest(profile))
    assert (done.aside, done.missing_blobs) == (None, 0)
    # What was held when the backup was made may have left since, for all that machine knows.
    assert done.unsure == 1
    assert states(there) == {"unknown": 1, "cancelled": 1}
    assert doctor.examine(there, deep=True).clean


def test_blobs_come_back_and_lost_ones_are_counted(profile: Profile) -> None:
    (name,) = backup.blob_names(profile.database)
    live = Blobs(profile.blobs).path(name)
    live.unlink()
    assert restore(profile, newest(profile)).missing_blobs == 0
    assert backup.sound_blob(live)
    live.unlink()
    Blobs(profile.backups / "blobs").path(name).unlink()
    assert restore(profile, newest(profile)).missing_blobs == 1
    assert [f.code for f in doctor.examine(profile).findings] == ["blob-missing"]


def test_what_has_left_since_the_backup_does_not_leave_again(profile: Profile) -> None:
    desk = Desk(Store(profile))
    (held,) = [item.id for item in desk.outbox().result()]
    desk.store.write(lambda c: _mark_sent(c, held)).result()
    desk.close()
    assert restore(profile, newest(profile)).unsure == 1
    assert states(profile) == {"unknown": 1, "cancelled": 1}
    desk = Desk(Store(profile))
    (row,) = desk.queue_rows(_unknown(desk)).result()
    assert row.send_state == "unknown"
    desk.close()


def _unknown(desk: Desk) -> tuple[ConversationId, ...]:
    def ask(connection: backup.database.Dbapi) -> tuple[ConversationId, ...]:
        found = connection.execute("SELECT conversation FROM outbox WHERE state = 'unknown'")
        return tuple(ConversationId(row[0]) for row in found.fetchall())

    return desk.store.read(ask).result()


def _mark_sent(connection: object, id: int) -> tuple[None, object]:
    from app.base.bus import Changes

    execute = connection.exec_driver_sql  # type: ignore[attr-defined]
    execute("UPDATE outbox SET state = 'sent', tries = 1 WHERE id = ?", (id,))
    return None, Changes()


def test_what_still_waits_as_it_did_goes_on_waiting(profile: Profile) -> None:
    assert restore(profile, newest(profile)).unsure == 0
    assert states(profile) == {"held": 1, "cancelled": 1}


STEPS = ["restore.copied", "restore.ready", "restore.kept_aside", "restore.done"]


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_in_restore_leaves_old_or_new(profile: Profile, runner: Runner, step: str) -> None:
    full = messages(profile)
    file = str(newest(profile))
    arguments = {"profile": str(profile.root), "file": file}
    assert runner.run("put_back", crash_at=step, **arguments) == KILLED, runner.words()
    assert messages(profile) == (full - 30 if step == "restore.done" else full)
    assert doctor.examine(profile, deep=True).clean
    assert runner.run("put_back", **arguments) == 0, runner.words()
    assert messages(profile) == full - 30
    assert doctor.examine(profile, deep=True).clean
    assert not (profile.root / ".restoring").exists()


@pytest.mark.parametrize(
    ("step", "made"),
    [
        ("snapshot.written", 1),
        ("snapshot.checked", 1),
        ("snapshot.renamed", 2),
        ("backup.done", 2),
    ],
)
def test_a_kill_in_backup_leaves_the_others(
    profile: Profile, runner: Runner, step: str, made: int
) -> None:
    place = str(profile.root)
    assert runner.run("back_up", crash_at=step, profile=place) == KILLED, runner.words()
    assert len(backup.backups(profile)) == made
    assert runner.run("back_up", profile=place) == 0, runner.words()
    assert not list(profile.backups.glob(".*"))
    assert restore(profile, newest(profile)).messages == messages(profile)


def test_a_reply_after_the_restore_has_ids_of_its_own(profile: Profile) -> None:
    with reading(profile) as connection:
        used = {row[0] for row in connection.execute("SELECT id FROM message").fetchall()}
    restore(profile, newest(profile))
    desk = Desk(Store(profile))
    id = ConversationId(desk.queue_head(View.ALL).result()[1][5])
    desk.reply(Draft(id, "New words"), hold=3600).result()
    desk.close()
    with reading(profile) as connection:
        (mine,) = connection.execute("SELECT max(id) FROM message").fetchone()
    assert mine not in used
