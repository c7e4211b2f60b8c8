"""Channel badges and avatars, drawn from the tokens and cached as pixmaps. Loop thread."""

import re
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from app.ui.look import fonts, icons, tokens
from app.ui.look.tokens import Scheme

_WHITE = QColor(Qt.GlobalColor.white)
_INITIALS = {18: 9, 24: 10, 28: 11, 32: 11, 36: 12, 40: 13}


def _blank(size: int, ratio: float) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _shape(kind: str) -> QPainterPath:
    """The outline of a badge on a 16 unit grid."""
    path = QPainterPath()
    if kind == "square":
        path.addRoundedRect(QRectF(0.5, 0.5, 15, 15), 4, 4)
    elif kind == "circle":
        path.addEllipse(QPointF(8, 8), 7.6, 7.6)
    elif kind == "bubble":
        path.addEllipse(QPointF(8, 8), 7.6, 7.6)
        corner = QPainterPath()
        corner.addRoundedRect(QRectF(0.4, 8, 7.6, 7.6), 1.2, 1.2)
        path = path.united(corner)
    else:
        path.moveTo(8, 0.3)
        for x, y in ((14.6, 4.1), (14.6, 11.9), (8, 15.7), (1.4, 11.9), (1.4, 4.1)):
            path.lineTo(x, y)
        path.closeSubpath()
    return path


def draw_badge(painter: QPainter, x: float, y: float, kind: str, size: int = 16) -> None:
    """Draw a badge as ``icons.draw`` does an icon."""
    side, ratio = icons.grown(painter, size)
    spare = (side - size) / 2
    painter.drawPixmap(QPointF(x - spare, y - spare), badge(kind, side, ratio))


def draw_avatar(
    painter: QPainter, x: float, y: float, name: str, size: int, scheme: Scheme
) -> None:
    """Draw an avatar as ``icons.draw`` does an icon."""
    side, ratio = icons.grown(painter, size)
    spare = (side - size) / 2
    painter.drawPixmap(QPointF(x - spare, y - spare), avatar(name, side, scheme, ratio))


@lru_cache(maxsize=200)
def badge(kind: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The badge of a channel kind at ``size`` logical px."""
    look = tokens.channel_look(kind)
    made = _blank(size, ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 16, size / 16)
    painter.fillPath(_shape(look.shape), QColor(look.hue))
    painter.resetTransform()
    glyph = max(6, round(size * 10 / 16))
    image = icons.pixmap(look.glyph, _WHITE, glyph, ratio, stroke=3.0)
    offset = (size - glyph) / 2
    painter.drawPixmap(QPointF(offset, offset), image)
    painter.end()
    return made


def initials(name: str) -> str:
    """One or two letters for a person; empty when the name is no name (a telephone number)."""
    if name.startswith("+") or not name.strip():
        return ""
    parts = [part for part in re.split(r"[\s.@\"'()<>_-]+", name.lstrip("@")) if part]
    parts = [part for part in parts if part[0].isalnum()]
    if not parts:
        return ""
    one = name.startswith("@") or len(parts) == 1
    return (parts[0][0] if one else parts[0][0] + parts[-1][0]).upper()


def tint(name: str) -> int:
    """Which of the six tints a name has, always the same one."""
    return sum(map(ord, name)) % 6


@lru_cache(maxsize=1_000)
def avatar(name: str, size: int, scheme: Scheme, ratio: float = 1.0) -> QPixmap:
    """The round avatar of a name at ``size`` logical px: initials, or a figure when unknown."""
    fill, ink = tokens.avatar_pairs(scheme)[tint(name)]
    made = _blank(size, ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawEllipse(QRectF(0, 0, size, size))
    letters = initials(name)
    if letters:
        painter.setPen(QColor(ink))
        painter.setFont(fonts.base_sized(_INITIALS.get(size, size / 3), 600))
        painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, letters)
    else:
        figure = 10 if size < 24 else max(16, 2 * round(size * 0.22))
        offset = (size - figure) / 2
        painter.drawPixmap(
            QPointF(offset, offset), icons.pixmap("user-round", QColor(ink), figure, ratio)
        )
    painter.end()
    return made
