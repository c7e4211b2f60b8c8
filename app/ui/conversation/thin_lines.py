"""The thin entries of a timeline: days, events, what is new, what is folded away. Loop thread."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.inbox.values import Entry
from app.ui import words
from app.ui.conversation import events
from app.ui.look import fonts, texts
from app.ui.look.theme import color
from app.ui.parts.entry_widget import EntryWidget, draw_icon, draw_line, figures

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
    """What happened, as one thin line; a run of several is unfolded and folded by a press."""

    pressed = Signal(object)
    """The id of the run's first event."""

    def __init__(
        self, text: str, run: tuple[Entry, ...], *, single: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        last = run[-1]
        self._run, self._text = run, texts.ours(text)
        self._icon = events.icon(last)
        self._when = words.clock_time(last.received_at)
        self._folds = not single
        self.setAccessibleName(f"{text}, {self._when}")
        self.setAccessibleDescription(words.full_moment(last.received_at))
        if self._folds:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def height_for(self, width: int) -> int:  # noqa: ARG002 - one line at any width
        return 28

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ring(painter, QRectF(self.rect()))
        draw_icon(painter, 8, 7, self._icon, "text-faint")
        font = figures()
        time_width = texts.metrics(font).horizontalAdvance(self._when) + 2
        room = QRectF(30, 0, self.width() - 30 - time_width - 16, self.height())
        draw_line(painter, room, self._text, fonts.font("small"), "text-faint")
        right = QRectF(self.width() - time_width - 8, 0, time_width, self.height())
        draw_line(painter, right, self._when, font, "text-faint", Qt.AlignmentFlag.AlignRight)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._folds:
            self.pressed.emit(self._run[0].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if enter and self._folds:
            self.pressed.emit(self._run[0].id)
            return
        super().keyPressEvent(event)
