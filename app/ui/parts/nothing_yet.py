"""What a page says while it has nothing. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine


class NothingYet(QWidget):
    """There is none yet: what comes next, and a button that begins it."""

    pressed = Signal()

    def __init__(self, icon: str, title: str, text: str, begin: str) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 0, 24, 0)
        down.setSpacing(8)
        down.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        down.addWidget(Picture(32).show_icon(icon, "text-faint"), 0, centre)
        down.addWidget(TextLine(title, role="title"), 0, centre)
        said = PlainLabel(text, ink="text-muted", align=centre)
        said.setMaximumWidth(340)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addStretch(1)
        across.addWidget(said, 10_000)
        across.addStretch(1)
        down.addLayout(across)
        first = Button(begin, icon_name="plus")
        first.clicked.connect(self.pressed)
        down.addWidget(first, 0, centre)
        down.addStretch(3)
