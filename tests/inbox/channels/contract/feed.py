"""A feed of ours, written by the schema: every call is held against it."""

import json
import random
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

from tests.inbox.channels.contract.service import Service
from tests.peers.faulty_http import Reply, Request, reply_json
from tests.peers.schema import Schema

TOKEN = "correct-horse-battery-staple"
SCHEMA = Path(__file__).resolve().parents[4] / "resources" / "feed.schema.json"


class JsonFeed(Service):
    kind: ClassVar[str] = "feed"
    receiving: ClassVar[str] = "GET .*/messages"
    sending: ClassVar[str] = "POST .*/messages"
    customer: ClassVar[str] = "ana"
    keyed: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self.schema = Schema(json.loads(SCHEMA.read_text(encoding="utf-8")))
        self.rows: list[dict[str, Any]] = []
        self.states: list[dict[str, str]] = []
        self.files: list[bytes] = []
        self.taken: dict[str, dict[str, Any]] = {}
        self._twice = self._mixed = False

    @property
    def config(self) -> dict[str, str]:
        return {"base_url": self.web.url}

    @property
    def secrets(self) -> dict[str, str]:
        return {"token": TOKEN}

    def handle(self, request: Request) -> Reply:
        if self.revoked or request.headers.get("authorization") != f"Bearer {TOKEN}":
            return reply_json({"message": "no such key"}, 401)
        if request.path.startswith("/file/"):
            return Reply(200, self.files[int(request.path.rpartition("/")[2])])
        if request.path.endswith("/read"):
            return self._hear_read(request)
        if request.method == "POST":
            return self._take(request)
        start, limit = int(request.query["after"] or 0), int(request.query["limit"])
        rows = self.rows[start : start + limit]
        following = start + len(rows)
        if self._twice:
            rows = rows * 2
        if self._mixed:
            random.Random(7).shuffle(rows)
        more = following < len(self.rows)
        page = {"messages": rows, "cursor": str(following), "more": more, "states": self.states}
        return self._told("Page", page)

    def _hear_read(self, request: Request) -> Reply:
        self.holds("Read", request.json)
        texts = {row["id"]: row["text"] for row in self.rows}
        self.read += [texts[id] for id in request.json["ids"]]
        return Reply(204)

    def becomes(self, id: str, state: str, words: str = "") -> None:
        """From now on it tells that of a message."""
        self.states.append({"id": id, "state": state, "words": words})

    def _told(self, name: str, value: Any) -> Reply:
        self.holds(name, value)
        return reply_json(value)

    def holds(self, name: str, value: Any) -> None:
        wrong = self.schema.violations({"$ref": f"#/$defs/{name}"}, value)
        assert wrong == [], wrong

    def _take(self, request: Request) -> Reply:
        sent = request.json
        self.holds("Answer", sent)
        key = request.headers["idempotency-key"]
        assert key == sent["id"]
        if key not in self.taken:
            self.taken[key] = sent
            self.sent.append(sent["text"])
        return self._told("Taken", {"id": f"sent-{key}"})

    def arrives(self, **message: Any) -> dict[str, Any]:
        at = datetime.fromtimestamp(time.time(), UTC).isoformat()
        made = {"id": f"m{len(self.rows)}", "sender": {"id": "ana", "name": "Ana"}, "at": at}
        self.rows.append(made | message)
        return self.rows[-1]

    def customer_writes(self, text: str, file: bytes = b"", *, odd: bool = False) -> None:
        more: dict[str, Any] = {"hologram": 3} if odd else {"text": text}
        if file:
            more["files"] = [{"url": f"/file/{len(self.files)}", "name": "a.png"}]
            self.files.append(file)
        self.arrives(**more)

    def repeat(self) -> None:
        self._twice = True

    def shuffle(self) -> None:
        self._mixed = True
