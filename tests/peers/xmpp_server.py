"""What the XMPP servers of the tests have in common: ports, accounts, an end."""

import itertools
import shutil
from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar

from tests.peers.process import HOST, PeerError, Process, free_port, tail, workdir

DOMAIN, GUESTS = "localhost", "guest.localhost"
_START_TRIES = 3


class XmppServer(ABC):
    """A running server that knows desk@localhost / pw1 and two@localhost / pw2; visitors are at
    guest.localhost. ``c2s`` and ``tls`` are its ports for programs, ``http`` the one for browsers.
    """

    host = HOST
    name: ClassVar[str]
    grace: ClassVar[float]
    """Seconds that it may take to end by itself."""

    def __init__(self) -> None:
        self.folder: Path = workdir("xmpp")
        self._numbers = itertools.count(1)

    @property
    def web(self) -> str:
        """Where its web side is, as an account names it."""
        return f"http://{HOST}:{self.http}"

    @property
    @abstractmethod
    def command(self) -> list[str]:
        """What starts it in the foreground."""

    @abstractmethod
    def write_config(self) -> None:
        """Write its settings, with the ports that are chosen now."""

    @abstractmethod
    def put_account(self, user: str, password: str) -> None:
        """Make an account, or give it another password from the next sign-in on."""

    def start_somewhere(self) -> None:
        """Start on fresh ports; another worker may have taken one in the meantime."""
        for last in (*[False] * (_START_TRIES - 1), True):
            self.c2s, self.tls, self.http = (free_port() for _ in range(3))
            self.write_config()
            try:
                self.start()
            except PeerError:
                if last:
                    raise
            else:
                return

    def start(self) -> None:
        """Start again on the same ports after ``stop``."""
        self._process = Process(self.command, self.folder)
        try:
            self._process.wait_port(self.c2s)
            self._process.wait_port(self.http)
        except PeerError as error:
            self._process.stop()
            raise PeerError(f"{error}\n{self.log()}") from error

    def stop(self) -> None:
        """End it with every connection; archive and accounts stay for ``start``."""
        self._process.stop(grace=self.grace)

    def close(self) -> None:
        """End it for good and remove its files."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self) -> str:
        """The end of its log, for a failing test."""
        return tail(self.folder / f"{self.name}.log")

    def fresh_user(self) -> tuple[str, str]:
        """Address and password of an account nobody took: tests sharing a server do not meet."""
        name = f"desk{next(self._numbers)}"
        self.put_account(name, "pw1")
        return f"{name}@{DOMAIN}", "pw1"
