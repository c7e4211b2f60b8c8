"""Telephone calls of a Twilio number: missed ones and voicemails become messages.

Calls and recordings are listed like messages (https://www.twilio.com/docs/voice/api/call-resource,
.../recording). A call is stored once it is over; a voicemail when its recording is ready, its
transcription later, as an edit. Nothing is sent: calling back is done with a telephone.
"""

from collections.abc import AsyncIterator, Mapping
from typing import Any, ClassVar

import msgspec

from app.base.clock import MICRO
from app.base.errors import PermanentError
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import records
from app.inbox.channels.base import (
    Batch,
    Capabilities,
    ChannelSpec,
    Context,
    Ledger,
    Outgoing,
    Raw,
    Receipt,
)
from app.inbox.channels.cursors import Listed
from app.inbox.channels.twilio.api import (
    FIELDS,
    FIRST,
    NUMBER,
    WHOLE,
    TwilioChannel,
    day,
    moment,
)
from app.inbox.sending.compose import File
from app.inbox.values import Address, Call, CallOutcome, Inbound

_STREAM = "calls"
_LONGEST_CALL = 4 * 3600 * MICRO
"""Twilio ends a call after four hours: so long one may be under way."""
_READY = 600 * MICRO
"""How long a recording or transcription is waited for."""
_WRITTEN = 3600 * MICRO
_VOICEMAIL = "RecordVerb"
_OVER = {
    "completed": CallOutcome.ANSWERED,
    "busy": CallOutcome.BUSY,
    "no-answer": CallOutcome.MISSED,
    "canceled": CallOutcome.MISSED,
    "failed": CallOutcome.MISSED,
}
_PART = "2"
"""Where the recording lies in the source: beside the record."""


