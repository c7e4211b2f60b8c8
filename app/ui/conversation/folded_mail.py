"""A mail folded to one line of the timeline: a button over the whole row. Loop thread."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.base.ids import MessageId
from app.inbox.values import Entry
from app.ui import words
from app.ui.conversation.who import who
from app.ui.look import badges, fonts, texts
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import EntryWidget, by_key, draw_icon, draw_line, figures


class FoldedMail(EntryWidget):
    """Avatar, name, first words, time; a press unfolds it."""

    pressed = Signal(object)
    """The ``MessageId`` to unfold."""
    menu_wanted = Signal(object, object)
    """The message, and where on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._when = self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_entry(self, entry: Entry, now: int) -> None:
        """Show this message."""
        self._entry = entry
        self._name = who(entry)
        self._when = words.moment(entry.received_at, now)
        self.setAccessibleName(f"{self._name}, {self._when}, {entry.preview}")
        self.update()

    def id(self) -> MessageId | None:
        """The message shown."""
        return self._entry.id if self._entry else None

    def height_for(self, width: int) -> int:  # noqa: ARG002 - one line at any width
        return 40

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        if self._entry is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and by_key(self)
        painter.setPen(QPen(color("focus-ring"), 2) if ring else QPen(color("border"), 1))
        painter.setBrush(color("hover") if self.underMouse() else color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_texts(painter, self._entry)

    def _paint_texts(self, painter: QPainter, entry: Entry) -> None:
        high = self.height()
        badges.draw_avatar(painter, 12, 8, self._name, 24, theme().scheme)
        strong, left = fonts.font("strong"), 32 + (fonts.px(24) + 1) // 2
        room = QRectF(left, 0, self.width() * 0.4, high)
        x = left + draw_line(painter, room, self._name, strong, "text")
        right = self.width() - 12 - texts.metrics(figures()).horizontalAdvance(self._when) - 2
        draw_line(
            painter,
            QRectF(right, 0, self.width() - right, high),
            self._when,
            figures(),
            "text-faint",
        )
        if entry.attachments:
            right -= fonts.px(20)
            draw_icon(painter, right, 13, "paperclip", "text-faint")
        icon, ink = _trouble(entry)
        if icon:
            right -= fonts.px(20)
            draw_icon(painter, right, 13, icon, ink)
        room = QRectF(x + 8, 0, right - x - 16, high)
        draw_line(painter, room, " ".join(entry.preview.split()), fonts.font("body"), "text-muted")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._entry is not None:
            self.pressed.emit(self._entry.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._entry is not None:
            self.menu_wanted.emit(self._entry.id, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._entry is not None:
                self.pressed.emit(self._entry.id)
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)


def _trouble(entry: Entry) -> tuple[str, str]:
    """An icon and its colour for what cannot be left folded unseen; nothing where all is well."""
    state = entry.outbox.state.value if entry.outbox is not None else ""
    if entry.unreadable:
        return "file-warning", "danger"
    if state in ("failed", "partial", "unknown"):
        return "triangle-alert", "danger"
    if state in ("paused", "retrying"):
        return "pause", "warning"
    return "", ""
