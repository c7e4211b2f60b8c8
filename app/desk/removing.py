"""Removing an account, with or without what it brought, and taking that back. Any thread.

Its messages that wait in the outbox are taken back first: a text is a draft again, unless its
conversation goes, too. Without its history all of it can be undone but for that; secrets are kept
in this process's memory until it ends, so that an undo brings them back.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from app.base.errors import UsageError
from app.base.ids import AccountId, CommandId, OutboxId
from app.desk.requests import PROGRESS, Line
from app.store.database import Dbapi

if TYPE_CHECKING:
    from app.desk.desk import Desk

_ROUNDS = 3
"""A look that was under way may have stored something after the others were counted."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What came of it. ``command`` takes it back; None: that cannot be."""

    cancelled: int
    conversations: int
    whole: bool
    command: CommandId | None


def remove(
    desk: "Desk", id: AccountId, *, history: bool, stop: Event
) -> "Iterator[Line | Removed]":
    """Progress lines, then a ``Removed``; an account that is removed already may lose its history.

    ``stop`` ends it between two slices: the rest stays readable. Raises
    ``UsageError("sending-now")``.
    """
    from app.inbox import history as old
    from app.inbox.account_commands import RemoveAccount

    store = desk.store
    if history and store.read(lambda c: old.sending(c, id)).result():
        raise UsageError("sending-now")
    cancelled = _take_back(desk, id, drafts=not history)
    command = None
    if store.read(lambda c: _connected(c, id)).result():
        done = store.execute(RemoveAccount(id), agent=desk.agent.id).result()
        command = done.commands[0]
    if not history:
        yield Removed(cancelled, 0, whole=False, command=command)
        return
    gone = 0
    for _ in range(_ROUNDS):
        slices = store.read(lambda c: old.slices(c, id)).result()
        total = gone + sum(map(len, slices))
        for piece in slices:
            yield {PROGRESS: {"done": gone, "total": total}}
            if stop.is_set():
                yield Removed(cancelled, gone, whole=False, command=None)
                return
            store.execute(old.EraseHistory(id, piece), agent=desk.agent.id).result()
            gone += len(piece)
    _forget(desk, id)
    yield Removed(cancelled, gone, whole=True, command=None)


def _connected(c: Dbapi, id: AccountId) -> bool:
    query = "SELECT 1 FROM account WHERE id = ? AND NOT removed"
    return c.execute(query, (id,)).fetchone() is not None


def _take_back(desk: "Desk", id: AccountId, *, drafts: bool) -> int:
    """Take the messages that wait in its outbox back; how many there were."""
    from app.desk.writing import posting
    from app.inbox import history as old
    from app.inbox.sending.outbox_commands import Cancel

    taken = 0
    for each in desk.store.read(lambda c: old.waiting(c, id)).result():
        try:
            if drafts:
                posting.take_back(desk.store, desk.agent, OutboxId(each))
            else:
                desk.store.execute(Cancel(OutboxId(each)), agent=desk.agent.id).result()
        except UsageError:  # some have it already, or it left just now
            continue
        taken += 1
    return taken


def _forget(desk: "Desk", id: AccountId) -> None:
    """The account's own row, what is kept beside it, and the files of what is gone."""
    from app.inbox.history import ForgetAccount, forget_beside
    from app.inbox.people import erasing

    forgetting = desk.store.execute(
        ForgetAccount(id), agent=desk.agent.id, beside=lambda c: forget_beside(c, id)
    )
    forgetting.result()
    erasing.finish(desk.store)
