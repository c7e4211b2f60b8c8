"""A text about time cut into figures and known phrases. Pure."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from app.desk.times.when_words import LEXICONS, LONGEST

MOST = 100_000
"""A larger number says nothing about time."""


def plain(text: str) -> str:
    """Without case, accents, apostrophes and the hyphens between words."""
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"[’'`´ʼ]", " ", text)
    text = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", text)
    text = re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", " ", text)
    return " ".join(text.split())


_TOKENS = re.compile(
    r"""(?P<iso>(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)t?)
    |(?P<dmy>(?<!\d)\d{1,2}(?P<by>[/.-])\d{1,2}(?P=by)(?:\d{4}|\d{2})(?!\d))
    |(?P<dm>(?<!\d)\d{1,2}/\d{1,2}(?![\d/]))
    |(?P<time>(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)(?::\d{2}(?!\d))?)
    |(?P<decimal>\d{1,4}[.,]\d(?!\d))
    |(?P<ordinal>\d{1,2}(?:st|nd|rd|th|o|er|r)\b)
    |(?P<num>\d+)
    |(?P<word>[^\W\d_]+)
    |(?P<pause>[\s,.;!?¿¡]+)
    |(?P<other>.)""",
    re.VERBOSE,
)


class Piece(NamedTuple):
    """A part of the text and what it means."""

    kind: str
    value: int
    text: str


def pieces(text: str, language: str) -> Iterator[Piece]:
    words: list[str] = []
    for found in _TOKENS.finditer(text):
        kind, part = str(found.lastgroup), found.group()
        if kind == "by":
            kind = "dmy"
        if kind == "word":
            words.append(part)
            continue
        if kind == "pause" and part.isspace():
            continue
        yield from _phrases(words, language)
        words = []
        if kind != "pause":
            yield _figure(kind, part)
    yield from _phrases(words, language)


def _phrases(words: list[str], language: str) -> Iterator[Piece]:
    """The longest phrases that the lexicon has; a word it has not is unknown."""
    lexicon, at = LEXICONS[language], 0
    while at < len(words):
        for length in range(min(LONGEST, len(words) - at), 0, -1):
            phrase = tuple(words[at : at + length])
            if phrase in lexicon:
                yield Piece(*lexicon[phrase], " ".join(phrase))
                at += length
                break
        else:
            yield Piece("unknown", 0, words[at])
            at += 1


def _figure(kind: str, text: str) -> Piece:
    if kind == "ordinal":
        return Piece(kind, int(re.match(r"\d+", text).group()), text)  # type: ignore[union-attr]  # it matched
    if kind == "num" and len(text) < 9:
        return Piece(kind, min(int(text), MOST), text)
    if kind == "num":
        return Piece("other", 0, text)
    return Piece(kind, 0, text)
