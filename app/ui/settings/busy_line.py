"""Something under way: words, how far it is, and a way to stop it. Loop thread."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel


class BusyLine(QWidget):
    """Hidden until something is said; the bar is there while a part is known."""

    pressed = Signal()

    def __init__(self, stop: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel(ink="text-muted")
        self._bar = _Bar()
        self._stop = Button(stop or "x", small=True)
        self._can_stop = bool(stop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._text)
        words.addWidget(self._bar)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 12)
        across.setSpacing(12)
        across.addLayout(words, 1)
        across.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignTop)
        self._stop.clicked.connect(self.pressed)
        self.hide()

    def say(self, text: str, ink: str = "text-muted") -> None:
        """Show a sentence, with nothing under way; nothing hides it."""
        self._text.setText(text)
        self._text.set_ink(ink)
        self._bar.hide()
        self._stop.hide()
        self.setVisible(bool(text))

    def show_part(self, text: str, part: float | None) -> None:
        """Show what is under way; ``part`` is 0 to 1, None where nobody knows."""
        self._text.setText(text)
        self._text.set_ink("text-muted")
        self._bar.show_part(part)
        self._bar.setVisible(part is not None)
        self._stop.setVisible(self._can_stop)
        self.show()

    def text(self) -> str:
        """What it says."""
        return self._text.text()


class _Bar(QWidget):
    """Four px high, as wide as it is far."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        self.setFixedHeight(4)
        theme().changed.connect(self.update)

    def show_part(self, part: float | None) -> None:
        self._part = min(1.0, max(0.0, part or 0.0))
        self.setAccessibleName(f"{self._part:.0%}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("badge-soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._part, 4), 2, 2)
