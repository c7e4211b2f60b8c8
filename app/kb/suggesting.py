"""What may answer a text, articles and templates together, offline. Search reader, raw connection.

First among the texts in the language it is written in; where those are too few, among the other
languages: names, numbers and borrowed words are the same in all of them, and an article found so is
offered in the language of who asked if it has a text in it. What is offered unasked has to fit
(``fitting``); somebody who looks something up sees the rest, too. An encoder, where there is one,
says which pieces mean the like (``near``); those are looked at in whatever language they are.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from app.kb import fitting, index, passages, rows
from app.kb.index import Piece, Question
from app.kb.language import detect, is_small
from app.kb.ranking import Corpus, rank
from app.kb.values import KINDS, Article, Kind, Suggestion, base
from app.store.database import Dbapi

ENOUGH = 3
_ELSEWHERE, _FIT_ELSEWHERE = 0.5, 0.75
"""What a hit in another language is worth, and how far it can be trusted to fit: half of what is
asked has to be in it."""
_BESIDE_MEANING = 0.1
"""What such a hit is worth where an encoder tells what is near: words that are the same in two
languages are a chance beside it."""
_MEANING = 3.0
"""What full likeness in meaning is worth, where words are worth 2.9 at most (``ranking``)."""
_UNHELPFUL, _SOLVED, _SOLVED_MOST = 0.45, 0.1, 3
"""What is left of an answer where somebody said it did not answer a question like this one; what
each conversation like this one adds that it solved, and how many of them count."""
_LIKE = 0.5
"""From so much likeness on (Dice, of stems) two questions are alike."""
_HALF = 0.5
"""From this share of its words on a question is of the language whose texts have them."""
_CLOSE = 24
"""Of so many, the best, it is looked at what they were given for."""
_SPOKEN = """WITH RECURSIVE spoken (language) AS (
  SELECT min(language) FROM kb_piece UNION ALL
  SELECT (SELECT min(language) FROM kb_piece p WHERE p.language > s.language)
    FROM spoken s WHERE s.language IS NOT NULL)
