"""HTTPS for the two things email needs it for: token endpoints and a domain's own autoconfig.

A dozen small requests a day do not need a library: ``http.client`` on a thread of its own, which
cancelling ends at once. Redirects are never followed: neither use has any, and a network that
wants a sign-in of its own (a hotel's) answers with one. Bodies and query strings are never logged.
"""

import asyncio
import http.client
import json
import socket
import ssl
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import SplitResult, urlencode, urlsplit

from app.base.clock import MICRO, SystemClock, from_datetime
from app.base.errors import ConfigError, TransientError
from app.base.worker import Worker
from app.inbox.channels.email import certificates, faults
from app.inbox.channels.email.settings import Server, is_loopback
from app.inbox.channels.spec import PLAIN, TLS
from app.inbox.pinned import Pinned

TIMEOUT = 20.0
"""Seconds of silence, and a third of it to connect."""
_LIMIT = 256 * 1024
_LONGEST_WAIT = 3600
_BROKEN = (OSError, http.client.HTTPException, ValueError, EOFError)


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers by lower-case name, and the body, which may hold tokens."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.body)} bytes>"

    @property
    def values(self) -> dict[str, Any]:
        """The JSON object in the body; empty when it is none."""
        try:
            found = json.loads(self.body)
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    @property
    def retry_after(self) -> float | None:
        """Seconds the server asks to wait, an hour at most (RFC 9110 section 10.2.3).

        A date counts by the server's own clock, where it tells what that shows.
        """
        text = self.headers.get("retry-after", "").strip()
        if text.isascii() and text.isdecimal():
            return float(min(int(text[:9]), _LONGEST_WAIT))
        at, now = _http_date(text), _http_date(self.headers.get("date", ""))
        if at is None:
            return None
        now = SystemClock().now() if now is None else now
        return min(max((at - now) / MICRO, 0.0), float(_LONGEST_WAIT))


def _http_date(text: str) -> int | None:
    """Microseconds UTC; none for what is no date."""
    try:
        return from_datetime(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


async def fetch(
    url: str,
    form: Mapping[str, str] | None = None,
    *,
    tls: ssl.SSLContext | None = None,
    patience: float = TIMEOUT,
    limit: int = _LIMIT,
    addresses: Sequence[str] = (),
) -> Answer:
    """GET ``url``, or POST ``form`` to it; ``https`` only (or ``http`` to this machine).

    ``addresses``: where its host is, when that was looked up and checked before.

    Raises ``ConfigError("plain-not-loopback")`` and "bad-server", ``TransientError("server-away")``
    when there is no whole answer of at most ``limit`` bytes, and what ``faults`` makes of bad
    certificates.
    """
    call = _Call(_checked(url), form, tls or certificates.context(), patience, limit, addresses)
    worker = Worker("https")
    try:
        return await asyncio.wrap_future(worker.submit(call.run))
    except asyncio.CancelledError:
        call.cut()
        raise
    finally:
        worker.stop(0)


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        sound = bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        sound = False
    if not sound or parts.scheme not in {"https", "http"}:
        raise ConfigError("bad-server", field="url", value=url.partition("?")[0])
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise ConfigError("plain-not-loopback", server=parts.hostname or "")
    return parts


class _Call:
    """One request. ``cut`` may be called from another thread."""

    def __init__(
        self,
        url: SplitResult,
        form: Mapping[str, str] | None,
        tls: ssl.SSLContext,
        timeout: float,
        limit: int,
        addresses: Sequence[str],
    ) -> None:
        secure = url.scheme == "https"
        port = url.port or (443 if secure else 80)
        self._server = Server(url.hostname or "", port, TLS if secure else PLAIN)
        self._target = f"{url.path or '/'}{'?' if url.query else ''}{url.query}"
        self._form = form
        self._limit = limit
        self._timeout = timeout
        host, wait = self._server.host, timeout / 3
        self._connection: http.client.HTTPConnection
        if not secure:
            self._connection = http.client.HTTPConnection(host, port, timeout=wait)
        elif addresses:
            self._connection = Pinned(host, port, addresses, tls, wait)
        else:
            self._connection = http.client.HTTPSConnection(host, port, timeout=wait, context=tls)

    def run(self) -> Answer:
        try:
            return self._run()
        except _BROKEN as error:
            raise faults.network_fault(error, self._server) from error
        finally:
            self._connection.close()

    def _run(self) -> Answer:
        self._connection.connect()
        self._connection.sock.settimeout(self._timeout)
        headers = {"Accept": "application/json, text/xml", "User-Agent": "Nightdesk"}
        body = None
        if self._form is not None:
            body = urlencode(self._form).encode("ascii")
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self._connection.request("GET" if body is None else "POST", self._target, body, headers)
        answer = self._connection.getresponse()
        found = answer.read(self._limit + 1)
        if len(found) > self._limit:
            raise TransientError("server-away", server=str(self._server), words="too long")
        if answer.length:  # read() with a limit says nothing of an answer that was cut short
            raise http.client.IncompleteRead(b"", answer.length)
        return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, found)

    def cut(self) -> None:
        sock = self._connection.sock
        if sock is not None:
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
