"""How well a name answers what was typed, and which of its letters do. Pure.

Every word typed has to be found: as the beginning of a word, else within one, else (in what is
shown) as letters that follow each other somewhere. Case and accents do not matter.
"""

from dataclasses import dataclass

from app.base.folding import fold, in_place

_BEGINS, _WITHIN, _SCATTERED = 100, 40, 10
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Match:
    """The higher the score the better; ``letters`` are places in the name."""

    score: float
    letters: tuple[int, ...] = ()


def match(typed: str, name: str, also: str = "") -> Match | None:
    """None when the name does not answer; nothing typed answers everything.

    In ``also``, which nobody sees, words count as they stand.
    """
    shown, unseen = in_place(name[:_LONGEST]), in_place(also[:_LONGEST])
    score, letters = 0.0, set[int]()
    for word in fold(typed).split():
        found = _begins(word, shown) or _within(word, shown)
        if found is None and unseen:
            other = _begins(word, unseen) or _within(word, unseen)
            found = Match(other.score / 2) if other is not None else None
        found = found or _scattered(word, shown)
        if found is None:
            return None
        score += found.score
        letters.update(found.letters)
    return Match(score - len(shown) / 100, tuple(sorted(letters)))


def letters(typed: str, name: str) -> tuple[int, ...]:
    """The places in a name found elsewhere where a word typed stands; a word may be missing."""
    shown, found = in_place(name[:_LONGEST]), set[int]()
    for word in fold(typed).split():
        at = _begins(word, shown) or _within(word, shown)
        found.update(at.letters if at is not None else ())
    return tuple(sorted(found))


def _begins(word: str, name: str) -> Match | None:
    at = name.find(word)
    while at > 0 and name[at - 1].isalnum():
        at = name.find(word, at + 1)
    if at < 0:
        return None
    whole = at + len(word) == len(name) or not name[at + len(word)].isalnum()
    return Match(_BEGINS + 10 * whole + 5 * (at == 0), tuple(range(at, at + len(word))))


def _within(word: str, name: str) -> Match | None:
    at = name.find(word) if len(word) > 1 else -1
    return None if at < 0 else Match(_WITHIN - at / 100, tuple(range(at, at + len(word))))


def _scattered(word: str, name: str) -> Match | None:
    """Letters in order, each as near to the beginning of a word as it can be."""
    if len(word) < 2:
        return None
    letters: list[int] = []
    at = -1
    for letter in word:
        starts = [
            n for n in range(at + 1, len(name))
            if name[n] == letter and (n == at + 1 or n == 0 or not name[n - 1].isalnum())
        ]  # fmt: skip
        if not starts:
            return None
        at = starts[0]
        letters.append(at)
    return Match(_SCATTERED - (letters[-1] - letters[0]) / 100, tuple(letters))
