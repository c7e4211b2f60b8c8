"""The first page: three ways to begin. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.first_run.welcome_panel import WelcomePanel
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.page_frame import PageFrame
from app.ui.parts.scroll_column import ScrollColumn

_COLUMN, _PANEL_FROM = 560, 900


class WelcomePage(PageFrame):
    """Tells which way was chosen."""

    connect_wanted = Signal()
    demo_wanted = Signal()
    import_wanted = Signal()
    seen = Signal(bool)
    """It is shown, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = WelcomePanel()
        self.connect_button = Button(translate("Welcome", "Connect a mailbox"), kind="primary")
        self.demo_button = Button(translate("Welcome", "Look around"), icon_name="play")
        self.import_button = Button(translate("Welcome", "Bring mail in"), icon_name="download")
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.panel)
        across.addWidget(self._build_ways(), 1)
        self.down.addLayout(across)
        self.connect_button.clicked.connect(self.connect_wanted)
        self.demo_button.clicked.connect(self.demo_wanted)
        self.import_button.clicked.connect(self.import_wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def _build_ways(self) -> QWidget:
        scroll = ScrollColumn(_COLUMN, top=40, centred=True)
        down = scroll.column
        down.addWidget(
            PlainLabel(translate("Welcome", "How do you want to begin?"), role="heading")
        )
        down.addSpacing(16)
        for way in self._ways():
            down.addWidget(way)
        down.addStretch(1)
        return scroll

    def _ways(self) -> tuple[QWidget, ...]:
        return (
            _way(
                "mail",
                translate("Welcome", "With your own mailbox"),
                translate(
                    "Welcome",
                    "Type its address; the servers are found and tried while you watch. Nothing on"
                    " the server is changed.",
                ),
                self.connect_button,
            ),
            _way(
                "play",
                translate("Welcome", "With the demo shop"),
                translate(
                    "Welcome",
                    "A small pottery with a year behind it and customers who write while you look."
                    " Nothing leaves this computer.",
                ),
                self.demo_button,
            ),
            _way(
                "download",
                translate("Welcome", "With mail from files"),
                translate(
                    "Welcome",
                    "mbox, Maildir or .eml, from any other program. It is copied into the history"
                    " and can be searched at once.",
                ),
                self.import_button,
            ),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setVisible(self.width() / fonts.scale() >= _PANEL_FROM)


def _way(icon: str, title: str, text: str, button: Button) -> QFrame:
    """A way to begin: what it is, what happens, and its button."""
    made = QFrame()
    made.setObjectName("settingRow")
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 20, 0, 20)
    across.setSpacing(16)
    across.addWidget(Picture(20).show_icon(icon, "accent-ink"), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addWidget(TextLine(title, role="title", stretch=True))
    words.addWidget(PlainLabel(text, role="read", ink="text-muted"))
    across.addLayout(words, 1)
    button.setAccessibleDescription(text)
    across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return made
