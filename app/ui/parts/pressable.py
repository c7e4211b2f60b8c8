"""What is pressed: with the pointer, Space or Enter, whatever desktop it is on. Loop thread."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Pressable(QAbstractButton):
    """A button of any look. Qt leaves Enter to the desktop's theme, and most do not know it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and not held:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)
