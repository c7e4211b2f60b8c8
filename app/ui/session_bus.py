"""The desktop session's D-Bus: calls, and signals that are waited for. Loop thread.

Spoken with jeepney, which keyring brings on Linux: Qt's D-Bus of Python can write no unsigned
number. Connects when first called, and again after the bus went away.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

from jeepney import HeaderFields, MatchRule, Message, MessageType
from jeepney.auth import BEGIN, Authenticator
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection
from PySide6.QtCore import QObject, Signal

from app.ui.loop import cancel, spawn

GONE = (OSError, EOFError, KeyError, RuntimeError, TimeoutError, ValueError)
"""No bus, none that we can reach, one that went away, a program that says no or nothing."""


class SessionBus(QObject):
    """``rule`` says which signals are heard; ``signalled`` tells each, as it came."""

    signalled = Signal(object)
    """A ``Message``; who sent it is to be looked at by whoever hears it."""
    lost = Signal()

    def __init__(self, rule: MatchRule, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rule = rule
        self._connection: DBusConnection | None = None
        self._connecting: asyncio.Task[Exception | None] | None = None
        self._replies: dict[int, asyncio.Future[Message]] = {}

    def connected(self) -> bool:
        """Whether there is a connection now."""
        return self._connection is not None

    async def call(self, message: Message) -> Message:
        """The reply; an error reply is raised as ``ValueError``, a lost bus as ``EOFError``."""
        await self._connect()
        return await self._call(message)

    def send(self, message: Message) -> int:
        """Without waiting; the number that a reply will name."""
        if self._connection is None:
            raise EOFError
        serial: int = next(self._connection.outgoing_serial)
        self._connection.writer.write(message.serialise(serial))
        return serial

    def close(self) -> None:
        """Leave the bus."""
        cancel(self)
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.writer.close()
        self._tell_lost()

    async def _connect(self) -> None:
        """One connection for all that call at once, also when one of them waits no longer."""
        if self._connecting is None or self._connecting.done():
            if self._connection is not None:
                return
            self._connecting = spawn(self._open(), self)
        error = await asyncio.shield(self._connecting)
        if error is not None:
            raise error

    async def _open(self) -> Exception | None:
        """What went wrong is for those who wait, and for nobody else."""
        try:
            self._connection = found = await _connection()
            spawn(self._hear(found), self)
            for first in (message_bus.Hello(), message_bus.AddMatch(self._rule)):
                await self._call(first)
        except GONE as error:
            return error
        return None

    async def _call(self, message: Message) -> Message:
        serial = self.send(message)
        waiting = self._replies[serial] = asyncio.get_running_loop().create_future()
        try:
            found = await waiting
        finally:
            del self._replies[serial]
        if found.header.message_type is MessageType.error:
            raise ValueError(found.header.fields.get(HeaderFields.error_name))
        return found

    async def _hear(self, connection: DBusConnection) -> None:
        """Until the bus goes away: then whoever waits is told, and the next call connects."""
        with suppress(OSError, EOFError):
            while True:
                self._heard(await connection.receive())
        self._tell_lost()
        if self._connection is connection:
            self._connection = None
            self.lost.emit()
        connection.writer.close()

    def _tell_lost(self) -> None:
        """Nobody answers any more."""
        for waiting in self._replies.values():
            if not waiting.done():
                waiting.set_exception(EOFError())

    def _heard(self, message: Message) -> None:
        waiting = self._replies.get(message.header.fields.get(HeaderFields.reply_serial, 0))
        if waiting is not None and not waiting.done():
            waiting.set_result(message)
        elif message.header.message_type is MessageType.signal:
            self.signalled.emit(message)


async def _connection() -> DBusConnection:
    """One that has signed in; jeepney's own way leaves the socket open when it is given up."""
    reader, writer = await asyncio.open_unix_connection(get_bus("SESSION"))
    try:
        signing_in = Authenticator()
        for line in signing_in:
            writer.write(line)
            signing_in.feed(await reader.readuntil(b"\n"))
        writer.write(BEGIN)
    except BaseException:
        writer.close()
        raise
    return DBusConnection(reader, writer)