SELECT language FROM spoken WHERE language IS NOT NULL"""
"""From each language along the index to the next: as quick among thousands of texts."""
_VOTED = """SELECT {kind}, question, value FROM {kind}_vote
WHERE question <> '' AND {kind} IN (SELECT value FROM json_each(?))"""
_GIVEN = """SELECT g.{kind}, g.question, g.conversation FROM {kind}_given g
JOIN conversation c ON c.id = g.conversation AND c.status = 'resolved'
WHERE g.question <> '' AND g.{kind} IN (SELECT value FROM json_each(?))
ORDER BY g.at DESC LIMIT 400"""


@dataclass(frozen=True, slots=True)
class Hit:
    """What may answer: ``asked`` is the question as it was put in the language of the hit."""

    kind: Kind
    answer: int
    score: float
    language: str
    asked: Question
    corpus: Corpus
    fit: float = 0.0
    """How well it answers, whatever else there is (``fitting``)."""
    helped: int = 0
    thanks: bool = False
    """Whether nothing was asked, but thanks were said."""

    @property
    def fits(self) -> bool:
        """Whether it is worth to be offered to somebody who did not look for it."""
        return fitting.fits(self.fit, self.helped, thanks=self.thanks)


def find(
    connection: Dbapi,
    text: str,
    languages: Sequence[str],
    *,
    kinds: Sequence[Kind] = KINDS,
    near: Mapping[int, float] | None = None,
    names: Set[str] = frozenset(),
) -> list[Hit]:
    """What may answer ``text``, the best first; none for a text without words.

    ``languages``: the one the text is written in first (``spoken``), then those its writer reads.
    ``near``: the likeness in meaning (0 to 1) of the pieces nearest to it. ``names``: words that
    name who asks.
    """
    hits: dict[int, Hit] = {}
    pieces = index.named(connection, list(near)) if near else []
    meant = [piece for piece in pieces if piece.kind in kinds]
    heard = base(languages[0]) if languages else ""
    for place, language in enumerate(_asked_in(connection, languages)):
        there = [piece for piece in meant if base(piece.language) == language]
        enough = len(hits) >= ENOUGH and any(hit.fits for hit in hits.values())
        elsewhere = bool(languages) and place > 0
        asked = index.question(text, language, names)
        if elsewhere and enough:
            found = _by_meaning(asked, there, near or {})
        else:
            corpus = index.corpus(connection, asked)
            if not place:  # a word of another language is no slip
                asked, corpus = _understood(connection, asked, corpus, far=True)
            most = index.MOST_ELSEWHERE if elsewhere else index.MOST
            pieces = index.candidates(connection, asked, corpus, kinds, most)
            worth = 1.0 if not elsewhere else _BESIDE_MEANING if near else _ELSEWHERE
            told = _sentences(text, heard or language, asked)
            found = _ranked(asked, told, pieces, there, corpus, near or {}, worth)
        for hit in found:
            held = hits.get(hit.answer)
            if held is None or held.score < hit.score:
                hits[hit.answer] = hit
    taught = _taught(connection, hits)
    if fitting.thanks(text):
        taught = [replace(hit, thanks=True) for hit in taught]
    return sorted(taught, key=lambda one: (-one.score, one.answer))


def _sentences(text: str, heard: str, asked: Question) -> list[Set[str]]:
    """What is asked, sentence by sentence, as stems without slips."""
    return [
        {asked.read.get(stem, stem) for stem in each}
        for each in fitting.sentences(text[: fitting.READ], heard, asked.language)
    ]


def _by_meaning(
    asked: Question, meant: Sequence[Piece], near: Mapping[int, float]
) -> Iterable[Hit]:
    """What means the like, in a language in which nobody looks for words any more."""
    for piece in meant:
        like = near[piece.candidate.key]
        score, fit = _MEANING * like, fitting.by_meaning(like)
        yield Hit(piece.kind, piece.answer, score, piece.language, asked, Corpus(1, {}), fit)


def spoken(connection: Dbapi, text: str, languages: Sequence[str]) -> tuple[str, ...]:
    """``languages`` with the one first that a text is written in, as far as that can be told.

    A few words without small ones are of the language whose texts have them; where no text has
    half of them, as they stand or as a slip, nothing is told.
    """
    heard = detect(text)
    if heard is None:
        read = [base(one) for one in languages]
        asked = [index.question(text, language) for language in _known(connection)]
        for slips in (False, True):
            told = [_familiar(connection, one, read, slips=slips) for one in asked]
            if told and max(told)[0] >= _HALF:
                heard = asked[told.index(max(told))].language
                break
    return tuple(dict.fromkeys(one for one in (heard, *languages) if one))


def _familiar(
    connection: Dbapi, asked: Question, read: Sequence[str], *, slips: bool
) -> tuple[float, bool, int]:
    """The share of the words of a question that its language has; whether that is one of those
    ``read``; and how many texts have such words."""
    corpus = index.corpus(connection, asked)
    if slips:
        asked, corpus = _understood(connection, asked, corpus, far=False)
    known = [
        is_small(word, asked.language) or stem in corpus.holding
        for word, stem in zip(asked.words, asked.stems, strict=True)
    ]
    share = sum(known) / len(known) if known else 0.0
    return share, asked.language in read, sum(corpus.holding.values())


def _understood(
    connection: Dbapi, asked: Question, corpus: Corpus, *, far: bool
) -> tuple[Question, Corpus]:
    """The question without slips, and what is known of its stems then."""
    meant = index.understood(connection, asked, corpus, far=far)
    return meant, index.corpus(connection, meant) if meant.read else corpus


def _known(connection: Dbapi) -> dict[str, None]:
    """The languages there are texts in."""
    return dict.fromkeys(base(row[0]) for row in connection.execute(_SPOKEN).fetchall())


def _asked_in(connection: Dbapi, languages: Sequence[str]) -> list[str]:
    """The languages to look in: the first asked for, then those there are texts in."""
    known = _known(connection)
    wanted = [base(one) for one in languages if one]
    return list(dict.fromkeys([*wanted[:1], *(w for w in wanted if w in known), *known]))


def _ranked(
    asked: Question, sentences: Sequence[Set[str]], found: Sequence[Piece], meant: Sequence[Piece],
    corpus: Corpus, near: Mapping[int, float], worth: float,
) -> Iterable[Hit]:  # fmt: skip
    """What was ``found`` by its words and what is ``meant``; ``worth``: what words count in this
    language, what something means counts the same in all."""
    trust = 1.0 if worth == 1.0 else _FIT_ELSEWHERE
    candidates = [piece.candidate for piece in found]
    ranked = rank(asked.words, asked.stems, asked.telling, candidates, corpus)
    by_words = {candidate.key: score for score, candidate in ranked}
    for key, piece in {one.candidate.key: one for one in (*found, *meant)}.items():
        like = near.get(key, 0.0)
        score = worth * by_words.get(key, 0.0) + _MEANING * like
        if score > 0:
            share = trust * fitting.covered(sentences, piece.candidate, corpus)
            fit = max(share, fitting.by_meaning(like))
            yield Hit(piece.kind, piece.answer, score, piece.language, asked, corpus, fit)


def _taught(connection: Dbapi, hits: Mapping[int, Hit]) -> Iterable[Hit]:
    """What was said and done about questions like this one counts for or against an answer."""
    every = sorted(hits.values(), key=lambda one: (-one.score, one.answer))
    best = every[:_CLOSE]
    against: defaultdict[int, int] = defaultdict(int)
    solved: defaultdict[int, set[int]] = defaultdict(set)
    for kind in {hit.kind for hit in best}:
        ids = [hit.answer for hit in best if hit.kind == kind]
        for id, question, value in _about(connection, _VOTED.format(kind=kind), ids):
            if _alike(question, hits[id].asked):
                against[id] -= value
        for id, question, conversation in _about(connection, _GIVEN.format(kind=kind), ids):
            if _alike(question, hits[id].asked):
                solved[id].add(conversation)
    for hit in best:
        helped = len(solved[hit.answer])
        factor = 1 + _SOLVED * min(helped, _SOLVED_MOST)
        if against[hit.answer] > 0:
            factor *= _UNHELPFUL
        yield replace(hit, score=hit.score * factor, helped=helped)
    yield from every[_CLOSE:]


def _about(connection: Dbapi, query: str, ids: Sequence[int]) -> list[tuple[int, str, int]]:
    import msgspec

    listed = msgspec.json.encode(list(ids)).decode()
    return list(connection.execute(query, (listed,)).fetchall())


def _alike(question: str, asked: Question) -> bool:
    mine, theirs = set(index.question(question, asked.language).stems), set(asked.stems)
    return bool(mine) and 2 * len(mine & theirs) / (len(mine) + len(theirs)) >= _LIKE


def of_article(
    connection: Dbapi,
    hit: Hit,
    languages: Sequence[str],
    *,
    public: bool = False,
    drafts: bool = False,
) -> Suggestion | None:
    """A hit as it is offered; None where it must not be.

    ``public``: only what anybody may read; ``drafts``: what is not published, too (a person looks
    it up).
    """
    article = rows.load(connection, hit.answer)
    if article is None or article.trashed_at is not None:
        return None
    if (public and article.audience != "public") or (article.state != "published" and not drafts):
        return None
    texts = [t for t in article.texts if t.state == "published"] or list(article.texts)
    text = Article(article.id, tuple(texts)).text([*languages[:1], hit.language])
    if text is None:  # it went away since the index was made
        return None
    passage, marks = quoted(text.body, text.language, hit)
    return Suggestion(
        "article", article.id, text.language, text.title, round(hit.score, 4), passage, marks,
        article.audience == "public", text.slug, text.state, hit.helped,
    )  # fmt: skip


def quoted(text: str, language: str, hit: Hit) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The passage of a text that answers best, and where words of the question stand in it."""
    asked = index.question(" ".join(hit.asked.words), language, hit.asked.names)
    corpus = hit.corpus if base(language) == base(hit.language) else Corpus(1, {})
    passage = passages.passage(text, asked.telling, language, corpus)
    return passage, passages.marked(passage, asked.telling, language)
