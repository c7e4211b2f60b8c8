"""Who a customer is, at the top of their page; what can be done with them. Loop thread."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.inbox.values import CustomerCard
from app.ui.customers import customer_words
from app.ui.customers.edit_line import EditLine
from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.menu import Menu


class PersonHead(QFrame):
    """Avatar, name to be changed in place, what they are; write, and the rest in a menu."""

    acted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversationHead")
        self.card: CustomerCard | None = None
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 12, 16, 12)
        across.setSpacing(16)
        self._avatar = Picture(48)
        across.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(0)
        self.name = EditLine(translate("Customer", "Name"), "", role="heading", bare=True)
        self._about = TextLine(role="small", ink="text-muted", stretch=True)
        self._about.setProperty("elides", True)
        self._texts.addWidget(self.name)
        self._texts.addWidget(self._about)
        across.addLayout(self._texts, 1)
        self.write = Button(translate("Customer", "Write"), icon_name="square-pen", small=True)
        self.write.clicked.connect(lambda: self.acted.emit("write", None))
        self.merge = Button(translate("Customer", "Join…"), icon_name="merge", small=True)
        self.merge.describe(translate("Customer", "Join with another customer"))
        self.merge.clicked.connect(lambda: self.acted.emit("merge", None))
        self.more = Button(
            icon_name="ellipsis", kind="icon", small=True, name=translate("Customer", "More")
        )
        self.more.clicked.connect(self.open_menu)
        for button in (self.write, self.merge, self.more):
            across.addWidget(button)

    def show_card(self, card: CustomerCard, now: int) -> None:
        """Show who this is."""
        self.card = card
        self._avatar.show_person(card.name)
        fresh = EditLine(translate("Customer", "Name"), card.name, role="heading", bare=True)
        fresh.changed.connect(lambda text: self.acted.emit("change", {"name": text}))
        focused = self.name.hasFocus()
        self._texts.replaceWidget(self.name, fresh)
        self.name.deleteLater()
        self.name = fresh
        if focused:
            fresh.setFocus(Qt.FocusReason.ShortcutFocusReason)
        about = ", ".join(filter(None, (card.company, customer_words.about(card, now))))
        if card.blocked:
            about = ", ".join(filter(None, (translate("Customer", "blocked"), about)))
        self._about.set_text(about)
        self._about.set_ink("danger" if card.blocked else "text-muted")
        self._about.setVisible(bool(about))
        self.write.setEnabled(any(one.kind == "email" for one in card.identities))

    def set_narrow(self, narrow: bool) -> None:
        """Fewer buttons beside the name."""
        self.merge.setVisible(not narrow)

    def open_menu(self) -> QMenu:
        """What can be done with all of a customer."""
        menu = Menu(self)
        for act, icon, text in self._offers():
            run = partial(self.acted.emit, act, None)
            if act == "erase":
                menu.addSeparator()
                menu.put_danger(icon, text, run)
            else:
                menu.put(icon, text, run)
        menu.below(self.more)
        return menu

    def _offers(self) -> tuple[tuple[str, str, str], ...]:
        blocked = self.card is not None and any(one.blocked for one in self.card.identities)
        block = ("block", "shield-alert", translate("Customer", "Block"))
        if blocked:
            block = ("unblock", "shield-alert", translate("Customer", "Unblock"))
        return (
            ("merge", "merge", translate("Customer", "Join with another customer…")),
            ("export-one", "download", translate("Customer", "Export with all messages…")),
            ("export-card", "users-round", translate("Customer", "Export as a vCard…")),
            block,
            ("erase", "trash-2", translate("Customer", "Erase for good…")),
        )
