"""Finding a template while somebody types: all in memory, ten thousand in some milliseconds.

Every word typed has to be found: in the code, the title, a tag or the folder, in the text, or,
where few answer so, as letters in order within a word of code or title ("rfnd" finds "refund").
What was used lately and often stands first among what answers alike.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.base.folding import fold, in_place
from app.templates.values import TemplateRow

MOST = 60
_ENOUGH = 12
"""From so many answers on nobody is helped by guesses."""
_CODE, _CODE_BEGINS, _WORD, _WITHIN, _TAG, _BODY, _SCATTERED = 400, 200, 100, 60, 45, 20, 8
_DAY = 86_400_000_000
_HALF = 14 * _DAY
"""After so long a use counts half."""


@dataclass(frozen=True, slots=True)
class Found:
    """A template that answers: ``letters`` are the places in its title that were typed."""

    row: TemplateRow
    score: float
    letters: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Index:
    """What an agent can choose from; made anew when a template or a count changes."""

    rows: tuple[TemplateRow, ...]
    codes: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for row in self.rows:
            code, title = fold(row.code), in_place(row.title)
            tags = fold(" ".join((*row.tags, row.folder.replace("/", " "))))
            self.codes.append(code)
            self.titles.append(title)
            self.tags.append(tags)
            self.heads.append(f"{code} {title} {tags}")

    def find(
        self, typed: str, now: int, *, channel: str = "", language: str = "", most: int = MOST
    ) -> list[Found]:
        """The best answers first; nothing typed gives what was used lately and often.

        What does not suit ``channel`` is left out; what speaks ``language`` comes a little before.
        """
        words = fold(typed).split()[:8]
        places = self._places(words)
        scored = []
        for n in places:
            row = self.rows[n]
            if channel and row.channels and channel not in row.channels:
                continue
            score = _use(row, now) + (4 if language and language in row.languages else 0)
            if words:
                score += sum(self._score(n, word) for word in words) - len(self.titles[n]) / 100
            scored.append((score, n))
        scored.sort(key=lambda one: (-one[0], one[1]))
        return [Found(self.rows[n], score, self._letters(n, words)) for score, n in scored[:most]]

    def _places(self, words: Sequence[str]) -> Sequence[int]:
        if not words:
            return range(len(self.rows))
        found: list[int] = []
        left: Sequence[int] = range(len(self.rows))
        heads, rows = self.heads, self.rows
        for word in words:
            left = [n for n in left if word in heads[n] or word in rows[n].words]
        found = list(left)
        if len(found) < _ENOUGH:
            held = set(found)
            found += [n for n in self._scattered(words) if n not in held]
        return found

    def _scattered(self, words: Sequence[str]) -> list[int]:
        """Those with the letters of each word in order in a word of theirs."""
        patterns = [
            re.compile("\\S*?".join(re.escape(c) for c in word)).search
            for word in words if len(word) > 1
        ]  # fmt: skip
        if len(patterns) < len(words):
            return []
        needed = "".join(dict.fromkeys("".join(words)))
        places: Sequence[int] = range(len(self.rows))
        heads = self.heads
        for letter in needed:
            places = [n for n in places if letter in heads[n]]
        return [n for n in places if all(pattern(heads[n]) for pattern in patterns)]

    def _score(self, n: int, word: str) -> float:
        code, title = self.codes[n], self.titles[n]
        if code.startswith(word):
            return _CODE if code == word else _CODE_BEGINS - len(code)
        at = title.find(word)
        while at > 0 and title[at - 1].isalnum():
            at = title.find(word, at + 1)
        if at >= 0:
            return _WORD + (5 if at == 0 else 0)
        if word in title or word in code:
            return _WITHIN
        if word in self.tags[n]:
            return _TAG
        return _BODY if word in self.rows[n].words else _SCATTERED

    def _letters(self, n: int, words: Sequence[str]) -> tuple[int, ...]:
        title, places = self.titles[n], set[int]()
        for word in words:
            at = title.find(word)
            if at >= 0:
                places.update(range(at, at + len(word)))
        return tuple(sorted(places))


def _use(row: TemplateRow, now: int) -> float:
    """What use is worth: one's own more than others', lately more than long ago."""
    if not row.uses:
        return 0.0
    mine = _fresh(row.my_last, now) * 12 * math.log1p(row.mine)
    return mine + _fresh(row.last_used, now) * 3 * math.log1p(row.uses)


def _fresh(last: int | None, now: int) -> float:
    age = max(0, now - last) if last else math.inf
    return 0.2 + 0.8 * math.exp2(-age / _HALF)
