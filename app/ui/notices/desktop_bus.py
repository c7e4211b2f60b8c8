"""Notices on the desktop: org.freedesktop.Notifications over the session's D-Bus. Loop thread.

Desktop Notifications Specification 1.3. Spoken with jeepney, which keyring brings on Linux: Qt's
D-Bus of Python can write no unsigned number, and ``Notify`` begins with one.
"""

from __future__ import annotations

import asyncio
import html
import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, Signal

from app.ui.i18n import translate
from app.ui.loop import cancel, spawn
from app.ui.notices.told import Told

NAME = "org.freedesktop.Notifications"
_SERVER = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
_RULE = MatchRule(type="signal", interface=NAME, path="/org/freedesktop/Notifications")
_PATIENCE = 5.0
_GONE = (OSError, EOFError, KeyError, RuntimeError, TimeoutError, ValueError)
"""No bus, none that we can reach, a bus that went away, a server that says no or nothing."""
_NORMAL, _CRITICAL = 1, 2
_log = logging.getLogger(__name__)


class DesktopBus(QObject):
    """``show`` gives whether the desktop took it; ``pressed`` tells which one was pressed."""

    pressed = Signal(object, str)
    """The ``Told``, and the token that lets a window come to the front (empty: none was given)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: DBusConnection | None = None
        self._replies: dict[int, asyncio.Future[Message]] = {}
        self._able: frozenset[str] = frozenset()
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
            except _GONE as error:
                _log.info("no notice on the desktop: %s", type(error).__name__)
                self.close()
                return False
        return True

    async def able(self) -> frozenset[str]:
        """What the desktop's server can ("actions", "sound" …); nothing where there is none."""
        async with self._turn:
            try:
                async with asyncio.timeout(_PATIENCE):
                    await self._connect()
            except _GONE:
                self.close()
        return self._able

    def withdraw(self, *kinds: str) -> None:
        """Take away what is shown of these kinds: it was seen in the window."""
        for id_ in [id_ for id_, told in self._shown.items() if told.kind in kinds]:
            del self._shown[id_]
            self._send(new_method_call(_SERVER, "CloseNotification", "u", (id_,)))

    def close(self) -> None:
        """Leave the bus; the next notice connects again."""
        cancel(self)
        connection, self._connection = self._connection, None
        self._shown.clear()
        self._able = frozenset()
        if connection is not None:
            connection.writer.close()

    # --- notices -----------------------------------------------------------------------------

    async def _notify(self, told: Told, sound: Mapping[str, tuple[str, Any]]) -> None:
        await self._connect()
        before = next((id_ for id_, one in self._shown.items() if one.place == told.place), 0)
        body = html.escape(told.body, quote=False) if "body-markup" in self._able else told.body
        actions = ["default", translate("Notice", "Open")] if "actions" in self._able else []
        hints = {
            "urgency": ("y", _CRITICAL if told.kind == "failed" else _NORMAL),
            "category": ("s", "im.received" if told.kind == "new" else "transfer.error"),
            "desktop-entry": ("s", "nightdesk"),
            **sound,
        }
        given = ("Nightdesk", before, "nightdesk", told.title, body, actions, hints, -1)
        answer = await self._call(new_method_call(_SERVER, "Notify", "susssasa{sv}i", given))
        self._server = answer.header.fields.get(HeaderFields.sender)
        self._shown[answer.body[0]] = told

    def _take(self, member: str | None, body: tuple[Any, ...]) -> None:
        """A signal of the server's."""
        id_ = body[0] if body else 0
        if id_ not in self._shown:
            return
        if member == "ActivationToken":
            self._tokens[id_] = str(body[1])
        elif member == "ActionInvoked":
            self.pressed.emit(self._shown[id_], self._tokens.pop(id_, ""))
        elif member == "NotificationClosed":
            del self._shown[id_]
            self._tokens.pop(id_, None)

    # --- the bus -----------------------------------------------------------------------------

    async def _connect(self) -> None:
        if self._connection is not None:
            return
        connection: DBusConnection = await open_dbus_connection("SESSION")
        self._connection = connection
        spawn(self._hear(connection), self)
        await self._call(message_bus.AddMatch(_RULE))
        told = await self._call(new_method_call(_SERVER, "GetCapabilities"))
        self._able = frozenset(told.body[0])

    def _send(self, message: Message) -> int:
        """Without waiting; the number that a reply will name."""
        if self._connection is None:
            raise EOFError
        serial: int = next(self._connection.outgoing_serial)
        self._connection.writer.write(message.serialise(serial))
        return serial

    async def _call(self, message: Message) -> Message:
        """The reply; an error reply is raised as ``ValueError``, a lost bus as ``EOFError``."""
        serial = self._send(message)
        waiting = self._replies[serial] = asyncio.get_running_loop().create_future()
        try:
            found = await waiting
        finally:
            del self._replies[serial]
        if found.header.message_type is MessageType.error:
            raise ValueError(found.header.fields.get(HeaderFields.error_name))
        return found

    async def _hear(self, connection: DBusConnection) -> None:
        """Until the bus goes away: then whoever waits is told, and the next notice connects."""
        with suppress(OSError, EOFError):
            while True:
                self._heard(await connection.receive())
        for waiting in self._replies.values():
            if not waiting.done():
                waiting.set_exception(EOFError())
        if self._connection is connection:
            self._connection = None
            self._shown.clear()
        connection.writer.close()

    def _heard(self, message: Message) -> None:
        fields = message.header.fields
        waiting = self._replies.get(fields.get(HeaderFields.reply_serial, 0))
        if waiting is not None and not waiting.done():
            waiting.set_result(message)
        elif (
            message.header.message_type is MessageType.signal
            and fields.get(HeaderFields.sender) == self._server
        ):
            self._take(fields.get(HeaderFields.member), message.body)
