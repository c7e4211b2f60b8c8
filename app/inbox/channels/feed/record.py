"""What a feed tells and is told, however it travels. Pure, and total for what comes in.

The forms are those of ``resources/feed.schema.json``; what stands beside them is kept.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import msgspec

from app.base.clock import from_datetime, to_datetime
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import records
from app.inbox.channels.base import Became, Capabilities, Outgoing, Seen, Status
from app.inbox.channels.spec import READ_RECEIPTS, TAGS
from app.inbox.values import Address, Inbound

CAN = Capabilities(
    attachments=True,
    file_limit=10 << 20,
    files_limit=10,
    threads=True,
    receipts=True,
    edits=True,
)
SHARED = (TAGS, READ_RECEIPTS)
"""Fields that every feed has."""
LABEL = QT_TRANSLATE_NOOP("Channel", "Feed")
STREAM = "messages"
FEED = "feed"
"""Beside what the feed tells: which one it is, for two feeds may count alike."""
_BECAME: Mapping[str, Became] = {
    "delivered": "delivered",
    "read": "read",
    "failed": "failed",
    "withdrawn": "withdrawn",
}


def messages(page: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The messages of a page that have an id, as they came, the oldest first."""
    told = [row for row in _objects(page.get("messages")) if isinstance(row.get("id"), str)]
    return sorted(told, key=lambda row: at(row) or 0)


def states(page: Mapping[str, Any]) -> tuple[Status, ...]:
    """What became of messages."""
    return tuple(
        Status(row["id"], _BECAME[row["state"]], str(row.get("words") or ""))
        for row in _objects(page.get("states"))
        if isinstance(row.get("id"), str) and row.get("state") in _BECAME
    )


def files(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What is said of the files of a message."""
    return _objects(row.get("files"))


def _objects(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def normalise(raw: bytes) -> Inbound:
    """A message as it was stored."""
    record, enclosed = records.unpack(raw)
    if records.is_said(record):
        return records.normalise_said(raw)
    return records.inbound(raw, _facts(record), enclosed)


def _facts(record: Mapping[str, Any]) -> records.Facts | None:
    id, sender, feed = record.get("id"), record.get("sender"), record.get(FEED)
    if not isinstance(id, str) or not isinstance(sender, dict) or "id" not in sender:
        return None
    text, thread = record.get("text"), record.get("thread")
    answers = record.get("answers")
    return records.Facts(
        remote_id=f"{feed} {id}",
        sender=Address(str(sender.get("name") or ""), str(sender["id"])),
        to=(),
        text=text if isinstance(text, str) else "",
        at=at(record),
        thread=f"{feed} {thread}" if isinstance(thread, str) and thread else "",
        answers=answers if isinstance(answers, str) else "",
        odd=not text and not record.get("files"),
    )


def at(record: Mapping[str, Any]) -> int | None:
    """When it was written (RFC 3339); None when that is not told."""
    try:
        told = datetime.fromisoformat(str(record.get("at")))
        return from_datetime(told) if told.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def answer(out: Outgoing) -> dict[str, Any]:
    """What is sent, as an ``Answer``; its files in base64."""
    said = records.said(out.data)
    sent = {
        "id": out.send_id,
        "to": {"id": said.to, "name": said.name},
        "text": said.text,
        "at": to_datetime(out.at).isoformat(),
        "answers": said.answers,
        "files": [{"name": f.name, "type": f.type, "data": f.data} for f in said.files],
    }
    body: dict[str, Any] = msgspec.to_builtins(sent)  # bytes become base64
    return body


def read(seen: Iterable[Seen], now: int) -> dict[str, Any]:
    """What was read here, as a ``Read``."""
    return {"ids": [one.remote_id for one in seen], "at": to_datetime(now).isoformat()}
