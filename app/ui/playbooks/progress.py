"""How much of something is behind us, as a bar. Loop thread."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.look.theme import color, theme


class Progress(QWidget):
    """4 px high; it grows with the direction of writing."""

    def __init__(self, done: int, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total = done, max(1, total)
        self.setFixedHeight(4)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("pressed"))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        wide = self.width() * min(self._done, self._total) / self._total
        left = self.width() - wide if self.isRightToLeft() else 0
        painter.setBrush(color("success" if self._done >= self._total else "accent"))
        painter.drawRoundedRect(QRectF(left, 0, wide, 4), 2, 2)
