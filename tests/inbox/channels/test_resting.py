"""A service whose limit is nearly used up is left alone before it has to say so."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from app.inbox.channels.feed.http import Feed
from app.inbox.supervisor import Supervisor
from app.inbox.values import SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Secrets, Shop
from tests.inbox.channels.contract.feed import JsonFeed
from tests.peers.faulty_http import Reply, Request
from tests.waiting import until


class Counting(JsonFeed):
    """A feed that says how many requests it still takes, and counts its looks."""

    left = 300
    looks = 0

    def handle(self, request: Request) -> Reply:
        reply = super().handle(request)
        self.looks += request.method == "GET"
        told = {"X-RateLimit-Limit": "300", "X-RateLimit-Remaining": str(self.left),
                "X-RateLimit-Reset": "600"}  # fmt: skip
        return replace(reply, headers={**reply.headers, **told})


async def test_it_is_asked_no_more_and_answers_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Feed, "paces", (0.02,) * 4)
    with Counting() as service:
        desk = open_desk(tmp_path)
        account = add_account(desk, "feed", "front", "", **service.config)
        secrets = Secrets(service)
        shop = Shop(desk, account, service, secrets, Supervisor(desk.store, secrets))
        monkeypatch.setattr("app.inbox.channels.traffic._KEPT", 10**6)
        service.left = 10**9  # as good as none
        running = asyncio.ensure_future(shop.supervisor.run())
        try:
            service.customer_writes("Hello")
            await until(lambda: shop.heard() == ["Hello"] and service.looks > 5)
            service.left = 0
            asked = service.looks
            await until(lambda: service.looks > asked)  # one that hears of it
            channel = await shop.supervisor.channels.get(account)
            await until(lambda: channel.rest > 500)
            asked = service.looks
            id = shop.reply("Hi")
            await until(lambda: shop.item(id).state is SendState.SENT)
            await asyncio.sleep(0.5)
            assert service.looks == asked
            service.left = 10**9
            shop.supervisor.network_changed()  # somebody wants a look
            await until(lambda: service.looks > asked + 5)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await shop.supervisor.close()
            desk.close()
