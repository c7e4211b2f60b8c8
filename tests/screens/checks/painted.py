"""Writes down every line of text that a window paints, where and in which ink. Loop thread.

Two thirds of our words are painted by hand; what paints them (``app.ui.look.texts`` and
``QPainter.drawText``) is watched while the window is grabbed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.look import texts


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: what is to be read, its box in px of the widget, its ink."""

    text: str
    box: QRectF
    ink: QColor
    widget: QWidget


@contextmanager
def watching() -> Iterator[list[Line]]:
    """Every line painted meanwhile."""
    lines: list[Line] = []
    draw, draw_text = texts.draw, QPainter.drawText

    def drawn(painter: QPainter, x: float, y: float, text: str, font: QFont, ink: QColor) -> None:
        size = texts.metrics(font).horizontalAdvance(text), texts.metrics(font).height()
        _note(lines, painter, text, QRectF(x, y, *size), ink)
        draw(painter, x, y, text, font, ink)

    def drawn_text(painter: QPainter, *given: Any) -> Any:
        box, text = _given(painter, given)
        _note(lines, painter, text, box, painter.pen().color())
        return draw_text(painter, *given)

    texts.draw, QPainter.drawText = drawn, drawn_text  # type: ignore[method-assign]
    try:
        yield lines
    finally:
        texts.draw, QPainter.drawText = draw, draw_text  # type: ignore[method-assign]


def _given(painter: QPainter, given: tuple[Any, ...]) -> tuple[QRectF, str]:
    """The box and the text of one of the ways to call ``drawText``."""
    text = next(one for one in given if isinstance(one, str))
    metrics = QFontMetricsF(painter.font())
    first = given[0]
    if isinstance(first, QPoint | QPointF):
        top = QPointF(first) - QPointF(0, metrics.ascent())
        return QRectF(top.x(), top.y(), metrics.horizontalAdvance(text), metrics.height()), text
    flags = next((int(one) for one in given if isinstance(one, int | Qt.AlignmentFlag)), 0)
    return metrics.boundingRect(QRectF(first), flags, text), text


def _note(lines: list[Line], painter: QPainter, text: str, box: QRectF, ink: QColor) -> None:
    widget = painter.device()
    if text.strip() and isinstance(widget, QWidget):
        lines.append(Line(text, painter.worldTransform().mapRect(box), QColor(ink), widget))


def place_in(line: Line, window: QWidget) -> QRect:
    """The box of a line in px of the window."""
    return line.box.toAlignedRect().translated(line.widget.mapTo(window, QPoint(0, 0)))
