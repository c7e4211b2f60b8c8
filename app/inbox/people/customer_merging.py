"""Two records, one person: merges that are links and can be taken back at any time (T4).

Conversations and addresses stay with whom they came to; ``merged_into`` names who stands for
them. What came after a merge lies with who stood for them then: taking the merge back gives each
conversation to whoever's address began it. Writer thread.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import CustomerId
from app.inbox.people.customer_commands import find, group, root, touched, update
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.schema import customers as t
from app.store.schema.conversations import conversation, participant
from app.store.upsert import upsert

_CHUNK = 500


@register("customer.merge")
@dataclass(frozen=True, slots=True)
class Merge(Command):
    """``customer`` and all merged into them are shown as ``into`` from now on.

    ``conversations`` go back to the customer they had before a merge was taken back, which had
    been made ``at``.
    """

    customer: CustomerId
    into: CustomerId
    conversations: tuple[int, ...] = ()
    at: int | None = None

    def apply(self, tx: Tx) -> Outcome:
        one, other = root(tx, self.customer), root(tx, self.into)
        if one.id == other.id:
            raise UsageError("same-customer")
        before = group(tx, other.id)
        below = t.customer.update().where(t.customer.c.merged_into == one.id)
        tx.connection.execute(below.values(merged_into=other.id, rev=tx.seq))
        update(tx, one.id, merged_into=other.id, joined_to=other.id, joined_at=self.at or tx.at)
        hand_over(tx, self.conversations, other.id)
        event = Event("customer-merged", None, str(one.id), str(other.id))
        return Outcome(
            touched(tx, other.id) | Changes(customers=frozenset(map(CustomerId, before))),
            (event,),
            Split(CustomerId(one.id)),
        )


@register("customer.split")
@dataclass(frozen=True, slots=True)
class Split(Command):
    """A merged customer stands for themselves again, with all who had been merged into them."""

    customer: CustomerId

    def apply(self, tx: Tx) -> Outcome:
        row = find(tx, self.customer)
        if row.merged_into is None or row.joined_to is None:
            raise UsageError("customer-not-merged")
        every = group(tx, row.merged_into)
        mine = _below(tx, row.id, every)
        back = _led_since(tx, row.joined_at or 0, set(every) - mine, mine)
        hand_over(tx, back, row.id)
        others = t.customer.update().where(t.customer.c.id.in_(mine - {row.id}))
        tx.connection.execute(others.values(merged_into=row.id, rev=tx.seq))
        update(tx, row.id, merged_into=None, joined_to=None, joined_at=None)
        event = Event("customer-split", None, str(row.merged_into), str(row.id))
        inverse = Merge(CustomerId(row.id), CustomerId(row.merged_into), back, row.joined_at)
        return Outcome(touched(tx, row.id, row.merged_into), (event,), inverse)


def _below(tx: Tx, id: int, every: Collection[int]) -> set[int]:
    """Whoever came with a customer: merged into them, and into those, before."""
    c = t.customer.c
    pairs = tx.connection.execute(select(c.id, c.joined_to).where(c.id.in_(every))).all()
    mine, grown = {id}, 0
    while grown != len(mine):
        grown = len(mine)
        mine |= {row.id for row in pairs if row.joined_to in mine}
    return mine


def _led_since(tx: Tx, at: int, owners: Iterable[int], people: Iterable[int]) -> tuple[int, ...]:
    addresses = select(t.identity.c.id).where(t.identity.c.customer.in_(list(people)))
    ids = list(tx.connection.execute(addresses).scalars())
    return led_by(tx, owners, ids, since=at)


def led_by(
    tx: Tx, owners: Iterable[int], identities: Collection[int], since: int = 0
) -> tuple[int, ...]:
    """The conversations of these customers whose first writer has one of these addresses."""
    p, c = participant.c, conversation.c
    first = (
        select(p.identity)
        .where(p.conversation == c.id)
        .order_by(p.role != "from", p.since, p.identity)
        .limit(1)
        .correlate(conversation)
        .scalar_subquery()
    )
    found = select(c.id).where(
        c.customer.in_(list(owners)), c.created_at >= since, first.in_(list(identities))
    )
    return tuple(tx.connection.execute(found.order_by(c.id)).scalars())


def hand_over(tx: Tx, conversations: Iterable[int], customer: int) -> None:
    """These conversations are with that customer."""
    ids = list(conversations)
    for start in range(0, len(ids), _CHUNK):
        mine = conversation.c.id.in_(ids[start : start + _CHUNK])
        tx.connection.execute(
            conversation.update().where(mine).values(customer=customer, rev=tx.seq)
        )


@register("customer.apart")
@dataclass(frozen=True, slots=True)
class KeepApart(Command):
    """A person says: these two are not the same; ``undone`` takes that back."""

    one: CustomerId
    other: CustomerId
    undone: bool = False

    def apply(self, tx: Tx) -> Outcome:
        low, high = sorted((find(tx, self.one).id, find(tx, self.other).id))
        if self.undone:
            pair = (t.apart.c.one == low) & (t.apart.c.other == high)
            tx.connection.execute(t.apart.delete().where(pair))
        else:
            upsert(tx.connection, t.apart, {"one": low, "other": high}, rev=tx.seq)
        changed = Changes(customers=frozenset({self.one, self.other}))
        return Outcome(changed, (), KeepApart(self.one, self.other, not self.undone))
