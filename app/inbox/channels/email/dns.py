"""MX and SRV records, where dnspython is installed (the extra ``dns``); else there are none.

The standard library has no resolver for them. Any thread; the look-up runs on one of its own.
"""

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dns.resolver import Resolver

PATIENCE = 5.0
"""Seconds for one question."""


async def mx(domain: str, resolver: "Resolver | None" = None) -> list[str]:
    """Names of the hosts that take mail for a domain, the most preferred first."""
    records = await asyncio.to_thread(_records, domain, "MX", resolver)
    hosts = ((r.preference, str(r.exchange).rstrip(".").lower()) for r in records)
    return [host for _, host in sorted(hosts) if host]


async def srv(name: str, resolver: "Resolver | None" = None) -> list[tuple[str, int]]:
    """Host and port of a service (RFC 2782), the most preferred first; "." means there is none."""
    records = await asyncio.to_thread(_records, name, "SRV", resolver)
    found = ((r.priority, -r.weight, str(r.target).rstrip(".").lower(), r.port) for r in records)
    return [(host, port) for _, _, host, port in sorted(found) if host and port]


def _records(name: str, kind: str, resolver: "Resolver | None") -> list[Any]:
    try:
        from dns.exception import DNSException
        from dns.resolver import Resolver
    except ImportError:
        return []
    try:
        asked = resolver or Resolver()
        return list(asked.resolve(name, kind, lifetime=PATIENCE, search=False))
    except (DNSException, OSError, UnicodeError):
        return []
