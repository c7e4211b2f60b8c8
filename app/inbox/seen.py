"""Which messages of a batch are stored already. Writer thread, inside the batch's transaction."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.base.ids import AccountId
from app.inbox.prepare import Prepared
from app.store.among import among
from app.store.schema import messages

if TYPE_CHECKING:
    from sqlalchemy import Connection


def unseen(
    connection: "Connection", account: AccountId, batch: Sequence[Prepared]
) -> list[Prepared]:
    """Without what was stored from the very same place or under the same remote id, each once."""
    places, remote = _places(connection, account, batch), _remote(connection, account, batch)
    fresh = []
    for mail in batch:
        if (mail.folder, mail.uidvalidity, mail.uid) in places or mail.remote_id in remote:
            continue
        if mail.remote_id:
            remote.add(mail.remote_id)
        fresh.append(mail)
    return fresh


def _places(
    connection: "Connection", account: AccountId, batch: Sequence[Prepared]
) -> set[tuple[str, int, int]]:
    location = messages.location.c
    here = [p for p in batch if p.uid]
    seen: set[tuple[str, int, int]] = set()
    for folder, validity in {(p.folder, p.uidvalidity) for p in here}:
        found = connection.execute(
            select(location.uid).where(
                location.account == account,
                location.folder == folder,
                location.uidvalidity == validity,
                among(connection, location.uid, {p.uid for p in here}),
            )
        ).scalars()
        seen.update((folder, validity, uid) for uid in found)
    return seen


def _remote(connection: "Connection", account: AccountId, batch: Sequence[Prepared]) -> set[str]:
    message = messages.message.c
    remote = {p.remote_id for p in batch if p.remote_id}
    if not remote:
        return set()
    query = select(message.remote_id).where(
        message.account == account,
        among(connection, message.remote_id, remote),
        messages.HAS_REMOTE_ID,
    )
    return set(connection.execute(query).scalars())
