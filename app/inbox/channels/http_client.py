"""One HTTP request of a channel: what an answer is, how a client is made, what is refused.

``httpx2`` is imported with the first request. Nothing here knows what an answer means.
"""

import contextlib
import email.utils
import functools
import ipaddress
import logging
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote, urlsplit

from app.base.errors import ConfigError
from app.inbox.channels import json_text

if TYPE_CHECKING:
    import httpx2

LONGEST_WAIT = 3600.0
_PATH = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#]*([^?#]*)", re.IGNORECASE)
Query: TypeAlias = Mapping[str, str | int]
Form: TypeAlias = Query | list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers by lower-case name, body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.body)} bytes>"

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def json(self) -> Any:
        """What the body says; raises ``ValueError`` when it is no JSON."""
        return json_text.read(self.body)

    @property
    def values(self) -> dict[str, Any]:
        """The JSON object in the body; empty when it is none."""
        with contextlib.suppress(ValueError):
            found = self.json
            if isinstance(found, dict):
                return found
        return {}

    @property
    def retry_after(self) -> float | None:
        """Seconds the server asks to wait, an hour at most (RFC 9110 section 10.2.3).

        A date is read against the server's own clock: ours may be wrong by an hour.
        """
        text = self.headers.get("retry-after", "").strip()
        if text.isdecimal() and len(text) < 9:
            return min(float(text), LONGEST_WAIT)
        until, now = moment(text), moment(self.headers.get("date", ""))
        if until is None or now is None:
            return None
        return min(max(until - now, 0.0), LONGEST_WAIT)


class TooLarge(Exception):  # noqa: N818  caught where it is raised for
    """The answer is longer than what is read."""


async def body_of(answer: "httpx2.Response", limit: int) -> bytes:
    pieces, size = [], 0
    async for piece in answer.aiter_bytes():
        size += len(piece)
        if size > limit:
            raise TooLarge
        pieces.append(piece)
    return b"".join(pieces)


def headers_of(answer: "httpx2.Response") -> dict[str, str]:
    return {name.lower(): value for name, value in answer.headers.items()}


def form_of(form: Form) -> dict[str, Any]:
    """As httpx wants it: a name that stands more than once has a list."""
    pairs = form if isinstance(form, list) else [(k, str(v)) for k, v in form.items()]
    made: dict[str, Any] = {}
    for name, value in pairs:
        made[name] = [*made[name], value] if name in made else [value]
    return {name: v[0] if len(v) == 1 else v for name, v in made.items()}


def new_client(url: str, *, keep: bool) -> "httpx2.AsyncClient":
    import httpx2

    for name in ("httpx2", "httpcore2"):  # they tell whole addresses, and some hold a token
        logging.getLogger(name).setLevel(logging.WARNING)
    limits = httpx2.Limits(max_keepalive_connections=4 if keep else 0, keepalive_expiry=20.0)
    here = is_loopback(url)
    verify = _trust() if url.startswith("https") else False
    return httpx2.AsyncClient(verify=verify, limits=limits, trust_env=not here)


@functools.cache
def _trust() -> ssl.SSLContext:
    """One for all channels: each costs 30 ms and some MB."""
    return ssl.create_default_context()


def safe_base(url: str, *, local: bool = False) -> str:
    """The address of a service; without TLS only on this machine: a secret goes there.

    ``local``: also one of this network, named by its number.
    """
    at = urlsplit(url)
    if at.scheme not in ("http", "https") or not at.hostname or at.query or at.username:
        raise ConfigError("bad-server", server=url)
    if at.scheme == "http" and not is_loopback(url) and not (local and _is_near(at.hostname)):
        raise ConfigError("plain-not-loopback", server=at.netloc)
    return url.rstrip("/")


def is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return False


def _is_near(host: str) -> bool:
    """An address that does not lead out of this network (RFC 1918, RFC 4193, link-local)."""
    with contextlib.suppress(ValueError):
        found = ipaddress.ip_address(host)
        return found.is_private or found.is_link_local
    return False


def file_name(url: str) -> str:
    """What the file at an address is called. A stranger's may be no address that can be taken
    apart, so nothing is asked of it but to end in a name."""
    path = _PATH.match(url)
    return unquote(path[1] if path else "").rpartition("/")[2] or "file"


def moment(text: str) -> float | None:
    """Seconds since 1970 of a date as HTTP and mail write it."""
    with contextlib.suppress(TypeError, ValueError, OverflowError):
        return email.utils.parsedate_to_datetime(text).timestamp()
    return None
