"""A Telegram bot: its updates by long poll, answers by its send methods.

https://core.telegram.org/bots/api. An update is acknowledged by asking for the next one, so the
offset never goes beyond the stored cursor; what comes again is known by its id. Telegram tells a
bot nothing of what the bot itself sent and knows no idempotency key: what is in doubt stays so.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any, ClassVar
from urllib.parse import quote

import msgspec

from app.base.clock import MICRO
from app.base.errors import (
    AuthError,
    ChannelError,
    ConfigError,
    NightdeskError,
    PermanentError,
    TransientError,
)
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import records
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
from app.inbox.channels.cursors import Kept
from app.inbox.channels.http import HttpChannel
from app.inbox.channels.http_client import LONGEST_WAIT, Answer
from app.inbox.channels.http_requests import File as Upload
from app.inbox.channels.spec import TAGS
from app.inbox.channels.telegram import updates
from app.inbox.sending.compose import File
from app.inbox.values import Inbound

CONSOLE = "@BotFather"
_STREAM = "updates"
_KINDS = ["message", "edited_message"]
_PAGE = 100
_POLL = 50
"""Seconds of a long poll: below what gateways cut."""
_STORED = 10.0
"""Seconds to wait for a page to be stored; then the rest comes with the next look."""
_FRESH = 6 * 24 * 3600 * MICRO
"""After a week without updates their numbers begin anywhere (getting updates, update_id)."""
_TOKEN = re.compile(r"(\d{1,20}):[\w-]{10,100}", re.ASCII)
_PHOTO = 10 << 20
_SENDS = {"image/jpeg": "Photo", "image/png": "Photo", "audio/ogg": "Voice", "video/mp4": "Video"}
"""How a file is shown best; everything else is a document."""


class Cursor(Kept, frozen=True):
    """The next update's number, of which bot, and when one came (microseconds UTC)."""

    bot: str = ""
    next: int = 0
    at: int = 0


