"""The left panel of the first page: what this is, in four sentences. Loop thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.label import PlainLabel, TextLine
from app.ui.picture import Picture

_WIDE = 380


class WelcomePanel(QFrame):
    """Sunken, 380 wide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formPanel")
        self.setFixedWidth(_WIDE)
        down = QVBoxLayout(self)
        down.setContentsMargins(40, 40, 24, 32)
        down.setSpacing(8)
        mark = QHBoxLayout()
        mark.setSpacing(12)
        mark.addWidget(Picture(24).show_icon("moon-star", "accent-ink"))
        mark.addWidget(TextLine("Nightdesk", role="title"))
        mark.addStretch(1)
        down.addLayout(mark)
        down.addSpacing(24)
        down.addWidget(PlainLabel(translate("Welcome", "Welcome"), role="display"))
        text = translate("Welcome", "One queue for everybody who writes to you, and for everybody"
                         " who answers.")  # fmt: skip
        down.addWidget(PlainLabel(text, role="read", ink="text-muted"))
        down.addSpacing(16)
        for icon, line in (
            ("lock", translate("Welcome", "Everything stays on this computer.")),
            ("cloud-off", translate("Welcome", "It works without a network, too.")),
            ("search", translate("Welcome", "Every message is found while you type.")),
            ("send", translate("Welcome", "An answer leaves once, and can be undone before.")),
        ):
            down.addLayout(_line(icon, line))
        down.addStretch(1)


def _line(icon: str, text: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    line.setContentsMargins(0, 4, 0, 4)
    line.addWidget(Picture(16).show_icon(icon, "accent-ink"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(text), 1)
    return line
