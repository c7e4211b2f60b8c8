"""What an act of an agent does to the mailbox on the server, where its account says so (C3).

By default nothing. What lies in INBOX goes to the archive or to junk when its conversation is
resolved or spam; what we have put there comes back when the conversation is open again. What a
person filed elsewhere stays where it is. Wishes only: ``location.wanted`` is the queue.
"""

import json
from collections.abc import Sequence

from sqlalchemy import and_, func, or_, select

from app.base.ids import AccountId, ConversationId
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


def follow(tx: Tx, root: ConversationId, status: Status) -> None:
    """An agent gave a conversation this status: its mail follows on the server."""
    places = _places(tx, root)
    if not places:
        return
    wishes = _wishes(tx, {place[0] for place, *_ in places}, status)
    for place, in_inbox, filed, wanted in places:
        if not (in_inbox or filed):
            continue
        goal = wishes.get(place[0], 0)
        now = 0 if in_inbox else filed
        move = 0 if goal == now else (goal or int(Move.INBOX))
        if move != wanted & MOVES:
            _want(tx, place, wanted & ~MOVES & 0xFF | move)


def _places(tx: Tx, root: ConversationId) -> Sequence[tuple[Place, bool, int, int]]:
    """Where the inbound mail of a conversation lies: place, in INBOX, put there by, wanted."""
    c = location.c
    thread = or_(conversation.c.id == root, conversation.c.merged_into == root)
    rows = tx.connection.execute(
        select(c.account, c.folder, c.uidvalidity, c.uid, c.filed, c.wanted)
        .join(message, message.c.id == c.message)
        .join(conversation, conversation.c.id == message.c.conversation)
        .where(thread, message.c.direction == Direction.IN.value)
        .where(or_(c.gone_at.is_(None), c.wanted.bitwise_and(int(MOVES)) != 0))
        .where(or_(func.upper(c.folder) == _INBOX, c.filed != 0))
    )
    return [
        ((r.account, r.folder, r.uidvalidity, r.uid), r.folder.upper() == _INBOX, r.filed, r.wanted)
        for r in rows
    ]


def _wishes(tx: Tx, ids: set[AccountId], status: Status) -> dict[AccountId, int]:
    """Where mail of each account goes; nothing where it stays in INBOX."""
    name, choices = _WISHES.get(status, ("", {}))
    query = select(account.c.id, account.c.config).where(account.c.id.in_(ids))
    if not name:
        return {}
    found = {r.id: json.loads(r.config).get(name) for r in tx.connection.execute(query)}
    return {id: int(choices[said]) for id, said in found.items() if said in choices}


def _want(tx: Tx, place: Place, wanted: int) -> None:
    c = location.c
    at = and_(
        c.account == place[0], c.folder == place[1], c.uidvalidity == place[2], c.uid == place[3]
    )
    tx.connection.execute(location.update().where(at).values(wanted=wanted, rev=tx.seq))
