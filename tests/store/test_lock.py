"""One process has a workspace: of many that start at once one gets it, and a dead one lets go."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.base.errors import WorkspaceError
from app.store import database
from app.store.lock import WorkspaceLock
from app.store.store import Store
from tests.house import make_profile
from tests.store.kit import REPOSITORY

RACE = """
import sys
from pathlib import Path
from app.base.errors import WorkspaceError
from app.store.lock import WorkspaceLock
sys.stdin.readline()
lock = WorkspaceLock(Path(sys.argv[1]))
try:
    lock.acquire()
except WorkspaceError as error:
    print(error.problem.code, flush=True)
else:
    print("mine", flush=True)
    sys.stdin.readline()
"""


def start(path: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", RACE, str(path)],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def go(process: "subprocess.Popen[str]") -> None:
    assert process.stdin
    process.stdin.write("\n")
    process.stdin.flush()


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def test_of_twenty_one_gets_it(tmp_path: Path) -> None:
    racers = [start(tmp_path / "app.lock") for _ in range(20)]
    for racer in racers:
        go(racer)
    words = [said(racer) for racer in racers]
    assert sorted(words) == ["mine", *["workspace-busy"] * 19]
    for racer in racers:
        racer.communicate("\n", timeout=30)


def test_who_comes_second_opens_no_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P16: not even to read, for who opens a database may have to mend it."""
    profile = make_profile(tmp_path)
    first = WorkspaceLock(profile.lock)
    first.acquire()

    def opening(*_: object) -> None:
        raise AssertionError("the database was opened")

    monkeypatch.setattr(database.sqlite, "connect", opening)
    with pytest.raises(WorkspaceError, match="workspace-busy"):
        Store(profile)
    first.release()


def test_a_killed_one_locks_nobody_out(tmp_path: Path) -> None:
    path = tmp_path / "app.lock"
    holder = start(path)
    go(holder)
    assert said(holder) == "mine"
    with pytest.raises(WorkspaceError, match="workspace-busy"):
        WorkspaceLock(path).acquire()
    os.kill(holder.pid, signal.SIGKILL)
    holder.communicate(timeout=30)
    lock = WorkspaceLock(path)
    lock.acquire()
    lock.release()


def test_a_lock_is_its_owners_until_released(tmp_path: Path) -> None:
    first, second = WorkspaceLock(tmp_path / "app.lock"), WorkspaceLock(tmp_path / "app.lock")
    first.acquire()
    first.acquire()  # twice is once
    with pytest.raises(WorkspaceError, match="workspace-busy"):
        second.acquire()
    first.release()
    first.release()
    second.acquire()
    second.release()


def test_a_child_process_does_not_keep_it(tmp_path: Path) -> None:
    lock = WorkspaceLock(tmp_path / "app.lock")
    lock.acquire()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    lock.release()
    again = WorkspaceLock(tmp_path / "app.lock")
    again.acquire()
    again.release()
    child.communicate(b"\n", timeout=30)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="workspace-readonly"):
        WorkspaceLock(tmp_path / "nowhere" / "app.lock").acquire()
