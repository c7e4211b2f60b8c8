"""The thin entries of a timeline: days, events, what is new, what is folded away. Loop thread."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import fonts, texts
from app.ui.entry_widget import EntryWidget, draw_icon, draw_line, figures
from app.ui.theme import color

_CENTER = Qt.AlignmentFlag.AlignHCenter


class RuleLine(EntryWidget):
    """Words in the middle of a hairline: a day (faint), or what is new (accent)."""

    def __init__(self, text: str, *, new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._new = text, new
        self.setAccessibleName(text)

    def height_for(self, width: int) -> int:  # noqa: ARG002 - one line at any width
        return 28 if self._new else 32

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        font = fonts.font("micro", 600) if self._new else fonts.font("small", 500)
        ink = "accent-ink" if self._new else "text-faint"
        painter = QPainter(self)
        words = texts.metrics(font).horizontalAdvance(self._text) + 24
        middle, high = self.width() / 2, self.height()
        line = color(ink if self._new else "border")
        side = int(middle - words / 2)
        painter.setOpacity(0.55 if self._new else 1.0)
        painter.fillRect(0, high // 2, side, 1, line)
        painter.fillRect(self.width() - side, high // 2, side, 1, line)
        painter.setOpacity(1.0)
        draw_line(painter, QRectF(self.rect()), self._text, font, ink, _CENTER)


class EventLine(EntryWidget):
    """What happened, as one thin line; several at once fold into one."""

    def __init__(
        self, icon: str, text: str, when: str, tip: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._text, self._when = icon, text, when
        self.setAccessibleName(f"{text}, {when}")
        self.setAccessibleDescription(tip)

    def height_for(self, width: int) -> int:  # noqa: ARG002 - one line at any width
        return 28

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        draw_icon(painter, 8, 7, self._icon, "text-faint")
        font = figures()
        time_width = texts.metrics(font).horizontalAdvance(self._when) + 2
        room = QRectF(30, 0, self.width() - 30 - time_width - 16, self.height())
        draw_line(painter, room, self._text, font, "text-faint")
        right = QRectF(self.width() - time_width - 8, 0, time_width, self.height())
        draw_line(painter, right, self._when, font, "text-faint", Qt.AlignmentFlag.AlignRight)
