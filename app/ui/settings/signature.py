"""The field for a signature. Loop thread."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.i18n import translate
from app.ui.look import fonts

_SIGNATURE_HIGH = 104


class Signature(QPlainTextEdit):
    """Tells its text when the writer goes elsewhere."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("formText")
        self.setFont(fonts.font("body"))
        self.setFixedHeight(_SIGNATURE_HIGH)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Settings", "My signature"))
        self._shown = ""

    def show_text(self, text: str) -> None:
        """Show the signature in force."""
        self._shown = text
        if not self.hasFocus():
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.toPlainText() != self._shown:
            self.given.emit(self.toPlainText())
