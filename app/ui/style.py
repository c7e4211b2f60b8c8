"""Fusion with our own focus ring and measures. Loop thread."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from app.ui import scaling


class _Colors(Protocol):
    @property
    def color(self) -> Callable[[str], QColor]: ...


class NightStyle(QProxyStyle):
    """Draws the 2 px focus ring, and only when the focus came by key."""

    def __init__(self, colors: _Colors) -> None:
        super().__init__("Fusion")
        self._colors = colors

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)
            return
        if not option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            return
        rect = QRectF(widget.rect() if widget is not None else option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colors.color("focus-ring"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)
        painter.restore()


class GrowingStyle(NightStyle):
    """The same where the text size is not 1: every new widget is fitted to it before it shows."""

    def polish(self, given: object) -> object:  # type: ignore[override]  # Qt has three of them
        done = super().polish(given)  # type: ignore[call-overload]
        if isinstance(given, QWidget):
            scaling.fit(given)
        return done
