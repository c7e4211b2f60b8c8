"""Small things that people's details are made of: hairlines, heads of sections. Loop thread."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.look.theme import color
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine


class Rule(QWidget):
    """A hairline between two sections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(17)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        QPainter(self).fillRect(QRect(0, 8, self.width(), 1), color("border"))


def section_head(
    title: str, count: str = "", button: Button | None = None, *, named: bool = False
) -> QFrame:
    """The name of a section, how many it holds, and what can be done there.

    ``named``: somebody's name stands in it, which may be too long; the tool tip has all of it.
    """
    head = QFrame()
    head.setFixedHeight(28)
    across = QHBoxLayout(head)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    line = TextLine(title, role="label", ink="text-muted")
    line.setProperty("elides", named)
    across.addWidget(line)
    across.addWidget(TextLine(count, role="small", ink="text-faint"))
    across.addStretch(1)
    if button is not None:
        across.addWidget(button)
    return head
