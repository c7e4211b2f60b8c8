"""What an event of a room says (https://spec.matrix.org/v1.15/client-server-api/#events). Pure.

A stored record is the event as it came, deciphered where it was not in the clear, and beside it
what the server tells elsewhere: the room, and how people are called in it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from app.base.clock import MICRO
from app.inbox import records
from app.inbox.values import Address

Sealed = Literal["", "opened", "locked"]
"""In the clear; encrypted, and we have the key; encrypted, and the key is not here yet."""
_MILLI = MICRO // 1000
_REPLACES = "m.replace"
_FILES = ("m.image", "m.file", "m.audio", "m.video")
_POLLS = ("m.poll.start", "org.matrix.msc3381.poll.start")
SPOKEN = ("m.room.message", "m.room.encrypted", "m.sticker", *_POLLS)
_SILENT = re.compile(
    r"m\.(room\.redaction|call|key\.verification|poll\.(response|end)|beacon|rtc)\b"
    r"|org\.matrix\.msc(3381\.poll\.(response|end)|3401|3672|4075|4143)\b"
)
"""What programs tell each other, and what other events show."""
_FALLBACK = re.compile(r"\A(?:> ?[^\n]*\n)+\n?")
"""How older programs quote what they answer (rich replies, fallbacks)."""


@dataclass(frozen=True, slots=True)
class Media:
    """A file of a message: its address, and how to decipher it (None: in the clear)."""

    uri: str
    name: str
    type: str
    size: int
    key: Mapping[str, Any] | None = None


def sub(value: object, *names: str) -> dict[str, Any]:
    """The object under these names; empty where there is none."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def text_of(value: object) -> str:
    return value if isinstance(value, str) else ""


def remote_id(room: str, event: str) -> str:
    """How a message is known: one event lies in one room."""
    return f"{room} {event}"


def where(remote: str) -> tuple[str, str]:
    """Room and event of a message."""
    room, _, event = remote.partition(" ")
    return room, event


def moment(event: Mapping[str, Any]) -> int | None:
    """When the sender's server had it, microseconds UTC."""
    at = event.get("origin_server_ts")
    return at * _MILLI if isinstance(at, int) and 0 < at < 1 << 46 else None


def is_state(event: Mapping[str, Any]) -> bool:
    return "state_key" in event


def is_spoken(event: Mapping[str, Any]) -> bool:
    """Somebody said something: not what became of the room, nor what programs tell each other."""
    kind = text_of(event.get("type"))
    if is_state(event) or not kind or _SILENT.match(kind):
        return False
    return bool(event.get("content"))  # nothing is left of what was taken back


def is_reaction(event: Mapping[str, Any]) -> bool:
    return event.get("type") == "m.reaction"


def replaced(event: Mapping[str, Any]) -> str:
    """The event whose words this one changes; empty when it changes none."""
    relation = sub(event, "content", "m.relates_to")
    is_edit = relation.get("rel_type") == _REPLACES and event.get("type") in SPOKEN
    return text_of(relation.get("event_id")) if is_edit else ""


def withdrawn(event: Mapping[str, Any]) -> str:
    """The event that this one takes back; empty when it takes none."""
    if event.get("type") != "m.room.redaction":
        return ""
    return text_of(event.get("redacts")) or text_of(sub(event, "content").get("redacts"))


def answered(event: Mapping[str, Any]) -> str:
    """The event that this one answers, or reacts to."""
    relation = sub(event, "content", "m.relates_to")
    if is_reaction(event):
        return text_of(relation.get("event_id"))
    return text_of(sub(relation, "m.in_reply_to").get("event_id"))


def says(event: Mapping[str, Any]) -> dict[str, Any]:
    """Its content, an edit's new one."""
    content = sub(event, "content")
    return sub(content, "m.new_content") or content if replaced(event) else content


