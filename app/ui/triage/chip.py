"""A chip: a filter that is on or off, with a badge or words and a count. Loop thread."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look import badges, fonts, icons, texts, tokens
from app.ui.look.theme import color, theme
from app.ui.parts.focus import shows_ring
from app.ui.parts.pressable import Pressable

_LONGEST = 120
LEAST = 44
"""What a chip with a cross can be narrowed to."""


class Chip(Pressable):
    """``channel`` shows that badge, ``crossed`` a cross: pressing takes the filter away."""

    def __init__(
        self,
        text: str,
        name: str,
        *,
        channel: str = "",
        crossed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._channel, self.crossed, self._ring = channel, crossed, False
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(name)
        self.setToolTip(texts.tip(name))
        self.setProperty("elides", True)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.update)

    def _shown(self) -> str:
        room = min(_LONGEST, self.width() - 16 - self._beside())
        return texts.elide(self._font(), self.text().replace("&&", "&"), room)

    def _beside(self) -> int:
        """What badge and cross take."""
        return (20 if self._channel else 0) + (16 if self.crossed else 0)

    def _font(self) -> QFont:
        return fonts.font("small", 600 if self.isChecked() and not self._channel else 500)

    def sizeHint(self) -> QSize:
        font = fonts.font("small", 600)
        shown = texts.elide(font, self.text().replace("&&", "&"), _LONGEST)
        wide = texts.metrics(font).horizontalAdvance(shown) + 18 + self._beside()
        return QSize(max(28, round(wide)), fonts.px(tokens.height("control_small")))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), LEAST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        fill = "selection" if on else "pressed" if self.isDown() else ""
        fill = fill or ("hover" if self.underMouse() else "")
        round_ = self.height() / 2
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(fill))
            painter.drawRoundedRect(QRectF(self.rect()), round_, round_)
        ink, left = color("accent-ink" if on else "text-muted"), 9.0
        middle = self.height() / 2
        if self._channel:
            badges.draw_badge(painter, left, middle - 7, self._channel, 14)
            left += 20
        texts.draw_centred(painter, left, 0, self.height(), self._shown(), self._font(), ink)
        if self.crossed:
            icons.draw(painter, self.width() - 20, middle - 6, "x", ink, 12)
        if self._ring and self.hasFocus():
            painter.setPen(QPen(color("focus-ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, round_ - 1, round_ - 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = shows_ring(event, self._ring)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = shows_ring(event, self._ring)
        super().focusOutEvent(event)
