"""The guards themselves: a test that leaves something behind fails, and says what."""

import os
import socket
from pathlib import Path

import pytest

from tests.guards import local

pytest_plugins = ["pytester"]
ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("127.0.0.1", True),
        ("127.8.9.10", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", True),
        ("192.0.2.1", False),
        ("2001:db8::1", False),
        ("mail.example.com", False),
        ("localhost.example.com", False),
    ],
)
def test_only_loopback_is_local(host: str, here: bool) -> None:
    assert local(host) == here


def test_the_home_is_a_new_one_without_a_desktop(home: Path) -> None:
    assert Path.home() == home
    assert sorted(path.name for path in home.iterdir()) == ["run"]
    assert os.environ["XDG_CONFIG_HOME"] == str(home / ".config")
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ
    assert not any(name.startswith("NIGHTDESK_SECRET") for name in os.environ)


def test_names_under_reserved_domains_do_not_exist() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("mail.example.invalid", 25)


CULPRITS = """
import asyncio, gc, os, socket, sys, threading, time, warnings
import pytest
from tests.conftest import need

def test_leaves_a_thread():
    threading.Thread(target=time.sleep, args=(4,), name="sleeper").start()

def test_connects():
    with socket.socket() as client, pytest.raises(OSError):
        client.connect(("192.0.2.1", 25))

async def test_looks_up():
    with pytest.raises(OSError):
        await asyncio.open_connection("mail.example.com", 25)

def test_sets():
    os.environ["NIGHTDESK_SECRETS"] = "env"

def test_warns():
    warnings.warn("unexpected")

def test_leaves_a_socket():
    socket.socket()
    gc.collect()

@pytest.fixture(scope="module")
def keeper():
    ends = threading.Event()
    thread = threading.Thread(target=ends.wait)
    thread.start()
    yield
    ends.set()
    thread.join()

def test_a_wider_fixtures_thread_may_live(keeper): pass
def test_on_and_on(keeper): pass

def test_is_not_needed(monkeypatch):
    monkeypatch.delenv("PEERS", raising=False)
    need("a-server-nobody-has")

def test_is_needed(monkeypatch):
    monkeypatch.setenv("PEERS", "required")
    need("a-server-nobody-has")

async def test_qt_stays_away():
    assert "PySide6" not in sys.modules
    assert type(asyncio.get_running_loop()).__name__ == "TidyLoop"
"""
COMPLAINTS = (
    "ERROR *::test_leaves_a_thread - Failed: threads left running: sleeper",
    "ERROR *::test_connects - Failed: left this machine: connect to ('192.0.2.1', 25)",
    "ERROR *::test_looks_up - Failed: left this machine: look-up of mail.example.com",
    "ERROR *::test_sets - *left in the environment: NIGHTDESK_SECRETS*",
    "FAILED *::test_warns - UserWarning: unexpected",
    "FAILED *::test_leaves_a_socket - *PytestUnraisableExceptionWarning*",
    "FAILED *::test_is_needed - Failed: not installed: a-server-nobody-has (make peers)",
)


@pytest.fixture
def house(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A folder whose tests run under this suite's configuration and conftest."""
    pytester.makepyprojecttoml((ROOT / "pyproject.toml").read_text())
    pytester.makeconftest("from tests.conftest import *")
    monkeypatch.setenv("PYTHONPATH", str(ROOT), prepend=os.pathsep)
    return pytester


def run(house: pytest.Pytester, *more: str) -> pytest.RunResult:
    return house.runpytest_subprocess("-p", "no:cacheprovider", *more, str(house.path))


def test_culprits_fail_with_a_reason_and_others_pass(
    house: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.makepyfile(CULPRITS)
    monkeypatch.setenv("COLUMNS", "200")
    result = run(house)
    result.assert_outcomes(passed=7, failed=3, errors=4, skipped=1)
    for complaint in COMPLAINTS:
        result.stdout.fnmatch_lines([complaint])


HANGS = """
import asyncio, time
import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop

@pytest.fixture
def stuck():
    yield
    time.sleep(600)

def test_before(): pass
def test_fails_and_then_hangs_taking_down(stuck): assert False
def test_in_between(): pass

def test_waits_in_qt_without_a_word_of_python():
    app = QCoreApplication.instance() or QCoreApplication([])
    QEventLoop().exec()

async def test_waits_for_nobody():
    await asyncio.get_running_loop().create_future()

def test_after(): pass
"""


def test_what_hangs_fails_and_the_others_go_on(
    house: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.makepyfile(HANGS)
    monkeypatch.setenv("NIGHTDESK_TEST_LIMIT", "4")
    monkeypatch.setenv("COLUMNS", "200")
    result = run(house, "-n", "1", "--dist", "worksteal")
    result.assert_outcomes(passed=3, failed=4)  # one of them twice: it failed, then it hung
    for name in (
        "fails_and_then_hangs_taking_down",
        "waits_in_qt_without_a_word_of_python",
        "waits_for_nobody",
    ):
        result.stdout.fnmatch_lines([f"*crashed while running *test_{name}'*"])
    assert "in stuck" in result.stderr.str(), "the stacks tell where it hung"
