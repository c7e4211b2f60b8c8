"""Accounts that were removed, below those at work: what of them is still here. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.offers import Former
from app.ui.accounts.former_row import FormerRow
from app.ui.i18n import translate
from app.ui.parts.label import TextLine


class FormerRows(QWidget):
    """A heading and a row each; hidden where there are none."""

    acted = Signal(object, str)
    """The ``Former`` and "again" or "erase"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[int, FormerRow] = {}
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 24, 0, 0)
        self._down.setSpacing(0)
        self._down.addWidget(TextLine(translate("Account", "Removed"), role="title"))
        self.hide()

    def show_former(self, former: Sequence[Former]) -> None:
        """Show these, by name."""
        kept = {one.id for one in former}
        known = {id: row for id, row in self.rows.items() if id in kept}
        for id in set(self.rows) - kept:
            self.rows[id].hide()
            self.rows[id].deleteLater()
        self.rows = known
        for at, one in enumerate(former, 1):
            if one.id not in self.rows:
                row = self.rows[one.id] = FormerRow(one)
                row.acted.connect(lambda act, row=row: self.acted.emit(row.former, act))
                self._down.insertWidget(at, row)
            self.rows[one.id].show_former(one)
        self.setVisible(bool(former))
