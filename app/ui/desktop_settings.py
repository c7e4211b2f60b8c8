"""What the desktop says of itself where Qt does not know: dark or light, less motion. Loop thread.

org.freedesktop.portal.Settings of the XDG desktop portal (version 2; version 1 lacks ``ReadOne``).
Windows and macOS are followed by Qt alone, which knows light and dark there.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call
from PySide6.QtCore import QObject

from app.ui.look.theme import theme
from app.ui.loop import cancel, spawn
from app.ui.session_bus import GONE, SessionBus

NAME, INTERFACE = "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
_PATH = "/org/freedesktop/portal/desktop"
_PORTAL = DBusAddress(_PATH, NAME, INTERFACE)
_RULE = MatchRule(type="signal", interface=INTERFACE, member="SettingChanged", path=_PATH)
_LOOK, _GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
_ASKED = ((_LOOK, "color-scheme"), (_LOOK, "reduced-motion"), (_GNOME, "enable-animations"))
_DARK, _LIGHT = 1, 2
_PATIENCE = 3.0
_PAUSES = (1.0, 5.0, 30.0)


class DesktopSettings(QObject):
    """Follows the desktop as long as it lives; says nothing where there is no portal."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = SessionBus(_RULE, self)
        self._bus.signalled.connect(self._changed)
        self._known: dict[tuple[str, str], Any] = {}
        if sys.platform.startswith("linux"):
            spawn(self._read(), self)

    def close(self) -> None:
        """Follow it no longer."""
        cancel(self)
        self._bus.close()

    async def _read(self) -> None:
        for pause in _PAUSES:
            try:
                async with asyncio.timeout(_PATIENCE):
                    for space, key in _ASKED:
                        self._take(space, key, await self._one(space, key))
            except TimeoutError:  # the desktop is starting, or busy
                await asyncio.sleep(pause)
            except GONE:
                return
            else:
                return

    async def _one(self, space: str, key: str) -> Any:
        """A setting's value; None where the desktop has none of that name."""
        for method in ("ReadOne", "Read"):
            try:
                found = await self._bus.call(new_method_call(_PORTAL, method, "ss", (space, key)))
            except ValueError as error:
                if "UnknownMethod" not in str(error):
                    break
            else:
                return _plain(found.body[0])
        return None

    def _changed(self, signal: Message) -> None:
        if signal.header.fields.get(HeaderFields.signature) == "ssv":
            space, key, value = signal.body
            self._take(space, key, _plain(value))

    def _take(self, space: str, key: str, value: Any) -> None:
        self._known[space, key] = value
        if key == "color-scheme":
            theme().hint({_DARK: "dark", _LIGHT: "light"}.get(value))  # type: ignore[arg-type]
        still = self._known.get((_LOOK, "reduced-motion")) == 1
        moves = self._known.get((_GNOME, "enable-animations"))
        theme().set_system_still(still or moves is False)


def _plain(value: Any) -> Any:
    """The value in a variant, which version 1 wraps twice."""
    while isinstance(value, tuple) and len(value) == 2:
        value = value[1]
    return value
