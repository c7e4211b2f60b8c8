"""Keeping the search index in step with the messages. Runs on the writer, in its transaction.

FTS5 writes what it has gathered as soon as a lower rowid arrives, so a batch goes in sorted by key.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from app.store import bodies, search_words
from app.store.database import Dbapi
from app.store.schema import address_book
from app.store.schema.search import SETTINGS, Connection, command, create, drop

Row = Sequence[Any]
"""(message, received_at, subject, sender, recipients, files, body); time in microseconds."""
Texts = Mapping[int, str]
"""Bodies by message."""

_SHIFT = 2  # four messages a second before one borrows the slot of a second beside it
KEYS_A_SECOND = 1 << _SHIFT
_FAR = 1 << 33  # seconds; the year 2242
_MICRO = 1_000_000
_CHUNK = 1000
_MERGED = (*SETTINGS, *address_book.SETTINGS)
_SPARE = 16  # empty pages that the next messages will fill
_INTO_TEXT = """INSERT INTO search_text (rowid, subject, sender, recipients, files, body)
VALUES (?, ?, ?, ?, ?, ?)"""
_INTO_SHORT = """INSERT INTO search_short (rowid, subject, sender, recipients, files)
VALUES (?, ?, ?, ?, ?)"""
_OUT_OF_TEXT = """INSERT INTO search_text
(search_text, rowid, subject, sender, recipients, files, body)
VALUES ('delete', ?, ?, ?, ?, ?, ?)"""
_OUT_OF_SHORT = """INSERT INTO search_short
(search_short, rowid, subject, sender, recipients, files) VALUES ('delete', ?, ?, ?, ?, ?)"""
_CURRENT = """SELECT m.id, m.received_at, m.subject, m.sender, m.recipients, m.files
FROM json_each(?) wanted JOIN message m ON m.id = wanted.value"""
_REMOVED = """SELECT message, key, subject, sender, recipients, files, body, codec, data, size,
pack, text_start, text_length FROM search_removed ORDER BY key"""


def base_key(received_at: int) -> int:
    """The key for a time in microseconds: the newer the smaller, always positive."""
    return max(_FAR - received_at // _MICRO, 1) << _SHIFT


def index(connection: Connection, rows: Sequence[Row]) -> None:
    """Make the index hold these messages as given; those it holds already cost a look-up.

    A message whose text or time has changed since was taken out by a trigger, so calling this with
    every message that a change touched is enough.
    """
    raw = driver(connection)
    _sweep(raw)
    held = _held(raw, [row[0] for row in rows])
    _add(raw, [row for row in rows if row[0] not in held])


def _add(raw: Dbapi, rows: Iterable[Row]) -> None:
    fresh = sorted(rows, key=lambda row: (-row[1], -row[0]))
    if not fresh:
        return
    if len(fresh) > search_words.FEW:
        _forget_at_once(raw, at_once=False)
    keys = _keys(raw, fresh)
    raw.executemany(
        "INSERT INTO document SELECT ?, id, conversation FROM message WHERE id = ?",
        [(key, row[0]) for key, row in zip(keys, fresh, strict=True)],
    )
    raw.executemany(_INTO_TEXT, [(key, *row[2:7]) for key, row in zip(keys, fresh, strict=True)])
    raw.executemany(_INTO_SHORT, [(key, *row[2:6]) for key, row in zip(keys, fresh, strict=True)])
    search_words.learn(raw, [(row[0], "\n".join(row[2:6]), row[6]) for row in fresh])


def index_current(
    connection: Connection, message_ids: Iterable[int], known: Texts | None = None
) -> None:
    """Make the index hold these messages as they are stored, and forget those that are gone.

    ``known`` are bodies that need not be read back.
    """
    raw = driver(connection)
    _sweep(raw)
    ids = list(message_ids)
    fresh = json.dumps(sorted(set(ids) - _held(raw, ids)))
    rows = raw.execute(_CURRENT, (fresh,)).fetchall()
    known = known or {}
    read = bodies.read(raw, [row[0] for row in rows if row[0] not in known])
    _add(raw, [(*row, known[row[0]] if row[0] in known else read[row[0]]) for row in rows])


def unindex(connection: Connection, message_ids: Iterable[int]) -> None:
    """Forget these messages, whether their rows still exist or not."""
    raw = driver(connection)
    raw.execute(
        "DELETE FROM document WHERE message IN (SELECT value FROM json_each(?))",
        (json.dumps(list(message_ids)),),
    )
    _sweep(raw)


def reindex(connection: Connection, message_id: int) -> None:
    """Index the message as it is now."""
    unindex(connection, [message_id])
    index_current(connection, [message_id])


def rebuild(connection: Connection) -> None:
    """Make the whole index anew from the messages, newest first."""
    raw = driver(connection)
    drop(raw)
    create(raw)
    ids = [row[0] for row in raw.execute("SELECT id FROM message ORDER BY received_at DESC, id")]
    for start in range(0, len(ids), _CHUNK):
        index_current(raw, ids[start : start + _CHUNK])
    raw.execute("INSERT INTO search_customer (search_customer) VALUES ('rebuild')")
    while search_words.catch_up(raw):
        pass


def check(connection: Connection) -> bool:
    """Whether the index is sound and holds each message exactly once. Works on a reader."""
    raw = driver(connection)
    strays = raw.execute(
        """SELECT EXISTS (SELECT 1 FROM message WHERE id NOT IN (SELECT message FROM document))
        OR EXISTS (SELECT 1 FROM document WHERE message NOT IN (SELECT id FROM message))"""
    ).fetchone()[0]
    return not strays and all(
        raw.execute(f"PRAGMA integrity_check({table})").fetchone()[0] == "ok" for table in SETTINGS
    )


def tidy(connection: Connection, pages: int = 500) -> bool:
    """Work on the index for some 20 ms, for idle time; false when nothing is left to do.

    Learns words that an import brought, then merges about ``pages`` pages: queries open every
    segment of the index, so fewer are faster. Then what merging left empty goes back to the disk.
    """
    raw = driver(connection)
    if search_words.catch_up(raw):
        return True
    before = raw.total_changes
    for table in _MERGED:
        raw.execute(command(table, "'merge'"), (pages,))
    return raw.total_changes - before > 2 * len(_MERGED) or _give_back(raw, pages)


def _give_back(raw: Dbapi, pages: int) -> bool:
    """Make the file shorter by up to ``pages`` empty pages; whether that worked."""

    def empty() -> int:
        return int(raw.execute("PRAGMA freelist_count").fetchone()[0])

    before = empty()
    if before <= _SPARE:
        return False
    raw.execute(f"PRAGMA incremental_vacuum({min(pages, before - _SPARE)})").fetchall()
    return empty() < before


def driver(connection: Connection) -> Dbapi:
    """The raw connection below SQLAlchemy's, in whose transaction it is."""
    if hasattr(connection, "exec_driver_sql"):
        return connection.connection.driver_connection
    return connection


