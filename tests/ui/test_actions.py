"""The registry of actions: names, keys, who may act, and what a text field keeps for itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.actions import GROUPS, Action, Actions
from app.ui.keys.keymap import Keymap
from tests.ui.conftest import Desktop


class Place:
    """A window with a list (nothing that takes letters) and a field, and what was done."""

    def __init__(self, show: Callable[[QWidget], QWidget]) -> None:
        self.window = QWidget()
        down = QVBoxLayout(self.window)
        self.plain, self.field = QWidget(), QLineEdit()
        self.plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        down.addWidget(self.plain)
        down.addWidget(self.field)
        show(self.window)
        self.window.activateWindow()
        self.plain.setFocus()
        self.actions = Actions(self.window, self.window)
        self.done: list[str] = []

    def action(self, name: str, *keys: str, can: bool = True) -> Action:
        return Action(name, name, lambda: self.done.append(name), keys=keys, can=lambda: can)

    def press(self, *keys: str | Qt.Key) -> list[str]:
        self.done.clear()
        for key in keys:
            QTest.keyClick(self.window.focusWidget() or self.window, key)  # type: ignore[call-overload]
        return self.done


@pytest.fixture
def place(bare: Callable[[QWidget], QWidget]) -> Place:
    return Place(bare)


def test_a_key_runs_its_action(place: Place) -> None:
    place.actions.add(place.action("resolve", "E"), place.action("go", "G, I"))
    assert place.press("e") == ["resolve"]
    assert place.press("g", "i") == ["go"]
    assert place.actions.run("resolve")
    assert not place.actions.run("no such thing")


def test_a_text_field_keeps_its_letters(place: Place) -> None:
    place.actions.add(place.action("resolve", "E"))
    place.field.setFocus()
    assert place.press("e") == []
    assert place.field.text() == "e"


def test_of_two_actions_on_a_key_the_one_that_can_acts(place: Place) -> None:
    place.actions.add(place.action("reply", "R", can=False), place.action("review", "R"))
    assert place.press("r") == ["review"]
    assert not place.actions.can("reply")
    assert not place.actions.run("reply")


def test_ones_own_key_is_no_key_of_the_set(place: Place) -> None:
    """Chosen beside one set, it met a key of another when that was chosen: Outlook's J is spam."""
    place.actions.add(
        place.action("spam", "!"), place.action("resolve", "E"), place.action("open", "R"),
        place.action("reply", "R"),
    )  # fmt: skip
    place.actions.use(Keymap("outlook", {"resolve": ("J",), "reply": ("R",)}))
    assert place.press("j") == ["resolve"]
    assert place.actions.keys("spam") == ()
    place.actions.use(Keymap("nightdesk", {"resolve": ("J",), "reply": ("R",)}))
    assert place.press("!") == ["spam"]
    assert place.press("r") == ["open"], "what shares a key goes on sharing it"


def test_the_same_name_takes_the_others_place(place: Place) -> None:
    changes: list[object] = []
    place.actions.changed.connect(lambda: changes.append(1))
    place.actions.add(place.action("resolve", "E"))
    place.actions.add(place.action("resolve", "Y"))
    assert place.press("e") == []
    assert place.press("y") == ["resolve"]
    place.actions.remove(["resolve", "unknown"])
    assert place.press("y") == []
    assert place.actions.all() == ()
    assert len(changes) == 3


def test_any_of_several_keys_will_do(place: Place) -> None:
    place.actions.add(place.action("open", "O", "Ctrl+O"))
    assert place.press("o") == ["open"]
    assert place.actions.shown_key("open") == "O"


async def test_the_window_knows_its_actions(desktop: Desktop) -> None:
    actions = desktop.session.actions
    for action in actions.all():
        assert action.words, action.name
        assert action.group in GROUPS, action.name
        assert action.icon, action.name
    assert actions.shown_key("resolve") == "E"


async def test_no_two_actions_of_the_window_want_the_same_key(desktop: Desktop) -> None:
    keys = [
        (key, action.name)
        for action in desktop.session.actions.all()
        for key in action.keys
        if action.can()
    ]
    assert len({key for key, _ in keys}) == len(keys), sorted(keys)


async def test_what_acts_on_a_conversation_rests_beside_a_page(desktop: Desktop) -> None:
    assert desktop.session.actions.can("resolve")
    desktop.session.accounts.open()
    await desktop.settle()
    assert not desktop.session.actions.can("resolve")
    assert not desktop.session.actions.run("next")
    assert desktop.session.actions.run("inbox")
    assert desktop.window.page() is None
