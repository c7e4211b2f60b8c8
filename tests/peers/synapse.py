"""Synapse: a real Matrix homeserver, on loopback, without federation, its database in a file.

Out of the peers' environment (``tests.peers.python_peer``). Two seconds to start and 120 MB: one a
session (``shared``); people and rooms cost some milliseconds each.
"""

import atexit
import base64
import functools
import itertools
import json
import os
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.peers.process import HOST, PeerError, Process, free_port, give, workdir
from tests.peers.python_peer import interpreter

SERVER = "hs.test"
PASSWORD = "correct-horse-battery"
_START = 90.0
_FAST = "{per_second: 100000, burst_count: 100000}"
_CONFIG = """
server_name: "{server}"
pid_file: "{folder}/hs.pid"
public_baseurl: "http://127.0.0.1:{port}/"
listeners:
  - port: {port}
    type: http
    tls: false
    bind_addresses: ["127.0.0.1"]
    resources: [{{names: [client], compress: false}}]
database: {{name: sqlite3, args: {{database: "{folder}/hs.db"}}}}
log_config: "{folder}/log.yaml"
media_store_path: "{folder}/media"
signing_key_path: "{folder}/sign.key"
macaroon_secret_key: "not a secret"
form_secret: "nor this"
enable_registration: true
enable_registration_without_verification: true
bcrypt_rounds: 4
report_stats: false
trusted_key_servers: []
suppress_key_server_warning: true
federation_domain_whitelist: []
presence: {{enabled: false}}
max_upload_size: 60M
rc_message: {fast}
rc_registration: {fast}
rc_login: {{address: {fast}, account: {fast}, failed_attempts: {fast}}}
rc_joins: {{local: {fast}, remote: {fast}}}
rc_invites: {{per_room: {fast}, per_user: {fast}, per_issuer: {fast}}}
rc_room_creation: {fast}
rc_media_create: {fast}
rc_user_directory: {fast}
"""
_LOG = """
version: 1
handlers: {{file: {{class: logging.FileHandler, filename: "{folder}/hs.log"}}}}
root: {{level: WARNING, handlers: [file]}}
disable_existing_loggers: false
"""
_numbers = itertools.count(1)


@dataclass
class Person:
    """Somebody with an account there; ``token`` is of the device ``device``."""

    server: "Synapse"
    user: str
    token: str
    device: str

    def ask(self, method: str, path: str, body: Any = None, **query: str) -> dict[str, Any]:
        """A request below ``/_matrix``; raises ``urllib.error.HTTPError``."""
        data = json.dumps(body if body is not None else {}).encode() if method != "GET" else None
        return self.server.ask(method, path, data, self.token, "application/json", query)

    def say(self, room: str, body: str, **content: Any) -> str:
        """Write in a room; gives the event's id."""
        said = {"msgtype": "m.text", "body": body} | content
        return self.event(room, "m.room.message", said)

    def event(self, room: str, kind: str, content: dict[str, Any]) -> str:
        at = f"client/v3/rooms/{quoted(room)}/send/{kind}/t{next(_numbers)}"
        return str(self.ask("PUT", at, content)["event_id"])

    def invite(self, *others: str, direct: bool = True, **more: Any) -> str:
        """Make a room and ask others into it."""
        asked = {"preset": "trusted_private_chat", "is_direct": direct, "invite": list(others)}
        return str(self.ask("POST", "client/v3/createRoom", asked | more)["room_id"])

    def join(self, room: str) -> None:
        self.ask("POST", f"client/v3/join/{quoted(room)}")

    def invited(self) -> list[str]:
        """The rooms this person is asked into."""
        told = self.ask("GET", "client/v3/sync", filter='{"room":{"timeline":{"limit":1}}}')
        return list(told.get("rooms", {}).get("invite", {}))

    def rooms(self) -> list[str]:
        return list(self.ask("GET", "client/v3/joined_rooms")["joined_rooms"])

    def upload(self, data: bytes, kind: str = "image/png") -> str:
        """Put a file there; gives its address."""
        told = self.server.ask("POST", "media/v3/upload", data, self.token, kind, {})
        return str(told["content_uri"])

    def download(self, uri: str) -> bytes:
        """A file by its address."""
        at = f"{self.server.url}/_matrix/client/v1/media/download/{uri.partition('://')[2]}"
        asked = urllib.request.Request(at, headers={"Authorization": f"Bearer {self.token}"})
        with urllib.request.urlopen(asked, timeout=60) as answer:
            return bytes(answer.read())

    def vouch_for(self, device: str) -> None:
        """Verify a device of this account, as another program of its owner does."""
        keys = {use: Ed25519PrivateKey.generate() for use in ("master", "self_signing")}
        public = {use: _unpadded(key.public_key().public_bytes_raw()) for use, key in keys.items()}
        made: dict[str, Any] = {
            f"{use}_key": {"user_id": self.user, "usage": [use],
                           "keys": {f"ed25519:{public[use]}": public[use]}}
            for use in keys
        }  # fmt: skip
        sign = made["self_signing_key"]
        self._sign(sign, keys["master"], public["master"])
        self.ask("POST", "client/v3/keys/device_signing/upload", made)
        told = self.ask("POST", "client/v3/keys/query", {"device_keys": {self.user: []}})
        one = told["device_keys"][self.user][device]
        one.pop("unsigned", None)
        self._sign(one, keys["self_signing"], public["self_signing"])
        put = {self.user: {device: one}}
        told = self.ask("POST", "client/v3/keys/signatures/upload", put)
        if told["failures"]:
            raise PeerError(str(told))

    def _sign(self, said: dict[str, Any], key: Ed25519PrivateKey, name: str) -> None:
        signatures = said.pop("signatures", {})
        words = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        own = signatures.setdefault(self.user, {})
        own[f"ed25519:{name}"] = _unpadded(key.sign(words.encode()))
        said["signatures"] = signatures

    def heard(self, room: str) -> list[dict[str, Any]]:
        """What was said in a room, oldest first."""
        told = self.ask("GET", f"client/v3/rooms/{quoted(room)}/messages", dir="f", limit="1000")
        return [e for e in told["chunk"] if "state_key" not in e]


