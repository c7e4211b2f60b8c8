"""Matrix: rooms as conversations, sealed ones too.

https://spec.matrix.org/v1.15/client-server-api/. The server holds a request until there is news,
and forgets keys it has handed out only once the cursor behind them is used, which is after it is
stored. What is sent has a transaction id: sent again, it is the same event. On the accounts' loop.
"""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any, ClassVar

from app.base.errors import ConfigError, NightdeskError, PermanentError, Problem
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import records
from app.inbox.channels.base import (
    Batch,
    Capabilities,
    ChannelSpec,
    Check,
    Context,
    Field,
    Ledger,
    Outgoing,
    Receipt,
    Seen,
)
from app.inbox.channels.matrix import entering, events, sending, sync
from app.inbox.channels.matrix.api import Homeserver
from app.inbox.channels.matrix.cipher import Cipher
from app.inbox.channels.matrix.reading import STREAM, Reader
from app.inbox.channels.matrix.rooms import Rooms
from app.inbox.channels.spec import READ_RECEIPTS, SWITCH, TAGS
from app.inbox.values import Inbound

INVITES = ("everybody", "own server", "nobody")
_TYPING = 30_000
"""Milliseconds for which we are seen to type, unless it is said again."""
_POLL = 30
"""Seconds that the server holds a request: below what gateways cut."""


