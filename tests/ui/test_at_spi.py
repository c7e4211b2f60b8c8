"""The tree that a screen reader gets of the real window, on a real screen, over AT-SPI."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peers.process import PeerError, need
from tests.peers.screen_reader import BINARIES, Node, ScreenReader, launcher

pytestmark = pytest.mark.peers
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90.0
ACTIONS = {
    "push button", "button", "toggle button", "check box", "radio button", "combo box", "text",
    "entry", "password text", "link", "menu item", "list item", "table cell", "cell", "page tab",
    "slider", "spin button", "tree item",
}  # fmt: skip
"""Roles of what somebody acts on, by the names of AT-SPI."""
NOTHING = {"filler", "panel", "unknown", "invalid", "redundant object"}
"""Roles that say nothing of what can be done."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    need(*BINARIES, launcher() or "at-spi-bus-launcher")
    folder = tmp_path_factory.mktemp("reader")
    with ScreenReader(folder) as made:
        profile = folder / "profile"
        made.start([sys.executable, str(ROOT / "main.py"), "--demo", "--profile", str(profile)])
        yield made


@pytest.fixture(scope="module")
def window(reader: ScreenReader) -> Node:
    """The tree once the queue has rows and a conversation is on screen."""
    return _until(reader, lambda node: _rows(node) and _named(node, "text", "Reply by"))


def _until(reader: ScreenReader, seen: object) -> Node:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            node = reader.find("Nightdesk", end - time.monotonic())
        except PeerError:  # it was too busy to say a word
            continue
        if seen(node):  # type: ignore[operator]
            return node
        time.sleep(0.5)
    pytest.fail("the window never came so far")


def _rows(node: Node) -> list[Node]:
    queue = next((one for one in node.all() if one.role == "table" and one.name == "Queue"), None)
    return [one for one in queue.all() if "cell" in one.role] if queue is not None else []


def _named(node: Node, role: str, start: str) -> list[Node]:
    return [one for one in node.all() if one.role == role and one.name.startswith(start)]


def test_everything_that_can_be_acted_on_has_a_name(window: Node) -> None:
    nameless = [one for one in window.all() if one.role in ACTIONS and one.showing and not one.name]
    assert nameless == []


def test_everything_that_takes_the_focus_says_what_it_is(window: Node) -> None:
    silent = [
        one
        for one in window.all()
        if one.focusable and one.showing and (not one.name or one.role in NOTHING)
    ]
    assert silent == []


def test_the_rows_of_the_queue_are_there_as_sentences(window: Node) -> None:
    rows = _rows(window)
    assert len(rows) >= 10
    assert all(row.name.count(", ") >= 2 for row in rows[:10])
    assert any("waiting" in row.name for row in rows)


def test_composer_search_pages_and_messages_are_there(window: Node) -> None:
    assert _named(window, "text", "Reply by")
    assert _named(window, "text", "Search everything")
    for page in ("Inbox", "Customers", "Settings"):
        assert _named(window, "push button", page)
    messages = next(one for one in window.all() if one.name == "Messages")
    assert messages.role == "list"
    entries = [one for one in messages.all() if one.role == "list item"]
    assert entries
    assert all(entry.name for entry in entries)


def test_a_button_pressed_by_a_reader_does_its_act(reader: ScreenReader, window: Node) -> None:
    reader.press(_named(window, "push button", "Settings")[0])
    page = _until(reader, lambda node: any(x.showing for x in _named(node, "check box", "General")))
    sections = {one.name for one in page.all() if one.role == "check box" and one.showing}
    assert {"General", "Appearance", "Data"} <= sections
