"""What an update of Telegram's Bot API says (https://core.telegram.org/bots/api#update). Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.base.clock import MICRO
from app.inbox import records
from app.inbox.values import Address

BOT = "bot"
"""Which bot an update was for: beside what Telegram tells, for two bots count alike."""
_KINDS = ("message", "edited_message")
_GROUPS = ("group", "supergroup")
_MEDIA = {
    "document": "application/octet-stream",
    "voice": "audio/ogg",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "video_note": "video/mp4",
    "animation": "video/mp4",
}
_SERVICE = (
    "new_chat_members", "left_chat_member", "new_chat_title", "new_chat_photo",
    "delete_chat_photo", "group_chat_created", "supergroup_chat_created", "pinned_message",
    "migrate_to_chat_id", "migrate_from_chat_id", "message_auto_delete_timer_changed",
    "forum_topic_created", "forum_topic_closed", "forum_topic_reopened", "forum_topic_edited",
    "video_chat_started", "video_chat_ended", "video_chat_scheduled",
    "video_chat_participants_invited",
)  # fmt: skip
"""What happened to a group, not what anybody said (Message, "Service message")."""


@dataclass(frozen=True, slots=True)
class Media:
    """A file of a message: ``id`` to fetch it by, ``size`` in bytes, 0 when it is not told."""

    id: str
    name: str
    type: str
    size: int


def message(update: Mapping[str, Any]) -> Mapping[str, Any]:
    """The message an update is about; empty when it is about something else."""
    found = next((update[kind] for kind in _KINDS if kind in update), None)
    return found if isinstance(found, dict) else {}


def is_edit(update: Mapping[str, Any]) -> bool:
    return "edited_message" in update


def is_service(update: Mapping[str, Any]) -> bool:
    return any(name in message(update) for name in _SERVICE)


def remote_id(update: Mapping[str, Any]) -> str:
    """ "bot:chat:message"; of what has no message the update's own number."""
    said = message(update)
    chat, number = _sub(said, "chat").get("id"), said.get("message_id")
    if isinstance(chat, int) and isinstance(number, int):
        return f"{update.get(BOT, '')}:{chat}:{number}"
    return f"{update.get(BOT, '')}:update:{update.get('update_id')}"


def moment(update: Mapping[str, Any], *, edited: bool = False) -> int | None:
    """When it was written, or changed; microseconds UTC."""
    said = message(update)
    at = (edited and said.get("edit_date")) or said.get("date")
    return at * MICRO if isinstance(at, int) and 0 < at < 1 << 40 else None


def media(update: Mapping[str, Any]) -> Media | None:
    """The file of a message: the largest size of a photo."""
    said = message(update)
    photos = said.get("photo")
    if isinstance(photos, list) and photos and isinstance(photos[-1], dict):
        return _media(photos[-1], "image/jpeg")
    if sticker := _sub(said, "sticker"):
        moves = sticker.get("is_animated"), sticker.get("is_video")
        kind = "application/gzip" if moves[0] else "video/webm" if moves[1] else "image/webp"
        return _media(sticker, kind)
    for name, kind in _MEDIA.items():
        if found := _sub(said, name):
            return _media(found, kind)
    return None


def facts(update: Mapping[str, Any], *, files: bool) -> records.Facts | None:
    """What a message says; None when there is none. ``files``: what came with it was fetched."""
    said = message(update)
    chat, sender = _sub(said, "chat"), _sub(said, "from") or _sub(said, "sender_chat")
    if not isinstance(chat.get("id"), int) or not sender:
        return None
    group = chat.get("type") in _GROUPS
    found = media(update)
    text = _text(said)
    if found is not None and not files:
        text = f"{text}\n{_missing(found)}".strip()
    there = Address(str(chat.get("title") or ""), str(chat["id"]))
    bot = str(update.get(BOT, ""))
    answered = _sub(said, "reply_to_message").get("message_id")
    return records.Facts(
        remote_id=remote_id(update),
        sender=Address(_name(sender), str(sender.get("id", ""))),
        to=(there if group else Address("", bot),),
        text=text,
        at=moment(update),
        thread=f"{bot}:{chat['id']}" if group else "",
        answers=f"{bot}:{chat['id']}:{answered}" if isinstance(answered, int) else "",
        reply_to=there if group else None,
        odd=not text and found is None,
    )


def _text(said: Mapping[str, Any]) -> str:
    """The words, or what stands for them where a message has none."""
    for name in ("text", "caption"):
        if isinstance(said.get(name), str):
            return str(said[name])
    place, person, poll = (_sub(said, name) for name in ("location", "contact", "poll"))
    if place:
        venue = _sub(said, "venue")
        where = f"mlat={place.get('latitude')}&mlon={place.get('longitude')}"
        at = f"https://www.openstreetmap.org/?{where}"
        return "\n".join(str(w) for w in (venue.get("title"), venue.get("address"), at) if w)
    if person:
        return " ".join(filter(None, (_name(person), str(person.get("phone_number", "")))))
    if poll:
        options = poll.get("options")
        rows = options if isinstance(options, list) else []
        listed = [f"- {row.get('text', '')}" for row in rows if isinstance(row, dict)]
        return "\n".join([str(poll.get("question", "")), *listed])
    emoji = (_sub(said, "dice") or _sub(said, "sticker")).get("emoji")
    return str(emoji or "")


def _missing(found: Media) -> str:
    """A line for a file that could not be had: it must not vanish without a word."""
    size = f"({found.size / (1 << 20):.1f} MB)" if found.size else ""
    return " ".join(filter(None, ("📎", found.name or found.type, size)))


def _media(found: Mapping[str, Any], kind: str) -> Media | None:
    id, size = found.get("file_id"), found.get("file_size")
    if not isinstance(id, str):
        return None
    name, given = found.get("file_name"), found.get("mime_type")
    return Media(
        id,
        name if isinstance(name, str) else "",
        given if isinstance(given, str) else kind,
        size if isinstance(size, int) else 0,
    )


def _name(person: Mapping[str, Any]) -> str:
    parts = (person.get("first_name"), person.get("last_name"))
    whole = " ".join(p for p in parts if isinstance(p, str) and p)
    user = person.get("username")
    handle = f"@{user}" if isinstance(user, str) and user else ""
    return whole or str(person.get("title") or handle)


def _sub(said: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = said.get(name)
    return found if isinstance(found, dict) else {}
