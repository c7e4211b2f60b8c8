"""A workspace of a million messages for the benches of the whole window, made by SQL.

``triage_bench.workspace`` makes the conversations, of one message each, and their queue; here each
message gets a text, an account and its place in the search index, and one conversation grows to two
thousand messages. Made in some minutes, of 2 GB; ``made`` keeps it for the next run.
"""

import time
from pathlib import Path
from typing import Any

from app.base.bus import Changes
from app.base.ids import ConversationId
from app.base.paths import Profile
from app.store import bodies, database, projection, search
from app.store.store import Store
from tests.bench.triage_bench import workspace

LONG = ConversationId(21)
"""The conversation of ``LENGTH`` messages."""
LENGTH = 2_000
_ACCOUNT = 7
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
_STATEMENTS = (
    f"""INSERT INTO account (id, kind, name, address, config, paused, removed, created_at, rev)
    VALUES ({_ACCOUNT}, 'email', 'shop', 'help@example.com', '{{}}', 1, 0, 0, 1)""",
    "INSERT OR REPLACE INTO counter SELECT 'number', max(number) FROM conversation",
    f"UPDATE conversation SET account = {_ACCOUNT}",
    f"UPDATE message SET account = {_ACCOUNT}",
    f"""{_NUMBERS} INSERT INTO message SELECT {{columns}} FROM n CROSS JOIN message m
    WHERE m.conversation = {LONG}""",
    """INSERT INTO source (message, rev, sha256, size, codec, data)
    SELECT id, 1, zeroblob(32), raw_size(id), 'zstd', frame(id) FROM message""",
)
_OTHER = {
    "id": "3000000000 + n.i",
    "message_id": "'<long' || n.i || '@example.com>'",
    "received_at": "m.received_at + n.i * 60000000",
}


def _text(id: int) -> str:
    return (
        f"Hello,\n\nwhere is the parcel that I ordered last week? Its number is {id}, and the "
        f"picture of bowl {id % 5000} in your shop shows another blue.\nThank you."
    )


def _raw(id: int) -> bytes:
    head = f"From: Customer <c{id}@example.com>\r\nTo: help@example.com\r\nSubject: A question"
    return f"{head}\r\nMessage-ID: <{id}@example.com>\r\n\r\n{_text(id)}\r\n".encode()


def made(folder: Path, count: int) -> Profile:
    """The workspace below ``folder``, made when it is not there yet."""
    profile = Profile(folder / "profile")
    if not profile.exists:
        began = time.perf_counter()
        folder.mkdir(parents=True, exist_ok=True)
        _fill(workspace(folder, count))
        size = profile.database.stat().st_size / 1e6
        print(
            f"{count:,} conversations made in {time.perf_counter() - began:.0f} s, {size:,.0f} MB"
        )
    return profile


def _fill(profile: Profile) -> None:
    connection = database.open_writer(profile.database)
    connection.execute("PRAGMA synchronous=OFF")
    connection.create_function("raw_size", 1, lambda id: len(_raw(id)))
    connection.create_function("frame", 1, lambda id: bodies.pack(_text(id), _raw(id)))
    connection.execute("BEGIN IMMEDIATE")
    names = [row[1] for row in connection.execute("PRAGMA table_info(message)")]
    columns = ", ".join(_OTHER.get(name, f"m.{name}") for name in names)
    for statement in _STATEMENTS:
        given = {"count": LENGTH - 1} if ":count" in statement else {}
        connection.execute(statement.replace("{columns}", columns), given)
    connection.execute("COMMIT")
    connection.close()
    store = Store(profile)
    store.write(_rebuild).result()
    store.close()
    connection = database.open_writer(profile.database)
    while search.tidy(connection):
        pass
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _rebuild(connection: Any) -> tuple[None, Changes]:
    projection.rebuild(connection)
    return None, Changes()
