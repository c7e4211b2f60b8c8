"""Cleaned HTML read into a text of ours: ``rich_text.from_html`` uses it. Pure, any thread."""

import base64
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

from app.desk.writing.rich_text import DEEPEST, Block, Kind, Rich, Run

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


class Reader(HTMLParser):
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
