"""Texts by an Android phone with SMS Gateway for Android: on this network, or by its cloud.

https://docs.sms-gate.app/integration/api/. ``/inbox`` and ``/messages`` come newest first, by the
phone's clock; a phone that was off brings older ones later, so the last days are read again now and
then. We give each message its id: one that is there already is not sent again.
"""

from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar
from urllib.parse import quote

import msgspec

from app.base.clock import MICRO, from_datetime, to_datetime
from app.base.errors import (
    AuthError,
    ChannelError,
    NightdeskError,
    PermanentError,
    TransientError,
)
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import records
from app.inbox.channels.base import (
    Batch,
    Became,
    Capabilities,
    ChannelSpec,
    Check,
    Context,
    Field,
    Ledger,
    Outgoing,
    Raw,
    Receipt,
    Status,
)
from app.inbox.channels.cursors import Listed
from app.inbox.channels.http import HttpChannel
from app.inbox.channels.http_client import Answer
from app.inbox.channels.spec import TAGS
from app.inbox.people import identity_kinds, stop_words
from app.inbox.sending.compose import File
from app.inbox.values import Address, Inbound

CLOUD = "https://api.sms-gate.app/3rdparty/v1"
_STREAM = "texts"
_OVERLAP, _DAYS = 3600 * MICRO, 3 * 24 * 3600 * MICRO
_WHOLE, _REFRESH = 900 * MICRO, 6 * 3600 * MICRO
"""How often the days are read again, and the phone is asked to look into its own inbox."""
_FIRST = 30 * 24 * 3600 * MICRO
_PAGE, _MOST_PAGES = 100, 100
_FETCHED = 600 * MICRO
"""How long a picture message may take to come after its announcement."""
_OWN = "own"
"""Beside what the gateway tells: our number."""
_PICTURE, _EMPTY = "MMS content", "MMS notification"
"""What stands for words where a picture message has none."""
_GONE, _TAKEN = "not-on-the-phone", "sent-before"
_BECAME: Mapping[str, Became] = {"Sent": "accepted", "Delivered": "delivered", "Failed": "failed"}


class Cursor(Listed, frozen=True):
    """``refreshed``: when the phone was last asked to look (microseconds UTC)."""

    refreshed: int = 0


