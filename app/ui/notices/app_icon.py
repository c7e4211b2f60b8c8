"""The program's own icon, and the same with a count for the tray. Loop thread."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from app.ui.look import fonts, icons, tokens

_SIZES = (16, 22, 24, 32, 48, 64, 128)
_MOST = 99


@lru_cache(maxsize=200)
def app_icon(count: int = 0, *, paused: bool = False) -> QIcon:
    """The mark on the accent, whatever the theme: a tray has a colour of its own."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(size, count, paused=paused))
    return made


def _drawn(size: int, count: int, *, paused: bool) -> QPixmap:
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_color("text-muted" if paused else "accent"))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
    mark = round(size * 0.68)
    glyph = icons.pixmap("moon" if paused else "moon-star", _color("accent-text"), mark, 1.0)
    painter.drawPixmap(QPointF((size - mark) / 2, (size - mark) / 2), glyph)
    if count > 0:
        _draw_count(painter, size, str(count) if count <= _MOST else f"{_MOST}+")
    painter.end()
    return made


def _draw_count(painter: QPainter, size: int, text: str) -> None:
    """A bubble at the lower right; on a small icon it is most of it, else nobody could read it."""
    high = size * (0.64 if size <= 24 else 0.5)
    wide = min(float(size), high * (1.0 + 0.5 * (len(text) - 1)))
    box = QRectF(size - wide, size - high, wide, high)
    painter.setBrush(_color("danger-fill"))
    painter.drawRoundedRect(box, high / 2.4, high / 2.4)
    share = 0.86 if len(text) < 3 else 0.62
    painter.setFont(fonts.base_sized(max(7, round(high * share)), 600))
    painter.setPen(_color("danger-text"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _color(name: str) -> QColor:
    return QColor(tokens.colors("light")[name][:7])
