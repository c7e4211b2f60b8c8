"""Whether what was found is worth to be offered to somebody who did not ask for it. Pure.

What ranks best may still be about something else: scores are scaled to the best, and something is
always the best. So it is asked how much of one sentence of the message, its rare words more than
its common ones, is in the text at all; a long message about many things has one that it is about.

Chosen on one half of the public questions (``tests/bench/relevance_bench.py``), asked of their own
articles and of those of other sets, alone and among two or four sentences of other sets: ``LEAST``
leaves 92 to 94 in 100 of the right answers and takes away 74 in 100 of what is about something else
(of messages of three sentences 65, of five 55), ``LIKE`` leaves 95 and takes away 95.
"""

import math
import re
from collections.abc import Collection, Iterable, Iterator

from app.kb.language import is_small
from app.kb.ranking import Candidate, Corpus
from app.kb.words import stems, words

LEAST = 0.35
"""The least fit (0 to 1) of what is offered unasked."""
LIKE = 0.3
"""The likeness in meaning (cosine) from which on something is offered whatever its words."""
READ = 4_000
"""Characters of a text that are looked at."""
_FEW = 50
"""Of fewer texts nobody can tell which words are rare: they are taken for so many."""
_ENOUGH = 2
"""Telling words of a sentence; of one with fewer the rest is taken for words nobody wrote."""
_END = re.compile(r"[.!?…;]+\s+|\n\s*\n")


def sentences(text: str, spoken: str, language: str) -> list[frozenset[str]]:
    """The telling stems, in ``language``, of each sentence of a text in the language ``spoken``."""
    found = (frozenset(_telling(part, (spoken, language), language)) for part in _END.split(text))
    return [one for one in found if one]


def _telling(text: str, known: Collection[str], language: str) -> Iterator[str]:
    heard = [word for word in words(text) if not any(is_small(word, one) for one in known)]
    yield from stems(heard, language)


def covered(asked: Iterable[Collection[str]], held: Candidate, corpus: Corpus) -> float:
    """The share (0 to 1) of a sentence that a text holds, of the sentence it holds most of."""
    there = {*held.title_stems, *held.body_stems, *held.asked_stems}
    size = max(corpus.size, _FEW)
    best = 0.0
    for sentence in asked:
        weights = {
            stem: math.log1p(size / max(1, corpus.holding.get(stem, 0))) for stem in sentence
        }
        found = sum(weight for stem, weight in weights.items() if stem in there)
        lacking = max(0, _ENOUGH - len(weights)) * math.log1p(size)
        best = max(best, found / (sum(weights.values()) + lacking))
    return best


def by_meaning(like: float) -> float:
    """From 0 to 1, on the scale of ``covered``: the likeness in meaning."""
    return min(1.0, max(0.0, LEAST * like / LIKE))
