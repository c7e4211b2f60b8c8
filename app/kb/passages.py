"""The lines of an article that answer a question: read, quoted, shown beside it. Pure."""

import re
from collections.abc import Collection, Iterator

from app.base.folding import fold
from app.kb.ranking import Corpus
from app.kb.words import stems, words

LONGEST = 400
"""Characters of a passage."""
_ABOVE = 0.5
"""What a word in the heading is worth to the paragraph under it."""
_HEADING = re.compile(r"\s*#{1,6}[ \t]+([^\n]*)\n?")
_BLANK = re.compile(r"\n\s*\n")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=\S)")
_MARKS = re.compile(r"^\s*(#{1,6}|[-*+>]|\d+[.)])\s+", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_ORNAMENT = re.compile(r"[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}")


def plain(markdown: str) -> str:
    """The words of a Markdown text without its marks."""
    return _ORNAMENT.sub("", _LINK.sub(r"\1", _MARKS.sub("", markdown)))


def passage(body: str, question: Collection[str], language: str, corpus: Corpus) -> str:
    """The paragraph, or some sentences of a long one, that hold most of the rare words of a
    question (its ``telling`` stems); empty when none holds any.

    What a heading says counts for what stands under it; a heading alone answers nobody.
    """
    wanted = {stem: corpus.rarity(stem) for stem in question}
    best, found = 0.0, ""
    for heading, piece in pieces(body):
        held = set(stems(words(piece), language)) & wanted.keys()
        above = (set(stems(words(heading), language)) & wanted.keys()) - held
        score = sum(wanted[stem] for stem in held) + _ABOVE * sum(wanted[stem] for stem in above)
        score /= 1 + len(piece) / 2_000
        if score > best:
            best, found = score, piece
    return found


def pieces(body: str) -> Iterator[tuple[str, str]]:
    """What could be shown, each with the heading over it."""
    heading = ""
    for block in _BLANK.split(body.strip()):
        title = _HEADING.match(block)
        if title is not None:
            heading = plain(title.group(1))
        whole = " ".join(plain(block[title.end() :] if title else block).split())
        if whole:
            yield from ((heading, piece) for piece in _shortened(whole))


def _shortened(whole: str) -> Iterator[str]:
    """A paragraph, or runs of its sentences where it is long."""
    if len(whole) <= LONGEST:
        yield whole
        return
    held = ""
    for sentence in _SENTENCE.split(whole):
        if held and len(held) + len(sentence) >= LONGEST:
            yield held
            held = ""
        held = f"{held} {sentence}".strip()[:LONGEST]
    yield held


def marked(text: str, question: Collection[str], language: str) -> tuple[tuple[int, int], ...]:
    """Where in a passage the words of a question stand: places from and to."""
    wanted = set(question)
    found = []
    for match in re.finditer(r"[^\W_]+", text):
        word = fold(match.group())
        if stems([match.group().lower()], language)[0] in wanted or word in wanted:
            found.append(match.span())
    return tuple(found)
