"""Texts by Twilio: the list of messages read with an overlap, sending, what became of it.

A message is known by its SID, so reading a page again stores nothing twice. Both directions are
read: what was sent from elsewhere is shown, what is in doubt is found, and each message of ours is
followed until it is delivered or has failed. Twilio documents no key by which a repeated request is
recognised, so one whose answer did not come is ``unknown``.
"""

import uuid
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar

import msgspec

from app.base.errors import ConfigError, PermanentError
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import records
from app.inbox.channels.base import (
    Batch,
    Became,
    Capabilities,
    ChannelSpec,
    Field,
    Ledger,
    Outgoing,
    Raw,
    Receipt,
    Status,
)
from app.inbox.channels.cursors import Listed
from app.inbox.channels.spec import CAP
from app.inbox.channels.twilio.api import (
    FIELDS,
    FIRST,
    NUMBER,
    OVERLAP,
    WHOLE,
    TwilioChannel,
    day,
    moment,
)
from app.inbox.people import stop_words
from app.inbox.sending.compose import File
from app.inbox.values import Address, Inbound

_STREAM = "messages"
_BECAME: Mapping[str, Became] = {
    "delivered": "delivered",
    "read": "read",
    "undelivered": "failed",
    "failed": "failed",
    "canceled": "failed",
}
_LONGEST = 1600
UPLOAD = (
    Field(
        "upload_url",
        QT_TRANSLATE_NOOP("Channel", "Web folder for pictures"),
        help=QT_TRANSLATE_NOOP(
            "Channel",
            "Twilio fetches pictures from the web: a folder of your site that takes uploads"
            " (WebDAV). Without one no pictures can be sent.",
        ),
        example="https://files.example.com/mms",
        advanced=True,
    ),
    Field("upload_user", QT_TRANSLATE_NOOP("Channel", "User name for that folder"), advanced=True),
    Field(
        "upload_password",
        QT_TRANSLATE_NOOP("Channel", "Password for that folder"),
        secret=True,
        advanced=True,
    ),
)


