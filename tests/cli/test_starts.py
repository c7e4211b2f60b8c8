"""Several starts on one workspace: one owns it, the others hand over or say why not."""

import signal
import subprocess
import sys
import time

import pytest

from app.base.paths import Profile
from app.store import database
from app.store.lock import WorkspaceLock
from tests.cli.terminal import MAIN, Terminal
from tests.peers.mails import make_mail
from tests.waiting import wait_until

STARTS = 20
OWNER = """
import sys, time
from pathlib import Path
from app import bootstrap
from app.base.paths import Profile
desk = bootstrap.build(Profile(Path(sys.argv[1])))
bootstrap.serve(desk)
desk.on_raise = lambda: print("raised", flush=True)
print("ready", flush=True)
sys.stdin.read()
bootstrap.close(desk)
"""


@pytest.fixture
def owner(cli: Terminal):
    """A process that has the workspace, as the window does."""
    with subprocess.Popen(
        [sys.executable, "-c", OWNER, str(cli.profile)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=MAIN.parent,
    ) as running:
        assert running.stdout.readline() == "ready\n"
        yield running
        running.stdin.close()
        assert running.wait(20) == 0


def test_a_write_is_handed_over_and_reads_go_beside(cli, owner):
    (cli.here / "1.eml").write_bytes(make_mail(subject="Jug"))
    assert cli.done("import", "1.eml").line["stored"] == 1
    assert cli.done("note", 1, "--text", "seen").line["status"] == "resolved"
    assert "seen" in cli.done("show", 1, "--human").out
    assert cli.done("doctor").line["integrity"] == "ok"
    assert cli.done("backup").code == 0
    assert "99" in cli.refused("note", 99, "--text", "x")


def test_a_second_window_raises_the_first(cli, owner):
    ended = cli("--quit-after", "1", "--human")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert owner.stdout.readline() == "raised\n"


def test_a_restore_waits_until_nobody_has_the_workspace(cli, owner):
    backup = cli.done("backup").line["file"]
    assert str(cli.profile) in cli.refused("restore", backup)


def test_an_owner_that_hangs_is_named(cli, owner):
    owner.send_signal(signal.SIGSTOP)
    try:
        began = time.monotonic()
        assert cli.refused("agent", "add", "Nuno")
        assert time.monotonic() - began < 30
        assert cli.done("queue").lines == []
    finally:
        owner.send_signal(signal.SIGCONT)
    assert cli.done("agent", "add", "Nuno").code == 0


def test_after_a_kill_the_next_start_works_at_once(cli, owner):
    owner.kill()
    owner.wait()
    owner.returncode = 0  # the fixture asks for a tidy end, which this one cannot have
    assert cli.done("agent", "add", "Nuno").code == 0
    assert not (cli.profile / "desk.json").exists()


def test_twenty_writers_at_once_all_get_through(cli):
    started = [cli.start("agent", "add", f"Agent {n}") for n in range(STARTS)]
    ended = [(p.communicate(timeout=120), p.returncode) for p in started]
    assert [(err, code) for (_, err), code in ended if code] == []
    assert len(cli.done("agent", "list").lines) == STARTS + 1


def test_of_twenty_starts_exactly_one_owns_the_workspace(cli):
    command = [sys.executable, "-c", OWNER, str(cli.profile)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    started = [
        subprocess.Popen(command, text=True, cwd=MAIN.parent, **pipes) for _ in range(STARTS)
    ]
    try:
        wait_until(lambda: sum(p.poll() is not None for p in started) == STARTS - 1, "losers end")
        (winner,) = [p for p in started if p.poll() is None]
        assert winner.stdout.readline() == "ready\n"
        errors = [p.stderr.read() for p in started if p is not winner]
        assert all("workspace-busy" in error for error in errors)
    finally:
        for each in started:
            each.communicate(input="", timeout=30)
    assert winner.returncode == 0


def test_a_newer_schema_is_refused_untouched(cli):
    file = cli.profile / "workspace.db"
    connection = database.sqlite.connect(file)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = file.read_bytes()
    files = sorted(cli.profile.rglob("*"))
    for words in (["queue"], ["note", "1", "--text", "x"], ["sync", "--once"]):
        assert "newer" in cli.refused(*words)
    assert "newer" in cli.refused("--quit-after", "1", "--human")
    assert file.read_bytes() == before
    # SQLite itself lays an empty log and its index beside a file that it reads
    beside = [path for path in cli.profile.rglob("*") if not path.name.endswith(("-wal", "-shm"))]
    assert sorted(beside) == files


def test_a_held_lock_without_a_desk_is_named_in_time(cli):
    lock = WorkspaceLock(Profile(cli.profile).lock)
    lock.acquire()
    try:
        began = time.monotonic()
        cli.refused("agent", "add", "Nuno")
        assert time.monotonic() - began < 30
    finally:
        lock.release()
