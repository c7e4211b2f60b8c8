"""The few words around a hit, for the results shown. Pure."""

import re
import unicodedata
from collections.abc import Iterable

from app.store import search_words
from app.store.search_query import Clause

START, END = "\u0001", "\u0002"
_BEFORE, _LENGTH = 40, 160
_SPACES = re.compile(r"[\s\x00-\x1f]+")
_NOTHING = re.compile(r"(?!)")


class _OneToOne(dict[int, str]):
    """Like folding, but each character stays one character, so that places agree."""

    def __missing__(self, code: int) -> str:
        plain = search_words.fold(chr(code))
        self[code] = kept = plain if len(plain) == 1 else chr(code)
        return kept


_ONE_TO_ONE = _OneToOne()


def pattern(clauses: Iterable[Clause]) -> re.Pattern[str]:
    """What to mark, for folded text."""
    choices = [_choice(clause) for clause in clauses if not clause.negative]
    choices.sort(key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(choices)})") if choices else _NOTHING


def _choice(clause: Clause) -> str:
    words = [re.escape(word) for word in search_words.words(clause.head)]
    ending = r"(?![^\W_])"
    if clause.prefix:
        words.append(re.escape(clause.prefix) + r"[^\W_]*")
        ending = ""
    return r"[\W_]+".join(words) + ending


def snippet(texts: Iterable[str], wanted: re.Pattern[str]) -> str:
    """A piece of the first of ``texts`` that holds a hit, marked; else how the first begins."""
    first = ""
    for text in texts:
        shown = unicodedata.normalize("NFC", _SPACES.sub(" ", text)).strip()
        folded = shown.lower() if shown.isascii() else shown.translate(_ONE_TO_ONE)
        hit = wanted.search(folded)
        if hit is not None:
            return _marked(shown, folded, wanted, hit.start())
        first = first or shown
    return _cut(first, 0)[0]


def _cut(text: str, start: int) -> tuple[str, int]:
    """About ``_LENGTH`` characters from a word's beginning near ``start``; and where they begin."""
    begin = 0 if start <= _BEFORE else text.find(" ", start - _BEFORE, start) + 1
    if start > _BEFORE and begin == 0:
        begin = start
    return text[begin : begin + _LENGTH], begin


def _marked(text: str, folded: str, wanted: re.Pattern[str], start: int) -> str:
    piece, begin = _cut(text, start)
    parts: list[str] = []
    at = 0
    for hit in wanted.finditer(folded, begin, begin + len(piece)):
        low, high = hit.start() - begin, hit.end() - begin
        parts += [piece[at:low], START, piece[low:high], END]
        at = high
    parts.append(piece[at:])
    return ("…" if begin else "") + "".join(parts) + ("…" if begin + len(piece) < len(text) else "")
