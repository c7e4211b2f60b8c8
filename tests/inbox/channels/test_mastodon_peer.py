"""Mastodon against mastodon-mock, which nobody here wrote: a round trip, the stream, its faults."""

import asyncio
import json
import urllib.request
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from app.base.errors import AuthError, TransientError
from app.desk.writing import ways
from app.inbox.channels.mastodon.account import Mastodon
from app.inbox.supervisor import Supervisor
from app.inbox.values import SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Secrets, Shop
from tests.peers.mastodon import DOMAIN
from tests.peers.mastodon import Mastodon as Server
from tests.waiting import PATIENCE

pytestmark = pytest.mark.peers
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


class Account:
    """Somebody's account there, as ``Shop`` wants a service."""

    def __init__(self, server: Server, name: str) -> None:
        self.server = server
        self.config = {"address": f"@{name}@{DOMAIN}", "base_url": server.url}
        self.secrets = {"token": server.token(name)}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(*(f"{who}{n}" for n in range(9) for who in ("shop", "ana"))) as made:
        yield made


@pytest.fixture
async def shop(
    server: Server, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Shop]:
    """Each test has people of its own: ``shop.us`` and ``shop.them``."""
    n = [f.name for f in request.session.items if f.fspath == request.fspath].index(
        request.node.name
    )
    service = Account(server, f"shop{n}")
    desk = open_desk(tmp_path)
    config = dict(service.config)
    account = add_account(desk, "mastodon", "front", config.pop("address"), **config)
    secrets = Secrets(service)
    made = Shop(desk, account, service, secrets, Supervisor(desk.store, secrets))
    made.us, made.them = f"shop{n}", f"ana{n}"
    yield made
    await made.supervisor.close()
    desk.close()


async def test_signing_in_with_the_browser_gives_a_token(server: Server, shop: Shop) -> None:
    shop.service.secrets["token"] = "not yet"
    given: dict[str, str] = {}
    shop.secrets.put = lambda name, secret: given.update({name: secret})
    shop.secrets.get = lambda name: given.get(name, "not yet")
    came = []

    async def browse(url: str) -> None:
        came.append(url)
        task = asyncio.create_task(asyncio.to_thread(server.says_yes, url, shop.us))
        task.add_done_callback(lambda done: done.result())

    await shop.supervisor.sign_in(shop.account, browse)
    query = dict(parse_qsl(urlsplit(came[0]).query))
    assert (query["scope"], query["code_challenge_method"]) == ("read write", "S256")
    assert list(given) == ["front token"]
    checks = await shop.supervisor.check(shop.account)
    assert all(check.ok for check in checks), checks


async def test_saying_no_in_the_browser_changes_nothing(shop: Shop) -> None:
    async def browse(url: str) -> None:
        query = dict(parse_qsl(urlsplit(url).query))
        no = f"{query['redirect_uri']}?error=access_denied&state={query['state']}"
        await asyncio.to_thread(lambda: urllib.request.urlopen(no, timeout=30).read())

    with pytest.raises(AuthError, match="sign-in-declined"):
        await shop.supervisor.sign_in(shop.account, browse)


async def test_a_public_round_trip(server: Server, shop: Shop) -> None:
    checks = await shop.supervisor.check(shop.account)
    assert all(check.ok for check in checks), checks
    text = f"@{shop.us} Is the blue cup in stock? https://example.com/cup?a=1&b=2"
    asked = server.says(shop.them, text, "public")
    await shop.supervisor.once()
    assert shop.heard() == ["Is the blue cup in stock? https://example.com/cup?a=1&b=2"]
    assert shop.entries()[0].sender.address == f"@{shop.them}@{DOMAIN}"
    here = shop.conversation()
    way, alone = shop.desk.store.read(lambda c: ways.of_conversation(c, here)).result()
    assert (way.public, alone.public, way.can.max_length) == (True, False, 500)
    id = shop.reply("It is.\nShall I keep one?")
    await shop.send()
    assert shop.item(id).state is SendState.SENT
    for _ in range(2):
        await shop.look()
    there = server.ask(shop.them, "GET", f"v1/statuses/{asked['id']}/context")["descendants"]
    assert [(p["visibility"], p["in_reply_to_id"]) for p in there] == [("public", asked["id"])]
    assert [e.direction for e in shop.entries()] == ["in", "out"]


