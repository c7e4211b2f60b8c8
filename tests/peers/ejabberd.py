"""ejabberd on loopback: the other XMPP server that website chat is tried with.

It starts in some seconds, and its Erlang opens no port of its own. Accounts are made over its API.
"""

import contextlib
import json
import re
import urllib.error
import urllib.request
from pathlib import Path

from tests.peers.certs import authority
from tests.peers.process import HOST, find_binary, give, need
from tests.peers.xmpp_server import DOMAIN, GUESTS, XmppServer

_HERE = Path(__file__).parent
_HEAD = (_HERE / "ejabberd.yml").read_text()
_GUIDE = (_HERE.parents[1] / "resources" / "webchat" / "ejabberd.yml").read_text()
"""What the guide of the program tells people to write: the tests stand on it."""
_SECTIONS = re.compile(r"^(listen|modules):\n((?:  .*\n)+)", re.MULTILINE)
"""Of what both have; they are put together."""
_LIBRARIES = "/usr/lib"
_WAIT = 20.0


class Ejabberd(XmppServer):
    """A running ejabberd. ``upload`` is the largest file in bytes, ``inactivity`` seconds after
    which a silent page of the website counts as left, ``archive`` whether it has one."""

    logs = ("ejabberd.log",)
    grace = 10.0

    def __init__(
        self, *, guests: bool = True, archive: bool = True, upload: int = 64 << 20,
        inactivity: int = 60,
    ) -> None:  # fmt: skip
        need("ejabberdctl", "erl", "setpriv")
        super().__init__()
        text = _GUIDE.replace('ip: "::"', f'ip: "{HOST}"').replace("    tls: true\n", "")
        text = text.replace("max_inactivity: 60", f"max_inactivity: {inactivity}")
        text = text if guests else text.replace("anonymous_protocol: sasl_anon", "")
        text = text if guests else text.replace("auth_method: anonymous", "auth_method: internal")
        text = text if archive else re.sub(r"      mod_mam:.*\n.*\n", "", text)
        size = f"        max_size: {upload}\n        docroot: {self.folder}/files\n"
        text = text.replace("        access: all\n", f"        access: all\n{size}")
        text = text.replace("      /upload:", "      /api: mod_http_api\n      /upload:")
        for key, more in _SECTIONS.findall(_HEAD):
            text = text.replace(f"\n{key}:\n", f"\n{key}:\n{more}")
        self._text = text + _SECTIONS.sub("", _HEAD)
        self.start_somewhere()

    def write_config(self) -> None:
        pair = authority().leaves["good"]
        values = {
            "domain": json.dumps(DOMAIN), "guests": json.dumps(GUESTS),
            "upload": json.dumps(f"upload.{DOMAIN}"), "files": json.dumps(f"{self.web}/upload"),
            "user": "desk", "host": DOMAIN, "cert": str(pair.cert), "key": str(pair.key),
            "port": str(self.http), "c2s": str(self.c2s), "tls": str(self.tls),
        }  # fmt: skip
        text = re.sub(r"@(\w+)@", lambda name: values[name[1]], self._text)
        (self.folder / "ejabberd.yml").write_text(text)
        give(self.folder)

    @property
    def command(self) -> list[str]:
        here = self.folder
        settings = {
            "ERL_LIBS": str(next(Path(_LIBRARIES).glob("*/ejabberd-*"), here).parent),
            "EJABBERD_CONFIG_PATH": f"{here}/ejabberd.yml",
            "EJABBERD_LOG_PATH": f"{here}/ejabberd.log",
            "ERL_CRASH_DUMP_BYTES": "0",
        }
        erl = [find_binary("erl") or "erl", "-noinput", "-mnesia", "dir", f'"{here}/data"']
        told = [f"{name}={value}" for name, value in settings.items()]
        return ["env", *told, *erl, "-ejabberd", "quiet", "true", "-s", "ejabberd"]

    def start(self) -> None:
        super().start()
        for user, password in (("desk", "pw1"), ("two", "pw2")):
            with contextlib.suppress(urllib.error.HTTPError):  # it is there since the last start
                self._call("register", user=user, host=DOMAIN, password=password)

    def put_account(self, user: str, password: str) -> None:
        try:
            self._call("register", user=user, host=DOMAIN, password=password)
        except urllib.error.HTTPError:
            self._call("change_password", user=user, host=DOMAIN, newpass=password)

    def _call(self, command: str, **values: str) -> None:
        data = json.dumps(values).encode()
        asked = urllib.request.Request(f"{self.web}/api/{command}", data, method="POST")
        with urllib.request.urlopen(asked, timeout=_WAIT):
            pass
