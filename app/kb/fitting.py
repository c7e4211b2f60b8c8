"""Whether what was found is worth to be offered to somebody who did not ask for it. Pure.

What ranks best may still be about something else: scores are scaled to the best, and something is
always the best. So it is asked how much of one sentence of the message, its rare words more than
its common ones, is in the text at all; a long message about many things has one that it is about.

Chosen on one half of the public questions (``tests/bench/relevance_bench.py``), asked of their own
articles and of those of other sets, alone and among two or four sentences of other sets: ``LEAST``
leaves 89 to 93 in 100 of the right answers and takes away 86 in 100 of what is about something else
(of messages of three sentences 76, of five 69), ``LIKE`` leaves 95 and takes away 95.
"""

import math
import re
from collections.abc import Collection, Iterable, Iterator

from app.base.folding import fold
from app.kb.language import is_small
from app.kb.ranking import Candidate, Corpus
from app.kb.words import stems, words

LEAST = 0.35
"""The least fit (0 to 1) of what is offered unasked."""
_LEAST_OF_THANKS = 0.6
"""The same for a few words of thanks that ask nothing: "It came whole, thank you" has words of many
an answer, and conversations that ended so were all solved."""
LIKE = 0.3
"""The likeness in meaning (cosine) from which on something is offered whatever its words."""
READ = 4_000
"""Characters of a text that are looked at."""
_FEW = 50
"""Of fewer texts nobody can tell which words are rare: they are taken for so many."""
_ENOUGH = 2
"""Telling words of a sentence; of one with fewer the rest is taken for words nobody wrote."""
_SHORT = 25
"""Words of a text that is about each of them."""
_BRIEF = 12
"""Words of a message that says thanks and no more."""
_THANKS = frozenset(
    ("thanks", "thank", "obrigado", "obrigada", "gracias", "grazie", "gracies", "merci", "danke")
)
_END = re.compile(r"[.!?…;]+\s+|\n\s*\n")


def thanks(text: str) -> bool:
    """Whether a message is a few words of thanks, with no question in it."""
    said = words(text)
    return len(said) <= _BRIEF and "?" not in text and not _THANKS.isdisjoint(map(fold, said))


def fits(fit: float, helped: int, *, thanks: bool) -> bool:
    """Whether something is worth to be offered to somebody who did not look for it; ``helped``:
    how many conversations like this one it solved."""
    return fit >= _LEAST_OF_THANKS if thanks else helped > 0 or fit >= LEAST


def sentences(text: str, spoken: str, language: str) -> list[frozenset[str]]:
    """The telling stems, in ``language``, of each sentence of a text in the language ``spoken``."""
    found = (frozenset(_telling(part, (spoken, language), language)) for part in _END.split(text))
    return [one for one in found if one]


def _telling(text: str, known: Collection[str], language: str) -> Iterator[str]:
    heard = [word for word in words(text) if not any(is_small(word, one) for one in known)]
    yield from stems(heard, language)


def covered(asked: Iterable[Collection[str]], held: Candidate, corpus: Corpus) -> float:
    """The share (0 to 1) of a sentence that a text holds, of the sentence it holds most of.

    One word alone may stand there by chance, unless it is in the title, was asked before, or the
    text is short.
    """
    named = {*held.title_stems, *held.asked_stems}
    there = named.union(held.body_stems)
    if len(held.body_stems) <= _SHORT:
        named = there
    size = max(corpus.size, _FEW)
    best = 0.0
    for sentence in asked:
        weights = {
            stem: math.log1p(size / max(1, corpus.holding.get(stem, 0))) for stem in sentence
        }
        common = weights.keys() & there
        if len(common) < _ENOUGH and not common & named:
            continue
        found = sum(weights[stem] for stem in common)
        lacking = max(0, _ENOUGH - len(weights)) * math.log1p(size)
        best = max(best, found / (sum(weights.values()) + lacking))
    return best


def by_meaning(like: float) -> float:
    """From 0 to 1, on the scale of ``covered``: the likeness in meaning."""
    return min(1.0, max(0.0, LEAST * like / LIKE))
