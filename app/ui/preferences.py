"""What was chosen, at hand for the window: read once, kept up to date. Loop thread.

The store holds the settings; what the first paint needs of them (theme, text size, language) is
copied into ``window.ini``, which is read before there is a desk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.desk.settings import DEFAULTS
from app.ui.choices import Choices
from app.ui.look.chosen import apply_look
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.base.bus import Changes
    from app.base.ids import CommandId
    from app.desk.desk import Desk

_LOOK = ("theme", "text_size", "density", "reduced_motion", "language")


class Preferences(QObject):
    """``get`` answers at once; ``changed`` tells a key, whoever changed it."""

    changed = Signal(str)

    def __init__(self, desk: Desk, choices: Choices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._choices = desk, choices
        self._values: dict[str, Any] = dict(DEFAULTS)
        self.ready = False
        """Whether the store was read once."""

    def get(self, key: str) -> Any:
        """The value in force."""
        return self._values[key]

    async def read(self) -> None:
        """Read all of them; tell those that are others than before."""
        found = await answer(self._desk.settings.all())
        before, self._values, self.ready = self._values, dict(found), True
        different = [key for key, value in found.items() if value != before[key]]
        if any(key in _LOOK for key in different):
            self._apply_look()
        for key in different:
            self.changed.emit(key)

    async def put(self, key: str, value: Any) -> CommandId:
        """Change one; the command, for undo. Raises ``UsageError``."""
        command = await answer(self._desk.settings.set(key, value))
        await self.read()
        return command

    def apply(self, changes: Changes) -> None:
        """Something was changed, here or by the command line."""
        if changes.settings:
            spawn(self.read(), self)

    def _apply_look(self) -> None:
        get, keep = self.get, self._choices.set
        keep("look/theme", get("theme"))
        keep("look/size", str(get("text_size")))
        keep("look/compact", "yes" if get("density") == "compact" else "")
        keep("look/still", get("reduced_motion"))
        keep("look/language", get("language"))
        apply_look(self._choices)
