"""Senders that may not be who they seem, on a real store."""

import pytest

from app.base.ids import AccountId, ConversationId
from app.desk import doubts
from app.desk.desk import Desk
from app.desk.doubts import Doubt, Doubts, answers
from app.inbox.values import Address, Direction, Entry, View
from tests.house import add_account
from tests.inbox.test_ingest import mail, put


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(desk, "archive", "shop", "help@marebarro.test")


def heard(desk: Desk, account: AccountId, sender: str, **headers: str) -> Entry:
    """A mail of that sender, stored and read."""
    put(desk, account, mail(f"<{abs(hash(sender))}@x.example>", sender=sender, **headers))
    pages = [desk.conversation(ConversationId(id)).result()
             for id in desk.queue_head(View.ALL).result()[1]]  # fmt: skip
    entries = [e for page in pages for e in page.entries if e.direction is Direction.IN]
    return next(e for e in entries if e.sender.address == sender.strip("<>"))


def kinds(desk: Desk, entry: Entry) -> list[tuple[str, str]]:
    return [(d.kind, d.other) for d in Doubts(desk).about(entry).result()]


@pytest.mark.parametrize(
    ("sender", "found"),
    [
        ("anna@client.example", []),
        ("boss@marebarro.test", []),
        ("boss@rnarebarro.test", [("like-us", "marebarro.test")]),
        ("boss@marebarro.test.evil.example", [("like-us", "marebarro.test")]),
        ("boss@gmai1.com", [("like-provider", "gmail.com")]),
        ("boss@gmail.com", []),
    ],
)
def test_who_looks_like_us(
    desk: Desk, account: AccountId, sender: str, found: list[tuple[str, str]]
) -> None:
    assert kinds(desk, heard(desk, account, sender)) == found


def test_the_later_of_two_look_alike_customers_is_doubted(desk: Desk, account: AccountId) -> None:
    first = heard(desk, account, "helen@okaforltd.example")
    later = heard(desk, account, "helen@0kaforltd.example")
    assert kinds(desk, first) == []
    assert kinds(desk, later) == [("like-customer", "okaforltd.example")]


def test_customers_are_read_in_slices_and_none_is_left_out(
    desk: Desk, account: AccountId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doubts, "_SLICE", 2)
    for name in ("anna@one.example", "ben@two.example", "helen@okaforltd.example"):
        heard(desk, account, name)
    later = heard(desk, account, "helen@0kaforltd.example")
    assert kinds(desk, later) == [("like-customer", "okaforltd.example")]


def test_who_is_known_is_not_doubted_for_the_look(desk: Desk, account: AccountId) -> None:
    entry = heard(desk, account, "Boss@rnarebarro.test", reply_to="<x@elsewhere.example>")
    assert [kind for kind, _ in kinds(desk, entry)] == ["like-us", "answers-elsewhere"]
    known = Doubts(desk).know(entry.sender.address).result()
    assert [kind for kind, _ in kinds(desk, entry)] == ["answers-elsewhere"]
    assert desk.settings.get("known_senders").result() == ["boss@rnarebarro.test"]
    desk.undo(known).result()
    assert [kind for kind, _ in kinds(desk, entry)] == ["like-us", "answers-elsewhere"]


@pytest.mark.parametrize(
    ("sender", "reply_to", "kind"),
    [
        ("a@a.example", "a@a.example", None),
        ("a@a.example", "sales@mail.a.example", None),
        ("a@a.example", "help@marebarro.test", None),
        ("a@a.example", "b@b.example", "answers-elsewhere"),
        ("a@a.example", "ceo.private@gmail.com", "answers-private"),
        ("a@gmail.com", "b@gmail.com", "answers-elsewhere"),
    ],
)
def test_answers_that_go_elsewhere(sender: str, reply_to: str, kind: str | None) -> None:
    found = answers(Address("", sender), (Address("", reply_to),), ("marebarro.test",))
    assert found == (None if kind is None else Doubt(kind, reply_to))  # type: ignore[arg-type]
