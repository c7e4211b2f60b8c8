"""A page in the window's place: its surface, its head, and the way out. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.look import tokens
from app.ui.parts.label import TextLine


class PageFrame(QFrame):
    """``down`` takes its parts, from the top to the foot; Esc leaves it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.setSpacing(0)

    def add_head(self, title: str, button: QWidget) -> None:
        """The title, and what is pressed at its end."""
        head = QFrame()
        head.setObjectName("pageHead")
        head.setFixedHeight(tokens.height("pane_header"))
        across = QHBoxLayout(head)
        across.setContentsMargins(24, 0, 16, 0)
        across.setSpacing(8)
        across.addWidget(TextLine(title, role="title"))
        across.addStretch(1)
        across.addWidget(button)
        self.down.addWidget(head)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
