"""Connecting, changing and removing accounts. Secrets never pass through here (K5)."""

import json
from dataclasses import dataclass

from sqlalchemy import select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AccountId
from app.inbox.sending.outbox_rows import pause, resume
from app.inbox.values import SendState
from app.store.commands import Command, Outcome, Tx, register
from app.store.schema.accounts import account

ARCHIVE = "archive"
"""Kind and name of the local account that imports without one belong to."""


@register("account.add")
@dataclass(frozen=True, slots=True)
class AddAccount(Command):
    """Connect a channel address; ``config`` by field name."""

    id: AccountId
    channel: str
    name: str
    address: str
    config: dict[str, str]

    def apply(self, tx: Tx) -> Outcome:
        name = " ".join(self.name.split())  # a line break would break every list it stands in
        taken = select(account.c.id).where(account.c.name == name)
        if tx.connection.execute(taken).first():
            raise UsageError("name-taken", name=name)
        row = {
            "id": self.id,
            "kind": self.channel,
            "name": name,
            "address": self.address,
            "config": json.dumps(self.config, sort_keys=True),
            "created_at": tx.at,
            "rev": tx.seq,
        }
        tx.connection.execute(account.insert(), row)
        return Outcome(Changes(accounts=frozenset({self.id})), inverse=RemoveAccount(self.id))


@register("account.set")
@dataclass(frozen=True, slots=True)
class SetAccount(Command):
    """Change settings of an account; ``paused`` None leaves that as it is."""

    id: AccountId
    config: dict[str, str]
    address: str | None = None
    paused: bool | None = None

    def apply(self, tx: Tx) -> Outcome:
        row = tx.connection.execute(select(account).where(account.c.id == self.id)).first()
        if row is None or row.removed:
            raise UsageError("no-such-account", name=str(self.id))
        before = json.loads(row.config)
        values = {
            "config": json.dumps(before | self.config, sort_keys=True),
            "address": row.address if self.address is None else self.address,
            "paused": row.paused if self.paused is None else self.paused,
            "rev": tx.seq,
        }
        tx.connection.execute(account.update().where(account.c.id == self.id).values(**values))
        inverse = SetAccount(self.id, before, row.address, row.paused)
        changes = Changes(accounts=frozenset({self.id}))
        # Whoever changes an account may have put right what its mail was paused for.
        return Outcome(changes if values["paused"] else changes | resume(tx, self.id), (), inverse)


@register("account.remove")
@dataclass(frozen=True, slots=True)
class RemoveAccount(Command):
    """Disconnect an account; what it brought stays, what it was to send waits for a person."""

    id: AccountId
    restore: bool = False

    def apply(self, tx: Tx) -> Outcome:
        found = tx.connection.execute(
            account.update()
            .where(account.c.id == self.id, account.c.removed == self.restore)
            .values(removed=not self.restore, rev=tx.seq)
        )
        if found.rowcount != 1:
            raise UsageError("no-such-account", name=str(self.id))
        told = Changes(accounts=frozenset({self.id}))
        waiting = (SendState.HELD, SendState.QUEUED, SendState.RETRYING)
        if not self.restore:
            told |= pause(tx, self.id, "account-removed", waiting)
        return Outcome(told, inverse=RemoveAccount(self.id, not self.restore))
