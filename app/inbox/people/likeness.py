"""Who looks like the same person, with the evidence; a person decides (T4). Reader threads.

Each kind of evidence is one query by index. Pairs that were said to be two people are left out.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.base.ids import CustomerId
from app.inbox import own_addresses
from app.inbox.parsing.addresses import canonical, domain, is_free_mail
from app.inbox.people.customer_cards import root
from app.inbox.people.identity_kinds import EMAIL, NUMBERS, number
from app.inbox.values import Likeness
from app.store import bodies, customer_rows
from app.store.database import Dbapi
from app.store.queries import rows, values

_LATEST, _TAIL, _MOST = 6, 500, 5
"""Messages whose ends are read, how many characters of each, suggestions given."""
_SAME_NAMES = 40
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_NUMBER = re.compile(r"\+\d[\d ()./-]{6,20}\d")
_WEIGHT = {"number": 0, "spelling": 1, "signature": 2, "company": 3, "name": 4}
_MINE = "SELECT * FROM identity WHERE customer IN (SELECT value FROM json_each(?))"
_OWNED = """SELECT i.address, i.shown, i.kind, coalesce(c.merged_into, c.id) AS owner
FROM identity i JOIN customer c ON c.id = i.customer"""
_AMONG = """ WHERE i.kind IN (SELECT value FROM json_each(?))
AND i.address IN (SELECT value FROM json_each(?))"""
_LAST = """SELECT m.id FROM message m WHERE m.direction = 'in' AND m.conversation IN
(SELECT s.conversation FROM summary s WHERE s.customer = ? ORDER BY s.last_at DESC LIMIT 4)
AND m.sender_identity IN (SELECT i.id FROM identity i WHERE i.customer IN
  (SELECT value FROM json_each(?))) ORDER BY m.received_at DESC LIMIT ?"""
_APART = """SELECT coalesce(a.merged_into, a.id) AS one, coalesce(b.merged_into, b.id) AS other
FROM customer_apart p JOIN customer a ON a.id = p.one JOIN customer b ON b.id = p.other
WHERE p.one IN (SELECT value FROM json_each(?1)) OR p.other IN (SELECT value FROM json_each(?1))"""

Evidence = defaultdict[int, dict[str, str]]


def suggestions(connection: Dbapi, id: int) -> tuple[Likeness, ...]:
    """Who might be the same person as this customer, the best evidence first."""
    here = root(connection, id)
    if here is None:
        return ()
    people = json.dumps(list(values(
        connection, "SELECT id FROM customer WHERE id = ?1 OR merged_into = ?1", here
    )))  # fmt: skip
    mine = rows(connection, _MINE, people)
    found: Evidence = defaultdict(dict)
    _by_address(connection, mine, found)
    _by_signature(connection, here, people, mine, found)
    _by_name(connection, here, mine, found)
    for gone in (here, *_apart(connection, here, people)):
        found.pop(gone, None)
    return _told(connection, found)


def _apart(connection: Dbapi, here: int, people: str) -> set[int]:
    pairs = rows(connection, _APART, people)
    return {r["other"] if r["one"] == here else r["one"] for r in pairs}


def _by_address(connection: Dbapi, mine: Sequence[dict[str, str]], found: Evidence) -> None:
    """The same number under another kind, the same mailbox in another spelling."""
    for row in mine:
        loose = row["loose"] or row["address"]
        for other in rows(connection, f"{_OWNED} WHERE i.loose = ?", loose):
            code = "number" if row["kind"] in NUMBERS else "spelling"
            if (other["kind"], other["address"]) != (row["kind"], row["address"]):
                found[other["owner"]].setdefault(code, other["shown"])


def _by_signature(
    connection: Dbapi, here: int, people: str, mine: Sequence[dict[str, str]], found: Evidence
) -> None:
    """They sign with an address or a number that is known as somebody else's."""
    ids = list(values(connection, _LAST, here, people, _LATEST))
    ends = [text[-_TAIL:] for text in bodies.read(connection, ids).values()]
    own = own_addresses.read(connection) | {row["address"] for row in mine}
    named = {canonical(a) for text in ends for a in _ADDRESS.findall(text)} - own
    numbers = {number(n) for text in ends for n in _NUMBER.findall(text)} - own - {""}
    for kinds, wanted in (((EMAIL,), named), (NUMBERS, numbers)):
        query = _OWNED + _AMONG
        for row in rows(connection, query, json.dumps(kinds), json.dumps(sorted(wanted))):
            found[row["owner"]].setdefault("signature", row["shown"])


def _by_name(connection: Dbapi, here: int, mine: Sequence[dict[str, str]], found: Evidence) -> None:
    """The same full name, and the same company or another channel."""
    me = next(iter(customer_rows.rows(connection, [here])), None)
    if me is None or " " not in me["sort_name"].strip():
        return
    same = values(
        connection,
        "SELECT id FROM customer_row WHERE sort_name = ? AND id <> ? LIMIT ?",
        me["sort_name"], here, _SAME_NAMES,
    )  # fmt: skip
    domains = {d for d in (domain(r["address"]) for r in mine) if d and not is_free_mail(d)}
    kinds = {r["kind"] for r in mine}
    for other in customer_rows.rows(connection, same):
        theirs = {domain(a) for a in other["addresses"].split("\n")}
        shared = sorted(domains & theirs)
        if shared or (me["company"] and me["company"] == other["company"]):
            found[other["id"]].setdefault("company", shared[0] if shared else me["company"])
        elif not kinds & set(other["channels"].split(",")):
            found[other["id"]].setdefault("name", other["name"])


def _told(connection: Dbapi, found: Evidence) -> tuple[Likeness, ...]:
    known = {row["id"]: row for row in customer_rows.rows(connection, list(found))}
    order = sorted(known, key=lambda id: (min(_WEIGHT[c] for c in found[id]), id))
    return tuple(_likeness(known[id], found[id].items()) for id in order[:_MOST])


def _likeness(row: dict[str, str], evidence: Iterable[tuple[str, str]]) -> Likeness:
    return Likeness(
        id=CustomerId(int(row["id"])),
        name=row["name"],
        address=row["address"],
        channels=tuple(filter(None, row["channels"].split(","))),
        evidence=tuple(sorted(evidence, key=lambda pair: _WEIGHT[pair[0]])),
    )
