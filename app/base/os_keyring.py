"""The operating system's keyring, reached safely: named backends, a thread, a time limit.

Every call of a backend can block on a prompt that nobody sees, so each runs in a daemon thread
of its own, one at a time; the caller waits at most the given time and may be on any thread but
the window's (it does block that long).
"""

import contextlib
import hashlib
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

from app.base.errors import SecretError

SERVICE = "nightdesk"
ALLOWED = {
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service (libsecret)",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
}
"""The only backends used, by class: every other one may keep secrets in the clear (rule K5)."""

WINDOWS_UNITS = 1200
"""UTF-16 units in one entry: Windows takes 2,560 bytes and the backend adds some."""
_LIMITS = {"keyring.backends.Windows.WinVaultKeyring": WINDOWS_UNITS}
_SILENCE = 10.0
"""Seconds after which "nothing found" means that a prompt was ignored (KWallet says None then)."""
_PARTS = "nightdesk-parts"

T = TypeVar("T")


class Backend(Protocol):
    """What is used of a keyring's backend."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def find(timeout: float) -> "OsKeyring | None":
    """The keyring of this session, None without an allowed one; ``SecretError`` on no answer."""
    backend = _in_thread(_best_backend, timeout)
    if backend is None:
        return None
    kind = _class_name(backend)
    return OsKeyring(backend, timeout, name=ALLOWED[kind], limit=_LIMITS.get(kind))


class OsKeyring:
    """Secrets by name in the service ``nightdesk`` of ``backend``.

    ``limit``: longest entry in UTF-16 units; longer secrets are kept in parts with a checksum.
    """

    writable = True

    def __init__(
        self,
        backend: Backend,
        timeout: float,
        *,
        name: str = "keyring",
        limit: int | None = None,
        silence: float = _SILENCE,
    ) -> None:
        self.name = name
        self._backend = backend
        self._timeout = timeout
        self._limit = limit
        self._silence = silence

    def get(self, name: str) -> str | None:
        """The secret, None when there is none; ``SecretError`` when the keyring cannot say."""

        def read() -> str | None:
            begun = time.monotonic()
            found = self._read(name)
            if found is None and time.monotonic() - begun >= self._silence:
                raise SecretError("keyring-locked", name=name)
            return found

        return _in_thread(read, self._timeout)

    def put(self, name: str, secret: str) -> None:
        """Store and read back; the old secret is given up only when the new one is there."""

        def write() -> None:
            self._write(name, secret)
            if self._read(name) != secret:
                raise SecretError("keyring-failed", name=name, detail="read back")

        _in_thread(write, self._timeout)

    def drop(self, name: str) -> None:
        """Forget the secret; nothing happens when there is none."""

        def delete() -> None:
            parts = _part_names(name, self._entry(name))
            for entry in (name, *parts):
                self._delete(entry)

        _in_thread(delete, self._timeout)

    def _entry(self, name: str) -> str | None:
        return self._backend.get_password(SERVICE, name)

    def _read(self, name: str) -> str | None:
        entry = self._entry(name)
        if entry is None or not entry.startswith(f"{_PARTS} "):
            return entry
        parts = [self._entry(part) for part in _part_names(name, entry)]
        secret = "".join(part or "" for part in parts)
        if _checksum(secret) != entry.rpartition(" ")[2]:
            raise SecretError("secret-damaged", name=name)
        return secret

    def _write(self, name: str, secret: str) -> None:
        old = _part_names(name, self._entry(name))
        entry = secret
        pieces = _pieces(secret, self._limit)
        if len(pieces) > 1 or secret.startswith(_PARTS):
            entry = f"{_PARTS} {len(pieces)} {_checksum(secret)}"
        new = _part_names(name, entry) if entry != secret else []
        for part, piece in zip(new, pieces, strict=False):
            self._backend.set_password(SERVICE, part, piece)
        self._backend.set_password(SERVICE, name, entry)
        for part in old:
            if part not in new:
                self._delete(part)

    def _delete(self, entry: str) -> None:
        from keyring.errors import PasswordDeleteError

        with contextlib.suppress(PasswordDeleteError):  # it was not there
            self._backend.delete_password(SERVICE, entry)


def _pieces(secret: str, limit: int | None) -> list[str]:
    """``secret`` cut so that each piece fits; a character beyond U+FFFF takes two units."""
    if limit is None or len(secret.encode("utf-16-le", "surrogatepass")) <= 2 * limit:
        return [secret]
    step = limit if max(secret) <= "\uffff" else limit // 2
    return [secret[i : i + step] for i in range(0, len(secret), step)]


def _part_names(name: str, entry: str | None) -> list[str]:
    """The entries that hold the parts; their names change with the content."""
    if entry is None or not entry.startswith(f"{_PARTS} "):
        return []
    _, count, checksum = entry.split(" ")
    return [f"{name}#{checksum[:8]}.{n}" for n in range(int(count))]


def _checksum(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


# --- which backend ------------------------------------------------------------------------------


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _best_backend() -> Backend | None:
    """The one the person configured, else the best; None if that is not an allowed one."""
    from keyring import core
    from keyring.backend import get_all_keyring

    with contextlib.suppress(ImportError, RuntimeError, AttributeError):
        configured = core.load_env() or core.load_config()
        if configured is not None:
            return configured if _class_name(configured) in ALLOWED else None
    usable = [backend for backend in get_all_keyring() if _class_name(backend) in ALLOWED]
    return max(usable, key=lambda backend: backend.priority, default=None)


# --- the thread ---------------------------------------------------------------------------------

_one_at_a_time = threading.Lock()


def _in_thread(work: Callable[[], T], timeout: float) -> T:
    """Run ``work`` in a daemon thread; ``SecretError`` after ``timeout`` seconds.

    A call that hangs on a prompt keeps the lock: later ones wait for it instead of asking again.
    """
    done: Future[T] = Future()

    def run() -> None:
        if not _one_at_a_time.acquire(timeout=timeout):
            return
        try:
            done.set_result(work())
        except SecretError as error:
            done.set_exception(error)
        except Exception as error:  # noqa: BLE001 - backends let through what their transport raises
            done.set_exception(_translated(error))
        finally:
            _one_at_a_time.release()

    threading.Thread(target=run, name="keyring", daemon=True).start()
    try:
        return done.result(timeout)
    except TimeoutError:
        raise SecretError("keyring-timeout", seconds=round(timeout)) from None


def _translated(error: Exception) -> SecretError:
    """Our words for a backend's error; its own may hold the secret, so only its kind is kept."""
    from keyring.errors import InitError, KeyringLocked

    if isinstance(error, KeyringLocked | InitError) or "Locked" in type(error).__name__:
        return SecretError("keyring-locked")
    return SecretError("keyring-failed", detail=type(error).__name__)
