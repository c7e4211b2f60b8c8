"""The palette over the window: type, choose, run. Loop thread."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.picture import Picture
from app.ui.palette.entry import Entry
from app.ui.palette.line_list import LineList
from app.ui.palette.ranking import ranked
from app.ui.parts import key_caps
from app.ui.parts.entry_widget import draw_line
from app.ui.parts.label import TextLine
from app.ui.parts.overlay import Overlay

_WIDE, _TOP, _FIELD, _FOOT = 640, 120, 52, 36


class Wording(NamedTuple):
    """What it says: its name, what stands in the empty field, that nothing answers, what Enter and
    Ctrl+Enter do, and Shift+Enter where that does something of its own."""

    name: str
    placeholder: str
    nothing: str
    run: str
    run_and_stay: str
    run_otherwise: str = ""


def commands() -> Wording:
    """The words of the palette of commands."""
    return Wording(
        translate("Palette", "Commands"),
        translate("Palette", "What do you want to do?"),
        translate("Palette", "Nothing found."),
        translate("Palette", "run"),
        translate("Palette", "run and stay"),
    )


class Palette(Overlay):
    """Shows entries that answer what is typed; ``asked`` wants those of the store."""

    asked = Signal(str)
    """Something was typed: who knows customers and conversations may add them (``add_found``)."""
    ran = Signal(object, bool)
    """An ``Entry`` to be run, and whether the palette stays."""
    ran_otherwise = Signal(object)
    """An ``Entry``, taken with Shift+Enter."""
    map_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        entries: Callable[[], Sequence[Entry]],
        recent: Mapping[str, int],
        wording: Wording | None = None,
    ) -> None:
        super().__init__(window, actions)
        self._make, self._recent = entries, recent
        self._wording = wording or commands()
        self._entries = entries()
        self._found: tuple[Entry, ...] = ()
        self.setAccessibleName(self._wording.name)
        self._build()
        self._connect()
        self._fill()
        self.appear(self.field)

    def _build(self) -> None:
        down = QVBoxLayout(self.box)
        down.setContentsMargins(1, 0, 1, 0)
        down.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(12)
        head.addWidget(Picture(16).show_icon("search", "text-muted"))
        self.field = QLineEdit()
        self.field.setObjectName("searchField")
        self.field.setFrame(False)
        self.field.setFont(fonts.font("read"))
        self.field.setFixedHeight(_FIELD)
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(self._wording.placeholder)
        self.field.setAccessibleName(self._wording.placeholder)
        head.addWidget(self.field, 1)
        head.addWidget(_Hints((("Esc", ""),)))
        down.addLayout(head)
        self.nothing = TextLine(self._wording.nothing, ink="text-muted")
        inset = QHBoxLayout()
        inset.setContentsMargins(16, 0, 16, 12)
        inset.addWidget(self.nothing)
        down.addLayout(inset)
        self.list = LineList(self._wording.name, pointed=True)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        down.addWidget(self.list, 1)
        down.addWidget(self._build_foot())

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(_FOOT)
        across = QHBoxLayout(foot)
        across.setSpacing(8)
        across.setContentsMargins(16, 0, 16, 0)
        other, stay = self._wording.run_otherwise, self._wording.run_and_stay
        self._ways = _Hints((
            ("Up", ""), ("Down", translate("Palette", "choose")),
            ("Return", self._wording.run),
            *((("Ctrl+Return", stay),) if stay != self._wording.run else ()),
            *((("Shift+Return", other),) if other else ()),
        ))  # fmt: skip
        across.addWidget(self._ways)
        across.addStretch(1)
        self._all_keys = _Hints((("?", translate("Palette", "all keys")),))
        across.addWidget(self._all_keys)
        return foot

    def _connect(self) -> None:
        self.list.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.list.pressed_entry.connect(lambda entry: self._run(entry, stay=False))
        self.list.chosen.connect(self._tell)

    def place(self) -> None:
        wide = min(_WIDE, self.width() - 32)
        hints = self._ways.sizeHint().width() + self._all_keys.sizeHint().width()
        self._all_keys.setVisible(hints + 48 <= wide)
        inside = self.list.inside()
        room = self.height() - 2 * 16 - _FIELD - _FOOT
        high = _FIELD + _FOOT + (min(inside + 8, room) if inside else 40)
        top = min(_TOP, max(16, (self.height() - high) // 2))
        self.box.setGeometry((self.width() - wide) // 2, top, wide, high)
        self.update()  # the shadow of a higher box is beside this one

    # --- what is shown -----------------------------------------------------------------------

    def add_found(self, typed: str, found: Sequence[Entry]) -> None:
        """What the store has for ``typed``; of no use once something else was typed."""
        if typed == self.field.text():
            self._found = tuple(found)
            self._fill(keep=self.list.moved)

    def refresh(self) -> None:
        """After something was run with the palette left open: what can be done now."""
        self._entries = self._make()
        self._fill(keep=True)

    def _typed(self, text: str) -> None:
        self.list.moved = False
        if not text.strip():
            self._found = ()
        self._fill()
        self.asked.emit(text)

    def _fill(self, *, keep: bool = False) -> None:
        lines = ranked(self.field.text(), self._entries, self._recent, self._found)
        self.list.show_lines(lines, keep=keep)
        self.nothing.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.place()

    # --- choosing ----------------------------------------------------------------------------

    def chosen(self) -> Entry | None:
        """The entry that Enter would run."""
        return self.list.entry()

    def _tell(self, entry: Entry | None) -> None:
        """The field keeps the focus: a reader hears the choice from it."""
        self.field.setAccessibleDescription(entry.words if entry is not None else "")

    def _run(self, entry: Entry | None, *, stay: bool) -> None:
        if entry is None:
            return
        if not stay:
            self.leave()
        self.ran.emit(entry, stay)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress and self._key_pressed(event):
                return True
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        key, control = Qt.Key(event.key()), bool(event.modifiers() & _CONTROL)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        enter, chosen = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter), self.chosen()
        if enter and shift and self._wording.run_otherwise and chosen is not None:
            self.leave()
            self.ran_otherwise.emit(chosen)
        elif enter:
            self._run(self.chosen(), stay=control)
        elif control and key == Qt.Key.Key_K:
            if not event.isAutoRepeat():  # held a little long, it would close what it opened
                self.leave()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif event.text() == "?" and not self.field.text():
            self.leave()
            self.map_wanted.emit()
        else:
            return self.list.moved_by(event)
        return True


_CONTROL = Qt.KeyboardModifier.ControlModifier


class _Hints(QWidget):
    """Keys in their caps, each with a word behind it."""

    def __init__(self, hints: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._hints = [(key_caps.caps(key), words) for key, words in hints]
        metrics = self.fontMetrics()
        wide = sum(
            key_caps.width(caps) + (metrics.horizontalAdvance(words) + 24 if words else 6)
            for caps, words in self._hints
        )
        self.setFixedSize(round(wide), _FOOT)
        self.setAccessibleName(
            ", ".join(f"{' '.join(caps)} {words}".strip() for caps, words in self._hints)
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0.0, self.height() / 2
        for caps, words in self._hints:
            x = key_caps.draw(painter, x, middle, caps) + 2
            if words:
                box = QRectF(x, 0, self.width() - x, self.height())
                x += draw_line(painter, box, words, fonts.font("small"), "text-muted") + 16
