"""The map of keys over the window: found by typing, changed by pressing. Loop thread."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from app.ui.actions import Action, Actions, written
from app.ui.i18n import translate
from app.ui.keys.capture import Capture
from app.ui.keys.keymap import PRESETS, Keymap
from app.ui.keys.lines import map_lines
from app.ui.look import fonts
from app.ui.look.picture import Picture
from app.ui.palette.line_list import LineList
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.menu import Menu
from app.ui.parts.overlay import Overlay

_WIDE, _MOST_HIGH = 720, 760
_FORGET = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class KeyMap(Overlay):
    """Shows every action; ``wanted`` tells the keys a person asks for."""

    wanted = Signal(object)
    """A ``Keymap``."""

    def __init__(self, window: QObject, actions: Actions) -> None:
        super().__init__(window, actions)  # type: ignore[arg-type]  # a window is a widget
        self._changing: Action | None = None
        self._clash = ""
        self._capture = Capture(self)
        self.setAccessibleName(translate("Keys", "Keys"))
        self._build()
        self._connect()
        self.refresh()
        self.appear(self.field)

    def _build(self) -> None:
        down = QVBoxLayout(self.box)
        down.setContentsMargins(1, 12, 1, 8)
        down.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.setSpacing(8)
        head.addWidget(TextLine(translate("Keys", "Keys"), role="title"))
        head.addStretch(1)
        self.letters = Button("", kind="flat", small=True)
        self.preset = Button("", kind="flat", small=True, arrow=True)
        self.reset = Button(translate("Keys", "Reset all"), kind="flat", small=True)
        close = Button(icon_name="x", kind="icon", small=True, name=translate("Keys", "Close"))
        close.clicked.connect(self.leave)
        for part in (self.letters, self.preset, self.reset, close):
            head.addWidget(part)
        down.addLayout(head)
        down.addLayout(self._build_field())
        self.list = LineList(translate("Keys", "Keys"), enter=False)
        down.addWidget(self.list, 1)
        down.addLayout(self._build_foot())

    def _build_field(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setContentsMargins(16, 0, 16, 0)
        across.setSpacing(12)
        across.addWidget(Picture(16).show_icon("search", "text-muted"))
        self.field = QLineEdit()
        self.field.setObjectName("keysField")
        self.field.setFrame(False)
        self.field.setFont(fonts.font("read"))
        self.field.setFixedHeight(36)
        self.field.setMaxLength(100)
        self.field.setPlaceholderText(translate("Keys", "Find by word or key"))
        self.field.setAccessibleName(translate("Keys", "Find by word or key"))
        across.addWidget(self.field, 1)
        return across

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 12, 0)
        foot.setSpacing(8)
        self.says = TextLine(role="small", ink="text-muted", stretch=True)
        foot.addWidget(self.says, 1)
        self.take = Button(translate("Keys", "Take it over"), kind="primary", small=True)
        self.change = Button(translate("Keys", "Change"), key="\u21b5", small=True)
        self.undo = Button(translate("Keys", "Reset"), small=True)
        for part in (self.take, self.change, self.undo):
            foot.addWidget(part)
        return foot

    def _connect(self) -> None:
        self.list.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self.refresh())
        self.list.pressed_entry.connect(lambda _: self.begin())
        self.list.chosen.connect(lambda _: self._say())
        self.change.clicked.connect(self.begin)
        self.take.clicked.connect(self._take_over)
        self.undo.clicked.connect(self._reset_one)
        self.reset.clicked.connect(self._reset_all)
        self.preset.clicked.connect(self._offer_presets)
        self.letters.clicked.connect(self._turn_letters)
        self._capture.pressed.connect(self._heard_first)
        self._capture.done.connect(self._heard)

    def place(self) -> None:
        wide, high = min(_WIDE, self.width() - 32), min(_MOST_HIGH, self.height() - 48)
        self.box.setGeometry((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)

    # --- what is shown -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the actions anew, the choice kept."""
        self.list.show_lines(map_lines(self._actions, self.field.text()))
        keymap = self._actions.keymap
        name = {"nightdesk": "Nightdesk", "gmail": "Gmail", "outlook": "Outlook"}[keymap.preset]
        self.preset.setText(translate("Keys", "As in %1").replace("%1", name))
        on, off = translate("Keys", "Letters act"), translate("Keys", "Letters rest")
        self.letters.setText(on if keymap.letters else off)
        self.letters.show_icon("check" if keymap.letters else "circle-minus")
        self.reset.setVisible(bool(keymap.own))
        self._say()

    def _action(self) -> Action | None:
        entry = self.list.entry()
        return self._actions.get(entry.key) if entry is not None else None

    def _say(self) -> None:
        action = self._action()
        self.take.setVisible(bool(self._clash))
        self.change.setVisible(self._changing is None and action is not None)
        own = action is not None and action.name in self._actions.keymap.own
        self.undo.setVisible(self._changing is None and own)
        if self._changing is None:
            self.says.set_text(translate("Keys", "Enter changes a key, Delete takes it away."))

    # --- changing ----------------------------------------------------------------------------

    def begin(self) -> None:
        """The next keys are the new ones of the chosen action."""
        self._changing, self._clash = self._action(), ""
        if self._changing is None:
            return
        self._capture.start()
        text = translate("Keys", "Press the new key for \u201c%1\u201d. Esc stops.")
        self.says.set_text(text.replace("%1", self._changing.words))
        self._say()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        self._changing, self._clash = None, ""
        self._capture.start()
        self._say()

    def _heard_first(self, key: str) -> None:
        text = translate("Keys", "%1 \u2026 a second key may follow.")
        self.says.set_text(text.replace("%1", written(key)))

    def _heard(self, key: str) -> None:
        if self._changing is None:
            return
        others = self._actions.clashes(self._changing.name, key)
        if not others:
            self._put(self._actions.keymap.with_keys(self._changing, (key,)))
            return
        self._clash = key
        text = translate("Keys", "%1 is \u201c%2\u201d already.")
        named = ", ".join(other.words for other in others)
        self.says.set_text(text.replace("%1", written(key)).replace("%2", named))
        self._say()

    def _take_over(self) -> None:
        if self._changing is not None and self._clash:
            others = self._actions.clashes(self._changing.name, self._clash)
            keymap = self._actions.keymap.taken_over(self._changing, self._clash, others)
            self._put(keymap)

    def _put(self, keymap: Keymap) -> None:
        self._changing, self._clash = None, ""
        self.wanted.emit(keymap)
        self.refresh()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        action = self._action()
        if action is not None:
            self._put(self._actions.keymap.with_keys(action, ()))

    def _reset_one(self) -> None:
        action = self._action()
        if action is not None:
            keymap = self._actions.keymap
            self._put(keymap.with_keys(action, keymap.given(action)))

    def _reset_all(self) -> None:
        keymap = self._actions.keymap
        self._put(Keymap(keymap.preset, {}, keymap.letters))

    def _turn_letters(self) -> None:
        keymap = self._actions.keymap
        self._put(Keymap(keymap.preset, keymap.own, not keymap.letters))

    def _offer_presets(self) -> None:
        menu = Menu(self)
        group = QActionGroup(menu)
        keymap = self._actions.keymap
        for preset in PRESETS:
            item = menu.addAction(preset.capitalize())
            item.setCheckable(True)
            item.setChecked(preset == keymap.preset)
            made = Keymap(preset, keymap.own, keymap.letters)
            item.triggered.connect(lambda _=False, made=made: self._put(made))
            group.addAction(item)
        menu.below(self.preset)

    # --- keys --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress and self._key_pressed(event):
                return True
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._changing is not None:
            if key == Qt.Key.Key_Escape:
                self._stop()
            elif enter and self._clash:
                self._take_over()
            else:
                self._capture.hear(event)
            return True
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif enter:
            self.begin()
        elif key in _FORGET and not self.field.text():
            self._forget()
        else:
            return self.list.moved_by(event)
        return True
