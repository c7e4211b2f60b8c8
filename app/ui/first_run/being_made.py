"""What the window shows while the demo's shop is put together. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.label import TextLine
from app.ui.settings.busy_line import BusyLine

_WIDE = 420


class BeingMade(QFrame):
    """``heard`` may be emitted on any thread: how far it is, 0 to 1."""

    heard = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("surface")
        self._text = translate(
            "Welcome",
            "A small shop to look around in is put together on this computer, with a year behind"
            " it. It takes a few seconds.",
        )
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 0, 24, 0)
        down.setSpacing(12)
        down.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        down.addWidget(Picture(32).show_icon("moon-star", "accent-ink"), 0, centre)
        title = translate("Welcome", "Nightdesk is getting ready")
        down.addWidget(TextLine(title, role="title"), 0, centre)
        self.line = BusyLine()
        self.line.setMaximumWidth(_WIDE)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addStretch(1)
        across.addWidget(self.line, 10_000)
        across.addStretch(1)
        down.addLayout(across)
        down.addStretch(3)
        self.heard.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._show(0.0)

    def _show(self, part: float) -> None:
        self.line.show_part(self._text, part)
