"""A line of text as a setting: free, or one of many words that are offered as one types."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.ui.look import fonts, tokens

_WIDE = 260


class Line(QLineEdit):
    """Tells its value when Enter is pressed or the writer goes elsewhere. Loop thread.

    ``offers`` are values and their words; with them nothing else is taken: what is no word of
    theirs goes back to what it was.
    """

    given = Signal(str)

    def __init__(
        self, name: str, offers: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = dict(offers)
        self._value = ""
        self.setObjectName("formField")
        self.setFont(fonts.font("body"))
        self.setFixedHeight(tokens.height("control"))
        self.setMinimumWidth(_WIDE)
        self.setMaxLength(200)
        self.setAccessibleName(name)
        if offers:
            self._offer()
        self.editingFinished.connect(self._tell)

    def value(self) -> str:
        """The value it shows."""
        return self._value

    def show_value(self, value: str) -> None:
        """Show a value; tells nobody."""
        self._value = value
        if not (self.hasFocus() and self.isModified()):
            self.setText(self._words.get(value, value))
            self.setCursorPosition(0)

    def _offer(self) -> None:
        completer = QCompleter(list(self._words.values()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self._tell())
        self.setCompleter(completer)

    def _tell(self) -> None:
        if not self.isModified() and not self._words:
            return
        found = self._read()
        self.setModified(False)
        if found is None or found == self._value:
            self.show_value(self._value)
            return
        self.show_value(found)
        self.given.emit(found)

    def _read(self) -> str | None:
        """The value of what is typed; None where it is none of those offered."""
        typed = " ".join(self.text().split())
        if not self._words:
            return typed
        lowered = typed.casefold()
        return next((v for v, word in self._words.items() if word.casefold() == lowered), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.show_value(self._value)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._words:
            self.selectAll()
