"""A sentence that stands by itself, with the sign of what it is. Loop thread."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.look.picture import Picture
from app.ui.parts.label import PlainLabel

_SIGNS = {"warning": "triangle-alert", "danger": "octagon-alert"}


class SaidLine(QWidget):
    """Hidden until something is said; what is wrong is never told by its colour alone.

    ``field``: what it says is of the field above it, which has a sign of its own.
    """

    def __init__(
        self,
        *,
        role: Literal["body", "small"] = "body",
        space: int = 0,
        field: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._signs = _SIGNS | ({"danger": "circle-alert"} if field else {})
        self._sign = Picture(14)
        self._said = PlainLabel(role=role, selectable=True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, space, 0, space)
        across.setSpacing(8)
        across.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._said, 1)
        self.hide()

    def say(self, text: str, ink: str = "text-muted") -> None:
        """Say this, nothing any more when it is empty; the ink "warning" or "danger" has a sign."""
        self._said.setText(text)
        self._said.set_ink(ink)
        self._sign.setVisible(ink in _SIGNS)
        if ink in _SIGNS:
            self._sign.show_icon(self._signs[ink], ink)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What it says."""
        return self._said.text()
