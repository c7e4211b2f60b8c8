"""A connection to the addresses that were checked, whatever the name says a moment later.

A host that a stranger names is looked up once. Who asks whether that address is one of the
internet's and then lets a library look it up again can be given another one the second time (DNS
rebinding).
"""

import contextlib
import http.client
import ipaddress
import socket
import ssl
from collections.abc import Sequence

_PROTOCOLS = ipaddress.ip_network("192.0.0.0/24")
"""Reserved for protocols (RFC 6890); older Pythons take parts of it for the internet."""
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def resolve(host: str) -> list[str]:
    """What the system says the addresses of a host are; raises ``OSError`` or ``UnicodeError``."""
    found = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found))


def is_public(address: str) -> bool:
    """Whether an address is one of the internet's: not this machine's, not this network's."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if ip.teredo is not None or ip.is_site_local:
            return False
        if inner is not None:
            return is_public(str(inner))
    if ip in _PROTOCOLS:
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


class Pinned(http.client.HTTPSConnection):
    """Connects to the first of ``addresses`` that listens (a host may have one of IPv6 where the
    way leads by IPv4 alone), and speaks TLS with ``host`` by name; ``patience``: seconds."""

    def __init__(
        self,
        host: str,
        port: int,
        addresses: Sequence[str],
        tls: ssl.SSLContext,
        patience: float,
    ) -> None:
        super().__init__(host, port, timeout=patience, context=tls)
        self._addresses, self._tls, self._patience = addresses, tls, patience

    def connect(self) -> None:
        plain = self._listening()
        plain.settimeout(self._patience)
        try:
            self.sock = self._tls.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise

    def _listening(self) -> socket.socket:
        share = self._patience / len(self._addresses)
        for address in self._addresses[:-1]:
            with contextlib.suppress(OSError):
                return socket.create_connection((address, self.port), share)
        return socket.create_connection((self._addresses[-1], self.port), share)
