"""A TCP proxy on loopback that makes a bad network: for the faults no server offers.

It runs an event loop on a thread of its own and is driven with plain calls. ``mode`` may change
while connections are open:

=============  ===============================================================================
``ok``         passes everything on
``blackhole``  accepts, then silence both ways; what came meanwhile is passed on after ``ok``
``reset``      new connections are reset at once (open ones: ``reset_all``)
``refuse``     nobody listens: connection refused (open ones go on)
=============  ===============================================================================

``shape`` gives new connections a delay and a bandwidth; ``cut_after`` resets each new connection
after so many bytes to the client.
"""

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, Literal, Self

from tests.loops import TidyLoop
from tests.peers.process import HOST

Mode = Literal["ok", "blackhole", "reset", "refuse"]
CALL_TIMEOUT = 10.0
_CHUNK = 65536
_QUEUED = 16
_TICK = 0.02


@dataclass(frozen=True, slots=True)
class Shape:
    """A line: ``delay`` in seconds each way, ``rate`` in bytes a second each way (0: no limit)."""

    delay: float = 0.0
    rate: float = 0.0

    def chunk(self) -> int:
        """Bytes to read at once: about 20 ms worth, so that a slow line flows evenly."""
        return min(_CHUNK, max(256, int(self.rate * _TICK))) if self.rate else _CHUNK


DIRECT = Shape()
OFFICE = Shape(delay=0.025, rate=100e6 / 8)
"""50 ms there and back at 100 Mbit/s."""
PHONE = Shape(delay=0.15, rate=1e6 / 8)
"""300 ms there and back at 1 Mbit/s."""


class Proxy:
    """Passes connections to ``port`` on to ``target``, a port of this machine; starts when made."""

    host = HOST

    def __init__(self, target: int, shape: Shape = DIRECT) -> None:
        self.target = target
        self.shape = shape
        self.cut_after: int | None = None
        self.connections = 0
        """How many came since the start."""
        self.bytes_up = 0
        self.bytes_down = 0
        self._mode: Mode = "ok"
        self._links: set[Link] = set()
        self._served: set[asyncio.Task[None]] = set()
        self._loop = TidyLoop()
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._thread = threading.Thread(target=self._run, name="peer-proxy", daemon=True)
        self._thread.start()
        self.port = 0
        self._call(self._listen())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def mode(self) -> Mode:
        return self._mode

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._call(self._change(mode))

    def reset_all(self) -> int:
        """Reset (RST) every open connection, on both sides; gives how many there were."""
        return int(self._call(self._drop_all()))

    def open_links(self) -> int:
        """How many connections are open now."""
        return len(self._links)

    def close(self) -> None:
        """Stop listening, end every connection and the thread; safe to call twice."""
        if self._loop.is_closed():
            return
        self._call(self._shut_down())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(CALL_TIMEOUT)
        self._loop.close()

    # on the proxy's own thread

    def _run(self) -> None:
        self._loop.run_forever()

    def _call(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(CALL_TIMEOUT)

    async def _listen(self) -> None:
        self._listener = socket.create_server((HOST, self.port), backlog=100)
        self._listener.setblocking(False)
        self.port = self._listener.getsockname()[1]
        self._loop.add_reader(self._listener, self._accept)

    def _accept(self) -> None:
        """Not asyncio's server: that one loses a connection that comes while it closes."""
        with contextlib.suppress(BlockingIOError, ConnectionAbortedError):
            client, _ = self._listener.accept()
            client.setblocking(False)
            self.connections += 1
            task = self._loop.create_task(self._serve(client))
            self._served.add(task)
            task.add_done_callback(self._served.discard)

    def _stop_listening(self) -> None:
        self._loop.remove_reader(self._listener)
        self._listener.close()

    async def _change(self, mode: Mode) -> None:
        before, self._mode = self._mode, mode
        if mode == "blackhole":
            self._flowing.clear()
        else:
            self._flowing.set()
        if mode == "refuse" and before != "refuse":
            self._stop_listening()
        elif before == "refuse" and mode != "refuse":
            await self._listen()

    async def _drop_all(self) -> int:
        links = list(self._links)
        for link in links:
            link.reset()
        for link in links:
            await link.over.wait()
        return len(links)

    async def _shut_down(self) -> None:
        if self._mode != "refuse":
            self._stop_listening()
        self._mode = "reset"
        self._flowing.set()
        await self._drop_all()
        if self._served:
            await asyncio.wait(self._served)

    async def _serve(self, client: socket.socket) -> None:
        try:
            server = await asyncio.open_connection(HOST, self.target)
        except OSError:
            _reset(client)
            return
        link = Link(self, await asyncio.open_connection(sock=client), server)
        if self._mode == "reset":
            link.reset()
        self._links.add(link)
        await link.run()
        self._links.discard(link)
        link.over.set()

    async def flowing(self) -> None:
        """Wait while the network is a black hole."""
        await self._flowing.wait()


End = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Link:
    """One connection through the proxy: two directions, each a reader, a queue and a writer."""

    def __init__(self, proxy: Proxy, client: End, server: End) -> None:
        self._proxy = proxy
        self._client = client
        self._server = server
        self._shape = proxy.shape
        self._left = proxy.cut_after
        self.over = asyncio.Event()

    async def run(self) -> None:
        """Until both directions have ended, or the link was reset."""
        try:
            await asyncio.gather(
                self._direction(self._client[0], self._server[1]),
                self._direction(self._server[0], self._client[1]),
            )
        finally:
            for _, writer in (self._client, self._server):
                writer.close()
                with contextlib.suppress(OSError):
                    await writer.wait_closed()

    def reset(self) -> None:
        for _, writer in (self._client, self._server):
            if not writer.is_closing():
                _linger_not(writer.get_extra_info("socket"))
                writer.transport.abort()

    async def _direction(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Read, hold each piece until it is due, write; then tell the other end it is over."""
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(_QUEUED)
        sending = asyncio.ensure_future(self._send(queue, writer))
        with contextlib.suppress(OSError):
            await self._receive(reader, queue)
        await queue.put((0.0, b""))
        with contextlib.suppress(OSError):
            await sending

    async def _receive(
        self, reader: asyncio.StreamReader, queue: asyncio.Queue[tuple[float, bytes]]
    ) -> None:
        clock = asyncio.get_running_loop().time
        free = clock()
        while data := await reader.read(self._shape.chunk()):
            if self._shape.rate:
                free = max(free, clock()) + len(data) / self._shape.rate
            else:
                free = clock()
            await queue.put((free + self._shape.delay, data))

    async def _send(
        self, queue: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter
    ) -> None:
        clock = asyncio.get_running_loop().time
        while True:
            due, data = await queue.get()
            await asyncio.sleep(due - clock())
            await self._proxy.flowing()
            if not data:
                break
            if not writer.is_closing():  # else go on emptying the queue, so that the reader ends
                await self._write(data, writer)
        if writer.can_write_eof() and not writer.is_closing():
            writer.write_eof()

    async def _write(self, data: bytes, writer: asyncio.StreamWriter) -> None:
        down = writer is self._client[1]
        if down and self._left is not None:
            data = data[: self._left]
            self._left -= len(data)
        if down:
            self._proxy.bytes_down += len(data)
        else:
            self._proxy.bytes_up += len(data)
        writer.write(data)
        with contextlib.suppress(OSError):
            await writer.drain()
        if down and self._left == 0:
            self.reset()


def _reset(connection: socket.socket) -> None:
    """Drop the connection so that the other side sees RST, not an orderly end."""
    _linger_not(connection)
    connection.close()


def _linger_not(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
