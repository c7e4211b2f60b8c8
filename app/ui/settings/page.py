"""The settings page: sections at the left, the one that is chosen at the right. Loop thread."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.look.theme import theme
from app.ui.parts.label import TextLine
from app.ui.parts.toast import Toast
from app.ui.settings.find_field import FindField
from app.ui.settings.finding import Row, find
from app.ui.settings.other_words import other_words
from app.ui.settings.section import Section
from app.ui.settings.section_item import SectionItem


@dataclass(frozen=True, slots=True)
class Part:
    """A section: its name for the program, its word and icon, and what makes it."""

    name: str
    word: str
    icon: str
    make: Callable[[], QWidget]
    also: str = ""
    """Words that lead to it besides, where it has no rows of its own."""


class SettingsPage(QFrame):
    """Sections are made when they are first shown."""

    left = Signal()
    undone = Signal()
    section_shown = Signal(str)
    """By its name, whichever way it was come to."""

    def __init__(self, parts: tuple[Part, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._parts = {part.name: part for part in parts}
        self._made: dict[str, QWidget] = {}
        self._items: dict[str, SectionItem] = {}
        self._found: list[SectionItem] = []
        self.shown = ""
        self.toast = Toast(parent=self)
        self.toast.undone.connect(self.undone)
        self._build()

    def _build(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._build_list())
        right = QVBoxLayout()
        right.setSpacing(0)
        head = self._head = QFrame()
        head.setObjectName("pageHead")
        head.setFixedHeight(tokens.height("pane_header"))
        inner = QHBoxLayout(head)
        inner.setContentsMargins(24, 0, 16, 0)
        self._title = TextLine(role="title", stretch=True)
        inner.addWidget(self._title, 1)
        self.head = inner
        right.addWidget(head)
        self._stack = QVBoxLayout()
        self._stack.setContentsMargins(0, 0, 0, 0)
        right.addLayout(self._stack, 1)
        across.addLayout(right, 1)

    def _build_list(self) -> QFrame:
        column = QFrame()
        column.setObjectName("settingsList")
        self._column = column
        self._fit_column()
        theme().resized.connect(self._fit_column)
        down = QVBoxLayout(column)
        down.setContentsMargins(8, 0, 8, 12)
        down.setSpacing(0)
        title = TextLine(translate("Settings", "Settings"), role="title")
        head = QWidget()
        head.setFixedHeight(tokens.height("pane_header"))
        inner = QHBoxLayout(head)
        inner.setSpacing(8)
        inner.setContentsMargins(8, 0, 8, 0)
        inner.addWidget(title)
        inner.addStretch(1)
        down.addWidget(head)
        self.seek = FindField()
        self.seek.textChanged.connect(self._search)
        self._ahead = QTimer(self, interval=0)
        self._ahead.timeout.connect(self._make_ahead)
        self.seek.focused.connect(self._ahead.start)
        self.seek.entered.connect(self._open_first)
        self.seek.down_pressed.connect(lambda: self._step_found(1))
        down.addWidget(self.seek)
        down.addSpacing(8)
        for part in self._parts.values():
            item = self._items[part.name] = SectionItem(part.icon, part.word)
            item.clicked.connect(lambda _=False, name=part.name: self.show_section(name))
            item.stepped.connect(self._step)
            down.addWidget(item)
        self._nothing = TextLine(
            translate("Settings", "No setting is called that."), ink="text-faint", stretch=True
        )
        self._nothing.hide()
        down.addWidget(self._nothing)
        self._results = QVBoxLayout()
        self._results.setSpacing(4)
        down.addLayout(self._results)
        down.addStretch(1)
        return column

    def _fit_column(self) -> None:
        """The names of the sections are read whole at every text size."""
        self._column.setFixedWidth(_list_width())

    # --- finding -----------------------------------------------------------------------------

    def _search(self, typed: str) -> None:
        for item in self._items.values():
            item.setVisible(not typed.strip())
        for item in self._found:
            item.hide()
            item.deleteLater()
        found = find(typed, self.rows()) if typed.strip() else ()
        self._found = [self._result(row) for row in found]
        for item in self._found:
            self._results.addWidget(item)
        self._nothing.setVisible(bool(typed.strip()) and not found)

    def _open_first(self) -> None:
        if self._found:
            self._found[0].click()

    def _make_ahead(self) -> None:
        if not self.make_one():
            self._ahead.stop()

    def make_one(self) -> bool:
        """Make one more section, if one is missing: all at once would be felt by who types."""
        missing = next((name for name in self._parts if name not in self._made), None)
        if missing is not None:
            self._make(missing)
        return missing is not None

    def rows(self) -> Iterator[Row]:
        """Every section and every setting."""
        for name, part in self._parts.items():
            made = self._make(name)
            yield Row(name, "", part.word, part.word, part.also)
            if isinstance(made, Section):
                for row, shown in made.rows.items():
                    also = f"{shown.choices()} {other_words(row)}"
                    yield Row(name, row, part.word, shown.label, shown.hint, also)

    def _result(self, row: Row) -> SectionItem:
        item = SectionItem(self._parts[row.section].icon, row.label)
        item.setCheckable(False)
        item.setAccessibleName(f"{row.word}: {row.label}")
        item.clicked.connect(lambda: self.reveal(row.section, row.name))
        item.stepped.connect(self._step_found)
        return item

    def _step_found(self, by: int) -> None:
        at = next((n for n, item in enumerate(self._found) if item.hasFocus()), -1) + by
        if at < 0 or not self._found:
            self.seek.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            item = self._found[min(at, len(self._found) - 1)]
            item.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reveal(self, section: str, row: str) -> None:
        """Show a row, with the focus on its control."""
        made = self.show_section(section)
        shown = made.rows.get(row) if isinstance(made, Section) else None
        if isinstance(made, Section) and shown is not None:
            shown.take_focus()
            # one that was just made has its place only when Qt has come round
            QTimer.singleShot(0, shown, lambda: made.ensureWidgetVisible(shown))

    # --- what is shown -----------------------------------------------------------------------

    def show_section(self, name: str) -> QWidget:
        """Show a section, made if it was not yet."""
        made = self._make(name)
        for other, widget in self._made.items():
            widget.setVisible(other == name)
        for other, item in self._items.items():
            item.setChecked(other == name)
        self.shown = name
        self._title.set_text(self._parts[name].word)
        self._head.setVisible(isinstance(made, Section))  # the accounts bring one of their own
        self.section_shown.emit(name)
        return made

    def _make(self, name: str) -> QWidget:
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = self._parts[name].make()
            made.setVisible(name == self.shown)
            self._stack.addWidget(made)
        return made

    def icon(self, name: str) -> str:
        """The icon of a section."""
        return self._parts[name].icon

    def item(self, name: str) -> SectionItem:
        """The line of a section in the list."""
        return self._items[name]

    def section(self, name: str) -> QWidget | None:
        """A section that was made."""
        return self._made.get(name)

    def say_done(self, text: str, icon: str = "check") -> None:
        """Tell what was changed, with its undo."""
        self.toast.show_done(text, icon)
        self._place_toast()

    def say(self, text: str, icon: str) -> None:
        """What was taken back."""
        self.toast.show_said(text, icon)
        self._place_toast()

    def _step(self, by: int) -> None:
        names = list(self._parts)
        name = names[(names.index(self.shown) + by) % len(names)]
        self.show_section(name)
        self._items[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place_toast(self) -> None:
        left = _list_width() + 24
        self.toast.move(left, self.height() - self.toast.height() - 16)
        self.toast.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_toast()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _list_width() -> int:
    return round(tokens.width("view_column") * max(1.0, fonts.scale()))
