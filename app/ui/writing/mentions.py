"""Colleagues offered after an @ in a note. Loop thread."""

import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent, QTextCursor

from app.ui.writing.editor import Editor
from app.ui.writing.suggestions import Suggestion, Suggestions

_BEGUN = re.compile(r"(?:^|\s)@([\w'-]{0,30})$")


class Mentions(QObject):
    """Watches an editor; offers only where ``active``."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._names: tuple[str, ...] = ()
        self.active = False
        self.list = Suggestions(editor)
        editor.textChanged.connect(self._look)
        editor.focused.connect(lambda inside: None if inside else self.list.hide())
        editor.helpers.append(self.take_key)
        self.list.chosen.connect(self._put)

    def set_names(self, names: Sequence[str]) -> None:
        """The people of the team; a name begun before they were known is looked up now."""
        self._names = tuple(names)
        self._look()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key of the editor was meant for the list."""
        return self.list.take_key(event)

    def _begun(self) -> str | None:
        cursor = self._editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _BEGUN.search(before)
        return found[1] if found else None

    def _look(self) -> None:
        begun = self._begun() if self.active else None
        if begun is None:
            self.list.hide()
            return
        wanted = _plain(begun)
        found = [n for n in self._names if any(p.startswith(wanted) for p in _plain(n).split())]
        at = self._editor.cursorRect()
        rows = [Suggestion(name, "", name) for name in found[:6]]
        self.list.offer(rows, self._editor, at.left())

    def _put(self, name: object) -> None:
        begun = self._begun()
        if begun is None:
            return
        cursor = self._editor.textCursor()
        left, keep = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
        cursor.movePosition(left, keep, len(begun))
        cursor.insertText(f"{name} ")


def _plain(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in flat if not unicodedata.combining(c))
