"""A notification server of a test's own: sees each notice that arrives, and presses it.

org.freedesktop.Notifications (Desktop Notifications Specification 1.3) on a real dbus-daemon.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, new_error, new_method_return, new_signal

from tests.peers.bus_peer import BusPeer

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


class NoticeServer(BusPeer):
    """``silent``: it answers no call; ``refuses``: with errors."""

    def __init__(self, address: str, able: tuple[str, ...] = EVERYTHING) -> None:
        self.able = able
        self.silent = self.refuses = False
        self.arrived: list[Arrived] = []
        self.closed: list[int] = []
        self._next = 0
        super().__init__(address, NAME)

    def press(self, id: int, action: str = "default", token: str = "") -> None:
        """A person presses the notice."""
        if token:
            self.order(new_signal(EMITTER, "ActivationToken", "us", (id, token)))
        self.order(new_signal(EMITTER, "ActionInvoked", "us", (id, action)))
        self.dismiss(id)

    def dismiss(self, id: int) -> None:
        """A person puts the notice away."""
        self.order(new_signal(EMITTER, "NotificationClosed", "uu", (id, 2)))

    def answer(self, call: Message) -> Message | None:
        if self.silent:
            return None
        if self.refuses:
            return new_error(call, f"{NAME}.Error.Failed", "s", ("full",))
        member = call.header.fields[HeaderFields.member]
        if member == "GetCapabilities":
            return new_method_return(call, "as", (list(self.able),))
        if member == "Notify":
            return new_method_return(call, "u", (self._take(call.body),))
        self.closed.append(call.body[0])
        self.order(new_signal(EMITTER, "NotificationClosed", "uu", (call.body[0], 3)))
        return new_method_return(call)

    def _take(self, body: tuple[Any, ...]) -> int:
        program, replaces, _, title, text, actions, hints, timeout = body
        self._next += 1
        id_ = replaces or self._next
        told = {name: value for name, (_, value) in hints.items()}
        self.arrived.append(
            Arrived(id_, replaces, program, title, text, tuple(actions), told, timeout)
        )
        return id_
