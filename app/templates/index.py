"""Finding a template while somebody types: all in memory, ten thousand in some milliseconds.

Every word typed has to be found: in code, title, tags and folder, then in the text too, then, where
few answer so, as letters in order within a word of code or title ("rfnd" finds "refund"). What was
used lately and often stands first among what answers alike.
"""

import heapq
import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.base.folding import fold, in_place
from app.templates.values import TemplateRow

MOST = 60
_ENOUGH = 12
"""From so many answers on nobody is helped by guesses."""
_CODE, _CODE_BEGINS, _WORD, _WITHIN, _TAG = 400, 200, 100, 60, 45
_HEAD, _TEXT, _GUESS = 1_000, 500, 0
"""What stands in the head comes before what stands in the text, whatever its use."""
_DAY = 86_400_000_000
_HALF = 14 * _DAY
"""After so long a use counts half."""
_BREAK = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Found:
    """A template that answers: ``letters`` are the places in its title that were typed."""

    row: TemplateRow
    score: float
    letters: tuple[int, ...] = ()


class _Lines:
    """Many lines as one string: a word is looked for at the speed of memory."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._all = "\n".join(lines)
        self._starts: list[int] = []
        at = 0
        for line in lines:
            self._starts.append(at)
            at += len(line) + 1
        self._starts.append(at)

    def with_word(self, word: str) -> set[int]:
        """The lines that hold it."""
        found, starts, find = set[int](), self._starts, self._all.find
        at = find(word)
        while at >= 0:
            n = bisect_right(starts, at) - 1
            found.add(n)
            at = find(word, starts[n + 1])
        return found

    def with_all(self, words: Sequence[str]) -> set[int]:
        """The lines that hold every one of them."""
        found = self.with_word(words[0])
        for word in words[1:]:
            found &= self.with_word(word)
        return found


class Index:
    """What an agent can choose from; made anew when a template or a count changes."""

    def __init__(self, rows: tuple[TemplateRow, ...]) -> None:
        self.rows = rows
        self._codes = [fold(row.code) for row in rows]
        self._titles = [in_place(row.title) for row in rows]
        self._words = [" " + _BREAK.sub(" ", title) for title in self._titles]
        tags = [fold(" ".join((*row.tags, row.folder.replace("/", " ")))) for row in rows]
        heads = [" ".join(each) for each in zip(self._codes, self._titles, tags, strict=True)]
        self._named = [f"{c} {t}" for c, t in zip(self._codes, self._titles, strict=True)]
        self._heads = _Lines(heads)
        self._texts = _Lines([f"{h} {r.words}" for h, r in zip(heads, rows, strict=True)])

    def find(
        self, typed: str, now: int, *, channel: str = "", language: str = "", most: int = MOST
    ) -> list[Found]:
        """The best answers first; nothing typed gives what was used lately and often.

        What does not suit ``channel`` is left out; what speaks ``language`` comes a little before.
        """
        words = fold(typed).split()[:8]
        scored: list[tuple[float, int]] = []
        if not words:
            self._score((), range(len(self.rows)), 0, now, channel, language, scored)
        else:
            near = self._heads.with_all(words)
            self._score(words, near, _HEAD, now, channel, language, scored)
            if len(scored) < most:
                far = self._texts.with_all(words) - near
                self._score(words, far, _TEXT, now, channel, language, scored)
            if len(scored) < _ENOUGH:
                guesses = self._scattered(words) - {-n for _, n in scored}
                self._score(words, guesses, _GUESS, now, channel, language, scored)
        best = heapq.nlargest(most, scored)
        return [Found(self.rows[-n], score, self._letters(-n, words)) for score, n in best]

    def _score(
        self, words: Sequence[str], places: Iterable[int], base: int, now: int, channel: str,
        language: str, into: list[tuple[float, int]],
    ) -> None:  # fmt: skip
        """Adds (score, minus the place): of what is alike the first comes first."""
        codes, spaced, titles, rows = self._codes, self._words, self._titles, self.rows
        begins = [f" {word}" for word in words]
        for n in places:
            row = rows[n]
            if channel and row.channels and channel not in row.channels:
                continue
            score = base + (_use(row, now) if row.uses else 0.0)
            score -= len(titles[n]) / 100 if words else 0
            if language and language in row.languages:
                score += 4
            if base == _HEAD:
                for word, begin in zip(words, begins, strict=True):
                    if codes[n].startswith(word):
                        score += _CODE if codes[n] == word else _CODE_BEGINS
                    elif begin in spaced[n]:
                        score += _WORD
                    else:
                        score += _WITHIN if word in titles[n] else _TAG
            into.append((score, -n))

    def _scattered(self, words: Sequence[str]) -> set[int]:
        """Those with the letters of each word in order in a word of code or title."""
        if any(len(word) < 2 for word in words):
            return set()
        places: Sequence[int] = range(len(self.rows))
        named = self._named
        for letter in dict.fromkeys("".join(words)):
            places = [n for n in places if letter in named[n]]
        searches = [re.compile("\\S*?".join(map(re.escape, word))).search for word in words]
        return {n for n in places if all(search(named[n]) for search in searches)}

    def _letters(self, n: int, words: Sequence[str]) -> tuple[int, ...]:
        title, places = self._titles[n], set[int]()
        for word in words:
            at = title.find(word)
            if at >= 0:
                places.update(range(at, at + len(word)))
        return tuple(sorted(places))


def _use(row: TemplateRow, now: int) -> float:
    """What use is worth: one's own more than others', lately more than long ago."""
    mine = _fresh(row.my_last, now) * 12 * math.log1p(row.mine)
    return mine + _fresh(row.last_used, now) * 3 * math.log1p(row.uses)


def _fresh(last: int | None, now: int) -> float:
    age = max(0, now - last) if last else math.inf
    return 0.2 + 0.8 * math.exp2(-age / _HALF)
