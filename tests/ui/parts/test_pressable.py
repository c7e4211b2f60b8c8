"""Every button of ours is pressed by Enter too, whatever the desktop says."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.customers.box import Box
from app.ui.parts.button import Button
from app.ui.triage.chip import Chip


@pytest.mark.parametrize("made", [lambda: Button("Save"), lambda: Chip("All", "All of it")])
def test_enter_presses_what_has_the_focus(
    bare: Callable[[QWidget], QWidget], made: Callable[[], Button | Chip]
) -> None:
    button = made()
    bare(button)
    heard = QSignalSpy(button.clicked)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(button, key)
    assert heard.count() == 3
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.count() == 3  # it sends, elsewhere


def test_enter_in_a_dialog_does_what_is_offered(bare: Callable[[QWidget], QWidget]) -> None:
    """Unless it destroys something, or there is something to write first."""
    window = QWidget()
    bare(window)
    plain, danger, asks = (Box(window, "Title", "", "Yes") for _ in range(3))
    danger.yes.kind = "danger"
    field = QLineEdit()
    asks.body.addWidget(field)
    for box, first in ((plain, plain.yes), (danger, danger.no), (asks, field)):
        box.show()
        assert box.focusWidget() is first
    agreed = QSignalSpy(plain.agreed)
    QTest.keyClick(plain, Qt.Key.Key_Return)
    QTest.keyClick(plain.yes, Qt.Key.Key_Return)
    assert agreed.count() == 1
