"""What a team notes about a person: names, company, tags, fields of its own, addresses.

Commands name the person they were given for; what belongs to a merged one is changed where it
lies, so that taking the merge back takes it along. Writer thread.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import CustomerId
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.schema import customers as t
from app.store.schema.conversations import conversation
from app.store.upsert import upsert

DETAILS = ("name", "language", "company", "zone", "place", "notes")
FieldKind = Literal["text", "number", "date", "choice"]
_LONGEST: Mapping[str, int] = {"notes": 20_000}
_SHORT, _TAG, _VALUE = 300, 60, 2_000
_TOLD = 300
"""Conversations whose queue rows are told of; the others' rows are right when next read."""


def find(tx: Tx, id: int) -> Row[Any]:
    """A customer's row; raises ``UsageError`` when there is none."""
    row = tx.connection.execute(select(t.customer).where(t.customer.c.id == id)).first()
    if row is None:
        raise UsageError("no-such-customer", id=id)
    return row


def root(tx: Tx, id: int) -> Row[Any]:
    """The row of who stands for a customer now."""
    row = find(tx, id)
    return row if row.merged_into is None else find(tx, row.merged_into)


def group(tx: Tx, root: int) -> list[int]:
    """Everybody a customer stands for, first themselves."""
    merged = select(t.customer.c.id).where(t.customer.c.merged_into == root)
    return [root, *tx.connection.execute(merged.order_by(t.customer.c.id)).scalars()]


def touched(tx: Tx, *customers: int) -> Changes:
    """These people changed, and with them what the queue shows of their conversations."""
    every = [each for id in customers for each in group(tx, id)]
    c = conversation.c
    shown = tx.connection.execute(
        select(c.id).where(c.customer.in_(every)).order_by(c.id.desc()).limit(_TOLD)
    ).scalars()
    return Changes(
        conversations=frozenset(shown), customers=frozenset(CustomerId(id) for id in every)
    )


def update(tx: Tx, id: int, **values: object) -> None:
    """Write into a customer's row."""
    tx.connection.execute(
        t.customer.update().where(t.customer.c.id == id).values(**values, rev=tx.seq)
    )


def clean(name: str, text: str) -> str:
    """A detail as it is stored; raises ``UsageError`` for a zone that there is not."""
    if name == "notes":
        return text.strip()[: _LONGEST["notes"]]
    line = " ".join(text.split())[:_SHORT]
    if name == "zone" and line:
        try:
            ZoneInfo(line)
        except (ValueError, OSError, KeyError):  # its own error is a KeyError, a path's are not
            raise UsageError("no-such-zone", zone=line) from None
    return line


@register("customer.add")
@dataclass(frozen=True, slots=True)
class AddCustomer(Command):
    """A person made by hand or by an import; addresses follow as commands of their own."""

    id: CustomerId
    details: dict[str, str]

    def apply(self, tx: Tx) -> Outcome:
        values = dict.fromkeys(DETAILS, "") | {
            k: clean(k, v) for k, v in self.details.items() if k in DETAILS
        }
        if not values["name"]:
            raise UsageError("customer-without-name")
        row = {"id": self.id, "created_at": tx.at, "rev": tx.seq, **values}
        tx.connection.execute(t.customer.insert(), row)
        return Outcome(
            Changes(customers=frozenset({self.id})),
            (Event("customer-added", None, "", str(self.id)),),
            DropCustomer(self.id),
        )


@register("customer.drop")
@dataclass(frozen=True, slots=True)
class DropCustomer(Command):
    """Take back a person who has been added; nobody may have written as them since."""

    id: CustomerId

    def apply(self, tx: Tx) -> Outcome:
        from app.store.schema.journal import tombstone

        row = find(tx, self.id)
        here = conversation.c.customer == self.id
        if tx.connection.execute(select(conversation.c.id).where(here).limit(1)).first():
            raise UsageError("cannot-undo")
        if len(group(tx, self.id)) > 1 or row.merged_into is not None:
            raise UsageError("cannot-undo")
        freed = t.identity.update().where(t.identity.c.customer == self.id)
        tx.connection.execute(freed.values(customer=None, rev=tx.seq))
        for table in (t.tag, t.value):
            tx.connection.execute(table.delete().where(table.c.customer == self.id))
        tx.connection.execute(t.customer.delete().where(t.customer.c.id == self.id))
        upsert(tx.connection, tombstone, {"table_name": "customer", "id": self.id}, rev=tx.seq)
        details = {name: getattr(row, name) for name in DETAILS if getattr(row, name)}
        return Outcome(Changes(customers=frozenset({self.id})), (), AddCustomer(self.id, details))


