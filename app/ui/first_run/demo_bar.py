"""The strip that says that this is the demo, with the ways on from it. Loop thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine

_HIGH = 36


class DemoBar(QFrame):
    """36 high, above everything; stays as long as the demo is open."""

    connect_wanted = Signal()
    fresh_wanted = Signal()
    paused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("demoBar")
        self.setFixedHeight(_HIGH)
        self._runs = True
        self.pause = Button("x", icon_name="pause", kind="flat", small=True)
        self.fresh = Button(
            translate("Demo", "Start over"), icon_name="rotate-ccw", kind="flat", small=True
        )
        self.connect_button = Button(
            translate("Demo", "Connect a real mailbox"), icon_name="plug", small=True
        )
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 0, 12, 0)
        across.setSpacing(8)
        across.addWidget(Picture(16).show_icon("play", "info"))
        across.addWidget(TextLine(translate("Demo", "Demo shop"), role="strong"))
        across.addWidget(
            TextLine(
                translate("Demo", "Customers write by themselves; nothing leaves this computer."),
                ink="text-muted",
                stretch=True,
            ),
            1,
        )
        for button in (self.pause, self.fresh, self.connect_button):
            across.addWidget(button)
        self.pause.clicked.connect(lambda: self.paused.emit(self._runs))
        self.fresh.clicked.connect(self.fresh_wanted)
        self.connect_button.clicked.connect(self.connect_wanted)
        self.show_running(True)

    def show_running(self, runs: bool) -> None:
        """Whether customers write by themselves."""
        self._runs = runs
        words = translate("Demo", "Pause them") if runs else translate("Demo", "Let them write")
        self.pause.setText(words)
        self.pause.describe(words)
        self.pause.show_icon("pause" if runs else "play")
