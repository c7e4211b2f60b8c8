"""Fits what is on screen to the text size: fonts set on widgets, fixed heights. Loop thread.

A widget's height at text size 1 is kept on it, so that sizes chosen one after another add no
error. Icons and pictures stay as they are (24 px and less).
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui import fonts

_HEIGHT, _POINTS = "ndHeight", "ndPoints"
_PICTURE = 24


def fit(widget: QWidget, before: float = 1.0) -> None:
    """Fit one widget, made at text size ``before``, to the size in force."""
    _fit_font(widget, before)
    _fit_height(widget, before)
    widget.updateGeometry()


def fit_all(widgets: Iterable[QWidget], before: float) -> None:
    """Fit every widget there is to a text size that was just chosen."""
    for widget in widgets:
        fit(widget, before)


def _fit_font(widget: QWidget, before: float) -> None:
    if not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        return
    made = widget.font()
    kept = widget.property(_POINTS)
    points = float(kept) if kept else made.pointSizeF() / before
    if points <= 0:
        return
    widget.setProperty(_POINTS, points)
    made.setPointSizeF(points * fonts.scale())
    widget.setFont(made)


def _fit_height(widget: QWidget, before: float) -> None:
    high = widget.minimumHeight()
    if high != widget.maximumHeight() or high <= _PICTURE or widget.property("ndOwnHeight"):
        return
    kept = widget.property(_HEIGHT)
    base = int(kept) if kept else round(high / before)
    widget.setProperty(_HEIGHT, base)
    widget.setFixedHeight(fonts.px(base))