@register("customer.change")
@dataclass(frozen=True, slots=True)
class ChangeCustomer(Command):
    """Name, company, language, zone, place, notes: those named."""

    customer: CustomerId
    details: dict[str, str]

    def apply(self, tx: Tx) -> Outcome:
        row = find(tx, self.customer)
        values = {k: clean(k, v) for k, v in self.details.items() if k in DETAILS}
        if not values.get("name", "x"):
            raise UsageError("customer-without-name")
        before = {name: getattr(row, name) for name in values}
        if values:
            update(tx, row.id, **values)
        events = tuple(Event(f"customer-{name}", None) for name in values)
        here = touched(tx, row.merged_into or row.id)
        return Outcome(here, events, ChangeCustomer(self.customer, before))


@register("customer.tag")
@dataclass(frozen=True, slots=True)
class TagCustomer(Command):
    """Tags put on people and taken off, as (customer, tag)."""

    add: tuple[tuple[CustomerId, str], ...] = ()
    remove: tuple[tuple[CustomerId, str], ...] = ()

    def apply(self, tx: Tx) -> Outcome:
        added = tuple(pair for pair in map(_pair, self.add) if pair[1] and self._put(tx, *pair))
        removed = tuple(
            (CustomerId(who), tag) for pair in self.remove for who, tag in self._take(tx, *pair)
        )
        people = {root(tx, who).id for who, _ in (*self.add, *self.remove)}
        return Outcome(touched(tx, *people), (), TagCustomer(removed, added))

    @staticmethod
    def _put(tx: Tx, customer: CustomerId, tag: str) -> bool:
        every = group(tx, root(tx, customer).id)
        there = select(t.tag.c.tag).where(t.tag.c.customer.in_(every), t.tag.c.tag == tag)
        if tx.connection.execute(there).first() is not None:
            return False
        row = {"customer": customer, "tag": tag, "rev": tx.seq}
        tx.connection.execute(t.tag.insert(), row)
        return True

    @staticmethod
    def _take(tx: Tx, customer: CustomerId, tag: str) -> list[tuple[int, str]]:
        every = group(tx, root(tx, customer).id)
        mine = t.tag.c.customer.in_(every) & (t.tag.c.tag == tag)
        found = tx.connection.execute(select(t.tag.c.customer, t.tag.c.tag).where(mine)).all()
        tx.connection.execute(t.tag.delete().where(mine))
        return [(row.customer, row.tag) for row in found]


def _pair(pair: tuple[CustomerId, str]) -> tuple[CustomerId, str]:
    return pair[0], " ".join(pair[1].split())[:_TAG]


# --- fields of a workspace's own ----------------------------------------------------------------


@register("customer.define-field")
@dataclass(frozen=True, slots=True)
class DefineField(Command):
    """A field that every customer has from now on, or a new form of one there is."""

    id: int
    name: str
    form: FieldKind
    choices: tuple[str, ...] = ()
    removed: bool = False

    def apply(self, tx: Tx) -> Outcome:
        name = " ".join(self.name.split())[:_TAG]
        if not name:
            raise UsageError("field-without-name")
        rows = tx.connection.execute(select(t.field)).all()
        if any(r.id != self.id and r.name.casefold() == name.casefold() and not r.removed
               for r in rows) and not self.removed:  # fmt: skip
            raise UsageError("field-exists", name=name)
        there = next((r for r in rows if r.id == self.id), None)
        inverse = DefineField(self.id, name, self.form, self.choices, removed=True)
        if there is not None:
            choices = tuple(json.loads(there.choices))
            inverse = DefineField(self.id, there.name, there.kind, choices, there.removed)
        row = {
            "id": self.id,
            "name": name,
            "kind": self.form,
            "choices": json.dumps([c.strip() for c in self.choices if c.strip()]),
            "position": len(rows) if there is None else there.position,
            "removed": self.removed,
        }
        upsert(tx.connection, t.field, row, rev=tx.seq)
        return Outcome(Changes(), (Event("field-defined", None, "", name),), inverse)


@register("customer.value")
@dataclass(frozen=True, slots=True)
class SetValue(Command):
    """What a field says of a person; an empty value takes it away."""

    customer: CustomerId
    field: int
    value: str

    def apply(self, tx: Tx) -> Outcome:
        who = root(tx, self.customer).id
        row = tx.connection.execute(select(t.field).where(t.field.c.id == self.field)).first()
        if row is None:
            raise UsageError("no-such-field", id=self.field)
        value = checked_value(row.kind, json.loads(row.choices), self.value)
        mine = (t.value.c.customer == self.customer) & (t.value.c.field == self.field)
        before = tx.connection.execute(select(t.value.c.value).where(mine)).scalar() or ""
        if value:
            put = {"customer": self.customer, "field": self.field, "value": value}
            upsert(tx.connection, t.value, put, rev=tx.seq)
        else:
            tx.connection.execute(t.value.delete().where(mine))
        inverse = SetValue(self.customer, self.field, before)
        return Outcome(touched(tx, who), (), inverse)


