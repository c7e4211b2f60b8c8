"""Which addresses are ours: those of all accounts and their aliases. Any thread.

An account's ``aliases`` setting holds further addresses its mailbox answers under, written as in a
header: ``Shop <hello@shop.example>, orders@shop.example``.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.inbox.parsing.addresses import canonical, parse_addresses
from app.inbox.values import Address
from app.store.database import Dbapi

if TYPE_CHECKING:
    from sqlalchemy import Connection

_QUERY = "SELECT address, config FROM account"


def senders(address: str, config: Mapping[str, str]) -> tuple[Address, ...]:
    """The addresses an account may write under, its own first."""
    own = (Address("", address), *parse_addresses(config.get("aliases", "")))
    return tuple({canonical(a.address): a for a in reversed(own) if a.address}.values())[::-1]


def read(connection: Dbapi) -> frozenset[str]:
    """The canonical addresses of all accounts, removed ones too: on a reader's connection."""
    return _canonical(connection.execute(_QUERY).fetchall())


def in_transaction(connection: "Connection") -> frozenset[str]:
    """The same on the writer's."""
    from sqlalchemy import select

    from app.store.schema.accounts import account

    return _canonical(connection.execute(select(account.c.address, account.c.config)).all())


def _canonical(rows: Iterable[Sequence[Any]]) -> frozenset[str]:
    found = (senders(row[0], json.loads(row[1])) for row in rows)
    return frozenset(canonical(a.address) for each in found for a in each)
