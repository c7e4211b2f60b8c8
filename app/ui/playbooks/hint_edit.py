"""A hint of a few lines that grows with its text. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from app.ui.look import fonts
from app.ui.look.theme import theme

_MOST_LINES = 6


class HintEdit(QPlainTextEdit):
    """Tab goes on to the next field; what is more than six lines scrolls."""

    typed = Signal()
    """A person changed it; a text that is shown tells nobody."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.font("small"))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._quiet = False
        self.textChanged.connect(self._changed)
        theme().changed.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Another text; tells nobody."""
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False

    def _changed(self) -> None:
        self._fit()
        if not self._quiet:
            self.typed.emit()

    def _fit(self) -> None:
        lines = max(1, min(_MOST_LINES, int(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt with an arrow moves the step
            return
        super().keyPressEvent(event)
