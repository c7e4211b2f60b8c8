"""Full-text search of the store: newest first at once, ranked within a deadline.

Reads on any raw connection, also a read-only one. What writes the index is ``search_index``,
offered here too; it runs on the writer.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.store import bodies, search_query, search_snippet
from app.store.database import Dbapi
from app.store.search_index import (
    check,
    index,
    index_current,
    rebuild,
    reindex,
    tidy,
    unindex,
)
from app.store.search_match import Hit, Matches
from app.store.search_query import Clause

__all__ = [
    "Found",
    "check",
    "index",
    "index_current",
    "rebuild",
    "reindex",
    "search",
    "tidy",
    "unindex",
]

_HITS_A_CONVERSATION = 4
_MOST_HITS = 3200
_POOL = 2000
_MESSAGE_ID = re.compile(r"\s*<?([^<>\s]+@[^<>\s]+)>?\s*")
_LONGEST_ID = 1000
_NUMBER = re.compile(r"\s*#?(\d{1,18})\s*")

_BY_NUMBER = """SELECT min(key) FROM document WHERE message = :n UNION ALL
SELECT min(d.key) FROM conversation c JOIN message m ON m.conversation = c.id
JOIN document d ON d.message = m.id WHERE c.number = :n OR c.id = :n"""
_BY_HASH = """SELECT d.key FROM account a JOIN link l ON l.account = a.id AND l.hash = ?
AND l.role > 0 JOIN document d ON d.message = l.message ORDER BY 1"""
_SHOWN = """SELECT d.key, m.id, m.conversation, m.subject, m.received_at, m.files, m.sender,
m.recipients FROM document d JOIN message m ON m.id = d.message
WHERE d.key IN (SELECT value FROM json_each(?))"""
_SHOWN_TEXT = 65_536


@dataclass(frozen=True, slots=True)
class Found:
    """A message that matches; ``date`` is when it was received, in microseconds UTC.

    ``conversation`` is the message's own: a merge is for the caller to follow. ``snippet`` is plain
    text with hits between U+0001 and U+0002. ``score``: the higher the better, 0 if not ranked.
    """

    message: int
    conversation: int
    subject: str
    snippet: str
    date: int
    score: float


def search(
    connection: Dbapi,
    text: str,
    limit: int = 50,
    *,
    deadline: float | None = None,
    ranked: bool = False,
    typing: bool = True,
    per_conversation: bool = False,
) -> list[Found]:
    """The messages that match what was typed; never an error for any ``text``.

    All words must match, in whatever columns; "phrases", -word, from:, to:, subject:, filename:;
    case and accents do not matter. With ``typing`` the last word may be unfinished. A number, an
    id or a Message-ID alone finds what it names first. Newest first, or with ``ranked`` the best
    of the newest 2,000. After ``deadline`` seconds what was found by then is returned.
    ``per_conversation`` keeps the first hit of each conversation. Raises the driver's error if
    interrupted from outside.
    """
    clauses = search_query.parse(text, typing=typing)
    if not clauses or limit < 1:
        return []
    matches = Matches(connection, clauses, deadline)
    if ranked:
        scores = _scores(matches, limit)
        hits = sorted(scores, key=lambda hit: (-scores[hit], hit))
        hits = _one_each(hits) if per_conversation else hits
    else:
        scores = {}
        hits = _newest(matches, limit, per_conversation=per_conversation)
    named = [*_by_number(connection, text), *_by_message_id(connection, text)]
    keys = list(dict.fromkeys([*named, *(key for key, _ in hits)]))[:limit]
    return _found(connection, keys, {key: score for (key, _), score in scores.items()}, clauses)


def _scores(matches: Matches, limit: int) -> dict[Hit, float]:
    """Scores by hit; what is newest is in it even where ranking came too late or knows it not."""
    scores = matches.ranked(_POOL)
    return dict.fromkeys(matches.newest(limit), 0.0) | scores


def _newest(matches: Matches, limit: int, *, per_conversation: bool) -> list[Hit]:
    if not per_conversation:
        return matches.newest(limit)
    hits: list[Hit] = []
    kept: list[Hit] = []
    want = limit * _HITS_A_CONVERSATION
    while len(kept) < limit:
        more = matches.newest(want, hits[-1][0] if hits else 0)
        hits += more
        kept = _one_each(hits)
        if len(more) < want or len(hits) >= _MOST_HITS:
            break
        want *= 2
    return kept


def _one_each(hits: Iterable[Hit]) -> list[Hit]:
    """The first hit of each conversation, in the order given."""
    first: dict[int, Hit] = {}
    for hit in hits:
        first.setdefault(hit[1], hit)
    return list(first.values())


def _by_number(connection: Dbapi, text: str) -> list[int]:
    number = _NUMBER.fullmatch(text)
    if number is None:
        return []
    found = connection.execute(_BY_NUMBER, {"n": int(number[1])}).fetchall()
    return [key for (key,) in found if key is not None]


def _by_message_id(connection: Dbapi, text: str) -> list[int]:
    named = _MESSAGE_ID.fullmatch(text[:_LONGEST_ID])
    if named is None:
        return []
    found = connection.execute(_BY_HASH, (message_id_hash(f"<{named[1]}>"),)).fetchall()
    return [key for (key,) in found]


def message_id_hash(message_id: str) -> int:
    """The 64 bits by which ``link`` knows a Message-ID, as those that write it make them."""
    digest = hashlib.blake2b(message_id.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _found(
    connection: Dbapi, keys: list[int], scores: Mapping[int, float], clauses: Iterable[Clause]
) -> list[Found]:
    wanted = search_snippet.needles(clauses)
    rows = connection.execute(_SHOWN, (json.dumps(keys),)).fetchall()
    texts = bodies.read(connection, [row[1] for row in rows])
    shown = {
        key: Found(
            message,
            conversation,
            subject,
            search_snippet.snippet(
                (texts[message][:_SHOWN_TEXT], files, sender, recipients), wanted, subject
            ),
            date,
            scores.get(key, 0.0),
        )
        for key, message, conversation, subject, date, files, sender, recipients in rows
    }
    return [shown[key] for key in keys if key in shown]
