"""What goes over the wire of SMTP, as text: replies, envelope addresses, the message. Pure."""

import contextlib
import re
from dataclasses import dataclass

from app.inbox.channels.http_client import moment

_LINE_END = re.compile(rb"\r\n|\r|\n")
_DATE = re.compile(r"[A-Z][a-z]{2}, {1,2}\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}")
_UNSENDABLE = re.compile(r"[\x00-\x20\x7f<>]")


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server answered; ``text`` is clean and without secrets."""

    code: int
    text: str

    def __str__(self) -> str:
        return f"{self.code} {self.text}".strip()

    @property
    def accepted(self) -> bool:
        return 200 <= self.code < 300

    @property
    def refused_for_now(self) -> bool:
        return 400 <= self.code < 500


def envelope(address: str) -> str | None:
    """An address for the envelope, its domain in ASCII where that is possible; None when unfit."""
    if not address:
        return ""
    local, at, domain = address.rpartition("@")
    if not at or not local or not domain or _UNSENDABLE.search(address):
        return None
    if not address.isascii():
        with contextlib.suppress(UnicodeError):
            domain = domain.encode("idna").decode("ascii")
        if not local.isprintable():
            return None
    return f"{local}@{domain}"


def with_crlf(data: bytes) -> bytes:
    """Every line end as CRLF: a lone CR or LF could end the message early on some servers."""
    pairs = data.count(b"\r\n")
    if pairs == data.count(b"\r") == data.count(b"\n"):
        return data
    return _LINE_END.sub(b"\r\n", data)


def dotted(body: bytes) -> bytes:
    """The message as DATA takes it: leading dots doubled, final dot (RFC 5321 section 4.5.2)."""
    stuffed = body.replace(b"\r\n.", b"\r\n..")
    first = b"." if body.startswith(b".") else b""
    last = b".\r\n" if body.endswith(b"\r\n") else b"\r\n.\r\n"
    return b"".join((first, stuffed, last))


def told_time(greeting: str) -> float | None:
    """The time that stands in a greeting, seconds since 1970; None where there is none."""
    found = _DATE.search(greeting)
    return None if found is None else moment(found[0])
