"""Which articles answer a question best: four views of likeness, each scaled to its best. Pure.

Measured on nine public sets of questions in five languages (``tests/bench/relevance_bench.py``):
no single view is best in each language, their sum beats all of them.

- *Stems*: BM25, the classic.
- *Weights*: the cosine of dampened counts; long articles do not win by length.
- *Pairs*: BM25 of stems that stand side by side ("gift card").
- *Alike*: BM25 of words of which enough letters agree: what is mistyped, compounded, inflected
  beyond what stemming knows.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
TITLE, ASKED = 6, 3
"""A word of the title, or of a question that was answered before, counts as so many of the body."""
WEIGHTS = {"stems": 0.7, "weights": 0.7, "pairs": 0.3, "alike": 1.0}
_LIKE = 0.4
"""The least likeness (Dice) of two words."""
_K, _B = 1.2, 0.5


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
    words: Sequence[str], stems: Sequence[str], candidates: Sequence[Candidate], corpus: Corpus
) -> list[tuple[float, Candidate]]:
    """The candidates with their scores (0 to the sum of ``WEIGHTS``), the best first.

    ``words`` (folded) and ``stems`` are the question's, one of each for every word.
    """
    counts = [_counts(c.title_stems, c.body_stems, c.asked_stems) for c in candidates]
    views = {
        "stems": _stems(stems, counts, corpus),
        "weights": _weights(stems, counts, corpus),
        "pairs": _pairs(stems, candidates, corpus),
        "alike": _alike(words, stems, candidates, corpus),
    }
    total = [0.0] * len(candidates)
    for name, view in views.items():
        best = max(view, default=0.0)
        if best > 0:
            share = WEIGHTS[name] / best
            total = [score + share * value for score, value in zip(total, view, strict=True)]
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


def _stems(stems: Sequence[str], counts: Sequence[Counter[str]], corpus: Corpus) -> list[float]:
    asked = Counter(stems)
    rarity = {stem: n * corpus.rarity(stem) for stem, n in asked.items()}
    return _bm25(rarity, counts, [held.total() for held in counts])


def _weights(stems: Sequence[str], counts: Sequence[Counter[str]], corpus: Corpus) -> list[float]:
    asked = {s: (1 + math.log(n)) * corpus.rarity(s) ** 2 for s, n in Counter(stems).items()}
    scores = []
    for held in counts:
        norm = math.sqrt(sum(math.log1p(n) ** 2 for n in held.values())) or 1.0
        scores.append(sum(w * math.log1p(held[s]) for s, w in asked.items() if s in held) / norm)
    return scores


def _pairs(stems: Sequence[str], candidates: Sequence[Candidate], corpus: Corpus) -> list[float]:
    asked = set(pairwise(stems))
    first = {a for a, _ in asked}
    counts: list[Counter[tuple[str, str]]] = []
    lengths = []
    for one in candidates:
        held = Counter[tuple[str, str]]()
        lines = ((one.title_stems, TITLE), (one.body_stems, 1), (one.asked_stems, ASKED))
        for line, weight in lines:
            for pair in pairwise(line):
                if pair[0] in first and pair in asked:
                    held[pair] += weight
        counts.append(held)
        lengths.append(len(one.body_stems) + TITLE * len(one.title_stems) + 1.0)
    holding = Counter(pair for held in counts for pair in held)
    rarity = {pair: _rarity(corpus.size, holding[pair]) for pair in asked}
    return _bm25(rarity, counts, lengths)


@lru_cache(maxsize=200_000)
def parts(word: str) -> frozenset[str]:
    """The runs of four and five letters of a word, its ends marked."""
    marked = f"<{word}>"
    runs = (marked[i : i + n] for n in (4, 5) for i in range(len(marked) - n + 1))
    return frozenset(runs) or frozenset((marked,))


def _alike(
    words: Sequence[str], stems: Sequence[str], candidates: Sequence[Candidate], corpus: Corpus
) -> list[float]:
    counts = [_counts(c.title, c.body, c.asked) for c in candidates]
    asked = dict(zip(words, stems, strict=True))
    like = _like(asked, set[str]().union(*counts))
    lengths = [held.total() for held in counts]
    total = [0.0] * len(candidates)
    for word, stem in asked.items():
        if not (others := like.get(word)):
            continue
        soft = [
            {"": sum(share * held[other] for other, share in others.items() if other in held)}
            for held in counts
        ]
        scores = _bm25({"": corpus.rarity(stem)}, soft, lengths)
        total = [score + more for score, more in zip(total, scores, strict=True)]
    return total


def _like(asked: Iterable[str], known: Iterable[str]) -> dict[str, dict[str, float]]:
    """For each word asked the known ones that look like it: the square of Dice's measure."""
    having: defaultdict[str, list[str]] = defaultdict(list)
    for word in asked:
        for part in parts(word):
            having[part].append(word)
    wanted = frozenset(having)
    like: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for other in known:
        theirs = parts(other)
        if not (common := theirs & wanted):
            continue
        for word, n in Counter(word for part in common for word in having[part]).items():
            dice = 2 * n / (len(parts(word)) + len(theirs))
            if dice >= _LIKE:
                like[word][other] = dice * dice
    return like
