"""Another conversation of a person in one line: badge, subject, status, date. Loop thread."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.inbox.values import QueueRow, Status
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import badges, fonts, texts, tokens
from app.ui.look.theme import color
from app.ui.parts.entry_widget import by_key, draw_icon, draw_line, figures
from app.ui.parts.pressable import Pressable


class ConversationLine(Pressable):
    """A press opens it."""

    def __init__(self, row: QueueRow, now: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._when = words.short_date(row.last_message_at, now)
        self._subject = row.subject or translate("Row", "No subject")
        self.setFixedHeight(tokens.height("control_small"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        status = words.status_name(row.status)
        self.setAccessibleName(f"{self._subject}, {status}, {self._when}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and by_key(self)
        if self.underMouse() or ring:
            painter.setPen(QPen(color("focus-ring"), 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        kind = self.row.channels[0] if self.row.channels else "email"
        high = self.height()
        badges.draw_badge(painter, 1, (high - 14) / 2, kind, 14)
        wide = texts.metrics(figures()).horizontalAdvance(self._when) + 2
        right = self.width() - wide
        draw_line(painter, QRectF(right, 0, wide, high), self._when, figures(), "text-faint")
        if self.row.status is not Status.RESOLVED:
            right -= 20
            icon = words.STATUS_ICONS[self.row.status]
            draw_icon(painter, right, (high - 14) / 2, icon, "text-faint")
        room = QRectF(24, 0, right - 32, high)
        draw_line(painter, room, self._subject, fonts.font("body"), "text")
