"""Keys: sets, what a person changes, clashes, single letters; the map in a real window."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.actions import Action, plain
from app.ui.keys.key_map import KeyMap
from app.ui.keys.keymap import PRESETS, Keymap, is_letter, meet, read_own
from app.ui.keys.shown import shown_keys
from app.ui.palette.entry import Entry
from app.ui.parts.button import Button
from tests.ui.conftest import Desktop
from tests.ui.test_real_desk import CTRL, RealDesktop, real

__all__ = ["real"]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def action(name: str, *keys: str) -> Action:
    return Action(name, name, lambda: None, keys=keys)


RESOLVE, SNOOZE, INBOX = action("resolve", "E"), action("snooze", "S"), action("inbox", "G, I")


@pytest.mark.parametrize(
    ("key", "letter"),
    [("E", True), ("Shift+U", True), ("?", True), ("G, I", True), ("Space", True), ("*, A", True),
     ("Ctrl+K", False), ("F6", False), ("Shift+F6", False), ("Del", False), ("Alt+S", False),
     ("Ins", False), ("Shift+Down", False)],
)  # fmt: skip
def test_single_letters(key: str, letter: bool) -> None:
    assert is_letter(key) is letter


def test_keys_that_meet() -> None:
    assert meet("E", "E")
    assert meet("G", "G, I")
    assert meet("G, I", "G")
    assert not meet("G, I", "G, C")
    assert not meet("Ctrl+E", "E")


def test_ones_own_keys_take_the_place_of_the_sets() -> None:
    keymap = Keymap("gmail")
    assert keymap.keys(SNOOZE) == ("B",)
    keymap = keymap.with_keys(SNOOZE, ("Q",))
    assert keymap.keys(SNOOZE) == ("Q",)
    assert read_own(keymap.kept()) == {"snooze": ("Q",)}
    assert keymap.with_keys(SNOOZE, ("B",)).own == {}


def test_a_key_is_taken_over() -> None:
    keymap = Keymap().taken_over(SNOOZE, "E", [RESOLVE])
    assert keymap.keys(SNOOZE) == ("E",)
    assert keymap.keys(RESOLVE) == ()


def test_letters_rest_and_are_kept() -> None:
    keymap = Keymap(letters=False)
    assert keymap.keys(action("undo", "Z", "Ctrl+Z")) == ("Ctrl+Z",)
    assert keymap.all_keys(RESOLVE) == ("E",)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 1}', '{"a": [1, "E"]}', "null"])
def test_what_is_stored_is_read_or_nothing(text: str) -> None:
    assert isinstance(read_own(text), dict)


# --- in the window ---------------------------------------------------------------------------


@pytest.mark.parametrize("preset", PRESETS)
async def test_in_no_set_two_actions_share_a_key(desktop: Desktop, preset: str) -> None:
    actions = desktop.session.actions
    actions.use(Keymap(preset))
    for one in actions.all():
        for key in actions.keys(one.name):
            assert plain(key), (one.name, key)
            assert not actions.clashes(one.name, key), (one.name, key)


async def test_every_action_of_a_set_exists(desktop: Desktop) -> None:
    from app.ui.keys import keymap

    known = {one.name for one in desktop.session.actions.all()}
    for preset, keys in keymap._SETS.items():
        assert set(keys) <= known, preset


def open_map(desktop: Desktop) -> KeyMap:
    desktop.rows.setFocus()
    desktop.press("?")
    found = desktop.session.keys.shown()
    assert found is not None
    return found


def listed(shown: KeyMap) -> list[str]:
    lines = shown.list.lines
    found = [lines.entry(row) for row in lines.entries()]
    return [one.words for one in found if isinstance(one, Entry)]


async def test_the_map_lists_every_action_and_finds_by_word_and_key(desktop: Desktop) -> None:
    shown = open_map(desktop)
    for one in desktop.session.actions.all():
        assert one.words in listed(shown)
    QTest.keyClicks(shown.field, "snoo")
    assert listed(shown) == ["Snooze"]
    shown.field.setText("ctrl+k")
    assert "Commands" in listed(shown)


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (1440, 900), (800, 600)])
async def test_the_map_fits_the_window(desktop: Desktop, width: int, height: int) -> None:
    desktop.window.resize(width, height)
    shown = open_map(desktop)
    await desktop.settle()
    assert desktop.window.rect().contains(shown.box.geometry())
    assert shown.list.verticalScrollBar().maximum() > 0


async def change(desktop: Desktop, shown: KeyMap, name: str) -> None:
    shown.field.setText(name)
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    await asyncio.sleep(0)


async def test_a_key_is_changed_by_pressing_the_new_one(real: RealDesktop) -> None:
    first = real.shown()
    shown = open_map(real)
    await change(real, shown, "assign to me")
    QTest.keyClick(shown.field, Qt.Key.Key_F9)
    await real.until(lambda: real.session.actions.keys("mine") == ("F9",))
    await real.until(lambda: "mine" in real.desk.settings.get("own_keys").result())
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    real.press(Qt.Key.Key_F9)
    await real.until(lambda: real.desk.queue_rows((first,)).result()[0].assignee is not None)


async def test_a_clash_is_named_and_can_be_taken_over(desktop: Desktop) -> None:
    actions = desktop.session.actions
    shown = open_map(desktop)
    await change(desktop, shown, "snooze")
    QTest.keyClick(shown.field, Qt.Key.Key_E)
    await desktop.until(lambda: "Resolve" in shown.says.text())
    assert actions.keys("snooze") == ("S",)
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert actions.keys("snooze") == ("E",)
    assert actions.keys("resolve") == ()
    shown.reset.click()
    assert actions.keys("resolve") == ("E",)
    assert actions.keys("snooze") == ("S",)


async def test_two_keys_after_each_other(desktop: Desktop) -> None:
    shown = open_map(desktop)
    await change(desktop, shown, "outbox")
    QTest.keyClick(shown.field, Qt.Key.Key_G)
    QTest.keyClick(shown.field, Qt.Key.Key_X)
    assert desktop.session.actions.keys("outbox") == ("G, X",)
    shown.undo.click()
    assert desktop.session.actions.keys("outbox") == ("G, O",)


async def test_signs_are_taken_as_they_are_written(desktop: Desktop) -> None:
    shown = open_map(desktop)
    await change(desktop, shown, "snooze")
    QTest.keyClick(shown.field, "%", SHIFT)
    await desktop.until(lambda: desktop.session.actions.keys("snooze") == ("%",))


async def test_escape_stops_the_change_before_it_leaves(desktop: Desktop) -> None:
    shown = open_map(desktop)
    await change(desktop, shown, "snooze")
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    assert desktop.session.keys.shown() is shown
    assert desktop.session.actions.keys("snooze") == ("S",)
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    assert desktop.session.keys.shown() is None


async def test_a_key_is_taken_away(desktop: Desktop) -> None:
    shown = open_map(desktop)
    for _ in range(3):
        QTest.keyClick(shown.field, Qt.Key.Key_Down)
    name = shown._action().name
    QTest.keyClick(shown.field, Qt.Key.Key_Delete)
    assert desktop.session.actions.keys(name) == ()


async def test_letters_can_rest(real: RealDesktop) -> None:
    shown = open_map(real)
    shown.letters.click()
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    await real.until(lambda: real.desk.settings.get("single_keys").result() is False)
    first = real.shown()
    real.press("m")
    real.press("k", CTRL)
    assert real.session.palette.shown() is not None
    assert real.desk.queue_rows((first,)).result()[0].assignee is None


async def test_a_set_of_another_program(real: RealDesktop) -> None:
    await real.session.preferences.put("key_preset", "gmail")
    await real.until(lambda: real.session.actions.keys("snooze") == ("B",))
    assert real.session.actions.shown_key("reply-all") == "A"


async def test_buttons_and_hints_show_the_keys_in_force(real: RealDesktop) -> None:
    pane = real.window.conversation
    head, toast, segments = pane.head, pane.toast, real.composer.segments
    assert head.snooze.toolTip().endswith("(S)")
    await real.session.preferences.put("key_preset", "outlook")
    await real.until(lambda: head.snooze.toolTip().endswith("(B)"))
    assert toast.findChild(Button).key == "Ctrl Z"
    assert shown_keys().leads("undo", "Z") == "Ctrl Z"
    assert ("note", "Shift N") in [(mode, key) for mode, _, _, key in segments._parts()]
    assert segments.width() == segments.sizeHint().width()
    actions = real.session.actions
    resolve = actions.get("resolve")
    real.session.keys.put(actions.keymap.with_keys(resolve, ()))
    assert head.resolve.key == ""
    assert shown_keys().leads("resolve", "E") == "Ctrl K"
    await real.session.preferences.put("key_preset", "nightdesk")
    await real.until(lambda: toast.findChild(Button).key == "Z")
    real.session.customers.open()
    assert real.session.customers.page.toast.findChild(Button).key == "Z"
    assert head.snooze.toolTip() == "Snooze (S)"
