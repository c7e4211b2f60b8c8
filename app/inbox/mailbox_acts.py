"""What an act of an agent does to the mailbox on the server, where its account says so (C3).

By default nothing, and nothing any more once an account asks for neither. What lies in INBOX goes
to the archive or to junk when its conversation is resolved or spam; what we have put there comes
back when the conversation is open again. What a person filed elsewhere stays where it is. Wishes
only: ``location.wanted`` is the queue.
"""

import json
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import and_, func, or_, select

from app.base.ids import AccountId
from app.inbox.channels.base import MOVES, Move
from app.inbox.values import Direction, Status
from app.store.commands import Tx
from app.store.schema.accounts import account
from app.store.schema.conversations import conversation
from app.store.schema.messages import location, message

_INBOX = "INBOX"
_WISHES = {
    Status.RESOLVED: ("on_resolve", {"archive": Move.ARCHIVE}),
    Status.SPAM: ("on_spam", {"junk": Move.JUNK}),
}
Place = tuple[AccountId, str, int, int]


def follow(tx: Tx, roots: Collection[int], status: Status) -> None:
    """An agent gave these conversations a status: their mail follows on the server.

    One query for all of them, and none where no account asks for it.
    """
    asking = _asking(tx)
    if not roots or not asking:
        return
    name, choices = _WISHES.get(status, ("", {}))
    goals = {id: int(choices.get(config.get(name, ""), 0)) for id, config in asking.items()}
    for place, in_inbox, filed, wanted in _places(tx, roots, asking):
        if not (in_inbox or filed):
            continue
        goal = goals[place[0]]
        now = 0 if in_inbox else filed
        move = 0 if goal == now else (goal or int(Move.INBOX))
        if move != wanted & MOVES:
            _want(tx, place, wanted & ~MOVES & 0xFF | move)


def _asking(tx: Tx) -> Mapping[AccountId, Mapping[str, str]]:
    """The settings of the accounts whose mailbox follows what agents do."""
    rows = tx.connection.execute(select(account.c.id, account.c.config))
    configs = {row.id: json.loads(row.config) for row in rows}
    wishes = [(name, choices) for name, choices in _WISHES.values()]
    return {
        id: config
        for id, config in configs.items()
        if any(config.get(name) in choices for name, choices in wishes)
    }


def _places(
    tx: Tx, roots: Collection[int], accounts: Collection[AccountId]
) -> Sequence[tuple[Place, bool, int, int]]:
    """Where the inbound mail of conversations lies: place, in INBOX, put there by, wanted."""
    c = location.c
    thread = or_(conversation.c.id.in_(roots), conversation.c.merged_into.in_(roots))
    rows = tx.connection.execute(
        select(c.account, c.folder, c.uidvalidity, c.uid, c.filed, c.wanted)
        .join(message, message.c.id == c.message)
        .join(conversation, conversation.c.id == message.c.conversation)
        .where(thread, message.c.direction == Direction.IN.value, c.account.in_(tuple(accounts)))
        .where(or_(c.gone_at.is_(None), c.wanted.bitwise_and(int(MOVES)) != 0))
        .where(or_(func.upper(c.folder) == _INBOX, c.filed != 0))
    )
    return [
        ((r.account, r.folder, r.uidvalidity, r.uid), r.folder.upper() == _INBOX, r.filed, r.wanted)
        for r in rows
    ]


def _want(tx: Tx, place: Place, wanted: int) -> None:
    c = location.c
    at = and_(
        c.account == place[0], c.folder == place[1], c.uidvalidity == place[2], c.uid == place[3]
    )
    tx.connection.execute(location.update().where(at).values(wanted=wanted, rev=tx.seq))
