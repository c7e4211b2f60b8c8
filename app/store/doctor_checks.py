"""The doctor's checks: each a function that yields a code and its values for what it finds.

They read only. A code names one kind of fault; its ``n`` says how many rows have it.
"""

import errno
import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import zstandard

from app.base.ids import NODE_SHIFT, SOLO_NODE
from app.base.paths import Profile
from app.store import backup, bodies, database, search, search_words, snapshot
from app.store.blobs import Blobs
from app.store.database import Dbapi
from app.store.doctor_projection import stale_customers, stale_summaries, stale_tally
from app.store.schema.search import SETTINGS, command

Found = tuple[str, Mapping[str, str | int]]
_CHUNK = 1000
_SAMPLE = 300
"""Sources read in a quick look: enough to see a disk that is dying, done in a moment."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a check works on."""

    connection: Dbapi
    profile: Profile
    deep: bool

    def count(self, sql: str, *params: object) -> int:
        """The one number that ``sql`` gives."""
        return int(self.connection.execute(sql, params).fetchone()[0] or 0)


def pages(look: Look) -> Iterator[Found]:
    """The file's structure; deep compares every index with its table too."""
    pragma = "integrity_check(10)" if look.deep else "quick_check(10)"
    wrong, _ = database.faults(look.connection, pragma)
    for words in wrong:
        yield "workspace-damaged", {"detail": words}


def references(look: Look) -> Iterator[Found]:
    """Rows that name others which do not exist."""
    broken = look.connection.execute("PRAGMA foreign_key_check").fetchall()
    for table in sorted({row[0] for row in broken}):
        n = sum(1 for row in broken if row[0] == table)
        yield "reference-broken", {"table": table, "n": n}


def index(look: Look) -> Iterator[Found]:
    """The search index: sound, every message in it once, and deep with the words it has."""
    try:
        sound = search.check(look.connection) and (not look.deep or _same_words(look))
    except sqlite.DatabaseError as error:
        if "fts5" not in str(error).lower():
            raise
        sound = False
    if not sound:
        yield "search-damaged", {}


def _same_words(look: Look) -> bool:
    """Whether the index and the messages agree, tried on a copy: FTS5 checks by a write."""
    copy = look.profile.backups / f".doctor-{os.getpid()}.part"
    snapshot.remove(copy)
    if database.no_room(look.profile.root, 2 * look.profile.database.stat().st_size):
        raise OSError(errno.ENOSPC, "the copy would fill the disk")
    connection = look.connection
    try:
        copy.parent.mkdir(exist_ok=True, mode=0o700)
        connection.execute("PRAGMA query_only=OFF")  # it forbids VACUUM INTO; mode=ro stays
        connection.execute("VACUUM INTO ?", (str(copy),))
        connection.execute("PRAGMA query_only=ON")
        return _compared(copy)
    finally:
        snapshot.remove(copy)


def _compared(copy: Path) -> bool:
    connection = database.open_writer(copy)
    try:
        connection.execute("BEGIN")
        _write_out(connection)
        while search_words.catch_up(connection):  # the dictionary may lag behind, which is no fault
            pass
        connection.execute("COMMIT")
        for table in SETTINGS:
            connection.execute(command(table, "'integrity-check'"), (1,))
    except sqlite.DatabaseError as error:
        if database.as_problem(error, copy).problem.code != "workspace-damaged":
            raise
        return False
    finally:
        connection.close()
    return True


def _write_out(connection: Dbapi) -> None:
    """Put every text where FTS5 looks for what it should hold."""
    ids = [row[0] for row in connection.execute("SELECT message FROM source")]
    for start in range(0, len(ids), _CHUNK):
        texts = bodies.read(connection, ids[start : start + _CHUNK])
        connection.executemany("INSERT OR IGNORE INTO message_text VALUES (?, ?, 0)", texts.items())


