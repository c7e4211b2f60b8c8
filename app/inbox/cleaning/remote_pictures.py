"""Pictures of a mail fetched from the internet when a person asks for them (reliability 3.6.9).

By this client alone, never by what shows the mail: ``https`` only, public addresses only (the name
is resolved once and the connection goes to the checked address, again after every redirect), no
cookies, no referrer, no proxy, little time and room. What comes must be a raster image by its first
bytes. Runs on threads of its caller; never raises for what a server does.
"""

import http.client
import re
import ssl
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urljoin, urlsplit

from app.inbox.pinned import Pinned, is_public, resolve

MAX_BYTES = 5 * 1024 * 1024
MAX_TOTAL = 20 * 1024 * 1024
MAX_PICTURES = 60
_REDIRECTS = 3
_PATIENCE = 5.0
"""Seconds of silence."""
_DEADLINE = 15.0
"""Seconds for one picture, redirects and all."""
_CHUNK = 64 * 1024
_MOVED = frozenset({301, 302, 303, 307, 308})
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")
_BROKEN = (OSError, http.client.HTTPException, ValueError, EOFError)

Resolve = Callable[[str], Iterable[str]]
"""The addresses of a host."""


def picture_type(data: bytes) -> str:
    """The raster format of these bytes, empty when they are none that is shown."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return ""


@dataclass(frozen=True, slots=True)
class Fetcher:
    """One way out. Tests put in a resolver, what counts as public, ports and trust of their own."""

    resolve: Resolve = resolve
    allowed: Callable[[str], bool] = is_public
    ports: frozenset[int] = frozenset({443})
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    def fetch(self, url: str) -> bytes | None:
        """The picture at a URL, nothing when it is refused, missing, late, too large or none."""
        end = time.monotonic() + _DEADLINE
        for _ in range(_REDIRECTS + 1):
            target = self._checked(url)
            if target is None:
                return None
            try:
                found = self._get(target, end)
            except _BROKEN:
                return None
            if isinstance(found, bytes):
                return found if picture_type(found) else None
            if found is None:
                return None
            url = urljoin(url, found)
        return None

    def fetch_all(self, urls: Iterable[str], pool: Executor) -> Mapping[str, bytes]:
        """The pictures among ``urls`` that came, side by side, at most ``MAX_TOTAL`` bytes."""
        wanted = list(dict.fromkeys(urls))[:MAX_PICTURES]
        found: dict[str, bytes] = {}
        total = 0
        for url, data in zip(wanted, pool.map(self.fetch, wanted), strict=True):
            if data is not None and total + len(data) <= MAX_TOTAL:
                found[url] = data
                total += len(data)
        return found

    def _checked(self, url: str) -> SplitResult | None:
        try:
            parts = urlsplit(url)
            port = parts.port or 443
        except ValueError:
            return None
        sound = parts.scheme == "https" and parts.hostname and not _FORBIDDEN.search(url)
        if not sound or parts.username is not None or port not in self.ports or len(url) > 4096:
            return None
        return parts

    def _get(self, url: SplitResult, end: float) -> bytes | str | None:
        """The body, or where it has moved to."""
        host = url.hostname or ""
        addresses = list(self.resolve(host))
        if not addresses or not all(self.allowed(each) for each in addresses):
            return None
        connection = Pinned(host, url.port or 443, addresses, self.tls, _PATIENCE)
        try:
            target = f"{url.path or '/'}{'?' if url.query else ''}{url.query}"
            connection.putrequest("GET", target, skip_accept_encoding=True)
            for name, value in (("Accept", "image/png, image/jpeg, image/gif, image/webp"),
                                ("User-Agent", "Mozilla/5.0"), ("Accept-Encoding", "identity"),
                                ("Connection", "close")):  # fmt: skip
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            if answer.status in _MOVED:
                return answer.getheader("Location")
            if answer.status != 200 or (answer.length or 0) > MAX_BYTES:
                return None
            return _read(answer, end)
        finally:
            connection.close()


def _read(answer: http.client.HTTPResponse, end: float) -> bytes | None:
    """The body in pieces: neither too much nor too slow."""
    body = bytearray()
    while chunk := answer.read1(_CHUNK):
        body += chunk
        if len(body) > MAX_BYTES or time.monotonic() > end:
            return None
        if len(body) >= 16 and not picture_type(bytes(body[:16])):
            return None
    return bytes(body)
