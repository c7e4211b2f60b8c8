"""How a line of a page's list is painted: its ground, its title, and what is below. Loop thread."""

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.ui.look import fonts
from app.ui.parts.entry_widget import draw_line
from app.ui.parts.page_model import EditedRole, Index, RowRole
from app.ui.parts.record_painter import RecordPainter

HIGH, LEFT = 56, 16


class LinePainter(RecordPainter):
    """Title and a small row below; ``details`` paints that row."""

    def __init__(self) -> None:
        super().__init__(260, HIGH)
        self.today = ""

    def paint_line(self, painter: QPainter, index: Index, wide: int, *, selected: bool) -> None:
        del selected
        row = index.data(RowRole)
        if row is None:
            return
        draw_line(painter, QRectF(LEFT, 9, wide - LEFT - 14, 18), row.title,
                  fonts.font("body", 500), "text")  # fmt: skip
        self.details(painter, row, LEFT, wide, edited=bool(index.data(EditedRole)))

    def details(self, painter: QPainter, row: Any, left: float, wide: int, *, edited: bool) -> None:
        """The small row of a line, from ``left``."""
        raise NotImplementedError
