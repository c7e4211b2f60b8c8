"""Everything a person can do, by name: the one source of shortcuts, key map and palette.

Loop thread. A key may lead to several actions; the first that can run now does, so that R means one
thing beside a conversation and another beside an article. Shortcuts belong to the window: a text
field that has the focus keeps its letters to itself, because Qt asks it first.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui import loop
from app.ui.keys.keymap import Keymap, meet

Group = Literal["conversation", "go", "write", "customer", "window"]
GROUPS: tuple[Group, ...] = ("conversation", "write", "go", "customer", "window")
_TURNING = ("undo", "redo")
_AWAITED = (*_TURNING, "forward", "outbox")


def always() -> bool:
    """For what can be done at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """A name for the program, words for the person, and what happens.

    ``keys`` are sequences as Qt writes them ("E", "Ctrl+K", "G, I"), any of which will do; ``can``
    says whether it means anything now; ``repeats`` whether a key held down does it again.
    ``as_is`` gives the words of what goes to and fro, as things stand. ``useful``: whether a menu
    offers it; keys do all the same, as what is on screen may be older than what was done.
    """

    name: str
    words: str
    run: Callable[[], object]
    icon: str = ""
    group: Group = "conversation"
    keys: tuple[str, ...] = ()
    can: Callable[[], bool] = always
    repeats: bool = False
    as_is: Callable[[], str] | None = None
    useful: Callable[[], bool] = always

    def said(self) -> str:
        """What it would do now, where that depends on what it is done to."""
        return self.as_is() if self.as_is is not None else self.words


