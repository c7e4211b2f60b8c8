"""The focus is never left to chance: what had it may go at any time."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import Desktop
from tests.ui.test_real_desk import CTRL


def fleeting(desktop: Desktop) -> QPushButton:
    """A button with the focus, as on a card that is read anew."""
    button = QPushButton("Add a tag", desktop.window.context)
    button.show()
    button.setFocus()
    assert desktop.window.focusWidget() is button
    return button


def end(button: QPushButton) -> None:
    button.deleteLater()
    QCoreApplication.sendPostedEvents(button, QEvent.Type.DeferredDelete)


async def test_after_a_note_keys_are_the_queues(desktop: Desktop) -> None:
    desktop.press("n")
    for letter in "Ask":
        desktop.press(letter)
    desktop.press(Qt.Key.Key_Return, CTRL)
    await desktop.until(desktop.rows.hasFocus)


async def test_what_had_the_focus_may_go_while_the_palette_is_open(desktop: Desktop) -> None:
    button = fleeting(desktop)
    desktop.press("k", CTRL)
    end(button)
    for letter in "assign to me":
        desktop.press(Qt.Key.Key_Space if letter == " " else letter)
    desktop.press(Qt.Key.Key_Return)
    shown, me = desktop.shown(), desktop.desk.agent.id
    await desktop.until(lambda: desktop.desk.cases[shown].assignee == me)
    await desktop.until(desktop.rows.hasFocus)


async def test_what_had_the_focus_may_go_while_a_chooser_is_open(desktop: Desktop) -> None:
    button = fleeting(desktop)
    desktop.press("y")
    end(button)
    desktop.press(Qt.Key.Key_Escape)
    await desktop.until(desktop.rows.hasFocus)


async def test_what_goes_gives_the_focus_to_the_queue(desktop: Desktop) -> None:
    end(fleeting(desktop))
    await desktop.until(desktop.rows.hasFocus)
