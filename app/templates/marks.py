"""Between formatted text and the text that the template language sees. Pure.

Looks of runs and blocks travel through a rendering as single characters of the private planes 15
and 16, which are taken out of every text and value before. So no value can make a look, a picture
or a line, and a loop over lines of a list repeats them as they are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.base.rich import Block, Rich, Run
from app.templates.values import Made

_LOOK, _BLOCK, _ROOM = 0xF0000, 0xF8000, 0x8000 - 2
_ON, _OFF, _FIELD, _END, CURSOR = (chr(0x100000 + n) for n in range(5))
_PRIVATE = re.compile("[\U000f0000-\U0010ffff]")
_CUT = re.compile("([\U000f0000-\U0010ffff])")
_PAIRS = {"{{": "}}", "{%": "%}"}


@dataclass(frozen=True, slots=True)
class Source:
    """A text for the template language, a line a block, and the looks its marks stand for."""

    text: str
    looks: tuple[Run, ...]
    blocks: tuple[Block, ...]


def clean(text: str) -> str:
    """A text without any mark."""
    return _PRIVATE.sub("", text)


def blank(name: str) -> str:
    """A field to fill in."""
    return f"{_FIELD}{clean(name)}{_END}"


def source_of(body: Rich) -> Source:
    """What the template language is given for a text."""
    looks: dict[Run, int] = {}
    lines = []
    for n, block in enumerate(body[:_ROOM]):
        if _only_tags(block):
            lines.append(clean(block.text))
            continue
        line = chr(_BLOCK + n)
        for run in block.runs:
            look = looks.setdefault(replace(run, text=run.text if run.image else ""), len(looks))
            line += chr(_LOOK + min(look, _ROOM))
            line += "" if run.image else clean(run.text)
        lines.append(line)
    text = "\n".join(lines)
    blocks = tuple(replace(block, runs=()) for block in body[:_ROOM])
    return Source("".join(_wrapped(text)), tuple(looks), blocks)


def _only_tags(block: Block) -> bool:
    """A line of tags alone leaves no line behind."""
    if any(run.image for run in block.runs):
        return False
    text, rest, at = block.text, "", 0
    for start, end in tags(text):
        if text.startswith("{{", start):
            return False
        rest, at = rest + text[at:start], end
    return at > 0 and not (rest + text[at:]).strip()


def tags(text: str) -> Iterator[tuple[int, int]]:
    """Where each ``{{ }}`` and ``{% %}`` stands; one that is never closed ends the search."""
    at = 0
    while (start := text.find("{", at)) >= 0:
        close = _PAIRS.get(text[start : start + 2])
        if close is None:
            at = start + 1
            continue
        end = text.find(close, start + 2)
        if end < 0:
            return
        yield start, end + 2
        at = end + 2


def unclosed(text: str) -> int:
    """Where a ``{{`` or ``{%`` begins that never ends, or another begins within; -1: nowhere.

    The library's own reading of such a text takes the square of its length.
    """
    at = 0
    for start, end in tags(text):
        if any(text.find(begin, start + 2, end) >= 0 for begin in _PAIRS):
            return start
        at = end
    return min((n for n in (text.find(begin, at) for begin in _PAIRS) if n >= 0), default=-1)


def _wrapped(text: str) -> Iterator[str]:
    """The text with what is written out between marks; looks that begin within a tag come after."""
    at = 0
    for start, end in tags(text):
        yield text[at:start]
        tag = text[start:end]
        inner = "".join(_PRIVATE.findall(tag))
        tag = _PRIVATE.sub("", tag)
        yield f"{_ON}{tag}{_OFF}{inner}" if tag.startswith("{{") else f"{tag}{inner}"
        at = end
    yield text[at:]


class _Reader:
    def __init__(self, source: Source) -> None:
        self._source = source
        self.blocks: list[Block] = []
        self._runs: list[Run] = []
        self._block, self._begun = Block(), False
        self._look = Run("")
        self._value = False
        self._field: str | None = None
        self.filled: list[tuple[int, int, int]] = []
        self.cursor: tuple[int, int] | None = None

    def mark(self, code: int) -> None:
        """One mark of the rendered text."""
        if code >= _BLOCK and code - _BLOCK < len(self._source.blocks):
            self.end_block()
            self._block, self._begun = self._source.blocks[code - _BLOCK], True
            self._look = Run("")
        elif _LOOK <= code < _BLOCK and code - _LOOK < len(self._source.looks):
            self._look = self._source.looks[code - _LOOK]
            if self._look.image:
                self._runs.append(self._look)
                self._look = replace(self._look, text="", image="", width=0)
        elif code == ord(_ON):
            self._value = True
        elif code == ord(_OFF):
            self._value = False
        elif code == ord(_FIELD):
            self._field = ""
        elif code == ord(_END):
            self._end_field()
        elif code == ord(CURSOR) and self.cursor is None:
            self.cursor = (len(self.blocks), self._place())

    def letters(self, text: str) -> None:
        """Letters of the rendered text; its line ends are those of blocks."""
        text = text.replace("\n", "")
        if not text:
            return
        if self._field is not None:
            self._field += text
            return
        if self._value:
            start = self._place()
            self.filled.append((len(self.blocks), start, start + len(text)))
        self._add(replace(self._look, text=text))

    def _add(self, run: Run) -> None:
        last = self._runs[-1] if self._runs else None
        if last is not None and not last.image and replace(last, text=run.text) == run:
            self._runs[-1] = replace(last, text=last.text + run.text)
        else:
            self._runs.append(run)

    def _end_field(self) -> None:
        name, self._field = self._field or "", None
        if name.strip():
            self._runs.append(replace(self._look, text=label(name), field=name))

    def _place(self) -> int:
        return sum(1 if run.image else len(run.text) for run in self._runs)

    def end_block(self) -> None:
        if self._field is not None:
            self._end_field()
        if self._begun or self._runs:
            self.blocks.append(replace(self._block, runs=tuple(self._runs)))
        self._runs, self._begun = [], False


def read(rendered: str, source: Source) -> Made:
    """The formatted text that a rendering of ``source`` stands for."""
    reader = _Reader(source)
    for part in _CUT.split(rendered):
        if len(part) == 1 and ord(part) >= _LOOK:
            reader.mark(ord(part))
        else:
            reader.letters(part)
    reader.end_block()
    return Made(tuple(reader.blocks), tuple(reader.filled), reader.cursor)


def label(name: str) -> str:
    """What a field says before it is filled in: the last part of its name, in words."""
    return name.rpartition(".")[2].replace("_", " ").strip() or name
