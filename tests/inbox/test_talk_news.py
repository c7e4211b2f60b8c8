"""What a provider tells of stored messages: edits, what was taken back, what was sent elsewhere."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.inbox.channels.base import Raw, Status
from app.inbox.channels.twilio.messaging import Sms
from app.inbox.feed import Feed
from app.inbox.prepare import prepare
from app.inbox.values import Direction, Entry
from app.store import doctor
from tests import plans
from tests.house import add_account, open_desk

SHOP, HELEN = "+15550001111", "+447700900318"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    yield desk
    assert doctor.examine(desk.store, deep=True).findings == ()
    desk.close()


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(desk, "sms", "front", SHOP)


def put(
    desk: Desk, account: AccountId, text: str, *, id: str = "SM1", edit: bool = False,
    ours: bool = False, news: tuple[Status, ...] = (),
) -> None:  # fmt: skip
    ends = (SHOP, HELEN) if ours else (HELEN, SHOP)
    row = {"sid": id, "from": ends[0], "to": ends[1], "body": text}
    raw = Raw(json.dumps(row).encode(), id, desk.store.clock.now(), ours=ours, edit=edit)
    feed = Feed(desk.store, account, "sms", people="phone", talk=True)
    feed.put([prepare(raw, Sms.normalise, desk.store.clock.now())], "m", "", news).result()


def entries(desk: Desk) -> list[Entry]:
    (id,) = desk.store.read(lambda c: c.execute("SELECT id FROM conversation").fetchone()).result()
    return list(desk.conversation(ConversationId(id)).result().entries)


def found(desk: Desk, words: str) -> int:
    return len(desk.search(words).result())


def test_new_words_stand_in_place_of_the_old_which_are_kept(desk: Desk, account: AccountId) -> None:
    put(desk, account, "two bowls please")
    put(desk, account, "three plates please", edit=True)
    put(desk, account, "three plates please", edit=True)
    (entry,) = entries(desk)
    assert entry.new_text == "three plates please"
    assert entry.edited
    former = desk.store.read(lambda c: c.execute("SELECT body FROM former").fetchall()).result()
    assert former == [("two bowls please",)]
    assert (found(desk, "plates"), found(desk, "bowls")) == (1, 0)


def test_an_edit_of_something_unknown_changes_nothing(desk: Desk, account: AccountId) -> None:
    put(desk, account, "one")
    put(desk, account, "two", id="SM9", edit=True)
    assert [e.new_text for e in entries(desk)] == ["one"]


def test_what_was_taken_back_stays_and_says_so(desk: Desk, account: AccountId) -> None:
    put(desk, account, "oops")
    put(desk, account, "next", id="SM2", news=(Status("SM1", "withdrawn"), Status("?", "read")))
    first, second = entries(desk)
    assert (first.new_text, first.withdrawn, second.withdrawn) == ("oops", True, False)


def test_what_was_sent_from_elsewhere_stands_in_the_thread(desk: Desk, account: AccountId) -> None:
    put(desk, account, "Are you there?")
    put(desk, account, "Yes, from my phone.", id="SM2", ours=True)
    asked, answered = entries(desk)
    assert (asked.direction, answered.direction) == (Direction.IN, Direction.OUT)


def test_what_arrives_walks_through_no_large_table(desk: Desk, account: AccountId) -> None:
    put(desk, account, "one")
    with plans.watched(desk.store._connection) as asked:
        put(desk, account, "two", id="SM2", news=(Status("SM1", "withdrawn"),))
        put(desk, account, "three", id="SM2", edit=True)
        put(desk, account, "yes", id="SM3", ours=True)
    assert [e.new_text for e in entries(desk)] == ["one", "three", "yes"]
    assert len(asked) > 50
    assert plans.scans(desk, asked) == []
