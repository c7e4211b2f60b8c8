"""What the XMPP servers of the tests have in common: ports, accounts, names."""

import itertools
from abc import abstractmethod

from tests.peers.process import HOST
from tests.peers.server import Server

DOMAIN, GUESTS = "localhost", "guest.localhost"


class XmppServer(Server):
    """A running server that knows desk@localhost / pw1 and two@localhost / pw2; visitors are at
    guest.localhost. ``c2s`` and ``tls`` are its ports for programs, ``http`` the one for browsers.
    """

    c2s: int
    tls: int
    http: int
    short = "xmpp"
    ports = ("c2s", "tls", "http")
    awaited = ("c2s", "http")

    def __init__(self) -> None:
        super().__init__()
        self._numbers = itertools.count(1)

    @property
    def web(self) -> str:
        """Where its web side is, as an account names it."""
        return f"http://{HOST}:{self.http}"

    @abstractmethod
    def put_account(self, user: str, password: str) -> None:
        """Make an account, or give it another password from the next sign-in on."""

    def fresh_user(self) -> tuple[str, str]:
        """Address and password of an account nobody took: tests sharing a server do not meet."""
        name = f"desk{next(self._numbers)}"
        self.put_account(name, "pw1")
        return f"{name}@{DOMAIN}", "pw1"
