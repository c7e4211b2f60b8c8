"""A line of the accent under the letters of a title that were typed. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from app.ui.look import fonts, texts
from app.ui.look.theme import color


def underline(painter: QPainter, box: QRectF, title: str, letters: Sequence[int]) -> None:
    """``title`` stands in ``box`` as medium body text; ``letters`` are places in it, in order."""
    if not letters:
        return
    font = fonts.font("body", 500)
    measure = texts.metrics(font)
    under = round(box.center().y() + measure.height() / 2 + 1)
    painter.setPen(QPen(color("accent-ink"), 2))
    for first, last in _runs(letters):
        left = box.left() + measure.horizontalAdvance(title[:first])
        end = box.left() + measure.horizontalAdvance(title[: last + 1])
        if end <= box.right():
            painter.drawLine(round(left), under, round(end) - 1, under)


def _runs(letters: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring places as first and last."""
    runs: list[tuple[int, int]] = []
    for at in letters:
        if runs and runs[-1][1] == at - 1:
            runs[-1] = (runs[-1][0], at)
        else:
            runs.append((at, at))
    return runs
