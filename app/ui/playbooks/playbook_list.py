"""The lines of the playbooks' list: steps, languages, folder and marks. Loop thread."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.desk.canned.playbook_values import PlaybookRow
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.parts.entry_widget import draw_line, put_icon
from app.ui.parts.page_line import LinePainter


class PlaybookPainter(LinePainter):
    """Marks stand before the words."""

    def details(
        self, painter: QPainter, row: PlaybookRow, left: float, wide: int, *, edited: bool
    ) -> None:
        marks = [("pencil", "warning")] if edited else []
        if row.review_by and row.review_by < self.today:
            marks.append(("calendar-clock", "warning"))
        for icon, ink in marks:
            left += put_icon(painter, left, 32, icon, ink) + 5
        languages = " ".join(one.upper() for one in row.languages)
        running = translate("Playbook", "%n under way", "", row.running) if row.running else ""
        steps = translate("Playbook", "%n steps", "", row.steps)
        said = "  ".join(part for part in (steps, running, languages, row.folder) if part)
        box = QRectF(left, 30, wide - left - 12, 18)
        draw_line(painter, box, said, fonts.font("small"), "text-muted")
