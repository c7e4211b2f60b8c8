"""Formatted text as frozen values: what an agent writes, and what leaves of it. Pure, any thread.

A text is a tuple of blocks, a block a line of runs. It is kept with a draft as it is, becomes clean
HTML and plain text when it is sent, and is made of pasted HTML after the mail policy cleaned that
(reliability 3.6.5): nothing else of a page survives.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape
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


# --- to HTML ------------------------------------------------------------------------------------


def to_html(body: Rich) -> str:
    """Clean HTML of the text, a fragment: paragraphs, lists, quotes; pictures as ``cid:NAME``."""
    return "".join(_quoted(list(body), 0))


def document(fragment: str) -> str:
    """A whole small document."""
    head = '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n'
    return f"{head}{fragment}</body></html>\n"


def _quoted(blocks: list[Block], depth: int) -> Iterator[str]:
    at = 0
    while at < len(blocks):
        deeper = blocks[at].quote > depth
        end = at
        while end < len(blocks) and (blocks[end].quote > depth) == deeper:
            end += 1
        if deeper:
            inner = "".join(_quoted(blocks[at:end], depth + 1))
            yield f"<blockquote>\n{inner}</blockquote>\n"
        else:
            yield from _flat(blocks[at:end])
        at = end


def _flat(blocks: list[Block]) -> Iterator[str]:
    """Blocks of one quotation: paragraphs are what blank lines part."""
    at = 0
    while at < len(blocks):
        kind = blocks[at].kind
        listed = kind in ("bullet", "number")
        end = at
        while end < len(blocks) and (
            blocks[end].kind in ("bullet", "number") if listed else blocks[end].kind == kind
        ):
            end += 1
        part = blocks[at:end]
        if listed:
            yield _list(part)
        elif kind == "code":
            yield f"<pre>{escape(chr(10).join(b.text for b in part), quote=False)}</pre>\n"
        else:
            yield from _paragraphs(part)
        at = end


def _paragraphs(blocks: list[Block]) -> Iterator[str]:
    group: list[Block] = []
    blanks = 0
    for block in blocks:
        if not block.blank:
            if blanks > 1:
                yield "<p><br></p>\n" * (blanks - 1)
            blanks = 0
            group.append(block)
            continue
        if group:
            yield _paragraph(group)
            group = []
        blanks += 1
    if group:
        yield _paragraph(group)


def _paragraph(group: list[Block]) -> str:
    lines = "<br>\n".join(_runs(block) for block in group)
    return f"<p{_direction(group[0])}>{lines}</p>\n"


def _list(blocks: list[Block]) -> str:
    out: list[str] = []
    open_tags: list[str] = []
    for block in blocks:
        tag = "ul" if block.kind == "bullet" else "ol"
        level = min(block.level, len(open_tags)) + 1
        while len(open_tags) > level or (len(open_tags) == level and open_tags[-1] != tag):
            out.append(f"</li></{open_tags.pop()}>")
        if len(open_tags) < level:
            out.append(f"<{tag}>")
            open_tags.append(tag)
        else:
            out.append("</li>\n")
        out.append(f"<li{_direction(block)}>{_runs(block)}")
    out += [f"</li></{tag}>" for tag in reversed(open_tags)]
    return "".join(out) + "\n"


def _direction(block: Block) -> str:
    for character in block.text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return ' dir="rtl"'
        if kind == "L":
            return ""
    return ""


_TAGS = (
    ("bold", "strong"), ("italic", "em"), ("underline", "u"), ("strike", "s"), ("code", "code"),
)  # fmt: skip


def _runs(block: Block) -> str:
    return "".join(map(_run, block.runs)).replace("\u2028", "<br>\n") or "<br>"


def _run(run: Run) -> str:
    from app.inbox.html_text import linked

    if run.image:
        wide = f' width="{run.width}"' if run.width else ""
        return f'<img src="cid:{escape(run.image)}" alt="{escape(run.text)}"{wide}>'
    if run.link:
        out = f'<a href="{escape(run.link)}">{escape(run.text, quote=False)}</a>'
    else:
        out = linked(run.text)
    for name, tag in _TAGS:
        if getattr(run, name):
            out = f"<{tag}>{out}</{tag}>"
    return out


# --- from HTML ----------------------------------------------------------------------------------

MAX_PASTE = 2_000_000


def from_html(html: str) -> tuple[Rich, dict[str, bytes]]:
    """Pasted or dropped HTML as a text of ours, and the pictures it carries in itself.

    It goes through the policy for mail first; what would load from elsewhere is gone, and what is
    over the budget comes as its text. Never raises.
    """
    from app.desk.rich_paste import Reader
    from app.inbox import html_text, sanitize

    cleaned = sanitize.clean(html[:MAX_PASTE])
    if cleaned.too_complex:
        return of_text(html_text.to_text(html)), {}
    reader = Reader()
    reader.feed(cleaned.html)
    reader.close()
    return reader.result(), reader.pictures


def with_images(body: Rich, names: dict[str, str]) -> Rich:
    """The text with its pictures called by other names; one without a new name is left out."""

    def named(runs: Iterable[Run]) -> tuple[Run, ...]:
        return tuple(
            replace(run, image=names[run.image]) if run.image else run
            for run in runs
            if not run.image or run.image in names
        )

    return tuple(replace(block, runs=named(block.runs)) for block in body)
