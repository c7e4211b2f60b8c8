"""Formatted text as frozen values: what an agent writes, and what leaves of it. Pure, any thread.

A text is a tuple of blocks, a block a line of runs. It is kept with a draft as it is, becomes clean
HTML and plain text when it is sent, and is made of pasted HTML after the mail policy cleaned that
(reliability 3.6.5): nothing else of a page survives.
"""

import base64
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape
from html.parser import HTMLParser
from typing import Any, Literal

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
    from app.inbox import html_text, sanitize

    cleaned = sanitize.clean(html[:MAX_PASTE])
    if cleaned.too_complex:
        return of_text(html_text.to_text(html)), {}
    reader = _Reader()
    reader.feed(cleaned.html)
    reader.close()
    return reader.result(), reader.pictures


_SPACE = re.compile(r"[ \t\r\n\f]+")
_INLINE = {
    "b": "bold", "strong": "bold", "th": "bold", "i": "italic", "em": "italic", "cite": "italic",
    "dfn": "italic", "var": "italic", "u": "underline", "ins": "underline", "s": "strike",
    "strike": "strike", "del": "strike", "code": "code", "kbd": "code", "samp": "code",
    "tt": "code",
}  # fmt: skip
_HEADS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SPACED = frozenset({"p", *_HEADS})
_LINES = frozenset(
    ["div", "table", "tr", "tbody", "thead", "tfoot", "caption", "dl", "dt", "dd", "address",
     "center", "hr"]
)  # fmt: skip
_STYLES = (
    (re.compile(r"font-weight:\s*(?:bold|[6-9]00)"), "bold", True),
    (re.compile(r"font-weight:\s*(?:normal|[1-5]00)"), "bold", False),
    (re.compile(r"font-style:\s*italic"), "italic", True),
    (re.compile(r"font-style:\s*normal"), "italic", False),
    (re.compile(r"text-decoration[a-z-]*:[^;]*underline"), "underline", True),
    (re.compile(r"text-decoration[a-z-]*:[^;]*line-through"), "strike", True),
)


def _with(look: Run, name: str, on: bool) -> Run:
    changed: Any = {name: on}
    return replace(look, **changed)


_DATA = re.compile(r"data:image/(png|jpe?g|gif);base64,([A-Za-z0-9+/=%]+)", re.IGNORECASE)
_ENDINGS = {"png": "png", "gif": "gif"}


class _Reader(HTMLParser):
    """One pass over cleaned HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pictures: dict[str, bytes] = {}
        self._out: list[Block] = []
        self._runs: list[Run] = []
        self._looks: list[tuple[str, Run]] = [("", Run(""))]
        self._lists: list[Kind] = []
        self._item = False
        self._quote = self._pre = 0
        self._gap = False
        self._begun = False

    def result(self) -> Rich:
        self._end_line()
        while self._out and self._out[-1].blank:
            self._out.pop()
        return tuple(self._out)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "br":
            self._break()
        elif tag == "img":
            self._image(values)
        elif tag in ("ul", "ol"):
            self._end_line()
            self._lists.append("bullet" if tag == "ul" else "number")
        elif tag == "li":
            self._end_line()
            self._item = True
        elif tag == "blockquote":
            self._end_line()
            self._quote = min(self._quote + 1, DEEPEST)
        elif tag == "pre":
            self._end_line()
            self._pre += 1
        elif tag in _SPACED or tag in _LINES:
            self._start_block(tag)
        elif tag == "td" and self._runs:
            self.handle_data(" ")
        if tag not in ("br", "img", "hr", "col", "wbr"):
            self._looks.append((tag, self._look(tag, values)))

    def handle_endtag(self, tag: str) -> None:
        for at in range(len(self._looks) - 1, 0, -1):
            if self._looks[at][0] == tag:
                del self._looks[at:]
                break
        if tag in ("ul", "ol"):
            self._end_line()
            if self._lists:
                self._lists.pop()
            self._item = False
        elif tag in ("li", "pre", "blockquote") or tag in _LINES or tag in _SPACED:
            self._end_line()
            self._gap = self._gap or tag in _SPACED
        if tag == "blockquote":
            self._quote = max(0, self._quote - 1)
        elif tag == "pre":
            self._pre = max(0, self._pre - 1)
        elif tag == "li":
            self._item = False

    def handle_data(self, data: str) -> None:
        if self._pre:
            for n, line in enumerate(data.split("\n")):
                if n:
                    self._end_line(force=True)
                if line:
                    self._add(line)
            return
        text = _SPACE.sub(" ", data)
        if not self._runs or self._runs[-1].text.endswith((" ", "\u2028")):
            text = text.lstrip(" ")
        if text:
            self._add(text)

    def _add(self, text: str) -> None:
        run = replace(self._looks[-1][1], text=text)
        if self._runs and replace(self._runs[-1], text=text) == run and not run.image:
            run = replace(run, text=self._runs.pop().text + text)
        self._runs.append(run)

    def _look(self, tag: str, values: dict[str, str]) -> Run:
        look = self._looks[-1][1]
        name = _INLINE.get(tag) or ("bold" if tag in _HEADS else "")
        if name:
            look = _with(look, name, True)
        if tag == "a" and values.get("href"):
            look = replace(look, link=values["href"])
        style = values.get("style", "").lower()
        for pattern, changed, on in _STYLES:
            if style and pattern.search(style):
                look = _with(look, changed, on)
        return look

    def _start_block(self, tag: str) -> None:
        self._end_line()
        if tag in _SPACED and not self._item:
            self._gap = True

    def _break(self) -> None:
        if self._item:
            self._runs.append(Run("\u2028"))
        else:
            self._end_line(force=True)

    def _end_line(self, *, force: bool = False) -> None:
        runs = self._trimmed()
        self._runs = []
        if not runs and not force:
            return
        if self._gap and self._out and not self._out[-1].blank:
            self._out.append(Block(quote=min(self._quote, self._out[-1].quote)))
        self._gap = False
        kind: Kind = "code" if self._pre else "p"
        level = 0
        if self._item and self._lists:
            kind, level = self._lists[-1], min(len(self._lists), DEEPEST) - 1
        self._out.append(Block(runs, kind, level, self._quote))

    def _trimmed(self) -> tuple[Run, ...]:
        runs = self._runs
        while not self._pre and runs and not runs[-1].image:
            text = runs[-1].text.rstrip(" \u2028")
            if text:
                runs[-1] = replace(runs[-1], text=text)
                break
            runs.pop()
        return tuple(runs)

    def _image(self, values: dict[str, str]) -> None:
        found = _DATA.match(values.get("src", ""))
        if found is None:
            alt = values.get("alt", "").strip()
            if alt:
                self._add(f"[{alt}]")
            return
        try:
            data = base64.b64decode(found[2], validate=False)
        except ValueError:
            return
        name = f"{len(self.pictures)}.{_ENDINGS.get(found[1].lower(), 'jpg')}"
        self.pictures[name] = data
        self._runs.append(Run(values.get("alt", ""), image=name))


def with_images(body: Rich, names: dict[str, str]) -> Rich:
    """The text with its pictures called by other names; one without a new name is left out."""

    def named(runs: Iterable[Run]) -> tuple[Run, ...]:
        return tuple(
            replace(run, image=names[run.image]) if run.image else run
            for run in runs
            if not run.image or run.image in names
        )

    return tuple(replace(block, runs=named(block.runs)) for block in body)
