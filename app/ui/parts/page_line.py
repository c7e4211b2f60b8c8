"""How a line of a page's list is painted: its ground, its title, and what is below. Loop thread."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.look import fonts
from app.ui.look.theme import color
from app.ui.parts.entry_widget import draw_line
from app.ui.parts.page_model import EditedRole, RowRole

HIGH, LEFT = 56, 16


class LinePainter(QStyledItemDelegate):
    """Title and a small row below; ``details`` paints that row."""

    def __init__(self) -> None:
        super().__init__()
        self.focused = self.ring = False
        self.today = ""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(260, HIGH)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect, row = option.rect, index.data(RowRole)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "surface-sunken"
        if selected:
            ground = "selection" if self.focused else "selection-inactive"
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        painter.save()
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, rect.width(), HIGH, color(ground))
        painter.fillRect(0, HIGH - 1, rect.width(), 1, color("border"))
        if row is not None:
            title = QRectF(LEFT, 9, rect.width() - LEFT - 14, 18)
            draw_line(painter, title, row.title, fonts.font("body", 500), "text")
            edited = bool(index.data(EditedRole))
            self.details(painter, row, LEFT, rect.width(), edited=edited)
        if selected:
            painter.fillRect(0, 0, 3, HIGH, color("accent-ink"))
            if self.ring and self.focused:
                painter.setPen(QPen(color("focus-ring"), 2))
                painter.drawRect(QRectF(1, 1, rect.width() - 2, HIGH - 2))
        painter.restore()

    def details(self, painter: QPainter, row: Any, left: float, wide: int, *, edited: bool) -> None:
        """The small row of a line, from ``left``."""
        raise NotImplementedError
