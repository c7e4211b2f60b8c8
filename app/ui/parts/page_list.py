"""The list of a page: lines of two rows, told apart by what they hold. Loop thread."""

from app.ui.parts.page_line import LinePainter
from app.ui.parts.page_model import PageModel
from app.ui.parts.record_list import RecordList


class PageList(RecordList):
    """A template, playbook or article a line."""

    def __init__(self, model: PageModel, painter: LinePainter, name: str) -> None:
        self.lines, self.line_painter = model, painter
        super().__init__(model, painter, name)

    def show_today(self, today: str) -> None:
        """What day it is (2026-11-29): reviews before it are due."""
        self.line_painter.today = today

    def row_of(self, id_: int | None) -> int:
        return self.lines.place(id_)

    def id_at(self, row: int) -> int | None:
        line = self.lines.row(row)
        return None if line is None else int(line.id)
