"""An account that was removed: what of it is kept, and what can be done with that. Loop thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.desk.offers import Former
from app.ui.accounts.account_head import AccountHead
from app.ui.i18n import translate
from app.ui.look.wrapping import Wrapping
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel


class FormerRow(QFrame):
    """Tells what was pressed by its word: "again" or "erase"."""

    acted = Signal(str)

    def __init__(self, former: Former, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountRow")
        self.former = former
        self._head = AccountHead()
        self.kept = PlainLabel(ink="text-muted", role="small", selectable=True)
        self.again = Button(translate("Account", "Connect again"), kind="default", small=True)
        self.erase = Button(
            translate("Account", "Erase its history…"), kind="flat", small=True, ink="danger"
        )
        self.again.clicked.connect(lambda: self.acted.emit("again"))
        self.erase.clicked.connect(lambda: self.acted.emit("erase"))
        self._build()
        self.show_former(former)

    def _build(self) -> None:
        acts = Wrapping(gap=4)
        acts.addWidget(self.again)
        acts.addWidget(self.erase)
        under = QVBoxLayout()
        under.setContentsMargins(32, 0, 0, 0)
        under.setSpacing(8)
        under.addWidget(self.kept)
        under.addLayout(acts)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 16, 0, 16)
        down.setSpacing(8)
        down.addLayout(self._head)
        down.addLayout(under)

    def show_former(self, former: Former) -> None:
        """Show what of it is here now."""
        self.former = former
        self._head.show_account(former.shown, former.name, former.address)
        text = translate("Account", "%n conversations are kept.", "", former.conversations)
        if not former.conversations:
            text = translate("Account", "Its messages in others' conversations are kept.")
        self.kept.setText(text)
