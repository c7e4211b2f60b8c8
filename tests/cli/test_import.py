"""Importing from the command line: every form of mail on disk, again, and interrupted."""

import signal
from collections.abc import Iterator

import pytest

from tests.peers.maildir import write_maildir, write_mbox
from tests.peers.mails import made_up
from tests.waiting import wait_until

MANY = 4000


def plain_mails(count: int) -> Iterator[bytes]:
    """Cheap mails, each a conversation of its own."""
    for n in range(count):
        yield (
            f"From: c{n}@example.com\r\nTo: anna@shop.test\r\nSubject: Order {n}\r\n"
            f"Date: Mon, 02 Mar 2026 08:30:00 +0000\r\nMessage-ID: <{n}@example.com>\r\n\r\n"
            f"Where is order {n}?\r\n"
        ).encode()


@pytest.mark.parametrize("form", ["maildir", "mbox", "eml", "folders"])
def test_each_form_of_mail_comes_in(cli, form):
    mails = list(made_up(24))
    place = cli.here / "mail"
    place.mkdir()
    if form in ("maildir", "folders"):
        write_maildir(place / "Maildir", mails[:12] if form == "folders" else mails)
    if form == "mbox":
        write_mbox(place / "mail.mbox", mails)
    if form in ("eml", "folders"):
        for n, mail in enumerate(mails[12:] if form == "folders" else mails):
            (place / f"{n}.eml").write_bytes(mail)
    counts = cli.done("import", "mail").line
    assert (counts["stored"], counts["duplicate"], counts["unreadable"]) == (24, 0, 0)
    assert counts["sent"] == 0
    assert counts["peak_rss_mb"] > 10
    again = cli.done("import", place).line
    assert (again["stored"], again["duplicate"], again["conversations"]) == (0, 24, 0)
    assert len(cli.done("queue", "--view", "resolved").lines) == counts["conversations"]
    assert cli.done("queue").lines == []


def test_what_is_not_there_is_said(cli):
    assert "nowhere" in cli.refused("import", "nowhere")
    (cli.here / "empty").mkdir()
    assert "empty" in cli.refused("import", "empty")
    (cli.here / "one.eml").write_bytes(next(made_up(1)))
    assert "nobody" in cli.refused("import", "one.eml", "--account", "nobody")


def test_an_interrupted_import_goes_on_where_it_stopped(cli):
    write_mbox(cli.here / "all.mbox", plain_mails(MANY))
    running = cli.start("import", "all.mbox")
    database = cli.profile / "workspace.db-wal"
    wait_until(lambda: database.exists() and database.stat().st_size > 200_000, "some are stored")
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=60)
    assert running.returncode == 1, err
    (sentence,) = err.splitlines()
    assert "import" in sentence
    first = len(cli.done("queue", "--view", "all").lines)
    assert 0 < first < MANY
    rest = cli.done("import", "all.mbox").line
    assert rest["duplicate"] == 0, "it begins after what is stored"
    assert cli.done("import", "all.mbox").line == {
        "stored": 0,
        "duplicate": MANY,
        "unreadable": 0,
        "conversations": 0,
        "sent": 0,
    } | {key: pytest.approx(rest[key], abs=10_000) for key in ("seconds", "peak_rss_mb")}
    assert cli.done("doctor").line["integrity"] == "ok"
