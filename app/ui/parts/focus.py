"""How a control came by the focus, and where it goes from what closes. Loop thread."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def came_by_key(event: QFocusEvent) -> bool:
    """Whether the ring is to be seen: the focus was moved by a key and not by the pointer."""
    return event.reason() in _BY_KEY


def shows_ring(event: QFocusEvent, before: bool) -> bool:
    """Whether the ring is to be seen from now on, where the focus is; ``before``: whether it was.

    For what comes and what goes: what closes over a control gives it back as it was.
    """
    if event.reason() in _BACK:
        return before
    return event.gotFocus() and came_by_key(event)


def give_back(to: QWidget | None, reason: Qt.FocusReason) -> None:
    """To what had the focus before; to nobody where that is gone meanwhile, for the session to say.

    Else Qt gives it to whatever comes next, and Space presses a button that nobody chose.
    """
    if to is not None and isValid(to) and to.isVisible():
        to.setFocus(reason)
    elif (now := QApplication.focusWidget()) is not None:
        now.clearFocus()
