"""The To and Cc lines of the composer: who is written to, seen before it goes. Loop thread."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.inbox.values import Address
from app.ui import fonts
from app.ui.label import TextLine


def parse(text: str) -> tuple[Address, ...]:
    """The addresses of a line as typed; what has no @ is kept, so that it can be refused."""
    from email.utils import getaddresses  # after the first paint

    pairs = getaddresses([text.replace(";", ",")])
    return tuple(Address(name, address) for name, address in pairs if address or name)


def wrong(addresses: Iterable[Address]) -> tuple[str, ...]:
    """Those that cannot be addresses."""
    return tuple(
        one.address or one.name
        for one in addresses
        if not one.address.partition("@")[0]
        or "." not in one.address.rpartition("@")[2]
        or " " in one.address
    )


class AddressLine(QWidget):
    """A label and a field; keeps the names of addresses it was given."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(TextLine(label, ink="text-muted"))
        self.field = QLineEdit()
        self.field.setObjectName("addressField")
        self.field.setAccessibleName(label)
        self.field.setFont(fonts.font("body"))
        self.field.setFrame(False)
        across.addWidget(self.field, 1)
        self.setFixedHeight(28)

    def show_addresses(self, addresses: Iterable[Address]) -> None:
        """Put these into the field."""
        given = list(addresses)
        self._names = {one.address.lower(): one.name for one in given}
        self.field.setText(", ".join(_shown(one) for one in given))
        self.field.setCursorPosition(0)

    def addresses(self) -> tuple[Address, ...]:
        """What stands in the field now."""
        return tuple(
            Address(one.name or self._names.get(one.address.lower(), ""), one.address)
            for one in parse(self.field.text())
        )


def _shown(one: Address) -> str:
    """Name and address; the name quoted when it holds what separates addresses."""
    if not one.name or one.name == one.address:
        return one.address
    name = one.name.replace("\\", "").replace('"', "")
    name = f'"{name}"' if any(char in name for char in ',;<>@()[]:."') else name
    return f"{name} <{one.address}>"