def sources(look: Look) -> Iterator[Found]:
    """Raw mail against its SHA-256: a flipped bit in it is invisible to SQLite."""
    blobs = Blobs(look.profile.blobs)
    damaged = 0
    opener = bodies.Opener()
    for sha256, *columns in look.connection.execute(*_sources(look)):
        kept = bodies.Kept(*columns)
        if kept.codec == "blob":
            path = blobs.path(sha256)
            damaged += path.exists() and not backup.sound_blob(path)
        else:
            damaged += not _is_sound(opener, kept, sha256)
    if damaged:
        yield "source-damaged", {"n": damaged}


def _sources(look: Look) -> tuple[str, tuple[int, ...]]:
    every = (
        f"SELECT s.sha256, {bodies.SOURCE} FROM source s "  # noqa: S608  our own text
        "LEFT JOIN pack p ON p.id = s.pack"
    )
    if look.deep:
        return every, ()
    chosen = "(SELECT message FROM source ORDER BY random() LIMIT ?)"
    return f"{every} WHERE s.message IN {chosen}", (_SAMPLE,)


def _is_sound(opener: bodies.Opener, kept: bodies.Kept, sha256: bytes) -> bool:
    try:
        _, raw = opener.pieces(kept)
    except zstandard.ZstdError:
        return False
    return len(raw) == kept.size and hashlib.sha256(raw).digest() == sha256


def blobs(look: Look) -> Iterator[Found]:
    """Files that the database names and the disk does not have."""
    here = Blobs(look.profile.blobs)
    names = [sha256 for (sha256,) in look.connection.execute(backup.BLOBS).fetchall()]
    missing = sum(1 for name in names if not here.path(name).exists())
    if missing:
        yield "blob-missing", {"n": missing}


def projection(look: Look) -> Iterator[Found]:
    """Queue rows and tallies against what the shared tables say now."""
    if n := stale_summaries(look.connection, everything=look.deep):
        yield "queue-stale", {"n": n}
    if n := stale_tally(look.connection):
        yield "counts-stale", {"n": n}
    if n := stale_customers(look.connection, everything=look.deep):
        yield "customers-stale", {"n": n}


_ROWS: Mapping[str, str] = {
    "location-astray": "location l LEFT JOIN message m ON m.id = l.message WHERE m.id IS NULL",
    "link-astray": "link l LEFT JOIN message m ON m.id = l.message "
    "WHERE l.message <> 0 AND m.id IS NULL",
    "source-astray": "source s LEFT JOIN message m ON m.id = s.message WHERE m.id IS NULL",
    "text-astray": "message_text t LEFT JOIN message m ON m.id = t.message WHERE m.id IS NULL",
    "attachment-astray": "attachment a LEFT JOIN message m ON m.id = a.message WHERE m.id IS NULL",
    "pack-astray": "pack p WHERE NOT EXISTS (SELECT 1 FROM source s "
    "WHERE s.message BETWEEN p.id AND p.last AND s.pack = p.id)",
    "source-missing": "message m LEFT JOIN source s ON s.message = m.id "
    "WHERE m.direction IN ('in', 'out') AND s.message IS NULL",
    "text-missing": "message m LEFT JOIN message_text t ON t.message = m.id "
    "WHERE m.direction = 'note' AND t.message IS NULL",
    "deleted-but-there": "tombstone t JOIN message m ON m.id = t.id WHERE t.table_name = 'message'",
    "conversation-empty": "conversation c WHERE c.merged_into IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM message m WHERE m.conversation = c.id) AND NOT EXISTS "
    "(SELECT 1 FROM conversation x JOIN message m ON m.conversation = x.id "
    "WHERE x.merged_into = c.id) AND NOT EXISTS "
    "(SELECT 1 FROM outbox o WHERE o.conversation = c.id AND o.state = 'cancelled')",
    "merge-astray": "conversation c JOIN conversation r ON r.id = c.merged_into "
    "WHERE r.merged_into IS NOT NULL",
    "status-impossible": "conversation c WHERE c.status NOT IN "
    "('open', 'waiting', 'snoozed', 'resolved', 'spam')",
    "event-astray": "event e LEFT JOIN command c ON c.id = e.command WHERE c.id IS NULL",
}


