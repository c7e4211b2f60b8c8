"""What ties erased messages to others, found without reading whole tables. Writer thread.

``link`` is kept by the hash of an id, and every id stands in the messages that are tied by it;
only the threads of other channels (``talk_threads``) have keys that no message says, so of their
accounts all links are read. A read mark that names a message lies with the conversation that the
message is or was in.
"""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import bindparam, delete, select, union

from app.inbox.prepare import link_hash
from app.store.among import among
from app.store.commands import Tx
from app.store.schema.accounts import account
from app.store.schema.conversations import conversation, move
from app.store.schema.messages import link, message
from app.store.schema.team import agent, read_mark

CLEARED = {("link", "message"), ("link", "conversation"), ("read_mark", "message")}
"""Tables and columns that ``clear`` has seen to."""
_BY_MAIL = ("email", "archive")
"""Kinds of account whose messages name all that they are tied by."""


def clear(
    tx: Tx, messages: Collection[int], conversations: Collection[int], left: Collection[int]
) -> None:
    """Every tie of the messages and conversations; ``left`` lost messages and stay.

    Called while the messages are still there.
    """
    gone, away = set(messages), set(conversations)
    hashes: defaultdict[int, set[int]] = defaultdict(set)
    for row in _named(tx, messages):
        ids = (row.message_id, *row.refs.split(), *row.in_reply_to.split())
        hashes[row.account].update(map(link_hash, ids))
    kinds = dict(tx.connection.execute(select(account.c.id, account.c.kind)).all())
    tie = link.c
    for id, named in hashes.items():
        found = select(tie.hash, tie.role, tie.conversation, tie.message)
        found = found.where(tie.account == id)
        if kinds.get(id) in _BY_MAIL:
            found = found.where(among(tx.connection, tie.hash, named))
        rows = [
            {"h": r.hash, "r": r.role, "c": r.conversation, "m": r.message}
            for r in tx.connection.execute(found)
            if r.conversation in away or r.message in gone
        ]
        _cut(tx, id, rows)
    _unmark(tx, messages, left)


def _named(tx: Tx, messages: Collection[int]) -> list[Any]:
    m = message.c
    mine = among(tx.connection, m.id, messages)
    asked = select(m.account, m.message_id, m.refs, m.in_reply_to)
    return list(tx.connection.execute(asked.where(mine, m.account.is_not(None))))


def _cut(tx: Tx, account: int, rows: list[dict[str, int]]) -> None:
    if not rows:
        return
    tie = link.c
    key = (
        (tie.account == account)
        & (tie.hash == bindparam("h"))
        & (tie.role == bindparam("r"))
        & (tie.conversation == bindparam("c"))
        & (tie.message == bindparam("m"))
    )
    tx.connection.execute(delete(link).where(key), rows)


def _unmark(tx: Tx, messages: Collection[int], left: Collection[int]) -> None:
    """Marks of conversations that stay, on a message that goes."""
    c, here = conversation.c, tx.connection
    root = select(c.merged_into).where(among(here, c.id, left), c.merged_into.is_not(None))
    moved = select(move.c.source).where(among(here, move.c.message, messages))
    where = set(left).union(here.execute(union(root, moved)).scalars())
    mark = read_mark.c
    mine = mark.agent.in_(select(agent.c.id)) & among(here, mark.conversation, where)
    here.execute(delete(read_mark).where(mine, among(here, mark.message, messages)))
