"""The subcommands as a person and as a script see them, on a real profile."""

import hashlib
import re
from pathlib import Path

import pytest

from app import __version__
from tests.cli.terminal import Terminal
from tests.peers.mails import File, make_mail, make_reply, make_thread

ROW = [
    "id", "number", "subject", "status", "customer", "addresses", "channels", "assignee",
    "priority", "tags", "unread", "messages", "waiting_since", "last_message_at", "preview",
    "snoozed_until", "pinned",
]  # fmt: skip
ENTRY = [
    "id", "direction", "channel", "message_id", "in_reply_to", "references", "from", "to", "cc",
    "date", "received_at", "subject", "text", "new_text", "html", "attachments", "state",
    "unreadable", "blocked_images", "related",
]  # fmt: skip
HIT = ["conversation_id", "message", "subject", "snippet", "date", "score"]
COUNTS = [
    "stored", "duplicate", "unreadable", "conversations", "sent", "seconds", "peak_rss_mb",
]  # fmt: skip
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.fixture
def question(cli: Terminal) -> dict:
    """One imported conversation: a question with a file and HTML."""
    mail = make_mail(
        text="Is the blue jug still there?\n\n-- \nAda",
        html='<p>Is the <b>blue jug</b> still there?</p><img src="https://spy.example/x.png">',
        subject="Blue jug",
        files=[File("jug.txt", "text/plain", b"blue\n")],
        cc=["Bo <bo@example.com>"],
    )
    (cli.here / "one.eml").write_bytes(mail)
    cli.done("import", "one.eml")
    return cli.done("queue", "--view", "all").line


def test_version(bare):
    ended = bare("--version", "--human")
    assert (ended.code, ended.out) == (0, f"nightdesk {__version__}\n")


def test_init_makes_a_workspace_with_an_agent(bare):
    made = bare.done("init", "--name", "Mar e Barro", "--agent", "Rita").line
    assert made["agent"] == "Rita"
    assert made["workspace"] == "Mar e Barro"
    assert made["profile"] == str(bare.profile)
    assert bare.done("agent", "list").lines == [{"id": made["agent_id"], "name": "Rita"}]


def test_a_second_init_changes_nothing(cli):
    before = cli.done("agent", "list").lines
    again = cli.done("init", "--name", "Other", "--agent", "Eve")
    assert str(cli.profile) in again.err
    assert [(again.line["agent_id"], again.line["agent"])] == [(a["id"], a["name"]) for a in before]
    assert again.line["workspace"] == "Nightdesk"
    assert cli.done("agent", "list").lines == before


def test_a_folder_that_is_copied_into_a_cloud_is_warned_of(bare):
    made = bare("init", profile=bare.here / "Dropbox" / "desk")
    assert made.code == 0
    assert "Dropbox" in made.err


@pytest.mark.parametrize(
    "words",
    [
        ["queue"], ["show", "1"], ["search", "x"], ["outbox"], ["note", "1", "--text", "x"],
        ["sync", "--once"], ["doctor"], ["backup"], ["account", "list"],
    ],
)  # fmt: skip
def test_without_a_workspace_each_says_how_to_make_one(bare, words):
    assert "init" in bare.refused(*words)
    assert not (bare.profile / "workspace.db").exists()


def test_the_queues_keys(question):
    assert list(question) == ROW
    assert question["subject"] == "Blue jug"
    assert question["status"] == "resolved"
    assert question["waiting_since"] is None
    assert question["addresses"] == ["ada@example.com"]
    assert question["channels"] == ["archive"]
    assert MOMENT.fullmatch(question["last_message_at"])
    assert isinstance(question["id"], int)


