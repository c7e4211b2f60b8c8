"""Access tokens: fetched ahead, by one task at a time; rotation loses no account (rows 18-20)."""

import asyncio
import dataclasses
import logging
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from app.base.errors import AuthError, NightdeskError, SecretError, TransientError
from app.inbox.channels.email import providers
from app.inbox.channels.email.tokens import AHEAD, Tokens
from tests.inbox.channels.house import House
from tests.peers.oauth_server import OAuthServer
from tests.waiting import until

ANNA = "anna@shop.test"


@dataclass
class Hands:
    """A clock whose two hands move apart when a laptop sleeps or somebody sets it."""

    wall: int = 1_000_000_000_000_000
    steady: float = 100.0

    def now(self) -> int:
        return self.wall

    def monotonic(self) -> float:
        return self.steady


@pytest.fixture
def server() -> Iterator[OAuthServer]:
    with OAuthServer(ANNA) as peer:
        yield peer


def house(server: OAuthServer, **secrets: str) -> House:
    secrets = {"refresh_token": server.new_refresh_token(), **secrets}
    return House({"address": ANNA, **server.settings}, secrets=secrets)


def tokens(house: House, clock: Hands | None = None) -> Tokens:
    return Tokens(house, providers.grant(house.config), clock=clock)


async def test_one_token_serves_all_who_ask_at_once(server: OAuthServer) -> None:
    kept = tokens(house(server))
    found = await asyncio.gather(*(kept.access() for _ in range(20)))
    assert len(set(found)) == len(server.calls) == 1


async def test_two_channels_of_an_account_never_exchange_at_the_same_time(
    server: OAuthServer,
) -> None:
    home = house(server)
    both = tokens(home), tokens(home)
    await asyncio.gather(*(each.access() for each in both))
    shown = [call["refresh_token"] for call in server.calls]
    assert len(shown) == len(set(shown)) == 2, "the second used what the first had been given"
    assert home.secrets["refresh_token"] in server.alive


@pytest.mark.parametrize(
    ("seconds_left", "sleeps", "calls"),
    [(AHEAD + 5, 0, 1), (AHEAD - 5, 0, 2), (-5, 0, 2), (3600, 8 * 3600, 2)],
)
async def test_the_next_token_comes_five_minutes_ahead(
    server: OAuthServer, seconds_left: float, sleeps: float, calls: int
) -> None:
    clock = Hands()
    kept = tokens(house(server), clock)
    await kept.access()
    passed = 3600 - seconds_left
    clock.steady += passed
    clock.wall += int((passed + sleeps) * 1_000_000)
    await kept.access()
    assert len(server.calls) == calls


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ({}, None),
        ({"refresh_token_expires_in": 604800}, 7),
        ({"refresh_token_expires_in": "604800"}, 7),
        ({"refresh_token_expires_in": "soon"}, None),
        ({"refresh_token_expires_in": -1}, None),
    ],
)
async def test_how_long_the_sign_in_lasts(
    server: OAuthServer, told: dict[str, object], days: int | None
) -> None:
    """R7, as Google tells it of grants that are short."""
    server.tells = told
    clock = Hands()
    kept = tokens(house(server), clock)
    assert kept.ends is None
    await kept.access()
    assert kept.ends == (None if days is None else clock.wall + days * 86400 * 1_000_000)


async def test_a_provider_whose_sign_ins_last_since_their_last_use(server: OAuthServer) -> None:
    home = house(server)
    grant = dataclasses.replace(providers.grant(home.config), refresh_days=90)
    clock = Hands()
    kept = Tokens(home, grant, clock=clock)
    await kept.access()
    assert kept.ends == clock.wall + 90 * 86400 * 1_000_000
    known = {"provider": "outlook", "client_id": "x"}
    assert providers.grant(known).refresh_days == 90


async def test_a_clock_that_is_set_back_keeps_no_old_token(server: OAuthServer) -> None:
    clock = Hands()
    kept = tokens(house(server), clock)
    await kept.access()
    clock.wall -= 2 * 86400 * 1_000_000
    clock.steady += 3600
    await kept.access()
    assert len(server.calls) == 2


async def test_a_new_refresh_token_is_kept_before_the_next_is_asked(server: OAuthServer) -> None:
    home = house(server)
    first = home.secrets["refresh_token"]
    kept = tokens(home)
    for _ in range(3):
        shown = await kept.access()
        await kept.refused(shown)
        assert home.secrets["refresh_token"] != first
        assert {home.secrets["refresh_token"]} == server.alive
    assert len(server.calls) == 3


