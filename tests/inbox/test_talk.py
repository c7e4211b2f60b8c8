"""Messages and calls of other channels: which conversation they join, how they are read."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.clock import MICRO
from app.base.ids import AccountId, ConversationId, MessageId
from app.desk.desk import Desk
from app.inbox.talk_commands import StoreTalk, Talk
from app.inbox.values import Address, Call, CallOutcome, Direction, Status, View
from app.store import doctor
from app.store.setting_commands import SetSetting
from tests.house import add_account, open_desk

HELEN = Address("Helen Okafor", "+44 7700 900318")
NOW = 1_800_000_000 * MICRO


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    yield desk
    assert doctor.examine(desk.store, deep=True).findings == ()
    desk.close()


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(desk, "archive", "phone", "help@shop.test")


def said(text: str, at: int, direction: Direction = Direction.IN, **more: object) -> Talk:
    channel = str(more.pop("channel", "sms"))
    return Talk(channel, direction, HELEN, "+44 20 7946 0000", text, NOW + at * MICRO, **more)  # type: ignore[arg-type]


def store(desk: Desk, account: AccountId, talk: Talk) -> int:
    ids = desk.store.ids
    put = StoreTalk(MessageId(ids.take()), account, talk, ConversationId(ids.take()))
    return desk.store.execute(put, agent=desk.agent.id).result().commands[0]


def shown(desk: Desk):
    return [
        desk.conversation(ConversationId(id)).result()
        for id in desk.queue_head(View.ALL).result()[1]
    ]


def test_texts_and_calls_are_one_conversation_on_their_channel(
    desk: Desk, account: AccountId
) -> None:
    store(desk, account, said("Hi, I left a message", 0, remote_id="s1"))
    store(desk, account, said("again", 0, remote_id="s1"))
    store(desk, account, said("Could the bowls come?", 60, remote_id="s2"))
    (page,) = shown(desk)
    assert [(e.channel, e.sender) for e in page.entries] == [("sms", HELEN)] * 2
    assert (page.row.status, page.row.waiting_since) == (Status.OPEN, NOW)
    assert page.row.channels == ("sms",)
    store(desk, account, said("They do", 120, Direction.OUT))
    (page,) = shown(desk)
    assert page.row.status is Status.WAITING
    assert page.entries[-1].to == (HELEN,)
    assert desk.search("bowls").result()


@pytest.mark.parametrize("seed", range(8))
def test_twice_and_out_of_order_is_once_and_in_order(
    desk: Desk, account: AccountId, seed: int
) -> None:
    """Fault 54: by account and the provider's own id, whatever order and how often it comes."""
    dice = random.Random(seed)
    wire = [
        said(f"part {n}", 60 * n, Direction.OUT if n % 3 == 2 else Direction.IN, remote_id=f"s{n}")
        for n in range(7)
    ] * 3
    dice.shuffle(wire)
    for talk in wire:
        store(desk, account, talk)
    (page,) = shown(desk)
    assert [e.new_text for e in page.entries] == [f"part {n}" for n in range(7)]
    assert (page.row.status, page.row.waiting_since) == (Status.OPEN, NOW + 360 * MICRO)


def test_a_missed_call_waits_and_an_answered_one_does_not(desk: Desk, account: AccountId) -> None:
    missed = Call(CallOutcome.VOICEMAIL, rang=24, talked=38)
    command = store(desk, account, said("", 0, Direction.CALL, channel="phone", call=missed))
    (page,) = shown(desk)
    assert page.entries[0].call == missed
    assert (page.row.status, page.row.waiting_since) == (Status.OPEN, NOW)
    taken = Call(CallOutcome.ANSWERED, out=True, talked=90)
    store(desk, account, said("", 60, Direction.CALL, channel="phone", call=taken))
    (page,) = shown(desk)
    assert page.row.status is Status.WAITING
    assert page.entries[1].to == (HELEN,)
    desk.undo(command).result()
    assert len(shown(desk)[0].entries) == 1


def test_an_erased_number_does_not_bring_back_what_was_said(desk: Desk, account: AccountId) -> None:
    """K7 for identities that are no email address; what they write later is heard."""
    erased_at = desk.store.clock.now()
    old, new = erased_at - NOW - 60 * MICRO, erased_at - NOW + 3_600 * MICRO
    store(desk, account, said("The bowls broke", old // MICRO, remote_id="s1"))
    (page,) = shown(desk)
    desk.customers.erase(page.customer.id).result()
    store(desk, account, said("The bowls broke", new // MICRO, remote_id="s1"))
    store(desk, account, said("and the jug", old // MICRO - 5, remote_id="s0"))
    assert shown(desk) == []
    store(desk, account, said("Hello again", new // MICRO, remote_id="s2"))
    (page,) = shown(desk)
    assert [entry.new_text for entry in page.entries] == ["Hello again"]


def test_an_erased_number_is_not_heard_where_the_workspace_says_so(
    desk: Desk, account: AccountId
) -> None:
    at = (desk.store.clock.now() - NOW) // MICRO
    store(desk, account, said("The bowls broke", at - 60, remote_id="s1"))
    (page,) = shown(desk)
    desk.customers.erase(page.customer.id).result()
    desk.store.execute(SetSetting("workspace", 0, "erased_may_write", "false")).result()
    store(desk, account, said("Hello again", at + 3_600, remote_id="s2"))
    assert shown(desk) == []
