"""The servers of a mailbox in three lines, or in fields to change them by hand. Loop thread."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.form_field import FormField
from app.ui.parts.label import TextLine

_FIELDS = ("imap", "smtp", "user")


class FoundSettings(QWidget):
    """Hidden until there is something to show."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: dict[str, str] = {}
        self.by_hand = False
        self._build()
        self.clear()

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 8, 0, 0)
        down.setSpacing(8)
        self._title = TextLine(role="strong", stretch=True)
        self.change = Button(
            translate("Account", "Change by hand"), kind="link", small=True, flush=True
        )
        self.change.clicked.connect(self.edit)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.change)
        down.addLayout(head)
        self._table = self._build_table()
        down.addWidget(self._table)
        self._hand = QWidget()
        hand = QVBoxLayout(self._hand)
        hand.setContentsMargins(0, 0, 0, 0)
        hand.setSpacing(12)
        labels = (
            translate("Account", "Incoming server and port (IMAP)"),
            translate("Account", "Outgoing server and port (SMTP)"),
            translate("Account", "User name"),
        )
        self.fields = {name: FormField(label) for name, label in zip(_FIELDS, labels, strict=True)}
        for field in self.fields.values():
            hand.addWidget(field)
            field.entered.connect(self.entered)
        for name, example in (("imap", "imap.example.com:993"), ("smtp", "smtp.example.com:465")):
            self.fields[name].field.setPlaceholderText(example)
        self.fields["user"].field.setPlaceholderText(
            translate("Account", "The address, where nothing else is known")
        )
        down.addWidget(self._hand)

    def _build_table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        names = (
            translate("Account", "Incoming"),
            translate("Account", "Outgoing"),
            translate("Account", "User name"),
        )
        self._values: list[TextLine] = []
        self._locks: list[TextLine] = []
        for at, name in enumerate(names):
            value = TextLine(elide=Qt.TextElideMode.ElideMiddle, stretch=True)
            lock = TextLine(role="small", ink="text-muted")
            grid.addWidget(TextLine(name, ink="text-muted"), at, 0)
            grid.addWidget(value, at, 1)
            grid.addWidget(lock, at, 2)
            self._values.append(value)
            self._locks.append(lock)
        grid.setColumnStretch(1, 1)
        return table

    # --- what is shown -----------------------------------------------------------------------

    def clear(self) -> None:
        """Nothing is known yet."""
        self._found, self.by_hand = {}, False
        for field in self.fields.values():
            field.field.clear()
        self._title.set_text("")
        self._table.hide()
        self._hand.hide()
        self.change.show()
        self.change.setText(translate("Account", "Set the servers by hand"))

    def show_settings(self, domain: str, settings: Mapping[str, str], address: str) -> None:
        """Show what was found."""
        self._found = dict(settings)
        title = translate("Account", "Settings found for %1").replace("%1", domain)
        if not self.by_hand:
            self._title.set_text(title)
        self.change.setText(translate("Account", "Change by hand"))
        for value, lock, name in zip(self._values, self._locks, _FIELDS, strict=True):
            value.set_text(_server(settings.get(name, "")) if name != "user" else "")
            lock.set_text(_lock(settings, name))
        self._values[2].set_text(settings.get("user") or address)
        self._table.setVisible(not self.by_hand)

    def edit(self) -> None:
        """Show fields in the place of the lines."""
        self.by_hand = True
        self._table.hide()
        self.change.hide()
        self._title.set_text(translate("Account", "Settings by hand"))
        for name, field in self.fields.items():
            field.field.setText(self._found.get(name, ""))
        self._hand.show()
        self.fields["imap"].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def given(self) -> dict[str, str]:
        """What was typed by hand; nothing when nothing was."""
        if not self.by_hand:
            return {}
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        kept = {name: value for name, value in self._found.items() if name not in typed}
        for name in ("imap", "smtp"):
            if typed[name] != self._found.get(name):
                kept.pop(f"{name}_security", None)
                kept |= _usual_security(name, typed[name])
        return kept | {name: value for name, value in typed.items() if value}


def _usual_security(name: str, server: str) -> dict[str, str]:
    """Port 143 and 587 begin in the clear and are secured before anything is said."""
    starttls = server.rpartition(":")[2] in ("143", "587", "25")
    return {f"{name}_security": "starttls"} if starttls else {}


def _server(text: str) -> str:
    host, _, port = text.rpartition(":")
    shown = translate("Account", "%1, port %2")
    return shown.replace("%1", host).replace("%2", port) if host else text


def _lock(settings: Mapping[str, str], name: str) -> str:
    if name == "user":
        return ""
    return {"starttls": "STARTTLS", "plain": ""}.get(settings.get(f"{name}_security", ""), "TLS")
