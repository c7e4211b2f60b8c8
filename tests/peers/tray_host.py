"""A tray of a test's own: what a desktop's panel is to a program that puts an icon there.

org.kde.StatusNotifierWatcher and the host's side of StatusNotifierItem and com.canonical.dbusmenu,
on a real dbus-daemon.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.peers.bus_peer import BusPeer

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_KNOWN: Mapping[str, tuple[str, Any]] = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
    "RegisteredStatusNotifierItems": ("as", []),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of an icon's menu; ``id`` presses it."""

    id: int
    label: str
    shown: bool


class TrayHost(BusPeer):
    """Holds the icons that programs put there, by their bus names."""

    def __init__(self, address: str) -> None:
        self.items: list[str] = []
        self._asking: DBusConnection = open_dbus_connection(address)
        super().__init__(address, WATCHER)

    def answer(self, call: Message) -> Message:
        member = call.header.fields[HeaderFields.member]
        if member == "Get" and call.body[1] in _KNOWN:
            return new_method_return(call, "v", (_KNOWN[call.body[1]],))
        if member == "GetAll":
            return new_method_return(call, "a{sv}", (dict(_KNOWN),))
        if member == "RegisterStatusNotifierItem":
            self.items.append(call.body[0])
            return new_method_return(call)
        if member == "RegisterStatusNotifierHost":
            return new_method_return(call)
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", (member,))

    def close(self) -> None:
        super().close()
        self._asking.close()

    # --- what a person does with an icon -----------------------------------------------------

    def tip(self, item: str) -> str:
        """The words of its tool tip."""
        _, _, title, text = self._property(item, "ToolTip")
        return f"{title}\n{text}".strip()

    def sizes(self, item: str) -> list[int]:
        """The widths of its picture."""
        return [wide for wide, _, _ in self._property(item, "IconPixmap")]

    def activate(self, item: str) -> None:
        """Press it."""
        self._ask(item, "/StatusNotifierItem", ITEM, "Activate", "ii", (10, 10))

    def menu(self, item: str) -> list[Entry]:
        """The lines of its menu, those of menus within it after their own."""
        path = self._property(item, "Menu")
        self._ask(item, path, MENU, "AboutToShow", "i", (0,))
        _, root = self._ask(item, path, MENU, "GetLayout", "iias", (0, -1, []))
        return list(_lines(root))

    def press(self, item: str, label: str) -> None:
        """Press a line of its menu."""
        entry = next(entry for entry in self.menu(item) if entry.label == label)
        path = self._property(item, "Menu")
        self._ask(item, path, MENU, "Event", "isvu", (entry.id, "clicked", ("i", 0), 0))

    def _property(self, item: str, name: str) -> Any:
        asked = (ITEM, name)
        ((_, value),) = self._ask(item, "/StatusNotifierItem", _PROPERTIES, "Get", "ss", asked)
        return value

    def _ask(
        self, item: str, path: str, interface: str, member: str, signature: str, body: Any
    ) -> Any:
        to = DBusAddress(path, item, interface)
        call = new_method_call(to, member, signature, body)
        reply = self._asking.send_and_get_reply(call, timeout=30)
        assert reply.header.message_type is MessageType.method_return, reply.body
        return reply.body


def _lines(node: Any) -> Any:
    id_, properties, children = node
    label = properties.get("label", ("s", ""))[1].replace("_", "")
    if label:
        yield Entry(id_, label, properties.get("visible", ("b", True))[1])
    for _, child in children:
        yield from _lines(child)
