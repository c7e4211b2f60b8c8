"""SMS Gateway for Android as its schema and its server describe it; the phone of the customer too.

``calls`` keeps each request and answer, to be held against the published schema elsewhere.
"""

import base64
import random
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from tests.inbox.channels.contract.service import CUSTOMER, Service
from tests.peers.faulty_http import Reply, Request, reply_json

NUMBER = "+447700900100"
PASSWORD = "correct-horse-battery-staple"
_BEGIN = datetime.now(UTC) - timedelta(hours=2)


class AndroidGateway(Service):
    dated = False
    kind: ClassVar[str] = "android"
    receiving: ClassVar[str] = "GET .*/inbox$"
    sending: ClassVar[str] = "POST .*/messages$"
    keyed: ClassVar[bool] = True
    takes_files: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.inbox: list[dict[str, Any]] = []
        self.messages: dict[str, dict[str, Any]] = {}
        self.files: dict[str, bytes] = {}
        self.calls: list[tuple[str, str, Any, Any]] = []
        self.asleep: list[dict[str, Any]] = []
        """What the phone has and the app did not see: it comes with a refresh."""
        self._twice = self._mixed = False

    @property
    def config(self) -> dict[str, str]:
        return {"address": NUMBER, "base_url": self.web.url, "user": "sms"}

    @property
    def secrets(self) -> dict[str, str]:
        return {"password": PASSWORD}

    # the gateway

    def handle(self, request: Request) -> Reply:
        login = base64.b64encode(f"sms:{PASSWORD}".encode()).decode()
        if self.revoked or request.headers.get("authorization") != f"Basic {login}":
            return reply_json({"message": "Unauthorized"}, 401)
        if "/attachments/" in request.path:
            return Reply(200, self.files[request.path])
        said, status = self._said(request)
        asked = request.json if request.body else None
        self.calls.append((request.method, request.path, asked, said))
        return reply_json(said, status) if said is not None else Reply(status)

    def _said(self, request: Request) -> tuple[Any, int]:
        path, query = request.path, request.query
        if request.method == "POST" and path == "/messages":
            return self._take(request.json)
        match path:
            case "/inbox/refresh":
                self.inbox += self.asleep
                self.asleep = []
                return None, 202
            case "/inbox":
                return self._page(self.inbox, query, "createdAt"), 200
            case "/messages":
                rows = [row | {"at": row["states"]["Pending"]} for row in self.messages.values()]
                page = self._page(rows, query, "at")
                return [{k: v for k, v in row.items() if k != "at"} for row in page], 200
        found = self.messages.get(path.removeprefix("/messages/"))
        return (found, 200) if found else ({"message": "Not found"}, 404)

    def _page(
        self, rows: list[dict[str, Any]], query: dict[str, str], when: str
    ) -> list[dict[str, Any]]:
        since = datetime.fromisoformat(query.get("from", "2000-01-01T00:00:00+00:00"))
        found = [row for row in rows if datetime.fromisoformat(row[when]) >= since]
        found.sort(key=lambda row: row[when], reverse=True)
        if self._mixed:
            random.Random(7).shuffle(found)
        if self._twice:
            found = [row for row in found for _ in range(2)]
        start = int(query.get("offset", 0))
        return found[start : start + int(query.get("limit", 50))]

    def _take(self, sent: dict[str, Any]) -> tuple[Any, int]:
        id = sent.get("id", f"made{len(self.messages)}")
        if id in self.messages:
            return {"message": "Message with the same ID exists"}, 409
        (number,) = sent["phoneNumbers"]
        self.sent.append(sent["textMessage"]["text"])
        self.messages[id] = {
            "id": id, "deviceId": "phone", "state": "Pending", "isHashed": False,
            "isEncrypted": False, "recipients": [{"phoneNumber": number, "state": "Pending"}],
            "states": {"Pending": datetime.now(UTC).isoformat()},
            "textMessage": sent["textMessage"],
        }  # fmt: skip
        return self.messages[id], 202

    def becomes(self, id: str, state: str, error: str = "") -> None:
        """What the network says of a text."""
        row = self.messages[id]
        row["state"] = row["recipients"][0]["state"] = state
        row["states"][state] = datetime.now(UTC).isoformat()
        if error:
            row["recipients"][0]["error"] = error

    # the customer

    def arrives(self, text: str, kind: str = "SMS", sender: str = CUSTOMER) -> dict[str, Any]:
        n = len(self.inbox) + len(self.asleep)
        at = (_BEGIN + timedelta(seconds=n)).isoformat(timespec="milliseconds")
        row = {"id": f"text:{n * 7919}", "type": kind, "sender": sender, "recipient": NUMBER,
               "simNumber": 1, "contentPreview": text, "createdAt": at}  # fmt: skip
        self.inbox.append(row)
        return row

    def customer_writes(self, text: str, file: bytes = b"", *, odd: bool = False) -> None:
        row = self.arrives(text, "HOLOGRAM" if odd else "MMS_DOWNLOADED" if file else "SMS")
        if file:
            one = {"partId": 1, "name": "a.png", "size": len(file), "contentType": "image/png"}
            row["attachments"] = [one]
            self.files[f"/inbox/{row['id'].replace(':', '%3A')}/attachments/1"] = file

    def repeat(self) -> None:
        self._twice = True

    def shuffle(self) -> None:
        self._mixed = True
