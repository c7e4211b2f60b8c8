"""What a workspace comes to, without ids and times: equal for equal histories."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from app.base.paths import Profile
from app.store import bodies, database

State = Mapping[str, Any]


def state(profile: Profile) -> State:
    """Messages, which of them are one conversation and how that stands, places, cursors."""
    connection = database.open_reader(profile.database)
    try:
        return {
            "messages": Counter(_messages(connection)),
            "conversations": _conversations(connection),
            "places": sorted(_rows(connection, _PLACES)),
            "cursors": sorted(_rows(connection, "SELECT stream, value FROM cursor")),
            "people": sorted(_rows(connection, _PEOPLE)),
            "counts": sorted(_rows(connection, "SELECT * FROM tally WHERE n <> 0")),
        }
    finally:
        connection.close()


_MESSAGES = """SELECT m.message_id, m.digest, m.direction, m.flags, m.subject, s.sha256, m.id
FROM message m JOIN source s ON s.message = m.id"""
_PLACES = """SELECT l.folder, l.uidvalidity, l.uid, m.digest FROM location l
JOIN message m ON m.id = l.message"""
_PEOPLE = """SELECT i.address, i.name, c.name FROM identity i
LEFT JOIN customer c ON c.id = i.customer"""
_THREADS = """SELECT r.id, r.status, r.waiting_since, r.subject, s.messages, l.preview, m.digest
FROM message m JOIN conversation c ON c.id = m.conversation
JOIN conversation r ON r.id = coalesce(c.merged_into, c.id)
JOIN summary s ON s.conversation = r.id LEFT JOIN message l ON l.id = s.last_message"""


def _messages(connection: database.Dbapi) -> list[tuple[Any, ...]]:
    rows = _rows(connection, _MESSAGES)
    texts = bodies.read(connection, [row[-1] for row in rows])
    return [(*row[:-1], texts[row[-1]]) for row in rows]


def _conversations(connection: database.Dbapi) -> "Counter[Any]":
    """Each conversation as its status, its queue row and the digests it holds."""
    found: dict[int, tuple[tuple[Any, ...], list[bytes]]] = {}
    for id, *head, digest in _rows(connection, _THREADS):
        found.setdefault(id, (tuple(head), []))[1].append(digest)
    return Counter((head, tuple(sorted(digests))) for head, digests in found.values())


def _rows(connection: database.Dbapi, sql: str) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = connection.execute(sql).fetchall()
    return rows
