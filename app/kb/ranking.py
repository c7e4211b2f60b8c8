"""Which articles answer a question best: four views of likeness, each scaled to its best. Pure.

Measured on nine public sets of questions in five languages (``tests/bench/relevance_bench.py``):
no single view is best in each language, their sum beats all of them. What there is to choose was
chosen on one half of the questions.

- *Alike*: BM25 of words of which enough letters agree: the same ones, and what is mistyped,
  compounded, inflected beyond what stemming knows.
- *Weights*: the cosine of dampened counts of stems; long articles do not win by length.
- *Title*: the same of the title alone, which says in few words what it is about.
- *Near*: BM25 of stems that stand near each other in both ("gift card", "card as a gift").
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
TITLE, ASKED = 6, 3
"""A word of the title, or of a question that was answered before, counts as so many of the body."""
WEIGHTS = {"alike": 1.0, "weights": 0.7, "title": 0.4, "near": 0.8}
_SMALL = 0.4
"""What a word counts that says nothing of what is asked: "how", "where"; titles have them too."""
_LIKE = 0.4
"""The least likeness (Dice) of two words."""
_K, _B = 2.0, 0.75
_NEAR = (1.0, 1.0, 0.5, 0.5)
"""What two words count that stand so many places apart."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece that may answer: its words (folded) and their stems, title, body and asked apart."""

    key: int
    title: Sequence[str]
    body: Sequence[str]
    asked: Sequence[str]
    title_stems: Sequence[str]
    body_stems: Sequence[str]
    asked_stems: Sequence[str]


@dataclass(frozen=True, slots=True)
class Corpus:
    """What is known of all pieces of a language: how many, and how many hold each stem."""

    size: int
    holding: Mapping[str, int]

    def rarity(self, stem: str) -> float:
        return _rarity(self.size, self.holding.get(stem, 0))


def _rarity(size: int, held: int) -> float:
    """BM25's: how much a thing says that ``held`` of ``size`` pieces hold."""
    held = min(held or 1, size)
    return math.log(1 + (size - held + 0.5) / (held + 0.5))


def rank(
    words: Sequence[str], stems: Sequence[str], telling: Collection[str],
    candidates: Sequence[Candidate], corpus: Corpus,
) -> list[tuple[float, Candidate]]:  # fmt: skip
    """The candidates with their scores (0 to the sum of ``WEIGHTS``), the best first.

    ``words`` (folded) and ``stems`` are the question's, one of each for every word; ``telling`` are
    the stems that say what it is about.
    """
    counts = [_counts(c.title_stems, c.body_stems, c.asked_stems) for c in candidates]
    titles = [Counter(c.title_stems) for c in candidates]
    share = {stem: 1.0 if stem in telling else _SMALL for stem in stems}
    views = {
        "alike": _alike(words, stems, share, candidates, corpus),
        "weights": _weights(stems, share, counts, corpus),
        "title": _weights(stems, share, titles, corpus),
        "near": _near(stems, candidates, corpus),
    }
    total = [0.0] * len(candidates)
    for name, view in views.items():
        best = max(view, default=0.0)
        if best > 0:
            part = WEIGHTS[name] / best
            total = [score + part * value for score, value in zip(total, view, strict=True)]
    found = [pair for pair in zip(total, candidates, strict=True) if pair[0] > 0]
    return sorted(found, key=lambda pair: (-pair[0], pair[1].key))


def _counts(title: Sequence[str], body: Sequence[str], asked: Sequence[str]) -> Counter[str]:
    counts = Counter(body)
    for word in title:
        counts[word] += TITLE
    for word in asked:
        counts[word] += ASKED
    return counts


def _bm25(
    rarity: Mapping[K, float], counts: Sequence[Mapping[K, float]], lengths: Sequence[float]
) -> list[float]:
    mean = sum(lengths) / len(lengths) if lengths else 1.0
    scores = []
    for held, length in zip(counts, lengths, strict=True):
        damp = _K * (1 - _B + _B * length / (mean or 1.0))
        scores.append(
            sum(
                weight * n * (_K + 1) / (n + damp)
                for key, weight in rarity.items()
                if (n := held.get(key, 0))
            )
        )
    return scores


