"""The fields of a workspace's own: what is asked of every customer. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.inbox.values import CustomField
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.form_field import FormField
from app.ui.parts.label import TextLine


class FieldsBox(Box):
    """Those there are, each with a way to take it off; one more below."""

    defined = Signal(str, str, tuple)
    """Name, kind, choices."""
    removed = Signal(object)
    """A ``CustomField``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("Customer", "Fields of this workspace"),
            translate("Customer", "They are asked of every customer, in this order."),
            translate("Customer", "Add the field"),
        )
        self.no.setText(translate("Customer", "Close"))
        self._there = QVBoxLayout()
        self._there.setSpacing(0)
        self.body.addLayout(self._there)
        self.name = FormField(translate("Customer", "Name of a new field"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("Customer", "Kind of field"))
        self.kind.setMinimumHeight(32)
        for kind in ("text", "number", "date", "choice"):
            self.kind.addItem(_kind_name(kind), kind)
        self.choices = FormField(translate("Customer", "Choices, with commas between"))
        self.choices.hide()
        self.kind.currentIndexChanged.connect(
            lambda _: self.choices.setVisible(self.kind.currentData() == "choice")
        )
        for widget in (self.name, self.kind, self.choices):
            self.body.addWidget(widget)

    def show_fields(self, fields: Sequence[CustomField]) -> None:
        """Those there are now."""
        while (item := self._there.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for field in fields:
            self._there.addWidget(self._line(field))

    def _line(self, field: CustomField) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setSpacing(8)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(TextLine(field.name, stretch=True), 1)
        kind = ", ".join(field.choices) if field.choices else _kind_name(field.kind)
        across.addWidget(TextLine(kind, role="small", ink="text-faint"))
        name = translate("Customer", "Take off %1").replace("%1", field.name)
        off = Button(icon_name="x", kind="icon", small=True)
        off.setAccessibleName(name)
        off.clicked.connect(lambda: self.removed.emit(field))
        across.addWidget(off)
        return line

    def agree(self) -> None:
        """Ask for the new field; the box stays."""
        name = self.name.text().strip()
        choices = tuple(filter(None, (c.strip() for c in self.choices.text().split(","))))
        if not name:
            self.name.say_wrong(translate("Customer", "Give the field a name."))
        elif self.kind.currentData() == "choice" and not choices:
            self.choices.say_wrong(translate("Customer", "Name the choices."))
        else:
            given = choices if self.kind.currentData() == "choice" else ()
            self.defined.emit(name, self.kind.currentData(), given)
            self.name.field.clear()
            self.choices.field.clear()


def _kind_name(kind: str) -> str:
    return {
        "text": translate("Customer", "Text"),
        "number": translate("Customer", "Number"),
        "date": translate("Customer", "Date"),
        "choice": translate("Customer", "Choice"),
    }[kind]