class Actions(QObject):
    """The actions of a window and the keys that lead to them."""

    changed = Signal()
    """Actions were added or taken away, or keys changed."""
    ran = Signal(object)
    """What an act on a conversation or customer has begun and not ended: a list of tasks."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._actions: dict[str, Action] = {}
        self._shortcuts: dict[str, QShortcut] = {}
        self._by_key: dict[str, list[str]] = {}
        self._held_by: set[int] = set()
        self.keymap = Keymap()

    def add(self, *actions: Action) -> None:
        """Make actions known; one of the same name takes the other's place."""
        for action in actions:
            if action.name in self._actions:
                self._unbind(action.name)
            self._actions[action.name] = action
            self._bind(action.name)
        self.changed.emit()

    def remove(self, names: Iterable[str]) -> None:
        """Forget actions, known or not."""
        for name in names:
            if name in self._actions:
                self._unbind(name)
                del self._actions[name]
        self.changed.emit()

    def all(self) -> tuple[Action, ...]:
        """Every action, in the order they were added."""
        return tuple(self._actions.values())

    def get(self, name: str) -> Action | None:
        """The action of that name, if there is one."""
        return self._actions.get(name)

    def can(self, name: str) -> bool:
        """Whether the action is known and means anything now."""
        action = self._actions.get(name)
        return action is not None and action.can()

    def run(self, name: str) -> bool:
        """Do it if it can be done now; whether it was."""
        action = self._actions.get(name)
        if action is None or not action.can():
            return False
        with loop.gathering() as begun:
            action.run()
        if begun and (action.group in ("conversation", "customer") or name in _AWAITED):
            self.ran.emit(begun)
        return True

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys in force for an action, as Qt writes them; none that was given to another."""
        action = self._actions.get(name)
        held = self.keymap.keys(action) if action is not None else ()
        if action is None or name in self.keymap.own:
            return held
        return tuple(key for key in held if not self._is_given(action, plain(key)))

    def _is_given(self, action: Action, key: str) -> bool:
        """Whether a person's own key for another action is this one of the set's. It stays with
        both where the set has them share it (see ``clashes``)."""
        return any(
            meet(plain(own), key) and not (self._has(action, key) and self._has(other, key))
            for name, keys in self.keymap.own.items()
            if (other := self._actions.get(name)) is not None
            for own in keys
        )

    def _has(self, action: Action, key: str) -> bool:
        return key in map(plain, action.keys)

    def use(self, keymap: Keymap) -> None:
        """Other keys from now on."""
        if keymap == self.keymap:
            return
        for name in self._actions:
            self._unbind(name)
        self.keymap = keymap
        for name in self._actions:
            self._bind(name)
        self.changed.emit()

    def clashes(self, name: str, key: str) -> tuple[Action, ...]:
        """The other actions that a key leads to, or that begin or go on with it.

        Two that were given the same key are meant to share it: they act in different places.
        """
        wanted = plain(key)
        one = self._actions.get(name)
        shares = one is not None and wanted in map(plain, one.keys)
        return tuple(
            action
            for action in self._actions.values()
            if action.name != name
            and any(meet(plain(held), wanted) for held in self.keymap.all_keys(action))
            and not (shares and wanted in map(plain, action.keys))
        )

    def shown_key(self, name: str) -> str:
        """The first key in force in the words of this system ("Ctrl+K"), or nothing."""
        keys = self.keys(name)
        return written(keys[0]) if keys else ""

    def hold(self, who: QObject) -> None:
        """Let the keys rest, for what lies over the window, until ``release``."""
        self._held_by.add(id(who))
        self._enable()

    def release(self, who: QObject) -> None:
        """Let the keys act again."""
        self._held_by.discard(id(who))
        self._enable()

    def _enable(self) -> None:
        for shortcut in self._shortcuts.values():
            shortcut.setEnabled(not self._held_by)

    # --- shortcuts ---------------------------------------------------------------------------

    def _held(self, name: str) -> tuple[str, ...]:
        return self.keymap.keys(self._actions[name])

    def _bind(self, name: str) -> None:
        for key in map(plain, self._held(name)):
            names = self._by_key.setdefault(key, [])
            if name not in names:
                names.append(name)
            self._shortcut(key)

    def _unbind(self, name: str) -> None:
        for key in map(plain, self._held(name)):
            names = self._by_key.get(key, [])
            if name in names:
                names.remove(name)
            if not names:
                self._by_key.pop(key, None)
                shortcut = self._shortcuts.pop(key, None)
                if shortcut is not None:
                    shortcut.setEnabled(False)
                    shortcut.deleteLater()

    def _shortcut(self, key: str) -> None:
        """One shortcut a key: two for the same key would be ambiguous, and neither would act."""
        made = self._shortcuts.get(key)
        if made is None:
            made = self._shortcuts[key] = QShortcut(QKeySequence(key), self._window)
            made.activated.connect(lambda: self._pressed(key))
            made.setEnabled(not self._held_by)
        made.setAutoRepeat(any(self._actions[name].repeats for name in self._by_key[key]))

    def _pressed(self, key: str) -> None:
        for name in tuple(self._by_key.get(key, ())):
            if key in map(plain, self.keys(name)) and self.run(name):
                return

    def press(self, key: str, *, again: bool = False) -> bool:
        """A key that is given by the program; whether it leads to anything. ``again``: held."""
        shortcut = self._shortcuts.get(key)
        if shortcut is None or not shortcut.isEnabled():
            return False
        if shortcut.autoRepeat() or not again:
            self._pressed(key)
        return True

    def leads(self, key: str) -> bool:
        """Whether a key is, or begins, what leads to an action."""
        return key in self._by_key or self.begins(key)

    def is_elsewhere(self, key: str) -> bool:
        """Whether a key does nothing to the conversation on screen: it goes on, or elsewhere."""
        return all(map(self._leads_elsewhere, self._by_key.get(key, ())))

    def _leads_elsewhere(self, name: str) -> bool:
        action = self._actions[name]
        elsewhere = action.group in ("go", "window") and name not in _TURNING
        return elsewhere or action.repeats or name.startswith("pick")

    def begins(self, key: str) -> bool:
        """Whether a key is the beginning of a longer sequence."""
        return not self._held_by and any(held.startswith(f"{key}, ") for held in self._shortcuts)


def plain(key: str) -> str:
    """A key sequence in the one spelling that is stored and compared."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def written(key: str) -> str:
    """A key sequence in the words of this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