@pytest.mark.parametrize("fault", ["drop", "lost", "cut", "garbage"])
@pytest.mark.parametrize("rotates", [True, False])
async def test_an_answer_that_got_lost(fault: str, rotates: bool) -> None:
    """Row 19: the old token is tried once more; when the new one is gone with the answer, only a
    person can help, and the account, its token and its address are as they were."""
    with OAuthServer(ANNA, rotates=rotates) as server:
        home = house(server)
        before = home.secrets["refresh_token"]
        server.plan(fault)
        kept = tokens(home)
        if rotates and fault != "drop":
            for _ in range(3):
                with pytest.raises(AuthError, match="sign-in-expired"):
                    await kept.access()
            assert home.secrets["refresh_token"] == before
        else:
            await kept.access()
        assert len(server.calls) == 2, "once more, and never again by itself"


async def test_somebody_else_was_given_the_new_token(server: OAuthServer) -> None:
    """A check in another process exchanged it: what it kept is used."""
    home = house(server)
    newer = server.new_refresh_token()
    server.alive.discard(home.secrets["refresh_token"])
    kept = tokens(home)
    true = home.secret

    async def secret(name: str) -> str:
        found = await true(name)
        if name == "refresh_token":
            home.secrets["refresh_token"] = newer
        return found

    home.secret = secret  # type: ignore[method-assign]
    assert await kept.access()


async def test_a_withdrawn_grant_is_asked_about_once(server: OAuthServer) -> None:
    """Row 18: one notice, no loop; after signing in anew all is well."""
    home = house(server)
    server.alive.clear()
    kept = tokens(home)
    for _ in range(5):
        with pytest.raises(AuthError, match="sign-in-expired"):
            await kept.access()
    assert len(server.calls) == 1
    home.secrets["refresh_token"] = server.new_refresh_token()
    assert await kept.access()


@pytest.mark.parametrize(
    ("fault", "error", "code", "calls"),
    [
        ("500", TransientError, "server-later", 1),
        ("429", TransientError, "server-later", 1),
        ("html", TransientError, "network-interferes", 1),
        ("redirect", TransientError, "network-interferes", 1),
        ("client", AuthError, "client-refused", 1),
    ],
)
async def test_other_refusals_keep_the_token(
    server: OAuthServer, fault: str, error: type[NightdeskError], code: str, calls: int
) -> None:
    home = house(server)
    before = dict(home.secrets)
    server.plan(fault)
    kept = tokens(home)
    with pytest.raises(error, match=code) as caught:
        await kept.access()
    assert home.secrets == before
    assert len(server.calls) == calls
    if fault in {"500", "429"}:
        assert getattr(caught.value, "retry_after", None) == 7
    assert await kept.access(), "the next try goes well"


async def test_nobody_has_signed_in_yet(server: OAuthServer) -> None:
    home = house(server)
    del home.secrets["refresh_token"]
    with pytest.raises(AuthError, match="sign-in-needed"):
        await tokens(home).access()
    assert not server.calls


async def test_the_client_secret_is_shown_where_there_is_one() -> None:
    with OAuthServer(ANNA, client_secret="s3cret-of-the-client") as server:
        home = house(server)
        with pytest.raises(AuthError, match="client-refused"):
            await tokens(home).access()
        home.secrets["client_secret"] = "s3cret-of-the-client"
        assert await tokens(home).access()


async def test_a_locked_keyring_does_not_lose_a_new_token(
    server: OAuthServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Row 20: it stays in memory until it can be kept; no plain text anywhere."""
    home = house(server)
    locked = True
    keep = home.keep

    async def refuse(name: str, secret: str) -> None:
        if locked:
            raise SecretError("keyring-locked")
        await keep(name, secret)

    home.keep = refuse  # type: ignore[method-assign]
    kept = tokens(home)
    with caplog.at_level(logging.DEBUG):
        shown = await kept.access()
    assert home.secrets["refresh_token"] not in server.alive
    assert "keyring-locked" in caplog.text
    assert not [secret for secret in server.issued if secret in caplog.text]
    locked = False
    await kept.refused(shown)
    await kept.access()
    assert {home.secrets["refresh_token"]} == server.alive


async def test_a_locked_keyring_is_the_callers_to_tell(server: OAuthServer) -> None:
    home = house(server)

    async def locked(name: str) -> str:
        raise SecretError("keyring-locked")

    home.secret = locked  # type: ignore[method-assign]
    with pytest.raises(SecretError, match="keyring-locked"):
        await tokens(home).access()


async def test_a_cancelled_exchange_ends_at_once(server: OAuthServer) -> None:
    server.plan("hang")
    task = asyncio.create_task(tokens(house(server)).access())
    await until(lambda: server.calls)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(task, 2)


def test_nothing_is_shown_of_it(server: OAuthServer) -> None:
    home = house(server)
    kept = tokens(home)
    assert home.secrets["refresh_token"] not in repr(kept)
