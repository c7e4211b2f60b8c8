"""Requests ``playbook ...``: lists, files in and out, a conversation going through one; and how
people and programs read what they print."""

import io
import json
from collections.abc import Iterator
from concurrent.futures import Future
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from app.base.errors import UsageError, WorkspaceError
from app.base.ids import AccountId
from app.base.rich import of_text
from app.cli.output import Printer
from app.cli.parser import parse
from app.desk.desk import Desk
from app.desk.requests import Request, perform
from app.desk.watching import Watch
from app.store.commands import Command
from app.templates.values import Template, Variant
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put

BROKEN = """---
folder: Orders
tags: damage
review_by: 2027-01-15
---
# Broken in transit
When a piece arrived in pieces.

- [ ] Ask for photographs ([We are sorry](template:brk))
  The box too.
* [x] Look into stock
3. Claim it ([Claims](article:nowhere))
"""
PARTIU = "\ufeff# Partiu-se\r\n\r\n- [ ] Pedir fotografias\r\n- [ ] Ver se existe\r\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    account = AccountId(add_account(desk, "archive", "Shop", "help@shop.test"))
    put(desk, account, mail("<1@x.example>", "Oh no.\r\n", subject="Two cups broke"))
    sorry = Template(desk.templates.new_id(), "brk", "We are sorry",
                     (Variant("en", body=of_text("Sorry")),))  # fmt: skip
    desk.templates.save(sorry).result()
    yield desk
    desk.close()


def ask(desk: Desk, verb: str, **args: object) -> list[dict[str, Any]]:
    return list(perform(desk, Request(f"playbook {verb}", args)))


def line(desk: Desk, verb: str, **args: object) -> dict[str, Any]:
    (only,) = ask(desk, verb, **args)
    return only


def lists(here: Path) -> str:
    place = here / "lists"
    place.mkdir(exist_ok=True)
    (place / "broken.en.md").write_text(BROKEN)
    (place / "broken.pt.md").write_text(PARTIU)
    return str(place)


def test_checklists_come_in_with_their_languages_and_links(desk: Desk, tmp_path: Path) -> None:
    seen = line(desk, "import", file=lists(tmp_path), preview=True)
    assert (seen["title"], seen["languages"], seen["steps"], seen["change"]) == (
        "Broken in transit", ["en", "pt"], 3, "new",
    )  # fmt: skip
    assert seen["lost_links"] == ["article:nowhere"]
    assert ask(desk, "list") == []
    done = line(desk, "import", file=lists(tmp_path))
    assert (done["added"], done["changed"], done["lost_links"]) == (1, 0, ["article:nowhere"])
    shown = line(desk, "show", playbook="partiu-se")
    assert (shown["title"], shown["when"], shown["folder"], shown["tags"], shown["review_by"]) == (
        "Broken in transit", "When a piece arrived in pieces.", "Orders", ["damage"], "2027-01-15",
    )  # fmt: skip
    assert [(s["step"], s["title"], s["hint"], s["link"]) for s in shown["steps"]] == [
        (1, "Ask for photographs", "The box too.", "template:brk"),
        (2, "Look into stock", None, None), (3, "Claim it", None, None),
    ]  # fmt: skip
    other = line(desk, "show", playbook="Broken in transit", language="pt")
    assert [s["title"] for s in other["steps"]] == [
        "Pedir fotografias",
        "Ver se existe",
        "Claim it",
    ]
    listed = line(desk, "list", query=["PHOTOGRAPHS"], language="pt")
    assert (listed["title"], listed["steps"], listed["running"]) == ("Partiu-se", 3, 0)
    assert ask(desk, "list", query=["nothing"]) == []
    desk.undo(done["command_id"]).result()
    assert ask(desk, "list") == []


def test_what_went_out_comes_back_the_same(desk: Desk, tmp_path: Path) -> None:
    line(desk, "import", file=lists(tmp_path))
    before = line(desk, "show", playbook="Broken in transit")
    (held,) = [desk.playbooks.load(before["id"]).result()]
    for where in ("out", "out.json"):
        path = str(tmp_path / where)
        assert line(desk, "export", file=path)["playbooks"] == 1
        seen = line(desk, "import", file=path, preview=True)
        assert (seen["change"], seen["lost_links"]) == ("replaces", [])
        done = line(desk, "import", file=path)
        assert (done["added"], done["changed"]) == (0, 1)
        assert line(desk, "show", playbook="Broken in transit") == before
        assert desk.playbooks.load(before["id"]).result().same_steps(held), "keys stay"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "broken-in-transit.en.md", "broken-in-transit.pt.md",
    ]  # fmt: skip
    assert json.loads((tmp_path / "out.json").read_text())["format"] == "nightdesk-playbooks"


