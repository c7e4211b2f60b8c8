"""Who is in a room, what it is called, whether it is between two: asked once, then followed."""

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.base.errors import PermanentError
from app.inbox.channels.matrix.api import Homeserver
from app.inbox.channels.matrix.events import sub, text_of

DIRECT = "m.direct"
_NAMED = 3
"""People who give a room without a name theirs."""


@dataclass(slots=True)
class Room:
    """What is known of a room we are in; ``members`` are people's names by their address."""

    id: str
    name: str = ""
    encrypted: bool = False
    members: dict[str, str] = field(default_factory=dict)

    def title(self, own: str) -> str:
        """What it is called: by its name, else by who is in it."""
        others = [called(who, name) for who, name in self.members.items() if who != own]
        return self.name or ", ".join(others[:_NAMED]) or self.id

    def follow(self, event: Mapping[str, Any]) -> None:
        """A state event of it."""
        content, key = sub(event, "content"), text_of(event.get("state_key"))
        match event.get("type"):
            case "m.room.name":
                self.name = text_of(content.get("name"))
            case "m.room.encryption":  # there is no way back
                self.encrypted = True
            case "m.room.member" if content.get("membership") == "join":
                self.members[key] = text_of(content.get("displayname"))
            case "m.room.member":
                self.members.pop(key, None)


def called(address: str, name: str) -> str:
    """A person's name, or what their address begins with."""
    return name or address.lstrip("@").partition(":")[0]


class Rooms:
    """The rooms of an account, and who is written to in which of them."""

    def __init__(self, home: Homeserver) -> None:
        self._home = home
        self._known: dict[str, Room] = {}
        self._direct: dict[str, list[str]] | None = None

    async def room(self, id: str) -> Room:
        """What is known of a room; what it does not let us know stays empty."""
        if id not in self._known:
            self._known[id] = await self._asked(id)
        return self._known[id]

    async def sealed(self, room: Room) -> bool:
        """Whether a room is encrypted at this moment: nothing is to go into one in the clear."""
        if not room.encrypted:
            with contextlib.suppress(PermanentError):
                await self._home.ask("GET", "rooms", room.id, "state", "m.room.encryption")
                room.encrypted = True
        return room.encrypted

    async def _asked(self, id: str) -> Room:
        room, ask = Room(id), self._home.ask
        with contextlib.suppress(PermanentError):
            joined = sub(await ask("GET", "rooms", id, "joined_members"), "joined")
            room.members = {who: text_of(sub(p).get("display_name")) for who, p in joined.items()}
        with contextlib.suppress(PermanentError):
            name = await ask("GET", "rooms", id, "state", "m.room.name")
            room.name = text_of(name.get("name"))
        await self.sealed(room)
        return room

    def follow(self, id: str, events: Iterable[Mapping[str, Any]]) -> None:
        """State events of a room; of one that nobody asked for yet it will be asked."""
        room = self._known.get(id)
        for event in events:
            if room is not None and "state_key" in event:
                room.follow(event)

    # --- between two (https://spec.matrix.org/v1.15/client-server-api/#direct-messaging) -------

    async def direct(self) -> dict[str, list[str]]:
        """The rooms between us and one person, by that person."""
        if self._direct is None:
            told: dict[str, Any] = {}
            with contextlib.suppress(PermanentError):
                told = await self._home.ask("GET", "user", self._home.own, "account_data", DIRECT)
            self.direct_is(told)
        return self._direct or {}

    def direct_is(self, told: Mapping[str, Any]) -> None:
        """What the account says of its rooms between two."""
        self._direct = {
            who: [id for id in ids if isinstance(id, str)]
            for who, ids in told.items()
            if isinstance(ids, list)
        }

    async def make_direct(self, who: str, id: str) -> None:
        """Say that a room is between us and one person, for our other programs too."""
        known = dict(await self.direct())
        if id not in known.get(who, ()):
            known[who] = [*known.get(who, ()), id]
            await self._home.do("PUT", "user", self._home.own, "account_data", DIRECT, json=known)
            self._direct = known

    async def other(self, room: Room) -> str:
        """The one person a room is shared with; empty when it is a group's."""
        for who, ids in (await self.direct()).items():
            if room.id in ids:
                return who
        others = [who for who in room.members if who != self._home.own]
        return others[0] if len(others) == 1 and not room.name else ""

    async def joined(self) -> list[str]:
        """The rooms we are in now."""
        told = (await self._home.ask("GET", "joined_rooms")).get("joined_rooms")
        return [id for id in told if isinstance(id, str)] if isinstance(told, list) else []
