"""The lines of the templates' list: code, languages, folder and marks. Loop thread."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.templates.values import TemplateRow
from app.ui.look import fonts
from app.ui.parts.entry_widget import draw_line, put_icon
from app.ui.parts.page_line import LinePainter


class TemplatePainter(LinePainter):
    """Marks stand before the words."""

    def details(
        self, painter: QPainter, row: TemplateRow, left: float, wide: int, *, edited: bool
    ) -> None:
        for icon, ink in self._marks(row, edited=edited):
            left += put_icon(painter, left, 32, icon, ink) + 5
        parts = [row.code, " ".join(one.upper() for one in row.languages), row.folder]
        said = "  ".join(part for part in parts if part)
        box = QRectF(left, 30, wide - left - 12, 18)
        draw_line(painter, box, said, fonts.font("small"), "text-muted")

    def _marks(self, row: TemplateRow, *, edited: bool) -> list[tuple[str, str]]:
        marks = [("pencil", "warning")] if edited else []
        if row.review_by and row.review_by < self.today:
            marks.append(("calendar-clock", "warning"))
        if not row.team:
            marks.append(("user-round", "text-muted"))
        return [*marks, ("zap", "text-muted")] if row.macro else marks
