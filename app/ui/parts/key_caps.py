"""Keys drawn as caps: each in its frame, one after another. Loop thread."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPen

from app.ui.look import fonts, texts
from app.ui.look.theme import color

HIGH = 18
_GAP = 4
_SIGNS = {"Return": "\u21b5", "Enter": "\u21b5", "Up": "\u2191", "Down": "\u2193"}


def caps(sequence: str) -> tuple[str, ...]:
    """The caps of a key sequence: "G, I" has two, "Ctrl+Return" one."""
    keys = QKeySequence(sequence)
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText).split(", ")
    known = keys.toString(QKeySequence.SequenceFormat.PortableText).split(", ")
    return tuple(_short(*pair) for pair in zip(shown, known, strict=True) if pair[0])


def _short(part: str, known: str) -> str:
    """A key as it is called here; a sign where there is one, whatever the language calls it."""
    *held, last = part.split("+") if len(part) > 1 else [part]
    return " ".join([*held, _SIGNS.get(known.rsplit("+", 1)[-1], last)])


def width(shown: tuple[str, ...]) -> float:
    """How wide the caps are together."""
    return sum(_wide(cap) + _GAP for cap in shown) - (_GAP if shown else 0)


def draw(painter: QPainter, x: float, middle: float, shown: tuple[str, ...]) -> float:
    """Draw caps from ``x`` on around a middle line; gives where they end."""
    for cap in shown:
        box = QRectF(x + 0.5, middle - HIGH / 2 + 0.5, _wide(cap) - 1, HIGH - 1)
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        font = fonts.font("micro")
        left = x + (_wide(cap) - texts.metrics(font).horizontalAdvance(cap)) / 2
        texts.draw_centred(painter, left, box.top() - 0.5, HIGH, cap, font, color("text-muted"))
        x += _wide(cap) + _GAP
    return x


def _wide(cap: str) -> float:
    return max(HIGH, float(round(texts.metrics(fonts.font("micro")).horizontalAdvance(cap)) + 10))
