"""The sunken panel at the left of a beginning: the mark, a title, a sentence. Loop thread."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.ui.look.picture import Picture
from app.ui.parts.label import PlainLabel, TextLine


class SidePanel(QFrame):
    """``down`` takes what stands below."""

    def __init__(self, wide: int, title: str, text: str) -> None:
        super().__init__()
        self.setObjectName("formPanel")
        self.setFixedWidth(wide)
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(40, 40, 24, 32)
        self.down.setSpacing(8)
        mark = QHBoxLayout()
        mark.setSpacing(12)
        mark.addWidget(Picture(24).show_icon("moon-star", "accent-ink"))
        mark.addWidget(TextLine("Nightdesk", role="title"))
        mark.addStretch(1)
        self.down.addLayout(mark)
        self.down.addSpacing(24)
        self.down.addWidget(PlainLabel(title, role="display"))
        self.down.addWidget(PlainLabel(text, role="read", ink="text-muted"))
        self.down.addSpacing(16)
