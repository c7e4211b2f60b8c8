"""What an account brought: how much it is, and deleting it for good with its account.

Deleted are its messages, and every conversation in which nobody wrote by another account; people
stay. It may be a million messages, so it goes in slices, a transaction each; what is gone when
somebody stops is gone, the rest stays readable. Nothing keeps it from being fetched anew once the
account is connected again: to be rid of a person is ``erasing``.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId
from app.inbox.people.erasing import Work, scrub_journal
from app.inbox.talk_commands import wait_anew
from app.inbox.values import SendState
from app.store.commands import Command, Outcome, Tx, register
from app.store.database import Dbapi
from app.store.schema import accounts, customers
from app.store.schema.accounts import account
from app.store.schema.conversations import conversation
from app.store.schema.journal import setting, tombstone
from app.store.schema.messages import message
from app.store.schema.outbox import outbox
from app.store.upsert import upsert

if TYPE_CHECKING:
    from sqlalchemy import Connection

SLICE = 500
"""Conversations a transaction."""
WAITING = (SendState.HELD, SendState.QUEUED, SendState.RETRYING, SendState.PAUSED)
_UNDER_WAY = (SendState.SENDING, SendState.COMMITTED)


@dataclass(frozen=True, slots=True)
class Brought:
    """What an account brought; ``waiting``: messages in its outbox that are not sent yet."""

    conversations: int
    messages: int
    waiting: int


def brought(c: Dbapi, id: AccountId) -> Brought:
    """Count it, along an index: a moment where there is much mail."""
    counts = "SELECT count(DISTINCT conversation), count(*) FROM message WHERE account = ?"
    conversations, messages = c.execute(counts, (id,)).fetchone()
    return Brought(conversations, messages, len(waiting(c, id)))


def waiting(c: Dbapi, id: AccountId) -> list[int]:
    """The messages of its outbox that can still be taken back."""
    marks = ", ".join("?" * len(WAITING))
    query = f"SELECT id FROM outbox WHERE account = ? AND state IN ({marks}) ORDER BY id"  # noqa: S608
    return [row[0] for row in c.execute(query, (id, *WAITING))]


def slices(c: Dbapi, id: AccountId) -> list[tuple[ConversationId, ...]]:
    """The conversations with something of the account in them, in the slices they go in."""
    query = (
        "SELECT DISTINCT conversation FROM message WHERE account = ?1 "
        "UNION SELECT id FROM conversation WHERE account = ?1"
    )
    every = [ConversationId(row[0]) for row in c.execute(query, (id,))]
    return [tuple(every[at : at + SLICE]) for at in range(0, len(every), SLICE)]


@register("account.erase-history")
@dataclass(frozen=True, slots=True)
class EraseHistory(Command):
    """What an account has in these conversations; cannot be undone.

    Raises ``UsageError("sending-now")`` while a message of it is on its way.
    """

    account: AccountId
    conversations: tuple[ConversationId, ...]

    def apply(self, tx: Tx) -> Outcome:
        m = message.c
        mine = m.conversation.in_(self.conversations)
        others = select(m.conversation).where(mine, m.account != self.account)
        shared = set(tx.connection.execute(others).scalars())
        here = select(m.id).where(m.conversation.in_(shared), m.account == self.account)
        single = tx.connection.execute(here).scalars().all()
        work = Work(tx, set(self.conversations) - shared, single)
        work.refuse_while_sending()
        work.clear()
        for id in sorted(work.left):
            wait_anew(tx, ConversationId(id))
            self._hand_over(tx, id)
        return Outcome(work.changes())

    def _hand_over(self, tx: Tx, id: int) -> None:
        """A conversation that stays is the account's by which the others wrote last."""
        c, m = conversation.c, message.c
        newest = (
            select(m.account)
            .where(m.conversation == id, m.account.is_not(None))
            .order_by(m.received_at.desc(), m.id.desc())
            .limit(1)
        )
        other = tx.connection.execute(newest).scalar()
        mine = update(conversation).where(c.id == id, c.account == self.account)
        tx.connection.execute(mine.values(account=other, rev=tx.seq))


@register("account.forget")
@dataclass(frozen=True, slots=True)
class ForgetAccount(Command):
    """The row of a removed account whose history is gone, and what the journal told of that."""

    id: AccountId

    def apply(self, tx: Tx) -> Outcome:
        run = tx.connection.execute
        if not run(select(account.c.id).where(account.c.id == self.id, account.c.removed)).first():
            raise UsageError("no-such-account", name=str(self.id))
        for table in (message, conversation, outbox):
            if run(select(func.count()).where(table.c.account == self.id)).scalar_one():
                raise UsageError("account-has-history", name=str(self.id))
        t = tombstone.c
        gone = select(t.id).where(t.table_name.in_(("message", "conversation", "outbox")))
        scrub_journal(tx, set(run(gone).scalars()))
        for each in (accounts.cursor, customers.opt_out):
            run(each.delete().where(each.c.account == self.id))
        run(setting.delete().where(setting.c.key == f"signature/{self.id}"))
        run(account.delete().where(account.c.id == self.id))
        upsert(tx.connection, tombstone, {"table_name": "account", "id": self.id}, rev=tx.seq)
        return Outcome(Changes(accounts=frozenset({self.id})))


def forget_beside(connection: "Connection", id: AccountId) -> None:
    """What is kept of an account on this desk alone."""
    for each in (accounts.health, accounts.usage, accounts.missing, accounts.audit):
        connection.execute(each.delete().where(each.c.account == id))


def sending(c: Dbapi, id: AccountId) -> bool:
    """Whether a message of it is on its way this moment."""
    marks = ", ".join("?" * len(_UNDER_WAY))
    query = f"SELECT 1 FROM outbox WHERE account = ? AND state IN ({marks})"  # noqa: S608
    return c.execute(query, (id, *_UNDER_WAY)).fetchone() is not None
