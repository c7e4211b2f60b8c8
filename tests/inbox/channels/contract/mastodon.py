"""A Mastodon server as its API's pages describe it, for the faults; mastodon-mock proves the rest.

What it says is held against the published schema where that is there.
"""

import html
import json
import queue
import random
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from tests.inbox.channels.contract.service import Service
from tests.peers.faulty_http import Reply, Request, reply_json

TOKEN = "correct-horse-battery-staple"
DOMAIN = "social.example"
US = {"id": "1", "username": "shop", "acct": "shop", "display_name": "Shop"}
THEM = {"id": "77", "username": "ana", "acct": "ana@far.example", "display_name": "Ana Pérez"}
ANOTHER = {"id": "78", "username": "bea", "acct": "bea", "display_name": "Bea"}
_BEGIN = datetime.now(UTC) - timedelta(hours=2)


class MastodonServer(Service):
    dated = False
    kind: ClassVar[str] = "mastodon"
    receiving: ClassVar[str] = "GET .*/notifications"
    sending: ClassVar[str] = "POST .*/statuses"
    customer: ClassVar[str] = "@ana@far.example"
    keyed: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self.posts: dict[str, dict[str, Any]] = {}
        self.mentions: list[dict[str, Any]] = []
        self.files: dict[str, bytes] = {}
        self.keys: dict[str, str] = {}
        self.posted: list[dict[str, Any]] = []
        self.longest = 500
        self.old = False
        """Before 4.3: several posts cannot be asked for at once."""
        self.slow = 0
        """How often a picture is still being worked on."""
        self.streams: list[queue.Queue[bytes]] = []
        """What is still to be said to whoever listens; nothing: the connection ends."""
        self._number = 100
        self._twice = self._mixed = False

    def __exit__(self, *error: object) -> None:
        self.cut()
        super().__exit__(*error)

    @property
    def config(self) -> dict[str, str]:
        return {"address": f"@shop@{DOMAIN}", "base_url": self.web.url}

    @property
    def secrets(self) -> dict[str, str]:
        return {"token": TOKEN}

    # the server

    def handle(self, request: Request) -> Reply:
        if request.path.startswith("/media/"):
            return Reply(200, self.files[request.path.rpartition("/")[2]])
        if self.revoked or request.headers.get("authorization") != f"Bearer {TOKEN}":
            return reply_json({"error": "The access token was revoked"}, 401)
        if request.path.endswith("/streaming/user"):
            return Reply(headers={"Content-Type": "text/event-stream"}, stream=self._listen())
        if request.method == "POST":
            return self._media(request) if request.path.endswith("/media") else self._post(request)
        return self._told(request.path.removeprefix("/api"), request)

    def _told(self, path: str, request: Request) -> Reply:
        if found := re.fullmatch(r"/v1/statuses/(\d+)(/context)?", path):
            if found[1] not in self.posts:
                return reply_json({"error": "Record not found"}, 404)
            return reply_json(self._above(found[1]) if found[2] else self.posts[found[1]])
        if found := re.fullmatch(r"/v1/media/(\w+)", path):
            self.slow -= 1
            return reply_json({"id": found[1], "type": "image"}, 206 if self.slow > 0 else 200)
        match path:
            case "/v1/accounts/verify_credentials":
                return reply_json(US)
            case "/v2/instance":
                limits = {"max_characters": self.longest}
                return reply_json({"domain": DOMAIN, "configuration": {"statuses": limits}})
            case "/v1/notifications":
                assert request.query["types[]"] == "mention"
                return self._page(self.mentions, request.query)
            case "/v1/conversations":
                return self._page(self._direct(), request.query, by_post=True)
            case "/v1/accounts/1/statuses":
                own = [p for p in self.posts.values() if p["account"] is US]
                return self._page(own, request.query)
            case "/v1/statuses" if not self.old:
                ids = [value for name, value in request.asked if name == "id[]"]
                return reply_json([self.posts[i] for i in ids if i in self.posts])
        return reply_json({"error": "Record not found"}, 404)

    def _listen(self) -> Iterator[bytes]:
        said: queue.Queue[bytes] = queue.Queue()
        self.streams.append(said)
        yield b":)\n\n"
        while piece := said.get():
            yield piece

    def tell(self, event: str, about: object) -> None:
        """Say it on every stream."""
        data = about if isinstance(about, str) else json.dumps(about)
        for said in self.streams:
            said.put(f"event: {event}\ndata: {data}\n\n".encode())

    def cut(self) -> None:
        """End every stream."""
        while self.streams:
            self.streams.pop().put(b"")

    def _page(
        self, rows: list[dict[str, Any]], query: dict[str, str], *, by_post: bool = False
    ) -> Reply:
        def place(row: dict[str, Any]) -> int:
            return int(row["last_status"]["id"] if by_post else row["id"])

        rows = sorted(rows, key=place)
        if "max_id" in query:
            rows = [row for row in rows if place(row) < int(query["max_id"])]
        size = int(query["limit"])
        if "min_id" in query:
            page = [row for row in rows if place(row) > int(query["min_id"])][:size]
        else:
            page = rows[-size:]
        page.reverse()
        if self._twice:
            page = page * 2
        if self._mixed:
            random.Random(7).shuffle(page)
        return reply_json(page)

    def _direct(self) -> list[dict[str, Any]]:
        """The conversation with each, by its newest post."""
        newest = {}
        for post in self.posts.values():
            ours = post["account"] is US or US in post["mentions"]
            if ours and post["visibility"] == "direct":
                who = post["mentions"][0] if post["account"] is US else post["account"]
                newest[who["id"]] = post
        return [
            {"id": id, "unread": True, "accounts": [], "last_status": post}
            for id, post in newest.items()
        ]

    def _above(self, id: str) -> dict[str, Any]:
        found: list[dict[str, Any]] = []
        while (id := self.posts[id]["in_reply_to_id"]) and id in self.posts:
            found.insert(0, self.posts[id])
        return {"ancestors": found, "descendants": []}

    def _media(self, request: Request) -> Reply:
        name, data = request.parts["file"]
        id = f"M{len(self.files)}"
        self.files[name] = data
        return reply_json({"id": id, "type": "image"}, 202 if self.slow > 0 else 200)

    def _post(self, request: Request) -> Reply:
        sent, key = request.json, request.headers["idempotency-key"]
        if key in self.keys:
            return reply_json(self.posts[self.keys[key]])
        above = sent.get("in_reply_to_id")
        if above is not None and above not in self.posts:
            return reply_json({"error": "Record not found"}, 404)
        mention, _, text = sent["status"].partition(" ")
        assert mention == self.customer, "nobody is told"
        self.posted.append(sent)
        self.sent.append(text)
        post = self.says(text, US, mentions=(THEM,), above=above or "", who=sent["visibility"])
        self.keys[key] = post["id"]
        return reply_json(post)

    # whoever writes

    def says(
        self,
        text: str,
        author: dict[str, Any] = THEM,
        *,
        mentions: tuple[dict[str, Any], ...] = (US,),
        above: str = "",
        who: str = "direct",
        **more: Any,
    ) -> dict[str, Any]:
        """A post; whoever is mentioned in it is told."""
        self._number += 1
        id = str(self._number)
        at = _BEGIN + timedelta(seconds=self._number) if author is not US else datetime.now(UTC)
        names = " ".join(f'<a href="https://x.example" class="mention">@{m["username"]}</a>'
                         for m in mentions)  # fmt: skip
        body = html.escape(text, quote=False).replace("\n", "<br>")
        post = {
            "id": id, "account": author, "visibility": who, "created_at": at.isoformat(),
            "edited_at": None, "content": f"<p>{names} {body}</p>", "spoiler_text": "",
            "mentions": list(mentions), "media_attachments": [], "sensitive": False,
            "in_reply_to_id": above or None, "uri": f"https://{DOMAIN}/{id}",
            "in_reply_to_account_id": self.posts[above]["account"]["id"] if above else None,
        }  # fmt: skip
        self.posts[id] = post | more
        if US in mentions and author is not US:
            told = {"id": str(9000 + self._number), "type": "mention", "account": author}
            self.mentions.append(told | {"status": self.posts[id], "created_at": at.isoformat()})
            self.tell("notification", self.mentions[-1])
        return self.posts[id]

    def customer_writes(self, text: str, file: bytes = b"", *, odd: bool = False) -> None:
        if odd:
            self.says("", content="", hologram={"depth": 3})
        elif file:
            name = f"{len(self.files)}.png"
            self.files[name] = file
            one = {"id": "1", "type": "image", "url": f"{self.web.url}/media/{name}"}
            self.says(text, media_attachments=[one])
        else:
            self.says(text)

    def repeat(self) -> None:
        self._twice = True

    def shuffle(self) -> None:
        self._mixed = True
