"""Full-text search of the store: newest first at once, ranked within a deadline.

Reads on any raw connection, also a read-only one. What writes the index is ``search_index``,
offered here too; it runs on the writer.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from app.store import bodies, search_filters, search_snippet, search_syntax
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
from app.store.search_snippet import Needle

__all__ = [
    "Found",
    "check",
    "index",
    "index_current",
    "rebuild",
    "reindex",
    "search",
    "snippets",
    "tidy",
    "unindex",
]

_HITS_A_CONVERSATION = 2
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
_FOUND = """SELECT d.key, m.id, m.conversation, m.subject, m.received_at
FROM document d JOIN message m ON m.id = d.message
WHERE d.key IN (SELECT value FROM json_each(?))"""
_SHOWN = f"""SELECT m.id, m.subject, m.files, m.sender, m.recipients, t.body, {bodies.TEXT}
FROM json_each(?) wanted CROSS JOIN message m ON m.id = wanted.value
LEFT JOIN message_text t ON t.message = m.id LEFT JOIN source s ON s.message = m.id
LEFT JOIN pack p ON p.id = s.pack"""  # noqa: S608  our own text
_ROOTS = """SELECT coalesce(c.merged_into, c.id) FROM json_each(?) w
CROSS JOIN conversation c ON c.id = w.value ORDER BY w.key"""
_SHOWN_TEXT = 65_536


class Found(NamedTuple):
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
    scored: bool = False,
    typing: bool = True,
    per_conversation: bool = False,
    shown: int | None = None,
    agent: int = 0,
    now: int = 0,
) -> list[Found]:
    """The messages that match what was typed, in the language of ``search_syntax``; never an error.

    Case and accents do not matter. With ``typing`` the last word may be unfinished. A number, an
    id or a Message-ID alone finds what it names first. Newest first, or with ``ranked`` the best
    of the newest 2,000; ``scored``: each tells its score in the other order, too. After
    ``deadline`` seconds what was found by then is returned.
    ``per_conversation`` keeps the first hit of each conversation; where no words are wanted there
    is mostly one anyway. Snippets are most of the work: only the first ``shown`` have theirs (None:
    all), the others' are empty until ``snippets`` is asked. ``agent`` is who asks (is:mine),
    ``now`` when (after:3d, microseconds UTC). Raises the driver's error if interrupted.
    """
    query = search_syntax.parse(text, typing=typing, now=now)
    if limit < 1:
        return []
    matches = _matches(connection, query, agent, deadline)
    scores = _scores(matches, limit) if ranked or scored else {}
    if ranked:
        hits = sorted(scores, key=lambda hit: (-scores[hit], hit))
        hits = _one_each(hits) if per_conversation else hits
    else:
        hits = _newest(matches, limit, per_conversation=per_conversation)
    named = [*_by_number(connection, text), *_by_message_id(connection, text)]
    keys = list(dict.fromkeys([*named, *(key for key, _ in hits)]))[:limit]
    by_key = {key: score for (key, _), score in scores.items()}
    wanted = search_snippet.needles(query.wanted())
    return _found(connection, keys, by_key, wanted, len(keys) if shown is None else shown)


def snippets(
    connection: Dbapi, text: str, messages: Iterable[int], *, typing: bool = True
) -> dict[int, str]:
    """The snippets of some messages that ``search`` found for ``text``, by message."""
    query = search_syntax.parse(text, typing=typing)
    return _snippets(connection, messages, search_snippet.needles(query.wanted()))


def conversations(
    connection: Dbapi, text: str, limit: int, *, agent: int = 0, now: int = 0
) -> list[int]:
    """The conversations that match a finished text, the one with the newest hit first.

    Merges are followed; ``limit`` is how many, and the same raises as ``search`` does.
    """
    query = search_syntax.parse(text, now=now)
    hits = _newest(_matches(connection, query, agent, None), limit, per_conversation=True)
    found = roots(connection, [conversation for _, conversation in hits])
    return list(dict.fromkeys(found))[:limit]


def roots(connection: Dbapi, conversations: Iterable[int]) -> list[int]:
    """The conversation that stands for each of these after merges, in the order given."""
    ids = json.dumps(list(conversations))
    return [root for (root,) in connection.execute(_ROOTS, (ids,)).fetchall()]


def _matches(
    connection: Dbapi, query: search_syntax.Query, agent: int, deadline: float | None
) -> list[Matches]:
    """One a branch; those that nothing can fulfil are left out."""
    found: list[Matches] = []
    for branch in query.branches:
        where = search_filters.where(connection, branch.filters, agent)
        if where is not None:
            found.append(Matches(connection, branch.clauses, deadline, where))
    return found


def _scores(matches: Iterable[Matches], limit: int) -> dict[Hit, float]:
    """Scores by hit; what is newest is in it even where ranking came too late or knows it not."""
    scores: dict[Hit, float] = {}
    for one in matches:
        scores |= dict.fromkeys(one.newest(limit), 0.0) | one.ranked(_POOL)
    return scores


def _next(matches: Sequence[Matches], want: int, after: int) -> list[Hit]:
    """The newest of all branches that are older than ``after``."""
    if len(matches) == 1:
        return matches[0].newest(want, after)
    return sorted({hit for one in matches for hit in one.newest(want, after)})[:want]


def _newest(matches: Sequence[Matches], limit: int, *, per_conversation: bool) -> list[Hit]:
    if not per_conversation:
        return _next(matches, limit, 0)
    hits: list[Hit] = []
    kept: list[Hit] = []
    want = limit * _HITS_A_CONVERSATION
    while len(kept) < limit:
        more = _next(matches, want, hits[-1][0] if hits else 0)
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
    connection: Dbapi,
    keys: Iterable[int],
    scores: Mapping[int, float],
    wanted: Sequence[Needle],
    shown: int,
) -> list[Found]:
    asked = json.dumps(list(keys))
    rows = {key: row for key, *row in connection.execute(_FOUND, (asked,)).fetchall()}
    there = [(key, *rows[key]) for key in keys if key in rows]
    snippet = _snippets(connection, [message for _, message, *_ in there[:shown]], wanted)
    return [
        Found(message, conversation, subject, snippet.get(message, ""), date, scores.get(key, 0.0))
        for key, message, conversation, subject, date in there
    ]


def _snippets(
    connection: Dbapi, messages: Iterable[int], wanted: Sequence[Needle]
) -> dict[int, str]:
    rows = connection.execute(_SHOWN, (json.dumps(list(messages)),))
    text_of = bodies.Opener().text
    return {
        message: search_snippet.snippet(
            (text_of(body, bodies.Kept(*kept))[:_SHOWN_TEXT], files, sender, recipients),
            wanted,
            subject,
        )
        for message, subject, files, sender, recipients, body, *kept in rows
    }
