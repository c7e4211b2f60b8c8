"""Which conversation a message of a channel other than email joins: rule T3.

By the service's own thread; else by the message it answers; else the customer's latest conversation
on that channel that is not done with; else their latest one within a day, on whatever channel.
Writer thread, inside the transaction of the batch; kept up to date while the batch goes on.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import case, func, select

from app.base.clock import MICRO
from app.base.ids import AccountId, ConversationId
from app.inbox.prepare import Prepared
from app.inbox.status_rules import REOPENED_BY_INBOUND
from app.inbox.threading import threading_rules as rules
from app.inbox.threading.thread_table import Known, ThreadTable
from app.inbox.values import Direction, Status
from app.store.schema import messages
from app.store.schema.conversations import conversation
from app.store.schema.customers import customer
from app.store.schema.messages import message

if TYPE_CHECKING:
    from sqlalchemy import Connection

WINDOW = 24 * 3600 * MICRO
_LIVE = (Status.OPEN, Status.WAITING, Status.SNOOZED)
_CHUNK = 5000


def thread_key(thread: str) -> str:
    """Under which id the link table knows a service's own thread."""
    return f"thread:{thread}"


@dataclass(slots=True)
class _Talk:
    """A conversation of a customer: when it was last spoken in, and whether on this channel."""

    id: ConversationId
    first: int
    last: int
    here: bool


class Talks:
    """Rule T3 over the store, for one account and one batch."""

    def __init__(
        self, connection: "Connection", account: AccountId, channel: str, table: ThreadTable
    ) -> None:
        self._connection = connection
        self._account = account
        self._channel = channel
        self._table = table
        self._of: defaultdict[int, list[_Talk]] = defaultdict(list)
        self._answered: dict[str, ConversationId] = {}

    def load(self, mails: Sequence[Prepared], customers: Iterable[int]) -> None:
        """Read what the rule may ask; the threads' links are the table's (``thread_key``)."""
        m = message.c
        named = list({mail.answers for mail in mails if mail.answers})
        for start in range(0, len(named), _CHUNK):
            rows = self._connection.execute(
                select(m.remote_id, m.conversation).where(
                    m.account == self._account,
                    m.remote_id.in_(named[start : start + _CHUNK]),
                    messages.HAS_REMOTE_ID,
                )
            )
            self._answered.update((row.remote_id, row.conversation) for row in rows)
        self._load_talks(list(customers))
        talks = {talk.id for each in self._of.values() for talk in each}
        self._table.load_conversations({*talks, *self._answered.values()})

    def _load_talks(self, customers: Sequence[int]) -> None:
        c, m, p = conversation.c, message.c, customer.c
        who = func.coalesce(p.merged_into, p.id)
        root = func.coalesce(c.merged_into, c.id)
        here = func.max(case((m.channel == self._channel, 1), else_=0))
        for start in range(0, len(customers), _CHUNK):
            rows = self._connection.execute(
                select(who, root, func.min(m.received_at), func.max(m.received_at), here)
                .select_from(customer)
                .join(conversation, c.customer == p.id)
                .join(message, m.conversation == c.id)
                .where(
                    p.id.in_(customers[start : start + _CHUNK])
                    | p.merged_into.in_(customers[start : start + _CHUNK]),
                    m.direction.in_((Direction.IN, Direction.OUT, Direction.CALL)),
                )
                .group_by(who, root)
            )
            for owner, id, first, last, on in rows:
                self._of[owner].append(_Talk(ConversationId(id), first, last, bool(on)))

    def decide(self, mail: Prepared, facts: rules.Mail, customer: int | None) -> rules.Decision:
        """Say where ``mail`` belongs."""
        if mail.thread:
            threads = self._table.by_reference(thread_key(mail.thread))
            return self._attach(max(threads), rules.Reason.THREAD, facts) if threads else _NEW
        answered = self._table.resolve(self._answered.get(mail.answers))
        if answered is not None and self._is_with(answered, facts, customer):
            return self._attach(answered, rules.Reason.ANSWER, facts)
        talks = self._of.get(customer or 0, [])
        live = [t for t in talks if t.here and self._table.status(t.id) in _LIVE]
        if live and not facts.history:
            return self._attach(_latest(live), rules.Reason.TALK, facts)
        near = [t for t in talks if _near(t, mail.received_at) and not self._is_spam(t)]
        return self._attach(_latest(near), rules.Reason.WINDOW, facts) if near else _NEW

    def put(self, mail: Prepared, owner: ConversationId, customer: int | None) -> None:
        """The message lies there now."""
        if mail.remote_id:
            self._answered[mail.remote_id] = owner
        if customer is None:
            return
        at = mail.received_at
        for talk in self._of[customer]:
            if talk.id == owner:
                talk.first, talk.last = min(talk.first, at), max(talk.last, at)
                talk.here = True
                return
        self._of[customer].append(_Talk(owner, at, at, here=True))

    def _is_with(self, id: ConversationId, facts: rules.Mail, customer: int | None) -> bool:
        known: Known = self._table.known[id]
        theirs = customer is not None and known.customer == customer
        return theirs or facts.sender in known.participants

    def _is_spam(self, talk: _Talk) -> bool:
        return self._table.status(talk.id) is Status.SPAM

    def _attach(self, id: ConversationId, reason: rules.Reason, facts: rules.Mail) -> rules.Attach:
        inbound = facts.direction is Direction.IN
        known = facts.sender in self._table.participants(id)
        reopens = self._table.status(id) in REOPENED_BY_INBOUND
        return rules.Attach(
            id,
            reason,
            new_participant=inbound and not known,
            reopen=inbound and not facts.history and reopens,
        )


_NEW = rules.New(rules.Reason.UNRELATED)


def _latest(talks: Iterable[_Talk]) -> ConversationId:
    return max(talks, key=lambda talk: (talk.last, talk.id)).id


def _near(talk: _Talk, at: int) -> bool:
    return talk.first - WINDOW <= at <= talk.last + WINDOW
