"""Customers and their identities, looked up and made for a whole batch.

Whoever writes is a customer; whoever is merely written to is an identity without one until they
write. What names no address is of nobody we know: two such messages are not of the same person.
Runs on the writer thread inside the batch's transaction.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, func, select

from app.inbox.people.identity_kinds import loose
from app.inbox.prepare import Person
from app.store import bulk
from app.store.among import among
from app.store.commands import Tx
from app.store.schema.customers import customer, identity


class People:
    """The identities a batch speaks of, by canonical address."""

    def __init__(self, tx: Tx, kind: str) -> None:
        self._tx = tx
        self._kind = kind
        self._identities: dict[str, int] = {}
        self._customers: dict[str, int | None] = {}
        self._new_identities: dict[str, dict[str, Any]] = {}
        self._new_customers: list[dict[str, Any]] = []
        self._claimed: dict[str, int] = {}

    def load(self, people: Iterable[Person]) -> None:
        """Read what is known of these addresses."""
        root = func.coalesce(customer.c.merged_into, customer.c.id)
        connection = self._tx.connection
        here = among(connection, identity.c.address, {p[0] for p in people})
        rows = connection.execute(
            select(identity.c.address, identity.c.id, root)
            .outerjoin(customer, customer.c.id == identity.c.customer)
            .where(identity.c.kind == self._kind, here)
        ).all()
        for address, id, owner in rows:
            self._identities[address] = id
            self._customers[address] = owner

    def customer_of(self, address: str) -> int | None:
        """The customer an address is known to belong to."""
        return self._customers.get(address)

    def identity(self, person: Person) -> int | None:
        """The identity of an address, made when new; None when there is no address."""
        address, shown, name = person
        if not address:
            return None
        if address not in self._identities:
            self._identities[address] = id = self._tx.new_id()
            self._new_identities[address] = {
                "id": id,
                "customer": None,
                "kind": self._kind,
                "address": address,
                "shown": shown or address,
                "name": name,
                "loose": loose(self._kind, address),
                "main": False,
                "rev": self._tx.seq,
            }
        return self._identities[address]

    def customer(self, person: Person) -> int | None:
        """The customer of an address, made when new; None when there is no address."""
        address, shown, name = person
        found = self._customers.get(address)
        if found is not None:
            return found
        if (identity_id := self.identity(person)) is None:
            return None
        self._customers[address] = id = self._tx.new_id()
        self._new_customers.append(
            {
                "id": id,
                "name": name or shown or address,
                "language": "",
                "company": "",
                "notes": "",
                "zone": "",
                "place": "",
                "merged_into": None,
                "joined_to": None,
                "joined_at": None,
                "created_at": self._tx.at,
                "rev": self._tx.seq,
            }
        )
        if address in self._new_identities:
            self._new_identities[address]["customer"] = id
        else:
            self._claimed[address] = identity_id
        return id

    def write(self) -> None:
        """Insert what is new, customers before the identities that name them."""
        connection = self._tx.connection
        bulk.insert(connection, customer, self._new_customers)
        bulk.insert(connection, identity, list(self._new_identities.values()), searched=True)
        if self._claimed:
            mine = identity.update().where(identity.c.id == bindparam("of"))
            connection.execute(
                mine.values(customer=bindparam("by"), rev=self._tx.seq),
                [{"of": id, "by": self._customers[a]} for a, id in self._claimed.items()],
            )