def test_two_of_one_name_go_out_side_by_side(desk: Desk, tmp_path: Path) -> None:
    for n, text in enumerate(("# Late!\n- Ask\n", "# Late?\n- Wait\n")):
        (tmp_path / f"{n}.md").write_text(text)
        line(desk, "import", file=str(tmp_path / f"{n}.md"))
    assert line(desk, "export", file=str(tmp_path / "out"))["playbooks"] == 2
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["late-2.md", "late.md"]


def many(here: Path, count: int) -> Path:
    place = here / "many"
    place.mkdir()
    for n in range(count):
        (place / f"n{n:03}.md").write_text(f"# Case {n:03}\n\n- [ ] Ask\n")
    return place


def test_an_import_tells_how_far_it_is_and_is_one_undo(desk: Desk, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: heard.append((done, total)))
    seen = desk.playbooks.preview(many(tmp_path, 230), watch=watch).result()
    assert heard == [(n, 230) for n in (*range(230), *range(230))], "read, then looked up"
    heard.clear()
    command = desk.playbooks.bring(seen, watch=watch).result()
    assert heard == [(0, 230), (100, 230), (200, 230), (230, 230)]
    assert len(desk.playbooks.lines().result()) == 230
    assert command is not None
    desk.undo(command).result()
    assert desk.playbooks.lines().result() == ()


@pytest.mark.parametrize("after", [0, 100, 200])
def test_a_stopped_import_leaves_nothing(desk: Desk, tmp_path: Path, after: int) -> None:
    place, stop = many(tmp_path, 230), Event()
    watch = Watch(lambda done, _total: stop.set() if done >= after else None, stop)
    seen = desk.playbooks.preview(place).result()
    with pytest.raises(UsageError, match="stopped-midway"):
        desk.playbooks.bring(seen, watch=watch).result()
    assert desk.playbooks.lines().result() == ()


