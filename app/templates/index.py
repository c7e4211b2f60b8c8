"""Finding a template while somebody types: all in memory, ten thousand in a few milliseconds.

Every word typed has to be found: in code, title, tags and folder, then in the text too, then, where
few answer so, as letters in order within a word of code or title ("rfnd" finds "refund"). What was
used lately and often stands first among what answers alike.
"""

import heapq
import math
import re
import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple, Self

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
_SPELL = _DAY // 24
"""For so long what was used lately stays in its order: a day is nothing beside ``_HALF``."""
_NEVER = -math.inf
_MANY = 1_500
"""Among so many the best are come upon soon; fewer are looked up."""
_FEW = 250
"""So many that fit a word better than all others are looked at first, whatever they are worth."""
_BREAK = re.compile(r"\W+")


Scored = tuple[float, int]
"""A score and, less than nothing, the place: of equals the first is the best."""


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

    def often(self, word: str) -> int:
        """How often it stands there."""
        return self._all.count(word)

    def with_word(self, word: str, below: int = sys.maxsize) -> set[int] | None:
        """The lines that hold it; None where they are not ``below`` so many."""
        found, starts, find = set[int](), self._starts, self._all.find
        at = find(word)
        while at >= 0:
            n = bisect_right(starts, at) - 1
            found.add(n)
            if len(found) == below:
                return None
            at = find(word, starts[n + 1])
        return found


class _Words:
    """Which lines hold which word: ten thousand titles have some thousand different ones."""

    def __init__(self, lines: Iterable[str]) -> None:
        holding: defaultdict[str, list[int]] = defaultdict(list)
        for n, line in enumerate(lines):
            for word in set(line.split()):
                holding[word].append(n)
        self._holding = list(holding.values())
        self._all = "\n".join(holding)
        self._starts: list[int] = []
        at = 0
        for word in holding:
            self._starts.append(at)
            at += len(word) + 1
        self._starts.append(at)

    def with_letters(self, letters: str) -> set[int]:
        """The lines with a word that has these letters in this order."""
        search = re.compile(r"[^\n]*?".join(map(re.escape, letters))).search
        found, at = set[int](), 0
        while (match := search(self._all, at)) is not None:
            n = bisect_right(self._starts, match.start()) - 1
            found.update(self._holding[n])
            at = self._starts[n + 1]
        return found


class _Standing(NamedTuple):
    """What each template is worth whatever is typed, and those that suit, the best first."""

    worth: list[float]
    """By its use and language; ``_NEVER`` for what does not suit."""
    fitted: list[float]
    """Of what fits alike the shorter title comes first."""
    by_worth: list[int]
    by_fitted: list[int]

    @classmethod
    def of(cls, worth: list[float], titles: Sequence[str]) -> Self:
        """Of equals the first stays the first."""
        fitted = [one - len(title) / 100 for one, title in zip(worth, titles, strict=True)]
        suit = [n for n, one in enumerate(worth) if one != _NEVER]
        by_worth, by_fitted = (
            sorted(suit, key=each.__getitem__, reverse=True) for each in (worth, fitted)
        )
        return cls(worth, fitted, by_worth, by_fitted)


