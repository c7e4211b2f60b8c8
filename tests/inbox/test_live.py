"""How it goes with people just now: the latest of each, forgotten by itself, told once."""

from pathlib import Path

from app.base.bus import Bus, Changes
from app.base.ids import ConversationId
from app.inbox.channels.signs import Sign
from app.inbox.live import TYPING, Here, Live, place_of
from tests.house import add_account, open_desk

A, B = ConversationId(1), ConversationId(2)


class Clock:
    now = 100

    def __call__(self) -> int:
        return self.now


def test_typing_ends_by_itself_and_by_word() -> None:
    clock, told = Clock(), []
    bus = Bus()
    bus.subscribe(told.append)
    live = Live(bus, clock)
    live.tell(A, Sign("ana", "typing"))
    assert live.of(A) == (Here("ana", "typing", 100 + TYPING),)
    assert live.of(B) == ()
    clock.now += TYPING
    assert live.of(A) == ()
    live.tell(A, Sign("ana", "quiet"))
    live.tell(A, Sign("ana", "here"))  # nothing new: nobody is told
    assert told == [Changes(live=frozenset({A}))] * 2
    assert all(told)


def test_who_left_has_left_until_they_are_back() -> None:
    live = Live(Bus(), Clock())
    live.tell(A, Sign("ana", "left"))
    live.tell(A, Sign("ben", "typing"))
    assert [one.what for one in live.of(A)] == ["left", "typing"]
    live.tell(A, Sign("ana", "here"))
    assert [one.person for one in live.of(A)] == ["ben"]


def test_a_crowd_is_forgotten_from_its_beginning() -> None:
    live = Live(Bus(), Clock())
    for n in range(1100):
        live.tell(ConversationId(n), Sign("x", "left"))
    assert live.of(ConversationId(0)) == ()
    assert live.of(ConversationId(1099))


def test_before_their_first_message_somebody_is_nowhere(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    id = add_account(desk, "webchat", "front", "desk@shop.example")
    found = desk.store.read(lambda c: place_of(c, id, "webchat", "x@guest.shop.example"))
    assert found.result() is None
    desk.close()
