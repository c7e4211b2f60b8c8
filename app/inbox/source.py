"""The raw source of a stored message. Reader threads."""

from app.base.errors import UsageError
from app.base.ids import MessageId
from app.base.paths import Profile
from app.store import bodies
from app.store.blobs import Blobs
from app.store.database import Dbapi

_FRAME = f"""SELECT s.sha256, {bodies.SOURCE} FROM source s LEFT JOIN pack p ON p.id = s.pack
WHERE s.message = ?"""  # noqa: S608  our own text


def read(connection: Dbapi, profile: Profile, message: MessageId) -> bytes:
    """The bytes as they came or were frozen; raises ``UsageError`` when there is no source."""
    row = connection.execute(_FRAME, (message,)).fetchone()
    if row is None:
        raise UsageError("no-source", id=message)
    sha256, *columns = row
    kept = bodies.Kept(*columns)
    if kept.codec == "blob":
        return Blobs(profile.blobs).get(sha256)
    return bodies.Opener().pieces(kept)[1]
