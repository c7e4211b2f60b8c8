"""A feed over HTTP: any service that speaks the few lines of ``resources/feed.schema.json``.

``GET {base_url}/messages?after=CURSOR&limit=N`` gives a ``Page``, ``POST {base_url}/messages``
takes an ``Answer`` under an ``Idempotency-Key``: the service must take one key once, so a request
whose outcome is not known is repeated. ``POST {base_url}/read`` hears what was read here.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

import msgspec

from app.base.errors import NightdeskError
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import records
from app.inbox.channels.base import (
    Batch,
    ChannelSpec,
    Check,
    Context,
    Field,
    Ledger,
    Outgoing,
    Raw,
    Receipt,
    Seen,
    Status,
)
from app.inbox.channels.feed import record
from app.inbox.channels.http import HttpChannel
from app.inbox.sending import compose
from app.inbox.values import Inbound

_PATH = "/messages"
_PAGE, _MOST_PAGES = 100, 200


class Feed(HttpChannel):
    """Messages of a service of one's own."""

    spec: ClassVar[ChannelSpec] = ChannelSpec(
        kind="feed",
        label=record.LABEL,
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
            *record.SHARED,
        ),
        capabilities=record.CAN,
        mode="poll",
        talk=True,
        own="base_url",
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._told: dict[str, Status] = {}

    async def headers(self) -> Mapping[str, str]:
        return {"Authorization": f"Bearer {await self.secret('token')}"}

    async def _page(self, after: str, limit: int) -> dict[str, Any]:
        """What the feed tells after a cursor."""
        answer = await self.call("GET", _PATH, query={"after": after, "limit": limit})
        page = self.reading(answer)
        whole = isinstance(page, dict) and isinstance(page.get("messages"), list)
        if not whole or not isinstance(page.get("cursor"), str):
            raise self.confused()
        return dict(page)

    async def check(self) -> tuple[Check, ...]:
        """Read one message without keeping it."""
        try:
            await self._page(self.context.cursors.get(record.STREAM, ""), 1)
        except NightdeskError as error:
            return (Check("sign-in", ok=False, detail=str(error), problem=error.problem),)
        return (Check("sign-in", ok=True, detail=self.host),)

    # --- receiving ---------------------------------------------------------------------------

    async def receive(self) -> AsyncIterator[Batch]:
        """Pages after the cursor, which is the service's own text."""
        after = self.context.cursors.get(record.STREAM, "")
        for _ in range(_MOST_PAGES):
            page = await self._page(after, _PAGE)
            rows, news, following = record.messages(page), self._news(page), page["cursor"]
            if rows or news or following != after:
                yield await self._batch(rows, news, following)
            if page.get("more") is not True or following == after:
                return
            after = following

    def _news(self, page: Mapping[str, Any]) -> tuple[Status, ...]:
        """What became of messages, once each: a feed may tell it with every page."""
        told = {state.remote_id: state for state in record.states(page)}
        news = tuple(one for id, one in told.items() if self._told.get(id) != one)
        self._told |= told
        return news

    async def _batch(
        self, rows: list[dict[str, Any]], news: tuple[Status, ...], cursor: str
    ) -> Batch:
        new = set(await self.context.unknown([row["id"] for row in rows]))
        items: list[Raw] = []
        for row in rows:
            edit = row.get("edited") is True
            if row["id"] not in new and not edit:
                continue
            items.append(await self._raw(row, edit=edit and row["id"] not in new))
            new.discard(row["id"])
        if items:
            self.pace.heard()
        return Batch(record.STREAM, cursor, tuple(items), news=news)

    async def _raw(self, row: dict[str, Any], *, edit: bool) -> Raw:
        """``edit``: of a message that is stored; one of a message never seen is a new one."""
        told = row | {record.FEED: self.base_url}
        data = records.pack(msgspec.json.encode(told), await self._files(row))
        return Raw(data, remote_id=row["id"], received_at=record.at(row), edit=edit)

    async def _files(self, row: Mapping[str, Any]) -> tuple[compose.File, ...]:
        wanted = record.files(row)
        found = [await self.patiently(row["id"], partial(self._file, f), None) for f in wanted]
        return tuple(file for file in found if file is not None)

    async def _file(self, file: Mapping[str, Any]) -> compose.File | None:
        data = await self.download(str(file.get("url", "")))
        kind = str(file.get("type") or "application/octet-stream")
        return compose.File(str(file.get("name") or "file"), data, kind)

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        return record.normalise(raw)

    # --- sending -----------------------------------------------------------------------------

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """One request under the key of what is sent."""
        body = record.answer(out)
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

    async def tell_read(self, seen: Sequence[Seen]) -> None:
        """Told twice is told once."""
        await self.call("POST", "/read", json=record.read(seen, self.context.now()))