def test_shows_keys(cli, question):
    page = cli.done("show", question["id"]).line
    assert list(page) == [*ROW, "timeline"]
    assert {key: page[key] for key in ROW} == question
    (entry,) = page["timeline"]
    assert list(entry)[: len(ENTRY)] == ENTRY
    assert entry["from"] == "Ada Whitfield <ada@example.com>"
    assert entry["cc"] == ["Bo <bo@example.com>"]
    assert (entry["direction"], entry["state"], entry["in_reply_to"]) == ("in", None, None)
    assert entry["new_text"] == "Is the blue jug still there?"
    assert "-- \nAda" in entry["text"]
    assert "blue jug" in entry["html"]
    assert "spy.example" not in entry["html"]
    assert entry["blocked_images"] == 1
    assert entry["date"] == "2026-03-02T08:30:00Z"
    digest = hashlib.sha256(b"blue\n").hexdigest()
    assert entry["attachments"] == [
        {"name": "jug.txt", "type": "text/plain", "size": 5, "sha256": digest}
    ]


def test_a_conversation_goes_by_its_number_too(cli, question):
    assert cli.done("show", question["number"]).line["id"] == question["id"]
    assert "99" in cli.refused("show", 99)
    assert cli.refused("show", (1 << 40) + 999_999)


def test_a_conversation_is_tagged_ranked_put_off_and_pinned(cli, question):
    id = question["id"]
    cli.done("reopen", id)
    assert cli.done("tag", id, "VIP", "blue").line["tags"] == ["VIP", "blue"]
    assert cli.done("tag", id, "--remove", "blue").line["tags"] == ["VIP"]
    assert cli.done("priority", id, "urgent").line["priority"] == "urgent"
    assert cli.done("pin", id).line["pinned"] is True
    assert cli.done("pin", id, "--off").line["pinned"] is False
    asleep = cli.done("snooze", id, "2035-06-01", "10:00").line
    assert asleep["status"] == "snoozed"
    assert asleep["snoozed_until"].startswith("2035-0")
    assert cli.done("queue", "--view", "snoozed").line["id"] == id
    assert "blah" in cli.refused("snooze", id, "blah")
    assert cli.refused("snooze", id, "2001-01-01")
    assert cli.done("wait", id).line["status"] == "waiting"
    assert cli.done("spam", id).line["status"] == "spam"
    assert cli.refused("tag", id)
    assert cli.done("reopen", id).line["status"] == "open"


def test_search_finds_and_times(cli, question):
    *hits, timing = cli.done("search", "blue", "jug", "--timing").lines
    assert [list(hit) for hit in hits] == [HIT]
    assert hits[0]["conversation_id"] == question["id"]
    assert hits[0]["message"] == cli.done("show", question["id"]).line["timeline"][0]["id"]
    assert "blue jug" in hits[0]["snippet"]
    assert hits[0]["score"] > 0
    assert list(timing) == ["timing_ms"]
    assert cli.done("search", "nothing-like-it").lines == []


def test_the_best_match_comes_first_when_asked(cli, question):
    late = make_mail(
        text="Never mind the jug.", subject="Other things", message_id="<late@x.example>"
    )
    (cli.here / "two.eml").write_bytes(late)
    cli.done("import", "two.eml")
    newest = cli.done("search", "jug").lines
    best = cli.done("search", "jug", "--best").lines
    assert {hit["message"] for hit in newest} == {hit["message"] for hit in best}
    assert [hit["score"] for hit in best] == sorted((h["score"] for h in newest), reverse=True)
    assert best[0]["subject"] == "Blue jug"


