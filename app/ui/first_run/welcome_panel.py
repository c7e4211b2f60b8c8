"""The left panel of the first page: what this is, in four sentences. Loop thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.label import PlainLabel
from app.ui.parts.side_panel import SidePanel

_WIDE = 380


class WelcomePanel(SidePanel):
    """Sunken, 380 wide."""

    def __init__(self) -> None:
        text = translate("Welcome", "One queue for everybody who writes to you, and for everybody"
                         " who answers.")  # fmt: skip
        super().__init__(_WIDE, translate("Welcome", "Welcome"), text)
        for icon, line in (
            ("lock", translate("Welcome", "Everything stays on this computer.")),
            ("cloud-off", translate("Welcome", "It works without a network, too.")),
            ("search", translate("Welcome", "Every message is found while you type.")),
            (
                "send",
                translate("Welcome", "A reply leaves once, and you can undo it before."),
            ),
        ):
            self.down.addLayout(_line(icon, line))
        self.down.addStretch(1)


def _line(icon: str, text: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    line.setContentsMargins(0, 4, 0, 4)
    line.addWidget(Picture(16).show_icon(icon, "accent-ink"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(text), 1)
    return line