@functools.cache
def shared() -> "Synapse":
    """The session's."""
    made = Synapse()
    atexit.register(made.close)
    return made


def _unpadded(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")


def quoted(text: str) -> str:
    return urllib.parse.quote(text, safe="")


class Synapse:
    """The server; ``person`` makes somebody."""

    def __init__(self) -> None:
        python = interpreter("synapse")
        folder = workdir("syn")
        self.port = free_port()
        named = {"server": SERVER, "folder": folder, "port": self.port, "fast": _FAST}
        (folder / "hs.yaml").write_text(_CONFIG.format(**named))
        (folder / "log.yaml").write_text(_LOG.format(**named))
        seed = base64.b64encode(os.urandom(32)).decode().rstrip("=")
        (folder / "sign.key").write_text(f"ed25519 a_test {seed}\n")
        (folder / "media").mkdir()
        give(folder)
        argv = [python, "-m", "synapse.app.homeserver", "-c", str(folder / "hs.yaml")]
        self._process = Process(argv, folder)
        self._process.wait_port(self.port, _START)
        self.url = f"http://{HOST}:{self.port}"

    def close(self) -> None:
        self._process.stop()

    def ask(
        self, method: str, path: str, data: bytes | None, token: str, kind: str,
        query: dict[str, str],
    ) -> dict[str, Any]:  # fmt: skip
        at = f"{self.url}/_matrix/{path}"
        if query:
            at += "?" + urllib.parse.urlencode(query)
        headers = {"Content-Type": kind} | ({"Authorization": f"Bearer {token}"} if token else {})
        asked = urllib.request.Request(at, data=data, method=method, headers=headers)
        with urllib.request.urlopen(asked, timeout=60) as answer:
            found: dict[str, Any] = json.loads(answer.read())
            return found

    def person(self, name: str = "ana") -> Person:
        """Somebody new, whose address begins with ``name``."""
        unique = f"{name}{os.getpid()}x{next(_numbers)}"
        asked = {
            "username": unique,
            "password": PASSWORD,
            "auth": {"type": "m.login.dummy"},
            "inhibit_login": False,
        }
        body = json.dumps(asked).encode()
        told = self.ask("POST", "client/v3/register", body, "", "application/json", {})
        return Person(self, told["user_id"], told["access_token"], told["device_id"])