def rows(look: Look) -> Iterator[Found]:
    """Rows without the rows they belong to, and states that nothing leads to."""
    for code, matching in _ROWS.items():
        if n := look.count(f"SELECT count(*) FROM {matching}"):  # noqa: S608  our own text
            yield code, {"n": n}


_OUTBOX: Mapping[str, str] = {
    "unknown state": "state NOT IN ('held', 'queued', 'retrying', 'paused', 'sending', 'committed',"
    " 'sent', 'partial', 'unknown', 'failed', 'cancelled')",
    "unknown filing": "filing NOT IN ('none', 'pending', 'done', 'failed')",
    "waits without a time": "state IN ('held', 'retrying') AND due_at IS NULL",
    "tries that nothing records": "tries > (SELECT count(*) FROM outbox_attempt a "
    "WHERE a.outbox = outbox.id)",
    "sent without a try": "state IN ('sent', 'partial', 'committed') AND tries = 0",
    "sent to nobody": "NOT EXISTS (SELECT 1 FROM outbox_recipient r WHERE r.outbox = outbox.id)",
    "sent and still waiting": "state = 'sent' AND EXISTS (SELECT 1 FROM outbox_recipient r "
    "WHERE r.outbox = outbox.id AND r.state IN ('waiting', 'offered'))",
    "partly sent to all or none": "state = 'partial' AND NOT EXISTS (SELECT 1 FROM "
    "outbox_recipient r WHERE r.outbox = outbox.id AND r.state IN ('refused', 'bounced'))",
    "filed before it left": "filing = 'done' AND NOT EXISTS (SELECT 1 FROM outbox_recipient r "
    "WHERE r.outbox = outbox.id AND r.state NOT IN ('waiting', 'refused'))",
    "message gone": "state <> 'cancelled' AND NOT EXISTS "
    "(SELECT 1 FROM message m WHERE m.id = outbox.message)",
    "cancelled and still there": "state = 'cancelled' AND EXISTS "
    "(SELECT 1 FROM message m WHERE m.id = outbox.message)",
    "not what was frozen": "state <> 'cancelled' AND sha256 IS NOT "
    "(SELECT s.sha256 FROM source s WHERE s.message = outbox.message)",
}


def outbox(look: Look) -> Iterator[Found]:
    """Outgoing messages in states that S2 does not know."""
    for why, condition in _OUTBOX.items():
        if n := look.count(f"SELECT count(*) FROM outbox WHERE {condition}"):  # noqa: S608
            yield "outbox-impossible", {"why": why, "n": n}


_WITH_IDS = (
    "account",
    "agent",
    "command",
    "conversation",
    "customer",
    "event",
    "identity",
    "message",
    "move",
    "outbox",
    "outbox_attempt",
    "workspace",
)


def counters(look: Look) -> Iterator[Found]:
    """Counters behind what they counted: the next id or number would be one in use."""
    low = SOLO_NODE << NODE_SHIFT
    top = (SOLO_NODE + 1) << NODE_SHIFT
    used = max(
        look.count(f"SELECT max(id) FROM {table} WHERE id >= ? AND id < ?", low, top)  # noqa: S608
        for table in _WITH_IDS
    )
    wanted = {
        "id": max(used - low, 0),
        "seq": look.count("SELECT max(seq) FROM command"),
        "number": look.count("SELECT max(number) FROM conversation"),
    }
    for name, value in wanted.items():
        has = look.count("SELECT max(value) FROM counter WHERE name = ?", name)
        if has < value:
            yield "counter-behind", {"name": name, "has": has, "used": value}


CHECKS: tuple[Callable[[Look], Iterator[Found]], ...] = (
    pages,
    references,
    index,
    sources,
    blobs,
    projection,
    rows,
    outbox,
    counters,
)
