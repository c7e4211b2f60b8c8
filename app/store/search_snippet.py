"""The few words around a hit, for the results shown. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.base.folding import in_place as plain
from app.store import search_words
from app.store.search_query import Clause

START, END = "\u0001", "\u0002"
_BEFORE, _AFTER = 40, 140
_CONTROLS = re.compile(r"[\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class Needle:
    """What to mark: ``pattern`` matches where ``first`` stands at a word's beginning, folded.

    ``written`` are the ways in which most people write ``first``.
    """

    first: str
    written: tuple[str, ...]
    pattern: re.Pattern[str]

    def find(self, folded: str, start: int = 0) -> re.Match[str] | None:
        """The first hit from ``start`` on; plain finding skips a long text at memory speed."""
        at = folded.find(self.first, start)
        while at >= 0:
            hit = self.pattern.match(folded, at)
            if hit is not None and not (at and folded[at - 1].isalnum()):
                return hit
            at = folded.find(self.first, at + 1)
        return None

    def seen(self, text: str) -> int:
        """Where ``text`` holds it as most people write it, found without folding; else -1."""
        for form in self.written:
            at = text.find(form)
            while at >= 0:
                whole = not (at and text[at - 1].isalnum())
                if whole and self.pattern.match(plain(text[at : at + _AFTER])):
                    return at
                at = text.find(form, at + 1)
        return -1


def needles(clauses: Iterable[Clause]) -> list[Needle]:
    """What the wanted clauses mark, for ``plain`` text."""
    return [_needle(clause) for clause in clauses if not clause.negative]


def _needle(clause: Clause) -> Needle:
    words = search_words.words(clause.head)
    parts = [re.escape(word) for word in words]
    if clause.prefix:
        parts.append(re.escape(clause.prefix) + r"[^\W_]*")
    ending = "" if clause.prefix else r"(?![^\W_])"
    first = [*words, clause.prefix][0]
    written = tuple(dict.fromkeys((first, first.capitalize(), first.upper())))
    return Needle(first, written, re.compile(r"[\W_]+".join(parts) + ending))


def composed(text: str) -> str:
    """``text`` with its accents in its letters; ``plain`` keeps the places of such text."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def snippet(texts: Sequence[str], wanted: Sequence[Needle], subject: str = "") -> str:
    """A piece of the first of ``texts`` that holds a hit, marked; else how the first begins.

    Folding a text costs more than all the rest, so it is done only where nothing, not even
    ``subject``, holds a hit as it is usually written.
    """
    for text in texts:
        hits = [at for needle in wanted if (at := needle.seen(text)) >= 0]
        if hits:
            return _marked(*_piece(text, min(hits)), wanted)
    if not any(needle.seen(subject) >= 0 for needle in wanted):
        for text in map(composed, texts):
            folded = plain(text)
            found = [hit.start() for needle in wanted if (hit := needle.find(folded)) is not None]
            if found:
                return _marked(*_piece(text, min(found)), wanted)
    return _one_line(next(filter(None, texts), "")[: _BEFORE + _AFTER])


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if line.isprintable() else _CONTROLS.sub(" ", line)


def _piece(text: str, at: int) -> tuple[str, str, str]:
    """What is shown of ``text`` around ``at``, on one line, and what stands for the rest."""
    begin = max(at - _BEFORE, 0)
    if begin:
        begin = text.find(" ", begin, at) + 1 or at
    shown = composed(_one_line(text[begin : at + _AFTER]))
    return "…" if begin else "", shown, "…" if at + _AFTER < len(text) else ""


def _marked(before: str, shown: str, after: str, wanted: Iterable[Needle]) -> str:
    folded = plain(shown)
    parts = [before]
    at = 0
    for low, high in sorted([span for needle in wanted for span in _spans(needle, folded)]):
        if low >= at:
            parts += [shown[at:low], START, shown[low:high], END]
            at = high
    return "".join([*parts, shown[at:], after])


def _spans(needle: Needle, folded: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    hit = needle.find(folded)
    while hit is not None:
        spans.append(hit.span())
        hit = needle.find(folded, hit.end())
    return spans
