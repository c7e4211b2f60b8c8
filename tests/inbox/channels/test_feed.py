"""A feed beyond the contract: threads, edits, two feeds, and the schema people write theirs by."""

import json
from pathlib import Path

from app.inbox.channels.feed.http import Feed
from app.inbox.supervisor import Supervisor
from app.inbox.values import SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Secrets, Shop
from tests.inbox.channels.contract.feed import SCHEMA, JsonFeed
from tests.peers.schema import Schema


def opened(folder: Path, *services: JsonFeed) -> list[Shop]:
    """One workspace with an account at each feed."""
    desk = open_desk(folder)
    shops = []
    for n, service in enumerate(services):
        account = add_account(desk, "feed", f"feed{n}", "", **service.config)
        secrets = Secrets(service)
        shops.append(Shop(desk, account, service, secrets, Supervisor(desk.store, secrets)))
    return shops


async def closed(shops: list[Shop]) -> None:
    for shop in shops:
        await shop.supervisor.close()
    shops[0].desk.close()


def count(shop: Shop) -> int:
    query = "SELECT count(*) FROM conversation"
    return shop.desk.store.read(lambda c: c.execute(query).fetchone()[0]).result()


async def test_a_thread_is_one_conversation_and_is_answered(tmp_path: Path) -> None:
    with JsonFeed() as service:
        shops = opened(tmp_path, service)
        (shop,) = shops
        service.arrives(text="Where is it?", thread="order 12")
        last = service.arrives(text="Same here", thread="order 12", sender={"id": "bea"})
        assert await shop.look() == 2
        assert count(shop) == 1
        id = shop.reply("On its way")
        await shop.send()
        (sent,) = service.taken.values()
        assert (sent["to"]["id"], sent["answers"]) == ("bea", last["id"])
        assert shop.item(id).state is SendState.SENT
        await closed(shops)


async def test_an_edit_changes_the_message(tmp_path: Path) -> None:
    with JsonFeed() as service:
        shops = opened(tmp_path, service)
        first = service.arrives(text="tow")
        await shops[0].look()
        service.rows.append(first | {"text": "two", "edited": True})
        service.arrives(text="never told before", edited=True)
        await shops[0].look()
        assert shops[0].heard() == ["two", "never told before"]
        await closed(shops)


async def test_what_became_of_an_answer_is_shown(tmp_path: Path) -> None:
    with JsonFeed() as service:
        shops = opened(tmp_path, service)
        (shop,) = shops
        service.arrives(text="Hello")
        await shop.look()
        id = shop.reply("Hi")
        await shop.send()
        (key,) = service.taken
        for state in ("delivered", "read"):
            service.becomes(f"sent-{key}", state)
            await shop.look()
            assert str(shop.item(id).recipients[0].state) == state
        await closed(shops)


async def test_two_feeds_that_count_alike_lose_nothing(tmp_path: Path) -> None:
    with JsonFeed() as one, JsonFeed() as other:
        shops = opened(tmp_path, one, other)
        for shop, text in zip(shops, ("here", "there"), strict=True):
            shop.service.arrives(text=text)
            await shop.look()
        assert sorted(shops[0].heard()) == ["here", "there"]
        await closed(shops)


def test_what_is_beside_the_schema_is_kept_in_the_source() -> None:
    told = {"id": "1", "sender": {"id": "a"}, "at": "2026-11-29T03:00:00+01:00", "text": "hi"}
    read = Feed.normalise(json.dumps(told | {"order": 12}).encode())
    assert (read.text, read.date, read.unreadable) == ("hi", 1795917600000000, False)


def test_the_schema_finds_what_is_wrong() -> None:
    schema = Schema(json.loads(SCHEMA.read_text(encoding="utf-8")))
    page = {"messages": [{"id": 1, "sender": {}}], "cursor": "x"}
    assert schema.violations({"$ref": "#/$defs/Page"}, page) == [
        "/messages/0: no at",
        "/messages/0/id: 1 is no string",
        "/messages/0/sender: no id",
    ]
