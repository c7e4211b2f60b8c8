"""Who asked for no more texts (STOP), and who took it back (START). Writer thread."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import select

from app.base.ids import AccountId
from app.inbox.parsing.addresses import canonical
from app.inbox.prepare import Prepared
from app.store.commands import Tx
from app.store.schema.conversations import conversation, participant
from app.store.schema.customers import identity, opt_out
from app.store.schema.outbox import recipient
from app.store.upsert import upsert

OPTED_OUT = "opted-out"
"""The code and the reason of what is not sent for it."""


def obey(tx: Tx, account: AccountId, batch: Iterable[tuple[int, Prepared]]) -> None:
    """Note what each message of a batch asks for: its sender's identity, and the message."""
    latest: dict[int, Prepared] = {}
    for who, mail in batch:
        if mail.consent and mail.received_at >= getattr(latest.get(who), "received_at", 0):
            latest[who] = mail
    for who, mail in latest.items():
        if mail.consent == "stop":
            _put(tx, account, who, mail.received_at)
        else:
            mine = (opt_out.c.account == account) & (opt_out.c.identity == who)
            tx.connection.execute(opt_out.delete().where(mine, opt_out.c.since <= mail.received_at))


def refused(tx: Tx, row: Any) -> None:
    """The provider says that whom a message (of the outbox) was for asked for no more."""
    for who in _people(tx, row):
        _put(tx, row.account, who, tx.at)


def forbids(tx: Tx, row: Any) -> bool:
    """Whether whom a message (of the outbox) is for asked for no more."""
    people = _people(tx, row)
    mine = (opt_out.c.account == row.account) & opt_out.c.identity.in_(people)
    return tx.connection.execute(select(opt_out.c.since).where(mine)).first() is not None


def _put(tx: Tx, account: AccountId, who: int, since: int) -> None:
    row = {"account": account, "identity": who, "since": since}
    upsert(tx.connection, opt_out, row, rev=tx.seq)


def _people(tx: Tx, row: Any) -> Collection[int]:
    addresses = tx.connection.execute(
        select(recipient.c.address).where(recipient.c.outbox == row.id)
    ).scalars()
    wanted = {canonical(address) for address in addresses}
    query = (
        select(identity.c.id)
        .join(participant, participant.c.identity == identity.c.id)
        .join(conversation, conversation.c.id == participant.c.conversation)
        .where(
            (conversation.c.id == row.conversation)
            | (conversation.c.merged_into == row.conversation),
            identity.c.address.in_(wanted),
        )
    )
    return set(tx.connection.execute(query).scalars())
