"""A proxy before an XMPP server that fails in the ways asked for, stanza by stanza.

Like ``FaultyHttp``, for a stream: a fault waits for something the client sends. Connections are
unencrypted; each has two threads.
"""

import contextlib
import json
import random
import re
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.peers.process import HOST

_CHUNK = 1 << 16
_RESULT = re.compile(rb"<message[^>]*><result .*?</result></message>", re.DOTALL)
_FIN = re.compile(rb"<fin .*</iq>", re.DOTALL)
_ID = re.compile(rb"<(?:iq|message)[^>]* id=[\"']([^\"']+)")
_ERROR = re.compile(rb"<error .*?</error>", re.DOTALL)
_COUNTED = re.compile(rb"(<[ar] [^>]*/>)+")
"""How many stanzas there were (XEP-0198): no request of anybody."""
_NO_STORE = b"<no-store xmlns='urn:xmpp:hints'/>"
_NOBODY = b"nobody@localhost"
_TO = re.compile(rb"<message[^>]* to=[\"']([^\"']+)")
_CONDITIONS = {
    "400": ("modify", "not-acceptable"),
    "401": ("auth", "not-authorized"),
    "429": ("wait", "policy-violation"),
}


@dataclass
class _Fault:
    kind: str
    where: re.Pattern[str]
    words: str


@dataclass
class _Link:
    client: socket.socket
    server: socket.socket
    deaf: bool = False
    """What the server says no longer reaches the client."""
    dumb: bool = False
    """What the client says no longer reaches the server."""
    garbled: bool = False
    held: bytes = field(default=b"")
    refusal: tuple[bytes, bytes, bytes] | None = None
    """The id of what is refused, the error, and whom it was for."""

    def cut(self) -> None:
        for one in (self.client, self.server):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.client.close()
        self.server.close()


class XmppFaults:
    """Passes connections on to ``target``, a port of this machine, until ``close``."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._faults: list[_Fault] = []
        self._links: list[_Link] = []
        self.twice = self.mixed = self.away = False
        self._listener = socket.create_server((HOST, 0))
        self.port = self._listener.getsockname()[1]
        self._threads: list[threading.Thread] = []
        self._run(self._accept)

    def fault(self, kind: str, where: str = "", body: bytes = b"", **_: str) -> None:
        """Fail the next thing the client sends in which ``where`` is found.

        ``kind``: a status ("503"), an error that the server answers at once, doing nothing;
        "before" and "after" the effect, each "timeout-" or "cut-"; "500-after"; "malformed".
        """
        words = str(json.loads(body).get("message", "")) if body else ""
        self._faults.append(_Fault(kind, re.compile(where, re.DOTALL), words))

    def heal(self) -> None:
        """Take every fault away."""
        self._faults.clear()

    def release(self) -> None:
        """Nothing hangs here for longer than its connection."""

    def cut(self) -> None:
        """End every connection."""
        for link in self._links:
            link.cut()

    def close(self) -> None:
        """Stop listening, and end everything."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        for thread in self._threads:
            thread.join(10.0)
        for link in self._links:
            link.close()

    def _run(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args, name="peer-xmpp", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self.away:
                client.close()
                continue
            link = _Link(client, socket.create_connection((HOST, self._target)))
            for side in (link.client, link.server):
                side.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._links.append(link)
            self._run(self._up, link)
            self._run(self._down, link)

    # what the client says

    def _up(self, link: _Link) -> None:
        with contextlib.suppress(OSError):
            while data := link.client.recv(_CHUNK):
                if not link.dumb and not self._failed(link, data):
                    link.server.sendall(data)
        self._end(link, link.client)

    def _failed(self, link: _Link, data: bytes) -> bool:
        """Do what a fault says with this; False when there is none for it."""
        text = data.decode(errors="replace")
        fault = next((one for one in self._faults if one.where.search(text)), None)
        if fault is None or _COUNTED.fullmatch(data):
            return False
        self._faults.remove(fault)
        match fault.kind:
            case "timeout-before":
                link.dumb = True
                return True
            case "cut-before":
                link.cut()
                return True
            case "timeout-after":
                link.deaf = True
            case "malformed":
                link.garbled = True
            case "cut-after" | "500-after":
                link.deaf = True
                link.server.sendall(data)
                self._settle(link)
                self._stream_error(link, "internal-server-error" if "5" in fault.kind else "")
                return True
            case _:
                return self._refused(link, data, fault)
        return False

    def _settle(self, link: _Link) -> None:
        """Return once the server has dealt with everything: it closes when it is asked to."""
        with contextlib.suppress(OSError):
            link.server.sendall(b"</stream:stream>")
            link.server.settimeout(10.0)
            while link.server.recv(_CHUNK):
                pass

    def _stream_error(self, link: _Link, condition: str) -> None:
        if condition:
            space = "urn:ietf:params:xml:ns:xmpp-streams"
            error = f"<stream:error><{condition} xmlns='{space}'/></stream:error></stream:stream>"
            with contextlib.suppress(OSError):
                link.client.sendall(error.encode())
        link.cut()

    def _refused(self, link: _Link, data: bytes, fault: _Fault) -> bool:
        """Have the server refuse it in earnest, for it counts stanzas; the words are ours."""
        id, to = _ID.search(data), _TO.search(data)
        if id is None:  # nothing that could be answered: the stream itself ends
            self._stream_error(link, "not-authorized")
            return True
        kind, condition = _CONDITIONS.get(fault.kind, ("wait", "internal-server-error"))
        space = "urn:ietf:params:xml:ns:xmpp-stanzas"
        text = f"<text xmlns='{space}'>{fault.words}</text>" if fault.words else ""
        error = f"<error type='{kind}'><{condition} xmlns='{space}'/>{text}</error>"
        link.refusal = id[1], error.encode(), b"" if to is None else to[1]
        if to is None:
            link.server.sendall(data.replace(b"urn:xmpp:mam:2", b"urn:example:nothing"))
        else:
            end = b"</message>"
            lost = data.replace(to[1], _NOBODY, 1).replace(end, _NO_STORE + end, 1)
            link.server.sendall(lost)
        return True

    # what the server says

    def _down(self, link: _Link) -> None:
        with contextlib.suppress(OSError):
            while data := link.server.recv(_CHUNK):
                if link.deaf:
                    continue
                if link.garbled:
                    link.client.sendall(b"<message><body>&nonsense;<//oops")
                    link.deaf = True
                    continue
                data = self._told(link, data)
                if data:
                    link.client.sendall(data)
        self._end(link, link.server)

    def _told(self, link: _Link, data: bytes) -> bytes:
        """What the server refused in our words; a page of the archive as somebody else may tell
        it: twice, in another order."""
        if link.refusal is not None and link.refusal[0] in data:
            _, error, to = link.refusal
            link.refusal = None
            data = _ERROR.sub(error, data.replace(_NOBODY, to) if to else data, count=1)
        if not (self.twice or self.mixed):
            return data
        link.held += data
        if b"<result " in link.held and not _FIN.search(link.held):
            return b""
        whole, link.held = link.held, b""
        results = _RESULT.findall(whole)
        told = results * 2 if self.twice else list(results)
        if self.mixed:
            random.Random(7).shuffle(told)
        return b"".join(told) + _RESULT.sub(b"", whole)

    def _end(self, link: _Link, side: socket.socket) -> None:
        if not (link.deaf and side is link.server):  # then the client is not to hear of the end
            link.cut()
