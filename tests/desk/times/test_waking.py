"""Snoozed ones wake at their time, after any absence, once, with an event."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.clock import MICRO
from app.base.errors import WorkspaceError
from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.desk.times import waking as waking_room
from app.desk.times.waking import Waking, wake_due
from app.inbox.values import QueueRow, Status, View
from app.store.queries import rows
from app.store.store import Store
from tests.house import add_account, make_profile
from tests.inbox.test_ingest import mail, put
from tests.waiting import wait_until

DAY = 86_400 * MICRO


class Hands:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.at = 1_790_000_000 * MICRO

    def now(self) -> int:
        return self.at

    def monotonic(self) -> float:
        return self.at / MICRO


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def desk(tmp_path: Path, clock: Hands) -> Iterator[Desk]:
    desk = Desk(Store(make_profile(tmp_path), clock=clock))
    account = AccountId(add_account(desk, "archive", "shop", "help@shop.test"))
    for n in range(5):
        put(desk, account, mail(f"<{n}@okafor.example>", sender=f"p{n}@okafor.example", at=n))
    yield desk
    desk.close()


def ids(desk: Desk) -> list[ConversationId]:
    return [ConversationId(id) for id in desk.queue_head(View.ALL).result()[1]]


def row(desk: Desk, id: ConversationId) -> QueueRow:
    return desk.queue_rows((id,)).result()[0]


def test_whoever_is_due_wakes_and_nobody_else(desk: Desk, clock: Hands) -> None:
    first, second, *_ = every = ids(desk)
    since = row(desk, first).waiting_since
    desk.triage.snooze([first], clock.at + DAY, "", "UTC").result()
    desk.triage.snooze([second], clock.at + 3 * DAY, "", "UTC").result()
    assert wake_due(desk.store) == 0
    clock.at += DAY
    assert wake_due(desk.store) == 1
    assert (row(desk, first).status, row(desk, first).waiting_since) == (Status.OPEN, since)
    assert row(desk, second).status is Status.SNOOZED
    told = desk.store.read(
        lambda c: rows(c, "SELECT * FROM event WHERE conversation = ? AND kind = 'woken'", first)
    ).result()
    assert [(e["before"], e["after"], e["agent"]) for e in told] == [("snoozed", "open", None)]
    assert wake_due(desk.store) == 0
    assert len(every) == 5


@pytest.mark.parametrize("days", [1, 4, 400])
def test_nothing_stays_stranded_however_long_it_was_off(
    tmp_path: Path, desk: Desk, clock: Hands, days: int
) -> None:
    desk.triage.snooze(ids(desk), clock.at + DAY // 2, "", "UTC").result()
    profile = desk.store.profile
    desk.close()
    clock.at += days * DAY
    again = Desk(Store(profile, clock=clock))
    waking = Waking(again.store)
    waking.start()
    try:
        wait_until(lambda: again.queue_counts().result()[View.OPEN] == 5)
    finally:
        waking.stop()
        again.close()


def test_a_clock_that_is_set_wakes_each_once(desk: Desk, clock: Hands) -> None:
    """Fault 17: a chosen time is a time on the wall; back over it nobody sleeps again."""
    first, second, *_ = ids(desk)
    desk.triage.snooze([first], clock.at + DAY, "", "UTC").result()
    desk.triage.snooze([second], clock.at + 3 * DAY, "", "UTC").result()
    clock.at -= 2 * DAY
    assert wake_due(desk.store) == 0
    clock.at += 4 * DAY
    assert wake_due(desk.store) == 1
    clock.at -= 2 * DAY
    assert wake_due(desk.store) == 0
    assert row(desk, first).status is Status.OPEN
    clock.at += 4 * DAY
    assert wake_due(desk.store) == 1
    woken = desk.store.read(lambda c: rows(c, "SELECT * FROM event WHERE kind = 'woken'"))
    assert len(woken.result()) == 2


def test_it_wakes_by_itself_while_running(desk: Desk) -> None:
    """With the machine's own clock, and a snooze that begins while it sleeps."""
    from app.base.clock import SystemClock

    desk.store.clock = SystemClock()
    waking = Waking(desk.store)
    waking.start()
    try:
        (id,) = ids(desk)[:1]
        soon = desk.store.clock.now() + MICRO // 2
        desk.triage.snooze([id], soon, "", "UTC").result()
        assert row(desk, id).status is Status.SNOOZED
        wait_until(lambda: row(desk, id).status is Status.OPEN)
        assert desk.store.clock.now() >= soon
    finally:
        waking.stop()


@pytest.mark.parametrize("fault", [WorkspaceError("disk-full"), ValueError("a mistake of ours")])
def test_what_fails_once_lets_nobody_sleep_on(
    desk: Desk, clock: Hands, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    (id,) = ids(desk)[:1]
    desk.triage.snooze([id], clock.at + 1, "", "UTC").result()
    clock.at += DAY
    faults = [fault]

    def wake(store: Store) -> int:
        if faults:
            raise faults.pop()
        return wake_due(store)

    monkeypatch.setattr(waking_room, "wake_due", wake)
    monkeypatch.setattr(waking_room, "_LONGEST", 0.05)
    waking = Waking(desk.store)
    waking.start()
    try:
        wait_until(lambda: row(desk, id).status is Status.OPEN)
    finally:
        waking.stop()


def test_more_than_one_slice(desk: Desk, clock: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.desk.times.waking._SLICE", 2)
    desk.triage.snooze(ids(desk), clock.at + 1, "", "UTC").result()
    clock.at += DAY
    assert [wake_due(desk.store) for _ in range(4)] == [2, 2, 1, 0]


def test_one_that_was_merged_into_another_wakes_nobody(desk: Desk, clock: Hands) -> None:
    first, second, *_ = ids(desk)
    desk.triage.snooze([second], clock.at + 1, "", "UTC").result()
    desk.threads.merge(second, first).result()
    clock.at += DAY
    assert wake_due(desk.store) == 0
    waking = Waking(desk.store)
    waking._sleep()
    waking._once()
    assert waking._wait > 1, "it would look for it all the while"
    waking.stop()


def test_who_left_the_snooze_before_is_left_alone(desk: Desk, clock: Hands) -> None:
    (id,) = ids(desk)[:1]
    desk.triage.snooze([id], clock.at + 1, "", "UTC").result()
    desk.triage.settle([id], Status.RESOLVED).result()
    clock.at += DAY
    assert wake_due(desk.store) == 0
    assert row(desk, id).status is Status.RESOLVED
