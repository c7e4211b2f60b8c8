"""One of several words: a button that opens them. Loop thread."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.parts.button import Button
from app.ui.parts.menu import Menu


class Choice(Button):
    """Shows the word of the value; the value chosen is told."""

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[Any, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(choices[0][1], arrow=True, parent=parent)
        self._name, self._choices = name, list(choices)
        self._value: Any = choices[0][0]
        self.clicked.connect(self.open_menu)
        self.show_value(self._value)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Other words; the value stays."""
        self._choices = list(choices)
        self.show_value(self._value)

    def value(self) -> Any:
        """The value it shows."""
        return self._value

    def words(self) -> tuple[str, ...]:
        """What it can be set to."""
        return tuple(word for _, word in self._choices)

    def show_value(self, value: Any) -> None:
        """Show a value's word, or the value itself where it has none; tells nobody."""
        self._value = value
        word = next((word for one, word in self._choices if one == value), str(value))
        self.setText(word)
        self.describe(f"{self._name}: {word}")

    def open_menu(self) -> QMenu:
        """Show every word, the one in force marked."""
        menu = Menu(self)
        group = QActionGroup(menu)
        for value, word in self._choices:
            action = menu.put("", word)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(lambda _=False, value=value: self._choose(value))
            group.addAction(action)
            if value == self._value:
                menu.setActiveAction(action)
        corner = self.mapToGlobal(self.rect().bottomRight())
        menu.popup(QPoint(corner.x() - menu.sizeHint().width(), corner.y() + 4))
        return menu

    def _choose(self, value: Any) -> None:
        if value != self._value:
            self.show_value(value)
            self.chosen.emit(value)