async def test_a_private_one_stays_private_with_its_picture(
    server: Server, shop: Shop, tmp_path: Path
) -> None:
    server.says(shop.them, f"@{shop.us} Psst")
    await shop.look()
    file = tmp_path / "cup.png"
    file.write_bytes(PNG)
    id = shop.reply("Like this?", file)
    await shop.send()
    assert shop.item(id).state is SendState.SENT, shop.item(id)
    (talk,) = server.ask(shop.them, "GET", "v1/conversations")
    last = talk["last_status"]
    assert last["visibility"] == "direct"
    assert [one["type"] for one in last["media_attachments"]] == ["image"]
    server.says(shop.them, f"@{shop.us} Yes!", in_reply_to_id=last["id"])
    await shop.look()
    assert shop.heard() == ["Psst", "Yes!"]


async def test_an_answer_that_was_not_heard_of_is_posted_once(server: Server, shop: Shop) -> None:
    server.says(shop.them, f"@{shop.us} Hello")
    await shop.look()
    channel = await shop.supervisor.channels.get(shop.account)
    call, heard = channel.call, []

    async def deaf(method: str, path: str, **more):
        answer = await call(method, path, **more)
        if more.get("effect") and not heard:
            heard.append(answer)
            raise TransientError("server-away", server=channel.host)
        return answer

    channel.call = deaf
    id = shop.reply("Only once")
    for _ in range(2):
        await shop.send()
        shop.make_due()
    assert shop.item(id).state is SendState.SENT
    mine = server.ask(shop.them, "GET", "v1/notifications?types[]=mention")
    assert len(mine) == 1


async def test_the_stream_tells_at_once(server: Server, shop: Shop) -> None:
    await shop.look()
    channel = await shop.supervisor.channels.get(shop.account)
    assert isinstance(channel, Mastodon)
    waiting = asyncio.ensure_future(channel.changed(PATIENCE))
    await asyncio.wait_for(waiting, PATIENCE)  # the connection is there: look once
    assert channel._stream.live
    await shop.look()
    waiting = asyncio.ensure_future(channel.changed(PATIENCE))
    await asyncio.to_thread(server.says, shop.them, f"@{shop.us} two cups")
    await asyncio.wait_for(waiting, PATIENCE)
    assert await shop.look() == 1


async def test_what_is_changed_or_taken_back_there_is_shown_so(server: Server, shop: Shop) -> None:
    post = server.says(shop.them, f"@{shop.us} tow cups")
    await shop.look()
    channel = await shop.supervisor.channels.get(shop.account)
    assert isinstance(channel, Mastodon)
    path = f"v1/statuses/{post['id']}"
    server.ask(shop.them, "PUT", path, status=f"@{shop.us} two cups")
    channel._heard("status.update", json.dumps(post))
    await shop.look()
    assert shop.heard() == ["two cups"]
    server.ask(shop.them, "DELETE", path)
    channel._heard("delete", post["id"])
    await shop.look()
    assert shop.entries()[0].withdrawn


@pytest.mark.parametrize("effect", ["ratelimit", "malformed"])
async def test_its_faults_lose_nothing(server: Server, shop: Shop, effect: str) -> None:
    server.says(shop.them, f"@{shop.us} Hello")
    server.fault("GET", "/api/v1/notifications", {"type": effect})
    with pytest.raises(TransientError) as failed:
        await shop.look()
    if effect == "ratelimit":
        assert failed.value.retry_after
    await shop.look()
    assert shop.heard() == ["Hello"]
