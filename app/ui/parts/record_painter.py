"""How a line of a list of records is painted. Loop thread."""

from PySide6 import QtWidgets
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.look.theme import color
from app.ui.parts.paged_model import Index


class RecordPainter(QStyledItemDelegate):
    """The ground of a line, its mark when it is chosen, the ring; ``paint_line`` adds the rest."""

    def __init__(self, wide: int, high: int) -> None:
        super().__init__()
        self.size = QSize(wide, high)
        self.focused = self.ring = False
        """``ring``: the focus came by key and is to be seen."""

    def paint_line(self, painter: QPainter, index: Index, wide: int, *, selected: bool) -> None:
        """What the record says; the origin is the line's."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        flags = QtWidgets.QStyle.StateFlag  # not above: a style's names are made when it is named
        wide, high = option.rect.width(), self.size.height()
        selected = bool(option.state & flags.State_Selected)
        ground = "surface-sunken"
        if selected:
            ground = "selection" if self.focused else "selection-inactive"
        elif option.state & flags.State_MouseOver:
            ground = "hover"
        painter.save()
        painter.translate(option.rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, wide, high, color(ground))
        painter.fillRect(0, high - 1, wide, 1, color("border"))
        self.paint_line(painter, index, wide, selected=selected)
        if selected:
            painter.fillRect(0, 0, 3, high, color("accent-ink"))
            if self.ring and self.focused:
                painter.setPen(QPen(color("focus-ring"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(1, 1, wide - 2, high - 2))
        painter.restore()
