"""Where the secrets of accounts are kept (rule K5). Blocks: call it on a thread.

One of, in this order: the environment (``NIGHTDESK_SECRETS=env``, read only), the operating
system's keyring, a vault file sealed with a master password. With none of them it refuses and
names the three.
"""

import os
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from app.base import log, os_keyring
from app.base.errors import SecretError
from app.base.vault import Vault

TIMEOUT = 30.0
"""Seconds a keyring may take, prompts included."""

Prompt = Callable[[bool], str | None]
"""Asks for the vault's master password (True: a new one); None when nobody answers."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Which store is in use; ``name`` is the keyring's name, the vault's path, else empty."""

    kind: Literal["environment", "keyring", "vault", "none"]
    name: str = ""


class _Store(Protocol):
    def get(self, name: str) -> str | None: ...

    def put(self, name: str, secret: str) -> None: ...

    def drop(self, name: str) -> None: ...


class Keychain:
    """Secrets by the name of their account.

    ``vault`` is the path of the sealed file, ``prompt`` asks for its password where
    ``NIGHTDESK_VAULT_KEY`` is not set, ``timeout`` is in seconds. The store is chosen at the
    first use and then kept.
    """

    def __init__(
        self,
        vault: Path,
        *,
        prompt: Prompt | None = None,
        timeout: float = TIMEOUT,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        self._vault = vault
        self._prompt = prompt
        self._timeout = timeout
        self._environ = environ
        self._chosen: tuple[_Store, Keeping] | None = None
        self._choosing = threading.Lock()

    def get(self, name: str) -> str:
        """The secret; ``SecretError`` "no-secret" when none is stored under that name."""
        secret = self._store().get(name)
        if secret is None:
            raise SecretError("no-secret", name=name)
        log.conceal(secret)
        return secret

    def put(self, name: str, secret: str) -> None:
        """Store durably, in place of what was there."""
        log.conceal(secret)
        self._store().put(name, secret)

    def drop(self, name: str) -> None:
        """Forget; nothing happens when there is none."""
        self._store().drop(name)

    def describe(self) -> Keeping:
        """Which store is in use; of kind "none" instead of an error when there is no way."""
        try:
            return self._choose()[1]
        except SecretError as error:
            if error.problem.code != "no-keyring":
                raise
            return Keeping("none")

    def _store(self) -> _Store:
        return self._choose()[0]

    def _choose(self) -> tuple[_Store, Keeping]:
        with self._choosing:
            if self._chosen is None:
                self._chosen = self._first_usable()
            return self._chosen

    def _first_usable(self) -> tuple[_Store, Keeping]:
        if self._environ.get("NIGHTDESK_SECRETS") == "env":
            return _Environment(self._environ), Keeping("environment")
        keyring = os_keyring.find(self._timeout)
        if keyring is not None:
            return keyring, Keeping("keyring", keyring.name)
        if self._environ.get("NIGHTDESK_VAULT_KEY") or self._prompt:
            return Vault(self._vault, self._master), Keeping("vault", str(self._vault))
        raise SecretError("no-keyring")

    def _master(self, new: bool) -> str | None:
        key = self._environ.get("NIGHTDESK_VAULT_KEY")
        return key or (self._prompt(new) if self._prompt else None)


def variable(name: str) -> str:
    """The environment variable that holds the secret of that name."""
    return "NIGHTDESK_SECRET_" + re.sub(r"[^A-Z0-9]", "_", name.upper())


class _Environment:
    """Secrets that somebody else keeps: read only."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def get(self, name: str) -> str:
        secret = self._environ.get(variable(name))
        if not secret:
            raise SecretError("no-secret-variable", name=name, variable=variable(name))
        return secret

    def put(self, name: str, secret: str) -> None:
        if self._environ.get(variable(name)) != secret:
            raise SecretError("secrets-read-only", name=name, variable=variable(name))

    def drop(self, name: str) -> None:
        """Nothing is stored, so nothing is left."""
