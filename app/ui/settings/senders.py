"""A list of senders with a standing of their own, each with its way out. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts.button import Button
from app.ui.parts.label import TextLine


class Senders(QWidget):
    """A line a sender; tells who is left when one is taken away."""

    removed = Signal(list)

    def __init__(self, none: str, away: str, parent: QWidget | None = None) -> None:
        """``none`` is said of an empty list, ``away`` (with %1) of the button taking one off."""
        super().__init__(parent)
        self._none, self._away = none, away
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(0)
        self._lines: list[QWidget] = []

    def show_senders(self, senders: Sequence[str]) -> None:
        """Show these."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(one, senders) for one in senders]
        if not senders:
            self._lines = [TextLine(self._none, ink="text-faint", stretch=True)]
        for line in self._lines:
            self._down.addWidget(line)

    def _line(self, sender: str, senders: Sequence[str]) -> QWidget:
        name = self._away.replace("%1", sender)
        away = Button(icon_name="x", kind="icon", small=True, name=name)
        away.clicked.connect(lambda: self.removed.emit([one for one in senders if one != sender]))
        line = QWidget()
        across = QHBoxLayout(line)
        across.setSpacing(8)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(TextLine(sender, elide=Qt.TextElideMode.ElideMiddle, stretch=True), 1)
        across.addWidget(away)
        return line