class AndroidSms(HttpChannel):
    """Texts of a phone that is at hand."""

    local = True
    base_url = CLOUD
    spec: ClassVar[ChannelSpec] = ChannelSpec(
        kind="android",
        label=QT_TRANSLATE_NOOP("Channel", "SMS (your own Android phone)"),
        icon="smartphone",
        about=QT_TRANSLATE_NOOP(
            "Channel", "Texts of a phone you own, by the free app SMS Gateway for Android."
        ),
        fields=(
            Field(
                "address",
                QT_TRANSLATE_NOOP("Channel", "Telephone number"),
                required=True,
                help=QT_TRANSLATE_NOOP("Channel", "The phone's own, with its country's code."),
                example="+44 20 7946 0018",
            ),
            Field(
                "base_url",
                QT_TRANSLATE_NOOP("Channel", "Address of the gateway"),
                help=QT_TRANSLATE_NOOP(
                    "Channel",
                    "The app shows that of its local server, when the phone is on this network."
                    " Without one its cloud is used.",
                ),
                example="http://192.168.1.20:8080",
            ),
            Field(
                "user",
                QT_TRANSLATE_NOOP("Channel", "User name"),
                required=True,
                help=QT_TRANSLATE_NOOP("Channel", "The app shows it below the address."),
                example="sms",
            ),
            Field(
                "password",
                QT_TRANSLATE_NOOP("Channel", "Password"),
                secret=True,
                required=True,
                help=QT_TRANSLATE_NOOP("Channel", "The app shows it beside the user name."),
            ),
            TAGS,
            Field(
                "sim",
                QT_TRANSLATE_NOOP("Channel", "SIM card"),
                choices=("", "1", "2", "3"),
                words=(QT_TRANSLATE_NOOP("Channel", "The phone's own choice"), "1", "2", "3"),
                help=QT_TRANSLATE_NOOP("Channel", "Where the phone has several."),
                advanced=True,
            ),
            Field(
                "device",
                QT_TRANSLATE_NOOP("Channel", "Device ID"),
                help=QT_TRANSLATE_NOOP("Channel", "Where the cloud account has several phones."),
                advanced=True,
            ),
        ),
        capabilities=Capabilities(max_length=1600, segments=True, receipts=True),
        mode="poll",
        talk=True,
        identity="phone",
        channel="sms",
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._told: dict[str, str] = {}

    # --- requests ----------------------------------------------------------------------------

    async def auth(self) -> tuple[str, str] | None:
        return self.context.config.get("user", "").strip(), await self.secret("password")

    def refusal(self, answer: Answer) -> ChannelError:
        """What the gateway's answers mean (``ErrorResponse`` in its schema)."""
        said = self.redacted(self.words(answer))
        match answer.status:
            case 401 | 403:
                return AuthError("gateway-refused", server=self.host, words=said)
            case 404 | 501:
                return PermanentError(_GONE, server=self.host)
            case 409:
                return PermanentError(_TAKEN, server=self.host)
        return super().refusal(answer)

    async def check(self) -> tuple[Check, ...]:
        """Read one message without keeping it."""
        try:
            await self.rows("/inbox", {"limit": 1})
        except NightdeskError as error:
            return (Check("sign-in", ok=False, detail=str(error), problem=error.problem),)
        return (Check("sign-in", ok=True, detail=self.host),)

    async def _pages(
        self, path: str, since: int, **query: str
    ) -> AsyncIterator[list[dict[str, Any]]]:
        """The pages of a list since a moment of the phone's clock, the newest first."""
        asked: dict[str, str | int] = {"from": _iso(since), "limit": _PAGE, **query, **self._device}
        for page in range(_MOST_PAGES):
            rows = await self.rows(path, asked | {"offset": page * _PAGE})
            if rows:
                yield rows
            if len(rows) < _PAGE:
                return

    @property
    def _device(self) -> dict[str, str]:
        named = self.context.config.get("device", "").strip()
        return {"deviceId": named} if named else {}

    # --- receiving ---------------------------------------------------------------------------

    async def receive(self) -> AsyncIterator[Batch]:
        """Both lists since the cursor with an overlap; it moves once all of them is stored."""
        before = Cursor.read(self.context.cursors.get(_STREAM, ""))
        now = self.context.now()
        whole = not 0 <= now - before.whole < _WHOLE
        since = before.at - (_DAYS if whole else _OVERLAP) if before.at else now - _FIRST
        refreshed = await self._refresh(before, since, now)
        newest = before.at
        async for page in self._pages("/inbox", since, includeAttachments="true"):
            times = [_at(row) or now for row in page]
            newest = max(newest, *(min(at, now) for at in times))  # a phone may be ahead of us
            yield await self._arrived(page, before, now)
        async for page in self._pages("/messages", since, includeContent="true"):
            yield await self._sent(page, before)
        after = Cursor(newest or since, now if whole else before.whole, refreshed)
        yield Batch(_STREAM, after.write(), ())

    async def _refresh(self, before: Cursor, since: int, now: int) -> int:
        """Have the phone look into its own inbox: what came while the app slept is in there only.

        When that was asked for last; a gateway that does not know how is no fault.
        """
        if 0 <= now - before.refreshed < _REFRESH:
            return before.refreshed
        kinds = ["SMS", "MMS_DOWNLOADED"]
        asked = {"since": _iso(since), "until": _iso(now), "messageTypes": kinds, **self._device}
        try:
            await self.call("POST", "/inbox/refresh", json=asked | {"triggerWebhooks": False})
        except (PermanentError, TransientError):
            return now
        return now

    async def _arrived(self, page: list[dict[str, Any]], before: Cursor, now: int) -> Batch:
        """What is new on a page, oldest first."""
        rows = {_remote(row): row for row in page if not _is_announced(row, page, now)}
        fresh = await self.context.unknown(list(rows))
        wanted = sorted((rows[id] for id in fresh), key=lambda row: _at(row) or now)
        items = tuple([await self._raw(row) for row in wanted])
        if before.at:
            for raw in items:
                self.pace.heard(raw.received_at)
        return Batch(_STREAM, before.write(), items)

    async def _raw(self, row: Mapping[str, Any]) -> Raw:
        id, listed = _remote(row), row.get("attachments")
        wanted = [f for f in listed if isinstance(f, dict)] if isinstance(listed, list) else []
        load = (self.patiently(id, partial(self._file, row["id"], file), None) for file in wanted)
        files = [file for each in load if (file := await each) is not None]
        data = records.pack(msgspec.json.encode(self._marked(row)), files)
        return Raw(data, remote_id=id, received_at=_at(row))

    def _marked(self, row: Mapping[str, Any]) -> dict[str, Any]:
        return dict(row) | {_OWN: self.context.config.get("address", "")}

    async def _file(self, message: str, file: Mapping[str, Any]) -> File | None:
        path = f"/inbox/{quote(message, safe='')}/attachments/{file.get('partId')}"
        kind = str(file.get("contentType") or "application/octet-stream")
        return File(str(file.get("name") or "file"), await self.download(path), kind)

    async def _sent(self, page: list[dict[str, Any]], before: Cursor) -> Batch:
        """What was sent from elsewhere to one person, and what became of what we sent."""
        fresh = await self.context.unknown([row["id"] for row in page])
        new = [row for row in reversed(page) if row["id"] in fresh and _is_talk(row)]
        items = tuple(
            Raw(msgspec.json.encode(self._marked(row)), row["id"], _at(row), ours=True)
            for row in new
        )
        news = tuple(s for row in page if row["id"] not in fresh for s in self._news(row))
        return Batch(_STREAM, before.write(), items, news=news)

    def _news(self, row: Mapping[str, Any]) -> Iterable[Status]:
        """The state of a message of ours, once each."""
        state = str(row.get("state"))
        became = _BECAME.get(state)
        if became is None or self._told.get(row["id"]) == state:
            return
        self._told[row["id"]] = state
        words = str(_person(row).get("error") or "") if became == "failed" else ""
        yield Status(row["id"], became, words)

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        record, files = records.unpack(raw)
        if records.is_said(record):
            return records.normalise_said(raw)
        return records.inbound(raw, _facts(record, files=bool(files)), files)

    # --- sending -----------------------------------------------------------------------------

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """One text under the id of what is sent, unless the gateway has it already."""
        said, config = records.said(out.data), self.context.config
        await ledger.stage("connect")
        if await self.find_sent(out):
            return Receipt("200 sent before", out.send_id)
        message: dict[str, Any] = {
            "id": out.send_id,
            "textMessage": {"text": said.text},
            "phoneNumbers": [said.to],
            "withDeliveryReport": True,
            **self._device,
        }
        if sim := config.get("sim", ""):
            message["simNumber"] = int(sim)
        await ledger.stage("post")
        await self.commit(out, ledger)
        try:
            answer = await self.call("POST", "/messages", json=message, effect=True, keyed=True)
        except PermanentError as error:
            if error.problem.code != _TAKEN:
                raise
            return Receipt("409 sent before", out.send_id)
        taken = self.reading(answer)
        if not isinstance(taken, dict) or not isinstance(taken.get("id"), str):
            raise self.confused()
        self.pace.heard()
        self.pace.wake()
        return Receipt(f"{answer.status} {taken.get('state', '')}".strip(), taken["id"])

    async def find_sent(self, out: Outgoing) -> bool:
        try:
            await self.entity(f"/messages/{quote(out.send_id, safe='')}")
        except PermanentError as error:
            if error.problem.code != _GONE:
                raise
            return False
        return True


def _facts(record: Mapping[str, Any], *, files: bool) -> records.Facts | None:
    """What a message says; None when it is none."""
    id, own = record.get("id"), str(record.get(_OWN) or "")
    if not isinstance(id, str):
        return None
    if "recipients" in record:
        content = record.get("textMessage")
        text = content.get("text") if isinstance(content, dict) else ""
        to = str(_person(record).get("phoneNumber") or "")
        us, them = Address("", own), Address("", identity_kinds.near(to, own))
        return records.Facts(f"{own} {id}", us, (them,), str(text or ""), _at(record))
    sender, said = record.get("sender"), record.get("contentPreview")
    if not isinstance(sender, str) or not sender:
        return None
    text = said if isinstance(said, str) and record.get("type") in _WORDED else ""
    if text == _PICTURE or (text == _EMPTY and record.get("type") == "MMS"):
        text = "" if files else "📎 MMS"
    return records.Facts(
        remote_id=f"{own} {_remote(record)}",
        sender=Address("", identity_kinds.near(sender, own)),
        to=(Address("", own),),
        text=text,
        at=_at(record),
        consent=stop_words.word(text),
        odd=not text and not files,
    )


_WORDED = ("SMS", "MMS", "MMS_DOWNLOADED")
"""Kinds whose preview is what was said; of a data message it is bytes."""


def _remote(row: Mapping[str, Any]) -> str:
    """The phone makes ids of a few bytes: with the second it is that message for sure."""
    return f"{row['id']} {(_at(row) or 0) // MICRO}"


def _is_announced(row: Mapping[str, Any], page: Iterable[Mapping[str, Any]], now: int) -> bool:
    """A picture message that is said to come: it is waited for, and told once it is there."""
    if row.get("type") != "MMS":
        return False
    at = _at(row) or now
    return now - at < _FETCHED or any(
        other.get("type") == "MMS_DOWNLOADED"
        and other.get("sender") == row.get("sender")
        and abs((_at(other) or 0) - at) < _FETCHED
        for other in page
    )


def _is_talk(row: Mapping[str, Any]) -> bool:
    """To one person, and we are told what was said."""
    people, content = row.get("recipients"), row.get("textMessage")
    return isinstance(people, list) and len(people) == 1 and isinstance(content, dict)


def _person(row: Mapping[str, Any]) -> dict[str, Any]:
    people = row.get("recipients")
    first = people[0] if isinstance(people, list) and people else {}
    return first if isinstance(first, dict) else {}


def _at(row: Mapping[str, Any]) -> int | None:
    """When it came, or was handed over; microseconds UTC."""
    states = row.get("states")
    begun = states.get("Pending") if isinstance(states, dict) else None
    try:
        at = datetime.fromisoformat(str(row.get("createdAt") or begun))
        return from_datetime(at) if at.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def _iso(at: int) -> str:
    return to_datetime(at).isoformat(timespec="milliseconds")
