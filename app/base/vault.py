"""A sealed file for secrets where there is no keyring: scrypt and AES-256-GCM. Any thread.

The file is JSON: version, the parameters of scrypt and its salt, a nonce, and the sealed text;
everything outside the seal is authenticated by it. It is read afresh each time (another program
of the same person may have written it) and replaced whole: temporary file, fsync, rename.
"""

import base64
import json
import os
import secrets
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.base.errors import SecretError

COST = 2**17
"""scrypt's N with r=8, p=1: 128 MB and about half a second (OWASP's recommendation)."""
_MOST = 2**20
"""A file that asks for more is not ours."""
_BLOCK, _LANES = 8, 1
_VERSION = 1

Master = Callable[[bool], str | None]
"""Gives the master password; the argument says whether a new vault is being made."""


class Vault:
    """Secrets by name in the file ``path``, sealed with what ``master`` gives.

    Every method raises ``SecretError``: "wrong-vault-key", "vault-damaged", "vault-unwritable",
    "no-keyring" when no master password is given.
    """

    writable = True
    name = "vault"

    def __init__(self, path: Path, master: Master) -> None:
        self.path = path
        self._master = master
        self._password: str | None = None
        self._keys: dict[tuple[bytes, int], bytes] = {}
        self._lock = threading.Lock()

    def get(self, name: str) -> str | None:
        with self._lock:
            return self._read()[0].get(name)

    def put(self, name: str, secret: str) -> None:
        with self._lock:
            content, head = self._read()
            self._write({**content, name: secret}, head)

    def drop(self, name: str) -> None:
        with self._lock:
            content, head = self._read()
            if content.pop(name, None) is not None:
                self._write(content, head)

    def _read(self) -> tuple[dict[str, str], dict[str, Any]]:
        """The secrets and the open part of the file; empty and new when there is no file."""
        try:
            written = self.path.read_bytes()
        except FileNotFoundError:
            return {}, {}
        except OSError as error:
            raise SecretError("vault-damaged", path=str(self.path), words=str(error)) from error
        try:
            head = json.loads(written)
            nonce, sealed = _bytes(head.pop("nonce")), _bytes(head.pop("sealed"))
            salt, cost = _bytes(head["salt"]), int(head["n"])
            if head["version"] != _VERSION or not 1 < cost <= _MOST or cost & (cost - 1):
                raise ValueError("version or cost")
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise SecretError("vault-damaged", path=str(self.path), words="") from error
        return self._opened(self._key(salt, cost, new=False), nonce, sealed, head), head

    def _opened(
        self, key: bytes, nonce: bytes, sealed: bytes, head: dict[str, Any]
    ) -> dict[str, str]:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            content: dict[str, str] = json.loads(AESGCM(key).decrypt(nonce, sealed, _bound(head)))
        except (InvalidTag, ValueError) as error:
            self._password = None
            self._keys.clear()
            raise SecretError("wrong-vault-key", path=str(self.path)) from error
        return content

    def _key(self, salt: bytes, cost: int, *, new: bool) -> bytes:
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

        if (salt, cost) not in self._keys:
            password = self._password or self._master(new)
            if not password:
                raise SecretError("no-keyring")
            self._password = password
            kdf = Scrypt(salt=salt, length=32, n=cost, r=_BLOCK, p=_LANES)
            self._keys[salt, cost] = kdf.derive(password.encode("utf-8", "surrogatepass"))
        return self._keys[salt, cost]

    def _write(self, content: dict[str, str], head: dict[str, Any]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        new = not head
        if new:
            head = {"version": _VERSION, "kdf": "scrypt", "n": COST, "salt": _text(_random(16))}
        key = self._key(_bytes(head["salt"]), head["n"], new=new)
        nonce = _random(12)
        sealed = AESGCM(key).encrypt(nonce, json.dumps(content).encode(), _bound(head))
        document = json.dumps({**head, "nonce": _text(nonce), "sealed": _text(sealed)})
        try:
            _replace(self.path, document.encode())
        except OSError as error:
            raise SecretError("vault-unwritable", path=str(self.path), words=str(error)) from error


def _bound(head: dict[str, Any]) -> bytes:
    return json.dumps(head, sort_keys=True).encode()


_random = secrets.token_bytes


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _replace(path: Path, data: bytes) -> None:
    """Put ``data`` under ``path`` so that a crash leaves the old file or the new one, whole."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(6)}.new")
    try:
        with os.fdopen(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as f:
            f.write(data)
            f.flush()
            os.fsync(f.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # a folder cannot be opened there; NTFS journals the rename
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
