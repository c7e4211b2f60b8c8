"""A connection to the address that was checked, whatever the name says a moment later.

A host that a stranger names is looked up once. Who asks whether that address is one of the
internet's and then lets a library look it up again can be given another one the second time (DNS
rebinding).
"""

import http.client
import ipaddress
import socket
import ssl

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
    """Connects to ``address``, and speaks TLS with ``host`` by name; ``patience``: seconds."""

    def __init__(
        self, host: str, port: int, address: str, tls: ssl.SSLContext, patience: float
    ) -> None:
        super().__init__(host, port, timeout=patience, context=tls)
        self._address, self._tls = address, tls

    def connect(self) -> None:
        plain = socket.create_connection((self._address, self.port), self.timeout)
        try:
            self.sock = self._tls.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise
