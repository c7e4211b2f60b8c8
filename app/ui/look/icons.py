"""Lucide icons, tinted and rasterised at the screen's own resolution, cached. Loop thread.

They grow with the text: ``draw`` from their middle, so that they stay where they stand.
"""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.look import fonts
from app.ui.look.resources import resource

_STROKES = ((10, 3.0), (12, 2.4), (14, 2.2), (16, 2.1), (18, 2.0), (20, 1.9), (24, 1.75))
"""Stroke width on the 24 unit grid, by size: small icons need a bolder line to read the same."""


def _stroke(size: int) -> float:
    return next((width for limit, width in _STROKES if size <= limit), 1.6)


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=2_000)
def _tinted(name: str, size: int, color: str, ratio: float, stroke: float) -> QPixmap:
    svg = _source(name).replace("currentColor", color)
    svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    side = round(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(
    name: str,
    color: QColor,
    size: int = 16,
    ratio: float | None = None,
    stroke: float | None = None,
) -> QPixmap:
    """The icon ``name`` of ``size`` logical px in one colour, for a screen of that ratio."""
    scale = ratio if ratio is not None else _ratio()
    return _tinted(name, size, color.name(), scale, stroke or _stroke(size))


def icon(name: str, color: QColor, size: int = 16, disabled: QColor | None = None) -> QIcon:
    """The same as a ``QIcon`` for menus and lists, as large as the text size has it."""
    made = QIcon(pixmap(name, color, fonts.px(size)))
    if disabled is not None:
        made.addPixmap(pixmap(name, disabled, fonts.px(size)), QIcon.Mode.Disabled)
    return made


def draw(painter: QPainter, x: float, y: float, name: str, color: QColor, size: int = 16) -> None:
    """Draw an icon whose place at text size 1 is ``x``, ``y`` and ``size`` (logical px)."""
    side, ratio = grown(painter, size)
    spare = (side - size) / 2
    painter.drawPixmap(QPointF(x - spare, y - spare), pixmap(name, color, side, ratio))


def grown(painter: QPainter, size: int) -> tuple[int, float]:
    """How large something of ``size`` is drawn, and for how many pixels to one of its own.

    A painter that was scaled for the text size lets it grow by itself.
    """
    scale = abs(painter.worldTransform().m11())
    side = fonts.px(size) if scale == 1 else size
    return side, painter.device().devicePixelRatioF() * scale


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
