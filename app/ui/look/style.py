"""Fusion with our own focus ring, check box, radio button and combo box. Loop thread."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

from app.ui.look import fonts, icons, scaling

_TEXT = 8
"""How much further in the words of a combo box begin than with Fusion: where those of fields do."""


class _Colors(Protocol):
    @property
    def color(self) -> Callable[[str], QColor]: ...


class NightStyle(QProxyStyle):
    """Draws the 2 px focus ring, only when the focus came by key, and what is ticked or chosen."""

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
        paint = {
            QStyle.PrimitiveElement.PE_FrameFocusRect: self._ring,
            QStyle.PrimitiveElement.PE_IndicatorCheckBox: self._check_box,
            QStyle.PrimitiveElement.PE_IndicatorRadioButton: self._radio,
            QStyle.PrimitiveElement.PE_IndicatorMenuCheckMark: self._menu_tick,
        }.get(element)
        if paint is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(option, painter, widget)
        painter.restore()

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control != QStyle.ComplexControl.CC_ComboBox:
            super().drawComplexControl(control, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._combo_box(option, painter)
        painter.restore()

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        rect = super().subControlRect(control, option, sub, widget)  # type: ignore[arg-type]  # None may be
        if (
            control == QStyle.ComplexControl.CC_ComboBox
            and sub == QStyle.SubControl.SC_ComboBoxEditField
        ):
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            return rect.adjusted(*((0, 0, -_TEXT, 0) if mirrored else (_TEXT, 0, 0, 0)))
        return rect

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        wanted = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # as well
        if kind == QStyle.ContentsType.CT_ComboBox:
            wanted.setWidth(wanted.width() + _TEXT)
        return wanted

    def _combo_box(self, option: QStyleOption, painter: QPainter) -> None:
        """A field with an arrow at its end."""
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        edge, wide = ("focus-ring", 2.0) if focused else ("border-control", 1.0)
        painter.setPen(QPen(self._colors.color(edge), wide))
        painter.setBrush(self._colors.color("surface-field" if enabled else "surface-sunken"))
        box = QRectF(option.rect).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(box, 6, 6)
        pen = QPen(self._colors.color("text-muted" if enabled else "text-disabled"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = box.right() - 14, box.center().y()
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])

    def _ring(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if not option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            return
        rect = QRectF(widget.rect() if widget is not None else option.rect)
        painter.setPen(QPen(self._colors.color("focus-ring"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)

    def _check_box(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        ticked = self._box(option, painter)
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            pen = QPen(self._colors.color("accent-text"), 1.75)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            tick = ((0.25, 0.52), (0.43, 0.7), (0.76, 0.32))
            painter.drawPolyline(
                [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in tick]
            )

    def _menu_tick(self, option: QStyleOption, painter: QPainter, _: QWidget | None) -> None:
        """The tick that is everywhere else, where a line has its picture."""
        if not option.state & QStyle.StateFlag.State_On:
            return
        middle, ink = QRectF(option.rect).center(), self._colors.color("accent-ink")
        icons.draw(painter, middle.x() - 8, middle.y() - 8, "check", ink)

    def _radio(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self._box(option, painter)
        painter.drawEllipse(ring)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colors.color("accent-text"))
            painter.drawEllipse(ring.center(), ring.width() / 5, ring.width() / 5)

    def _box(self, option: QStyleOption, painter: QPainter) -> bool:
        """Set pen and brush for the outline; gives whether it is on."""
        on = bool(option.state & QStyle.StateFlag.State_On)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        edge = "accent" if on else "border-control"
        painter.setPen(QPen(self._colors.color(edge if enabled else "text-disabled"), 1))
        painter.setBrush(self._colors.color("accent" if on and enabled else "surface-field"))
        return on


class GrowingStyle(NightStyle):
    """The same where the text size is not 1: every new widget is fitted to it before it shows, and
    the icons of menus and lists grow with it."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        found = super().pixelMetric(metric, option, widget)
        return fonts.px(found) if metric == QStyle.PixelMetric.PM_SmallIconSize else found

    def polish(self, given: object) -> object:  # type: ignore[override]  # Qt has three of them
        done = super().polish(given)  # type: ignore[call-overload]
        if isinstance(given, QWidget):
            scaling.fit(given)
        return done