def _weights(
    stems: Sequence[str], share: Mapping[str, float], counts: Sequence[Counter[str]], corpus: Corpus
) -> list[float]:
    asked = {stem: share[stem] * n * corpus.rarity(stem) ** 2 for stem, n in Counter(stems).items()}
    scores = []
    for held in counts:
        norm = math.sqrt(sum(map(_SQUARES.__getitem__, held.values()))) or 1.0
        scores.append(sum(w * math.log1p(held[s]) for s, w in asked.items() if s in held) / norm)
    return scores


class _Squares(dict[int, float]):
    """The squares of dampened counts: a few numbers, asked for in thousands."""

    def __missing__(self, count: int) -> float:
        self[count] = square = math.log1p(count) ** 2
        return square


_SQUARES = _Squares()


Pair = tuple[str, str]


def _near(stems: Sequence[str], candidates: Sequence[Candidate], corpus: Corpus) -> list[float]:
    places = [(place, stem) for place, stem in enumerate(stems)]
    asked: dict[Pair, float] = {}
    for pair, worth in _neighbours(places):
        asked[pair] = max(worth, asked.get(pair, 0.0))
    known = {stem for pair in asked for stem in pair}
    counts: list[Mapping[Pair, float]] = []
    lengths = []
    for one in candidates:
        held: defaultdict[Pair, float] = defaultdict(float)
        lines = ((one.title_stems, TITLE), (one.body_stems, 1), (one.asked_stems, ASKED))
        for line, weight in lines:
            theirs = [(place, stem) for place, stem in enumerate(line) if stem in known]
            for pair, worth in _neighbours(theirs):
                if pair in asked:
                    held[pair] += weight * worth
        counts.append(held)
        lengths.append(len(one.body_stems) + TITLE * len(one.title_stems) + 1.0)
    holding = Counter(pair for held in counts for pair in held)
    rarity = {pair: w * _rarity(corpus.size, holding[pair]) for pair, w in asked.items()}
    return _bm25(rarity, counts, lengths)


def _neighbours(places: Sequence[tuple[int, str]]) -> Iterator[tuple[Pair, float]]:
    """Two different stems that stand near each other, in whatever order, and what that counts."""
    for at, (place, one) in enumerate(places):
        for other_place, other in places[at + 1 : at + 1 + len(_NEAR)]:
            apart = other_place - place
            if apart > len(_NEAR):
                break
            if one != other:
                yield (one, other) if one < other else (other, one), _NEAR[apart - 1]


@lru_cache(maxsize=200_000)
def parts(word: str) -> frozenset[str]:
    """The runs of four and five letters of a word, its ends marked."""
    marked = f"<{word}>"
    runs = (marked[i : i + n] for n in (4, 5) for i in range(len(marked) - n + 1))
    return frozenset(runs) or frozenset((marked,))


def _alike(
    words: Sequence[str], stems: Sequence[str], share: Mapping[str, float],
    candidates: Sequence[Candidate], corpus: Corpus,
) -> list[float]:  # fmt: skip
    counts = [_counts(c.title, c.body, c.asked) for c in candidates]
    asked = dict(zip(words, stems, strict=True))
    known = _like(asked, set[str]().union(*counts))
    lengths = [held.total() for held in counts]
    total = [0.0] * len(candidates)
    for word, stem in asked.items():
        if not (others := known.get(word)):
            continue
        soft = [
            {"": sum(like * held[other] for other, like in others.items() if other in held)}
            for held in counts
        ]
        scores = _bm25({"": share[stem] * corpus.rarity(stem)}, soft, lengths)
        total = [score + more for score, more in zip(total, scores, strict=True)]
    return total


def _like(asked: Iterable[str], known: Iterable[str]) -> dict[str, dict[str, float]]:
    """For each word asked the known ones that look like it: the cube of Dice's measure."""
    having: defaultdict[str, list[str]] = defaultdict(list)
    for word in asked:
        for part in parts(word):
            having[part].append(word)
    wanted = frozenset(having)
    like: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for other in known:
        theirs = parts(other)
        if wanted.isdisjoint(theirs):
            continue
        common = theirs & wanted
        for word, n in Counter(word for part in common for word in having[part]).items():
            dice = 2 * n / (len(parts(word)) + len(theirs))
            if dice >= _LIKE:
                like[word][other] = dice**3
    return like
