"""How a control came by the focus. Loop thread."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def came_by_key(event: QFocusEvent) -> bool:
    """Whether the ring is to be seen: the focus was moved by a key and not by the pointer."""
    return event.reason() in _BY_KEY