def media(event: Mapping[str, Any]) -> Media | None:
    """The file of a message."""
    content = says(event)
    kind = content.get("msgtype")
    if event.get("type") != "m.sticker" and kind not in _FILES:
        return None
    key = sub(content, "file")
    uri = text_of(key.get("url")) or text_of(content.get("url"))
    info = sub(content, "info")
    size = info.get("size")
    usual = "image/png" if event.get("type") == "m.sticker" else "application/octet-stream"
    return Media(
        uri,
        text_of(content.get("filename")) or text_of(content.get("body")),
        text_of(info.get("mimetype")) or usual,
        size if isinstance(size, int) else 0,
        key or None,
    )


def facts(record: Mapping[str, Any], *, files: bool) -> records.Facts | None:
    """What a record says; None when it is none. ``files``: what came with it was fetched."""
    event = sub(record, "event")
    room, own = text_of(record.get("room")), text_of(record.get("own"))
    sender, id = text_of(event.get("sender")), text_of(event.get("event_id"))
    if not room or not sender or not id:
        return None
    locked = record.get("sealed") == "locked"
    name = text_of(record.get("name"))
    found = None if locked else media(event)
    text = "" if locked else _text(event, name)
    if found is not None and not files:
        text = f"{text}\n{_missing(found)}".strip()
    there = None if record.get("direct") else Address(text_of(record.get("title")), room)
    about = answered(event)
    return records.Facts(
        remote_id=f"{own} {remote_id(room, replaced(event) or id)}",
        sender=Address(name, sender),
        to=(there or Address("", text_of(record.get("to")) or own),),
        text=text,
        at=moment(event),
        thread=f"{own} {room}" if there else "",
        answers=remote_id(room, about) if about else "",
        reply_to=there,
        automatic=says(event).get("msgtype") == "m.notice",
        nod=is_reaction(event),
        locked=locked,
        sealed=bool(record.get("sealed")),
        odd=not locked and not text and found is None,
    )


def _text(event: Mapping[str, Any], name: str) -> str:
    """The words, or what stands for them where a message has none."""
    if is_reaction(event):
        return text_of(sub(event, "content", "m.relates_to").get("key"))
    if event.get("type") in _POLLS:
        return _poll(sub(event, "content"))
    content = says(event)
    body = text_of(content.get("body"))
    if event.get("type") == "m.sticker":
        return body
    kind = content.get("msgtype")
    if kind in _FILES:  # a caption stands where the file has a name of its own
        return body if content.get("filename") not in (None, body) else ""
    if answered(event):
        body = _FALLBACK.sub("", body)
    if kind == "m.emote":
        return f"* {name} {body}"
    if kind == "m.location":
        return f"{body}\n{_place(text_of(content.get('geo_uri')))}".strip()
    return body


def _place(uri: str) -> str:
    """A map for RFC 5870's ``geo:51.5,-0.1;u=35``."""
    found = re.match(r"geo:(-?\d{1,3}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)", uri)
    return f"https://www.openstreetmap.org/?mlat={found[1]}&mlon={found[2]}" if found else ""


def _poll(content: Mapping[str, Any]) -> str:
    poll = sub(content, "m.poll") or sub(content, _POLLS[1])
    options = poll.get("answers")
    rows = options if isinstance(options, list) else []
    return "\n".join([_worded(poll.get("question")), *(f"- {_worded(row)}" for row in rows)])


def _worded(value: object) -> str:
    """A text of the extensible events: a list of forms of it, or under its older name."""
    said = sub(value)
    for name in ("m.text", "org.matrix.msc1767.text", "body"):
        text = said.get(name)
        if isinstance(text, str):
            return text
        for form in text if isinstance(text, list) else ():
            if isinstance(form, dict) and isinstance(form.get("body"), str):
                return str(form["body"])
    return ""


def _missing(found: Media) -> str:
    """A line for a file that could not be had: it must not vanish without a word."""
    size = f"({found.size / (1 << 20):.1f} MB)" if found.size else ""
    return " ".join(filter(None, ("📎", found.name or found.type, size)))
