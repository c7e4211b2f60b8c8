"""Calls written down by hand: with whom, what it does to the waiting, and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import UsageError
from app.base.ids import ConversationId
from app.desk.desk import Desk
from app.desk.writing import calling
from app.inbox.values import CallOutcome, ConversationPage, Direction, Status
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    account = add_account(desk, "email", "shop", "help@shop.test")
    put(desk, account, mail("<a@x.test>", subject="Hello", text="Please call"))
    yield desk
    desk.close()


def page(desk: Desk) -> ConversationPage:
    (id,) = desk.store.read(lambda c: c.execute("SELECT id FROM conversation").fetchone()).result()
    return desk.conversation(ConversationId(id)).result()


def log(desk: Desk, outcome: CallOutcome, *, out: bool = True, minutes: float | None = None) -> int:
    told = calling.made(outcome, out, minutes)
    return desk.triage.log_call(page(desk).row.id, told, "She wants two.").result()


def test_a_call_that_was_taken_answers_and_is_taken_back(desk: Desk) -> None:
    assert page(desk).row.waiting_since is not None
    command = log(desk, CallOutcome.ANSWERED, minutes=4.5)
    entry = page(desk).entries[-1]
    assert entry.direction is Direction.CALL
    assert entry.call is not None
    assert (entry.call.out, entry.call.talked) == (True, 270)
    assert entry.new_text == "She wants two."
    assert page(desk).row.status is Status.WAITING
    desk.undo(command).result()
    assert page(desk).entries[-1].event == "status"
    assert page(desk).entries[-2].direction is Direction.IN
    assert page(desk).row.status is Status.OPEN
    assert page(desk).row.waiting_since is not None


def test_a_call_that_is_taken_back_changes_nothing_that_came_since(desk: Desk) -> None:
    command = log(desk, CallOutcome.ANSWERED)
    desk.triage.settle((page(desk).row.id,), Status.RESOLVED).result()
    desk.undo(command).result()
    assert page(desk).row.status is Status.RESOLVED


def test_ringing_in_vain_answers_nobody(desk: Desk) -> None:
    log(desk, CallOutcome.MISSED)
    assert page(desk).row.status is Status.OPEN
    assert page(desk).row.waiting_since is not None


def test_an_impossible_duration_is_refused(desk: Desk) -> None:
    with pytest.raises(UsageError, match="bad-duration"):
        log(desk, CallOutcome.ANSWERED, minutes=-3)
