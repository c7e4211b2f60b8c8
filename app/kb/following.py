"""What is left to do: who was told what is no longer so, what nobody wrote down yet. Readers."""

from collections.abc import Iterator, Sequence

from app.base.ids import ConversationId
from app.kb import rows
from app.kb.passages import plain
from app.kb.values import Article, Gap, Given, OpenGap, Told, Version
from app.kb.words import words
from app.store.database import Dbapi
from app.store.flags import Flag

MOST = 500
_MISSED = """SELECT coalesce(c.merged_into, c.id), s.customer_name, s.channel, h.at
FROM (SELECT *, row_number() OVER (PARTITION BY identity ORDER BY at DESC, message DESC) AS n
  FROM article_heard WHERE article = ?) h
JOIN message m ON m.id = h.message JOIN conversation c ON c.id = m.conversation
JOIN summary s ON s.conversation = coalesce(c.merged_into, c.id)
WHERE h.n = 1 AND h.value < 0 AND m.preview <> '' ORDER BY h.at DESC LIMIT ?"""
_FEWEST = 3
"""Words of a question."""
_GIVEN = """SELECT g.id, g.article, g.language, coalesce(c.merged_into, c.id), g.question, g.how,
  g.agent, g.at, g.version, g.passage
FROM article_given g JOIN conversation c ON c.id = g.conversation
WHERE g.article = ? AND g.how <> 'link' ORDER BY g.at DESC"""
_WROTE = """SELECT coalesce(max(m.received_at BETWEEN :given AND :since), 0),
  coalesce(max(m.received_at > :since), 0)
FROM message m JOIN conversation c ON c.id = m.conversation
WHERE (c.id = :id OR c.merged_into = :id) AND m.direction = 'out'"""
"""Whether something left after an article was put into a letter, and after it was corrected."""
_WHO = "SELECT customer_name, channel FROM summary WHERE conversation = ?"
_GAPS = """WITH missed AS (
  SELECT conversation, question, language, at FROM article_gap WHERE article IS NULL
  UNION ALL SELECT v.conversation, v.question, '', v.at FROM article_vote v
    WHERE v.value < 0 AND v.question <> '' AND NOT EXISTS (
      SELECT 1 FROM article_gap g WHERE g.conversation = v.conversation))
SELECT m.conversation, m.question, max(m.language), max(m.at), s.customer_name, s.channel
FROM missed m JOIN summary s ON s.conversation = m.conversation
WHERE s.status <> 'spam' AND NOT EXISTS (
  SELECT 1 FROM article_given g WHERE g.conversation = m.conversation AND g.at >= m.at)
GROUP BY m.conversation ORDER BY max(m.at) DESC LIMIT ?"""
_ASKED = """SELECT flags FROM message WHERE conversation = ? AND direction = 'in'
ORDER BY received_at DESC, id DESC LIMIT 1"""
_NO_PERSON = Flag.AUTOMATIC | Flag.MACHINE_ANSWER | Flag.SUSPECT | Flag.VOTE | Flag.HISTORY


def told_before(connection: Dbapi, id: int) -> tuple[Told, ...]:
    """Who was sent words that the article no longer says, and was not written to since it changed;
    the newest first, each conversation once."""
    article = rows.load(connection, id)
    versions = rows.versions(connection, id)[::-1]
    if article is None or not versions:
        return ()
    told: dict[ConversationId, Told] = {}
    for row in connection.execute(_GIVEN, (id,)).fetchall():
        given = Given(*row)
        if given.conversation in told:
            continue
        since = _corrected(given, versions, article)
        if since is None or not _waits(connection, given, since):
            continue
        name, channel = connection.execute(_WHO, (given.conversation,)).fetchone() or ("", "")
        told[given.conversation] = Told(given.conversation, name, channel, given.at, given.language)
    return tuple(told.values())


def _corrected(given: Given, versions: Sequence[Version], article: Article) -> int | None:
    """When the article ceased to say what was given; None while it says it."""
    if given.version >= len(versions) or _says(article, given, versions[given.version].article):
        return None
    for version, later in _steps(versions[given.version :], article):
        if not _says(later, given, versions[given.version].article):
            return version.until
    return None


def _steps(versions: Sequence[Version], article: Article) -> Iterator[tuple[Version, Article]]:
    """Each version with what it became."""
    after = [*(version.article for version in versions[1:]), article]
    return zip(versions, after, strict=True)


def _says(article: Article, given: Given, then: Article) -> bool:
    """Whether an article says what was given of another state of it."""
    now = next((t for t in article.texts if t.language == given.language), None)
    if now is None or now.state == "archived":
        return False
    if given.how == "passage" and given.passage:
        return _bare(given.passage) in _bare(now.body)
    was = next((t for t in then.texts if t.language == given.language), None)
    return was is not None and was.words == now.words


def _bare(text: str) -> str:
    return " ".join(plain(text).split())


def _waits(connection: Dbapi, given: Given, since: int) -> bool:
    asked = {"id": given.conversation, "given": given.at, "since": since}
    told, written_to = connection.execute(_WROTE, asked).fetchone()
    return bool(told) and not written_to


def missed(connection: Dbapi, id: int) -> tuple[Told, ...]:
    """Readers whose last word on an article is that it did not help, with words; the newest first,
    at most ``MOST``."""
    found = connection.execute(_MISSED, (id, MOST)).fetchall()
    return tuple(Told(*row) for row in found)


def gap(connection: Dbapi, conversation: ConversationId) -> Gap | None:
    """What is noted of a conversation."""
    query = "SELECT conversation, question, language, at, article FROM article_gap"
    found = connection.execute(f"{query} WHERE conversation = ?", (conversation,)).fetchone()
    return Gap(*found) if found else None


def gaps(connection: Dbapi) -> tuple[OpenGap, ...]:
    """Questions that no article answers, the newest first, at most ``MOST``: nothing was found for
    them, or what was found did not answer; not those that an article was given for since."""
    found = connection.execute(_GAPS, (MOST,)).fetchall()
    return tuple(OpenGap(Gap(*row[:4]), *row[4:]) for row in found)


def is_worth_noting(connection: Dbapi, conversation: ConversationId, question: str) -> bool:
    """Whether a question that no article was found for tells of a gap: a person asks, in words, and
    there are articles at all."""
    asked = connection.execute(_ASKED, (conversation,)).fetchone()
    person = asked is not None and not asked[0] & _NO_PERSON
    any_at_all = "SELECT 1 FROM article WHERE trashed_at IS NULL LIMIT 1"
    known = connection.execute(any_at_all).fetchone() is not None
    return person and known and len(words(question)) >= _FEWEST
