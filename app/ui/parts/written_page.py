"""The page of what a team writes for later, templates or articles. Loop thread."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.parts.listed_page import ListedPage
from app.ui.parts.notice import Notice
from app.ui.parts.page_list import PageList
from app.ui.parts.written_head import WrittenHead

_ROOM_FOR_ABOUT = 1150


class WrittenPage(ListedPage):
    """With details at the right: shown where there is room, until somebody chooses."""

    list: PageList
    head: WrittenHead
    notice: Notice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about_open: bool | None = None

    def hold_beside(self, about: QWidget) -> None:
        """The details, which the head has a button for."""
        self._about = about
        self.head.details.clicked.connect(self.toggle_about)

    def toggle_about(self) -> None:
        """Show the details, or put them away."""
        self._about_open = self._about.isHidden()
        self.arrange()

    def arrange(self) -> None:
        """Whether the details are shown."""
        room = self.width() >= _ROOM_FOR_ABOUT
        wanted = room if self._about_open is None else self._about_open
        self._about.setVisible(wanted and not self.head.isHidden())
        self.head.details.show_icon(
            "panel-right-close" if self._about.isVisible() else "panel-right"
        )

    def show_state(self, text: str) -> None:
        """What is not kept yet."""
        self.head.state.set_text(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