def _held(raw: Dbapi, ids: list[int]) -> set[int]:
    found = raw.execute(
        "SELECT message FROM document WHERE message IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )
    return {row[0] for row in found.fetchall()}


def _keys(raw: Dbapi, rows: Sequence[Row]) -> list[int]:
    """A free key for each row of a batch sorted newest first, ascending."""
    wanted = [base_key(row[1]) for row in rows]
    found = raw.execute(
        "SELECT key FROM document WHERE key IN (SELECT value FROM json_each(?))",
        (json.dumps(wanted),),
    )
    taken = {row[0] for row in found.fetchall()}
    keys: list[int] = []
    last = 0
    for base in wanted:
        pushed = last >= base
        last = last + 1 if pushed else base
        if pushed or last in taken:
            last = _free(last, lambda key: _exists(raw, key))
        keys.append(last)
    return keys


def _exists(raw: Dbapi, key: int) -> bool:
    return raw.execute("SELECT 1 FROM document WHERE key = ?", (key,)).fetchone() is not None


def _free(key: int, taken: Callable[[int], bool]) -> int:
    """A free key at or soon after ``key``: thousands of messages may bear one and the same time."""
    if not taken(key):
        return key
    step = 1
    while taken(key + step):
        step *= 2
    low, high = key + step // 2, key + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if taken(middle) else (low, middle)
    return high


def _forget_at_once(raw: Dbapi, *, at_once: bool) -> None:
    """Whether what is taken out leaves the pages of the index now (K7), or at some later merge.

    Nothing is taken out under the second: it is for adding much, where looking through all that
    is written for something to forget takes a third of the time. What was gathered before is
    written before this changes.
    """
    for table in ("search_text", "search_short"):
        found = raw.execute(f"SELECT v FROM {table}_config WHERE k = 'secure-delete'")  # noqa: S608
        if found.fetchone()[0] != at_once:
            raw.execute(command(table, "'secure-delete'"), (int(at_once),))


def _sweep(raw: Dbapi) -> None:
    """Take out of the index and the dictionary what the triggers marked as gone."""
    found = raw.execute(_REMOVED).fetchall()
    if not found:
        return
    text = bodies.Opener().text
    gone = [(*row[:6], text(row[6], bodies.Kept(*row[7:]))) for row in found]
    _forget_at_once(raw, at_once=True)
    raw.execute("DELETE FROM search_removed")
    raw.executemany(_OUT_OF_TEXT, [row[1:] for row in gone])
    raw.executemany(_OUT_OF_SHORT, [row[1:6] for row in gone])
    search_words.unlearn(raw, [(row[0], "\n".join(row[2:6]), row[6]) for row in gone])
