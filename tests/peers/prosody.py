"""Prosody on loopback: an XMPP server with anonymous guests, an archive and a place for files.

Knows desk@localhost / pw1 and two@localhost / pw2; visitors are at guest.localhost. It starts in
about a tenth of a second.
"""

import itertools
import re
import shutil
import urllib.parse
from pathlib import Path

from tests.peers.certs import Leaf, authority
from tests.peers.process import (
    HOST,
    PeerError,
    Process,
    find_binary,
    free_port,
    give,
    need,
    tail,
    workdir,
)

_HERE = Path(__file__).parent
_HEAD = (_HERE / "prosody.cfg.lua").read_text()
_GUIDE = (_HERE.parents[1] / "resources" / "webchat" / "prosody.cfg.lua").read_text()
"""What the guide of the program tells people to write: the tests stand on it."""
DOMAIN, GUESTS = "localhost", "guest.localhost"
_START_TRIES = 3


class Prosody:
    """A running Prosody.

    ``leaf`` is the certificate it shows (None: it has none and asks for no TLS), ``guests`` and
    ``archive`` whether it has them, ``upload`` the largest file in bytes, ``inactivity`` seconds
    after which a silent page of the website counts as left.
    """

    host = HOST

    def __init__(
        self,
        leaf: Leaf | None = None,
        *,
        guests: bool = True,
        archive: bool = True,
        upload: int = 64 << 20,
        inactivity: int = 60,
    ) -> None:
        need("prosody", "setpriv")
        self.folder = workdir("xmpp")
        self.ca = authority().ca
        pair = authority().leaves[leaf or "good"]
        self._numbers = itertools.count(1)
        self._values = {
            "folder": str(self.folder),
            "cert": str(pair.cert),
            "key": str(pair.key),
            "encrypt": "true" if leaf else "false",
            "upload": str(upload),
            "domain": f'"{DOMAIN}"',
            "guests": f'"{GUESTS}"',
            "upload_host": f'"upload.{DOMAIN}"',
        }
        text = _GUIDE.replace("@upload@", "@upload_host@")
        text = text.replace("bosh_max_inactivity = 60", f"bosh_max_inactivity = {inactivity}")
        text = text if guests else text.replace('authentication = "anonymous"', "")
        text = text if archive else text.replace('"mam"; ', "")
        self._text = _HEAD + text
        self.put_account("desk", "pw1")
        self.put_account("two", "pw2")
        self._start_somewhere()

    def _start_somewhere(self) -> None:
        """Start on fresh ports; another worker may have taken one in the meantime."""
        for last in (*[False] * (_START_TRIES - 1), True):
            self.c2s, self.tls, self.http = (free_port() for _ in range(3))
            ports = {"c2s": self.c2s, "tls": self.tls, "http": self.http}
            self._write_config({name: str(port) for name, port in ports.items()})
            try:
                self.start()
            except PeerError:
                if last:
                    raise
            else:
                return

    def _write_config(self, ports: dict[str, str]) -> None:
        values = self._values | ports
        self._config.write_text(re.sub(r"@(\w+)@", lambda name: values[name[1]], self._text))
        give(self.folder)

    @property
    def _config(self) -> Path:
        return self.folder / "prosody.cfg.lua"

    @property
    def web(self) -> str:
        """Where its web side is, as an account names it."""
        return f"http://{HOST}:{self.http}"

    def start(self) -> None:
        """Start again on the same ports after ``stop``."""
        command = [find_binary("prosody") or "prosody", "-F", "--config", str(self._config)]
        self._process = Process(command, self.folder)
        try:
            self._process.wait_port(self.c2s)
            self._process.wait_port(self.http)
        except PeerError as error:
            self._process.stop()
            raise PeerError(f"{error}\n{self.log()}") from error

    def stop(self) -> None:
        """End it with every connection; archive and accounts stay for ``start``."""
        self._process.stop(grace=2.0)

    def close(self) -> None:
        """End it for good and remove its files."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self) -> str:
        """The end of its log, for a failing test."""
        return tail(self.folder / "prosody.log")

    def put_account(self, user: str, password: str) -> None:
        """Make an account, or give it another password; Prosody reads the file at each sign-in."""
        host = urllib.parse.quote(DOMAIN, safe="")
        place = self.folder / "data" / host / "accounts"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{user}.dat").write_text(f'return {{ ["password"] = "{password}"; }};\n')
        give(self.folder)

    def fresh_user(self) -> tuple[str, str]:
        """Address and password of an account nobody took: tests sharing a server do not meet."""
        name = f"desk{next(self._numbers)}"
        self.put_account(name, "pw1")
        return f"{name}@{DOMAIN}", "pw1"
