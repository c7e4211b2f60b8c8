"""Settings: their scopes, what they take, their undo, and the command line."""

import json

import pytest

from app.base.errors import UsageError
from app.desk.requests import Request, perform
from app.desk.values import Agent
from app.store.known_settings import KNOWN
from tests.house import open_desk


def ask(desk, verb: str, **args: object) -> list[dict]:
    return list(perform(desk, Request(verb, args)))


def test_every_default_fits_its_own_setting():
    for one in KNOWN.values():
        assert one.fits(one.default), one.key


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("undo_seconds", 61),
        ("undo_seconds", True),
        ("undo_seconds", "10"),
        ("theme", "pink"),
        ("text_size", 1.6),
        ("reduced_motion", "sometimes"),
        ("image_senders", "a@b.example"),
        ("image_senders", [1]),
        ("signature", "x" * 30_000),
    ],
)
def test_what_does_not_fit_is_refused(desk, key, value):
    with pytest.raises(UsageError) as refused:
        desk.settings.set(key, value).result()
    assert refused.value.problem.code == "bad-setting"
    assert desk.settings.get(key).result() == KNOWN[key].default


def test_an_unknown_one_is_refused(desk):
    with pytest.raises(UsageError) as refused:
        desk.settings.set("colour", "red")
    assert refused.value.problem.code == "unknown-setting"


def test_a_change_is_told_and_undone(desk):
    heard = []
    desk.bus.subscribe(lambda changes: heard.extend(changes.settings))
    command = desk.settings.set("undo_seconds", 25).result()
    assert desk.settings.get("undo_seconds").result() == 25
    desk.undo(command).result()
    assert desk.settings.get("undo_seconds").result() == 10
    assert heard == ["undo_seconds", "undo_seconds"]


def test_scopes_keep_apart(desk):
    ines = desk.agent
    desk.settings.set("signature", "Inês").result()
    desk.settings.set("theme", "dark").result()
    desk.settings.set("after_reply", "open").result()
    desk.settings.add_agent("Tomàs").result()
    tomas = next(a for a in desk.agents().result() if a.name == "Tomàs")
    desk.settings.sit_down(tomas).result()
    seen = desk.settings.all().result()
    assert (seen["signature"], seen["theme"], seen["after_reply"]) == ("", "dark", "open")
    desk.settings.sit_down(ines).result()
    assert desk.settings.get("signature").result() == "Inês"


def test_who_sat_here_last_sits_here_again(tmp_path):
    from app import bootstrap
    from app.base.paths import Profile

    desk = open_desk(tmp_path)
    root = desk.store.profile.root
    desk.settings.add_agent("Tomàs").result()
    tomas = next(a for a in desk.agents().result() if a.name == "Tomàs")
    desk.settings.sit_down(tomas).result()
    desk.close()
    again = bootstrap.build(Profile(root))
    assert again.agent == tomas
    bootstrap.close(again)


def test_an_agent_is_renamed_and_back(desk):
    me = desk.agent
    command = desk.settings.rename_agent(me.id, "  Inês   Duarte ").result()
    assert desk.agents().result() == (Agent(me.id, "Inês Duarte"),)
    desk.undo(command).result()
    assert desk.agents().result() == (me,)
    with pytest.raises(UsageError):
        desk.settings.rename_agent(me.id, " ").result()


def test_the_command_line_lists_gets_and_sets(desk):
    assert {line["key"] for line in ask(desk, "setting list")} == set(KNOWN)
    (line,) = ask(desk, "setting set", key="undo_seconds", value="30")
    assert (line["value"], line["scope"]) == (30, "workspace")
    (line,) = ask(desk, "setting get", key="undo_seconds")
    assert line["value"] == 30
    (line,) = ask(desk, "setting set", key="quiet", value="true")
    assert line["value"] is True
    (line,) = ask(desk, "setting set", key="image_senders", value="a@b.example, c@d.example")
    assert line["value"] == ["a@b.example", "c@d.example"]
    (line,) = ask(desk, "agent rename", name=desk.agent.name, new="Ana")
    assert line["name"] == "Ana"
    json.dumps(ask(desk, "setting list"))
    with pytest.raises(UsageError):
        ask(desk, "setting set", key="undo_seconds", value="soon")