class Index:
    """What an agent can choose from; made anew when a template or a count changes."""

    def __init__(self, rows: tuple[TemplateRow, ...]) -> None:
        self.rows = rows
        self._codes = [fold(row.code) for row in rows]
        self._titles = [in_place(row.title) for row in rows]
        self._words = [" " + _BREAK.sub(" ", title) for title in self._titles]
        tags = [fold(" ".join((*row.tags, row.folder.replace("/", " ")))) for row in rows]
        heads = [" ".join(each) for each in zip(self._codes, self._titles, tags, strict=True)]
        self._heads, self._head_lines = heads, _Lines(heads)
        self._title_lines, self._word_lines = _Lines(self._titles), _Lines(self._words)
        self._named = _Words(map(" ".join, zip(self._codes, self._titles, strict=True)))
        texts = [f"{head} {row.words}" for head, row in zip(heads, rows, strict=True)]
        self._texts = _Lines(texts)
        self._written = "\n".join(set[str]().union(*map(str.split, texts)))
        self._by_code: defaultdict[str, list[int]] = defaultdict(list)
        for n, code in enumerate(self._codes):
            self._by_code[code].append(n)
        self._sorted_codes = sorted(self._by_code)
        self._asked_for: object = None
        self._standing = _Standing([], [], [], [])

    def find(
        self, typed: str, now: int, *, channel: str = "", language: str = "", most: int = MOST
    ) -> list[Found]:
        """The best answers first; nothing typed gives what was used lately and often.

        What does not suit ``channel`` is left out; what speaks ``language`` comes a little before.
        """
        words = fold(typed).split()[:8]
        standing = self._stand(now // _SPELL * _SPELL, channel, language)
        if not words:
            return [Found(self.rows[n], standing.worth[n]) for n in standing.by_worth[:most]]
        scored = self._in_heads(words, standing, most)
        if len(scored) < most:
            self._in_texts(scored, words, most)
        if len(scored) < min(most, _ENOUGH) and all(len(word) > 1 for word in words):
            guesses = set.intersection(*map(self._named.with_letters, words))
            self._add(scored, guesses, most, _GUESS)
        best = heapq.nlargest(most, scored)
        return [Found(self.rows[-n], score, self._letters(-n, words)) for score, n in best]

    def _stand(self, now: int, channel: str, language: str) -> _Standing:
        """What each is worth whatever is typed."""
        asked_for = (now, channel, language)
        if self._asked_for != asked_for:
            worth = [
                _NEVER
                if channel and row.channels and channel not in row.channels
                else (_use(row, now) if row.uses else 0.0)
                + (4 if language and language in row.languages else 0)
                for row in self.rows
            ]
            self._standing = _Standing.of(worth, self._titles)
            self._asked_for = asked_for
        return self._standing

    def _in_heads(self, words: Sequence[str], standing: _Standing, most: int) -> list[Scored]:
        """The best of those with every word in code, title, tags or folder; a heap.

        After those that fit best, from the one worth most on, until what is left cannot come among
        the best any more: a letter is in nearly all of them, and the first hundred tell.
        """
        worth, ahead, limit = standing.fitted, set[int](), float(_HEAD)
        for word in words:
            few, at_most = self._fitting(word)
            ahead |= few
            limit += at_most
        first = (n for n in ahead if worth[n] != _NEVER and self._has(n, words))
        best = heapq.nlargest(most, (self._headed(n, words, worth) for n in first))
        heapq.heapify(best)
        order: Sequence[int] = standing.by_fitted
        rarest = min(words, key=self._head_lines.often)
        if (lines := self._head_lines.with_word(rarest, below=_MANY)) is not None:
            order = self._ordered(lines - ahead)
        for n in order:
            if len(best) >= most and worth[n] + limit < best[0][0]:
                break
            if self._has(n, words) and n not in ahead:
                _keep(best, self._headed(n, words, worth), most)
        return best

    def _in_texts(self, best: list[Scored], words: Sequence[str], most: int) -> None:
        """Add those that have every word somewhere."""
        if all(word in self._written for word in words):  # quicker to see than in all the texts
            there = self._texts.with_word(max(words, key=len), below=_MANY)
            self._add(best, there, most, _TEXT, lambda n: self._says(n, words))

    def _fitting(self, word: str) -> tuple[set[int], int]:
        """Those a word fits best, as far as they are few, and what it is worth to any other."""
        found = set(self._by_code.get(word, ()))
        codes = self._sorted_codes
        first, end = bisect_left(codes, word), bisect_left(codes, word + chr(sys.maxunicode))
        if end - first > _FEW:
            return found, _CODE_BEGINS
        for code in codes[first:end]:
            found.update(self._by_code[code])
        for lines, part, bonus in (
            (self._word_lines, f" {word}", _WORD), (self._title_lines, word, _WITHIN)
        ):  # fmt: skip
            few = lines.with_word(part, below=_FEW)
            if few is None:
                return found, bonus
            found |= few
        return found, _TAG

    def _ordered(self, places: Iterable[int]) -> list[int]:
        """Those of them that suit the channel, the one worth most first."""
        worth = self._standing.fitted
        suit = (n for n in places if worth[n] != _NEVER)
        return sorted(suit, key=lambda n: (-worth[n], n))

    def _add(
        self, best: list[Scored], places: Set[int] | None, most: int, base: int,
        has: Callable[[int], bool] = lambda _: True,
    ) -> None:  # fmt: skip
        """Up to ``most`` answers that are worth less than those there are: the best of others.

        ``places``: where they can be, None for anywhere.
        """
        worth, known, more = self._standing.fitted, {-n for _, n in best}, list[Scored]()
        every = places is None or len(places) > _MANY
        for n in self._standing.by_fitted if every else self._ordered(places or ()):
            if len(best) + len(more) == most:
                break
            if (places is None or n in places) and n not in known and has(n):
                more.append((base + worth[n], -n))
        best += more

    def _says(self, n: int, words: Sequence[str]) -> bool:
        said, head = self.rows[n].words, self._heads[n]
        for word in words:  # noqa: SIM110  in thousands, where a generator costs more than it looks for
            if word not in said and word not in head:
                return False
        return True

    def _has(self, n: int, words: Sequence[str]) -> bool:
        head = self._heads[n]
        for word in words:  # noqa: SIM110  as above
            if word not in head:
                return False
        return True

    def _headed(self, n: int, words: Sequence[str], worth: Sequence[float]) -> Scored:
        """By how well it fits the head of one: its code, a beginning of a word, any part."""
        code, spaced, title = self._codes[n], self._words[n], self._titles[n]
        score = _HEAD + worth[n]
        for word in words:
            if code.startswith(word):
                score += _CODE if code == word else _CODE_BEGINS
            elif f" {word}" in spaced:
                score += _WORD
            else:
                score += _WITHIN if word in title else _TAG
        return score, -n

    def _letters(self, n: int, words: Sequence[str]) -> tuple[int, ...]:
        title, places = self._titles[n], set[int]()
        for word in words:
            at = title.find(word)
            if at >= 0:
                places.update(range(at, at + len(word)))
        return tuple(sorted(places))


def _keep(best: list[Scored], one: Scored, most: int) -> None:
    """Put one on a heap of the best."""
    if len(best) < most:
        heapq.heappush(best, one)
    elif one > best[0]:
        heapq.heapreplace(best, one)


def _use(row: TemplateRow, now: int) -> float:
    """What use is worth: one's own more than others', lately more than long ago."""
    mine = _fresh(row.my_last, now) * 12 * math.log1p(row.mine)
    return mine + _fresh(row.last_used, now) * 3 * math.log1p(row.uses)


def _fresh(last: int | None, now: int) -> float:
    age = max(0, now - last) if last else math.inf
    return 0.2 + 0.8 * math.exp2(-age / _HALF)
