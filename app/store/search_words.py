"""Words as the index knows them, and the dictionary of those met so far.

The dictionary serves a word still being typed: reading every word of a million bodies that begins
with "de" takes a second, the sixteen most frequent of them a few milliseconds. It knows every word
of subjects, people and file names, and estimates the rest from one message in 128.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.base.folding import fold
from app.store.database import Dbapi

SAMPLE = 128
"""One message in so many is read whole for the estimate."""
COMMON = 10_000
"""Estimated messages above which the words behind a prefix are not merged but chosen."""
COMPLETIONS = 16
_SHORT_PREFIX = 3  # the lengths that search_short has a prefix index for
_SAMPLED_TEXT = 16_384
_LONGEST = 64  # longer runs are encoded data, not words
_LAST = "\U0010ffff"
_SCATTER = 0x9E3779B97F4A7C15
_WORD = re.compile(r"[^\W_]+")
# Scripts written without spaces: a run of them is one word to the tokenizer.
_RUNS = re.compile(
    r"[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
_BEYOND = re.compile(r"[\u0e00-\uffff]")  # one range is told from others three times as fast

Text = tuple[int, str, str]
"""A message id, its short columns in one text, its body."""

FEW = 50
"""Messages that are learned whole at once; more are a bulk."""
_STEP = 1000
_BEHIND = "behind"  # the last word read off the index
_WITH_PARTS = "with-parts"  # the id of the last word in search_part
_VOCABULARY = """CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_vocabulary
USING fts5vocab(main, search_short, row)"""
_KNOWN = """SELECT word, sum(seen) OVER () FROM search_word
WHERE word >= ? AND word < ? ORDER BY seen DESC LIMIT ?"""
_SEEN = _KNOWN.replace("WHERE", "WHERE seen > 0 AND")  # by its own, much shorter index
_LEARN = """INSERT INTO search_word (word, seen) VALUES (?, ?) ON CONFLICT (word)
DO UPDATE SET seen = seen + excluded.seen WHERE excluded.seen > 0"""


_HELD = """SELECT EXISTS (SELECT 1 FROM search_word WHERE word = ? AND seen > 0)
OR EXISTS (SELECT 1 FROM search_short WHERE search_short MATCH ?)"""
_HELD_ANYWHERE = _HELD.replace("search_short", "search_text")


@dataclass(frozen=True, slots=True)
class Completions:
    """The words that may follow from a prefix; ``common``: too many messages to read them all."""

    words: tuple[str, ...]
    common: bool


def words(text: str) -> list[str]:
    """The folded words of ``text`` in order."""
    return _WORD.findall(fold(text))


def unspaced(text: str) -> bool:
    """Whether ``text`` holds a script that puts no spaces between words."""
    return not text.isascii() and _RUNS.search(text) is not None


def sampled(message: int) -> bool:
    """Whether this message is one of those read whole: fixed by its id, whatever its pattern."""
    return (message * _SCATTER >> 32) % SAMPLE == 0


def learn(connection: Dbapi, texts: Sequence[Text]) -> None:
    """Add the words of new messages, in the transaction that indexes them.

    Of many messages only what the estimate needs is taken at once: ``catch_up`` reads the words of
    their short columns off the index, for a tenth of the time.
    """
    few = len(texts) <= FEW
    counts: Counter[str] = Counter()
    for message, short, body in texts:
        if sampled(message):
            counts.update({*words(short), *words(body[:_SAMPLED_TEXT]), *_runs(body)})
        elif few or not body.isascii():
            known = {*(words(short) if few else ()), *_runs(body)}
            counts.update(dict.fromkeys(known, 0))
    connection.executemany(_LEARN, [item for item in counts.items() if len(item[0]) <= _LONGEST])
    if few:
        _add_parts(connection)
    else:
        _set_state(connection, _BEHIND, "")


def catch_up(connection: Dbapi) -> bool:
    """Learn another thousand words after a bulk import; false when all are known."""
    behind = _state(connection, _BEHIND)
    if behind is not None:
        _read_off(connection, behind)
    return _add_parts(connection) or behind is not None


def _read_off(connection: Dbapi, behind: str) -> None:
    connection.execute(_VOCABULARY)
    found = connection.execute(
        "SELECT term FROM temp.search_vocabulary WHERE term > ? LIMIT ?", (behind, _STEP)
    ).fetchall()
    connection.executemany(
        "INSERT INTO search_word (word, seen) VALUES (?, 0) ON CONFLICT DO NOTHING",
        [row for row in found if len(row[0]) <= _LONGEST],
    )
    if found:
        _set_state(connection, _BEHIND, found[-1][0])
    else:
        connection.execute("DELETE FROM search_state WHERE name = ?", (_BEHIND,))


def _add_parts(connection: Dbapi) -> bool:
    """Put the next words of the dictionary into the trigram index; whether there were any."""
    last = _last_with_parts(connection)
    ids = connection.execute(
        "SELECT id FROM search_word WHERE id > ? ORDER BY id LIMIT ?", (last, _STEP)
    ).fetchall()
    if not ids:
        return False
    connection.execute(
        """INSERT INTO search_part (rowid, word)
        SELECT id, word FROM search_word WHERE id > ? AND id <= ?""",
        (last, ids[-1][0]),
    )
    _set_state(connection, _WITH_PARTS, str(ids[-1][0]))
    return True


def _last_with_parts(connection: Dbapi) -> int:
    return int(_state(connection, _WITH_PARTS) or 0)


def _state(connection: Dbapi, name: str) -> str | None:
    found = connection.execute("SELECT value FROM search_state WHERE name = ?", (name,)).fetchone()
    return None if found is None else str(found[0])


def _set_state(connection: Dbapi, name: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO search_state VALUES (?, ?)", (name, value))


def _runs(body: str) -> list[str]:
    if body.isascii() or _BEYOND.search(body) is None:
        return []
    return [fold(run) for run in _RUNS.findall(body)]


def unlearn(connection: Dbapi, texts: Iterable[Text]) -> None:
    """Take the counts of removed messages back, and forget words that no message holds now."""
    gone: set[str] = set()
    for message, short, body in texts:
        known = set(words(short)) | set(_runs(body))
        if sampled(message):
            known.update(words(body[:_SAMPLED_TEXT]))
            connection.executemany(
                "UPDATE search_word SET seen = max(seen - 1, 0) WHERE word = ?",
                [(word,) for word in known],
            )
        gone |= known
    _forget(connection, [word for word in gone if not _in_use(connection, word)])


def _in_use(connection: Dbapi, word: str) -> bool:
    """Whether anything that puts a word into the dictionary still holds this one."""
    held = _HELD_ANYWHERE if unspaced(word) else _HELD
    return bool(connection.execute(held, (word, f'"{word}"')).fetchone()[0])


def _forget(connection: Dbapi, gone: Sequence[str]) -> None:
    last = _last_with_parts(connection)
    connection.executemany(
        """INSERT INTO search_part (search_part, rowid, word)
        SELECT 'delete', id, word FROM search_word WHERE word = ? AND id <= ?""",
        [(word, last) for word in gone],
    )
    connection.executemany("DELETE FROM search_word WHERE word = ?", [(word,) for word in gone])
    (top,) = connection.execute("SELECT coalesce(max(id), 0) FROM search_word").fetchone()
    if top < last:  # the ids above will be given again
        _set_state(connection, _WITH_PARTS, str(top))


def complete(connection: Dbapi, prefix: str) -> Completions:
    """The likeliest words that begin with ``prefix`` (folded), most frequent first."""
    statement = _SEEN if len(prefix) <= _SHORT_PREFIX else _KNOWN
    found = connection.execute(statement, (prefix, prefix + _LAST, COMPLETIONS)).fetchall()
    common = bool(found) and found[0][1] * SAMPLE > COMMON
    return Completions(tuple(row[0] for row in found), common)


def has_prefix_index(prefix: str) -> bool:
    """Whether ``search_short`` answers this prefix without merging."""
    return 1 < len(prefix) <= _SHORT_PREFIX


def containing(connection: Dbapi, part: str) -> tuple[str, ...]:
    """Words of the dictionary that hold ``part`` (folded) anywhere within."""
    if len(part) < 3:
        return _scan(connection, part)
    threes = {part[i : i + 3] for i in range(len(part) - 2)}
    found = connection.execute(
        """SELECT w.word FROM search_part p JOIN search_word w ON w.id = p.rowid
        WHERE search_part MATCH ? AND instr(w.word, ?) ORDER BY w.seen DESC LIMIT ?""",
        (" AND ".join(f'"{three}"' for three in sorted(threes)), part, COMPLETIONS),
    )
    return tuple(row[0] for row in found.fetchall())


def _scan(connection: Dbapi, part: str) -> tuple[str, ...]:
    found = connection.execute(
        "SELECT word FROM search_word WHERE instr(word, ?) LIMIT ?", (part, COMPLETIONS)
    )
    return tuple(row[0] for row in found.fetchall())
