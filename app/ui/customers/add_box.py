"""A new customer: a name and, if known, an address. Loop thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.form_field import FormField


class AddBox(Box):
    """``added`` gives the name and the address; ``wrong`` shows what the desk says."""

    added = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("Customer", "New customer"), "",
            translate("Customer", "Add the customer"),
        )  # fmt: skip
        self.name = FormField(translate("Customer", "Name"))
        self.address = FormField(translate("Customer", "Email address or telephone number"))
        for field in (self.name, self.address):
            self.body.addWidget(field)
        self.name.field.setFocus()

    def agree(self) -> None:
        """Ask for it; the box stays until it is done."""
        name, address = self.name.text().strip(), self.address.text().strip()
        if not (name or address):
            self.name.say_wrong(translate("Customer", "Give a name or an address."))
            return
        self.added.emit(name or address, address)
