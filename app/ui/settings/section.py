"""A section of the settings: rows bound to settings, each changed at once. Loop thread."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.scroll_column import ScrollColumn
from app.ui.preferences import Preferences
from app.ui.settings.choice import Choice
from app.ui.settings.line import Line
from app.ui.settings.row import SettingRow
from app.ui.settings.switch import Switch

_COLUMN = 640
_LABEL_HEAD = 36


class Section(ScrollColumn):
    """A column of 640; what a control says goes out as ``wanted``."""

    wanted = Signal(str, object, str)
    """Key, value, and the label of the row for the toast."""

    def __init__(
        self,
        preferences: Preferences,
        build: "Callable[[Section], object]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_COLUMN, parent=parent)
        self.preferences = preferences
        self._shows: dict[str, list[Callable[[Any], object]]] = {}
        self.rows: dict[str, SettingRow] = {}
        build(self)
        self.column.addStretch(1)
        preferences.changed.connect(self.refresh)
        for key in self._shows:
            self.refresh(key)

    def refresh(self, key: str) -> None:
        """Show the value in force."""
        for show in self._shows.get(key, ()):
            show(self.preferences.get(key))

    # --- rows --------------------------------------------------------------------------------

    def head(self, text: str) -> None:
        """A label above a group of rows."""
        line = TextLine(text, role="label", ink="text-muted")
        held = QWidget()
        held.setFixedHeight(_LABEL_HEAD)
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 12, 0, 0)
        inner.addWidget(line)
        self.column.addWidget(held)

    def say(self, text: str) -> None:
        """A sentence of its own."""
        self.column.addWidget(PlainLabel(text, ink="text-muted"))

    def row(
        self, name: str, label: str, hint: str, control: QWidget, *, below: bool = False
    ) -> SettingRow:
        """A row with any control."""
        made = self.rows[name] = SettingRow(label, hint, control, below=below)
        self.column.addWidget(made)
        return made

    def choice(self, key: str, label: str, hint: str, choices: Sequence[tuple[Any, str]]) -> None:
        """A row whose setting is one of several words."""
        control = Choice(label, choices)
        control.chosen.connect(lambda value: self.wanted.emit(key, value, label))
        self.bind(key, control.show_value)
        self.row(key, label, hint, control)

    def line(self, key: str, label: str, hint: str, offers: Sequence[tuple[str, str]] = ()) -> None:
        """A row whose setting is typed; with ``offers`` one of many words."""
        control = Line(label, offers)
        control.given.connect(lambda value: self.wanted.emit(key, value, label))
        self.bind(key, control.show_value)
        self.row(key, label, hint, control)

    def switch(self, key: str, label: str, hint: str) -> None:
        """A row whose setting is on or off."""
        control = Switch(label)
        control.clicked.connect(lambda on: self.wanted.emit(key, bool(on), label))
        self.bind(key, control.setChecked)
        self.row(key, label, hint, control)

    def bind(self, key: str, show: Callable[[Any], object]) -> None:
        """Call ``show`` with the value whenever it is another."""
        self._shows.setdefault(key, []).append(show)

    def only_while(self, key: str, *names: str) -> None:
        """The rows ``names`` mean something only while the switch ``key`` is on."""
        for name in names:
            self.rows[name].needs = self.rows[key]
            self.bind(key, self.rows[name].set_live)
