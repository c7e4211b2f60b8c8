"""A line above the composer: somebody is typing, or has left. Loop thread."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.look import texts
from app.ui.look.picture import Picture
from app.ui.parts.label import TextLine


class GoingLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Picture(16)
        self._text = TextLine(role="small", ink="text-muted", stretch=True)
        across = QHBoxLayout(self)
        across.setContentsMargins(4, 0, 4, 8)
        across.setSpacing(8)
        across.addWidget(self._icon)
        across.addWidget(self._text, 1)
        self.hide()

    def say(self, text: str, icon: str, ink: str = "text-muted") -> None:
        """Say it; nothing hides the line."""
        self._text.set_text(texts.ours(text))
        self._text.set_ink(ink)
        self._icon.show_icon(icon, ink)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What it says."""
        return "" if self.isHidden() else self._text.text()
