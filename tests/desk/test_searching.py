"""Searching through the desk: pages, counts, the palette's look-up, completion, saved searches."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import UsageError
from app.base.ids import AccountId
from app.desk.desk import Desk
from app.desk.search_values import Needle, SavedSearch
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    account = AccountId(add_account(desk, "archive", "Shop", "help@shop.test"))
    put(
        desk,
        account,
        mail("<a@okafor.example>", "Two bowls are broken.\r\n"),
        mail("<b@okafor.example>", "Where are the bowls?\r\n", refs="<a@okafor.example>", at=60),
        mail("<c@puig.example>", "Un bol trencat.\r\n", sender="Núria Puig <nuria@puig.example>",
             subject="Bols", at=120),
    )  # fmt: skip
    yield desk
    desk.close()


def test_a_page_has_one_hit_a_conversation_and_what_to_mark(desk: Desk) -> None:
    page = desk.searching.find("bowls bro").result()
    assert len(page.hits) == 1
    assert page.needles == (Needle(("bowls",)), Needle(("bro",), beginning=True))
    assert not page.more
    assert not page.stale
    assert "broken" in page.hits[0].snippet


def test_more_is_said(desk: Desk) -> None:
    page = desk.searching.find("is:open", 1).result()
    assert len(page.hits) == 1
    assert page.more
    assert page.needles == ()


def test_what_meant_nothing_is_said(desk: Desk) -> None:
    page = desk.searching.find("is:blue bowls").result()
    assert page.ignored == ("is:blue",)
    assert len(page.hits) == 1


def test_conversations_are_counted_up_to_some_number(desk: Desk) -> None:
    assert desk.searching.count("is:open", 100).result() == 2
    assert desk.searching.count("is:open", 1).result() == 1
    assert list(desk.searching.conversations("bowls", 10).result() or ()) != []


def test_the_palette_finds_people_numbers_and_subjects(desk: Desk) -> None:
    found = desk.searching.look_up("nur").result()
    assert [(c.name, c.address, c.conversations) for c in found.customers] == [
        ("Núria Puig", "nuria@puig.example", 1)
    ]
    found = desk.searching.look_up("bols").result()
    assert [c.subject for c in found.conversations] == ["Bols"]
    number = found.conversations[0].number
    assert desk.searching.look_up(f"#{number}").result().conversations[0].number == number
    for text in ("", "#", '"', "(((", "puig@", "x" * 500):
        desk.searching.look_up(text).result()


def offered(desk: Desk, text: str, cursor: int | None = None) -> list[str]:
    offers = desk.searching.complete(text, len(text) if cursor is None else cursor).result()
    for offer in offers:
        assert text[: offer.start] + offer.text + text[offer.end :]
    return [offer.text for offer in offers]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("fr", "from:"), ("bowls ta", "tag:"), ("-is", "is:"), ("is:op", "open "),
        ("in:op", "open "), ("-is:sp", "spam "), ("(is:wai", "waiting "), ("has:im", "image "),
        ("before:yes", "yesterday "), ("from:nur", "nuria@puig.example "),
        ("customer:puig", "nuria@puig.example "), ("account:sh", "Shop "),
        ("assignee:an", "Ana "), ("assignee:m", "me "), ("priority:u", "urgent "),
        ("channel:", "archive "), ("nosuch:x", None), ("zzz", None),
    ],
)  # fmt: skip
def test_a_text_goes_on(desk: Desk, text: str, first: str | None) -> None:
    found = offered(desk, text)
    assert (found[0] if found else None) == first


def test_the_word_at_the_cursor_goes_on(desk: Desk) -> None:
    (offer, *_) = desk.searching.complete("is:op bowls", 5).result()
    assert (offer.start, offer.end, offer.text) == (3, 5, "open ")


def test_tags_go_on_with_quotes_where_they_need_them(desk: Desk) -> None:
    id = desk.searching.find("bowls").result().hits[0].conversation
    desk.triage.tag((id,), add=("Not paid", "VIP")).result()
    assert offered(desk, "tag:no") == ['"Not paid" ']
    assert offered(desk, "tag:PA") == ['"Not paid" ']
    assert len(desk.searching.find('tag:"not paid"').result().hits) == 1
    assert len(desk.searching.find("tag:vip bowls").result().hits) == 1


# --- saved searches --------------------------------------------------------------------------


def saved(desk: Desk) -> list[tuple[str, str, bool]]:
    return [(one.name, one.query, one.team) for one in desk.searching.saved().result()]


def test_a_search_is_saved_renamed_dropped_and_undone(desk: Desk) -> None:
    desk.searching.save("  My  bowls ", "bowls is:open", team=False).result()
    desk.searching.save("Waiting", "is:waiting", team=True).result()
    assert saved(desk) == [("My bowls", "bowls is:open", False), ("Waiting", "is:waiting", True)]
    first = desk.searching.saved().result()[0]
    renamed = desk.searching.change(SavedSearch(first.id, "Bowls", first.query, True)).result()
    assert saved(desk)[0] == ("Bowls", "bowls is:open", True)
    desk.undo(renamed).result()
    assert saved(desk)[0] == ("My bowls", "bowls is:open", False)
    dropped = desk.searching.drop(first.id).result()
    assert saved(desk) == [("Waiting", "is:waiting", True)]
    desk.undo(dropped).result()
    assert saved(desk)[0] == ("My bowls", "bowls is:open", False)


def test_a_saved_search_is_each_agents_own_unless_it_is_the_teams(desk: Desk) -> None:
    desk.searching.save("Mine", "is:mine", team=False).result()
    desk.searching.save("Ours", "is:open", team=True).result()
    other = desk.settings.add_agent("Luís")
    other.result()
    (luis,) = [agent for agent in desk.agents().result() if agent.name == "Luís"]
    desk.as_agent(luis)
    assert [name for name, _, _ in saved(desk)] == ["Ours"]


def test_everybody_hears_of_it(desk: Desk) -> None:
    heard: list[frozenset[str]] = []
    desk.bus.subscribe(lambda changes: heard.append(changes.settings))
    desk.searching.save("Mine", "is:mine", team=False).result()
    assert frozenset({"saved-searches"}) in heard


@pytest.mark.parametrize(("name", "query"), [("", "x"), ("  ", "x"), ("x", ""), ("x", "  ")])
def test_one_without_name_or_query_is_refused(desk: Desk, name: str, query: str) -> None:
    with pytest.raises(UsageError):
        desk.searching.save(name, query, team=False).result()


def test_what_is_not_there_cannot_be_dropped(desk: Desk) -> None:
    with pytest.raises(UsageError):
        desk.searching.drop(12345).result()