class Telegram(HttpChannel):
    """What people and groups write to a bot."""

    base_url = "https://api.telegram.org"
    spec: ClassVar[ChannelSpec] = ChannelSpec(
        kind="telegram",
        label=QT_TRANSLATE_NOOP("Channel", "Telegram"),
        icon="send",
        about=QT_TRANSLATE_NOOP(
            "Channel", "What people and groups write to your Telegram bot, with pictures and files."
        ),
        fields=(
            Field(
                "address",
                QT_TRANSLATE_NOOP("Channel", "The bot's user name"),
                required=True,
                help=QT_TRANSLATE_NOOP(
                    "Channel",
                    "Talk to @BotFather in Telegram and send /newbot; it asks for this name.",
                ),
                example="@your_shop_bot",
            ),
            Field(
                "token",
                QT_TRANSLATE_NOOP("Channel", "Bot token"),
                secret=True,
                required=True,
                help=QT_TRANSLATE_NOOP(
                    "Channel",
                    "@BotFather shows it when the bot is made, and again for /token. To read all"
                    " of a group, also turn off its /setprivacy.",
                ),
            ),
            TAGS,
            Field(
                "base_url", QT_TRANSLATE_NOOP("Channel", "Address of the service"), advanced=True
            ),
        ),
        capabilities=Capabilities(
            attachments=True,
            file_limit=50 << 20,
            files_limit=10,
            max_length=4096,
            caption=1024,
            edits=True,
            starts=False,
        ),
        mode="push",
        talk=True,
    )

    # --- requests ----------------------------------------------------------------------------

    async def _token(self) -> tuple[str, str]:
        """The token and the number of its bot; raises ``AuthError`` for what cannot be one."""
        token = await self.secret("token")
        found = _TOKEN.fullmatch(token)
        if found is None:
            raise AuthError("token-refused", server=self.host, console=CONSOLE)
        return token, found[1]

    async def _ask(self, method: str, args: Any = None, silence: float | None = None) -> Any:
        """The result of a method that changes nothing."""
        token, _ = await self._token()
        path = f"/bot{token}/{method}"
        return self._result(await self.call("POST", path, json=args or {}, silence=silence))

    def _result(self, answer: Answer, *, effect: bool = False) -> Any:
        said = self.reading(answer, effect=effect)
        if not isinstance(said, dict) or said.get("ok") is not True:
            raise self.confused(effect=effect)
        return said.get("result")

    def refusal(self, answer: Answer) -> ChannelError:
        """Telegram's refusals: https://core.telegram.org/bots/api#making-requests."""
        said = self.redacted(self.words(answer))
        match answer.status:
            case 401 | 404:  # a token of the wrong form is a method that is not found
                return AuthError("token-refused", server=self.host, words=said, console=CONSOLE)
            case 403:
                return PermanentError("bot-blocked", words=said)
            case 409 if "webhook" in said.lower():
                return ConfigError("bot-webhook", words=said)
            case 409:
                return TransientError("bot-taken")
            case 429:
                wait = _dict(answer.values.get("parameters")).get("retry_after")
                seconds = min(float(wait), LONGEST_WAIT) if isinstance(wait, int) else None
                wait = seconds or answer.retry_after
                return TransientError("rate-limited", server=self.host, retry_after=wait)
        return super().refusal(answer)

    async def check(self) -> tuple[Check, ...]:
        """Sign in, see whether it is that bot, and whether its updates go elsewhere."""
        steps: list[Check] = []
        try:
            name = str(_dict(await self._ask("getMe")).get("username", ""))
            wanted = self.context.config.get("address", "").strip().lstrip("@")
            if name.lower() != wanted.lower():
                raise ConfigError("not-your-bot", name=f"@{name}", wanted=f"@{wanted}")
            steps.append(Check("sign-in", ok=True, detail=f"@{name}"))
            if _dict(await self._ask("getWebhookInfo")).get("url"):
                raise ConfigError("bot-webhook")
            steps.append(Check("updates", ok=True))
        except NightdeskError as error:
            step = "updates" if steps else "sign-in"
            steps.append(Check(step, ok=False, detail=str(error), problem=error.problem))
        return tuple(steps)

    # --- receiving ---------------------------------------------------------------------------

    async def _updates(self, cursor: Cursor, limit: int, seconds: int) -> list[dict[str, Any]]:
        """What is not acknowledged yet, in order; everything before the cursor is from now on."""
        args = {"limit": limit, "timeout": seconds, "allowed_updates": _KINDS}
        if cursor.next:
            args["offset"] = cursor.next
        found = await self._ask("getUpdates", args, silence=seconds + self.silence)
        if not isinstance(found, list):
            raise self.confused()
        rows = [u for u in found if isinstance(u, dict) and isinstance(u.get("update_id"), int)]
        return sorted(rows, key=lambda update: int(update["update_id"]))

    async def _stored(self) -> Cursor:
        """How far this bot's updates are stored; from the start where that says nothing."""
        _, bot = await self._token()
        kept = Cursor.read(self.context.cursors.get(_STREAM, ""))
        fresh = kept.bot == bot and 0 <= self.context.now() - kept.at < _FRESH
        return kept if fresh else Cursor(bot)

    async def changed(self, seconds: float) -> None:
        """Until Telegram has an update; only what is stored is acknowledged."""
        await self._updates(await self._stored(), 1, max(1, min(int(seconds), _POLL)))

    async def receive(self) -> AsyncIterator[Batch]:
        """Page by page; the next is asked for once the one before it is stored."""
        cursor = await self._stored()
        while True:
            page = await self._updates(cursor, _PAGE, 0)
            if not page:
                return
            following = int(page[-1]["update_id"]) + 1
            cursor = Cursor(cursor.bot, following, self.context.now())
            yield await self._batch(page, cursor)
            if len(page) < _PAGE or not await self._durable(cursor):
                return

    async def _durable(self, cursor: Cursor) -> bool:
        wanted = cursor.write()
        for _ in range(int(_STORED / 0.02)):
            if self.context.cursors.get(_STREAM) == wanted:
                return True
            await asyncio.sleep(0.02)
        return False

    async def _batch(self, page: Sequence[Mapping[str, Any]], cursor: Cursor) -> Batch:
        marked = [dict(update) | {updates.BOT: cursor.bot} for update in page]
        told = [u for u in marked if not updates.is_service(u)]
        new = set(await self.context.unknown([updates.remote_id(u) for u in told]))
        items: list[Raw] = []
        for update in told:
            id, edit = updates.remote_id(update), updates.is_edit(update)
            if id not in new and not edit:
                continue
            items.append(await self._raw(update, id, edit=edit and id not in new))
            new.discard(id)
        return Batch(_STREAM, cursor.write(), tuple(items))

    async def _raw(self, update: Mapping[str, Any], id: str, *, edit: bool) -> Raw:
        """``edit``: of a message that is stored; one of a message never seen is a new one."""
        files = await self._files(update, id)
        data = records.pack(msgspec.json.encode(update), files)
        at = updates.moment(update, edited=edit)
        return Raw(data, remote_id=id, received_at=at, edit=edit)

    async def _files(self, update: Mapping[str, Any], id: str) -> tuple[File, ...]:
        media = updates.media(update)
        if media is None:
            return ()
        file = await self.patiently(id, lambda: self._file(media), None)
        return () if file is None else (file,)

    async def _file(self, media: updates.Media) -> File | None:
        """Raises ``PermanentError`` for one that Telegram does not give to bots (over 20 MB)."""
        told = _dict(await self._ask("getFile", {"file_id": media.id}))
        path = told.get("file_path")
        if not isinstance(path, str) or path.startswith("/") or ".." in path:
            raise PermanentError("file-gone", server=self.host)
        token, _ = await self._token()
        data = await self.download(f"/file/bot{token}/{quote(path)}")
        return File(media.name or path.rpartition("/")[2], data, media.type)

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        record, files = records.unpack(raw)
        if records.is_said(record):
            return records.normalise_said(raw)
        return records.inbound(raw, updates.facts(record, files=bool(files)), files)

    # --- sending -----------------------------------------------------------------------------

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """One request: a text, a file with the text below it, or up to ten files as an album."""
        said = records.said(out.data)
        token, bot = await self._token()
        method, form, files = _content(said)
        form = {"chat_id": said.to, **form, **_answered(said)}
        path = f"/bot{token}/{method}"
        await ledger.stage("post")
        await self.commit(out, ledger)
        if files:
            flat = {name: _flat(value) for name, value in form.items()}
            answer = await self.call("POST", path, form=flat, files=files, effect=True)
        else:
            answer = await self.call("POST", path, json=form, effect=True)
        taken = self._result(answer, effect=True)
        first = _dict(taken[0] if isinstance(taken, list) and taken else taken)
        if not isinstance(first.get("message_id"), int):
            raise self.confused(effect=True)
        return Receipt(f"{answer.status} ok", f"{bot}:{said.to}:{first['message_id']}")


