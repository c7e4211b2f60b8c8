"""A desk's account at a real XMPP server, a visitor, and a proxy that fails as asked for."""

import atexit
import functools
from typing import Any, ClassVar

from tests.inbox.channels.contract.service import Service
from tests.peers.ejabberd import Ejabberd
from tests.peers.faulty_http import Reply, Request
from tests.peers.prosody import Prosody
from tests.peers.xmpp_faults import XmppFaults
from tests.peers.xmpp_server import GUESTS, XmppServer
from tests.peers.xmpp_visitor import Visitor

HOLOGRAM = "<hologram xmlns='urn:example:hologram'/><store xmlns='urn:xmpp:hints'/>"


@functools.cache
def running(kind: type[XmppServer] = Prosody) -> XmppServer:
    """One for all tests of this process: each takes an account of its own."""
    made = kind()
    atexit.register(made.close)
    return made


class ChatServer(Service):
    kind: ClassVar[str] = "webchat"
    receiving: ClassVar[str] = "<query [^>]*urn:xmpp:mam:2"
    sending: ClassVar[str] = "<message .*<body"
    says_when: ClassVar[bool] = False
    unwritable: ClassVar[str] = "\x00\ud83d"

    def __init__(self, server: XmppServer | None = None) -> None:
        """Not a provider over HTTP; one of its own, or that of all tests."""
        self.server = server or running()
        self.web: Any = XmppFaults(self.server.c2s)
        self.address, self.password = self.server.fresh_user()
        self.visitor = Visitor(self.server.c2s, GUESTS)
        self._texts: dict[str, str] = {}
        self._revoked = False

    def __exit__(self, *_: object) -> None:
        self.visitor.leave()
        self.web.close()

    @property
    def config(self) -> dict[str, str]:
        return {
            "address": self.address,
            "guests": GUESTS,
            "base_url": self.server.web,
            "server": f"127.0.0.1:{self.web.port}",
            "security": "plain",
        }

    @property
    def nowhere(self) -> dict[str, str]:
        return {"server": "127.0.0.1:9"}

    @property
    def secrets(self) -> dict[str, str]:
        return {"password": self.password}

    @property
    def customer(self) -> str:  # type: ignore[override]  # another one for each visit
        return self.visitor.address

    @property
    def sent(self) -> list[str]:  # type: ignore[override]  # what reached the visitor
        return self.visitor.texts()

    @property
    def revoked(self) -> bool:  # type: ignore[override]
        return self._revoked

    @revoked.setter
    def revoked(self, revoked: bool) -> None:
        self._revoked = revoked
        word = "another" if revoked else self.password
        self.server.put_account(self.address.partition("@")[0], word)
        self.web.cut()

    def handle(self, request: Request) -> Reply:
        raise AssertionError("nobody asks over HTTP here")

    def go_away(self, channel: Any) -> None:
        self.web.away = True
        self.web.cut()

    def come_back(self, channel: Any) -> None:
        self.web.away = False

    @property
    def read(self) -> list[str]:  # type: ignore[override]  # what the visitor was told of as read
        return [self._texts[id] for id in self.visitor.marked()]

    def customer_writes(self, text: str, file: bytes = b"", *, odd: bool = False) -> None:
        if odd:
            self.visitor.say(self.address, "", HOLOGRAM)
            return
        url = self.visitor.put("a.png", file) if file else ""
        more = f"<x xmlns='jabber:x:oob'><url>{url}</url></x>" if url else ""
        id = self.visitor.say(self.address, f"{text}\n{url}".strip(), more)
        self._texts[id] = text

    def repeat(self) -> None:
        self.web.twice = True

    def shuffle(self) -> None:
        self.web.mixed = True


class EjabberdChat(ChatServer):
    """The same at ejabberd."""

    def __init__(self) -> None:
        super().__init__(running(Ejabberd))

    def repeat(self) -> None:
        """Nothing: it counts what it says (XEP-0198), and ends a stream on which more is heard."""