def test_a_conversation_is_noted_assigned_resolved_and_reopened(cli, question):
    id = question["id"]
    cli.done("agent", "add", "Nuno")
    cli.done("reopen", id)
    assert cli.done("note", id, "--text", "asked the potter", "--as", "nuno").code == 0
    assert cli.done("assign", id).line["assignee"] == "Rita"
    assert cli.done("assign", id, "Nuno").line["assignee"] == "Nuno"
    assert cli.done("queue", "--view", "mine").lines == []
    assert cli.done("assign", id, "nobody").line["assignee"] is None
    assert cli.done("queue", "--view", "unassigned").line["id"] == id
    assert cli.done("resolve", id).line["status"] == "resolved"
    assert cli.done("reopen", question["number"]).line["status"] == "open"
    timeline = cli.done("show", id).line["timeline"]
    (note,) = [entry for entry in timeline if entry["direction"] == "note"]
    assert (note["new_text"], note["author"]) == ("asked the potter", "Nuno")
    changes = [(e["event"], *e["event_params"].values()) for e in timeline if e["event"]]
    assert changes[-5:] == [
        ("assigned", "", "Rita"),
        ("assigned", "Rita", "Nuno"),
        ("assigned", "Nuno", ""),
        ("status", "open", "resolved"),
        ("status", "resolved", "open"),
    ]
    cli.done("reopen", id)
    assert len(cli.done("show", id).line["timeline"]) == len(timeline), "nothing changed"
    assert "Eve" in cli.refused("assign", id, "Eve")
    assert "Eve" in cli.refused("note", id, "--text", "x", "--as", "Eve")


def test_a_second_line_is_no_recipient(cli):
    cli.env = {"NIGHTDESK_SECRETS": "env"}
    cli.done(
        "account", "add", "email", "--name", "shop", "--address", "shop@shop.test",
        "--imap", "127.0.0.1:1", "--smtp", "127.0.0.1:1",
    )  # fmt: skip
    words = ("compose", "--account", "shop", "--subject", "x", "--text", "y", "--to")
    assert "ada@cust.test" in cli.refused(*words, "ada@cust.test\nBcc: eve@cust.test")
    assert cli.done("outbox").lines == []


def test_a_text_comes_from_stdin_too(cli, question):
    cli.done("note", question["id"], "--text", "-", input="from a pipe\n")
    assert "from a pipe" in cli.done("show", question["id"], "--human").out
    assert cli.refused("note", question["id"], "--text", "  ")


def test_the_archive_sends_nothing(cli, question):
    assert cli.refused("reply", question["id"], "--text", "yes", "--now")
    assert cli.done("outbox").lines == []


def test_people_get_tables_and_plain_lines(cli, question):
    queue = cli.done("queue", "--view", "all", "--human").out.splitlines()
    assert len(queue) == 2
    assert "Blue jug" in queue[1]
    shown = cli.done("show", question["id"], "--human").out
    assert "Is the blue jug still there?" in shown
    assert "jug.txt" in shown


def test_a_senders_text_does_not_reach_the_terminal(cli):
    mail = make_mail(text="one\x1b]0;owned\x07two \u202egnp.exe", subject="a \u202e b")
    (cli.here / "evil.eml").write_bytes(mail)
    cli.done("import", "evil.eml")
    shown = cli.done("show", 1, "--human").out + cli.done("queue", "--view", "all", "--human").out
    assert not set(shown) & {"\x1b", "\x07", "\u202e"}


def test_doctor_and_backup(cli, question):
    line = cli.done("doctor").line
    assert line["integrity"] == "ok"
    assert line["messages"] == 1
    (account,) = line["accounts"]
    assert {key: account[key] for key in ("name", "state", "last_poll", "problem")} == {
        "name": "archive", "state": "ok", "last_poll": None, "problem": None,
    }  # fmt: skip
    assert (account["waiting"], account["failed"], account["missing"]) == (0, 0, 0)
    assert isinstance(line["audit"], list)
    backup = Path(cli.done("backup").line["file"])
    cli.done("note", question["id"], "--text", "written after the backup")
    assert cli.done("restore", backup).line["messages"] == 1
    assert len(cli.done("show", question["id"]).line["timeline"]) == 1
    assert cli.done("doctor").line["integrity"] == "ok"
    assert cli.done("doctor", "--repair", "--deep").line["integrity"] == "ok"


