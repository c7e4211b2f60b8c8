"""One field of a channel's form: label, entry or choice, where it is found. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.dialogs import ask_folder
from app.ui.parts.form_field import FormField
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.settings.choice import Choice
from app.ui.settings.switch import Switch

if TYPE_CHECKING:
    from app.desk.offers import Field


class ChannelField(QWidget):
    """``known``: the account is there, so an empty secret means the one that is kept."""

    entered = Signal()

    def __init__(self, field: Field, *, known: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._known = field, known
        self.secret, self.advanced = field.secret, field.advanced
        self.instead = field.instead
        label = translate("Channel", field.label)
        self._entry: FormField | None = None
        self._choice: Choice | None = None
        self._switch: Switch | None = None
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        if field.is_switch:
            self._switch = Switch(label)
            down.addLayout(_beside(PlainLabel(label), self._switch))
        elif field.choices:
            words = [(one, _capital(translate("Channel", said))) for one, said in field.offered]
            self._choice = Choice(label, words)
            down.addWidget(TextLine(label, role="label", ink="text-muted"))
            down.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._entry = FormField(label, secret=field.secret)
            self._entry.field.setPlaceholderText(self._hint() or field.example or field.default)
            self._entry.entered.connect(self.entered)
            down.addWidget(self._entry)
        if field.folder:
            self.browse = Button(translate("Account", "Choose a folder…"), small=True)
            self.browse.clicked.connect(self._browse)
            down.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignLeft)
        if field.help:
            told = PlainLabel(translate("Channel", field.help), role="small", ink="text-muted")
            down.addWidget(told)

    def _hint(self) -> str:
        """What an empty secret means, of an account that is there."""
        if not (self._known and self.secret):
            return ""
        if self._field.required:
            return translate("Account", "Kept; type a new one to change it")
        return translate("Account", "As it is; type a new one to change it")

    def value(self) -> str:
        """What stands in it; of a choice the value, not its word."""
        if self._switch is not None:
            return self._field.choices[self._switch.isChecked()]
        if self._choice is not None:
            return str(self._choice.value())
        return self._entry.text().strip() if self._entry is not None else ""

    def show_value(self, value: str) -> None:
        """Put a value in."""
        if self._switch is not None:
            self._switch.setChecked((value or self._field.default) == self._field.choices[1])
        if self._choice is not None:
            self._choice.show_value(value or self._field.default or self._field.choices[0])
        elif self._entry is not None and not self.secret:
            self._entry.field.setText(value)

    def told(self) -> bool:
        """Whether it says something else than what holds by itself."""
        return self.value() not in ("", self._field.default)

    def _browse(self) -> None:
        title = translate("Account", "Choose a folder")
        ask_folder(self, title, lambda path: self.show_value(str(path)), self.value())

    def lacks(self) -> bool:
        """Whether it needs a value and has none."""
        kept = self._known and self.secret
        return self._field.required and not self.value() and not self._field.default and not kept

    def say_wrong(self, text: str) -> None:
        """What is wrong with it."""
        if self._entry is not None:
            self._entry.say_wrong(text)

    def take_focus(self) -> None:
        """Where somebody goes on typing."""
        where = self._entry.field if self._entry is not None else self._choice or self._switch
        if where is not None:
            where.setFocus(Qt.FocusReason.OtherFocusReason)


def _beside(label: QWidget, switch: QWidget) -> QHBoxLayout:
    """A switch at the end of its words."""
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(label, 1)
    line.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
    return line


def _capital(text: str) -> str:
    """With a capital to begin with: a value is a word of the settings, here it is a label."""
    return text[:1].upper() + text[1:]
