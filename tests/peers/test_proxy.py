"""The proxy between a real client and a server: each kind of bad network as a program meets it."""

import gc
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from imapclient import IMAPClient

from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.process import HOST
from tests.peers.proxy import OFFICE, Proxy, Shape


@pytest.fixture(autouse=True)
def _nothing_is_left_open() -> Iterator[None]:
    """What a proxy left open warns when collected: here, not in some later test."""
    yield
    gc.collect()


@pytest.fixture
def echo() -> Iterator[int]:
    """Port of a server that says back what it hears, to one client at a time."""
    listener = socket.create_server((HOST, 0))
    ends = threading.Event()

    def serve() -> None:
        while not ends.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5.0)
                while data := _read(connection):
                    connection.sendall(data)

    thread = threading.Thread(target=serve, name="echo")
    thread.start()
    yield int(listener.getsockname()[1])
    ends.set()
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def _read(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65536)
    except OSError:
        return b""


def _connect(proxy: Proxy) -> socket.socket:
    return socket.create_connection((proxy.host, proxy.port), 5.0)


def _receive(client: socket.socket, size: int) -> None:
    while size > 0:
        size -= len(client.recv(65536))


def test_it_passes_bytes_both_ways_and_counts_them(echo: int) -> None:
    with Proxy(echo) as proxy, _connect(proxy) as client:
        client.sendall(b"hello")
        assert client.recv(10) == b"hello"
        assert (proxy.bytes_up, proxy.bytes_down, proxy.connections) == (5, 5, 1)
        client.shutdown(socket.SHUT_WR)
        assert client.recv(10) == b""


def test_a_black_hole_is_silent_and_can_open_again(echo: int) -> None:
    with Proxy(echo) as proxy, _connect(proxy) as client:
        proxy.mode = "blackhole"
        client.sendall(b"hello")
        client.settimeout(0.2)
        with pytest.raises(TimeoutError):
            client.recv(10)
        proxy.mode = "ok"
        client.settimeout(5.0)
        assert client.recv(10) == b"hello"


def test_connections_can_be_reset_and_refused(echo: int) -> None:
    with Proxy(echo) as proxy:
        with _connect(proxy) as client:
            client.sendall(b"x")
            assert client.recv(1) == b"x"
            assert proxy.reset_all() == 1
            with pytest.raises(ConnectionResetError):
                client.recv(1)
        proxy.mode = "reset"
        with pytest.raises(ConnectionResetError), _connect(proxy) as client:
            client.recv(1)
        proxy.mode = "refuse"
        with pytest.raises(ConnectionRefusedError):
            _connect(proxy)
        proxy.mode = "ok"
        with _connect(proxy) as client:
            client.sendall(b"x")
            assert client.recv(1) == b"x"


def test_a_connection_is_cut_after_so_many_bytes(echo: int) -> None:
    with Proxy(echo) as proxy:
        proxy.cut_after = 1000
        with _connect(proxy) as client:
            client.sendall(b"x" * 5000)
            with pytest.raises(ConnectionResetError):
                _receive(client, 5000)
        assert proxy.bytes_down == 1000


def test_delay_and_bandwidth_are_kept(echo: int) -> None:
    with Proxy(echo, Shape(delay=0.05)) as proxy, _connect(proxy) as client:
        started = time.monotonic()
        client.sendall(b"x")
        client.recv(1)
        assert time.monotonic() - started >= 0.1
    with Proxy(echo, Shape(rate=100_000)) as proxy, _connect(proxy) as client:
        started = time.monotonic()
        client.sendall(b"x" * 20_000)
        _receive(client, 20_000)
        assert time.monotonic() - started >= 0.2


def test_a_target_that_is_away_looks_like_a_reset() -> None:
    with Proxy(1) as proxy, pytest.raises(ConnectionResetError), _connect(proxy) as client:
        client.recv(1)


def test_closing_it_twice_is_safe(echo: int) -> None:
    proxy = Proxy(echo)
    with _connect(proxy):
        proxy.close()
        proxy.close()


def test_imap_works_over_an_office_line(
    proxy: Callable[..., Proxy], dovecot: Dovecot, mailbox: Login
) -> None:
    mails = [b"Subject: %d\r\n\r\n" % number + b"x" * 10_000 for number in range(50)]
    dovecot.seed(mailbox.address, "INBOX", mails)
    line = proxy(dovecot.imap, OFFICE)
    with IMAPClient(line.host, port=line.port, ssl=False, timeout=10) as client:
        client.login(mailbox.address, mailbox.password)
        client.select_folder("INBOX")
        assert len(client.fetch(client.search(), ["BODY.PEEK[]"])) == 50
        assert line.bytes_down > 500_000
        line.mode = "blackhole"
        client.socket().settimeout(0.2)
        with pytest.raises(TimeoutError):
            client.noop()
        client.shutdown()