class Matrix(Homeserver):
    """What people write in the rooms of a Matrix account."""

    spec: ClassVar[ChannelSpec] = ChannelSpec(
        kind="matrix",
        label=QT_TRANSLATE_NOOP("Channel", "Matrix"),
        icon="brackets",
        about=QT_TRANSLATE_NOOP(
            "Channel", "Rooms and people of a Matrix account, encrypted rooms too."
        ),
        fields=(
            Field(
                "address",
                QT_TRANSLATE_NOOP("Channel", "Matrix address"),
                required=True,
                help=QT_TRANSLATE_NOOP(
                    "Channel", "An account of your shop's own; Element shows it in its settings."
                ),
                example="@shop:example.org",
            ),
            Field(
                "password",
                QT_TRANSLATE_NOOP("Channel", "Password"),
                secret=True,
                required=True,
                help=QT_TRANSLATE_NOOP(
                    "Channel", "Only used to sign in once; Nightdesk keeps a token in its place."
                ),
            ),
            Field(
                "token",
                QT_TRANSLATE_NOOP("Channel", "Access token"),
                secret=True,
                instead="password",
                help=QT_TRANSLATE_NOOP(
                    "Channel",
                    "In place of the password, where people sign in with the browser. It must be"
                    " made for Nightdesk alone.",
                ),
                advanced=True,
            ),
            Field(
                "sealed",
                QT_TRANSLATE_NOOP("Channel", "Read encrypted rooms"),
                default="yes",
                choices=SWITCH,
                advanced=True,
            ),
            Field(
                "invites",
                QT_TRANSLATE_NOOP("Channel", "Whose invitations are accepted"),
                default=INVITES[0],
                choices=INVITES,
                words=(
                    QT_TRANSLATE_NOOP("Channel", "Everybody's"),
                    QT_TRANSLATE_NOOP("Channel", "Those of people on our own server"),
                    QT_TRANSLATE_NOOP("Channel", "Nobody's"),
                ),
                advanced=True,
            ),
            TAGS,
            READ_RECEIPTS,
            Field(
                "base_url", QT_TRANSLATE_NOOP("Channel", "Address of the service"), advanced=True
            ),
        ),
        capabilities=Capabilities(
            attachments=True,
            file_limit=50 << 20,
            files_limit=10,
            max_length=12_000,
            receipts=True,
            edits=True,
            typing=True,
        ),
        mode="push",
        talk=True,
        keeps=("pickle",),
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.rooms = Rooms(self)
        self._cipher: Cipher | None = None
        self._device = ""
        self._opening = asyncio.Lock()
        self._reader = Reader(self, self.rooms)
        self._ahead: tuple[str, dict[str, Any]] | None = None
        """What the server said while it was waited for, and after which cursor."""

    # --- who we are --------------------------------------------------------------------------

    async def whoami(self) -> str:
        """The device of the token; raises ``ConfigError`` when it is somebody else's."""
        told = await self.ask("GET", "account", "whoami")
        who, device = events.text_of(told.get("user_id")), events.text_of(told.get("device_id"))
        if who.lower() != self.own.lower():
            raise ConfigError("not-your-matrix", name=who, wanted=self.own)
        return device

    async def cipher(self) -> Cipher | None:
        """The keys of sealed rooms; None when they are not read."""
        if self.context.config.get("sealed", "yes") == "no":
            return None
        async with self._opening:
            if self._cipher is None:
                device = self._device or await self.whoami()
                self._cipher = await Cipher.unlocked(self, device, self.context.folder)
                self._device = device
            return self._cipher

    async def check(self) -> tuple[Check, ...]:
        """Sign in, then see whether sealed rooms can be read, and whether others are warned."""
        steps: list[Check] = []
        step = "sign-in"
        try:
            self._device = await self.whoami()
            steps.append(Check(step, ok=True, detail=self.own))
            step = "keys"
            cipher = await self.cipher()
            if cipher is not None:
                about = {"device": self._device, "key": cipher.fingerprint}
                remark = None if await cipher.vouched() else Problem("matrix-unverified", about)
                steps.append(Check(step, ok=True, detail=self._device, problem=remark))
        except NightdeskError as error:
            steps.append(Check(step, ok=False, detail=str(error), problem=error.problem))
        return tuple(steps)

    async def entered(self, secrets: Mapping[str, str]) -> Mapping[str, str]:
        """A password is good for a token; what is kept is that."""
        return await entering.entered(self, secrets)

    async def close(self) -> None:
        if self._cipher is not None:
            self._cipher.close()
            self._cipher = None
        await super().close()

    # --- receiving ---------------------------------------------------------------------------

    def _stored(self) -> sync.Cursor:
        return sync.Cursor.read(self.context.cursors.get(STREAM, ""), self.own)

    async def _page(self, since: str, seconds: int) -> dict[str, Any]:
        """What happened after a cursor; it is acknowledged by asking after the next one."""
        what = sync.wanted(first=not since)
        query: dict[str, str | int] = {"filter": what, "timeout": seconds * 1000}
        query |= {"set_presence": "offline"} | ({"since": since} if since else {})
        page = await self.ask("GET", "sync", query=query, silence=seconds + self.silence)
        if not events.text_of(page.get("next_batch")):
            raise self.confused()
        self._reader.tell_typing(page)
        return page

    async def changed(self, seconds: float) -> None:
        """Until there is news; it is kept for the look that follows."""
        since = stored = self._stored().next
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            page = await self._page(since, max(1, min(int(left), _POLL)))
            if sync.is_news(page):
                # Nothing lies between the stored cursor and this one but silence.
                self._ahead = (stored, page)
                return
            since = page["next_batch"]

    async def receive(self) -> AsyncIterator[Batch]:
        """What happened since the stored cursor."""
        cipher = await self.cipher()
        cursor = self._stored()
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead[0] == cursor.next:
            page = ahead[1]
        else:
            page = await self._page(cursor.next, 0)
        entered = await self._enter(page)
        async for batch in self._reader.batches(page, cursor, cipher, entered):
            yield batch
        if cipher is not None:
            await cipher.tend()

    async def _enter(self, page: Mapping[str, Any]) -> list[str]:
        """Accept the invitations that the settings let in; gives the rooms."""
        everybody, near_ones, nobody = INVITES
        rule, entered = self.context.config.get("invites", everybody), list[str]()
        for invite in sync.invites(page, self.own):
            near = invite.sender.partition(":")[2] == self.own.partition(":")[2]
            if rule == nobody or (rule == near_ones and not near):
                continue
            try:
                await self.do("POST", "join", invite.room, json={})
            except (PermanentError, ConfigError):  # it was taken back, or its server is gone
                continue
            entered.append(invite.room)
            if invite.direct:
                await self.rooms.make_direct(invite.sender, invite.room)
        return entered

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        record, files = records.unpack(raw)
        if records.is_said(record):
            return records.normalise_said(raw)
        return records.inbound(raw, events.facts(record, files=bool(files)), files)

    @staticmethod
    def answering(record: Mapping[str, Any]) -> Mapping[str, str]:
        """A room that is sealed stays so."""
        return {records.SEALED: "yes"} if record.get("sealed") else {}

    async def tell_read(self, seen: Sequence[Seen]) -> None:
        """Of a room its last one: who has read that has read those before it."""
        latest = dict(events.where(one.remote_id) for one in seen)
        for room, event in latest.items():
            with contextlib.suppress(PermanentError, ConfigError):  # left, or too old for it
                await self.do("POST", "rooms", room, "receipt", "m.read", event, json={})

    # --- sending -----------------------------------------------------------------------------

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """An event for the text, with the first file where there is one, and one a further file."""
        said = records.said(out.data)
        cipher = await self.cipher()
        room = await sending.room_for(self, self.rooms, said, out.send_id, seal=cipher is not None)
        await self.rooms.sealed(room)
        contents = await sending.contents(self, said, room)
        kind, sealed = await sending.sealed(self, cipher, room, contents)
        await ledger.stage("put")
        await self.commit(out, ledger)
        taken = [
            await self._put(room.id, kind, sending.transaction(out.send_id, n), content)
            for n, content in enumerate(sealed)
        ]
        return Receipt("200", events.remote_id(room.id, taken[0]))

    async def typing(self, to: str, *, on: bool) -> None:
        """In the room that an answer would go to; the server forgets it after half a minute."""
        room = await sending.room_with(self, self.rooms, to)
        if room is not None:
            said = {"typing": on} | ({"timeout": _TYPING} if on else {})
            await self.ask("PUT", "rooms", room.id, "typing", self.own, json=said)

    async def _put(self, room: str, kind: str, key: str, content: dict[str, Any]) -> str:
        told = await self.do("PUT", "rooms", room, "send", kind, key, json=content)
        id = told.get("event_id")
        if not isinstance(id, str):
            raise self.confused()
        return id
