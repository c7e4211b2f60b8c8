"""Keys as the person wants them: read from the settings, changed there. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.keys.keymap import Keymap, read_own
from app.ui.keys.shown import shown_keys
from app.ui.loop import spawn

if TYPE_CHECKING:
    from app.ui.keys.key_map import KeyMap
    from app.ui.session import Session

_SETTINGS = ("key_preset", "own_keys", "single_keys")


class Keys(QObject):
    """One a session; shows the map."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._shown: KeyMap | None = None
        session.preferences.changed.connect(self._setting_changed)
        self._take()

    def show_map(self) -> None:
        """The map over the window; once."""
        from app.ui.keys.key_map import KeyMap

        if self._shown is not None:
            return
        shown = self._shown = KeyMap(self._session.window, self._session.actions)
        shown.wanted.connect(self.put)
        shown.left.connect(self._gone)

    def put(self, keymap: Keymap) -> None:
        """Use these keys, here at once and at the next start."""
        self._use(keymap)
        spawn(self._keep(keymap), self)

    def shown(self) -> KeyMap | None:
        """What lies over the window now, if it does."""
        return self._shown

    def _gone(self) -> None:
        self._shown = None

    def _use(self, keymap: Keymap) -> None:
        self._session.actions.use(keymap)
        shown_keys().follow(self._session.actions)

    async def _keep(self, keymap: Keymap) -> None:
        preferences = self._session.preferences
        values = (keymap.preset, keymap.kept() if keymap.own else "", keymap.letters)
        for key, value in zip(_SETTINGS, values, strict=True):
            if preferences.get(key) != value:
                await preferences.put(key, value)

    def _setting_changed(self, key: str) -> None:
        if key in _SETTINGS:
            self._take()

    def _take(self) -> None:
        get = self._session.preferences.get
        own = read_own(get("own_keys"))
        self._use(Keymap(get("key_preset"), own, get("single_keys")))
        if self._shown is not None:
            self._shown.refresh()
