"""Paints a line of the list of customers: one paint, no child widgets. Loop thread."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.base.clock import Clock, SystemClock
from app.inbox.values import CustomerRow
from app.ui import words
from app.ui.i18n import number
from app.ui.look import badges, fonts, texts
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import draw_line, put_icon
from app.ui.parts.paged_model import Index, RowRole
from app.ui.parts.record_painter import RecordPainter

HIGH = 60
_LEFT, _RIGHT = 56, 12


class PersonPainter(RecordPainter):
    """Avatar, name and last contact; company or address, and how many conversations."""

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__(280, HIGH)
        self._clock = clock or SystemClock()

    def paint_line(self, painter: QPainter, index: Index, wide: int, *, selected: bool) -> None:
        row = index.data(RowRole)
        if isinstance(row, CustomerRow):
            self._paint(painter, row, wide, selected=selected)

    def _paint(self, painter: QPainter, row: CustomerRow, wide: int, *, selected: bool) -> None:
        ratio = painter.device().devicePixelRatio()  # it stands as near to the name as can be
        painter.drawPixmap(QPointF(16, 14), badges.avatar(row.name, 32, theme().scheme, ratio))
        faint = "text-muted" if selected else "text-faint"
        right = Qt.AlignmentFlag.AlignRight
        used = 0.0
        if row.last_at is not None:
            age = words.age(row.last_at, self._clock.now())
            used = draw_line(painter, QRectF(_LEFT, 10, wide - _LEFT - _RIGHT, 18), age,
                             fonts.font("small", 500, figures=True), faint, right)  # fmt: skip
        room = wide - _LEFT - _RIGHT - used - 8
        x = float(_LEFT)
        if row.blocked:
            used = put_icon(painter, x, 12, "shield-alert", "danger") + 4
            x, room = x + used, room - used
        draw_line(painter, QRectF(x, 10, room, 18), row.name, fonts.font("body", 500), "text")
        self._second_line(painter, row, wide, faint)

    def _second_line(self, painter: QPainter, row: CustomerRow, wide: int, faint: str) -> None:
        small = fonts.font("small")
        room = QRectF(_LEFT, 31, wide - _LEFT - _RIGHT, 18)
        count = number(row.conversations) if row.conversations else ""
        figures = fonts.font("small", figures=True)
        used = draw_line(painter, room, count, figures, faint, Qt.AlignmentFlag.AlignRight)
        room.setWidth(room.width() - used - 8)
        about = ", ".join(filter(None, (row.company, row.address)))
        taken = draw_line(painter, room, about, small, "text-muted")
        x = room.left() + taken + 8
        for tag in row.tags[:2]:
            wide_tag = texts.metrics(fonts.font("micro")).horizontalAdvance(tag) + 10
            if x + wide_tag > room.right():
                return
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("tag-bg"))
            painter.drawRoundedRect(QRectF(x, 32, wide_tag, 16), 4, 4)
            texts.draw_centred(painter, x + 5, 32, 16, tag, fonts.font("micro"),
                               color("text-muted"))  # fmt: skip
            x += wide_tag + 4
