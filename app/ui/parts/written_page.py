"""The page of what a team writes for later, templates or articles. Loop thread."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.parts.button import Button
from app.ui.parts.listed_page import ListedPage

_ROOM_FOR_ABOUT = 1150


class WrittenPage(ListedPage):
    """With details at the right: shown where there is room, until somebody chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about_open: bool | None = None

    def hold_beside(self, about: QWidget, head: QWidget, button: Button) -> None:
        """The details, the head of what they are about, and the button that shows them."""
        self._about, self._about_whom, self._about_button = about, head, button

    def toggle_about(self) -> None:
        """Show the details, or put them away."""
        self._about_open = self._about.isHidden()
        self.arrange()

    def arrange(self) -> None:
        """Whether the details are shown."""
        room = self.width() >= _ROOM_FOR_ABOUT
        wanted = room if self._about_open is None else self._about_open
        self._about.setVisible(wanted and not self._about_whom.isHidden())
        self._about_button.show_icon(
            "panel-right-close" if self._about.isVisible() else "panel-right"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
