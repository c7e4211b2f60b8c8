"""A visitor of a website, as an XMPP server sees one: an anonymous guest, by plain calls.

Not by the library that the program uses: a socket and a parser. ``said`` keeps what came.
"""

import contextlib
import itertools
import re
import socket
import threading
import urllib.request
import uuid
from collections.abc import Callable
from typing import Self
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from tests.peers.process import HOST, PeerError

_WAIT = 30.0
_HEAD = (
    "<?xml version='1.0'?><stream:stream to='{to}' xmlns='jabber:client' version='1.0'"
    " xmlns:stream='http://etherx.jabber.org/streams'>"
)
_SASL = "urn:ietf:params:xml:ns:xmpp-sasl"
_BIND = "urn:ietf:params:xml:ns:xmpp-bind"
_UPLOAD = "urn:xmpp:http:upload:0"
CLIENT = "{jabber:client}"


class Visitor:
    """Comes in when made; ``jid`` is who the server says it is."""

    def __init__(self, port: int, host: str) -> None:
        self._socket = socket.create_connection((HOST, port), _WAIT)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._numbers = itertools.count(1)
        self._host = host
        self._came = threading.Condition()
        self._seen: list[ET.Element] = []
        self._over = False
        self._begin_stream()
        self._sign_in()
        self._begin_stream()
        self._write(f"<iq type='set' id='bind'><bind xmlns='{_BIND}'/></iq>")
        answer = self._next()
        self.jid = answer.findtext(f".//{{{_BIND}}}jid") or ""
        self._socket.settimeout(None)
        self._thread = threading.Thread(target=self._read, name="peer-visitor", daemon=True)
        self._thread.start()
        self._write("<presence/>")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()

    @property
    def address(self) -> str:
        return self.jid.partition("/")[0].lower()

    # the stream

    def _begin_stream(self) -> None:
        self._parser = ET.XMLPullParser(("start", "end"))
        self._depth = 0
        self._ready: list[ET.Element] = []
        self._write(_HEAD.format(to=self._host))
        self._next()  # the features

    def _sign_in(self) -> None:
        self._write(f"<auth xmlns='{_SASL}' mechanism='ANONYMOUS'/>")
        answer = self._next()
        if not answer.tag.endswith("success"):
            raise PeerError(ET.tostring(answer, encoding="unicode"))

    def _write(self, text: str) -> None:
        self._socket.sendall(text.encode())

    def _feed(self, data: bytes) -> None:
        self._parser.feed(data)
        for event, found in self._parser.read_events():
            self._depth += 1 if event == "start" else -1
            if event == "end" and self._depth == 1:
                self._ready.append(found)

    def _next(self) -> ET.Element:
        while not self._ready:
            data = self._socket.recv(1 << 16)
            if not data:
                raise PeerError("the server hung up")
            self._feed(data)
        return self._ready.pop(0)

    def _read(self) -> None:
        with contextlib.suppress(OSError, ET.ParseError):
            while data := self._socket.recv(1 << 16):
                self._feed(data)
                with self._came:
                    self._seen += self._ready
                    self._ready.clear()
                    self._came.notify_all()
        with self._came:
            self._over = True
            self._came.notify_all()

    # what it does

    def ask(self, kind: str, to: str, question: str) -> ET.Element:
        """The answer to an iq."""
        id = f"ask{next(self._numbers)}"
        self._write(f"<iq type='{kind}' to={quoteattr(to)} id='{id}'>{question}</iq>")
        return self.wait_for(lambda one: one.tag == f"{CLIENT}iq" and one.get("id") == id)

    def settle(self) -> None:
        """Return once the server has dealt with all that was said, and told all it had to."""
        self.ask("get", self._host, "<ping xmlns='urn:xmpp:ping'/>")

    def wait_for(self, wanted: Callable[[ET.Element], bool]) -> ET.Element:
        """The first thing that came, or comes, of which ``wanted`` is true."""
        with self._came:
            self._came.wait_for(lambda: self._over or self._find(wanted) is not None, _WAIT)
            one = self._find(wanted)
            if one is None:
                raise PeerError(f"{self.jid} was told nothing")
            return one

    def _find(self, wanted: Callable[[ET.Element], bool]) -> ET.Element | None:
        return next((one for one in self._seen if wanted(one)), None)

    def say(self, to: str, text: str, more: str = "", id: str = "") -> str:
        """Write; return its id once it is in the archive."""
        id = id or str(uuid.uuid4())
        body = f"<body>{escape(text)}</body>" if text else ""
        whom = f"to={quoteattr(to)} id={quoteattr(id)}"
        self.write(f"<message type='chat' {whom}>{body}{more}</message>")
        return id

    def write(self, stanza: str) -> None:
        """Send something as it is, and wait until the server has dealt with it."""
        self._write(stanza)
        self.settle()

    def put(self, name: str, data: bytes) -> str:
        """Put a file where the server takes them; gives its address."""
        asked = f"<request xmlns='{_UPLOAD}' filename={quoteattr(name)} size='{len(data)}'/>"
        slot = self.ask("get", f"upload.{self._host.partition('.')[2]}", asked)
        there = slot.find(f".//{{{_UPLOAD}}}put")
        got = slot.find(f".//{{{_UPLOAD}}}get")
        assert there is not None, ET.tostring(slot)
        assert got is not None
        headers = {h.get("name", ""): h.text or "" for h in there}
        request = urllib.request.Request(there.get("url", ""), data, headers, method="PUT")
        with urllib.request.urlopen(request, timeout=_WAIT):
            return got.get("url", "")

    def heard(self) -> list[ET.Element]:
        """Every message so far."""
        self.settle()
        with self._came:
            return [one for one in self._seen if one.tag == f"{CLIENT}message"]

    def texts(self) -> list[str]:
        """What the messages said."""
        said = (one.findtext(f"{CLIENT}body") or "" for one in self.heard())
        return [re.sub(r"\n?https?://\S+", "", text) for text in said if text]

    def marked(self) -> list[str]:
        """Ids of its messages that were read there (XEP-0333)."""
        marks = (one.find("{urn:xmpp:chat-markers:0}displayed") for one in self.heard())
        return [mark.get("id", "") for mark in marks if mark is not None]

    def leave(self) -> None:
        """Go; safe to call twice."""
        with contextlib.suppress(OSError):
            self._write("</stream:stream>")
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(10.0)
        self._socket.close()
