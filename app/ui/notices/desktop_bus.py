"""Notices on the desktop: org.freedesktop.Notifications over the session's D-Bus. Loop thread.

Desktop Notifications Specification 1.3.
"""

from __future__ import annotations

import asyncio
import html
import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call
from PySide6.QtCore import QObject, Signal

from app.ui.i18n import translate
from app.ui.notices.told import Told
from app.ui.session_bus import GONE, SessionBus

NAME = "org.freedesktop.Notifications"
_SERVER = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
_RULE = MatchRule(type="signal", interface=NAME, path="/org/freedesktop/Notifications")
_PATIENCE = 5.0
_NORMAL, _CRITICAL = 1, 2
_log = logging.getLogger(__name__)


class DesktopBus(QObject):
    """``show`` gives whether the desktop took it; ``pressed`` tells which one was pressed."""

    pressed = Signal(object, str)
    """The ``Told``, and the token that lets a window come to the front (empty: none was given)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = SessionBus(_RULE, self)
        self._bus.signalled.connect(self._heard)
        self._bus.lost.connect(self._forget)
        self._able: frozenset[str] | None = None
        self._server: str | None = None
        self._shown: dict[int, Told] = {}
        self._tokens: dict[int, str] = {}
        self._turn = asyncio.Lock()

    async def show(self, told: Told, sound: Mapping[str, tuple[str, Any]]) -> bool:
        """Show a notice in the place of an earlier one of its kind; ``sound``: hints, D-Bus typed.

        False where there is no bus, no server, or one that refuses or does not answer.
        """
        async with self._turn:
            try:
                async with asyncio.timeout(_PATIENCE):
                    await self._notify(told, sound)
            except GONE as error:
                _log.info("no notice on the desktop: %s", type(error).__name__)
                self.close()
                return False
        return True

    async def able(self) -> frozenset[str]:
        """What the desktop's server can ("actions", "sound" …); nothing where there is none."""
        async with self._turn:
            try:
                async with asyncio.timeout(_PATIENCE):
                    return await self._abilities()
            except GONE:
                self.close()
        return frozenset()

    def withdraw(self, *kinds: str) -> None:
        """Take away what is shown of these kinds: it was seen in the window."""
        for id_ in [id_ for id_, told in self._shown.items() if told.kind in kinds]:
            del self._shown[id_]
            with suppress(EOFError):
                self._bus.send(new_method_call(_SERVER, "CloseNotification", "u", (id_,)))

    def close(self) -> None:
        """Leave the bus; the next notice connects again."""
        self._bus.close()
        self._forget()

    def _forget(self) -> None:
        self._shown.clear()
        self._able = None

    async def _abilities(self) -> frozenset[str]:
        if self._able is None:
            told = await self._bus.call(new_method_call(_SERVER, "GetCapabilities"))
            self._able = frozenset(told.body[0])
        return self._able

    async def _notify(self, told: Told, sound: Mapping[str, tuple[str, Any]]) -> None:
        able = await self._abilities()
        before = next((id_ for id_, one in self._shown.items() if one.place == told.place), 0)
        body = html.escape(told.body, quote=False) if "body-markup" in able else told.body
        actions = ["default", translate("Notice", "Open")] if "actions" in able else []
        hints = {
            "urgency": ("y", _CRITICAL if told.kind == "failed" else _NORMAL),
            "category": ("s", "im.received" if told.kind == "new" else "transfer.error"),
            "desktop-entry": ("s", "nightdesk"),
            **sound,
        }
        given = ("Nightdesk", before, "nightdesk", told.title, body, actions, hints, -1)
        answer = await self._bus.call(new_method_call(_SERVER, "Notify", "susssasa{sv}i", given))
        self._server = answer.header.fields.get(HeaderFields.sender)
        self._shown[answer.body[0]] = told

    def _heard(self, signal: Message) -> None:
        fields = signal.header.fields
        id_ = signal.body[0] if signal.body else 0
        if fields.get(HeaderFields.sender) != self._server or id_ not in self._shown:
            return
        member = fields.get(HeaderFields.member)
        if member == "ActivationToken":
            self._tokens[id_] = str(signal.body[1])
        elif member == "ActionInvoked":
            self.pressed.emit(self._shown[id_], self._tokens.pop(id_, ""))
        elif member == "NotificationClosed":
            del self._shown[id_]
            self._tokens.pop(id_, None)