def checked_value(kind: str, choices: Iterable[str], text: str) -> str:
    """A field's value as it is stored; raises ``UsageError`` when it is none of that kind."""
    value = text.strip()[:_VALUE] if kind == "text" else " ".join(text.split())[:_TAG]
    if not value:
        return ""
    if kind == "number":
        try:
            float(value.replace(",", "."))
        except ValueError:
            raise UsageError("no-number", value=value) from None
        return value.replace(",", ".")
    if kind == "date":
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            raise UsageError("no-date", value=value) from None
    if kind == "choice" and value not in choices:
        raise UsageError("no-such-choice", value=value)
    return value


# --- addresses ------------------------------------------------------------------------------------


@register("customer.add-identity")
@dataclass(frozen=True, slots=True)
class AddIdentity(Command):
    """An address of a person on a channel, canonical and as shown (``identity_kinds.checked``).

    One nobody owns is taken over; raises ``UsageError("identity-taken")`` for somebody else's.
    """

    id: int
    customer: CustomerId
    channel: str
    address: str
    shown: str

    def apply(self, tx: Tx) -> Outcome:
        from app.inbox.people.identity_kinds import loose

        who = root(tx, self.customer)
        c = t.identity.c
        there = tx.connection.execute(
            select(t.identity).where(c.kind == self.channel, c.address == self.address)
        ).first()
        if there is not None and there.customer is not None:
            raise UsageError(
                "identity-taken", address=self.shown, name=root(tx, there.customer).name
            )
        if there is None:
            row = {
                "id": self.id,
                "customer": self.customer,
                "kind": self.channel,
                "address": self.address,
                "shown": self.shown,
                "name": "",
                "loose": loose(self.channel, self.address),
                "main": False,
                "rev": tx.seq,
            }
            tx.connection.execute(t.identity.insert(), row)
        else:
            _own(tx, there.id, self.customer, main=False)
        inverse = MoveIdentity(self.id if there is None else there.id, None)
        return Outcome(touched(tx, who.id), (), inverse)


@register("customer.move-identity")
@dataclass(frozen=True, slots=True)
class MoveIdentity(Command):
    """An address belongs to somebody else, or to nobody; the conversations it led go with it.

    ``conversations`` None: found out; else these, which is how it is taken back.
    """

    identity: int
    customer: CustomerId | None
    main: bool = False
    conversations: tuple[int, ...] | None = None

    def apply(self, tx: Tx) -> Outcome:
        row = tx.connection.execute(
            select(t.identity).where(t.identity.c.id == self.identity)
        ).first()
        if row is None:
            raise UsageError("no-such-identity", id=self.identity)
        people = {root(tx, w).id for w in (row.customer, self.customer) if w is not None}
        _own(tx, row.id, self.customer, main=self.main)
        moved: tuple[int, ...] = ()
        if self.customer is not None and row.customer is not None:
            from app.inbox.people.customer_merging import hand_over, led_by

            every = group(tx, root(tx, row.customer).id)
            moved = self.conversations or ()
            if self.conversations is None:
                moved = led_by(tx, every, [row.id])
            hand_over(tx, moved, self.customer)
        inverse = MoveIdentity(row.id, row.customer, bool(row.main), moved)
        return Outcome(touched(tx, *people), (), inverse)


def _own(tx: Tx, identity: int, customer: int | None, *, main: bool) -> None:
    mine = t.identity.update().where(t.identity.c.id == identity)
    tx.connection.execute(mine.values(customer=customer, main=main, rev=tx.seq))


@register("customer.main-identity")
@dataclass(frozen=True, slots=True)
class MainIdentity(Command):
    """The address a person is shown with, instead of the one so far."""

    customer: CustomerId
    identity: int | None

    def apply(self, tx: Tx) -> Outcome:
        who = root(tx, self.customer).id
        c = t.identity.c
        mine = c.customer.in_(group(tx, who))
        before = tx.connection.execute(select(c.id).where(mine, c.main)).scalar()
        off = t.identity.update().where(mine, c.main)
        tx.connection.execute(off.values(main=False, rev=tx.seq))
        if self.identity is not None:
            on = t.identity.update().where(mine, c.id == self.identity)
            tx.connection.execute(on.values(main=True, rev=tx.seq))
        return Outcome(touched(tx, who), (), MainIdentity(self.customer, before))
