"""The lines of an article that answer a question: read, quoted, shown beside it. Pure."""

import re
from collections.abc import Collection, Iterator

from app.base.folding import fold
from app.kb.ranking import Corpus
from app.kb.words import stems, words

LONGEST = 400
"""Characters of a passage."""
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
    question (its ``telling`` stems); empty when none holds any."""
    wanted = {stem: corpus.rarity(stem) for stem in question}
    best, found = 0.0, ""
    for piece in _pieces(plain(body)):
        held = set(stems(words(piece), language)) & wanted.keys()
        score = sum(wanted[stem] for stem in held) / (1 + len(piece) / 2_000)
        if score > best:
            best, found = score, piece
    return found


def _pieces(text: str) -> Iterator[str]:
    for paragraph in _BLANK.split(text):
        whole = " ".join(paragraph.split())
        if len(whole) <= LONGEST:
            yield whole
            continue
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
