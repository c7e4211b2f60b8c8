"""Single letters and the map of them. Loop thread.

They are shortcuts of the window: a text field that has the focus keeps its letters to itself,
because Qt asks it first.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate


@dataclass(frozen=True, slots=True)
class Key:
    """A key sequence as Qt writes it, the name of its act, and what it does in words."""

    sequence: str
    act: str
    words: str


def key_map() -> tuple[Key, ...]:
    """The keys that work now, in the order the map shows them."""
    return (
        Key("J", "next", translate("Keys", "Next conversation")),
        Key("K", "previous", translate("Keys", "Previous conversation")),
        Key("O", "open", translate("Keys", "Open the conversation")),
        Key("E", "resolve", translate("Keys", "Resolve, and go to the next")),
        Key("A", "assign", translate("Keys", "Assign")),
        Key("M", "mine", translate("Keys", "Assign to me")),
        Key("R", "reply", translate("Keys", "Reply")),
        Key("N", "note", translate("Keys", "Note")),
        Key("Z", "undo", translate("Keys", "Undo")),
        Key("/", "search", translate("Keys", "Search")),
        Key("G, I", "inbox", translate("Keys", "Go to the inbox")),
        Key("?", "map", translate("Keys", "This map")),
        Key("F6", "next-pane", translate("Keys", "Next pane")),
        Key("Shift+F6", "previous-pane", translate("Keys", "Previous pane")),
        Key("Ctrl+Return", "", translate("Keys", "Send, or add the note")),
        Key("Ctrl+Shift+Return", "", translate("Keys", "Send and resolve")),
        Key("Esc", "", translate("Keys", "One level out")),
    )


def install(window: QWidget, acts: Mapping[str, Callable[[], object]]) -> list[QShortcut]:
    """Bind every key of the map that names an act; the shortcuts belong to the window."""
    made = []
    for key in key_map():
        act = acts.get(key.act)
        if act is None:
            continue
        shortcut = QShortcut(QKeySequence(key.sequence), window)
        shortcut.setAutoRepeat(key.act in ("next", "previous"))
        shortcut.activated.connect(lambda act=act: act())
        made.append(shortcut)
    return made
