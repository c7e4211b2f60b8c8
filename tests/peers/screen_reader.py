"""What a screen reader sees: a screen, a session bus, an accessibility bus and the tree on it.

The tree is walked over D-Bus as assistive programs do (AT-SPI 2, interface
org.a11y.atspi.Accessible of at-spi2-core's xml folder), so nothing of Qt vouches for itself.
"""

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from jeepney import DBusAddress, HeaderFields, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.peers.keyring_session import KeyringSession
from tests.peers.process import PeerError, find_binary, tie_to_us

BINARIES = ("Xvfb", "dbus-daemon")
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_ROOT = "/org/a11y/atspi/accessible/root"
_FOCUSABLE, _SHOWING, _SENSITIVE = 11, 25, 24
"""Bits of AtspiStateType."""
_ANSWER = 30.0


def launcher() -> str | None:
    """The program that starts the accessibility bus; None when it is not installed."""
    return next((path for path in _LAUNCHERS if Path(path).exists()), None)


@dataclass(frozen=True, slots=True)
class Node:
    """A node of the tree: the role's name ("push button"), what is said, what it can do."""

    bus: str
    path: str
    role: str
    name: str
    states: int
    interfaces: frozenset[str]
    children: tuple["Node", ...] = field(default=(), repr=False)

    @property
    def showing(self) -> bool:
        """Whether it is on the screen."""
        return bool(self.states >> _SHOWING & 1)

    @property
    def focusable(self) -> bool:
        """Whether it can take the focus."""
        return bool(self.states >> _FOCUSABLE & 1)

    def all(self) -> Iterator["Node"]:
        """This one and everything below it."""
        yield self
        for child in self.children:
            yield from child.all()


class ScreenReader:
    """A session of its own in ``folder`` (empty, the test's) with a screen and both buses."""

    def __init__(self, folder: Path) -> None:
        self._stack = contextlib.ExitStack()
        self._session = self._stack.enter_context(KeyringSession(folder, "no-keyring"))
        self.environment: dict[str, str] = {
            **self._session.environment,
            "DISPLAY": self._start_screen(),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANG": "C.UTF-8",
        }
        found = launcher()
        assert found is not None
        self._start([found, "--launch-immediately", "--a11y=1"])
        self._bus = self._open_bus()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def start(self, command: Sequence[str]) -> "subprocess.Popen[bytes]":
        """Start a program on the screen; it ends with the reader."""
        return self._start(command)

    def find(self, name: str, within: float = 60.0) -> Node:
        """The tree of the program of that name, once it is there."""
        end = time.monotonic() + within
        while time.monotonic() < end:
            for child in self._children("org.a11y.atspi.Registry", _ROOT):
                with contextlib.suppress(PeerError):
                    if self._property(*child, "Name") == name:
                        return self._node(*child)
            time.sleep(0.2)
        raise PeerError(f"no program {name!r} on the accessibility bus")

    # --- the buses ---------------------------------------------------------------------------

    def _start(self, command: Sequence[str]) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            [*tie_to_us(), *command], env=self.environment, stdin=subprocess.DEVNULL
        )
        self._stack.callback(_end, process)
        return process

    def _start_screen(self) -> str:
        reading, writing = os.pipe()
        xvfb = find_binary("Xvfb")
        assert xvfb is not None
        size = ("-screen", "0", "1440x900x24", "-nolisten", "tcp")
        process = subprocess.Popen(
            [*tie_to_us(), xvfb, "-displayfd", str(writing), *size],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        self._stack.callback(_end, process)
        with os.fdopen(reading) as told:
            return f":{told.readline().strip()}"

    def _open_bus(self) -> DBusConnection:
        session = open_dbus_connection(bus=self.environment["DBUS_SESSION_BUS_ADDRESS"])
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        end = time.monotonic() + _ANSWER
        while True:
            reply = session.send_and_get_reply(
                new_method_call(where, "GetAddress"), timeout=_ANSWER
            )
            if reply.header.message_type is MessageType.method_return:
                break
            if time.monotonic() > end:
                raise PeerError(f"no accessibility bus: {reply.body}")
            time.sleep(0.1)
        session.close()
        bus = open_dbus_connection(bus=reply.body[0])
        self._stack.callback(bus.close)
        return bus

    # --- the tree ----------------------------------------------------------------------------

    def _node(self, bus: str, path: str, depth: int = 0) -> Node:
        low, high = self._ask(bus, path, _ACCESSIBLE, "GetState")[0]
        children = self._children(bus, path) if depth < 60 else []
        return Node(
            bus, path,
            self._ask(bus, path, _ACCESSIBLE, "GetRoleName")[0],
            self._property(bus, path, "Name"),
            low | high << 32,
            frozenset(self._ask(bus, path, _ACCESSIBLE, "GetInterfaces")[0]),
            tuple(self._node(*child, depth + 1) for child in children),
        )  # fmt: skip

    def _children(self, bus: str, path: str) -> list[tuple[str, str]]:
        return list(self._ask(bus, path, _ACCESSIBLE, "GetChildren")[0])

    def press(self, node: Node) -> None:
        """Do the first thing a node can do."""
        self._ask(node.bus, node.path, _ACTION, "DoAction", "i", (0,))

    def _property(self, bus: str, path: str, name: str) -> Any:
        asked = Properties(DBusAddress(path, bus, _ACCESSIBLE)).get(name)
        return self._answer(asked)[0][1]

    def _ask(
        self, bus: str, path: str, interface: str, method: str, *given: Any
    ) -> tuple[Any, ...]:
        return self._answer(new_method_call(DBusAddress(path, bus, interface), method, *given))

    def _answer(self, message: Any) -> tuple[Any, ...]:
        reply = self._bus.send_and_get_reply(message, timeout=_ANSWER)
        if reply.header.message_type is MessageType.error:
            raise PeerError(f"{reply.header.fields.get(HeaderFields.error_name)}: {reply.body}")
        return reply.body


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)
