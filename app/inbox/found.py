"""What ingest learns from where mail lies: the Sent folder makes it ours (R6), marks make it read.

A part of ``ingest`` with its own queries; writer thread, inside the transaction of the batch.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select

from app.base.clock import MICRO
from app.base.ids import AccountId, ConversationId, MessageId
from app.inbox import status_rules
from app.inbox.channels.base import Mark
from app.inbox.places_commands import note_vanished, read_for_all
from app.inbox.prepare import Prepared
from app.inbox.threading.thread_table import Known
from app.inbox.values import Direction
from app.store.among import among
from app.store.commands import Tx
from app.store.flags import Flag
from app.store.schema import conversations, messages, outbox

_SENT_WITHIN = 24 * 3600 * MICRO
_SAME_MOMENT = 600 * MICRO
_UNCOUNTED = Flag.HISTORY | Flag.MACHINE_ANSWER | Flag.SUSPECT


class Found:
    """One batch's worth. ``rows`` are the message rows that the batch is about to write."""

    def __init__(self, tx: Tx, account: AccountId, rows: Sequence[Mapping[str, Any]]) -> None:
        self._tx = tx
        self._account = account
        self._rows = rows
        self._sent: list[Any] = []
        self._answered: dict[ConversationId, int] = {}
        self._seen: set[int] = set()
        self._again: set[int] = set()
        self._customers: dict[ConversationId, int | None] = {}

    # our own mail

    def load(self, fresh: Iterable[Prepared]) -> None:
        """Read what the outbox sent around the time of the mails that lie in Sent."""
        times = [mail.received_at for mail in fresh if mail.ours]
        if not times:
            return
        o, m = outbox.outbox.c, messages.message.c
        self._sent = list(
            self._tx.connection.execute(
                select(m.id, m.digest, m.date, m.subject, m.recipients, m.preview)
                .join(outbox.outbox, o.message == m.id)
                .where(
                    o.account == self._account,
                    o.created_at.between(min(times) - _SENT_WITHIN, max(times) + _SENT_WITHIN),
                )
            )
        )

    def twin(self, mail: Prepared) -> MessageId | None:
        """The message of our outbox that lies in Sent under an id the server gave it (3.1.9)."""
        if not mail.ours:
            return None
        same = [row.id for row in self._sent if row.digest == mail.digest]
        same = same or [row.id for row in self._sent if _alike(row, mail)]
        return MessageId(same[0]) if len(same) == 1 else None

    # how a conversation stands after a reply that was found

    def load_answers(self, known: Collection[ConversationId]) -> None:
        """When each conversation was last answered from another mail program."""
        c, m = conversations.conversation, messages.message
        sent_here = select(outbox.outbox.c.id).where(outbox.outbox.c.message == m.c.id).exists()
        root = func.coalesce(c.c.merged_into, c.c.id)
        wanted = [id for id in known if id not in self._answered]
        if not wanted:
            return
        connection = self._tx.connection
        here = among(connection, c.c.id, wanted) | among(connection, c.c.merged_into, wanted)
        rows = connection.execute(
            select(root, func.max(m.c.received_at))
            .select_from(m)
            .join(c, c.c.id == m.c.conversation)
            .where(here, m.c.direction == Direction.OUT.value, ~sent_here)
            .group_by(root)
        )
        self._answered.update((ConversationId(id), at) for id, at in rows.all())

    def answered_at(self, conversation: ConversationId) -> int | None:
        return self._answered.get(conversation)

    def replied(self, owner: Known, at: int, *, history: bool) -> None:
        """A reply of that time lies in Sent: whoever wrote before it waits no longer."""
        if not history:
            self._answered[owner.id] = max(at, self._answered.get(owner.id, at))
        pending = owner.state.waiting_since
        later: tuple[int, ...] = ()
        if pending is not None and at >= pending and not history:
            later = (*self._heard_after(owner.id, at), *self._in_batch(owner.id, at))
        after = status_rules.after_found_reply(owner.state, at, later, history)
        owner.changed |= after != owner.state
        owner.state = after

    def _heard_after(self, conversation: ConversationId, at: int) -> list[int]:
        c, m = conversations.conversation.c, messages.message.c
        thread = select(c.id).where((c.id == conversation) | (c.merged_into == conversation))
        found: list[int] = list(
            self._tx.connection.execute(
                select(m.received_at).where(
                    m.conversation.in_(thread),
                    m.direction == Direction.IN.value,
                    m.received_at > at,
                    m.flags.bitwise_and(int(_UNCOUNTED)) == 0,
                )
            ).scalars()
        )
        return found

    def _in_batch(self, conversation: ConversationId, at: int) -> list[int]:
        return [
            row["received_at"]
            for row in self._rows
            if row["conversation"] == conversation
            and row["direction"] == Direction.IN.value
            and row["received_at"] > at
            and not row["flags"] & _UNCOUNTED
        ]

    def is_inbound(self, message: MessageId) -> bool:
        """Whether a stored message counts as inbound so far."""
        m = messages.message.c
        said = select(m.direction).where(m.id == message)
        return self._tx.connection.execute(said).scalar() == Direction.IN.value

    def make_ours(self, message: MessageId) -> None:
        """What came as inbound under our address lies in Sent: we wrote it."""
        m = messages.message
        self._tx.connection.execute(
            m.update()
            .where(m.c.id == message)
            .values(direction=Direction.OUT.value, rev=self._tx.seq)
        )

    def set_customer(self, owner: Known, customer: int | None) -> None:
        """The conversation is with somebody else than it seemed."""
        owner.customer = self._customers[owner.id] = customer

    # places

    def placed(self, mail: Prepared, message: MessageId, *, new: bool) -> None:
        """A message lies there, marked so."""
        if mail.uid and mail.marks & Mark.SEEN and not mail.flags & Flag.HISTORY:
            self._seen.add(message)
        if mail.uid and not new:
            self._again.add(message)

    def finish(self) -> set[ConversationId]:
        """Once the batch is written: what was seen elsewhere is read, what is back is not gone."""
        table = conversations.conversation
        for id, customer in self._customers.items():
            mine = table.update().where(table.c.id == id)
            self._tx.connection.execute(mine.values(customer=customer, rev=self._tx.seq))
        note_vanished(self._tx, self._again)
        return read_for_all(self._tx, self._seen)


def _alike(row: Any, mail: Prepared) -> bool:
    """Subject, recipients, moment and words agree: servers change more than the id."""
    if row.date is None or mail.date is None or abs(row.date - mail.date) > _SAME_MOMENT:
        return False
    return bool(
        row.subject == mail.subject
        and row.recipients == mail.recipients_text
        and row.preview == mail.preview
    )
