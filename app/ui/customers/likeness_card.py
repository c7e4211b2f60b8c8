"""Looks like the same person: who, why, and two buttons. Loop thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.inbox.values import Likeness
from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine


class LikenessCard(QFrame):
    """Never decides by itself."""

    joined = Signal()
    kept_apart = Signal()
    looked_at = Signal()

    def __init__(self, one: Likeness, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 4, 0, 8)
        down.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Picture(24).show_person(one.name))
        name = Button(one.name, kind="link", small=True)
        name.text_role = "body"
        name.describe(translate("Customer", "Look at %1").replace("%1", one.name))
        name.setMaximumWidth(160)
        name.clicked.connect(self.looked_at)
        head.addWidget(name)
        head.addWidget(TextLine(one.address, role="small", ink="text-faint", stretch=True), 1)
        down.addLayout(head)
        told = "\n".join(evidence(code, value) for code, value in one.evidence)
        down.addWidget(PlainLabel(told, role="small", ink="text-muted"))
        ways = QHBoxLayout()
        ways.setSpacing(8)
        self.join = Button(translate("Customer", "Join"), icon_name="merge", small=True)
        self.apart = Button(translate("Customer", "Not the same"), kind="quiet", small=True)
        self.join.describe(translate("Customer", "Join with %1").replace("%1", one.name))
        said = translate("Customer", "%1 is not the same person")
        self.apart.describe(said.replace("%1", one.name))
        self.join.clicked.connect(self.joined)
        self.apart.clicked.connect(self.kept_apart)
        ways.addWidget(self.join)
        ways.addWidget(self.apart)
        ways.addStretch(1)
        down.addLayout(ways)


def evidence(code: str, value: str) -> str:
    """Why two look like one, in a sentence."""
    text = {
        "number": translate("Customer", "The same number, %1"),
        "spelling": translate("Customer", "The same mailbox, written %1"),
        "signature": translate("Customer", "Signs with %1"),
        "company": translate("Customer", "The same name, both at %1"),
        "name": translate("Customer", "The same name on another channel, %1"),
    }[code]
    return text.replace("%1", value)
