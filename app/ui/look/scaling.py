"""Fits what is on screen to the text size: fonts set on widgets, fixed heights. Loop thread.

A widget's height at text size 1 is kept on it, so that sizes chosen one after another add no
error. Icons and pictures see to themselves.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.look import fonts

_HEIGHT, _POINTS = "ndHeight", "ndPoints"
_KEPT_BY_QT = "_q_styleSheetWidgetFont"
"""Where style sheets keep the font that a widget was given, to give it back at each polish."""
_PICTURE = 24


def fit(widget: QWidget) -> None:
    """Fit a new widget to the size in force: its font has it already, its height has not."""
    _note(widget, fonts.scale(), 1.0)
    _fit(widget)


def note_all(widgets: Iterable[QWidget], before: float) -> None:
    """Keep what every widget is at text size 1, before another size than ``before`` is chosen."""
    for widget in widgets:
        polished = widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        _note(widget, before, before if polished else 1.0)


def fit_all(widgets: Iterable[QWidget]) -> None:
    """Fit every widget there is to the text size that was just chosen."""
    for widget in widgets:
        _fit(widget)


def _note(widget: QWidget, font_was: float, height_was: float) -> None:
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and not widget.property(_POINTS):
        points = widget.font().pointSizeF() / font_was
        if points > 0:
            widget.setProperty(_POINTS, points)
    high = widget.minimumHeight()
    fixed = (
        high == widget.maximumHeight() and high > _PICTURE and not widget.property("ndOwnHeight")
    )
    if fixed and not widget.property(_HEIGHT):
        widget.setProperty(_HEIGHT, round(high / height_was))


def _fit(widget: QWidget) -> None:
    points, base = widget.property(_POINTS), widget.property(_HEIGHT)
    if points:
        made = widget.font()
        made.setPointSizeF(float(points) * fonts.scale())
        widget.setFont(made)
        if widget.property(_KEPT_BY_QT) is not None:
            widget.setProperty(_KEPT_BY_QT, made)
    if base and widget.minimumHeight() == widget.maximumHeight():
        widget.setFixedHeight(fonts.px(int(base)))
    widget.updateGeometry()
