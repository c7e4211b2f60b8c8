"""On or off: a switch with its word, so that nothing depends on colour alone. Loop thread."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts, texts, tokens
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import by_key
from app.ui.parts.pressable import Pressable

_TRACK, _HIGH, _GAP = 36, 20, 8


class Switch(Pressable):
    """Checkable; says "On" or "Off" at its left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.update)

    def _word(self) -> str:
        return translate("Settings", "On") if self.isChecked() else translate("Settings", "Off")

    def sizeHint(self) -> QSize:
        metrics = texts.metrics(fonts.font("body"))
        words = (translate("Settings", "On"), translate("Settings", "Off"))
        wide = max(metrics.horizontalAdvance(word) for word in words)
        return QSize(round(wide) + _GAP + _TRACK + 8, fonts.px(tokens.height("control")))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, right = self.isChecked(), self.width() - 4
        font, word = fonts.font("body"), self._word()
        ink = color("text-muted" if self.isEnabled() else "text-disabled")
        left = right - _TRACK - _GAP - texts.metrics(font).horizontalAdvance(word)
        texts.draw_centred(painter, left, 0, self.height(), word, font, ink)
        track = QRectF(
            right - _TRACK + 0.5, (self.height() - _HIGH) / 2 + 0.5, _TRACK - 1, _HIGH - 1
        )
        painter.setPen(QPen(color("accent" if on else "border-control"), 1))
        painter.setBrush(color("accent" if on else "surface-field"))
        painter.drawRoundedRect(track, _HIGH / 2, _HIGH / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent-text" if on else "border-control"))
        middle = track.right() - _HIGH / 2 if on else track.left() + _HIGH / 2
        painter.drawEllipse(QPointF(middle, track.center().y()), 6, 6)
        if self.hasFocus() and by_key(self):
            painter.setPen(QPen(color("focus-ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-3, -3, 3, 3), 12, 12)
