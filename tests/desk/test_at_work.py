"""What a desk does by itself: the engine comes with the first account, not with the program."""

import socket
import subprocess
import sys
import threading
from pathlib import Path
from threading import Event

import pytest

from app.base.bus import Changes
from app.base.worker import StoppedError
from app.desk.desk import Desk
from tests.house import add_account, open_desk
from tests.inbox.sending.conftest import Secrets, asked, connect, reply
from tests.inbox.test_ingest import mail, put
from tests.peers.smtp_script import SmtpScript

ROOT = Path(__file__).resolve().parents[2]
READING = """
import sys
from pathlib import Path
from threading import Event

import pytest
from app import bootstrap
from app.base.ids import ConversationId
from app.base.paths import Profile
from app.desk import upkeep
from app.inbox.values import View
upkeep.Upkeep.start = lambda self: None  # it writes once the workspace has been quiet for a while
desk = bootstrap.build(Profile(Path(sys.argv[1])))
desk.go_online().result()
(id,) = desk.queue_head(View.ALL).result()[1]
page = desk.conversation(ConversationId(id)).result()
desk.accounts().result()
desk.letters.ways(page.row.id).result()
desk.mailing_list(page.entries[0].id).result()
desk.suggestions.for_page(page).result()
desk.queue_rows([page.row.id]).result()
print(page.row.subject, sorted(set(sys.argv[2:]) & set(sys.modules)))
desk.close()
"""
LARGE = ("sqlalchemy", "imapclient", "aiosmtplib", "numpy", "app.desk.engine", "app.store.search",
         "app.inbox.parsing.mime")  # fmt: skip


def at_work() -> bool:
    return "accounts" in {thread.name for thread in threading.enumerate()}


def test_who_only_reads_loads_neither_protocols_nor_parsers(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    archive = add_account(desk, "archive", "archive", "")
    put(desk, archive, mail("<1@x.example>"))
    desk.close()
    done = subprocess.run(
        [sys.executable, "-c", READING, str(desk.store.profile.root), *LARGE],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("Bowls []\n", "")


def test_what_was_erased_and_not_finished_is_finished_at_the_next_start(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    forgotten = "INSERT INTO unlink (sha256) VALUES (?)"
    desk.store.write(
        lambda c: (c.exec_driver_sql(forgotten, (bytes(32),)).rowcount, Changes())
    ).result()
    desk.go_online().result()
    left = "SELECT count(*) FROM unlink"
    assert desk.store.read(lambda c: c.execute(left).fetchone()[0]).result() == 0
    desk.close()


def test_the_engine_runs_from_the_first_account_that_connects(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    try:
        desk.go_online().result()
        add_account(desk, "archive", "archive", "")
        desk.errand(lambda: None).result()
        assert not at_work()
        nowhere = {"imap": "127.0.0.1:1", "smtp": "127.0.0.1:1"}
        add_account(desk, "email", "shop", "help@shop.example", **nowhere)
        desk.errand(lambda: None).result()
        assert at_work()
    finally:
        desk.close()
    assert not at_work()


def test_who_asks_on_the_loop_waits_for_no_protocol(tmp_path: Path) -> None:
    """The first check of an account and the first key of an answer: nothing is loaded there."""
    desk = open_desk(tmp_path)
    loaded: list[threading.Thread] = []
    make = Desk.engine.fget
    assert make is not None
    try:
        account = add_account(desk, "archive", "archive", "")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(
                Desk, "engine",
                property(lambda self: (loaded.append(threading.current_thread()), make(self))[1]),
            )  # fmt: skip
            desk.typing(account, "ana@client.example", on=True)
            assert not loaded
            checks = [desk.check_account(account), desk.check_account(account)]
            for check in checks:
                check.exception(30)
        assert {thread.name for thread in loaded} == {"desk"}
    finally:
        desk.close()


def test_what_begins_while_the_desk_closes_ends_with_it(tmp_path: Path) -> None:
    """A window that is closed at once: what it begins is still on its way."""
    desk = open_desk(tmp_path)
    add_account(desk, "email", "shop", "help@shop.example", imap="127.0.0.1:1", smtp="127.0.0.1:1")
    closing = Event()
    desk.at_close(closing.set)
    desk.errand(closing.wait)
    begun = desk.go_online()
    desk.close()
    begun.result()
    left = {thread.name for thread in threading.enumerate()}
    assert not left & {"accounts", "upkeep", "waking"}
    with pytest.raises(StoppedError):
        _ = desk.engine


def test_a_desk_that_waits_for_everybody_can_be_closed(
    desk: Desk, smtp_script: SmtpScript, caplog: pytest.LogCaptureFixture
) -> None:
    """A mailbox in the middle of TLS, one before its greeting, a message that nobody takes."""
    with socket.create_server(("127.0.0.1", 0)) as hole:
        place = f"127.0.0.1:{hole.getsockname()[1]}"
        for n, security in enumerate(("tls", "plain")):
            more = {"imap": place, "imap_security": security, "ca": str(smtp_script.ca)}
            account = connect(desk, smtp_script, name=f"shop {n}", **more)
        smtp_script.plan("banner-silent")
        reply(desk, asked(desk, account))
        desk.secrets = Secrets()
        desk.go_online().result()
        reached = [hole.accept()[0] for _ in range(2)]
        smtp_script.wait_reached()
        desk.close()
        for each in reached:
            each.close()
    assert not [t for t in threading.enumerate() if t.name.startswith(("imap-", "accounts"))]
    assert "pending" not in caplog.text
