"""The ring round what has the focus: after a key, until something else has it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent

from app.ui.parts.focus import shows_ring

BY_KEY, BY_POINTER = Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason
IN, OUT = QEvent.Type.FocusIn, QEvent.Type.FocusOut


@pytest.mark.parametrize(
    "over", [Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason]
)
@pytest.mark.parametrize("came", [BY_KEY, BY_POINTER])
def test_what_closes_over_a_control_gives_the_ring_back_as_it_was(
    came: Qt.FocusReason, over: Qt.FocusReason
) -> None:
    """A menu, a chooser, a dialog."""
    before = shows_ring(QFocusEvent(IN, came), False)
    after = shows_ring(QFocusEvent(OUT, over), before)
    assert before is shows_ring(QFocusEvent(IN, over), after) is (came is BY_KEY)


def test_a_control_that_was_left_forgets_its_ring() -> None:
    """What is then closed over another one puts no ring where the pointer went."""
    left = shows_ring(QFocusEvent(OUT, BY_POINTER), True)
    assert not left
    assert not shows_ring(QFocusEvent(IN, Qt.FocusReason.PopupFocusReason), left)
