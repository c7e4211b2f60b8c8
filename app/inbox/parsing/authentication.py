"""What our own receiving host found about a sender (RFC 8601). Pure.

Only the topmost Authentication-Results counts, and only when the host that wrote it is ours: any
sender can put such a header into a mail.
"""

import re
from collections.abc import Mapping

from app.inbox.parsing.addresses import domain

_RESULT = re.compile(r"\bdmarc\s*=\s*([a-z]+)", re.IGNORECASE)
_HEADER_LIMIT = 16_384


def receiving_hosts(config: Mapping[str, str]) -> tuple[str, ...]:
    """Under which names the account's own server may sign: its mail domain and its IMAP host's.

    A field ``authserv`` names others (a provider whose MX has another name).
    """
    host = config.get("imap", "").rpartition(":")[0].lower().strip("[]")
    labels = host.split(".")
    parent = ".".join(labels[-2:]) if len(labels) > 2 and not labels[-1].isdigit() else host
    named = (domain(config.get("address", "")), parent, config.get("authserv", "").lower())
    return tuple(dict.fromkeys(name for name in named if "." in name))


def dmarc_failed(header: str, hosts: tuple[str, ...]) -> bool:
    """Whether one of our ``hosts`` says that the From domain disowns this mail."""
    if not (hosts and header):
        return False
    service = header[:_HEADER_LIMIT].partition(";")[0].split()
    name = service[0].lower().rstrip(".") if service else ""
    if not any(name == host or name.endswith("." + host) for host in hosts):
        return False
    found = _RESULT.search(header[:_HEADER_LIMIT])
    return found is not None and found.group(1).lower() == "fail"
