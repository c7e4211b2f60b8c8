"""An account that was removed: what of it is kept, and what can be done with that. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.offers import Former
from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.look.wrapping import Wrapping
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine


class FormerRow(QFrame):
    """Tells what was pressed by its word: "again" or "erase"."""

    acted = Signal(str)

    def __init__(self, former: Former, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountRow")
        self.former = former
        self._badge = Picture(20)
        self._name = TextLine(role="strong")
        self._address = TextLine(ink="text-muted", elide=Qt.TextElideMode.ElideMiddle, stretch=True)
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
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._badge)
        head.addSpacing(4)
        head.addWidget(self._name)
        head.addWidget(self._address, 1)
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
        down.addLayout(head)
        down.addLayout(under)

    def show_former(self, former: Former) -> None:
        """Show what of it is here now."""
        self.former = former
        self._badge.show_badge(former.shown)
        self._name.set_text(former.name)
        self._address.set_text(former.address if former.address != former.name else "")
        text = translate("Account", "%n conversations are kept.", "", former.conversations)
        if not former.conversations:
            text = translate("Account", "Its messages in others' conversations are kept.")
        self.kept.setText(text)
