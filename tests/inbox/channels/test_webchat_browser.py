"""A visitor with a browser: exactly the program's snippet, converse.js, Chromium, and a server."""

import asyncio
import html
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from app.inbox.channels import load
from app.inbox.supervisor import Supervisor
from app.inbox.values import RecipientState, SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Secrets, Shop
from tests.inbox.channels.contract.webchat import ChatServer
from tests.inbox.channels.test_webchat import going
from tests.peers.browser_visitor import BrowserVisitor
from tests.peers.ejabberd import Ejabberd
from tests.peers.node import module
from tests.peers.prosody import Prosody
from tests.peers.web import Page, Web
from tests.waiting import until

pytestmark = pytest.mark.nightly
_TYPES = {".js": "text/javascript", ".css": "text/css", ".json": "application/json",
          ".svg": "image/svg+xml", ".woff2": "font/woff2"}  # fmt: skip


class Website(dict[str, Page]):
    """Two pages with the snippet, and the program that it loads."""

    def __init__(self) -> None:
        super().__init__({"/favicon.ico": (200, {"Content-Type": "image/x-icon"}, b"")})
        self._dist = module("converse.js/package.json").parent / "dist"

    def put(self, path: str, title: str, snippet: str) -> None:
        text = (
            f"<!doctype html><html lang=en><meta charset=utf-8><title>{html.escape(title)}</title>"
        )
        body = f"{text}<body><h1>{html.escape(title)}</h1>{snippet}</body></html>"
        self[path] = (200, {"Content-Type": "text/html; charset=utf-8"}, body.encode())

    def get(self, path: str, default: Any = None) -> Any:
        if path.startswith("/dist/"):
            file = self._dist / path.removeprefix("/dist/")
            if file.is_file():
                kind = _TYPES.get(file.suffix, "application/octet-stream")
                return 200, {"Content-Type": kind}, file.read_bytes()
        return super().get(path, default)


@pytest.fixture(params=[Prosody, Ejabberd])
async def shop(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Shop]:
    server = request.param(inactivity=5)
    with ChatServer(server) as service:
        desk = open_desk(tmp_path)
        config = dict(service.config)
        account = add_account(desk, "webchat", "front", config.pop("address"), **config)
        secrets = Secrets(service)
        supervisor = Supervisor(desk.store, secrets, desk.live)
        running = asyncio.ensure_future(supervisor.run())
        yield Shop(desk, account, service, secrets, supervisor)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await supervisor.close()
        desk.close()
    server.close()


async def test_a_visitor_writes_is_answered_turns_the_page_and_leaves(shop: Shop) -> None:
    site = Website()
    with Web({}) as web, BrowserVisitor("pt-PT") as browser:
        web.pages = site
        home = f"http://127.0.0.1:{web.port}"
        settings = shop.service.config | {"converse": f"{home}/dist/"}
        snippet = load("webchat").kit(settings, "en").snippet
        site.put("/cups", "Cups & bowls", snippet)
        site.put("/prices", "Prices", snippet)

        def do(*step: str) -> Any:
            return asyncio.to_thread(browser.do, *step)

        assert await do("go", f"{home}/cups") == "Cups & bowls"
        assert await do("button") == "Fale connosco"
        await do("open")
        await do("type", "Are you open today?")
        await do("enter")
        await until(lambda: bool(shop.heard()))
        (first,) = shop.entries()
        assert first.new_text == f"Are you open today?\n🌐 Cups & bowls {home}/cups"
        assert first.sender.name.startswith("Visitante ")
        await do("type", "And")
        await until(lambda: going(shop) == ["typing"])
        id = shop.reply("Yes, until six 😀")
        await do("see", "Yes, until six 😀")
        await until(lambda: shop.item(id).state is SendState.SENT)
        got = (RecipientState.DELIVERED, RecipientState.READ)
        await until(lambda: shop.item(id).recipients[0].state in got)

        await do("go", f"{home}/prices")
        await do("ready")
        await do("type", "How much?")
        await do("enter")
        await until(lambda: len(shop.heard()) == 2)
        _, second = [e for e in shop.entries() if e.direction == "in"]
        assert second.sender == first.sender, "the same person on the next page"
        assert f"{home}/prices" in second.new_text
        found = await do("found")
        assert found["away"] == []
        # converse.js tells what a server has not got (vCards of guests): that is no fault
        assert [e for e in found["errors"] if "<service-unavailable" not in e] == []
        await do("leave")
        await until(lambda: going(shop) == ["left"])
    id = shop.reply("Still there?")
    await until(lambda: shop.item(id).state is SendState.FAILED)
    assert shop.item(id).reason == "visitor-left"
