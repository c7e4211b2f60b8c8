"""The store: one transaction for what belongs together, applied once, undone once, never torn."""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from app.base.bus import Changes
from app.base.errors import UsageError, WorkspaceError
from app.base.ids import SOLO_NODE, CommandId, ConversationId, make_id
from app.base.paths import Profile
from app.store import bulk, database
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.schema.journal import tombstone
from app.store.schema.team import agent
from app.store.store import Store
from app.store.upsert import upsert
from tests.crash.runner import KILLED, Runner
from tests.house import make_profile
from tests.store.kit import opened


@register("test.rename")
@dataclass(frozen=True, slots=True)
class Rename(Command):
    """Give every agent a name; an odd one fails after it has written."""

    name: str

    def apply(self, tx: Tx) -> Outcome:
        before = tx.connection.execute(select(agent.c.name)).scalar_one()
        tx.connection.execute(agent.update().values(name=self.name, rev=tx.seq))
        if self.name == "odd":
            raise UsageError("cannot-undo")
        event = Event("renamed", ConversationId(7), before, self.name)
        return Outcome(
            Changes(frozenset({ConversationId(7)})), (event,), Rename(before), f"now {self.name}"
        )


@register("test.once")
@dataclass(frozen=True, slots=True)
class Once(Command):
    """What cannot be taken back."""

    def apply(self, tx: Tx) -> Outcome:
        return Outcome(Changes())


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return make_profile(tmp_path)


@pytest.fixture
def store(profile: Profile) -> Iterator[Store]:
    with opened(profile) as store:
        yield store


def one(store: Store, sql: str) -> object:
    return store.read(lambda c: c.execute(sql).fetchone()).result()


def rows(store: Store, sql: str) -> list[tuple[object, ...]]:
    return store.read(lambda c: c.execute(sql).fetchall()).result()  # type: ignore[no-any-return]


# journal, events, undo


def test_a_command_leaves_its_row_and_its_events(store: Store) -> None:
    done = store.execute(Rename("Bea"), agent=None, cause="by hand").result()
    (id,) = done.commands
    assert done.results == ("now Bea",)
    assert done.changes == Changes(frozenset({ConversationId(7)}))
    row = one(
        store,
        f"SELECT kind, version, payload, agent, desk, cause, batch, undone_by, rev = seq "
        f"FROM command WHERE id = {id}",
    )
    assert row == ("test.rename", 1, '{"name":"Bea"}', None, 1, "by hand", None, None, 1)
    assert rows(store, "SELECT command, conversation, kind, before, after FROM event") == [
        (id, 7, "renamed", "Ana", "Bea")
    ]


def test_a_command_id_applies_once(store: Store) -> None:
    id = CommandId(store.ids.take())
    first = store.execute(Rename("Bea"), id=id).result()
    store.execute(Rename("Cleo")).result()
    again = store.execute(Rename("Bea"), id=id).result()
    assert (first.commands, again.commands, again.changes) == ((id,), (id,), Changes())
    assert one(store, "SELECT name FROM agent") == ("Cleo",)
    assert one(store, "SELECT count(*) FROM command") == (2,)


def test_what_was_undone_stays_so_and_only_once(store: Store) -> None:
    (id,) = store.execute(Rename("Bea")).result().commands
    done = store.undo(id).result()
    assert one(store, "SELECT name FROM agent") == ("Ana",)
    assert one(store, f"SELECT undone_by FROM command WHERE id = {id}") == (done.commands[0],)
    with pytest.raises(UsageError, match="already-undone"):
        store.undo(id).result()
    store.undo(done.commands[0]).result()  # which is how one does it again
    assert one(store, "SELECT name FROM agent") == ("Bea",)


def test_a_batch_is_one_transaction_and_one_undo(store: Store) -> None:
    done = store.execute(Rename("Bea"), Rename("Cleo"), Rename("Dora")).result()
    assert len(set(done.commands)) == 3
    batches = rows(store, "SELECT DISTINCT batch FROM command")
    assert batches == [(done.commands[0],)]
    store.undo(done.commands[1]).result()
    assert one(store, "SELECT name FROM agent") == ("Ana",)
    assert one(store, "SELECT count(*) FROM command WHERE undone_by IS NOT NULL") == (3,)


