"""What a screen reader sees: a screen, a session bus, an accessibility bus and the tree on it.

The tree is walked over D-Bus as assistive programs do (AT-SPI 2, interface
org.a11y.atspi.Accessible of at-spi2-core's xml folder), so nothing of Qt vouches for itself. It is
asked for level by level, all of one at once: a program that is busy answers when its loop turns,
and a tree of thousands of nodes would take as many turns.
"""

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
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
_DEEPEST, _AT_ONCE = 60, 50
"""Levels of a tree, and nodes that are asked about at once."""
Place = tuple[str, str]
"""A bus name and a path."""


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
                    if self._answer(_name(child))[0][1] == name:
                        return self._tree(child)
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

    def _tree(self, root: Place) -> Node:
        """Without what went while it was walked."""
        told: dict[Place, _Told] = {}
        level = [root]
        for _ in range(_DEEPEST):
            for at in range(0, len(level), _AT_ONCE):
                told |= self._told(level[at : at + _AT_ONCE])
            below = [child for place in level if place in told for child in told[place].children]
            level = [child for child in dict.fromkeys(below) if child not in told]
            if not level:
                break
        if root not in told:
            raise PeerError("the program went")
        return _built(root, told)

    def _told(self, places: Sequence[Place]) -> "dict[Place, _Told]":
        asked = [
            message
            for place in places
            for message in (
                _call(place, "GetRoleName"), _name(place), _call(place, "GetState"),
                _call(place, "GetChildren"),
            )
        ]  # fmt: skip
        replies = iter(self._answers(asked))
        found = {}
        for place, (role, name, states, children) in zip(
            places, zip(*[replies] * 4, strict=True), strict=True
        ):
            if role and name and states and children:
                low, high = states[0]
                found[place] = _Told(
                    role[0], name[0][1], low | high << 32, [(bus, at) for bus, at in children[0]]
                )
        return found

    def _children(self, bus: str, path: str) -> list[Place]:
        return list(self._answer(_call((bus, path), "GetChildren"))[0])

    def press(self, node: Node) -> None:
        """Do the first thing a node can do."""
        address = DBusAddress(node.path, node.bus, _ACTION)
        self._answer(new_method_call(address, "DoAction", "i", (0,)))

    def _answer(self, message: Message) -> tuple[Any, ...]:
        (body,) = self._answers([message])
        if body is None:
            raise PeerError(f"{message.header.fields} was refused")
        return body

    def _answers(self, messages: Sequence[Message]) -> list[tuple[Any, ...] | None]:
        """The bodies of the replies, in order; None where there was an error."""
        serials = []
        for message in messages:
            serials.append(next(self._bus.outgoing_serial))
            self._bus.send(message, serial=serials[-1])
        waited = dict.fromkeys(serials)
        missing, ends = set(serials), time.monotonic() + _ANSWER
        while missing:
            try:
                reply = self._bus.receive(timeout=max(0.0, ends - time.monotonic()))
            except TimeoutError as error:
                raise PeerError(f"{len(missing)} questions were not answered") from error
            serial = reply.header.fields.get(HeaderFields.reply_serial, -1)
            if serial in missing:
                missing.discard(serial)
                if reply.header.message_type is not MessageType.error:
                    waited[serial] = reply.body
        return [waited[serial] for serial in serials]


@dataclass(frozen=True, slots=True)
class _Told:
    """What a node says of itself."""

    role: str
    name: str
    states: int
    children: list[Place]


def _call(place: Place, method: str) -> Message:
    bus, path = place
    return new_method_call(DBusAddress(path, bus, _ACCESSIBLE), method)


def _name(place: Place) -> Message:
    bus, path = place
    return Properties(DBusAddress(path, bus, _ACCESSIBLE)).get("Name")


def _built(place: Place, told: "dict[Place, _Told]", depth: int = 0) -> Node:
    one = told[place]
    below = [child for child in one.children if child in told] if depth < _DEEPEST else []
    children = tuple(_built(child, told, depth + 1) for child in below)
    return Node(*place, one.role, one.name, one.states, children)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)
