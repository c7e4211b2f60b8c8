"""A conversation read as a page: its messages, notes and events in order, its customer.

Reader threads, raw connection. Merged conversations are read as one (T5).
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from app.base.errors import UsageError
from app.base.ids import AgentId, ConversationId, MessageId, OutboxId
from app.inbox import own_addresses, views
from app.inbox.parsing import part_types
from app.inbox.parsing.addresses import canonical, parse_addresses
from app.inbox.people import customer_cards
from app.inbox.values import (
    Address,
    Attachment,
    Attempt,
    Call,
    CallOutcome,
    ConversationPage,
    CustomerCard,
    Direction,
    Entry,
    Filing,
    OutboxItem,
    QueueRow,
    RecipientResult,
    RecipientState,
    SendState,
)
from app.store import bodies
from app.store.database import Dbapi
from app.store.flags import Flag
from app.store.queries import one, rows

_OTHERS = 20
_THREAD = "(SELECT id FROM conversation WHERE id = :id OR merged_into = :id)"
_MESSAGES = f"""
SELECT m.*, coalesce(a.name, '') AS author FROM message m LEFT JOIN agent a ON a.id = m.agent
WHERE m.conversation IN {_THREAD} ORDER BY m.received_at, m.id
"""  # noqa: S608  our own text
_EVENTS = f"""
SELECT e.*, coalesce(a.name, '') AS author, coalesce(b.name, '') AS other,
coalesce(c.name, '') AS former
FROM event e LEFT JOIN agent a ON a.id = e.agent
LEFT JOIN agent b ON e.kind = 'assigned' AND b.id = e.after
LEFT JOIN agent c ON e.kind = 'assigned' AND c.id = e.before
WHERE e.conversation IN {_THREAD} ORDER BY e.at, e.id
"""  # noqa: S608  our own text
_OUTBOX = "SELECT * FROM outbox o WHERE {where} ORDER BY o.created_at, o.id"
# Each half is what a partial index holds: what was sent long ago is not looked at.
_UNSETTLED = """
SELECT * FROM outbox WHERE state IN ('held', 'queued', 'retrying', 'sending', 'committed')
UNION ALL SELECT * FROM outbox WHERE state IN ('failed', 'partial', 'unknown', 'paused')
ORDER BY created_at, id
"""


def root(connection: Dbapi, id: ConversationId) -> ConversationId:
    """The conversation that stands for ``id`` today; raises ``UsageError`` when unknown."""
    found = one(
        connection, "SELECT coalesce(merged_into, id) AS root FROM conversation WHERE id = ?", id
    )
    if found is None:
        raise UsageError("no-such-conversation", id=id)
    return ConversationId(found["root"])


def page(connection: Dbapi, id: ConversationId, agent: AgentId) -> ConversationPage:
    """Everything the window shows of a conversation."""
    connection.execute("BEGIN")  # one snapshot for all the queries
    try:
        return _page(connection, root(connection, id), agent)
    finally:
        connection.execute("COMMIT")


def _page(connection: Dbapi, id: ConversationId, agent: AgentId) -> ConversationPage:
    (row,) = views.rows(connection, (id,), agent)
    found = one(
        connection,
        "SELECT c.account, coalesce(k.merged_into, c.customer) AS customer, "
        "coalesce(a.name, '') AS account_name, coalesce(a.kind, '') AS account_kind "
        "FROM conversation c LEFT JOIN account a ON a.id = c.account "
        "LEFT JOIN customer k ON k.id = c.customer WHERE c.id = ?",
        id,
    )
    assert found is not None  # noqa: S101  the row above exists in the same snapshot
    entries = _entries(connection, id, agent)
    customer = customer_cards.card(connection, found["customer"], agent, _OTHERS, here=id)
    own = own_addresses.read(connection)
    to, cc = answer_to(entries, own)
    to = to or _first_letter(customer, found["account_kind"], own)
    messages = [e for e in entries if e.direction is not Direction.EVENT]
    return ConversationPage(
        row=row,
        account=found["account"],
        account_name=found["account_name"],
        account_kind=found["account_kind"],
        entries=entries,
        customer=customer,
        reply_to=to,
        reply_all_cc=cc,
        last_seen=messages[-1].id if messages else None,
        related=_related(connection, id, agent),
        position=connection.execute("SELECT coalesce(max(seq), 0) FROM command").fetchone()[0],
    )


def _related(connection: Dbapi, id: ConversationId, agent: AgentId) -> QueueRow | None:
    """The conversation this one looks related to (T1), as it is read today."""
    found = one(
        connection,
        "SELECT coalesce(r.merged_into, r.id) AS root FROM conversation c "
        "JOIN conversation r ON r.id = c.related_to WHERE c.id = ?",
        id,
    )
    if found is None or found["root"] == id:
        return None
    return next(iter(views.rows(connection, (found["root"],), agent)), None)


def _entries(connection: Dbapi, id: ConversationId, agent: AgentId) -> tuple[Entry, ...]:
    messages = _named(connection, _MESSAGES, id=id)
    ids = [m["id"] for m in messages]
    files = _files(connection, ids)
    sends = {item.message: item for item in outbox_items(connection, "o.message", ids)}
    read_at = one(
        connection, "SELECT at FROM read_mark WHERE agent = ? AND conversation = ?", agent, id
    )
    seen = read_at["at"] if read_at else 0
    texts = bodies.read(connection, ids)
    entries = [
        _entry(m | {"body": texts[m["id"]]}, files[m["id"]], sends.get(m["id"]), seen)
        for m in messages
    ]
    calls = [m["id"] for m in messages if m["direction"] == Direction.CALL]
    if calls:
        known = _calls(connection, calls)
        entries = [replace(e, call=known[e.id]) if e.id in known else e for e in entries]
    entries += [_event(e) for e in _named(connection, _EVENTS, id=id)]
    return tuple(sorted(entries, key=lambda e: (e.received_at, e.id)))


def _named(connection: Dbapi, sql: str, **params: object) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, params)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _entry(
    m: Mapping[str, Any], files: tuple[Attachment, ...], send: OutboxItem | None, seen: int
) -> Entry:
    flags = m["flags"]
    to, _, cc = m["recipients"].partition("\n")
    read = parse_addresses if m["channel"] in _MAIL else _person
    direction = Direction(m["direction"])
    new = direction is Direction.IN and not flags & Flag.HISTORY
    return Entry(
        id=MessageId(m["id"]),
        direction=direction,
        channel=m["channel"],
        message_id=m["message_id"],
        in_reply_to=tuple(m["in_reply_to"].split()),
        references=tuple(m["refs"].split()),
        sender=next(iter(read(m["sender"])), Address("", m["sender"])),
        to=read(to),
        cc=read(cc),
        date=m["date"],
        received_at=m["received_at"],
        subject=m["subject"],
        new_text=m["body"],
        preview=m["preview"],
        has_html=bool(flags & Flag.HAS_HTML),
        quoted=bool(flags & Flag.QUOTED),
        attachments=files,
        unreadable=bool(flags & Flag.UNREADABLE),
        related=bool(flags & Flag.RELATED),
        new_participant=bool(flags & Flag.NEW_PARTICIPANT),
        author=m["author"],
        outbox=send,
        unread=new and m["received_at"] > seen,
        reply_to=read(m["reply_to"]),
        event=next((code for flag, code in _REPORTS.items() if flags & flag), ""),
        event_params=(("before", ""), ("after", m["preview"])) if flags & _REPORTED else (),
        suspect=bool(flags & (Flag.SUSPECT | Flag.DOUBTFUL)),
        receipt_wanted=bool(flags & Flag.RECEIPT_WANTED),
        invite=any(f.type in part_types.CALENDARS for f in files),
        protected=part_types.protected(f.type for f in files),
        edited=bool(flags & Flag.EDITED) and direction is not Direction.CALL,
        withdrawn=bool(flags & Flag.WITHDRAWN),
        public=bool(flags & Flag.PUBLIC),
        followers=bool(flags & Flag.FOLLOWERS),
        vote=bool(flags & Flag.VOTE),
        sealed=bool(flags & Flag.SEALED),
        locked=bool(flags & Flag.LOCKED),
    )


def _person(text: str) -> tuple[Address, ...]:
    """A name and an address that need be no mail address: a number, a handle."""
    name, angle, rest = text.rpartition("<")
    if angle and rest.endswith(">"):
        return (Address(name.strip().strip('"'), rest[:-1]),)
    return (Address("", text),) if text else ()


_MAIL = frozenset({"email", "archive", "note", ""})
_REPORTS = {
    Flag.BOUNCED: "bounced",
    Flag.DELAYED: "delayed",
    Flag.DELIVERED: "delivered",
    Flag.READ: "read",
}
_REPORTED = sum(_REPORTS)
_NOBODY = Address("", "")


def _event(e: Mapping[str, Any]) -> Entry:
    names = ("former", "other") if e["kind"] == "assigned" else ("before", "after")
    return Entry(
        id=MessageId(e["id"]),
        direction=Direction.EVENT,
        channel="",
        message_id="",
        in_reply_to=(),
        references=(),
        sender=_NOBODY,
        to=(),
        cc=(),
        date=None,
        received_at=e["at"],
        subject="",
        new_text="",
        preview="",
        has_html=False,
        quoted=False,
        attachments=(),
        unreadable=False,
        related=False,
        new_participant=False,
        author=e["author"],
        outbox=None,
        unread=False,
        event=e["kind"],
        event_params=(("before", e[names[0]]), ("after", e[names[1]])),
    )


def _calls(connection: Dbapi, ids: list[int]) -> Mapping[int, Call]:
    query = "SELECT * FROM call WHERE message IN (SELECT value FROM json_each(?))"
    return {
        c["message"]: Call(
            CallOutcome(c["outcome"]), bool(c["outgoing"]), c["rang"], c["talked"], c["recording"]
        )
        for c in rows(connection, query, json.dumps(ids))
    }


def _files(connection: Dbapi, ids: list[int]) -> Mapping[int, tuple[Attachment, ...]]:
    found: defaultdict[int, tuple[Attachment, ...]] = defaultdict(tuple)
    for f in rows(
        connection,
        "SELECT * FROM attachment WHERE message IN (SELECT value FROM json_each(?))",
        json.dumps(ids),
    ):
        found[f["message"]] += (
            Attachment(
                f["part"],
                f["name"],
                f["type"],
                f["size"],
                f["sha256"].hex(),
                f["content_id"],
                bool(f["inline"]),
            ),
        )
    return found


def outbox_items(connection: Dbapi, column: str, ids: Iterable[int]) -> list[OutboxItem]:
    """The outbox rows whose ``column`` is one of ``ids``, oldest first."""
    where = f"{column} IN (SELECT value FROM json_each(?))"  # noqa: S608  our own text
    found = rows(connection, _OUTBOX.format(where=where), json.dumps(list(ids)))
    return [_outbox_item(connection, o) for o in found]


def _outbox_item(connection: Dbapi, o: Mapping[str, Any]) -> OutboxItem:
    people = rows(
        connection, "SELECT * FROM outbox_recipient WHERE outbox = ? ORDER BY address", o["id"]
    )
    tries = rows(connection, "SELECT * FROM outbox_attempt WHERE outbox = ? ORDER BY id", o["id"])
    return OutboxItem(
        id=OutboxId(o["id"]),
        conversation=o["conversation"],
        message=o["message"],
        account=o["account"],
        message_id=o["message_id"],
        state=SendState(o["state"]),
        filing=Filing(o["filing"]),
        due_at=o["due_at"],
        reason=o["reason"],
        recipients=tuple(
            RecipientResult(p["address"], RecipientState(p["state"]), p["reply"]) for p in people
        ),
        attempts=tuple(Attempt(t["at"], t["stage"], t["outcome"]) for t in tries),
    )


def all_outbox(connection: Dbapi, *, settled: bool) -> list[OutboxItem]:
    """Every outbox row, or those that still need a server or a person."""
    query = _OUTBOX.format(where="1") if settled else _UNSETTLED
    return [_outbox_item(connection, o) for o in rows(connection, query)]


def answer_to(
    entries: Iterable[Entry], own: Collection[str]
) -> tuple[tuple[Address, ...], tuple[Address, ...]]:
    """Whom an answer goes to and, for reply all, who else: those of the newest message (S7)."""
    mails = [e for e in entries if e.direction in (Direction.IN, Direction.OUT)]
    if not mails:
        return (), ()
    newest = next((e for e in reversed(mails) if e.direction is Direction.IN), mails[-1])
    sender = newest.reply_to or (newest.sender,)
    first = newest.to if newest.direction is Direction.OUT else sender
    to = tuple(a for a in first if a.address and canonical(a.address) not in own)
    taken = {*own} | {canonical(a.address) for a in to}
    cc = {canonical(a.address): a for a in (*newest.to, *newest.cc)}
    return to, tuple(a for c, a in cc.items() if c not in taken)


def _first_letter(
    customer: CustomerCard | None, account: str, own: Collection[str]
) -> tuple[Address, ...]:
    """Whom it goes to where nobody wrote yet, as where a note was split off: the customer."""
    if customer is None:
        return ()
    from app.inbox.channels import spec_of  # with protocols behind it

    spec = spec_of(account)
    kind = spec.people if spec else account
    reached = (i for i in customer.identities if i.kind == kind and i.canonical not in own)
    return tuple(Address(i.name or customer.name, i.address) for i in islice(reached, 1))
