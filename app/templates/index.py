"""Finding a template while somebody types: all in memory, ten thousand in a few milliseconds.

Every word typed has to be found: in code, title, tags and folder, then in the text too, then, where
few answer so, as letters in order within a word of code or title ("rfnd" finds "refund"). What was
used lately and often stands first among what answers alike.
"""

import heapq
import math
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence, Set
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
_SPELL = _DAY // 24
"""For so long what was used lately stays in its order: a day is nothing beside ``_HALF``."""
_NEVER = -math.inf
_MANY = 1_500
"""Among so many the best are come upon soon; fewer are looked up."""
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

    def with_word(self, word: str) -> set[int]:
        """The lines that hold it."""
        found, starts, find = set[int](), self._starts, self._all.find
        at = find(word)
        while at >= 0:
            n = bisect_right(starts, at) - 1
            found.add(n)
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
        self._named = _Words(map(" ".join, zip(self._codes, self._titles, strict=True)))
        self._texts = _Lines([f"{h} {r.words}" for h, r in zip(heads, rows, strict=True)])
        self._by_code: defaultdict[str, list[int]] = defaultdict(list)
        for n, code in enumerate(self._codes):
            self._by_code[code].append(n)
        self._sorted_codes = sorted(self._by_code)
        self._asked_for: object = None
        self._standing: tuple[list[float], list[int]] = ([], [])

    def find(
        self, typed: str, now: int, *, channel: str = "", language: str = "", most: int = MOST
    ) -> list[Found]:
        """The best answers first; nothing typed gives what was used lately and often.

        What does not suit ``channel`` is left out; what speaks ``language`` comes a little before.
        """
        words = fold(typed).split()[:8]
        worth, order = self._stand(now // _SPELL * _SPELL, channel, language)
        if not words:
            return [Found(self.rows[n], worth[n]) for n in order[:most]]
        scored = self._in_heads(words, worth, order, most)
        if len(scored) < most:
            first, *rest = sorted(words, key=len, reverse=True)
            there = self._texts.with_word(first)
            self._add(scored, there, most, _TEXT, lambda n: self._says(n, rest))
        if len(scored) < min(most, _ENOUGH) and all(len(word) > 1 for word in words):
            guesses = set.intersection(*map(self._named.with_letters, words))
            self._add(scored, guesses, most, _GUESS)
        best = heapq.nlargest(most, scored)
        return [Found(self.rows[-n], score, self._letters(-n, words)) for score, n in best]

    def _stand(self, now: int, channel: str, language: str) -> tuple[list[float], list[int]]:
        """What each is worth whatever is typed, and those that suit the channel, the best first."""
        asked_for = (now, channel, language)
        if self._asked_for != asked_for:
            worth = [
                _NEVER
                if channel and row.channels and channel not in row.channels
                else (_use(row, now) if row.uses else 0.0)
                + (4 if language and language in row.languages else 0)
                for row in self.rows
            ]
            order = [n for n, one in enumerate(worth) if one != _NEVER]
            order.sort(key=worth.__getitem__, reverse=True)  # of equals the first stays first
            self._asked_for, self._standing = asked_for, (worth, order)
        return self._standing

    def _in_heads(
        self, words: Sequence[str], worth: Sequence[float], order: Sequence[int], most: int
    ) -> list[Scored]:
        """The best of those with every word in code, title, tags or folder; a heap.

        After those whose code it is, from the one worth most on, until what is left cannot come
        among the best any more: a letter is in nearly all of them, and the first hundreds tell.
        """
        exact = {n for word in words for n in self._by_code.get(word, ()) if worth[n] != _NEVER}
        limit = sum(_CODE_BEGINS if self._begins_a_code(word) else _WORD for word in words) + _HEAD
        best = [self._headed(n, words, worth) for n in exact if self._has(n, words)]
        heapq.heapify(best)
        rarest = min(words, key=self._head_lines.often)
        if self._head_lines.often(rarest) < _MANY:
            order = self._ordered(self._head_lines.with_word(rarest))
        for n in order:
            if len(best) >= most and worth[n] + limit < best[0][0]:
                break
            if self._has(n, words) and n not in exact:
                _keep(best, self._headed(n, words, worth), most)
        return best

    def _ordered(self, places: Iterable[int]) -> list[int]:
        """Those of them that suit the channel, the one worth most first."""
        worth = self._standing[0]
        suit = (n for n in places if worth[n] != _NEVER)
        return sorted(suit, key=worth.__getitem__, reverse=True)

    def _add(
        self, best: list[Scored], places: Set[int], most: int, base: int,
        has: Callable[[int], bool] = lambda _: True,
    ) -> None:  # fmt: skip
        """Up to ``most`` answers that are worth less than those there are: the best of others."""
        (worth, order), titles = self._standing, self._titles
        known = {-n for _, n in best}
        more: list[Scored] = []
        room = most - len(best)
        for n in order if len(places) > _MANY else self._ordered(places):
            if len(more) >= room and base + worth[n] < more[0][0]:
                break
            if n in places and n not in known and has(n):
                _keep(more, (base + worth[n] - len(titles[n]) / 100, -n), room)
        best += more

    def _says(self, n: int, words: Sequence[str]) -> bool:
        return all(word in self.rows[n].words or word in self._heads[n] for word in words)

    def _has(self, n: int, words: Sequence[str]) -> bool:
        head = self._heads[n]
        return all(word in head for word in words)

    def _begins_a_code(self, word: str) -> bool:
        at = bisect_left(self._sorted_codes, word)
        return at < len(self._sorted_codes) and self._sorted_codes[at].startswith(word)

    def _headed(self, n: int, words: Sequence[str], worth: Sequence[float]) -> Scored:
        """By how well it fits the head of one: its code, a beginning of a word, any part."""
        code, spaced, title = self._codes[n], self._words[n], self._titles[n]
        score = _HEAD + worth[n] - len(title) / 100
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
