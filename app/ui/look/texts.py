"""Lines of text that are shaped once and drawn many times. Loop thread.

Shaping a line costs five times what drawing it does; the shaped forms are kept by font and text.
Fonts come from ``fonts`` and live as long as the program, so their identity is their name here.
"""

import re
from collections import OrderedDict
from html import escape
from typing import TypeVar
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)

K = TypeVar("K")
V = TypeVar("V")
_KEPT = 3_000
BREAK = "\u200b"
"""Where a line may end, unseen."""
_ENDLESS = re.compile(r"\S{5000}")
_LEFTWARD = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]")
_MARKS = {True: "\u200f", False: "\u200e"}
_PAIRS = re.compile(r"(?<=[0-9A-F]{2}):(?=[0-9A-F]{2})")

_shaped: OrderedDict[tuple[int, str], QStaticText] = OrderedDict()
_elided: OrderedDict[tuple[int, str, int], str] = OrderedDict()
_advances: OrderedDict[tuple[int, str], float] = OrderedDict()
_metrics: dict[int, QFontMetricsF] = {}


def forget() -> None:
    """The fonts have another size: nothing that was shaped fits any more."""
    _shaped.clear()
    _elided.clear()
    _advances.clear()
    _metrics.clear()


def tip(text: str) -> str:
    """A text for a tool tip, which takes what looks like HTML for HTML: a tag may be any (V1)."""
    return f"<span>{escape(text)}</span>" if text else ""


def breakable(text: str) -> str:
    """A line may end within a fingerprint: else it is as wide as it is long."""
    return _PAIRS.sub(f":{BREAK}", text)


def metrics(font: QFont) -> QFontMetricsF:
    """The metrics of one of our fonts, made once."""
    found = _metrics.get(id(font))
    if found is None:
        found = _metrics[id(font)] = QFontMetricsF(font)
    return found


def advance(font: QFont, text: str) -> float:
    """How wide a text is in logical px; remembered, so for what is drawn again and again."""
    key = (id(font), text)
    found = _advances.get(key)
    if found is None:
        found = metrics(font).horizontalAdvance(text)
        _keep(_advances, key, found)
    return found


def elide(font: QFont, text: str, width: float) -> str:
    """``text`` cut at the right to ``width`` logical px; remembered."""
    key = (id(font), text, int(width))
    found = _elided.get(key)
    if found is None:
        found = metrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width))
        _keep(_elided, key, found)
    return found


def wrapped(font: QFont, text: str, width: float, most: int) -> list[str]:
    """``text`` in lines of at most ``width`` logical px; what comes after ``most`` is cut."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(20.0, width))
        start, end = line.textStart(), line.textStart() + line.textLength()
        if len(found) == most - 1:
            found.append(directed(text, elide(font, text[start:].strip(), width)))
            break
        found.append(directed(text, text[start:end].strip()))
    layout.endLayout()
    return found


def directed(text: str, line: str) -> str:
    """A line of ``text`` that is drawn by itself and reads the way the whole text does: its full
    stop stands at the end of a Hebrew line, though a number is all there is in it."""
    if not _LEFTWARD.search(text):
        return line
    whole = _goes_left(text)
    return line if whole == _goes_left(line) else f"{_MARKS[whole]}{line}"


def ours(said: str) -> str:
    """A sentence of the window's, which reads as the window does whoever is named first in it."""
    return f"{_MARKS[False]}{said}" if _LEFTWARD.search(said) else said


def _goes_left(text: str) -> bool:
    """By the first strong letter, as Qt has it."""
    found = next((b for b in map(bidirectional, text) if b in ("L", "R", "AL")), "L")
    return found != "L"


def wrapping(text: str) -> QTextOption.WrapMode:
    """Where lines of a text break: at words, or anywhere if one of them has no end.

    Qt lays such a word out in the square of its length: 200,000 letters took 2 s, and 1 s a key.
    """
    if _ENDLESS.search(text):
        return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def draw(painter: QPainter, x: float, y: float, text: str, font: QFont, ink: QColor) -> None:
    """Draw one line with its top left corner there."""
    key = (id(font), text)
    shaped = _shaped.get(key)
    if shaped is None:
        shaped = QStaticText(text)
        shaped.setTextFormat(Qt.TextFormat.PlainText)
        shaped.prepare(QTransform(), font)
        _keep(_shaped, key, shaped)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawStaticText(QPointF(x, y), shaped)


def draw_centred(
    painter: QPainter, x: float, y: float, high: float, text: str, font: QFont, ink: QColor
) -> None:
    """Draw one line in the middle of a height."""
    if text:
        draw(painter, x, y + (high - metrics(font).height()) / 2, text, font, ink)


def _keep(kept: "OrderedDict[K, V]", key: K, value: V) -> None:
    kept[key] = value
    if len(kept) > _KEPT:
        kept.popitem(last=False)
