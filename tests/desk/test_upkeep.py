"""Quiet moments: the index is put in order and the workspace backed up, without anybody asking."""

import os
import time
from collections.abc import Callable

import pytest

from app.base.clock import MICRO, SystemClock
from app.base.errors import WorkspaceError
from app.desk import checkup
from app.desk.desk import Desk
from app.desk.upkeep import Upkeep, tidy_step
from app.store import backup
from tests.house import add_account
from tests.inbox.test_ingest import mail, put
from tests.waiting import wait_until


def test_a_backup_is_made_once_a_day_and_the_index_tidied(desk: Desk) -> None:
    account = add_account(desk, "archive", "shop", "help@shop.test")
    upkeep = Upkeep(desk.store, quiet=0.1)
    upkeep.start()
    for n in range(20):
        put(desk, account, mail(f"<{n}@okafor.example>", f"word{n} bowls", subject=f"s{n}"))
    wait_until(lambda: backup.backups(desk.store.profile))
    wait_until(lambda: not tidy_step(desk.store))
    upkeep.stop()
    assert len(backup.backups(desk.store.profile)) == 1
    assert len(desk.search("bowls").result()) == 20


def test_it_stops_at_once(desk: Desk) -> None:
    upkeep = Upkeep(desk.store)
    upkeep.start()
    began = time.monotonic()
    upkeep.stop()
    assert time.monotonic() - began < 3


def test_a_backup_that_fails_is_told_until_there_is_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 50: nobody else would see it for days; the rest of the round goes on."""
    told: list[tuple[str, str]] = []
    desk.bus.subscribe(lambda changes: told.extend(changes.ails))
    upkeep = Upkeep(desk.store)
    make = backup.backup_if_due

    def fail(_: object) -> None:
        raise WorkspaceError("backup-failed")

    monkeypatch.setattr(backup, "backup_if_due", fail)
    for _ in range(2):
        upkeep._news.clear()
        upkeep._once()
    assert desk.store.profile.looked_over.exists()
    monkeypatch.setattr(backup, "backup_if_due", make)
    upkeep._once()
    assert told == [("backup", "backup-failed"), ("backup", "")]
    upkeep.stop()


DAY = 86_400 * MICRO


def _looked(desk: Desk, quick: float, deep: float) -> None:
    """So many days ago."""
    now = SystemClock().now()
    dates = {"quick": now - int(quick * DAY), "deep": now - int(deep * DAY)}
    checkup._write(desk.store.profile, dates)


@pytest.mark.parametrize(
    ("quick", "deep", "how"), [(6, 29, None), (8, 29, False), (6, 31, True), (8, 31, True)]
)
def test_the_doctor_comes_each_week_and_looks_at_all_each_month(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, quick: float, deep: float, how: bool | None
) -> None:
    came: list[bool] = []

    def examine(_: object, _over: Callable[[], bool], *, deep: bool) -> list[str]:
        came.append(deep)
        return []

    monkeypatch.setattr(checkup, "_examine", examine)
    for _ in range(3):
        checkup.look_over(desk.store, lambda: False)
    assert came == [], "a new workspace is sound"
    _looked(desk, quick, deep)
    for _ in range(3):
        checkup.look_over(desk.store, lambda: False)
    assert came == ([] if how is None else [how])
    desk.store.profile.looked_over.write_text("nonsense")
    checkup.look_over(desk.store, lambda: False)
    _looked(desk, -3, -3)  # the clock was set back
    checkup.look_over(desk.store, lambda: False)
    assert len(came) == (how is not None)


def test_what_the_doctor_finds_by_himself_is_told(desk: Desk) -> None:
    """Fault 45: a source that nobody opens changed on the disk; then it is put back."""
    account = add_account(desk, "archive", "shop", "help@shop.test")
    put(desk, account, mail("<1@okafor.example>", "bowls"))
    told: list[tuple[str, str]] = []
    desk.bus.subscribe(lambda changes: told.extend(changes.ails))
    write = desk.store._connection.execute
    kept = write("SELECT message, sha256 FROM source").fetchall()
    write("UPDATE source SET sha256 = ?", (os.urandom(32),))
    _looked(desk, 0, 31)
    checkup.look_over(desk.store, lambda: False)
    assert told == [("audit", "source-damaged")]
    checkup.tell_again(desk.store)  # after a start
    assert told == [("audit", "source-damaged")] * 2
    told.pop()
    for message, sha256 in kept:
        write("UPDATE source SET sha256 = ? WHERE message = ?", (sha256, message))
    _looked(desk, 8, 0)
    checkup.look_over(desk.store, lambda: False)
    assert len(told) == 1, "who did not look at everything does not know"
    assert desk.keeping.examine().result().clean, "where one was found he looks at everything"
    assert told[1:] == [("audit", "")]
    checkup.tell_again(desk.store)
    assert len(told) == 2


def test_a_program_that_ends_does_not_wait_for_the_doctor(desk: Desk) -> None:
    _looked(desk, 8, 31)
    before = desk.store.profile.looked_over.read_text()
    checkup.look_over(desk.store, lambda: True)
    assert desk.store.profile.looked_over.read_text() == before, "he comes again"
