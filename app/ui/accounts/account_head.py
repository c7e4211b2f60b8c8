"""The line that an account's row begins with: badge, name, address. Loop thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.ui.look.picture import Picture
from app.ui.parts.label import TextLine


class AccountHead(QHBoxLayout):
    """Takes more behind the address."""

    def __init__(self) -> None:
        super().__init__()
        self._badge = Picture(20)
        self._name = TextLine(role="strong")
        self._address = TextLine(ink="text-muted", elide=Qt.TextElideMode.ElideMiddle, stretch=True)
        self.setSpacing(8)
        self.addWidget(self._badge)
        self.addSpacing(4)
        self.addWidget(self._name)
        self.addWidget(self._address, 1)

    def show_account(self, shown: str, name: str, address: str) -> None:
        """``shown`` is the channel of its badge; an address that is its name is told once."""
        self._badge.show_badge(shown)
        self._name.set_text(name)
        self._address.set_text(address if address != name else "")
