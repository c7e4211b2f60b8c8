"""Finds another customer: to join with, or to give an address to. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.base.ids import CustomerId
from app.inbox.values import CustomerRow
from app.ui.customers.customer_words import row_sentence
from app.ui.i18n import translate
from app.ui.look import icons
from app.ui.look.theme import color
from app.ui.parts.finder import Finder

_HIGH = 36


class PersonChooser(Finder):
    """``chosen`` gives a ``CustomerRow``."""

    def __init__(self, parent: QWidget, title: str, text: str, but: CustomerId, now: int) -> None:
        super().__init__(parent, title, text, translate("Customer", "Nobody fits these words."))
        self._but, self._now = but, now
        self.field.setPlaceholderText(translate("Customer", "Name, address, company or tag"))
        self.field.setAccessibleName(translate("Customer", "Find customers"))
        self.list.setAccessibleName(translate("Customer", "Customers"))

    def show_rows(self, rows: Sequence[CustomerRow]) -> None:
        """What was found."""
        self.show_records([row for row in rows if row.id != self._but], _HIGH, self._dress)

    def _dress(self, item: QListWidgetItem, row: CustomerRow) -> None:
        about = ", ".join(filter(None, (row.company, row.address)))
        item.setIcon(icons.icon("user-round", color("text-muted")))
        item.setText(f"{row.name}   {about}" if about != row.name else row.name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row_sentence(row, self._now))
