"""An address of a person: badge, address, how it is used, and what can be done. Loop thread."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.inbox.values import Identity
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import tokens
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.menu import Menu


class IdentityLine(QWidget):
    """28 high; the menu opens by its button, a right click or the menu key."""

    acted = Signal(str)
    """copy, write, main, move, remove, block, block-domain."""

    def __init__(
        self, identity: Identity, said: str, *, only: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.identity = identity
        self._only = only
        self.setFixedHeight(tokens.height("control_small"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(Picture(16).show_badge(identity.kind))
        across.addWidget(
            TextLine(identity.address, elide=Qt.TextElideMode.ElideMiddle, stretch=True), 1
        )
        if identity.blocked:
            across.addWidget(Picture(14).show_icon("shield-alert", "danger"))
            said = translate("Customer", "blocked")
        across.addWidget(
            TextLine(said, role="small", ink="danger" if identity.blocked else "text-faint")
        )
        name = translate("Customer", "What to do with %1").replace("%1", identity.address)
        self.more = Button(icon_name="ellipsis", kind="icon", small=True)
        self.more.setAccessibleName(name)
        self.more.setToolTip("")
        self.more.clicked.connect(self.open_menu)
        across.addWidget(self.more)
        self.setAccessibleName(
            ", ".join(filter(None, (words.channel_name(identity.kind), identity.address, said)))
        )

    def contextMenuEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's name
        self.open_menu()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Menu:
            self.open_menu()
            return
        super().keyPressEvent(event)

    def open_menu(self) -> QMenu:
        """Offer what can be done."""
        menu = Menu(self)
        for act, icon, text in self._offers():
            menu.put(icon, text, partial(self.acted.emit, act))
        menu.below(self.more)
        return menu

    def _offers(self) -> list[tuple[str, str, str]]:
        one = self.identity
        offers = [("copy", "link", translate("Customer", "Copy the address"))]
        if one.kind == "email":
            offers.append(("write", "square-pen", translate("Customer", "Write to it")))
        if not one.main and not self._only:
            offers.append(("main", "check", translate("Customer", "Make it the main address")))
        offers.append(
            ("move", "arrow-right-left", translate("Customer", "Give it to another customer…"))
        )
        if one.blocked:
            offers.append(("unblock", "shield-alert", translate("Customer", "Unblock it")))
        else:
            offers.append(("block", "shield-alert", translate("Customer", "Block this address")))
            host = one.canonical.rpartition("@")[2]
            if "@" in one.canonical:
                text = translate("Customer", "Block everybody at %1")
                offers.append(("block-domain", "shield-alert", text.replace("%1", host)))
        offers.append(("remove", "x", translate("Customer", "Take it off")))
        return offers
