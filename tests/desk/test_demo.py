"""The demo workspace: what it shows, when it is made anew, and that nothing can leave it."""

import json
from collections import Counter
from pathlib import Path

import pytest

from app import bootstrap
from app.base.errors import UsageError, WorkspaceError
from app.base.paths import Profile
from app.desk import demo, demo_story
from app.desk.requests import Request, perform
from app.inbox.values import SendState
from app.store import doctor


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    return demo.ready(Profile(tmp_path_factory.mktemp("someone")))


@pytest.fixture
def desk(place: Profile):
    made = bootstrap.build(place, writable=False)
    yield made
    bootstrap.close(made)


def ask(desk, name: str, **args: object) -> list[dict]:
    return list(perform(desk, Request(name, args)))


def test_it_shows_every_state_of_a_conversation(desk):
    rows = ask(desk, "queue", view="all", limit=None)
    assert len(rows) >= 40
    statuses = Counter(row["status"] for row in rows)
    assert set(statuses) == {"open", "waiting", "resolved"}
    assert min(statuses.values()) >= 5
    assert {row["assignee"] for row in rows} >= {None, *demo_story.AGENTS}
    assert any(row["unread"] for row in rows)
    assert desk.agent.name == demo_story.AGENTS[0]


def test_it_shows_every_kind_of_entry(desk):
    pages = [
        ask(desk, "show", id=row["id"])[0]["timeline"]
        for row in ask(desk, "queue", view="all", limit=None)
    ]
    entries = [entry for page in pages for entry in page]
    assert {e["direction"] for e in entries} == {"in", "out", "note", "event"}
    assert sum(e["unreadable"] for e in entries) == 1
    assert sum(len(e["attachments"]) for e in entries) >= 8
    assert any(e["html"] for e in entries)
    assert [e["state"] for e in entries].count(SendState.FAILED.value) == 1
    quoted = [e for e in entries if e["direction"] == "in" and "\n> " in e["text"]]
    assert quoted
    assert [e["subject"] for e in quoted if "\n>" in e["new_text"]] == []


def test_every_thread_is_whole(desk):
    rows = ask(desk, "queue", view="all", limit=None)
    told = [
        case for file in demo_story.STORY.glob("*.json") for case in json.loads(file.read_text())
    ]
    assert len(rows) == len(told)


def test_every_address_is_an_example(desk):
    rows = ask(desk, "queue", view="all", limit=None)
    ends = (".example", "example.com", "example.org", "example.net")
    assert [a for row in rows for a in row["addresses"] if not a.endswith(ends)] == []


def test_nothing_can_leave_it(tmp_path):
    place = demo.ready(Profile(tmp_path))
    desk = bootstrap.build(place)
    try:
        with pytest.raises(UsageError):
            ask(desk, "reply", id=1, text="Yes.", now=True)
        assert ask(desk, "note", id=1, text="A note.")
    finally:
        bootstrap.close(desk)


def test_the_doctor_finds_nothing(place):
    assert doctor.examine(place, deep=True).findings == ()


def made_at(place: Profile) -> int:
    return place.database.stat().st_ino


def test_it_is_made_anew_each_day(tmp_path):
    place = demo.ready(Profile(tmp_path))
    first = made_at(place)
    assert demo.ready(Profile(tmp_path)) == place
    assert made_at(place) == first
    (place.root / "demo.json").write_text('{"day": "2020-01-01", "program": "0"}')
    lock = bootstrap.take_lock(place)
    assert made_at(demo.ready(Profile(tmp_path))) == first, "not under an open window"
    lock.release()
    demo.ready(Profile(tmp_path))
    assert json.loads((place.root / "demo.json").read_text())["day"] != "2020-01-01"


def test_an_unfinished_one_is_made_anew(tmp_path):
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "demo.json").write_text("{}")
    assert demo.ready(Profile(tmp_path)).exists


def test_a_folder_that_is_no_demo_is_left_alone(tmp_path: Path):
    mine = tmp_path / "demo" / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("mine")
    with pytest.raises(WorkspaceError):
        demo.ready(Profile(tmp_path))
    assert mine.read_text() == "mine"
