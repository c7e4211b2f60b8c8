"""What goes out: into which room, as which events."""

import re
from collections.abc import Mapping
from typing import Any

from app.base.errors import PermanentError
from app.inbox import records
from app.inbox.channels.matrix import events
from app.inbox.channels.matrix.api import Homeserver
from app.inbox.channels.matrix.cipher import Cipher, seal_file
from app.inbox.channels.matrix.rooms import Room, Rooms
from app.inbox.sending.compose import File

MEMBER = "m.room.member"
_PERSON = re.compile(r"@[^\s:]{1,200}:[^\s]{1,230}")
_HERE = ("join", "invite")
_MEGOLM = {"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
_FURTHER = re.compile(r"[0-9a-f-]{36}\.[1-9]\d*")
_VOICE = "audio/ogg"


def transaction(send_id: str, number: int) -> str:
    """The key of an event of a message: the same event, however often it is sent."""
    return f"{send_id}.{number}"


def is_further(event: Mapping[str, Any]) -> bool:
    """An event of a message of ours whose first one stands for it."""
    key = events.text_of(events.sub(event, "unsigned").get("transaction_id"))
    return _FURTHER.fullmatch(key) is not None


# --- where ----------------------------------------------------------------------------------------


async def room_for(
    home: Homeserver, rooms: Rooms, said: records.Said, send_id: str, *, seal: bool
) -> Room:
    """The room to write in; one is made for a person there is none with.

    Raises ``PermanentError("room-refused" | "no-such-person")``.
    """
    asked_in, _ = events.where(said.answers)
    room = await room_with(home, rooms, said.to, asked_in)
    if room is not None:
        return room
    if not said.to.startswith("@"):
        raise PermanentError("room-refused", server=home.host)
    if _PERSON.fullmatch(said.to) is None:
        raise PermanentError("no-such-person", name=said.to)
    return await _made(home, rooms, said.to, send_id, seal=seal)


async def room_with(home: Homeserver, rooms: Rooms, to: str, asked_in: str = "") -> Room | None:
    """The room that ``to`` is, or the one we share with that person, best the one they ask in."""
    joined = await rooms.joined()
    if not to.startswith("@"):
        found = [id for id in joined if id.casefold() == to.casefold()]
        return await rooms.room(found[0]) if found else None
    known = (await rooms.direct()).get(to, [])
    for id in dict.fromkeys((asked_in, *reversed(known))):
        if id in joined and await _is_here(home, id, to):
            room = await rooms.room(id)
            if id in known or await rooms.other(room) == to:
                return room
    return None


async def _is_here(home: Homeserver, room: str, who: str) -> bool:
    """Whether somebody is in a room, or asked in."""
    try:
        told = await home.ask("GET", "rooms", room, "state", MEMBER, who)
    except PermanentError:
        return False
    return told.get("membership") in _HERE


async def _made(home: Homeserver, rooms: Rooms, who: str, send_id: str, *, seal: bool) -> Room:
    """A room of us two. Its alias is the key that makes a second try find the first one's room."""
    name = f"nightdesk-{send_id}"
    alias = f"#{name}:{home.own.partition(':')[2]}"
    asked = {
        "preset": "trusted_private_chat",
        "is_direct": True,
        "invite": [who],
        "room_alias_name": name,
        "initial_state": [_MEGOLM] if seal else [],
    }
    try:
        told = await home.do("POST", "createRoom", json=asked)
    except PermanentError as error:
        try:
            told = await home.ask("GET", "directory", "room", alias)
        except PermanentError:
            raise error from None
    id = events.text_of(told.get("room_id"))
    if not id:
        raise home.confused()
    await rooms.make_direct(who, id)
    return await rooms.room(id)


async def people(home: Homeserver, room: str) -> list[str]:
    """Everybody who may read what is said in a room from now on."""
    told = await home.ask("GET", "rooms", room, "members", query={"not_membership": "leave"})
    rows = told.get("chunk")
    return [
        str(row.get("state_key"))
        for row in (rows if isinstance(rows, list) else ())
        if events.sub(row, "content").get("membership") in _HERE
    ]


# --- what -----------------------------------------------------------------------------------------


async def contents(home: Homeserver, said: records.Said, room: Room) -> list[dict[str, Any]]:
    """The contents of the events; files are put on the server, sealed where the room is."""
    if not said.files:
        made: list[dict[str, Any]] = [{"msgtype": "m.text", "body": said.text}]
    else:
        made = [await _file(home, file, room) for file in said.files]
        if said.text:  # the first file has the text for its caption
            made[0]["body"] = said.text
    asked_in, event = events.where(said.answers)
    if event and asked_in == room.id and not said.to.startswith("@"):
        # Alone with somebody a quotation is noise; in a group it says to whom one speaks.
        made[0]["m.relates_to"] = {"m.in_reply_to": {"event_id": event}}
    return made


async def _file(home: Homeserver, file: File, room: Room) -> dict[str, Any]:
    kind = file.type or "application/octet-stream"
    family = kind.partition("/")[0]
    content: dict[str, Any] = {
        "msgtype": f"m.{family}" if family in ("image", "audio", "video") else "m.file",
        "body": file.name,
        "filename": file.name,
        "info": {"mimetype": kind, "size": len(file.data)},
    }
    if kind == _VOICE:
        content["org.matrix.msc3245.voice"] = {}
    if room.encrypted:
        data, key = await seal_file(file.data)
        uri = await home.upload(data, "", "application/octet-stream")
        return content | {"file": key | {"url": uri}}
    return content | {"url": await home.upload(file.data, file.name, kind)}


async def sealed(
    home: Homeserver, cipher: Cipher | None, room: Room, contents: list[dict[str, Any]]
) -> tuple[str, list[dict[str, Any]]]:
    """The kind of the events and what they hold; nothing goes in the clear into a sealed room."""
    if not room.encrypted:
        return "m.room.message", contents
    if cipher is None:
        raise PermanentError("room-sealed", name=room.title(home.own))
    readers = await people(home, room.id)
    return "m.room.encrypted", [await cipher.sealed(room.id, readers, one) for one in contents]
