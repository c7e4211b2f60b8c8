"""Telegram's Bot API as its page describes it: at least once until the offset acknowledges.

``said`` keeps every answer beside its method, to be held against the published schema elsewhere.
"""

import json
import random
import threading
import time
from typing import Any, ClassVar
from urllib.parse import unquote

from tests.inbox.channels.contract.service import Service
from tests.peers.faulty_http import Reply, Request, reply_json

TOKEN = "123456:correct-horse_battery-staple"
BOT = {"id": 123456, "is_bot": True, "first_name": "Shop", "username": "shop_bot"}
CUSTOMER = {"id": 77, "is_bot": False, "first_name": "Ana", "last_name": "Pérez"}


class TelegramBot(Service):
    kind: ClassVar[str] = "telegram"
    receiving: ClassVar[str] = r"POST .*/getUpdates"
    sending: ClassVar[str] = r"POST .*/send"
    customer: ClassVar[str] = "77"
    lists: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.updates: list[dict[str, Any]] = []
        self.files: dict[str, bytes] = {}
        self.calls: list[tuple[str, dict[str, Any], Any]] = []
        self.webhook = ""
        self.too_big = False
        self._number, self._update = 0, 1000
        self._twice = self._mixed = False
        self._arrived = threading.Condition()

    @property
    def config(self) -> dict[str, str]:
        return {"address": "@shop_bot", "base_url": self.web.url}

    @property
    def secrets(self) -> dict[str, str]:
        return {"token": TOKEN}

    # the provider

    def handle(self, request: Request) -> Reply:
        if self.revoked or f"bot{TOKEN}/" not in unquote(request.path):
            return self.no(401, "Unauthorized")
        if request.path.startswith("/file/"):
            data = self.files.get(request.path.rpartition("/")[2])
            return Reply(404) if data is None else Reply(200, data)
        method = request.path.rpartition("/")[2]
        parts = request.parts  # once: they may be large
        args = self._fields(parts) if parts else self._args(request)
        if method.startswith("send"):
            return self._send(method, args, parts)
        match method:
            case "getMe":
                return self.yes(method, args, BOT)
            case "getWebhookInfo":
                info = {"has_custom_certificate": False, "pending_update_count": 0}
                return self.yes(method, args, {"url": self.webhook} | info)
            case "getUpdates":
                return self._get_updates(args)
            case "getFile" if self.too_big:
                return self.no(400, "Bad Request: file is too big")
            case "getFile":
                id = args["file_id"]
                told = {"file_id": id, "file_unique_id": id, "file_path": f"documents/{id}"}
                return self.yes(method, args, told)
        return self.no(404, "Not Found")

    def yes(self, method: str, args: dict[str, Any], result: Any) -> Reply:
        said = {"ok": True, "result": result}
        self.calls.append((method, args, said))
        return reply_json(said)

    @staticmethod
    def no(code: int, words: str, **more: Any) -> Reply:
        said = {"ok": False, "error_code": code, "description": words}
        return reply_json(said | ({"parameters": more} if more else {}), code)

    @staticmethod
    def _args(request: Request) -> dict[str, Any]:
        """JSON, or a form as other clients send it, whose numbers and lists are JSON."""
        if request.headers.get("content-type") == "application/json":
            return dict(request.json)
        numbers = ("offset", "limit", "timeout", "allowed_updates")
        return {k: json.loads(v) if k in numbers else v for k, v in request.form.items()}

    @staticmethod
    def _fields(parts: dict[str, tuple[str, bytes]]) -> dict[str, Any]:
        """A multipart body as its JSON would be; a file is its name."""
        made: dict[str, Any] = {}
        for name, (file, data) in parts.items():
            if not (file and name.startswith("file")):
                made[name] = file or data.decode()
        for name in ("media", "reply_parameters"):
            if name in made:
                made[name] = json.loads(made[name])
        return made

    def _get_updates(self, args: dict[str, Any]) -> Reply:
        if self.webhook:
            words = "Conflict: can't use getUpdates method while webhook is active"
            return self.no(409, words)
        offset = args.get("offset", 0)
        self.updates = [u for u in self.updates if u["update_id"] >= offset]
        if not self.updates and args.get("timeout"):
            self._wait(args["timeout"])
        page = self.updates[: args.get("limit", 100)]
        if self._twice:
            page = page * 2
        if self._mixed:
            random.Random(7).shuffle(page)
        return self.yes("getUpdates", args, page)

    def _wait(self, seconds: float) -> None:
        """Until there is an update; the lock of the web service is let go meanwhile."""
        lock = self.web._lock
        lock.release()
        try:
            with self._arrived:
                self._arrived.wait_for(lambda: bool(self.updates), seconds)
        finally:
            lock.acquire()

    def _send(
        self, method: str, args: dict[str, Any], parts: dict[str, tuple[str, bytes]]
    ) -> Reply:
        if str(args["chat_id"]) == "403":
            return self.no(403, "Forbidden: bot was blocked by the user")
        media = args.get("media", [{}])
        texts = [args.get("text", args.get("caption", "")), *(m.get("caption", "") for m in media)]
        self.sent.append("".join(texts))
        for name, (file, data) in parts.items():
            if file:
                self.files[name] = data
        told = [self._message(args["chat_id"], text=texts[0]) for _ in media]
        return self.yes(method, args, told if method == "sendMediaGroup" else told[0])

    def _message(self, id: str, /, **more: Any) -> dict[str, Any]:
        self._number += 1
        one = {"id": int(id), "type": "private", "first_name": "Ana"}
        message = {"message_id": self._number, "date": int(time.time()), "chat": one, "from": BOT}
        return message | more

    # the customer

    def arrives(self, kind: str = "message", **message: Any) -> dict[str, Any]:
        """An update about a message, the customer's unless told otherwise."""
        made = self._message("77", **({"from": CUSTOMER} | message))
        self._update += 1
        with self._arrived:
            self.updates.append({"update_id": self._update, kind: made})
            self._arrived.notify_all()
        return made

    def customer_writes(self, text: str, file: bytes = b"", *, odd: bool = False) -> None:
        if odd:
            self.arrives(hologram={"depth": 3})
        elif file:
            id = f"F{len(self.files)}"
            self.files[id] = file
            told = {"file_id": id, "file_unique_id": id, "width": 1, "height": 1}
            self.arrives(photo=[told | {"file_size": len(file)}], caption=text)
        else:
            self.arrives(text=text)

    def repeat(self) -> None:
        self._twice = True

    def shuffle(self) -> None:
        self._mixed = True
