"""Requests of other processes to the desk that has the workspace, over a real socket."""

import json
import os
import socket
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import bootstrap
from app.base.errors import NightdeskError, UsageError, WorkspaceError
from app.base.paths import Profile
from app.desk import handover, requests
from app.desk.desk import Desk
from app.desk.handover import HandoverServer, NobodyListensError
from app.desk.requests import Request
from tests.waiting import wait_until


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "profile")
    bootstrap.init(made, "Shop", "Rita")
    return made


@pytest.fixture
def desk(profile: Profile) -> Iterator[Desk]:
    made = bootstrap.build(profile)
    bootstrap.serve(made)
    yield made
    bootstrap.close(made)


def ask(profile: Profile, verb: str, /, **args: object) -> list[dict]:
    return list(handover.ask(profile, Request(verb, args)))


def test_a_request_is_done_by_the_running_desk(desk, profile):
    (added,) = ask(profile, "agent add", name="Nuno")
    assert added["name"] == "Nuno"
    assert [a.name for a in desk.agents().result()] == ["Nuno", "Rita"]
    assert ask(profile, "agent list") == list(requests.perform(desk, Request("agent list")))


def test_its_problems_are_raised_where_it_was_asked(desk, profile):
    with pytest.raises(NightdeskError) as refused:
        ask(profile, "show", id=12)
    with pytest.raises(UsageError) as here:
        list(requests.perform(desk, Request("show", {"id": 12})))
    assert refused.value.problem == here.value.problem
    with pytest.raises(NightdeskError, match="no-such-request"):
        ask(profile, "frobnicate")


def test_a_fault_of_ours_does_not_end_the_server(desk, profile):
    with pytest.raises(NightdeskError, match="internal"):
        ask(profile, "queue")  # without its view
    assert ask(profile, "queue", view="all") == []


def test_the_window_is_raised(desk, profile):
    assert handover.raise_window(profile) is False
    raised = threading.Event()
    desk.on_raise = raised.set
    assert handover.raise_window(profile) is True
    assert raised.is_set()


def test_twenty_may_ask_at_once(desk, profile):
    failures: list[BaseException] = []

    def write(number: int) -> None:
        try:
            ask(profile, "agent add", name=f"Agent {number}")
        except BaseException as error:  # noqa: BLE001  told below
            failures.append(error)

    askers = [threading.Thread(target=write, args=(n,)) for n in range(20)]
    for each in askers:
        each.start()
    for each in askers:
        each.join()
    assert failures == []
    assert len(desk.agents().result()) == 21


def test_only_the_owner_can_read_where_and_with_what_key(desk, profile):
    note = profile.root / "desk.json"
    assert stat.S_IMODE(note.stat().st_mode) == 0o600
    assert set(json.loads(note.read_text())) == {"address", "key", "pid"}


def test_a_wrong_key_gets_nothing(desk, profile):
    note = profile.root / "desk.json"
    told = json.loads(note.read_text())
    note.write_text(json.dumps(told | {"key": "00" * 32}))
    with pytest.raises(NobodyListensError):
        ask(profile, "agent list")
    note.write_text(json.dumps(told))
    assert len(ask(profile, "agent list")) == 1


def test_a_silent_caller_holds_nobody_up(desk, profile):
    address = json.loads((profile.root / "desk.json").read_text())["address"]
    with socket.socket(socket.AF_UNIX) as silent:
        silent.connect(address)
        assert len(ask(profile, "agent list")) == 1


def test_a_silent_caller_is_left_when_the_desk_ends(profile):
    desk = bootstrap.build(profile)
    server = HandoverServer(desk, profile)
    server.start()
    address = json.loads((profile.root / "desk.json").read_text())["address"]
    try:
        with socket.socket(socket.AF_UNIX) as silent:
            silent.connect(address)
            wait_until(lambda: "handover-caller" in [t.name for t in threading.enumerate()])
            server.stop(0.1)
            wait_until(lambda: "handover-caller" not in [t.name for t in threading.enumerate()])
    finally:
        desk.close()


