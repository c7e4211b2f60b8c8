"""Signing in with the browser: PKCE, the loopback, and what comes back to it (RFC 7636, 8252)."""

import asyncio
import re
import socket
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl, urlsplit

import pytest

from app.base.errors import AuthError, ConfigError, TransientError
from app.inbox.channels.browser import Challenge
from app.inbox.channels.email import oauth, providers
from tests.inbox.channels.email.accounts import house, opened
from tests.inbox.channels.house import House
from tests.peers.oauth_server import OAuthServer, get

ANNA = "anna@shop.test"


def context(server: OAuthServer, **secrets: str) -> House:
    return House({"address": ANNA, **server.settings}, secrets=secrets)


async def signed_in(
    home: House, act: Callable[[str], Awaitable[None]], patience: float = 5.0
) -> dict[str, str]:
    grant = providers.grant(home.config)
    return dict(await oauth.sign_in(home, grant, ANNA, act, patience=patience))


class Person:
    """Who sits at the browser; ``seen`` holds the pages."""

    def __init__(self, server: OAuthServer, **how: object) -> None:
        self._server = server
        self._how = how
        self._later: list[asyncio.Task[None]] = []
        self.seen: list[tuple[int, str]] = []
        self.url = ""

    async def __call__(self, url: str) -> None:
        self.url = url
        self._later.append(asyncio.create_task(self._go(url)))

    async def _go(self, url: str) -> None:
        page = await asyncio.to_thread(self._server.browser, url, **self._how)  # type: ignore[arg-type]
        self.seen.append(page)


def test_the_challenge_is_the_standards_own() -> None:
    """RFC 7636 appendix B."""
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    made = Challenge("s", verifier)
    assert made.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    fresh = Challenge()
    assert 43 <= len(fresh.verifier) <= 128
    assert re.fullmatch(r"[A-Za-z0-9._~-]+", fresh.verifier)
    assert fresh.verifier not in repr(fresh)
    assert fresh.state not in repr(fresh)
    assert len({Challenge().state for _ in range(50)}) == 50


@pytest.mark.parametrize("provider", ["gmail", "outlook", "microsoft365"])
def test_the_address_to_open(provider: str) -> None:
    config = {"provider": provider, "client_id": "id-1"}
    grant = providers.grant(config)
    url = oauth.authorize_url(grant, Challenge("st", "v" * 43), "http://127.0.0.1:1/", ANNA)
    query = dict(parse_qsl(urlsplit(url).query))
    assert url.startswith("https://")
    assert query["code_challenge_method"] == "S256"
    assert query["response_type"] == "code"
    assert query["login_hint"] == ANNA
    assert query["scope"]
    assert "v" * 43 not in url
    offline = query.get("access_type") == "offline" or "offline_access" in query["scope"]
    assert offline, "a refresh token is asked for"


async def test_a_person_signs_in() -> None:
    with OAuthServer(ANNA) as server:
        person = Person(server)
        found = await signed_in(context(server), person)
        await asyncio.sleep(0.05)
    assert list(found) == ["refresh_token"]
    assert found["refresh_token"] in server.alive
    (status, page) = person.seen[0]
    assert status == 200
    assert "close this page" in page
    with pytest.raises(ConnectionRefusedError):
        get(dict(parse_qsl(urlsplit(person.url).query))["redirect_uri"])


@pytest.mark.parametrize(
    ("language", "lang", "word"),
    [
        ("pt-PT,pt;q=0.9", "pt", "fechar"),
        ("it", "it", "chiudere"),
        ("ca-ES, es;q=0.5", "ca", "tancar"),
        ("es-MX", "es", "cerrar"),
        ("tlh, fr;q=0.2", "en", "close"),
    ],
)
async def test_the_page_speaks_the_browsers_language(language: str, lang: str, word: str) -> None:
    with OAuthServer(ANNA) as server:
        person = Person(server, language=language)
        await signed_in(context(server), person)
        await asyncio.sleep(0.05)
    assert f'lang="{lang}"' in person.seen[0][1]
    assert word in person.seen[0][1]


