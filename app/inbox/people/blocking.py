"""Senders nobody here wants to hear: their mail arrives as spam, silently. Writer thread."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import CustomerId
from app.inbox.parsing.addresses import canonical, domain
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.schema.customers import block
from app.store.upsert import upsert

Kind = Literal["address", "domain"]
_CHUNK = 500


@register("block.put")
@dataclass(frozen=True, slots=True)
class Block(Command):
    """Addresses and domains that are blocked, or no longer. As (kind, value), canonical."""

    what: tuple[tuple[Kind, str], ...]
    blocked: bool = True
    customers: tuple[CustomerId, ...] = field(default=())
    """Whom it was meant for, who look different from now on."""

    def apply(self, tx: Tx) -> Outcome:
        from app.inbox import own_addresses

        own = own_addresses.in_transaction(tx.connection)
        there = {(row.kind, row.value) for row in tx.connection.execute(select(block))}
        changed = [pair for pair in map(_plain, self.what) if (pair in there) != self.blocked]
        for kind, value in changed:
            if self.blocked and (value in own or value in {domain(a) for a in own}):
                raise UsageError("own-address", address=value)
            if self.blocked:
                row = {"kind": kind, "value": value, "at": tx.at}
                upsert(tx.connection, block, row, rev=tx.seq)
            else:
                gone = (block.c.kind == kind) & (block.c.value == value)
                tx.connection.execute(block.delete().where(gone))
        event = Event("blocked" if self.blocked else "unblocked", None)
        return Outcome(
            Changes(customers=frozenset(self.customers)),
            (event,),
            Block(tuple(changed), not self.blocked, self.customers),
        )


def _plain(pair: tuple[Kind, str]) -> tuple[Kind, str]:
    kind, value = pair
    return kind, domain("x@" + value.lstrip("@")) if kind == "domain" else canonical(value)


class Blocked:
    """Whose mail is not wanted, asked for a batch at once."""

    def __init__(self, tx: Tx) -> None:
        rows = tx.connection.execute(select(block.c.kind, block.c.value)).all()
        self._addresses = {row.value for row in rows if row.kind == "address"}
        self._domains = {row.value for row in rows if row.kind == "domain"}

    def __contains__(self, address: str) -> bool:
        if not (self._addresses or self._domains):
            return False
        return address in self._addresses or _under(domain(address), self._domains)


def _under(host: str, domains: Collection[str]) -> bool:
    """Whether a host is one of the domains or lies below one."""
    parts = host.split(".")
    return any(".".join(parts[n:]) in domains for n in range(len(parts)))
