"""A labelled field of a form, with what is wrong with it below. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine


class FormField(QWidget):
    """Label above, 36 high, error below; a secret one can be looked at."""

    entered = Signal()
    """Enter was pressed in it."""

    def __init__(self, label: str, *, secret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setObjectName("formField")
        self.field.setFont(fonts.font("read"))
        self.field.setFixedHeight(tokens.height("field"))
        self.field.setAccessibleName(label)
        self._error = PlainLabel(role="small", ink="danger")
        self._alert = Picture(16).show_icon("circle-alert", "danger")
        self._build(label)
        if secret:
            self._hide_text()
        self.field.returnPressed.connect(self.entered)
        self.field.textEdited.connect(lambda _: self.say_wrong(""))
        self.say_wrong("")

    def _build(self, label: str) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        down.addWidget(TextLine(label, role="label", ink="text-muted"))
        down.addWidget(self.field)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._alert, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._error, 1)
        down.addLayout(below)

    def _hide_text(self) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = Button(
            icon_name="eye", kind="icon", small=True, name=translate("Account", "Show the password")
        )
        self._eye.clicked.connect(self._toggle_shown)
        inside = QHBoxLayout(self.field)
        inside.setSpacing(8)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.addStretch(1)
        inside.addWidget(self._eye)
        mirrored = self.field.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.field.setTextMargins(32 * mirrored, 0, 32 * (not mirrored), 0)

    def _toggle_shown(self) -> None:
        hidden = self.field.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self._eye.show_icon("eye-off" if hidden else "eye")

    def text(self) -> str:
        """What stands in it."""
        return self.field.text()

    def say_wrong(self, text: str) -> None:
        """What is wrong, in a sentence; nothing when it is right."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._alert.setVisible(bool(text))
        if self.field.property("wrong") != bool(text):
            self.field.setProperty("wrong", bool(text))
            self.field.style().polish(self.field)

    def wrong(self) -> str:
        """What it says is wrong."""
        return self._error.text()