def test_nobody_listens_before_and_after(profile):
    with pytest.raises(NobodyListensError):
        ask(profile, "agent list")
    desk = bootstrap.build(profile)
    bootstrap.serve(desk)
    bootstrap.close(desk)
    assert not (profile.root / "desk.json").exists()
    with pytest.raises(NobodyListensError):
        ask(profile, "agent list")


def test_what_a_killed_desk_left_is_cleared(profile):
    left = Path(profile.root / "desk.sock")
    left.touch()
    (profile.root / "desk.json").write_text(json.dumps({"address": str(left), "key": "00"}))
    with pytest.raises(NobodyListensError):
        ask(profile, "agent list")
    desk = bootstrap.build(profile)
    bootstrap.serve(desk)
    assert len(ask(profile, "agent list")) == 1
    bootstrap.close(desk)


def test_a_path_too_long_for_a_socket_has_one_elsewhere(tmp_path):
    profile = Profile(tmp_path / ("long" * 40))
    bootstrap.init(profile, "Shop", "Rita")
    desk = bootstrap.build(profile)
    bootstrap.serve(desk)
    address = Path(json.loads((profile.root / "desk.json").read_text())["address"])
    assert len(os.fsencode(address)) < 100
    assert stat.S_IMODE(address.parent.stat().st_mode) == 0o700
    assert len(ask(profile, "agent list")) == 1
    bootstrap.close(desk)
    assert not address.parent.exists()
    assert profile.exists


def test_a_desk_that_does_not_answer_is_named(profile, monkeypatch):
    """A socket that takes the connection and says nothing, as a stopped process does."""
    monkeypatch.setattr(handover, "PATIENCE", 0.3)
    with socket.socket(socket.AF_UNIX) as mute:
        address = str(profile.root / "desk.sock")
        mute.bind(address)
        mute.listen(1)
        (profile.root / "desk.json").write_text(json.dumps({"address": address, "key": "00"}))
        with pytest.raises(WorkspaceError) as refused:
            ask(profile, "agent list")
    assert refused.value.problem.code == "not-responding"


class Slow:
    """Lines that come after a silence longer than the patience."""

    def __init__(self) -> None:
        self.stopped = False

    def __call__(self, _desk: Desk, _args: object, stop: threading.Event) -> Iterator[dict]:
        yield {"line": 1}
        self.stopped = stop.wait(1.0)
        yield {"line": 2}


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    made = Slow()
    monkeypatch.setattr(requests, "perform", lambda d, r, stop: made(d, r.args, stop))
    return made


def test_whoever_is_at_work_gives_a_sign_of_life(desk, profile, slow, monkeypatch):
    monkeypatch.setattr(handover, "PATIENCE", 0.5)
    monkeypatch.setattr(handover, "_BEAT", 0.1)
    assert ask(profile, "sync") == [{"line": 1}, {"line": 2}]
    assert not slow.stopped


def test_a_wish_to_stop_reaches_the_desk(desk, profile, slow):
    stop = threading.Event()
    lines = handover.ask(profile, Request("sync"), stop)
    assert next(lines) == {"line": 1}
    stop.set()
    assert list(lines) == [{"line": 2}]
    assert slow.stopped


def test_a_caller_that_goes_away_stops_its_request(desk, profile, slow):
    lines = handover.ask(profile, Request("sync"))
    next(lines)
    lines.close()
    wait_until(lambda: slow.stopped)


def test_a_stop_lets_what_is_under_way_end(profile, slow):
    desk = bootstrap.build(profile)
    server = HandoverServer(desk, profile)
    server.start()
    lines = handover.ask(profile, Request("sync"))
    assert next(lines) == {"line": 1}
    server.stop()
    assert list(lines) == [{"line": 2}]
    server.stop()
    bootstrap.close(desk)
