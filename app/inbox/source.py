"""The raw source of a stored message. Reader threads."""

from app.base.errors import UsageError
from app.base.ids import MessageId
from app.base.paths import Profile
from app.store import bodies
from app.store.blobs import Blobs
from app.store.database import Dbapi


def read(connection: Dbapi, profile: Profile, message: MessageId) -> bytes:
    """The bytes as they came or were frozen; raises ``UsageError`` when there is no source."""
    row = connection.execute(
        "SELECT codec, data, sha256, size FROM source WHERE message = ?", (message,)
    ).fetchone()
    if row is None:
        raise UsageError("no-source", id=message)
    codec, data, sha256, size = row
    if codec == "blob":
        return Blobs(profile.blobs).get(sha256)
    return bodies.raw_of(data, size)
