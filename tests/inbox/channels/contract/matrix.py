"""Synapse behind the faulty proxy: every request goes through, faults stand before or behind it.

Nothing of the homeserver is scripted; what it tells is told twice or in another order on request.
"""

import contextlib
import json
import re
import urllib.error
import urllib.request
from typing import Any, ClassVar
from urllib.parse import unquote, urlencode

from tests.inbox.channels.contract.service import Service
from tests.peers import synapse
from tests.peers.faulty_http import FaultyHttp, Reply, Request, reply_json
from tests.peers.synapse import Person, quoted

_PASSED = ("authorization", "content-type", "accept")


class MatrixRooms(Service):
    kind: ClassVar[str] = "matrix"
    receiving: ClassVar[str] = r"GET .*/sync"
    sending: ClassVar[str] = r"PUT .*/send/"
    keyed: ClassVar[bool] = True
    many: ClassVar[int] = 45
    unwritable: ClassVar[str] = "\ud83d"
    silence: ClassVar[float] = 3.0

    def __init__(self) -> None:
        super().__init__()
        self.web.__exit__()
        self.web = FaultyHttp(self.handle, alone=False)
        self.server = synapse.shared()
        self.shop = self.server.person("shop")
        self.ana = self.server.person("ana")
        self.room = self.ana.invite(self.shop.user)
        self._twice = self._mixed = False
        self.withheld: list[dict[str, Any]] = []
        self.withholding = False

    @property
    def customer(self) -> str:  # type: ignore[override]
        return self.ana.user

    @property
    def config(self) -> dict[str, str]:
        return {"address": self.shop.user, "base_url": self.web.url, "sealed": "no"}

    @property
    def secrets(self) -> dict[str, str]:
        return {"token": self.shop.token}

    @property
    def sent(self) -> list[str]:  # type: ignore[override]
        """What the customer sees of ours, in whatever room; they enter any they are asked into."""
        for room in self.ana.invited():
            self.ana.join(room)
        rooms = sorted(self.ana.rooms(), key=lambda room: room != self.room)
        return [text for room in rooms for text in said_by(self.ana, room, self.shop.user)]

    @sent.setter
    def sent(self, _: list[str]) -> None:
        """The homeserver keeps it."""

    # the homeserver

    def handle(self, request: Request) -> Reply:
        headers = {k: v for k, v in request.headers.items() if k in _PASSED}
        if self.revoked:
            headers["authorization"] = "Bearer gone"
        query = f"?{urlencode(request.query)}" if request.query else ""
        asked = urllib.request.Request(
            f"{self.server.url}{request.path}{query}",
            data=request.body if request.method in ("POST", "PUT") else None,
            method=request.method,
            headers=headers,
        )
        try:
            with urllib.request.urlopen(asked, timeout=60) as answer:
                reply = Reply(answer.status, answer.read(), _told(answer.headers))
        except urllib.error.HTTPError as error:
            with error:
                reply = Reply(error.code, error.read(), _told(error.headers))
        told = re.search(r"/receipt/m\.read/([^/]+)$", request.path)
        if told and reply.status == 200:
            self.read.append(self._text_of(unquote(told[1])))
        return self._mangled(reply) if request.path.endswith("/sync") else reply

    def _text_of(self, event: str) -> str:
        at = f"client/v3/rooms/{quoted(self.room)}/event/{quoted(event)}"
        return str(self.ana.ask("GET", at)["content"]["body"])

    def _mangled(self, reply: Reply) -> Reply:
        page = json.loads(reply.body)
        if reply.status != 200:
            return reply
        if self.withholding:
            self.withheld += page.pop("to_device", {}).get("events", [])
        elif self.withheld:
            told = page.setdefault("to_device", {}).setdefault("events", [])
            told[:0], self.withheld = self.withheld, []
        for room in page.get("rooms", {}).get("join", {}).values():
            happened = room.get("timeline", {}).get("events", [])
            if self._mixed:
                happened.reverse()
            if self._twice:
                happened += list(happened)
        return reply_json(page)

    # the customer

    def customer_writes(self, text: str, file: bytes = b"", *, odd: bool = False) -> None:
        if odd:
            self.ana.event(self.room, "org.example.hologram", {"depth": 3})
        elif file:
            content = {"msgtype": "m.image", "filename": "a.png", "url": self.ana.upload(file)}
            self.ana.say(self.room, text, **content)
        else:
            self.ana.say(self.room, text)

    def repeat(self) -> None:
        self._twice = True

    def shuffle(self) -> None:
        self._mixed = True


def said_by(reader: Person, room: str, writer: str) -> list[str]:
    """The texts that one person wrote, as another one sees them."""
    with contextlib.suppress(urllib.error.HTTPError):
        heard = reader.heard(room)
        return [str(e["content"].get("body")) for e in heard if e["sender"] == writer]
    return []


def _told(headers: Any) -> dict[str, str]:
    return {"Content-Type": headers.get("content-type") or "application/json"}
