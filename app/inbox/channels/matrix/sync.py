"""One answer of ``/sync``, and the cursor behind it. Pure.

https://spec.matrix.org/v1.15/client-server-api/#syncing
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from app.inbox.channels.matrix.events import sub, text_of

_FIRST, PAGE = 20, 100
"""Events of a room in a first answer, and in a later one; what is before them is asked for."""
_PARTS = ("timeline", "state", "ephemeral", "account_data")
_QUIET = ("device_one_time_keys_count", "device_unused_fallback_key_types", "next_batch",
          "org.matrix.msc2732.device_unused_fallback_key_types")  # fmt: skip


def wanted(*, first: bool) -> str:
    """The filter: what of all that happens is of use here."""
    limit = _FIRST if first else PAGE
    room = {
        "account_data": {"types": []},
        "ephemeral": {"types": ["m.receipt", "m.typing"]},
        "state": {"lazy_load_members": True},
        "timeline": {"limit": limit, "lazy_load_members": True},
    }
    asked = {"presence": {"types": []}, "account_data": {"types": ["m.direct"]}, "room": room}
    return msgspec.json.encode(asked).decode()


class Cursor(msgspec.Struct, frozen=True):
    """Where to go on, whose cursor it is, and what is still locked.

    ``locked`` are rooms and events by the session whose key is awaited.
    """

    user: str = ""
    next: str = ""
    locked: dict[str, list[tuple[str, str]]] = {}

    @staticmethod
    def read(text: str, user: str) -> "Cursor":
        """The stored cursor of that user; from the start where it says nothing."""
        try:
            found = msgspec.json.decode(text, type=Cursor)
        except msgspec.DecodeError:
            return Cursor(user)
        return found if found.user == user else Cursor(user)

    def write(self) -> str:
        return msgspec.json.encode(self).decode()


@dataclass(frozen=True, slots=True)
class Timeline:
    """What happened in a room, oldest first; ``before`` leads to what is left out, or is empty."""

    room: str
    events: tuple[dict[str, Any], ...]
    state: tuple[dict[str, Any], ...]
    before: str
    ephemeral: tuple[dict[str, Any], ...]
    entered: bool = False
    """A room we have just entered: all of it is to be asked for."""

    def joined(self, who: str) -> bool:
        """Whether ``who`` entered with this answer: then all before it is new."""
        if self.entered:
            return True
        for event in (*self.state, *self.events):
            if event.get("type") == "m.room.member" and event.get("state_key") == who:
                former = sub(event, "unsigned", "prev_content") or sub(event, "prev_content")
                if former.get("membership") != "join":
                    return True
        return False


@dataclass(frozen=True, slots=True)
class Invite:
    """Who asks us into a room, and whether it is between us two."""

    room: str
    sender: str
    direct: bool


def timelines(page: Mapping[str, Any]) -> Iterator[Timeline]:
    """What happened in the rooms we are in."""
    for id, told in sub(page, "rooms", "join").items():
        line = sub(told, "timeline")
        before = text_of(line.get("prev_batch")) if line.get("limited") is True else ""
        happened, state = _events(line), _events(sub(told, "state"))
        yield Timeline(id, happened, state, before, _events(sub(told, "ephemeral")))


def invites(page: Mapping[str, Any], own: str) -> Iterator[Invite]:
    """The rooms we are asked into."""
    for id, told in sub(page, "rooms", "invite").items():
        for event in _events(sub(told, "invite_state")):
            if event.get("type") == "m.room.member" and event.get("state_key") == own:
                direct = sub(event, "content").get("is_direct") is True
                yield Invite(id, text_of(event.get("sender")), direct)


def direct_rooms(page: Mapping[str, Any]) -> dict[str, Any] | None:
    """What the account now says of its rooms between two; None when it says nothing."""
    found = [e for e in _events(sub(page, "account_data")) if e.get("type") == "m.direct"]
    return sub(found[-1], "content") if found else None


def to_device(page: Mapping[str, Any]) -> tuple[dict[str, Any], ...]:
    """What other devices tell ours: keys."""
    return _events(sub(page, "to_device"))


def read_by_others(line: Timeline, own: str) -> Iterator[str]:
    """The events up to which somebody else has read."""
    for event in line.ephemeral:
        if event.get("type") == "m.receipt":
            for id, kinds in sub(event, "content").items():
                if any(who != own for who in sub(kinds, "m.read")):
                    yield id


def taken_typing(page: Mapping[str, Any]) -> dict[str, set[str]]:
    """Who types in which room, taken out of the answer: nothing of it is to be kept."""
    found: dict[str, set[str]] = {}
    joined = sub(page, "rooms", "join")
    for room, told in list(joined.items()):
        ephemeral = sub(told, "ephemeral")
        happened = _events(ephemeral)
        for event in happened:
            who = sub(event, "content").get("user_ids")
            if event.get("type") == "m.typing" and isinstance(who, list):
                found[room] = {one for one in who if isinstance(one, str)}
        if room in found:
            ephemeral["events"] = [e for e in happened if e.get("type") != "m.typing"]
            if not any(_events(sub(told, part)) for part in _PARTS):
                del joined[room]
    if found and not joined:
        sub(page, "rooms").pop("join", None)
    return found


def is_news(page: Mapping[str, Any]) -> bool:
    """Whether an answer says more than that time went by."""
    return any(any(_parts(value)) for name, value in page.items() if name not in _QUIET)


def _parts(value: object) -> Iterable[object]:
    """What an object holds, however deep its empty ones lie."""
    if isinstance(value, dict):
        return (any(_parts(inner)) for inner in value.values())
    return (value,)


def _events(part: Mapping[str, Any]) -> tuple[dict[str, Any], ...]:
    listed = part.get("events", part.get("chunk"))
    return tuple(e for e in listed if isinstance(e, dict)) if isinstance(listed, list) else ()


chunk = _events
"""The events of a page of ``/messages``."""