async def test_a_person_declines() -> None:
    with OAuthServer(ANNA) as server:
        with pytest.raises(AuthError, match="sign-in-declined") as caught:
            await signed_in(context(server), Person(server, decline=True))
        assert caught.value.problem.params["words"] == "access_denied"
        assert not server.calls


async def test_nobody_comes() -> None:
    async def nobody(url: str) -> None:
        return

    with OAuthServer(ANNA) as server, pytest.raises(AuthError, match="sign-in-timeout"):
        await signed_in(context(server), nobody, patience=0.1)


async def test_strangers_at_the_door_change_nothing() -> None:
    """Another page, another program, a name pointed at this machine, a flood: turned away."""
    pages: list[tuple[int, str]] = []

    async def act(url: str) -> None:
        tasks.append(asyncio.create_task(come(url)))

    async def come(url: str) -> None:
        back = dict(parse_qsl(urlsplit(url).query))["redirect_uri"]
        state = dict(parse_qsl(urlsplit(url).query))["state"]
        port = urlsplit(back).port
        pages.append(await asyncio.to_thread(get, f"{back}?code=stolen&state=guess"))
        pages.append(await asyncio.to_thread(get, f"{back}?code=stolen"))
        pages.append(await asyncio.to_thread(get, f"{back}favicon.ico"))
        evil = f"{back}?code=stolen&state={state}"
        pages.append(await asyncio.to_thread(get, evil, "en", Host="evil.example"))
        with socket.create_connection(("127.0.0.1", port or 0)) as raw:
            raw.sendall(b"\x16\x03\x01 not http\r\n\r\n")
        with socket.create_connection(("127.0.0.1", port or 0)) as raw:
            raw.sendall(b"GET / HTTP/1.1\r\nX: " + b"x" * 40_000)
        await asyncio.to_thread(server.browser, url)

    tasks: list[asyncio.Task[None]] = []
    with OAuthServer(ANNA) as server:
        found = await signed_in(context(server), act)
        await asyncio.gather(*tasks)
    assert found["refresh_token"] in server.alive
    assert [status for status, _ in pages] == [400, 400, 404, 404]
    assert [call["code"] for call in server.calls if call["code"] == "stolen"] == []


async def test_a_code_taken_on_the_way_is_worth_nothing_without_the_verifier() -> None:
    with OAuthServer(ANNA) as server:
        person = Person(server)
        await signed_in(context(server), person)
        shown = server.calls[0]
        again = {**shown, "code_verifier": "w" * 43}
        assert server.answer(again)[0] == 400, "used up"
        asked = dict(parse_qsl(urlsplit(person.url).query))
        other = server._code(asked)
        assert server.answer({**again, "code": other})[0] == 400, "another verifier"
        assert server.answer({**shown, "code": server._code(asked)})[0] == 200


@pytest.mark.parametrize(
    ("fault", "code", "error"),
    [
        ("500", "server-later", TransientError),
        ("drop", "server-away", TransientError),
        ("client", "client-refused", AuthError),
        ("refused", "sign-in-expired", AuthError),
        ("html", "network-interferes", TransientError),
    ],
)
async def test_the_token_endpoint_fails(fault: str, code: str, error: type[Exception]) -> None:
    with OAuthServer(ANNA) as server:
        server.plan(fault)
        with pytest.raises(error, match=code):
            await signed_in(context(server), Person(server))


async def test_the_channel_offers_it_where_it_is_chosen() -> None:
    with OAuthServer(ANNA) as server:
        async with opened(house(**server.settings)) as channel:
            assert "refresh_token" in await channel.sign_in(Person(server))
    async with opened(house()) as channel:
        with pytest.raises(ConfigError, match="no-browser-sign-in"):
            await channel.sign_in(Person(server))


@pytest.mark.parametrize(
    ("config", "code"),
    [
        ({"provider": "gmail"}, "no-client-id"),
        ({"provider": "strato", "client_id": "x"}, "missing-setting"),
        ({"client_id": "x"}, "missing-setting"),
    ],
)
def test_what_is_missing_is_named(config: dict[str, str], code: str) -> None:
    with pytest.raises(ConfigError, match=code):
        providers.grant(config)
