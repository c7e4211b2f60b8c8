"""The field that searches the settings. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.look.picture import Picture

_GLASS, _EDGE = 14, 9


class FindField(QLineEdit):
    """Esc empties it, Down goes to what was found, Enter opens the first of it."""

    down_pressed = Signal()
    entered = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = translate("Settings", "Search the settings")
        self.setObjectName("formField")
        self.setFont(fonts.font("body"))
        self.setFixedHeight(tokens.height("control"))
        self.setMaxLength(100)
        self.setClearButtonEnabled(False)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.returnPressed.connect(self.entered)
        self._glass = Picture(_GLASS).show_icon("search", "text-faint")
        self._glass.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        glass = self._glass.width()
        room = glass + 4
        self.setTextMargins(*((0, 0, room, 0) if mirrored else (room, 0, 0, 0)))
        x = self.width() - _EDGE - glass if mirrored else _EDGE
        self._glass.move(x, (self.height() - glass) // 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
