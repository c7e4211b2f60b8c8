"""A feed: any service that speaks the few lines of ``resources/feed.schema.json`` over HTTP.

``GET {base_url}/messages?after=CURSOR&limit=N`` gives a ``Page``, ``POST {base_url}/messages``
takes an ``Answer`` under an ``Idempotency-Key``: the service must take one key once, so a request
whose outcome is not known is repeated.
"""

from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

import msgspec

from app.base.clock import from_datetime, to_datetime
from app.base.errors import NightdeskError
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import compose, records
from app.inbox.channels.base import (
    Batch,
    Capabilities,
    ChannelSpec,
    Check,
    Field,
    Ledger,
    Outgoing,
    Raw,
    Receipt,
)
from app.inbox.channels.http import HttpChannel
from app.inbox.channels.spec import TAGS
from app.inbox.values import Address, Inbound

_STREAM = "messages"
_PATH = "/messages"
_PAGE, _MOST_PAGES = 100, 200
_FEED = "feed"
"""Beside what the feed tells: which one it is, for two feeds may count alike."""


class Feed(HttpChannel):
    """Messages of a service of one's own."""

    spec: ClassVar[ChannelSpec] = ChannelSpec(
        kind="feed",
        label=QT_TRANSLATE_NOOP("Channel", "Feed"),
        icon="plug",
        about=QT_TRANSLATE_NOOP(
            "Channel", "Messages of a service of your own, that speaks a few lines of JSON."
        ),
        fields=(
            Field(
                "base_url",
                QT_TRANSLATE_NOOP("Channel", "Address of the service"),
                required=True,
                help=QT_TRANSLATE_NOOP(
                    "Channel", "Nightdesk reads and writes /messages below it, as the README says."
                ),
                example="https://desk.example.com/feed",
            ),
            Field(
                "token",
                QT_TRANSLATE_NOOP("Channel", "Key"),
                secret=True,
                required=True,
                help=QT_TRANSLATE_NOOP("Channel", "Sent along as a bearer token."),
            ),
            TAGS,
        ),
        capabilities=Capabilities(
            attachments=True, file_limit=10 << 20, files_limit=10, threads=True, edits=True
        ),
        mode="poll",
        talk=True,
        own="base_url",
    )

    async def headers(self) -> Mapping[str, str]:
        return {"Authorization": f"Bearer {await self.secret('token')}"}

    async def _page(self, after: str, limit: int) -> tuple[list[dict[str, Any]], str, bool]:
        """The messages after a cursor, the cursor behind them, and whether there are more."""
        answer = await self.call("GET", _PATH, query={"after": after, "limit": limit})
        page = self.reading(answer)
        rows = page.get("messages") if isinstance(page, dict) else None
        if not isinstance(rows, list) or not isinstance(page.get("cursor"), str):
            raise self.confused()
        told = [r for r in rows if isinstance(r, dict) and isinstance(r.get("id"), str)]
        return told, page["cursor"], page.get("more") is True

    async def check(self) -> tuple[Check, ...]:
        """Read one message without keeping it."""
        try:
            await self._page(self.context.cursors.get(_STREAM, ""), 1)
        except NightdeskError as error:
            return (Check("sign-in", ok=False, detail=str(error), problem=error.problem),)
        return (Check("sign-in", ok=True, detail=self.host),)

    # --- receiving ---------------------------------------------------------------------------

    async def receive(self) -> AsyncIterator[Batch]:
        """Pages after the cursor, which is the service's own text."""
        after = self.context.cursors.get(_STREAM, "")
        for _ in range(_MOST_PAGES):
            rows, following, more = await self._page(after, _PAGE)
            if rows or following != after:
                yield await self._batch(rows, following)
            if not more or following == after:
                return
            after = following

    async def _batch(self, rows: list[dict[str, Any]], cursor: str) -> Batch:
        new = set(await self.context.unknown([row["id"] for row in rows]))
        items: list[Raw] = []
        for row in sorted(rows, key=lambda row: _at(row) or 0):
            edit = row.get("edited") is True
            if row["id"] not in new and not edit:
                continue
            items.append(await self._raw(row, edit=edit and row["id"] not in new))
            new.discard(row["id"])
        if items:
            self.pace.heard()
        return Batch(_STREAM, cursor, tuple(items))

    async def _raw(self, row: dict[str, Any], *, edit: bool) -> Raw:
        """``edit``: of a message that is stored; one of a message never seen is a new one."""
        told = row | {_FEED: self.base_url}
        data = records.pack(msgspec.json.encode(told), await self._files(row))
        return Raw(data, remote_id=row["id"], received_at=_at(row), edit=edit)

    async def _files(self, row: Mapping[str, Any]) -> tuple[compose.File, ...]:
        listed = row.get("files")
        wanted = [f for f in listed if isinstance(f, dict)] if isinstance(listed, list) else []
        found = [await self.patiently(row["id"], partial(self._file, f), None) for f in wanted]
        return tuple(file for file in found if file is not None)

    async def _file(self, file: Mapping[str, Any]) -> compose.File | None:
        data = await self.download(str(file.get("url", "")))
        kind = str(file.get("type") or "application/octet-stream")
        return compose.File(str(file.get("name") or "file"), data, kind)

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        record, files = records.unpack(raw)
        if records.is_said(record):
            return records.normalise_said(raw)
        return records.inbound(raw, _facts(record), files)

    # --- sending -----------------------------------------------------------------------------

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """One request under the key of what is sent."""
        said = records.said(out.data)
        sent = {
            "id": out.send_id,
            "to": {"id": said.to, "name": said.name},
            "text": said.text,
            "at": to_datetime(out.at).isoformat(),
            "answers": said.answers,
            "files": [{"name": f.name, "type": f.type, "data": f.data} for f in said.files],
        }
        body = msgspec.to_builtins(sent)  # bytes become base64
        await ledger.stage("post")
        await self.commit(out, ledger)
        key = {"Idempotency-Key": out.send_id}
        answer = await self.call("POST", _PATH, json=body, headers=key, effect=True, keyed=True)
        taken = self.reading(answer)
        id = taken.get("id") if isinstance(taken, dict) else None
        if not isinstance(id, str):
            raise self.confused()
        self.pace.heard()
        return Receipt(str(answer.status), id)


def _facts(record: Mapping[str, Any]) -> records.Facts | None:
    id, sender, feed = record.get("id"), record.get("sender"), record.get(_FEED)
    if not isinstance(id, str) or not isinstance(sender, dict) or "id" not in sender:
        return None
    text, thread = record.get("text"), record.get("thread")
    answers = record.get("answers")
    return records.Facts(
        remote_id=f"{feed} {id}",
        sender=Address(str(sender.get("name") or ""), str(sender["id"])),
        to=(),
        text=text if isinstance(text, str) else "",
        at=_at(record),
        thread=f"{feed} {thread}" if isinstance(thread, str) and thread else "",
        answers=answers if isinstance(answers, str) else "",
        odd=not text and not record.get("files"),
    )


def _at(record: Mapping[str, Any]) -> int | None:
    """When it was written (RFC 3339); None when that is not told."""
    try:
        at = datetime.fromisoformat(str(record.get("at")))
        return from_datetime(at) if at.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None
