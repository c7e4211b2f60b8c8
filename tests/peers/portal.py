"""A desktop portal of a test's own: says light or dark and how much motion, and changes its mind.

org.freedesktop.portal.Settings on a real dbus-daemon; ``old`` is version 1, without ``ReadOne``.
"""

from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, new_error, new_method_return, new_signal

from tests.peers.bus_peer import BusPeer

NAME, INTERFACE = "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
EMITTER = DBusAddress("/org/freedesktop/portal/desktop", NAME, INTERFACE)

Variant = tuple[str, Any]


class Portal(BusPeer):
    """``settings`` by namespace and key, as D-Bus variants."""

    def __init__(
        self, address: str, settings: dict[tuple[str, str], Variant], *, old: bool = False
    ) -> None:
        self.settings, self._old = dict(settings), old
        self.asked: list[str] = []
        super().__init__(address, NAME)

    def change(self, space: str, key: str, value: Variant) -> None:
        """A person changes the desktop's setting."""
        self.settings[space, key] = value
        self.order(new_signal(EMITTER, "SettingChanged", "ssv", (space, key, value)))

    def answer(self, call: Message) -> Message:
        member = call.header.fields[HeaderFields.member]
        self.asked.append(member)
        if member == "ReadOne" and self._old:
            return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("no",))
        found = self.settings.get(call.body)
        if found is None:
            return new_error(call, "org.freedesktop.portal.Error.NotFound", "s", ("none",))
        return new_method_return(call, "v", (found if member == "ReadOne" else ("v", found),))