def _content(said: records.Said) -> tuple[str, dict[str, Any], dict[str, Upload]]:
    """The method, its fields and the files that go along."""
    if not said.files:
        return "sendMessage", {"text": said.text}, {}
    caption = {"caption": said.text} if said.text else {}
    if len(said.files) == 1:
        (file,) = said.files
        shown = _shown(file)
        upload = (file.name, file.data, file.type)
        return f"send{shown}", caption, {shown.lower(): upload}
    alike = all(_shown(file) == "Photo" for file in said.files)  # documents stand alone
    kind = "photo" if alike else "document"
    album = [{"type": kind, "media": f"attach://file{n}"} for n in range(len(said.files))]
    album[-1 if kind == "document" else 0] |= caption
    named = {f"file{n}": (f.name, f.data, f.type) for n, f in enumerate(said.files)}
    return "sendMediaGroup", {"media": album}, named


def _shown(file: File) -> str:
    shown = _SENDS.get(file.type, "Document")
    return "Document" if shown == "Photo" and len(file.data) > _PHOTO else shown


def _answered(said: records.Said) -> dict[str, Any]:
    """In a group it must be seen to whom one speaks; alone with somebody a quotation is noise."""
    _, _, rest = said.answers.partition(":")
    chat, _, number = rest.rpartition(":")
    if not said.to.startswith("-") or chat != said.to or not number.isdecimal():
        return {}
    reply = {"message_id": int(number), "allow_sending_without_reply": True}
    return {"reply_parameters": reply}


def _flat(value: object) -> str:
    """A field beside files: what is more than a text is JSON there."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
