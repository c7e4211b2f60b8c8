"""Fetching a mail's pictures: from the internet alone, little of it, and nothing but pictures."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from app.inbox.cleaning import remote_pictures
from app.inbox.cleaning.remote_pictures import Fetcher
from app.inbox.pinned import is_public
from tests.peers.certs import authority

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
PRIVATE = [
    "127.0.0.1", "127.1.2.3", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
    "169.254.169.254", "100.64.0.1", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.1",
    "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1",
    "fe80::1", "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1", "::ffff:127.0.0.1",
    "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::a00:1",
    "2002:7f00:1::", "2002:c0a8:101::", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1",
    "", "nonsense", "0x7f000001", "2130706433",
]  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_what_is_not_the_internet_is_refused(address: str) -> None:
    assert not is_public(address)
    asked = Fetcher(resolve=lambda _: [address])
    assert asked.fetch("https://pictures.example/a.png") is None


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111"])
def test_the_internet_is_not(address: str) -> None:
    assert is_public(address)


def test_one_private_address_among_public_ones_is_enough() -> None:
    assert Fetcher(resolve=lambda _: ["8.8.8.8", "127.0.0.1"]).fetch("https://a.example/") is None


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example/x.png", "ftp://a.example/x.png", "file:///etc/passwd", "//a.example/x",
        "https://user@a.example/x", "https://user:word@a.example/x", "https://a.example:22/x",
        "https://a.example:8080/x", "https://a.example\\@b.example/x", "https://a.example/x y",
        "https://a.example/\r\nHost: b", "https://", "https:///x", "javascript:alert(1)",
        "data:image/png;base64,AA==", "cid:x", "https://a.example:99999/x", "https://[::1/x",
        "https://a.example/" + "x" * 5000, "gopher://a.example/", "", "x",
    ],
)  # fmt: skip
def test_nothing_else_is_even_looked_up(url: str) -> None:
    looked: list[str] = []

    def resolve(host: str) -> list[str]:
        looked.append(host)
        return ["8.8.8.8"]

    assert Fetcher(resolve=resolve).fetch(url) is None
    assert looked == []


class _Host(BaseHTTPRequestHandler):
    seen: ClassVar[list[dict[str, str]]] = []
    moved = ""

    def do_GET(self) -> None:
        type(self).seen.append(dict(self.headers))
        if self.path.startswith("/moved"):
            self.send_response(302)
            self.send_header("Location", type(self).moved)
            self.send_header("Set-Cookie", "a=b")
            self.end_headers()
            return
        body = {
            "/a.png": PNG,
            "/page": b"<html><script>alert(1)</script></html>",
            "/x.svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            "/large.png": PNG + bytes(remote_pictures.MAX_BYTES),
        }.get(self.path)
        self.send_response(200 if body is not None else 404)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        try:
            self.wfile.write(body or b"")
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""


@pytest.fixture
def port() -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Host)
    server.socket = authority().server_context().wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    _Host.seen, _Host.moved = [], ""
    yield server.server_address[1]
    server.shutdown()
    server.server_close()
    thread.join(5)


def fetcher(port: int, looked: list[str] | None = None) -> Fetcher:
    """One that may go to this machine, as only a test may."""

    def resolve(host: str) -> list[str]:
        if looked is not None:
            looked.append(host)
        return ["127.0.0.1"] if host == "localhost" else ["10.0.0.1"]

    context = authority().client_context()
    return Fetcher(resolve, lambda address: address == "127.0.0.1", frozenset({port}), context)


def test_a_picture_comes_and_nothing_is_told(port: int) -> None:
    assert fetcher(port).fetch(f"https://localhost:{port}/a.png") == PNG
    (headers,) = _Host.seen
    names = {name.lower() for name in headers}
    assert names == {"host", "accept", "user-agent", "accept-encoding", "connection"}


def test_where_one_address_does_not_listen_the_next_is_asked(port: int) -> None:
    """A name with an address of IPv6, where only IPv4 leads out."""
    context = authority().client_context()
    asked = Fetcher(lambda _: ["::1", "127.0.0.1"], lambda _: True, frozenset({port}), context)
    assert asked.fetch(f"https://localhost:{port}/a.png") == PNG


@pytest.mark.parametrize("path", ["page", "x.svg", "large.png", "missing"])
def test_what_is_no_picture_or_too_large_is_not_taken(port: int, path: str) -> None:
    assert fetcher(port).fetch(f"https://localhost:{port}/{path}") is None


def test_a_redirect_is_checked_like_the_first(port: int) -> None:
    looked: list[str] = []
    _Host.moved = f"https://inside.example:{port}/a.png"
    assert fetcher(port, looked).fetch(f"https://localhost:{port}/moved") is None
    assert looked == ["localhost", "inside.example"]
    for elsewhere in (f"http://localhost:{port}/a.png", "file:///etc/passwd", "//10.0.0.1/a"):
        _Host.moved = elsewhere
        assert fetcher(port).fetch(f"https://localhost:{port}/moved") is None
    _Host.moved = "/moved"
    assert fetcher(port).fetch(f"https://localhost:{port}/moved") is None, "round and round"
    _Host.moved = "/a.png"
    _Host.seen = []
    assert fetcher(port).fetch(f"https://localhost:{port}/moved") == PNG
    assert all("cookie" not in {n.lower() for n in headers} for headers in _Host.seen)


def test_a_strange_certificate_ends_it(port: int) -> None:
    strict = Fetcher(lambda _: ["127.0.0.1"], lambda _: True, frozenset({port}))
    assert strict.fetch(f"https://localhost:{port}/a.png") is None


def test_many_are_fetched_side_by_side(port: int) -> None:
    urls = [f"https://localhost:{port}/a.png", f"https://localhost:{port}/page"]
    with ThreadPoolExecutor(2) as pool:
        assert fetcher(port).fetch_all(urls, pool) == {urls[0]: PNG}
