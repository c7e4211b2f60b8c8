"""The serious question before a customer is erased: their name has to be typed. Loop thread."""

from PySide6.QtWidgets import QCheckBox, QWidget

from app.inbox.values import CustomerCard
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.form_field import FormField
from app.ui.parts.label import PlainLabel


class EraseBox(Box):
    """The button works once the name stands there as it is."""

    def __init__(self, parent: QWidget, card: CustomerCard, backups: int) -> None:
        title = translate("Customer", "Erase %1 for good").replace("%1", card.name)
        text = translate(
            "Customer",
            "This erases %n conversations with all messages, files and notes, everything noted"
            " about the person, and every trace in the search index and the journal. It cannot"
            " be undone.",
            "",
            card.conversations,
        )
        super().__init__(parent, title, text, translate("Customer", "Erase for good"))
        self.yes.kind = "danger"
        self._name = card.name
        self.body.addWidget(PlainLabel(_what_stays(), ink="text-muted"))
        self.rotate = QCheckBox(
            translate("Customer", "Also replace the older backups that still hold it (%1)")
            .replace("%1", str(backups))
        )  # fmt: skip
        self.rotate.setVisible(bool(backups))
        self.rotate.setChecked(bool(backups))
        self.body.addWidget(self.rotate)
        self.field = FormField(translate("Customer", "Type the name to go on: %1")
                               .replace("%1", card.name))  # fmt: skip
        self.field.field.textChanged.connect(self._typed)
        self.body.addWidget(self.field)
        self.yes.setEnabled(False)
        self.field.field.setFocus()

    def _typed(self, text: str) -> None:
        self.yes.setEnabled(text.strip() == " ".join(self._name.split()))


def _what_stays() -> str:
    return translate(
        "Customer",
        "Mail on your provider's server stays there; it will not be taken in again. Mail of other"
        " people that names this person stays.",
    )