def test_a_damaged_workspace_is_told_and_left_alone(cli):
    file = cli.profile / "workspace.db"
    file.write_bytes(b"no database at all" * 1000)
    before = file.read_bytes()
    ended = cli("doctor")
    assert ended.code == 1
    assert ended.line["integrity"] == "damaged"
    assert len(ended.err.splitlines()) == 1
    cli.refused("queue")
    cli.refused("note", 1, "--text", "x")
    assert file.read_bytes() == before


def test_threads_come_together(cli):
    mails = [mail for n in range(3) for mail in make_thread("pt", "apple", number=n)]
    for n, mail in enumerate(mails):
        (cli.here / f"{n}.eml").write_bytes(mail)
    counts = cli.done("import", ".", "--trust-references").line
    assert list(counts) == COUNTS
    assert (counts["stored"], counts["conversations"]) == (9, 3)
    assert {row["messages"] for row in cli.done("queue", "--view", "all").lines} == {3}
    assert len(cli.done("queue", "--view", "all", "--limit", 2).lines) == 2


def test_our_own_mails_go_out(cli):
    cli.env["NIGHTDESK_SECRETS"] = "env"
    cli.done(*ACCOUNT)
    question = make_mail(to=["help@shop.example"])
    answer = make_reply(question, "Yes.", sender="Rita <help@shop.example>")
    (cli.here / "1.eml").write_bytes(question)
    (cli.here / "2.eml").write_bytes(answer)
    assert cli.done("import", "1.eml", "2.eml").line["conversations"] == 1
    timeline = cli.done("show", 1).line["timeline"]
    assert [entry["direction"] for entry in timeline] == ["in", "out"]


ACCOUNT = [
    "account", "add", "email", "--name", "shop", "--address", "help@shop.example",
    "--imap", "imap.shop.example:993", "--smtp", "smtp.shop.example:465",
]  # fmt: skip


def test_an_account_is_added_changed_and_removed(cli):
    cli.env["NIGHTDESK_SECRETS"] = "env"
    added = cli.done(*ACCOUNT, "--trust-references").line
    assert (added["name"], added["kind"], added["address"]) == (
        "shop",
        "email",
        "help@shop.example",
    )
    assert "shop" in cli.refused(*ACCOUNT)
    cli.done("account", "set", "shop", "--smtp-security", "starttls", "--pause")
    listed = cli.done("account", "list").line
    assert (listed["name"], listed["state"]) == ("shop", "off")
    assert cli.done("account", "set", "shop", "--resume").code == 0
    cli.done("account", "remove", "shop")
    assert cli.done("account", "list").lines == []
    again = cli.done(*ACCOUNT).line
    assert again["id"] == added["id"], "what it brought before is its own again"
    assert "nobody" in cli.refused("account", "remove", "nobody")


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (["--imap", "imap.shop.example:x"], "imap"),
        (["--address", "nobody"], "nobody"),
        (["--imap-security", "plain"], "imap.shop.example"),
        (["--ca", "not-there.pem"], "not-there.pem"),
    ],
)
def test_an_account_that_cannot_work_is_not_added(cli, change, word):
    cli.env["NIGHTDESK_SECRETS"] = "env"
    assert word in cli.refused(*ACCOUNT, *change)
    assert cli.done("account", "list").lines == []


def test_without_a_keyring_the_three_ways_are_named(cli):
    sentence = cli.refused(*ACCOUNT, "--password-stdin", input="pw\n")
    assert "NIGHTDESK_VAULT_KEY" in sentence
    assert "NIGHTDESK_SECRETS" in sentence
    assert cli.done("account", "list").lines == []


def test_the_password_goes_into_the_vault_and_nowhere_else(cli):
    cli.env["NIGHTDESK_VAULT_KEY"] = "a long master password"
    cli.done(*ACCOUNT, "--password-stdin", input="s3cret-of-the-shop\n")
    files = [path for path in cli.profile.rglob("*") if path.is_file()]
    assert [path for path in files if b"s3cret-of-the-shop" in path.read_bytes()] == []
    assert (cli.profile / "vault").exists()
    assert cli.refused("account", "set", "shop", "--password-stdin", input="")
