"""A frozen message as a channel gets it. Reading thread."""

from typing import NamedTuple

from app.base.ids import OutboxId
from app.base.paths import Profile
from app.inbox import source
from app.inbox.channels.base import Outgoing
from app.store.database import Dbapi
from app.store.queries import one, values


class Frozen(NamedTuple):
    """A message of the outbox: what is still to leave, and how often it was tried."""

    out: Outgoing
    tries: int


def frozen(connection: Dbapi, profile: Profile, id: OutboxId) -> Frozen:
    """Raises ``UsageError`` or ``WorkspaceError`` when its source cannot be read."""
    row = one(connection, "SELECT * FROM outbox WHERE id = ?", id)
    assert row is not None  # noqa: S101  rows of the outbox stay
    waiting = "SELECT address FROM outbox_recipient WHERE outbox = ? AND state = 'waiting' "
    people = values(connection, waiting + "ORDER BY rowid", id)
    data = source.read(connection, profile, row["message"])
    sender, made = row["sender"], row["created_at"]
    out = Outgoing(row["send_id"], row["message_id"], sender, tuple(people), data, made)
    return Frozen(out, row["tries"])
