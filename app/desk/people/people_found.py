"""Completing an address as it is typed, from everybody who wrote or was written to.

On a reader; by index (``address_book``), whatever the accents, the likeliest first.
"""

import re

from app.inbox import own_addresses
from app.inbox.parsing.addresses import canonical
from app.inbox.values import Address
from app.store.database import Dbapi
from app.store.queries import rows

_MOST = 8
_POOL = 200
_WORD = re.compile(r"\w+")
_QUERY = """
SELECT i.address, i.shown, coalesce(nullif(p.name, ''), i.name) AS name,
  coalesce((SELECT max(s.last_at) FROM summary s WHERE s.customer = p.id), 0) AS last_at
FROM (SELECT rowid AS id FROM address_book WHERE address_book MATCH ? ORDER BY rowid DESC LIMIT ?) f
JOIN identity i ON i.id = f.id AND i.kind = ?
LEFT JOIN customer k ON k.id = i.customer
LEFT JOIN customer p ON p.id = coalesce(k.merged_into, k.id)
"""


def people(connection: Dbapi, typed: str, kind: str = "email") -> tuple[Address, ...]:
    """At most eight people whose name or address has words that begin like those typed."""
    words = _WORD.findall(typed)[:6]
    if not words:
        return ()
    query = " AND ".join(f'"{word}"*' for word in words)
    found = rows(connection, _QUERY, query, _POOL, kind)
    ours = own_addresses.read(connection)
    begins = words[0].casefold()
    found.sort(key=lambda r: (not _starts(r, begins), -r["last_at"], r["name"]))
    kept: dict[str, Address] = {}
    for row in found:
        if (kind != "email" or "@" in row["shown"]) and canonical(row["shown"]) not in ours:
            name = "" if row["name"].lower() == row["shown"].lower() else row["name"]
            kept.setdefault(row["address"], Address(name, row["shown"]))
    return tuple(kept.values())[:_MOST]


def _starts(row: dict[str, str], begins: str) -> bool:
    return row["shown"].casefold().startswith(begins) or row["name"].casefold().startswith(begins)
