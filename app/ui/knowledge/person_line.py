"""Somebody one wrote with: a channel, a name, and when; pressed, the conversation. Loop thread."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import words
from app.ui.i18n import translate
from app.ui.look import badges, fonts, texts
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import by_key, draw_line
from app.ui.parts.pressable import Pressable

_HIGH, _BADGE = 28, 16


class PersonLine(Pressable):
    """A line of its own height, as wide as there is room."""

    def __init__(self, channel: str, name: str, at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel, self._name = channel, name or translate("Customer", "Unknown")
        self._when = words.moment(at, words.now())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        said = translate("Knowledge", "Open the conversation with %1, %2")
        said = said.replace("%1", self._name).replace("%2", self._when)
        self.setAccessibleName(said)
        self.setToolTip(texts.tip(self._name))
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, fonts.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and by_key(self)
        if self.underMouse() or ring:
            painter.setPen(QPen(color("focus-ring"), 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        small, high = fonts.font("small"), self.height()
        wide = texts.metrics(small).horizontalAdvance(self._when) + 4
        right = self.width() - wide
        badges.draw_badge(painter, 2, (high - _BADGE) / 2, self._channel, _BADGE)
        name = QRectF(24, 0, max(0, right - 32), high)
        draw_line(painter, name, self._name, fonts.font("body"), "text")
        draw_line(painter, QRectF(right, 0, wide, high), self._when, small, "text-muted")
