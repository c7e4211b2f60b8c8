"""A text that the service approved: which, and what fills its places. Loop thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.errors import NightdeskError
from app.desk import approved
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.form_field import FormField
from app.ui.parts.label import PlainLabel
from app.ui.settings.choice import Choice

if TYPE_CHECKING:
    from app.desk.approved import Approved


class ApprovedBox(Box):
    """Tells the words as the customer reads them, and the options that send them."""

    taken = Signal(str, dict)

    def __init__(self, parent: QWidget, known: Sequence[Approved]) -> None:
        title = translate("Composer", "Choose a template")
        super().__init__(parent, title, "", translate("Composer", "Put it in"))
        words = [(one, f"{one.name} ({one.language})" if one.language else one.name)
                 for one in known]  # fmt: skip
        self.choice = Choice(translate("Composer", "Template"), words)
        self.fields: dict[str, FormField] = {}
        self.preview = PlainLabel(role="read")
        self._places = QVBoxLayout()
        self._places.setSpacing(12)
        self.body.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.preview)
        self.body.addLayout(self._places)
        self.choice.chosen.connect(self.show_one)
        self.show_one(known[0])

    def show_one(self, one: Approved) -> None:
        """Its text, and a field for each of its places."""
        self.choice.show_value(one)
        for field in self.fields.values():
            field.hide()
            field.deleteLater()
        self.fields = {
            name: FormField(translate("Composer", "Place %1").replace("%1", name))
            for name in approved.places(one.text)
        }
        for field in self.fields.values():
            self._places.addWidget(field)
            field.field.textEdited.connect(lambda _: self._show_text())
            field.entered.connect(self.agree)
        self._show_text()

    def _values(self) -> dict[str, str]:
        return {name: field.text().strip() for name, field in self.fields.items()}

    def _show_text(self) -> None:
        self.preview.setText(approved.shown(self.choice.value(), self._values()))
        self.fit()

    def agree(self) -> None:
        """Put it in, once every place is filled."""
        try:
            text, options = approved.fill(self.choice.value(), self._values())
        except NightdeskError:
            for field in self.fields.values():
                if not field.text().strip():
                    field.say_wrong(translate("Account", "This is needed."))
            return
        super().agree()
        self.taken.emit(text, options)
