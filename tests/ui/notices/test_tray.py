"""The program in a tray: a real process, a real screen, a real bus, and a panel of the test's."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desk.demo.beginning import FOLDER
from tests.peers.keyring_session import KeyringSession
from tests.peers.notice_server import NoticeServer
from tests.peers.screen import Screen
from tests.peers.tray_host import TrayHost
from tests.waiting import PATIENCE, wait_until

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def screen() -> Iterator[Screen]:
    made = Screen("1100x760x24")
    yield made
    made.close()


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[KeyringSession]:
    folder = tmp_path / "bus"
    folder.mkdir()
    with KeyringSession(folder, "no-keyring") as session:
        yield session


def test_hidden_in_the_tray_opened_closed_and_ended_there(
    tmp_path: Path, screen: Screen, bus: KeyringSession
) -> None:
    address = bus.environment["DBUS_SESSION_BUS_ADDRESS"]
    with TrayHost(address) as tray, NoticeServer(address) as notices:
        argv = [sys.executable, str(ROOT / "main.py"), "--profile", str(tmp_path / "profile")]
        _chosen_to_stay(argv, tmp_path / "profile" / FOLDER)
        run = subprocess.Popen(
            [*argv, "--demo", "--hidden", "--quit-after", "300"],
            env={**os.environ, **screen.environment(), "DBUS_SESSION_BUS_ADDRESS": address},
            cwd=ROOT,
        )
        try:
            _lives_in(tray, screen)
            _stays(tray, screen, notices)
            assert run.wait(PATIENCE) == 0
        finally:
            run.kill()
            run.wait(30)


def _chosen_to_stay(argv: list[str], demo: Path) -> None:
    """The demo is made by a first start, and is to keep running when its window is closed."""
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for words in (
        (*argv, "--demo", "--quit-after", "0.1"),
        (*argv[:2], "setting", "set", "keep_running", "true", "--profile", str(demo)),
    ):
        subprocess.run(words, env=quiet, cwd=ROOT, timeout=PATIENCE, check=True)


def _lives_in(tray: TrayHost, screen: Screen) -> None:
    wait_until(lambda: tray.items)
    (item,) = tray.items
    wait_until(lambda: "need a reply" in tray.tip(item))
    assert {16, 22, 24, 32} <= set(tray.sizes(item))
    assert screen._find("Nightdesk") == ""
    labels = {entry.label: entry for entry in tray.menu(item)}
    assert {"Open Nightdesk", "New message", "Pause notices", "Quit Nightdesk"} <= labels.keys()
    tray.press(item, "For an hour")
    wait_until(lambda: "Notices rest until" in tray.tip(item))
    tray.activate(item)
    assert screen.window("Nightdesk")


def _stays(tray: TrayHost, screen: Screen, notices: NoticeServer) -> None:
    """By choice a closed window only hides: the first time that is said, and the tray ends it."""
    (item,) = tray.items
    screen.window("Nightdesk")
    wait_until(lambda: _closed(screen))
    wait_until(lambda: any(one.title == "Nightdesk keeps running" for one in notices.arrived))
    tray.press(item, "Open Nightdesk")
    assert screen.window("Nightdesk")
    tray.press(item, "Quit Nightdesk")


def _closed(screen: Screen) -> bool:
    """Asks the window's manager to close it; whether it is away then. A press may be lost."""
    screen.press("alt+F4")
    time.sleep(1.0)
    return screen._find("Nightdesk") == ""
