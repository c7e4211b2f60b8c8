"""Prosody on loopback: an XMPP server with anonymous guests, an archive and a place for files.

It starts in about a tenth of a second.
"""

import re
import urllib.parse
from pathlib import Path

from tests.peers.certs import Leaf, authority
from tests.peers.process import find_binary, give, need
from tests.peers.xmpp_server import DOMAIN, GUESTS, XmppServer

_HERE = Path(__file__).parent
_HEAD = (_HERE / "prosody.cfg.lua").read_text()
_GUIDE = (_HERE.parents[1] / "resources" / "webchat" / "prosody.cfg.lua").read_text()
"""What the guide of the program tells people to write: the tests stand on it."""


class Prosody(XmppServer):
    """A running Prosody.

    ``leaf`` is the certificate it shows (None: it has none and asks for no TLS), ``guests`` and
    ``archive`` whether it has them, ``upload`` the largest file in bytes, ``inactivity`` seconds
    after which a silent page of the website counts as left.
    """

    logs = ("prosody.log",)
    grace = 2.0

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
        super().__init__()
        pair = authority().leaves[leaf or "good"]
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
        self.start_somewhere()

    def write_config(self) -> None:
        ports = {"c2s": self.c2s, "tls": self.tls, "http": self.http}
        values = self._values | {name: str(port) for name, port in ports.items()}
        text = re.sub(r"@(\w+)@", lambda name: values[name[1]], self._text)
        (self.folder / "prosody.cfg.lua").write_text(text)
        give(self.folder)

    @property
    def command(self) -> list[str]:
        config = str(self.folder / "prosody.cfg.lua")
        return [find_binary("prosody") or "prosody", "-F", "--config", config]

    def put_account(self, user: str, password: str) -> None:
        host = urllib.parse.quote(DOMAIN, safe="")
        place = self.folder / "data" / host / "accounts"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{user}.dat").write_text(f'return {{ ["password"] = "{password}"; }};\n')
        give(self.folder)
