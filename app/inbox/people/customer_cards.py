"""A customer read whole: addresses, notes, fields, who was merged into them, conversations.

Reader threads, raw connection; the caller's transaction makes it one snapshot.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from app.base.ids import AgentId, ConversationId, CustomerId, IdentityId
from app.inbox import views
from app.inbox.parsing.addresses import domain
from app.inbox.values import CustomerCard, CustomerRow, CustomField, Identity, MergedPerson
from app.store import customer_rows
from app.store.database import Dbapi
from app.store.queries import one, rows, values

_RECENT = 40
"""Conversations that are looked through for when an address was last used."""
_PEOPLE = "SELECT * FROM customer WHERE id = ? OR merged_into = ? ORDER BY id <> ?, id"
_IDENTITIES = """
SELECT i.*, (SELECT max(m.received_at) FROM json_each(:recent) w
    CROSS JOIN message m ON m.conversation = w.value AND m.sender_identity = i.id) AS last_used,
  EXISTS (SELECT 1 FROM block b WHERE b.kind = 'address' AND b.value = i.address) AS blocked
FROM identity i WHERE i.customer IN (SELECT value FROM json_each(:people))
ORDER BY i.main DESC, last_used DESC NULLS LAST, i.id
"""
_RECENT_THREADS = """
SELECT c.id FROM (SELECT conversation FROM summary WHERE customer = ? ORDER BY last_at DESC
  LIMIT ?) s JOIN conversation c ON c.id = s.conversation OR c.merged_into = s.conversation
"""
_FIELDS = """
SELECT f.*, (SELECT v.value FROM customer_value v JOIN json_each(?) w ON w.value = v.customer
    WHERE v.field = f.id ORDER BY w.key LIMIT 1) AS value
FROM customer_field f WHERE NOT f.removed ORDER BY f.position, f.id
"""


def root(connection: Dbapi, id: int) -> CustomerId | None:
    """Who stands for a customer now."""
    found = one(connection, "SELECT coalesce(merged_into, id) AS root FROM customer WHERE id = ?",
                id)  # fmt: skip
    return None if found is None else CustomerId(found["root"])


def card(
    connection: Dbapi,
    id: int | None,
    agent: AgentId,
    limit: int,
    here: ConversationId | None = None,
) -> CustomerCard | None:
    """The customer ``id`` (or who stands for them) with their newest ``limit`` conversations.

    ``here`` is left out of those. None when there is no such customer.
    """
    id = None if id is None else root(connection, id)
    if id is None:
        return None
    people = rows(connection, _PEOPLE, id, id, id)
    ids = json.dumps([p["id"] for p in people])
    others = values(
        connection,
        "SELECT conversation FROM summary WHERE customer = ? AND conversation <> ? "
        "ORDER BY last_at DESC LIMIT ?",
        id,
        here or 0,
        limit,
    )
    total = "SELECT count(*) AS n FROM summary WHERE customer = ?"
    held = one(connection, total, id)
    found = identities(connection, id, ids)
    return CustomerCard(
        id=CustomerId(id),
        name=people[0]["name"],
        identities=found,
        language=_first(people, "language"),
        notes=people[0]["notes"],
        others=views.rows(connection, others, agent),
        company=_first(people, "company"),
        zone=_first(people, "zone"),
        place=_first(people, "place"),
        tags=tuple(values(
            connection,
            "SELECT DISTINCT tag FROM customer_tag WHERE customer IN "
            "(SELECT value FROM json_each(?)) ORDER BY tag", ids,
        )),
        fields=fields(connection, ids),
        merged=tuple(_merged(person, found) for person in people[1:]),
        conversations=held["n"] if held else 0,
        since=min(p["created_at"] for p in people),
        domains_blocked=_domains(connection, found),
    )  # fmt: skip


def identities(connection: Dbapi, id: int, people: str) -> tuple[Identity, ...]:
    """The addresses of these people (a JSON list), who stand together under ``id``."""
    recent = json.dumps(list(values(connection, _RECENT_THREADS, id, _RECENT)))
    cursor = connection.execute(_IDENTITIES, {"recent": recent, "people": people})
    names = [column[0] for column in cursor.description]
    found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    blocked = set(values(connection, "SELECT value FROM block WHERE kind = 'domain'"))
    return tuple(_identity(row, blocked) for row in found)


def _identity(row: Mapping[str, Any], domains: set[str]) -> Identity:
    parts = domain(row["address"]).split(".")
    below = any(".".join(parts[n:]) in domains for n in range(len(parts)))
    return Identity(
        id=IdentityId(row["id"]),
        kind=row["kind"],
        address=row["shown"],
        canonical=row["address"],
        name=row["name"],
        main=bool(row["main"]),
        last_used=row["last_used"],
        blocked=bool(row["blocked"]) or below,
        customer=CustomerId(row["customer"]),
    )


def _domains(connection: Dbapi, found: Sequence[Identity]) -> tuple[str, ...]:
    blocked = set(values(connection, "SELECT value FROM block WHERE kind = 'domain'"))
    return tuple(sorted({domain(one.canonical) for one in found} & blocked))


def _first(people: Sequence[Mapping[str, Any]], name: str) -> str:
    return next((str(p[name]) for p in people if p[name]), "")


def fields(connection: Dbapi, people: str) -> tuple[CustomField, ...]:
    return tuple(
        CustomField(f["id"], f["name"], f["kind"], tuple(json.loads(f["choices"])),
                    f["value"] or "")
        for f in rows(connection, _FIELDS, people)
    )  # fmt: skip


def _merged(person: Mapping[str, Any], found: Sequence[Identity]) -> MergedPerson:
    return MergedPerson(
        id=CustomerId(person["id"]),
        name=person["name"],
        addresses=tuple(one.address for one in found if one.customer == person["id"]),
        company=person["company"],
        notes=person["notes"],
        joined_at=person["joined_at"],
    )


def list_rows(connection: Dbapi, ids: Sequence[int]) -> tuple[CustomerRow, ...]:
    """The lines of the list of customers for these ids, in that order."""
    return tuple(
        CustomerRow(
            id=CustomerId(r["id"]),
            name=r["name"],
            company=r["company"],
            address=r["address"],
            channels=tuple(filter(None, r["channels"].split(","))),
            tags=tuple(filter(None, r["tags"].split("\n"))),
            conversations=r["conversations"],
            last_at=r["last_at"] or None,
            blocked=bool(r["blocked"]),
            version=r["version"],
        )
        for r in customer_rows.rows(connection, ids)
    )
