"""A row of the settings: words at the left, the control at the right. Loop thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts.label import PlainLabel

_LEAST = 48


class SettingRow(QFrame):
    """At least 48 high; a control that is wide goes below."""

    def __init__(
        self,
        label: str,
        hint: str,
        control: QWidget,
        *,
        below: bool = False,
        ink: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingRow")
        self.setMinimumHeight(_LEAST)
        self.label, self.hint, self.control = label, hint, control
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(PlainLabel(label, role="strong", ink=ink))
        if hint:
            words.addWidget(PlainLabel(hint, role="small", ink="text-muted"))
        words.addStretch(1)
        control.setAccessibleDescription(hint)
        if below:
            whole = QVBoxLayout(self)
            whole.setContentsMargins(0, 8, 0, 12)
            whole.setSpacing(8)
            whole.addLayout(words)
            whole.addWidget(control)
            return
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 8, 0, 8)
        across.setSpacing(24)
        across.addLayout(words, 1)
        across.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
