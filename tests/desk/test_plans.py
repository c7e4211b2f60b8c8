"""What an open conversation asks is found by index: no table of a million rows is read for it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.base.ids import AccountId, ConversationId
from app.desk import accounts, doubts
from app.desk.desk import Desk
from app.desk.writing import talking, ways
from app.inbox import timeline
from app.inbox.values import View
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put
from tests.plans import Traced

LARGE = ("message", "identity", "conversation", "customer", "outbox", "summary")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    shop = add_account(desk, "email", "shop", "help@shop.example")
    put(desk, shop, mail("<1@x.example>", sender="<helen@okafor.example>"))
    yield desk
    desk.close()


def of_ways(desk: Desk) -> Callable[[Any], object]:
    here = ConversationId(desk.queue_head(View.ALL).result()[1][0])
    return lambda c: ways.of_conversation(c, here)


def of_the_outbox(desk: Desk) -> Callable[[Any], object]:
    return lambda c: timeline.all_outbox(c, settled=False)


def of_accounts(desk: Desk) -> Callable[[Any], object]:
    return lambda c: accounts.states(c, desk.store.clock.now())


def of_a_window(_desk: Desk) -> Callable[[Any], object]:
    return lambda c: talking.last_heard(c, AccountId(1), "phone", "+447700900318")


def plan(desk: Desk, ask: Callable[[Any], object]) -> list[str]:
    """The steps of all that ``ask`` asks."""

    def plans(connection: object) -> list[str]:
        traced = Traced(connection)
        ask(traced)
        return traced.plans

    return [step for plan in desk.store.read(plans).result() for step in plan.split(" / ")]


@pytest.mark.parametrize("asks", [of_ways, of_the_outbox, of_accounts, of_a_window])
def test_no_large_table_is_read_whole(
    desk: Desk, asks: Callable[[Desk], Callable[[Any], object]]
) -> None:
    """A step without an index is ``SCAN name``; aliases are the first letters of the tables."""
    steps = plan(desk, asks(desk))
    aliases = {*LARGE, *(name[0] for name in LARGE)}
    whole = [s for s in steps if s.startswith("SCAN ") and s.split()[1] in aliases]
    assert steps
    assert [s for s in whole if "outbox_" not in s] == []


def test_a_slice_of_customers_does_not_sort_those_that_come_after(desk: Desk) -> None:
    steps = plan(desk, lambda c: doubts.some_domains(c, 0))
    assert "SEARCH i USING INTEGER PRIMARY KEY (rowid>?)" in steps
    assert not [s for s in steps if "ORDER BY" in s]
