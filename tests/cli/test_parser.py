"""What may be typed, and what a wrong word costs."""

from pathlib import Path

import pytest

from app.cli import parser

DIR = Path("some", "where")


@pytest.mark.parametrize(
    "words",
    [
        ["--profile", str(DIR), "--json", "queue"],
        ["queue", "--profile", str(DIR), "--json"],
        ["--json", "queue", "--profile", str(DIR)],
        ["--profile", str(DIR), "queue", "--json"],
        ["--profile", str(DIR), "account", "list", "--json"],
        ["account", "--profile", str(DIR), "--json", "list"],
        ["--json", "account", "list", "--profile", str(DIR)],
    ],
)
def test_profile_and_json_stand_anywhere(words):
    asked = parser.parse(words)
    assert (asked.profile, asked.json) == (DIR, True)


def test_without_them_there_is_the_default():
    asked = parser.parse(["queue"])
    assert (asked.profile, asked.json, asked.command) == (None, False, "queue")
    assert dict(asked.args) == {"view": "needs-reply", "limit": None}


def test_no_subcommand_is_the_window():
    asked = parser.parse(["--demo", "--quit-after", "2.5"])
    assert (asked.command, asked.demo, asked.quit_after) == (None, True, 2.5)


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["queue", "--view", "everything"],
        ["queue", "--limit", "0"],
        ["queue", "--limit", "many"],
        ["show"],
        ["show", "x"],
        ["show", "0"],
        ["show", str(1 << 63)],
        ["reply", "1"],
        ["note", "1"],
        ["import"],
        ["sync", "--once", "--for", "3"],
        ["sync", "--for", "-1"],
        ["sync", "--for", "nan"],
        ["compose", "--to", "a@example.com"],
        ["account"],
        ["account", "add"],
        ["account", "add", "pigeon", "--name", "x"],
        ["account", "add", "email", "--name", "x"],
        ["account", "set"],
        ["restore"],
        ["--quit-after", "soon"],
    ],
)
def test_wrong_use_ends_with_two(words, capsys):
    with pytest.raises(SystemExit) as ended:
        parser.parse(words)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_an_accounts_options_are_the_channels_fields():
    from app.inbox.channels import load

    words = ["account", "add", "email", "--name", "shop", "--address", "a@shop.example"]
    words += ["--imap", "imap.shop.example:993", "--smtp", "smtp.shop.example"]
    words += ["--imap-security", "starttls", "--trust-references", "--password-stdin"]
    args = parser.parse(words).args
    assert args["imap_security"] == "starttls"
    assert args["trust_references"] == "yes"
    assert args["password_stdin"] is True
    shown = {f.name for f in load("email").spec.fields if not f.secret}
    assert shown <= set(args)


def test_a_number_may_carry_its_mark():
    assert parser.parse(["show", "#42"]).args["id"] == 42
