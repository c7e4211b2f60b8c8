"""The IMAPClient of a session: it reads in large bites, and believes what the greeting says.

Blocking, session's thread. imaplib reads 8 KB at a time: for each it lets go of the interpreter and
waits to have it back. And it asks what the server can do even where the greeting told that, which
is a round trip more for every connection.
"""

import contextlib
import imaplib
import socket
from collections.abc import Callable
from typing import Any

import imapclient
from imapclient import imap4, tls

_BITE = 256 * 1024


Reached = Callable[[socket.socket], object]
"""Hears of the bare connection once it is there, before anything is said on it."""


class _Client(imaplib.IMAP4):
    """What both kinds of connection have in common."""

    def __init__(self, reached: Reached, *where: Any) -> None:
        self._reached = reached
        super().__init__(*where)

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        made = socket.create_connection((self.host, self.port), timeout or self._timeout)
        self._reached(made)
        return made

    def open(self, *where: Any, **more: Any) -> None:
        super().open(*where, **more)
        self._widen()

    def _widen(self) -> None:
        """Before anything is read; Python 3.14 keeps the buffer to itself."""
        with contextlib.suppress(AttributeError):
            self.file: Any = self.sock.makefile("rb", _BITE)

    def _get_capabilities(self) -> None:
        """Those of the greeting (RFC 9051 section 7.1), never what was said before STARTTLS."""
        told: Any = self.untagged_responses.pop("CAPABILITY", None)
        if self._tls_established:
            self._widen()
        elif told and isinstance(told[-1], bytes):
            self.capabilities = tuple(told[-1].decode("ascii", "replace").upper().split())
            return
        super()._get_capabilities()  # type: ignore[misc]  # unknown to typeshed


class _Plain(_Client, imap4.IMAP4WithTimeout):  # type: ignore[misc]  # untyped
    """Unprotected, or before STARTTLS."""


class _Tls(_Client, tls.IMAP4_TLS):  # type: ignore[misc]  # untyped
    """Protected from the first byte."""

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        bare = super()._create_socket(timeout)
        made: socket.socket = tls.wrap_socket(bare, self.ssl_context, self.host)
        return made


class Client(imapclient.IMAPClient):  # type: ignore[misc]  # untyped
    """As the library makes it otherwise."""

    def __init__(self, reached: Reached, *where: Any, **more: Any) -> None:
        self._reached = reached
        super().__init__(*where, **more)

    def _create_IMAP4(self) -> imaplib.IMAP4:  # noqa: N802  the library's name
        kind: Any = _Tls if self.ssl else _Plain
        more = (self.ssl_context,) if self.ssl else ()
        patience = getattr(self._timeout, "connect", None)
        made: imaplib.IMAP4 = kind(self._reached, self.host, self.port, *more, patience)
        return made
