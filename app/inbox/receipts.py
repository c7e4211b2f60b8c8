"""Read receipts that customers are given: for accounts that chose so, and not by default.

What an agent read is owed in the transaction that marks it read, and told with the next push, by
whichever desk works for the account. An old message is not told of: nobody waits for that.
"""

import asyncio
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.ids import AccountId, ConversationId, MessageId
from app.inbox.channels.base import Seen
from app.inbox.channels.spec import READ_RECEIPTS
from app.inbox.values import Direction
from app.store import bulk
from app.store.commands import Command, Outcome, Tx, register
from app.store.flags import Flag
from app.store.schema.accounts import account
from app.store.schema.conversations import conversation
from app.store.schema.messages import message, receipt
from app.store.schema.team import read_mark
from app.store.store import Store

_STALE = 7 * 24 * 3600 * MICRO
_AT_ONCE = 100
_OWED = f"""
SELECT r.message, m.remote_id, i.address, m.received_at
FROM receipt r JOIN message m ON m.id = r.message
LEFT JOIN identity i ON i.id = m.sender_identity
WHERE r.account = ? AND r.told_at IS NULL AND r.read_at > ?
ORDER BY m.received_at, m.id LIMIT {_AT_ONCE}
"""  # noqa: S608  our own text


def owe(tx: Tx, thread: Collection[ConversationId], until: int) -> None:
    """An agent reads a thread up to a time: its writers shall know, where that was chosen.

    Before the mark is made: what somebody had read already, told of or not, is past.
    """
    asking = _asking(tx)
    if not asking:
        return
    m, c, mark = message.c, conversation.c, read_mark.c
    root = func.coalesce(c.merged_into, c.id)
    before = select(mark.at).where(mark.conversation == root, mark.at >= m.received_at).exists()
    read = (
        select(m.id, m.account)
        .join(conversation, c.id == m.conversation)
        .where(
            m.conversation.in_(thread),
            m.account.in_(asking),
            m.direction == Direction.IN.value,
            m.remote_id != "",
            m.received_at <= until,
            m.received_at > tx.at - _STALE,
            m.flags.bitwise_and(int(Flag.HISTORY)) == 0,
            ~before,
        )
    )
    rows = [
        {"message": id, "account": of, "read_at": tx.at, "told_at": None, "rev": tx.seq}
        for id, of in tx.connection.execute(read)
    ]
    bulk.insert(tx.connection, receipt, rows, if_new=True)


def _asking(tx: Tx) -> list[AccountId]:
    c = account.c
    rows = tx.connection.execute(select(c.id, c.config).where(c.removed.is_(False)))
    return [row.id for row in rows if json.loads(row.config).get(READ_RECEIPTS.name) == "yes"]


@register("inbox.told-read")
@dataclass(frozen=True, slots=True)
class ToldRead(Command):
    """The service was told that these were read, or will not hear of it."""

    messages: tuple[MessageId, ...]

    def apply(self, tx: Tx) -> Outcome:
        mine = receipt.update().where(receipt.c.message.in_(self.messages))
        tx.connection.execute(mine.values(told_at=tx.at, rev=tx.seq))
        return Outcome(Changes())


async def owed(store: Store, id: AccountId) -> Sequence[tuple[MessageId, Seen]]:
    """What is still to be told, oldest first; what waited for a week is not told any more."""
    since = store.clock.now() - _STALE
    found = store.read(lambda c: c.execute(_OWED, (id, since)).fetchall())
    return [
        (MessageId(message), Seen(remote_id, sender or "", at))
        for message, remote_id, sender, at in await asyncio.wrap_future(found)
    ]


async def told(store: Store, messages: Sequence[MessageId]) -> None:
    """Write down that they were told."""
    await asyncio.wrap_future(store.execute(ToldRead(tuple(messages)), cause="receipts"))
