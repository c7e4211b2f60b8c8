"""A domain's own word on its mail servers: Thunderbird's ``config-v1.1.xml`` over HTTPS. Pure.

Format: https://www.bucksch.org/1/projects/thunderbird/autoconfiguration/config-file-format.html
Nothing in it is trusted further than the names it gives: documents with a DTD, of more than
256 KB, or without TLS servers are refused.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from app.inbox.channels.email.providers import Provider
from app.inbox.channels.email.settings import Server
from app.inbox.channels.spec import STARTTLS, TLS

LIMIT = 256 * 1024
"""Bytes."""
_SERVERS = 4
_HOST = re.compile(
    r"(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*"
)
_SECURITY = {"SSL": TLS, "STARTTLS": STARTTLS}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Servers that may be right, the best first; ``source`` says who named them."""

    source: str
    imap: tuple[Server, ...]
    smtp: tuple[Server, ...]
    user: str
    provider: Provider | None = None


class RefusedError(ValueError):
    """The document is none that we read; the text says why."""


def urls(address: str) -> tuple[str, ...]:
    """Where a domain keeps it; the address goes only to the domain itself."""
    domain = address.rpartition("@")[2]
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={quote(address, safe='@')}",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


def parse(data: bytes, address: str, source: str) -> Candidate:
    """The servers for ``address``; raises ``RefusedError``."""
    if len(data) > LIMIT:
        raise RefusedError("too long")
    provider = _tree(data).find("emailProvider")
    if provider is None:
        raise RefusedError("no emailProvider")
    incoming = [e for e in provider.iterfind("incomingServer") if e.get("type") == "imap"]
    outgoing = [e for e in provider.iterfind("outgoingServer") if e.get("type") == "smtp"]
    imap, smtp = _servers(incoming, address), _servers(outgoing, address)
    if not imap or not smtp:
        raise RefusedError("no IMAP and SMTP servers with TLS")
    names = (_filled(e.findtext("username", ""), address) for e in incoming)
    user = next((name for name in names if name and "%" not in name), address)
    return Candidate(source, imap, smtp, user)


def _tree(data: bytes) -> Element:
    """The document; built by hand so that a DTD is met before anything in it counts."""
    builder = TreeBuilder()
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise RefusedError("a document type declaration")

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        if isinstance(error, RefusedError):
            raise
        raise RefusedError("no XML") from error
    return builder.close()


def _servers(elements: Iterable[Element], address: str) -> tuple[Server, ...]:
    """Those with TLS from the start come first; in the clear is none."""
    found = tuple(server for each in elements for server in _server(each, address))[:_SERVERS]
    return tuple(sorted(found, key=lambda server: server.security != TLS))


def _server(element: Element, address: str) -> Iterator[Server]:
    host = _filled(element.findtext("hostname", ""), address).lower().rstrip(".")
    port = element.findtext("port", "").strip()
    security = _SECURITY.get(element.findtext("socketType", "").strip().upper())
    sound = _HOST.fullmatch(host) and port.isdecimal() and 0 < int(port[:6]) < 65536
    if sound and security is not None:
        yield Server(host, int(port), security)


def _filled(text: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    values = {"EMAILADDRESS": address, "EMAILLOCALPART": local, "EMAILDOMAIN": domain}
    for name, value in values.items():
        text = text.replace(f"%{name}%", value)
    return text.strip()[:320]