class Messaging(TwilioChannel):
    """What texts and WhatsApp share."""

    def __init__(self, context: Any) -> None:
        super().__init__(context)
        self._told: dict[str, tuple[str, int]] = {}

    @classmethod
    def able(cls, config: Mapping[str, str]) -> Capabilities:
        can = cls.spec.capabilities
        if config.get("upload_url", "").strip():
            return can
        return replace(can, attachments=False)

    # --- receiving ---------------------------------------------------------------------------

    async def receive(self) -> AsyncIterator[Batch]:
        """Both directions since the cursor, less an hour; it moves once all of it is stored."""
        before = Listed.read(self.context.cursors.get(_STREAM, ""))
        now = self.context.now()
        whole = now - before.whole > WHOLE or now < before.whole
        since = before.at - OVERLAP if before.at else now - FIRST
        newest = before.at
        for side in ("To", "From"):
            query = {side: self.number, "DateSent>": day(since)}
            async for page in self.pages("Messages", query):
                rows = [row for row in page if _is_message(row)]
                times = [_at(row) or now for row in rows]
                newest = max((newest, *times))
                yield await self._batch(rows, since, before)
                if not whole and times and min(times) < since:
                    break
        yield Batch(_STREAM, Listed(newest, now if whole else before.whole).write(), ())

    async def _batch(self, rows: list[dict[str, Any]], since: int, before: Listed) -> Batch:
        """What is new on a page, oldest first, and what became of what we sent."""
        fresh = await self.context.unknown([row["sid"] for row in rows])
        wanted = [r for r in reversed(rows) if r["sid"] in fresh and (_at(r) or since) >= since]
        items = [await self._raw(row) for row in wanted]
        if before.at:
            for raw in items:
                self.pace.heard(raw.received_at)
        news = tuple(s for row in rows if row["sid"] not in fresh for s in self._news(row))
        return Batch(_STREAM, before.write(), tuple(items), news=news)

    async def _raw(self, row: dict[str, Any]) -> Raw:
        files = await self._media(row)
        data = records.pack(msgspec.json.encode(row), files)
        return Raw(data, remote_id=row["sid"], received_at=_at(row), ours=not _is_inbound(row))

    def _news(self, row: Mapping[str, Any]) -> tuple[Status, ...]:
        """The state of a message of ours, once each."""
        state = _BECAME.get(str(row.get("status")))
        cost = _cost(row)
        if state is None or _is_inbound(row) or self._told.get(row["sid"]) == (state, cost):
            return ()
        self._told[row["sid"]] = (state, cost)
        code, said = row.get("error_code"), row.get("error_message")
        words = " ".join(str(w) for w in (code, said) if w) if state == "failed" else ""
        return (Status(row["sid"], state, words, cost, str(row.get("price_unit") or "")),)

    async def _media(self, row: Mapping[str, Any]) -> tuple[File, ...]:
        count, sid = str(row.get("num_media") or "0"), str(row["sid"])
        if not count.isdecimal() or int(count) == 0:
            return ()
        return await self.patiently(sid, lambda: self._files(sid), ())

    async def _files(self, sid: str) -> tuple[File, ...]:
        listed = await self.entity(f"{self.root}/Messages/{sid}/Media.json")
        rows = [m for m in listed.get("media_list") or () if isinstance(m, dict)]
        found = [await self._file(media, n) for n, media in enumerate(rows, 1)]
        return tuple(file for file in found if file is not None)

    async def _file(self, media: Mapping[str, Any], n: int) -> File | None:
        kind = str(media.get("content_type") or "application/octet-stream")
        uri = str(media.get("uri") or "").removesuffix(".json")
        if not uri.startswith("/"):
            return None
        try:
            return File(f"{kind.partition('/')[0]}-{n}", await self.download(uri), kind)
        except PermanentError:
            return None

    @classmethod
    def facts(cls, record: Mapping[str, Any]) -> records.Facts | None:
        """What a message resource says; None when it is none."""
        sid, sender, to = (record.get(name) for name in ("sid", "from", "to"))
        if not isinstance(sid, str) or not isinstance(sender, str) or not isinstance(to, str):
            return None
        body = record.get("body")
        text = body if isinstance(body, str) else ""
        media = str(record.get("num_media") or "0") != "0"
        return records.Facts(
            remote_id=sid,
            sender=Address("", sender.removeprefix(cls.prefix)),
            to=(Address("", to.removeprefix(cls.prefix)),),
            text=text,
            at=_at(record),
            consent=stop_words.word(text) if cls.spec.capabilities.segments else "",
            odd=not text and not media,
        )

    @classmethod
    def read(cls, raw: bytes) -> Inbound:
        record, files = records.unpack(raw)
        if records.is_said(record):
            return records.normalise_said(raw)
        return records.inbound(raw, cls.facts(record), files)

    # --- sending -----------------------------------------------------------------------------

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """One message; pictures are put where Twilio can fetch them first."""
        said = records.said(out.data)
        form = [("To", self.prefix + said.to), ("From", self.number)]
        form += self.content(said)
        await ledger.stage("upload" if said.files else "connect")
        form += [("MediaUrl", await self._upload(file)) for file in said.files]
        await ledger.stage("post")
        await self.commit(out, ledger)
        answer = await self.call("POST", f"{self.root}/Messages.json", form=form, effect=True)
        taken = self.reading(answer, effect=True)
        sid = taken.get("sid") if isinstance(taken, dict) else None
        if not isinstance(sid, str):
            raise self.confused(effect=True)
        self.pace.heard()
        self.pace.wake()
        return Receipt(f"{answer.status} {taken.get('status', '')}".strip(), sid)

    def content(self, said: records.Said) -> list[tuple[str, str]]:
        """What is said, as fields of the form."""
        return [("Body", said.text)] if said.text else []

    async def _upload(self, file: File) -> str:
        """Put a file into the web folder under a name nobody can guess; its address."""
        config = self.context.config
        folder = config.get("upload_url", "").strip().rstrip("/")
        if not folder:
            raise ConfigError("no-upload-folder")
        ending = file.name.rpartition(".")[2][:8] if "." in file.name else "bin"
        url = f"{folder}/{uuid.uuid4().hex}.{ending}"
        secret = await self.secret("upload_password") if config.get("upload_user") else ""
        auth = (config.get("upload_user", ""), secret) if secret else None
        await self.put_file(url, file.data, file.type, auth)
        return url

    async def find_sent(self, out: Outgoing) -> bool:
        """Whether a message to them of these words, sent since, is listed and is not another's."""
        said = records.said(out.data)
        to = self.prefix + said.to
        since = self.theirs(out.at) - OVERLAP
        query = {"To": to, "From": self.number, "DateSent>": day(since)}
        async for page in self.pages("Messages", query):
            same = [r for r in page if _is_message(r) and _same(r, said, to, since)]
            if same and await self.context.unknown([row["sid"] for row in same]):
                return True
        return False


class Sms(Messaging):
    """Texts of a Twilio number."""

    spec: ClassVar[ChannelSpec] = ChannelSpec(
        kind="sms",
        label=QT_TRANSLATE_NOOP("Channel", "SMS (Twilio)"),
        icon="smartphone",
        about=QT_TRANSLATE_NOOP(
            "Channel", "Texts and pictures to and from a number that you rent at Twilio."
        ),
        fields=(NUMBER, *FIELDS, CAP, *UPLOAD),
        capabilities=Capabilities(
            attachments=True,
            file_limit=5 << 20,
            files_limit=10,
            file_types=("image/*", "audio/*", "video/*", "application/pdf", "text/*"),
            max_length=_LONGEST,
            segments=True,
            receipts=True,
            paid=True,
        ),
        mode="poll",
        talk=True,
        identity="phone",
    )

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        return Sms.read(raw)


def _is_message(row: Mapping[str, Any]) -> bool:
    return isinstance(row.get("sid"), str)


def _is_inbound(row: Mapping[str, Any]) -> bool:
    return row.get("direction") == "inbound"


def _at(row: Mapping[str, Any]) -> int | None:
    return moment(row.get("date_sent")) or moment(row.get("date_created"))


def _cost(row: Mapping[str, Any]) -> int:
    """What a message cost, in millionths: Twilio tells it as a negative number, some time later."""
    try:
        return round(abs(float(row.get("price") or 0)) * 1_000_000)
    except (TypeError, ValueError, OverflowError):
        return 0


def _same(row: Mapping[str, Any], said: records.Said, to: str, since: int) -> bool:
    """One of the same words; of a template the words are not known."""
    at = _at(row)
    return row.get("to") == to and row.get("body") == said.text and (at is None or at >= since)