class Phone(TwilioChannel):
    """The calls of a Twilio number."""

    paces = (20.0, 30.0, 60.0, 180.0)
    spec: ClassVar[ChannelSpec] = ChannelSpec(
        kind="phone",
        label=QT_TRANSLATE_NOOP("Channel", "Phone (Twilio Voice)"),
        icon="phone",
        about=QT_TRANSLATE_NOOP(
            "Channel", "Missed calls and voicemails of a number that you rent at Twilio."
        ),
        fields=(NUMBER, *FIELDS),
        capabilities=Capabilities(starts=False, calls=True),
        mode="poll",
        talk=True,
        identity="phone",
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._unwritten: dict[str, dict[str, Any]] = {}
        """Voicemails whose transcription is still to come, by SID of the call."""

    async def receive(self) -> AsyncIterator[Batch]:
        """Calls in both directions that are over, since the cursor less four hours."""
        before = Listed.read(self.context.cursors.get(_STREAM, ""))
        now = self.context.now()
        whole = now - before.whole > WHOLE or now < before.whole
        since = before.at - _LONGEST_CALL if before.at else now - FIRST
        newest = before.at
        for side in ("To", "From"):
            async for page in self.pages("Calls", {side: self.number, "StartTime>": day(since)}):
                rows = [row for row in page if isinstance(row.get("sid"), str)]
                times = [_at(row) or now for row in rows]
                newest = max((newest, *times))
                yield await self._batch(rows, since, before)
                if not whole and times and min(times) < since:
                    break
        written = tuple([raw async for raw in self._transcribed()])
        cursor = Listed(newest, now if whole else before.whole)
        yield Batch(_STREAM, cursor.write(), written)

    async def _batch(self, rows: list[dict[str, Any]], since: int, before: Listed) -> Batch:
        over = [r for r in rows if r.get("status") in _OVER and not r.get("parent_call_sid")]
        fresh = await self.context.unknown([row["sid"] for row in over])
        wanted = [r for r in reversed(over) if r["sid"] in fresh and (_at(r) or since) >= since]
        items = [raw for row in wanted if (raw := await self._raw(row)) is not None]
        if before.at and items:
            self.pace.heard(items[-1].received_at)
        return Batch(_STREAM, before.write(), tuple(items))

    async def _raw(self, row: dict[str, Any]) -> Raw | None:
        """The call with its recording; None while that is being made."""
        recording = await self._recording(row)
        if recording is not None and recording.get("status") in ("processing", "in-progress"):
            if (_ended(row) or 0) + _READY > self.context.now():
                return None
            recording = None
        legs = await self._legs(row) if recording is None and _inbound(row) else []
        record = dict(row) | {"recording": recording, "legs": legs, "transcription": ""}
        files: tuple[File, ...] = ()
        if recording is not None:
            record["transcription"] = await self._transcription(recording)
            files = await self._sound(recording)
            if not record["transcription"]:
                self._unwritten[row["sid"]] = record
        data = records.pack(msgspec.json.encode(record), files)
        return Raw(data, remote_id=row["sid"], received_at=_at(row), ours=not _inbound(row))

    async def _recording(self, row: Mapping[str, Any]) -> dict[str, Any] | None:
        """The voicemail of a call, where somebody left one."""
        if not _inbound(row) or row.get("status") != "completed":
            return None
        listed = await self.entity(f"{self.root}/Calls/{row['sid']}/Recordings.json")
        found = [r for r in listed.get("recordings") or () if isinstance(r, dict)]
        return next((r for r in found if r.get("source") == _VOICEMAIL), None)

    async def _legs(self, row: Mapping[str, Any]) -> list[str]:
        """How the calls ended by which somebody here was rung."""
        if row.get("status") != "completed":
            return []
        listed = await self.entity(f"{self.root}/Calls.json", {"ParentCallSid": row["sid"]})
        found = [r for r in listed.get("calls") or () if isinstance(r, dict)]
        return [str(r.get("status")) for r in found if r.get("parent_call_sid") == row["sid"]]

    async def _sound(self, recording: Mapping[str, Any]) -> tuple[File, ...]:
        try:
            data = await self.download(f"{self.root}/Recordings/{recording['sid']}.mp3")
        except PermanentError:
            return ()
        return (File("voicemail.mp3", data, "audio/mpeg"),)

    async def _transcription(self, recording: Mapping[str, Any]) -> str:
        path = f"{self.root}/Recordings/{recording['sid']}/Transcriptions.json"
        try:
            listed = await self.entity(path)
        except PermanentError:
            return ""
        texts = [
            str(t.get("transcription_text") or "")
            for t in listed.get("transcriptions") or ()
            if isinstance(t, dict) and t.get("status") == "completed"
        ]
        return "\n".join(filter(None, texts))

    async def _transcribed(self) -> AsyncIterator[Raw]:
        """Voicemails whose words have come meanwhile, as edits."""
        for sid, record in list(self._unwritten.items()):
            at = _at(record)
            if self.context.now() - (_ended(record) or 0) > _WRITTEN:
                del self._unwritten[sid]
                continue
            if text := await self._transcription(record["recording"]):
                del self._unwritten[sid]
                files = await self._sound(record["recording"])
                data = records.pack(msgspec.json.encode(record | {"transcription": text}), files)
                yield Raw(data, remote_id=sid, received_at=at, edit=True)

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        record, files = records.unpack(raw)
        if records.is_said(record):
            return records.normalise_said(raw)
        return records.inbound(raw, _facts(record, bool(files)), files)

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:  # noqa: ARG002
        """Raises ``PermanentError("calls-only")``."""
        raise PermanentError("calls-only")


def _facts(record: Mapping[str, Any], sound: bool) -> records.Facts | None:
    sid, sender, to = (record.get(name) for name in ("sid", "from", "to"))
    if not isinstance(sid, str) or not isinstance(sender, str) or not isinstance(to, str):
        return None
    name = record.get("caller_name")
    out, outcome = not _inbound(record), _outcome(record)
    talked = _seconds(record.get("duration"))
    answered = outcome in (CallOutcome.ANSWERED, CallOutcome.VOICEMAIL)
    call = Call(outcome, out, None, talked if answered else None, _PART if sound else "")
    words = record.get("transcription")
    return records.Facts(
        remote_id=sid,
        sender=Address(name if isinstance(name, str) and _inbound(record) else "", sender),
        to=(Address("", to),),
        text=words if isinstance(words, str) else "",
        at=_at(record),
        call=call,
    )


def _outcome(record: Mapping[str, Any]) -> CallOutcome:
    """A call that reached a recorder, or rang at nobody who took it, was missed here."""
    found = _OVER.get(str(record.get("status")), CallOutcome.MISSED)
    if found is not CallOutcome.ANSWERED or not _inbound(record):
        return found
    if isinstance(record.get("recording"), Mapping):
        return CallOutcome.VOICEMAIL
    legs = record.get("legs")
    lost = isinstance(legs, list) and legs and "completed" not in legs
    return CallOutcome.MISSED if lost or not _seconds(record.get("duration")) else found


def _inbound(row: Mapping[str, Any]) -> bool:
    return row.get("direction") == "inbound"


def _at(row: Mapping[str, Any]) -> int | None:
    return moment(row.get("start_time")) or moment(row.get("date_created"))


def _ended(row: Mapping[str, Any]) -> int | None:
    return moment(row.get("end_time")) or _at(row)


def _seconds(value: object) -> int | None:
    text = str(value or "")
    return int(text) if text.isdecimal() and len(text) < 8 else None
