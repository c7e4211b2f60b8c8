"""A network that wants a sign-in of its own (row 52): a hotel's page where a mail server should be.

Every connection of the account ends at something that speaks HTTP, in the clear or behind a
certificate of its own. It is the network's doing: tried again, nothing forgotten, no password said.
"""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from app.base.errors import ChannelError, ConfigError, TransientError
from app.inbox.channels.base import Channel
from tests.inbox.channels.email.accounts import house, opened, outgoing
from tests.inbox.channels.house import House, Ledger, look
from tests.peers.accounts import ANNA
from tests.peers.certs import authority
from tests.peers.process import HOST

PAGE = b"<html><a href='http://portal.example/'>Welcome! Sign in for Wi-Fi</a></html>"
REDIRECT = (
    b"HTTP/1.1 302 Found\r\nLocation: http://portal.example/hello\r\nContent-Type: text/html\r\n"
    b"Content-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(PAGE), PAGE)
)


class Portal:
    """Answers every connection with its redirect, at once or to the first line it hears."""

    def __init__(self, *, tls: ssl.SSLContext | None, at_once: bool) -> None:
        self.tls, self.at_once = tls, at_once
        self.heard: list[bytes] = []
        self._listener = socket.create_server((HOST, 0))
        self._listener.settimeout(0.1)
        self.port = int(self._listener.getsockname()[1])
        self.over = threading.Event()
        self.thread = threading.Thread(target=self._run, name="peer-portal")
        self.thread.start()

    def _run(self) -> None:
        while not self.over.is_set():
            try:
                connection, _ = self._listener.accept()
            except TimeoutError:
                continue
            with connection:
                connection.settimeout(0.4)
                self._serve(connection)
        self._listener.close()

    def _serve(self, plain: socket.socket) -> None:
        try:
            line = self.tls.wrap_socket(plain, server_side=True) if self.tls else plain
            if not self.at_once:
                self.heard.append(line.recv(4096))
            line.sendall(REDIRECT)
            self.heard.append(line.recv(4096))
        except OSError:
            pass  # it was not believed


@contextmanager
def portal(*, tls: bool, at_once: bool) -> Iterator[Portal]:
    leaf = authority().server_context("self-signed") if tls else None
    made = Portal(tls=leaf, at_once=at_once)
    try:
        yield made
    finally:
        made.over.set()
        made.thread.join(10)


async def receive(channel: Channel, context: House) -> None:
    await look(channel, context)


async def send(channel: Channel, _context: House) -> None:
    await channel.send(outgoing(), Ledger())


@pytest.mark.parametrize("act", [receive, send])
@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize("portal_tls", [False, True])
async def test_a_page_instead_of_a_mail_server(
    act: Callable[..., object], at_once: bool, security: str, portal_tls: bool
) -> None:
    """A provider that is known never speaks so: it is the network, and tried again by itself."""
    with portal(tls=portal_tls, at_once=at_once) as there:
        more = {"provider": "strato", "ca": ""}
        context = house(imap=there.port, smtp=there.port, security=security, **more)
        async with opened(context) as channel:
            for _ in range(2):
                with pytest.raises(ChannelError) as caught:
                    await act(channel, context)  # type: ignore[misc]
                assert isinstance(caught.value, TransientError), caught.value
        assert not any(ANNA.password.encode() in said for said in there.heard)
    assert context.secrets == {}


@pytest.mark.parametrize("act", [receive, send])
async def test_a_server_of_ones_own_behind_it_is_no_reason_to_forget(
    act: Callable[..., object],
) -> None:
    """An unknown server's strange certificate is shown to a person, and its password kept."""
    with portal(tls=True, at_once=True) as there:
        context = house(imap=there.port, smtp=there.port)
        async with opened(context) as channel:
            with pytest.raises(ConfigError, match="bad-certificate"):
                await act(channel, context)  # type: ignore[misc]
        assert not any(ANNA.password.encode() in said for said in there.heard)
