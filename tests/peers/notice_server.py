"""A notification server of a test's own on a D-Bus session of a test's own.

It speaks org.freedesktop.Notifications (Desktop Notifications Specification 1.3) through the real
dbus-daemon; the test sees each notice that arrives and presses it.
"""

import queue
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

NAME = "org.freedesktop.Notifications"
EMITTER = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
EVERYTHING = ("actions", "body", "body-markup", "sound", "persistence")


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a program asked to be shown."""

    id: int
    replaces: int
    program: str
    title: str
    body: str
    actions: tuple[str, ...]
    hints: Mapping[str, Any]
    timeout: int


class NoticeServer:
    """Runs on a thread until closed. ``silent``: it answers no call; ``refuses``: with errors."""

    def __init__(self, address: str, able: tuple[str, ...] = EVERYTHING) -> None:
        self.able = able
        self.silent = self.refuses = False
        self.arrived: list[Arrived] = []
        self.closed: list[int] = []
        self._next = 0
        self._orders: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._ending = threading.Event()
        self._connection: DBusConnection = open_dbus_connection(address)
        Proxy(message_bus, self._connection).RequestName(NAME, 0)
        self._thread = threading.Thread(target=self._serve, name="notice-server", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def press(self, id: int, action: str = "default", token: str = "") -> None:
        """A person presses the notice."""
        if token:
            self._orders.put(new_signal(EMITTER, "ActivationToken", "us", (id, token)))
        self._orders.put(new_signal(EMITTER, "ActionInvoked", "us", (id, action)))
        self.dismiss(id)

    def dismiss(self, id: int) -> None:
        """A person puts the notice away."""
        self._orders.put(new_signal(EMITTER, "NotificationClosed", "uu", (id, 2)))

    def close(self) -> None:
        """Leave the bus; safe to call twice."""
        self._ending.set()
        self._thread.join(30)
        self._connection.close()

    # --- the thread --------------------------------------------------------------------------

    def _serve(self) -> None:
        while not self._ending.is_set():
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                pass
            except (OSError, EOFError):
                return
            else:
                self._answer(message)
            while not self._orders.empty():
                self._connection.send(self._orders.get())

    def _answer(self, call: Message) -> None:
        if call.header.message_type is not MessageType.method_call or self.silent:
            return
        if self.refuses:
            self._connection.send(new_error(call, f"{NAME}.Error.Failed", "s", ("full",)))
            return
        member = call.header.fields[HeaderFields.member]
        if member == "GetCapabilities":
            self._connection.send(new_method_return(call, "as", (list(self.able),)))
        elif member == "Notify":
            self._connection.send(new_method_return(call, "u", (self._take(call.body),)))
        elif member == "CloseNotification":
            self.closed.append(call.body[0])
            self._connection.send(new_method_return(call))
            self._orders.put(new_signal(EMITTER, "NotificationClosed", "uu", (call.body[0], 3)))

    def _take(self, body: tuple[Any, ...]) -> int:
        program, replaces, _, title, text, actions, hints, timeout = body
        self._next += 1
        id_ = replaces or self._next
        told = {name: value for name, (_, value) in hints.items()}
        self.arrived.append(
            Arrived(id_, replaces, program, title, text, tuple(actions), told, timeout)
        )
        return id_