def test_a_large_batch_is_taken_back_in_slices_that_others_write_between(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.undo.MOST", 2)
    done = store.execute(*(Rename(f"n{n}") for n in range(5))).result()
    undoing, between = store.undo(done.commands[0]), store.execute(Rename("between"))
    undone = undoing.result()
    seq = "SELECT seq FROM command WHERE id = {}"
    last, other = (one(store, seq.format(x.result().commands[0])) for x in (undoing, between))
    assert other < last, "it did not wait for the whole"
    assert one(store, "SELECT name FROM agent") == ("Ana",)
    assert one(store, "SELECT count(*) FROM command WHERE undone_by IS NOT NULL") == (5,)
    with pytest.raises(UsageError, match="already-undone"):
        store.undo(done.commands[0]).result()
    store.undo(undone.commands[-1]).result()  # all of it again
    assert one(store, "SELECT name FROM agent") == ("n4",)


def test_a_large_undo_that_was_cut_off_can_be_ended(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.undo.MOST", 2)
    done = store.execute(*(Rename(f"n{n}") for n in range(5))).result()
    store.undo_one(done.commands[4]).result()
    store.undo_one(done.commands[3]).result()  # so far it came
    store.undo(done.commands[0]).result()
    assert one(store, "SELECT name FROM agent") == ("Ana",)
    assert one(store, "SELECT count(*) FROM command WHERE undone_by IS NOT NULL") == (5,)


def test_a_batch_that_fails_leaves_nothing(store: Store) -> None:
    with pytest.raises(UsageError):
        store.execute(Rename("Bea"), Rename("odd")).result()
    assert one(store, "SELECT name, (SELECT count(*) FROM command) FROM agent") == ("Ana", 0)
    assert store.execute(Rename("Bea")).result().commands


def test_what_has_no_inverse_cannot_be_undone(store: Store) -> None:
    done = store.execute(Once(), Rename("Bea")).result()
    with pytest.raises(UsageError, match="cannot-undo"):
        store.undo(done.commands[1]).result()
    with pytest.raises(UsageError, match="cannot-undo"):
        store.undo(CommandId(12345)).result()


def test_seq_orders_and_rev_points_to_it(store: Store) -> None:
    for name in ("B", "C", "D"):
        store.execute(Rename(name)).result()
    assert rows(store, "SELECT seq FROM command ORDER BY id") == [(1,), (2,), (3,)]
    assert one(store, "SELECT rev FROM agent") == (3,)


# ids


def test_ids_go_on_after_a_restart(profile: Profile) -> None:
    with opened(profile) as store:
        (first,) = store.execute(Rename("Bea")).result().commands
    with opened(profile) as store:
        (second,) = store.execute(Rename("Cleo")).result().commands
    assert second > first
    assert first >> 40 == SOLO_NODE


def test_a_killed_process_gives_no_id_twice(profile: Profile, runner: Runner) -> None:
    for point in ("store.before_commit", "store.after_commit") * 2:
        assert runner.run("number", crash_at=point, profile=str(profile.root)) == KILLED
    assert runner.run("number", profile=str(profile.root)) == 0, runner.words()
    with opened(profile) as store:
        taken = store.ids.take()
        used = rows(store, "SELECT id FROM command UNION SELECT id FROM event")
        assert all(taken > id for (id,) in used)  # type: ignore[operator]


def test_a_count_that_was_rolled_back_is_written_with_the_next(profile: Profile) -> None:
    with opened(profile) as store:
        id = CommandId(store.ids.take())  # given to a caller that hands its command over later
        with pytest.raises(UsageError):
            store.execute(Rename("odd"), id=id).result()
        store.execute(Once(), id=id).result()
    with opened(profile) as store:
        assert store.ids.take() > id


def test_ids_taken_on_many_threads_differ(store: Store) -> None:
    taken: list[int] = []
    threads = [
        threading.Thread(target=lambda: taken.extend(store.ids.take() for _ in range(500)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(taken)) == 2000


@pytest.mark.parametrize(("node", "n"), [(0, 1), (1024, 1), (1, 0), (1, 1 << 40)])
def test_an_id_out_of_its_bounds_is_refused(node: int, n: int) -> None:
    with pytest.raises(ValueError, match="no id"):
        make_id(node, n)


# local writes, upsert


def test_upsert_changes_what_is_there(store: Store) -> None:
    row = {"table_name": "note", "id": 5}

    def job(connection: Connection) -> tuple[None, Changes]:
        upsert(connection, tombstone, row, rev=1)
        upsert(connection, tombstone, row, rev=2)
        more = [{**row, "rev": 3}, {**row, "id": 6, "rev": 3}]
        bulk.insert(connection, tombstone, more, if_new=True)
        bulk.insert(connection, tombstone, [])
        return None, Changes()

    store.write(job).result()
    assert rows(store, "SELECT id, rev FROM tombstone ORDER BY id") == [(5, 2), (6, 3)]


def test_a_wrong_statement_is_no_state_of_the_disk(store: Store) -> None:
    def job(connection: Connection) -> tuple[None, Changes]:
        row = {"id": make_id(1, 1), "name": "Ana", "created_at": 0, "rev": 0}
        connection.execute(agent.insert(), row)
        return None, Changes()

    with pytest.raises(IntegrityError):
        store.write(job).result()
    store.execute(Rename("Bea")).result()


# readers and writers


def test_a_reader_sees_the_last_commit_and_never_waits(store: Store) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def job(connection: Connection) -> tuple[None, Changes]:
        connection.execute(agent.update().values(name="Half"))
        inside.set()
        go_on.wait(30)
        return None, Changes()

    writing = store.write(job)
    inside.wait(30)
    assert one(store, "SELECT name FROM agent") == ("Ana",)
    go_on.set()
    writing.result()
    assert one(store, "SELECT name FROM agent") == ("Half",)


def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(sqlite.OperationalError, match="readonly"):
        store.read(lambda c: c.execute("DELETE FROM agent")).result()


def test_a_store_that_only_reads_needs_no_lock(profile: Profile, store: Store) -> None:
    beside = Store(profile, writable=False)
    assert beside.read(lambda c: c.execute("SELECT name FROM agent").fetchone()).result() == (
        "Ana",
    )
    with pytest.raises(WorkspaceError, match="workspace-readonly"):
        beside.execute(Rename("Bea"))
    beside.close()


def test_a_newer_search_ends_an_older_one(store: Store) -> None:
    endless = """WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)
    SELECT count(*) FROM n"""
    started = threading.Event()

    def slow(connection: database.Dbapi) -> object:
        started.set()
        return connection.execute(endless).fetchone()

    old = store.search(slow)
    started.wait(30)
    while not old.done():  # an interrupt before the statement has begun is none
        new = store.search(lambda c: c.execute("SELECT 1").fetchone())
        threading.Event().wait(0.01)
    assert new.result(30) == (1,)
    assert isinstance(old.exception(), sqlite.OperationalError)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (sqlite.OperationalError("database or disk is full"), "disk-full"),
        (sqlite.DatabaseError("database disk image is malformed"), "workspace-damaged"),
        (sqlite.OperationalError("attempt to write a readonly database"), "workspace-readonly"),
    ],
)
def test_what_the_driver_itself_says_is_a_sentence_too(
    store: Store, error: Exception, code: str
) -> None:
    """The search index is written without SQLAlchemy; what cannot be written is told to all."""
    told: list[tuple[str, str]] = []
    store.bus.subscribe(lambda changes: told.extend(changes.ails))

    def fail(_: object) -> tuple[None, Changes]:
        raise error

    failed = store.write(fail).exception(30)
    assert isinstance(failed, WorkspaceError)
    assert failed.problem.code == code
    store.execute(Rename("Bea")).result()
    assert told == [("write", code), ("write", "")]
    error = sqlite.IntegrityError("a bug of ours")
    assert store.write(fail).exception(30) is error


def test_a_writer_that_somebody_blocks_says_so(
    profile: Profile, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_PATIENCE", 50)
    stranger = sqlite.connect(profile.database, isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    failed = store.execute(Rename("Bea")).exception(30)
    assert isinstance(failed, WorkspaceError)
    assert failed.problem.code == "workspace-busy"
    stranger.execute("ROLLBACK")
    stranger.close()
    store.execute(Rename("Bea")).result()
    assert one(store, "SELECT name FROM agent") == ("Bea",)


@pytest.mark.parametrize("seconds", [7, pytest.param(30, marks=pytest.mark.nightly)])
def test_a_backup_program_that_holds_the_file_delays_and_loses_nothing(
    profile: Profile, store: Store, seconds: float
) -> None:
    """Fault 43: what was done meanwhile is queued in its order, and reading goes on; the window
    is told."""
    told: list[bool | None] = []
    store.bus.subscribe(lambda changes: told.append(changes.held_up))
    stranger = sqlite.connect(profile.database, isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    begun = time.monotonic()
    names = [f"Bea {n}" for n in range(5)]
    waiting = [store.execute(Rename(name)) for name in names]
    time.sleep(seconds)
    assert not any(each.done() for each in waiting)
    assert one(store, "SELECT name FROM agent") == ("Ana",)
    stranger.execute("COMMIT")
    stranger.close()
    for each in waiting:
        each.result(60)
    assert time.monotonic() - begun >= seconds
    assert [each for each in told if each is not None] == [True, False]
    assert one(store, "SELECT name FROM agent") == (names[-1],)
    assert one(store, "SELECT count(*) FROM command WHERE kind = 'test.rename'") == (5,)


# telling


def test_changes_are_told_after_the_commit(store: Store) -> None:
    heard: list[tuple[Changes, object]] = []
    store.bus.subscribe(
        lambda changes: heard.append((changes, one(store, "SELECT name FROM agent")))
    )
    store.execute(Rename("Bea")).result()
    assert heard == [(Changes(frozenset({ConversationId(7)})), ("Bea",))]


def test_a_failing_listener_fails_nobody_else(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Changes] = []

    def fail(_: Changes) -> None:
        raise RuntimeError("a broken window")

    store.bus.subscribe(fail)
    store.bus.subscribe(heard.append)
    assert store.execute(Rename("Bea")).result().commands
    assert len(heard) == 1
    assert "a subscriber failed" in caplog.text


# the end


def test_closing_finishes_what_is_queued(profile: Profile) -> None:
    store = Store(profile)
    waiting = [store.execute(Rename(f"Name {n}")) for n in range(50)]
    store.close()
    assert all(future.done() for future in waiting)
    with opened(profile) as again:
        assert one(again, "SELECT name FROM agent") == ("Name 49",)
        assert again.ended_well
    assert not profile.database.with_name("workspace.db-wal").exists()


def test_a_closed_store_takes_nothing(profile: Profile) -> None:
    store = Store(profile)
    store.close()
    with pytest.raises(WorkspaceError):
        store.execute(Rename("Bea"))


def test_no_workspace_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError) as refused:
        Store(Profile(tmp_path))
    assert refused.value.problem.code == "no-workspace"


def test_an_old_sqlite_is_refused(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "sqlite_version_info", (3, 40, 1))
    with pytest.raises(WorkspaceError, match="old-sqlite"):
        database.open_writer(profile.database)
    monkeypatch.setenv("NIGHTDESK_OLD_SQLITE", "1")
    database.open_writer(profile.database).close()
    monkeypatch.delenv("NIGHTDESK_OLD_SQLITE")


PRAGMAS = {
    "journal_mode": "wal",
    "foreign_keys": 1,
    "synchronous": 2,
    "secure_delete": 1,
    "trusted_schema": 0,
    "mmap_size": 0,
    "busy_timeout": 2000,
}


def test_the_writer_is_durable(profile: Profile) -> None:
    connection = database.open_writer(profile.database)
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}
    checkpoints = connection.execute("PRAGMA wal_autocheckpoint").fetchone()
    connection.close()
    assert found == PRAGMAS
    assert checkpoints[0] > 0  # the writer alone does it
    reader = database.open_reader(profile.database)
    assert reader.execute("PRAGMA wal_autocheckpoint").fetchone() == (0,)
    assert reader.execute("PRAGMA query_only").fetchone() == (1,)
    reader.close()