def test_an_import_that_fails_midway_leaves_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full at the second slice."""
    seen = desk.playbooks.preview(many(tmp_path, 230)).result()
    execute, calls = desk.store.execute, count()

    def short_of_room(*commands: Command, **more: Any) -> Future[Any]:
        if len(commands) > 1 and next(calls) == 1:
            failed: Future[Any] = Future()
            failed.set_exception(WorkspaceError("disk-full"))
            return failed
        return execute(*commands, **more)

    monkeypatch.setattr(desk.store, "execute", short_of_room)
    with pytest.raises(WorkspaceError, match="disk-full"):
        desk.playbooks.bring(seen).result()
    assert desk.playbooks.lines().result() == ()


def test_what_is_there_changes_back_when_its_import_stops(desk: Desk, tmp_path: Path) -> None:
    place, stop = many(tmp_path, 130), Event()
    ask(desk, "import", file=str(place))
    for path in place.iterdir():
        path.write_text(path.read_text() + "- [ ] Send\n")
    seen = desk.playbooks.preview(place).result()
    assert all(one.replaces is not None for one in seen.incoming)
    watch = Watch(lambda done, _total: stop.set() if done else None, stop)
    with pytest.raises(UsageError, match="stopped-midway"):
        desk.playbooks.bring(seen, watch=watch).result()
    assert {row.steps for row in desk.playbooks.lines().result()} == {1}


def test_the_command_line_stops_an_import(desk: Desk, tmp_path: Path) -> None:
    stop = Event()
    stop.set()
    request = Request("playbook import", {"file": str(many(tmp_path, 3))})
    with pytest.raises(UsageError, match="stopped-midway"):
        list(perform(desk, request, stop))
    assert desk.playbooks.lines().result() == ()


def test_a_file_that_is_none_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"format": "other", "version": 1, "playbooks": []}')
    (tmp_path / "y.json").write_bytes(b"\xff\xfe{")
    (tmp_path / "empty").mkdir()
    (tmp_path / "bare.md").write_text("# Only a title\n")
    for name in ("x.json", "y.json", "empty", "not-there.md"):
        with pytest.raises(UsageError, match="playbook-file-unreadable"):
            ask(desk, "import", file=str(tmp_path / name))
    (tmp_path / "large.md").write_bytes(b"- x\n" * 1_100_000)
    with pytest.raises(UsageError, match="people-file-too-large"):
        ask(desk, "import", file=str(tmp_path / "large.md"))
    (refused,) = line(desk, "import", file=str(tmp_path / "bare.md"))["refused"]
    assert refused["problem"] == "A playbook needs at least one step."
    with pytest.raises(UsageError, match="file-unwritable"):
        ask(desk, "export", file=str(tmp_path / "no" / "such" / "x.json"))
    assert ask(desk, "list") == []


def test_a_conversation_goes_through_one(desk: Desk, tmp_path: Path) -> None:
    line(desk, "import", file=lists(tmp_path))
    line(desk, "attach", id=1, playbook="Broken in transit")
    with pytest.raises(UsageError, match="playbook-running"):
        ask(desk, "attach", id=1, playbook="Partiu-se")
    done = line(desk, "step", id=1, step=1, state="done", note="Two came")
    assert (done["settled"], done["steps"], done["finished"]) == (1, 3, False)
    line(desk, "step", id=1, step=2, state="skipped")
    status = line(desk, "status")
    assert (status["number"], status["subject"], status["settled"], status["next"]) == (
        1, "Two cups broke", 2, "Claim it",
    )  # fmt: skip
    assert status["last_by"] == status["started_by"] == "Ana"
    with pytest.raises(UsageError, match="no-such-step"):
        ask(desk, "step", id=1, step=9, state="done")
    assert line(desk, "step", id=1, step=3, state="done")["finished"]
    assert ask(desk, "status") == []
    one = line(desk, "status", id=1)
    assert [(s["state"], s["note"]) for s in one["checklist"]] == [
        ("done", "Two came"), ("skipped", None), ("done", None),
    ]  # fmt: skip
    assert one["finished_by"] == "Ana"
    with pytest.raises(UsageError, match="no-playbook-here"):
        ask(desk, "finish", id=1)
    line(desk, "detach", id=1, playbook="partiu-se")
    assert ask(desk, "status", id=1) == []


def test_of_several_one_says_which(desk: Desk, tmp_path: Path) -> None:
    line(desk, "import", file=lists(tmp_path))
    (tmp_path / "late.md").write_text("# Late\n- Ask\n")
    line(desk, "import", file=str(tmp_path / "late.md"))
    for name in ("Broken in transit", "Late"):
        line(desk, "attach", id=1, playbook=name)
    with pytest.raises(UsageError, match="several-playbooks-here"):
        ask(desk, "finish", id=1)
    line(desk, "finish", id=1, playbook="late")
    line(desk, "finish", id=1)
    assert ask(desk, "status") == []


def test_people_read_it_as_a_list(desk: Desk, tmp_path: Path) -> None:
    line(desk, "import", file=lists(tmp_path))
    line(desk, "attach", id=1, playbook="Broken in transit")
    line(desk, "step", id=1, step=1, state="done", note="Two came")

    def printed(verb: str, **args: object) -> str:
        stream = io.StringIO()
        printer = Printer(f"playbook {verb}", as_json=False, stream=stream)
        for each in ask(desk, verb, **args):
            printer.line(each)
        return stream.getvalue()

    said = printed("status", id=1)
    assert "Broken in transit: 1 of 3, last by Ana" in said
    assert "[x] 1. Ask for photographs  Ana" in said
    assert "        Two came" in said
    assert "[ ] 2. Look into stock" in said
    assert "#1  Broken in transit" in printed("status")
    assert "next: Look into stock" in printed("status")
    assert "Broken in transit" in printed("list")


def test_what_may_be_typed() -> None:
    asked = parse(["playbook", "step", "7", "2", "skipped", "--note", "x", "--json"])
    assert (asked.command, asked.json) == ("playbook step", True)
    assert {k: asked.args[k] for k in ("id", "step", "state", "note")} == {
        "id": 7, "step": 2, "state": "skipped", "note": "x",
    }  # fmt: skip
    assert parse(["playbook", "step", "7", "2"]).args["state"] == "done"
    assert parse(["playbook", "status"]).args["id"] is None
    assert parse(["playbook", "attach", "7", "Broken"]).args["playbook"] == "Broken"
