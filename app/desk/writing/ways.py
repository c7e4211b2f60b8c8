"""By which accounts and to which addresses a customer can be written to. Reader threads.

Each of their addresses with each account that reaches its kind; where they wrote last comes first.
What stands in the way is said with it: they asked for no more texts, a window is closed.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from app.base.clock import MICRO
from app.base.errors import Problem
from app.base.ids import AccountId, ConversationId, CustomerId
from app.inbox import visibility
from app.inbox.channels import load, spec_of
from app.inbox.channels.spec import Capabilities
from app.inbox.people.identity_kinds import pretty
from app.inbox.timeline import root
from app.inbox.values import Address
from app.store.database import Dbapi
from app.store.flags import Flag
from app.store.queries import rows

_HOUR = 3600 * MICRO
_ACCOUNTS = (
    "SELECT a.id, a.kind, a.name, a.address, a.config, h.longest FROM account a "
    "LEFT JOIN health h ON h.account = a.id WHERE NOT a.removed ORDER BY a.id"
)
_IDENTITIES = """
SELECT i.id, i.kind, i.address, i.shown, i.name, k.name AS customer FROM identity i
JOIN customer k ON k.id = i.customer
WHERE i.customer IN (SELECT ?1 UNION ALL SELECT id FROM customer WHERE merged_into = ?1)
ORDER BY i.main DESC, i.id
"""
SPOKEN = "m.direction IN ('in', 'call') AND m.channel NOT IN ('email', 'archive', 'note', '')"
"""What the index ``message_spoken`` holds, in its words."""
_RECENT = 40
"""Conversations that are looked through for when an address wrote mail."""
_THREAD = "(SELECT {0} UNION ALL SELECT id FROM conversation WHERE merged_into = {0})"
# Of talk everything counts, for a window may hang on it. On when they wrote mail hangs only the
# order: their newest conversations tell that, and nobody reads every message there is for it.
_HEARD = f"""
SELECT account, identity, max(at) AS at FROM (
  SELECT m.account, m.sender_identity AS identity, m.received_at AS at FROM message m
  WHERE {SPOKEN} AND m.sender_identity IN (SELECT value FROM json_each(?1))
  UNION ALL
  SELECT m.account, m.sender_identity, m.received_at FROM message m
  WHERE m.direction IN ('in', 'call') AND m.conversation IN (
    SELECT conversation FROM (SELECT conversation FROM summary WHERE customer = ?2
      ORDER BY last_at DESC LIMIT {_RECENT})
    UNION SELECT * FROM {_THREAD.format("?3")})
  AND m.sender_identity IN (SELECT value FROM json_each(?1))
) GROUP BY 1, 2
"""  # noqa: S608  our own text
_PUBLIC = f"""
SELECT m.account, m.sender_identity AS identity, max(m.received_at) AS at, m.flags FROM message m
WHERE m.direction = 'in' AND m.conversation IN {_THREAD.format("?1")} GROUP BY 1, 2
"""  # noqa: S608  our own text
_OUT = "SELECT account, identity FROM opt_out WHERE identity IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Way:
    """An account and an address of the customer that it can reach.

    ``heard_at``: when they last wrote this way. ``closes_at``: until when free text is taken;
    after it, or when they never wrote, templates only. ``problem``: why nothing can be sent.
    """

    account: AccountId
    account_name: str
    kind: str
    """As which channel it is shown."""
    to: Address
    shown: str
    can: Capabilities
    heard_at: int | None = None
    closes_at: int | None = None
    problem: Problem | None = None
    public: bool = False
    """Others can read it: it answers a post."""
    followers: bool = False
    """Besides ``public``: of the others only those who follow the account."""
    options: tuple[tuple[str, str], ...] = ()
    """What a text that goes this way says of how (``Letter.options``)."""

    @property
    def talk(self) -> bool:
        """No mail: no subject, no copies."""
        return not self.can.subject

    def closed(self, now: int) -> bool:
        """Only templates are taken now."""
        return self.can.reply_window_hours is not None and (self.closes_at or 0) <= now


def of_conversation(c: Dbapi, id: ConversationId) -> tuple[Way, ...]:
    """The ways to the customer of a conversation, the one they used last first."""
    query = (
        "SELECT coalesce(k.merged_into, k.id) FROM conversation c JOIN customer k "
        "ON k.id = c.customer WHERE c.id = ?"
    )
    here = root(c, id)
    found = c.execute(query, (here,)).fetchone()
    return () if found is None else _of_customer(c, CustomerId(found[0]), here)


def _of_customer(c: Dbapi, id: CustomerId, here: ConversationId) -> tuple[Way, ...]:
    people = rows(c, _IDENTITIES, id)
    ids = json.dumps([p["id"] for p in people])
    heard = {(r["account"], r["identity"]): r["at"] for r in rows(c, _HEARD, ids, id, here)}
    out = {(r["account"], r["identity"]) for r in rows(c, _OUT, ids)}
    posted = {
        (r["account"], r["identity"]): r["flags"]
        for r in rows(c, _PUBLIC, here)
        if r["flags"] & Flag.PUBLIC
    }
    found: list[Way] = []
    for account in rows(c, _ACCOUNTS):
        config = json.loads(account["config"])
        spec = spec_of(account["kind"])
        reaches = spec.people if spec else account["kind"]
        can = can_send(account["kind"], config, account["longest"])
        channel = spec.shown if spec else reaches
        if can is None:
            continue
        for person in people:
            if person["kind"] != reaches:
                continue
            key = (account["id"], person["id"])
            at = heard.get(key)
            if at is None and not can.starts:
                continue
            way = _way(account, channel, person, can, at, key in out)
            found += _to_whom(way, posted.get(key, 0))
    return tuple(sorted(found, key=lambda way: -(way.heard_at or 0)))


def _to_whom(way: Way, posted: int) -> Iterator[Way]:
    """Where they posted: an answer for everybody who can read that, or for them alone.

    ``posted``: the flags of their post. What is for them alone, or for followers, says so itself:
    it stays so when they post while one is writing.
    """
    if posted and way.can.public:
        followers = bool(posted & Flag.FOLLOWERS)
        options = TO_FOLLOWERS if followers else ()
        yield replace(way, public=True, followers=followers, options=options)
    yield replace(way, options=PRIVATELY if way.can.public else ())


PRIVATELY = ((visibility.OPTION, "direct"),)
TO_FOLLOWERS = ((visibility.OPTION, visibility.FOLLOWERS),)


def can_send(kind: str, config: dict[str, str], longest: int | None = None) -> Capabilities | None:
    """What can be sent from an account; None: nothing. ``longest``: as its server said (health)."""
    spec = spec_of(kind)
    if spec is None:
        return Capabilities()
    if spec.mode == "none" or spec.capabilities.calls:
        return None
    return as_told(load(kind).able(config), longest)


def as_told(can: Capabilities, longest: int | None) -> Capabilities:
    """With the characters of a text that the server takes, where it said so."""
    return can if longest is None else replace(can, max_length=longest)


def _way(
    account: dict[str, Any],
    shown: str,
    person: dict[str, Any],
    can: Capabilities,
    at: int | None,
    out: bool,
) -> Way:
    hours = can.reply_window_hours
    return Way(
        AccountId(account["id"]),
        account["name"],
        shown,
        Address(person["name"] or person["customer"], person["shown"] or person["address"]),
        pretty(person["address"]) if person["address"].startswith("+") else person["shown"],
        can,
        at,
        at + hours * _HOUR if hours is not None and at is not None else None,
        Problem("opted-out") if out else None,
    )
