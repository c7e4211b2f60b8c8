"""Formatted text as frozen values: what letters, templates and articles are made of. Pure.

A text is a tuple of blocks, a block a line of runs. What becomes of it when it leaves, and how it
is made of pasted HTML, is ``desk.writing.rich_text``'s.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["p", "bullet", "number", "code"]
DEEPEST = 8
"""Levels of lists and quotes that are told apart."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters in one look; ``image`` is the name of a picture instead of letters."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""
    image: str = ""
    width: int = 0
    """Of the picture, in pixels; 0: its own."""
    field: str = ""
    """The variable these letters stand for until somebody fills them in: such a text cannot be sent
    (S8)."""


@dataclass(frozen=True, slots=True)
class Block:
    """A line or paragraph: ``level`` of its list, ``quote`` how often it is quoted."""

    runs: tuple[Run, ...] = ()
    kind: Kind = "p"
    level: int = 0
    quote: int = 0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @property
    def blank(self) -> bool:
        return not self.text.strip() and not any(run.image for run in self.runs)


Rich = tuple[Block, ...]


def of_text(text: str) -> Rich:
    """A text without any formatting."""
    if not text:
        return ()
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(Block((Run(line),) if line else ()) for line in lines)


def is_plain(body: Rich) -> bool:
    """Whether nothing would be lost as plain text."""
    return all(
        block.kind == "p" and not block.quote and all(run == Run(run.text) for run in block.runs)
        for block in body
    )


def is_empty(body: Rich) -> bool:
    """Whether there is nothing to read in it."""
    return all(block.blank for block in body)


def images(body: Rich) -> tuple[str, ...]:
    """The names of the pictures in the text, each once."""
    return tuple(dict.fromkeys(run.image for block in body for run in block.runs if run.image))


def fields(body: Rich) -> tuple[str, ...]:
    """The variables that are still without a value, each once."""
    return tuple(dict.fromkeys(run.field for block in body for run in block.runs if run.field))


def without_looks(body: Rich) -> Rich:
    """The same as plain text, with what is still to be filled in."""
    if not fields(body):
        return of_text(to_text(body))
    return tuple(
        Block(tuple(Run(_run_text(run), field=run.field) for run in block.runs)) for block in body
    )


def with_images(body: Rich, names: Mapping[str, str]) -> Rich:
    """The text with its pictures called by other names; one without a new name is left out."""

    def named(runs: Iterable[Run]) -> tuple[Run, ...]:
        return tuple(
            replace(run, image=names[run.image]) if run.image else run
            for run in runs
            if not run.image or run.image in names
        )

    return tuple(replace(block, runs=named(block.runs)) for block in body)


# --- to text ------------------------------------------------------------------------------------


def to_text(body: Rich) -> str:
    """Lines: lists with their marks, quotes with "> ", links with where they lead."""
    numbers: dict[int, int] = {}
    lines: list[str] = []
    for block in body:
        mark = _mark(block, numbers)
        content = "".join(_run_text(run) for run in block.runs).replace("\u2028", "\n")
        indent = " " * len(mark)
        for n, line in enumerate(content.split("\n")):
            prefix = "> " * block.quote + (mark if n == 0 else indent)
            lines.append((prefix + line).rstrip(" ") if not line else prefix + line)
    return "\n".join(lines)


def _mark(block: Block, numbers: dict[int, int]) -> str:
    if block.kind not in ("bullet", "number"):
        numbers.clear()
        return ""
    for deeper in [level for level in numbers if level > block.level]:
        del numbers[deeper]
    if block.kind == "bullet":
        numbers.pop(block.level, None)
        return "  " * block.level + "- "
    numbers[block.level] = numbers.get(block.level, 0) + 1
    return "   " * block.level + f"{numbers[block.level]}. "


def _run_text(run: Run) -> str:
    if run.image:
        return "[\N{FRAME WITH PICTURE}]"
    target = run.link.removeprefix("mailto:").removeprefix("tel:")
    if not run.link or target.rstrip("/") in (run.text.rstrip("/"), f"http://{run.text}"):
        return run.text
    return f"{run.text} <{target}>"
