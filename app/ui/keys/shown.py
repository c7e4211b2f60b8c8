"""The keys on buttons and in tool tips, as they are in force: one answer for all of them.

Loop thread. What is built before a session, or without one, shows the usual key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.ui.parts.key_caps import caps

if TYPE_CHECKING:
    from app.ui.actions import Actions


class ShownKeys(QObject):
    """Knows which actions a window has; tells when their keys may be others."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: Actions | None = None

    def follow(self, actions: Actions) -> None:
        """Show the keys of these from now on."""
        self._actions = actions
        self.changed.emit()

    def cap(self, act: str, usual: str) -> str:
        """The first key of an action as a cap shows it ("Ctrl ↵"), or nothing."""
        if self._actions is None or self._actions.get(act) is None:
            return usual
        keys = self._actions.keys(act)
        return " ".join(caps(keys[0])) if keys else ""

    def leads(self, act: str, usual: str) -> str:
        """The key to name in a sentence: of what has none, the palette's, which knows it."""
        return self.cap(act, usual) or self.cap("palette", "Ctrl K")


_current: ShownKeys | None = None


def shown_keys() -> ShownKeys:
    """Those of this application, made on first use."""
    global _current  # noqa: PLW0603 - one application, one set of keys
    app = QApplication.instance()
    if _current is None or _current.parent() is not app:
        _current = ShownKeys(app)
    return _current
