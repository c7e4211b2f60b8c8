"""A web service on loopback that a test scripts, and that fails in the ways asked for.

``handle`` is the service: it takes a ``Request`` and gives a ``Reply``. A ``fault`` stands before
or behind it, for the next requests that match.
"""

import contextlib
import json
import re
import socket
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from tests.peers.process import HOST

HANG = 60.0
"""Seconds after which a request that was never answered is let go: clients leave long before."""


@dataclass(frozen=True)
class Request:
    """What a client asked; ``form`` holds a urlencoded or multipart body's fields."""

    method: str
    path: str
    query: dict[str, str]
    headers: Mapping[str, str]
    body: bytes
    asked: tuple[tuple[str, str], ...] = ()
    """The query with every value of a name that stands in it more than once."""

    @property
    def form(self) -> dict[str, str]:
        kind = self.headers.get("content-type", "")
        if kind.startswith("application/x-www-form-urlencoded"):
            return dict(parse_qsl(self.body.decode(), keep_blank_values=True))
        return {name: data.decode() for name, (file, data) in self.parts.items() if not file}

    @property
    def parts(self) -> dict[str, tuple[str, bytes]]:
        """The parts of a multipart body: file name (or nothing) and bytes, by field."""
        kind = self.headers.get("content-type", "")
        if not kind.startswith("multipart/"):
            return {}
        head = f"Content-Type: {kind}\r\n\r\n".encode()
        found = BytesParser(policy=HTTP).parsebytes(head + self.body)
        parts = {}
        for part in found.iter_parts():
            data = part.get_payload(decode=True)
            name = str(part.get_param("name", header="content-disposition"))
            parts[name] = (part.get_filename() or "", data)
        return parts

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    stream: Iterable[bytes] | None = None
    """Pieces as they come instead of a body; the connection ends with them."""


def reply_json(value: Any, status: int = 200, **headers: str) -> Reply:
    """An answer in JSON."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, json.dumps(value).encode(), {"Content-Type": "application/json", **named})


@dataclass
class _Fault:
    kind: str
    where: re.Pattern[str]
    times: int
    reply: Reply
    delay: float


class FaultyHttp:
    """Serves ``handle`` until the end of the ``with``; ``requests`` is what was asked."""

    def __init__(self, handle: Callable[[Request], Reply], *, alone: bool = True) -> None:
        """``alone``: one request at a time; not where another server answers, and may wait."""
        self._handle = handle
        self._alone = alone
        self.requests: list[Request] = []
        self._faults: list[_Fault] = []
        self._lock = threading.RLock()
        self._released = threading.Event()
        self._server = _Server((HOST, 0), _Handler)
        self._server.peer = self
        self.url = f"http://{HOST}:{self._server.server_address[1]}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="peer-http"
        )
        self._thread.start()

    def fault(
        self, kind: str, where: str = "", times: int = 1, body: bytes = b"", **headers: str
    ) -> None:
        """Fail the next ``times`` requests whose "METHOD /path" ``where`` is found in.

        ``kind``: a status ("429"), which the service never hears of; "before" and "after" the
        effect, each "timeout-" or "cut-"; "STATUS-after"; "malformed": the answer is garbled.
        """
        status = int(kind[:3]) if kind[:3].isdigit() else 200
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        with self._lock:
            one = _Fault(kind, re.compile(where), times, Reply(status, body, named), 0.0)
            self._faults.append(one)

    def heal(self) -> None:
        """Take every fault away."""
        with self._lock:
            self._faults.clear()

    def release(self) -> None:
        """Let go of the requests that hang."""
        self._released.set()
        self._released = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._released.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _fault_for(self, request: Request) -> _Fault | None:
        with self._lock:
            for fault in self._faults:
                if fault.where.search(f"{request.method} {request.path}"):
                    fault.times -= 1
                    if fault.times <= 0:
                        self._faults.remove(fault)
                    return fault
        return None

    def serve(self, request: Request) -> Reply | None:
        """The answer; None: the connection is cut."""
        with self._lock:
            self.requests.append(request)
        fault = self._fault_for(request)
        kind = fault.kind if fault else ""
        if fault and kind.isdigit():
            return fault.reply
        if kind in ("timeout-before", "cut-before"):
            return self._nothing(kind)
        with self._lock if self._alone else contextlib.nullcontext():
            reply = self._handle(request)
        if kind in ("timeout-after", "cut-after"):
            return self._nothing(kind)
        if kind == "malformed":
            return Reply(reply.status, b'{"ok": tr', reply.headers)
        return fault.reply if fault else reply

    def _nothing(self, kind: str) -> None:
        if kind.startswith("timeout"):
            self._released.wait(HANG)


class _Server(ThreadingHTTPServer):
    peer: FaultyHttp
    daemon_threads = True

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        threading.current_thread().name = "peer-http-request"
        super().process_request_thread(request, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that gave up is what many tests want."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __getattr__(self, name: str) -> Callable[[], None]:
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    def _serve(self) -> None:
        size = int(self.headers.get("content-length") or 0)
        at = urlsplit(self.path)
        request = Request(
            self.command,
            at.path,
            dict(parse_qsl(at.query, keep_blank_values=True)),
            {name.lower(): value for name, value in self.headers.items()},
            self.rfile.read(size),
            tuple(parse_qsl(at.query, keep_blank_values=True)),
        )
        reply = self.server.peer.serve(request)
        if reply is None:
            self.close_connection = True
            with contextlib.suppress(OSError):
                self.connection.shutdown(socket.SHUT_RDWR)
            return
        self.send_response_only(reply.status)
        if reply.stream is not None:
            self._send_pieces(reply)
            return
        common = {"Content-Length": str(len(reply.body)), "Date": self.date_time_string()}
        for name, value in {**common, **reply.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body)

    def _send_pieces(self, reply: Reply) -> None:
        self.close_connection = True
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        for piece in reply.stream or ():
            self.wfile.write(piece)
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
