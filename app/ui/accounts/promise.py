"""The line below a form that says where what is secret in it goes. Loop thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.label import PlainLabel


def promise() -> QWidget:
    """True of every place that ``base.keychain`` knows."""
    text = translate(
        "Account",
        "Passwords and keys are kept in this computer's keyring, or sealed in a vault where it has"
        " none; never in a file that can be read.",
    )
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(Picture(16).show_icon("key-round"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(text, role="small", ink="text-muted"), 1)
    return whole
