"""A web server on loopback that says what a test wrote down; and a DNS server likewise."""

import socket
import ssl
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

from tests.peers.process import HOST

Page = tuple[int, Mapping[str, str], bytes]


class Web:
    """``pages`` by path without query; everything else is ``missing``.

    ``asked``: what was asked for, a proxy's tunnels too; ``posted``: the bodies that were posted.
    """

    missing: Page = (404, {}, b"none")

    def __init__(self, pages: Mapping[str, Page], tls: ssl.SSLContext | None = None) -> None:
        self.pages = dict(pages)
        self.asked: list[str] = []
        self.posted: list[bytes] = []
        self._server = _Server((HOST, 0), _Handler)
        self._server.peer = self
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.name = "peer-web"
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    peer: Web

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that does not like our certificate leaves: that is what it should do."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        self.server.peer.posted.append(self.rfile.read(length))
        self.do_GET()

    def do_GET(self) -> None:
        self.server.peer.asked.append(self.path)
        found = self.server.peer.pages.get(self.path.partition("?")[0], self.server.peer.missing)
        status, headers, body = found
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self) -> None:
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Dns:
    """Answers the records given as text, ``{("shop.example.", "MX"): ["10 mx.shop.example."]}``."""

    def __init__(self, records: Mapping[tuple[str, str], list[str]]) -> None:
        self.records = records
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((HOST, 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="peer-dns")
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"", (HOST, self.port))
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        import dns.message
        import dns.rdatatype
        import dns.rrset

        while True:
            data, client = self._socket.recvfrom(4096)
            if not data:
                return
            query = dns.message.from_wire(data)
            reply = dns.message.make_response(query)
            question = query.question[0]
            kind = dns.rdatatype.to_text(question.rdtype)
            if texts := self.records.get((str(question.name), kind)):
                reply.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *texts))
            self._socket.sendto(reply.to_wire(), client)
