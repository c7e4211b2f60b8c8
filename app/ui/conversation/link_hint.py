"""Where the link under the pointer, or the one that has the focus, really leads. Loop thread."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.desk import links
from app.ui.i18n import translate
from app.ui.look import fonts, texts
from app.ui.look.theme import color
from app.ui.parts.entry_widget import draw_icon, draw_line

_HIGH, _EDGE, _PAD = 26, 8, 10
_SHARE = 0.75
"""Of the width, at most: what is read stays in sight beside it."""


class LinkHint(QWidget):
    """A line over the lower left of ``area``: the place first, then the whole address (V2)."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._place = self._rest = self._icon = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_link(self, url: str) -> None:
        """Say where it leads; nothing for an empty one."""
        if not url:
            self.hide()
            return
        target = links.target(url)
        self._icon = "link" if target is not None else "shield-alert"
        self._place = target.place if target is not None else ""
        if target is None:
            self._rest = translate("Link", "This link is not opened from here")
        else:
            self._rest = url if target.scheme in ("http", "https") else ""
        self.setAccessibleName(self.text())
        self._put()
        self.show()
        self.raise_()
        self.update()

    def text(self) -> str:
        """What it says."""
        return "  ".join(part for part in (self._place, self._rest) if part)

    def _put(self) -> None:
        area = self.parentWidget()
        assert area is not None  # noqa: S101 - it was made on one
        strong, small = fonts.font("label"), fonts.font("small")
        wide = texts.metrics(strong).horizontalAdvance(self._place) + 8
        wide += texts.metrics(small).horizontalAdvance(self._rest) + 2 * _PAD + 24
        wide = int(min(wide, _SHARE * area.width()))
        self.setGeometry(_EDGE, area.height() - _HIGH - _EDGE, wide, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("tooltip"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        draw_icon(painter, _PAD, (_HIGH - 14) / 2, self._icon, "tooltip-text")
        x, room = _PAD + 20.0, self.width() - _PAD - 20
        strong, small = fonts.font("label"), fonts.font("small")
        if self._place:
            place = QRectF(x, 0, room - _PAD, _HIGH)
            x += draw_line(painter, place, self._place, strong, "tooltip-text") + 8
        rest = QRectF(x, 0, self.width() - x - _PAD + 2, _HIGH)
        draw_line(painter, rest, self._rest, small, "tooltip-text")
