"""A row of the settings: words at the left, the control at the right. Loop thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts.label import PlainLabel
from app.ui.settings.choice import Choice

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
        self.needs: SettingRow | None = None
        """The row of the switch without which this one means nothing."""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self._ink, self._name = ink, PlainLabel(label, role="strong", ink=ink)
        words.addWidget(self._name)
        if hint:
            words.addWidget(PlainLabel(hint, role="small", ink="text-muted"))
        words.addStretch(1)
        control.setAccessibleDescription(hint)
        self._build(words, control, below=below)

    def _build(self, words: QVBoxLayout, control: QWidget, *, below: bool) -> None:
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

    def set_live(self, live: bool) -> None:
        """Whether what it sets means anything now; if not, it cannot be changed."""
        self.setEnabled(live)
        self._name.set_ink(self._ink if live else "text-disabled")

    def choices(self) -> str:
        """What its control can be set to, in words."""
        return ", ".join(self.control.words()) if isinstance(self.control, Choice) else ""

    def take_focus(self) -> None:
        """To the control, or to what in it can have it first; to the switch it waits for."""
        if not self.isEnabled() and self.needs is not None:
            self.needs.take_focus()
            return
        inside = (self.control, *self.control.findChildren(QWidget))
        first = next((one for one in inside if _takes_focus(one)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _takes_focus(widget: QWidget) -> bool:
    asked = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(asked) and widget.isEnabled() and not widget.isHidden()
