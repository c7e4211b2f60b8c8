"""Files that a stranger names: fetched from the internet alone, and no word of theirs counts."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import ClassVar

import pytest

from app.base.errors import AuthError, ChannelError, PermanentError, TransientError
from app.inbox.channels import http
from app.inbox.channels.feed.http import Feed
from app.inbox.channels.http_client import file_name
from tests.inbox.channels.house import House
from tests.peers.faulty_http import FaultyHttp, Reply, Request

SERVICE = "https://desk.example.com/feed"


def feed(url: str) -> Feed:
    return Feed(House({"base_url": url}, secrets={"token": "correct-horse"}))


class Host:
    """Somebody's web server; every path is a status, or where it sends one on to."""

    moved: ClassVar[dict[str, str]] = {}

    def handle(self, request: Request) -> Reply:
        if request.path in self.moved:
            return Reply(302, b"", {"Location": self.moved[request.path]})
        if request.path == "/slow":
            return Reply(stream=self.drops())
        status = request.path.rpartition("/")[2]
        return Reply(int(status) if status.isdecimal() else 200, b"PNG")

    def drops(self) -> Iterator[bytes]:
        for _ in range(100):
            yield b"."
            self.gate.wait(0.05)

    def __init__(self) -> None:
        self.gate = threading.Event()


@pytest.fixture
def theirs() -> Iterator[FaultyHttp]:
    with FaultyHttp(Host().handle) as server:
        yield server


@pytest.fixture
async def ours() -> AsyncIterator[tuple[Feed, FaultyHttp]]:
    with FaultyHttp(Host().handle) as server:
        made = feed(server.url)
        yield made, server
        await made.close()


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/x", "https://[::1]/x", "https://[::ffff:10.0.0.7]/x", "https://10.0.0.7/",
        "https://169.254.169.254/latest/meta-data", "https://192.168.1.1/", "https://0.0.0.0/",
        "https://[64:ff9b::a00:7]/", "https://[2002:a00:7::]/", "https://224.0.0.1/",
        "http://93.184.215.14/", "http://desk.example.com/feed/x", "https://[x", "https://[::1",
        "http://a b/", "https://x:99999999/", "https://\udcff/", "https://",
    ],
)  # fmt: skip
async def test_nothing_of_this_network_is_asked_and_nonsense_is_no_fault_of_ours(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "resolve", lambda host: [host])
    with pytest.raises(PermanentError, match="file-gone"):
        await feed(SERVICE).download(url)


async def test_a_name_that_cannot_be_looked_up_is_no_fault_of_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # What socket.getaddrinfo does; the tests' own stands in its place.
    monkeypatch.setattr(http, "resolve", lambda host: [host.encode("idna").decode()])
    with pytest.raises(PermanentError, match="file-gone"):
        await feed(SERVICE).download(f"https://{'a' * 70}.example/")


@pytest.mark.parametrize(
    ("url", "is_it"),
    [
        (f"{SERVICE}/a.png", True), ("https://DESK.example.com/b.png", True),
        ("https://desk.example.com:443/", True), ("http://desk.example.com/feed/a.png", False),
        ("https://desk.example.com:444/", False), ("https://desk.example.com.evil.example/", False),
        ("https://evil.example/desk.example.com", False),
    ],
)  # fmt: skip
def test_who_we_are_is_told_to_our_service_alone_and_never_in_the_clear(
    url: str, is_it: bool
) -> None:
    import httpx2

    assert feed(SERVICE)._is_ours(httpx2.URL(url)) is is_it


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.example/up/caf%C3%A9.png?x=/y#/z", "café.png"), ("https://a.example", "file"),
        ("https://a.example/", "file"), ("https://[x/a.png", "a.png"), ("//a/b", "file"),
        ("https://a.example/..%2F..%2Fetc%2Fpasswd", "passwd"), ("", "file"),
    ],
)  # fmt: skip
def test_a_file_has_a_name_whatever_the_address(url: str, name: str) -> None:
    assert file_name(url) == name


async def test_another_host_never_hears_the_key(
    ours: tuple[Feed, FaultyHttp], theirs: FaultyHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    channel, service = ours
    monkeypatch.setitem(Host.moved, "/to-us", f"{service.url}/ours.png")
    monkeypatch.setitem(Host.moved, "/away", f"{theirs.url}/theirs.png")
    assert await channel.download(f"{theirs.url}/to-us") == b"PNG"
    assert await channel.download("/away") == b"PNG"
    heard = [request.headers.get("authorization") for request in theirs.requests]
    assert heard == [None, None]
    assert [r.headers["authorization"] for r in service.requests] == ["Bearer correct-horse"] * 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 407, 410, 451])
async def test_what_another_host_refuses_stops_no_account(
    ours: tuple[Feed, FaultyHttp], theirs: FaultyHttp, status: int
) -> None:
    with pytest.raises(PermanentError, match="file-gone"):
        await ours[0].download(f"{theirs.url}/{status}")


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_nor_does_it_say_when_we_come_again(
    ours: tuple[Feed, FaultyHttp], theirs: FaultyHttp, status: int
) -> None:
    theirs.fault(str(status), Retry_After="3600")
    with pytest.raises(TransientError) as told:
        await ours[0].download(f"{theirs.url}/x")
    assert told.value.retry_after is None
    assert ours[0].rest == 0


async def test_our_own_service_is_believed(ours: tuple[Feed, FaultyHttp]) -> None:
    with pytest.raises(AuthError):
        await ours[0].download("/401")
    with pytest.raises(PermanentError, match="file-gone"):
        await ours[0].download("/404")


async def test_a_circle_ends(
    ours: tuple[Feed, FaultyHttp], theirs: FaultyHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(Host.moved, "/round", f"{theirs.url}/round")
    with pytest.raises(PermanentError, match="file-gone"):
        await ours[0].download(f"{theirs.url}/round")
    assert len(theirs.requests) < 10


async def test_whoever_sends_a_byte_at_a_time_is_left(
    ours: tuple[Feed, FaultyHttp], theirs: FaultyHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "_LONGEST", 0.2)
    with pytest.raises(ChannelError) as told:
        await asyncio.wait_for(ours[0].download(f"{theirs.url}/slow"), 30)
    assert isinstance(told.value, TransientError)
