"""Mail HTML made harmless and cheap to show: ``clean`` (reliability 3.6, points 1 to 4). Pure.

Three steps. A look at the raw text refuses what would keep the cleaner itself busy; nh3 keeps an
allow-list of elements and attributes; a pass over its well-formed output counts, flattens and marks
blocked images. What is over budget is not shown as HTML at all: ``too_complex``. Anything that
could fetch, run, navigate by itself or name a local file is gone: only ``cid:`` and raster
``data:`` images stay, and links that say where they go.
"""

import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

import nh3

from app.inbox.cleaning.links import is_safe_href, link_warning
from app.inbox.cleaning.sanitize_budget import is_affordable
from app.inbox.cleaning.sanitize_direction import Directions
from app.inbox.cleaning.sanitize_style import filter_style

__all__ = ["POLICY_VERSION", "Clean", "clean", "link_warning"]

POLICY_VERSION = 3
"""Raise it with every change of what is let through: cached HTML is then cleaned again."""

MAX_ELEMENTS = 5000
MAX_DEPTH = 100
MAX_TABLES = 10
"""Tables in tables; deeper ones become plain blocks."""
MAX_WEIGHT = 20_000
"""Sum of 2 ** (how many tables it is in) over all cells: what laying tables out costs."""
MAX_CELLS = 2000
MAX_SPANNED = 10_000
"""Cells of the grid, those a cell spans counted: the layout builds every one."""
MAX_IMAGES = 200
MAX_WORD = 500
"""Characters laid out without a place to break: Qt takes the square of it."""
MAX_JOINED = 500
"""Pictures joined to the next one (families, flags, trades): Qt takes 30 µs for each."""
MAX_TEXT = 300_000
"""Characters of text; more is read as text, which shows its beginning first."""
MAX_IMAGE_BYTES = 2 * 1024 * 1024

_MAX_EMBEDDED = 6_000_000

_TAGS = frozenset(
    ["a", "abbr", "address", "b", "big", "blockquote", "br", "caption", "center", "cite", "code",
     "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4",
     "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "ol", "p", "pre", "q", "s", "samp", "small",
     "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
     "tt", "u", "ul", "var", "wbr"]
)  # fmt: skip
_DROPPED = frozenset(
    ["script", "style", "title", "noscript", "template", "svg", "math", "iframe", "object",
     "textarea", "select", "xmp", "noembed", "noframes"]
)  # fmt: skip
_SIZED = frozenset({"width", "height"})
_ATTRIBUTES = {
    "*": {"style", "dir", "lang", "align"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height", "border"},
    "table": {"width", "height", "border", "cellpadding", "cellspacing", "bgcolor"},
    "tr": {"bgcolor", "valign", "height"},
    "td": {"bgcolor", "valign", "width", "height", "colspan", "rowspan", "nowrap"},
    "th": {"bgcolor", "valign", "width", "height", "colspan", "rowspan", "nowrap"},
    "col": {"width"},
    "font": {"color", "size", "face"},
    "hr": {"width", "size", "noshade"},
    "ol": {"start", "type"},
    "ul": {"type"},
    "li": {"value", "type"},
}
_PATTERNS = {
    "dir": re.compile(r"ltr|rtl|auto", re.IGNORECASE),
    "lang": re.compile(r"[A-Za-z0-9-]{1,35}"),
    "align": re.compile(r"left|right|center|justify", re.IGNORECASE),
    "valign": re.compile(r"top|middle|bottom|baseline", re.IGNORECASE),
    "bgcolor": re.compile(r"#?[A-Za-z0-9]{1,20}"),
    "color": re.compile(r"#?[A-Za-z0-9]{1,20}"),
    "face": re.compile(r"[\w ,'-]{1,200}"),
    "type": re.compile(r"1|a|i|disc|circle|square", re.IGNORECASE),
    "size": re.compile(r"[+-]?[0-9]{1,2}"),
    "start": re.compile(r"[0-9]{1,6}"),
    "value": re.compile(r"[0-9]{1,6}"),
    "border": re.compile(r"[0-9]{1,2}"),
    "cellpadding": re.compile(r"[0-9]{1,2}"),
    "cellspacing": re.compile(r"[0-9]{1,2}"),
    "nowrap": re.compile(r"nowrap|", re.IGNORECASE),
    "noshade": re.compile(r"noshade|", re.IGNORECASE),
}
_LENGTH = re.compile(r"([0-9]{1,4})(?:\.[0-9]{1,3})?(?:px|%)?")
_MAX_PIXELS = 4000
_SPAN = re.compile(r"[0-9]{1,3}")
_EMBEDDED = re.compile(
    r"[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/(?:[Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg]|[Gg][Ii][Ff])"
    r";[Bb][Aa][Ss][Ee]64,[A-Za-z0-9+/=%\s]{16,}+(?=[\"'>])"
)
_CID = re.compile(r"cid:[^\s\"'<>\\]{1,300}", re.IGNORECASE)
_REMOTE = re.compile(r"https://[^\s\"'<>\\@\x00-\x20]{1,4000}", re.IGNORECASE)
_BLOCKED = "cid:blocked"
"""What the filter puts in place of a source it refuses."""
_PLACE = "cid:embedded-"


@dataclass(frozen=True, slots=True)
class Clean:
    """HTML ready for the reader. Over budget ``html`` is empty and ``too_complex`` true.

    ``blocked_images`` counts what was not loaded, ``elements`` the elements left; ``cids`` are the
    content ids (without brackets) that the HTML shows.
    """

    html: str
    blocked_images: int
    too_complex: bool
    elements: int
    cids: tuple[str, ...]


_TOO_COMPLEX = Clean("", 0, too_complex=True, elements=0, cids=())


def clean(html: str, remote: bool = False) -> Clean:
    """Clean a message's HTML; never raises. ``remote`` lets images over https through.

    Even then the reader must fetch them itself: nothing in the result loads by being shown
    without its resource provider.
    """
    if len(html) > _MAX_EMBEDDED:
        return _TOO_COMPLEX
    text = html.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")
    images = _Embedded()
    text = _EMBEDDED.sub(images.take, text)
    if not is_affordable(text):
        return _TOO_COMPLEX
    return _Page((_WITH_REMOTE if remote else _STRICT).clean(text), images).result()


class _Embedded:
    """The images a text carries in itself, kept aside so that only they themselves are long."""

    def __init__(self) -> None:
        self.sources: list[str] = []

    def take(self, match: re.Match[str]) -> str:
        source = "".join(match[0].replace("%2B", "+").replace("%2F", "/").split())
        if len(source) * 3 // 4 > MAX_IMAGE_BYTES:
            return _BLOCKED
        self.sources.append(source)
        return f"{_PLACE}{len(self.sources) - 1}"

    def source(self, place: str) -> str | None:
        """What stood at a place; none when the sender made the place up."""
        number = place.removeprefix(_PLACE)
        if not (number.isdecimal() and len(number) < 6 and int(number) < len(self.sources)):
            return None
        return self.sources[int(number)]


# --- the allow-list ---------------------------------------------------------------------------


def _filter(tag: str, name: str, value: str) -> str | None:
    """The value an attribute may keep, none to drop it; values come decoded."""
    if name == "src":
        return _source(value)
    if name == "href":
        return value.strip() if is_safe_href(value) else None
    if name == "style":
        return filter_style(value) or None
    if name == "alt":
        return value[:300]
    if name in _SIZED or (tag == "hr" and name == "size"):
        return value.strip() if _is_length(value) else None
    if name in {"colspan", "rowspan"}:
        span = value.strip()
        return span if _SPAN.fullmatch(span) and 1 <= int(span) <= 100 else None
    pattern = _PATTERNS.get(name)
    return value if pattern is not None and pattern.fullmatch(value.strip()) else None


def _filter_with_remote(tag: str, name: str, value: str) -> str | None:
    if tag == "img" and name == "src" and _REMOTE.fullmatch(value.strip()):
        return value.strip()
    return _filter(tag, name, value)


def _source(value: str) -> str:
    source = value.strip()
    return source if _CID.fullmatch(source) else _BLOCKED


def _is_length(value: str) -> bool:
    match = _LENGTH.fullmatch(value.strip())
    return match is not None and int(match[1]) <= _MAX_PIXELS


def _cleaner(remote: bool) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(_TAGS),
        clean_content_tags=set(_DROPPED),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_filter_with_remote if remote else _filter,
        strip_comments=True,
        link_rel=None,
        url_schemes={"http", "https", "mailto", "tel", "cid", "data"},
        url_relative="deny",
    )


_STRICT = _cleaner(remote=False)
_WITH_REMOTE = _cleaner(remote=True)


# --- after: count, flatten, mark --------------------------------------------------------------

_PIECE = re.compile(r"<(/?)([a-z][a-z0-9]*)((?>(?:[^\"<>]|\"[^\"]*\")*))>|([^<]++)|<")
_ATTRIBUTE = re.compile(r"([a-z]+)=\"([^\"]*)\"")
_VOID = frozenset({"br", "col", "hr", "img", "wbr"})
_TABLE_PARTS = frozenset(
    {"table", "caption", "colgroup", "tbody", "thead", "tfoot", "tr", "td", "th"}
)
_WORD_START = re.compile(r"[^\s\u200b]*")
_NESTING = re.compile(r"<(/?)(table|td|th)\b")
_LONG_WORD = re.compile(rf"[^\s\u200b]{{{MAX_WORD},}}")
_JOINED = re.compile("([\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d")
_ENTITY_OR_CHARACTER = re.compile(r"&[#A-Za-z0-9]{1,10};|.", re.DOTALL)


class _Page:
    """One walk over the cleaner's output, which is well formed: every element is closed."""

    def __init__(self, html: str, embedded: _Embedded) -> None:
        self.html = html
        self.embedded = embedded
        self.out: list[str] = []
        self.cids: dict[str, None] = {}
        self.elements = self.cells = self.spanned = self.images = self.blocked = 0
        self.depth = self.tables = self.word = self.length = self.joined = 0
        self.max_tables = _affordable_nesting(html)
        self.directions = Directions(html)

    def result(self) -> Clean:
        for match in _PIECE.finditer(self.html):
            slash, tag, attributes, text = match.groups()
            if tag is None:
                self.text(text or "&lt;")
            elif slash:
                self.close(tag)
            elif not self.open(tag, attributes):
                return _TOO_COMPLEX
        if self.length > MAX_TEXT:
            return _TOO_COMPLEX
        return Clean("".join(self.out), self.blocked, False, self.elements, tuple(self.cids))

    def open(self, tag: str, attributes: str) -> bool:
        """Write an opening tag; false when the budget is spent."""
        self.elements += 1
        attributes = self.directions.open(tag, attributes)
        if tag == "img":
            return self.image(attributes) and self.elements <= MAX_ELEMENTS
        if tag == "table":
            self.tables += 1
        elif tag in {"td", "th"}:
            self.cell(attributes)
        if self.tables > self.max_tables and (tag in _TABLE_PARTS or tag == "col"):
            self.out.append("" if tag == "col" else "<div>")
        else:
            self.out.append(f"<{tag}{attributes}>")
        if tag not in _VOID:
            self.depth += 1
        return (
            self.elements <= MAX_ELEMENTS
            and self.depth <= MAX_DEPTH
            and self.cells <= MAX_CELLS
            and self.spanned <= MAX_SPANNED
        )

    def close(self, tag: str) -> None:
        self.depth -= 1
        self.directions.close(tag)
        flat = self.tables > self.max_tables and tag in _TABLE_PARTS
        self.out.append("</div>" if flat else f"</{tag}>")
        if tag == "table":
            self.tables -= 1

    def cell(self, attributes: str) -> None:
        spans = dict(_ATTRIBUTE.findall(attributes)) if "span" in attributes else {}
        self.cells += 1
        self.spanned += int(spans.get("colspan", 1)) * int(spans.get("rowspan", 1))

    def image(self, attributes: str) -> bool:
        """Keep an image that has something to show; a blocked one leaves its mark."""
        values = dict(_ATTRIBUTE.findall(attributes))
        source = values.get("src", "")
        self.images += 1
        if source.startswith(_PLACE):
            data = self.embedded.source(source)
            attributes = attributes.replace(source, data or "", 1)
            source = data or _BLOCKED
        if source == _BLOCKED:
            self.blocked += 1
            self.mark(values)
        elif source:
            if source[:4].lower() == "cid:":
                self.cids[unquote(unescape(source[4:]))] = None
            self.out.append(f"<img{attributes}>")
        return self.images <= MAX_IMAGES

    def mark(self, values: dict[str, str]) -> None:
        """Tracking pixels are counted, but leave nothing in the text."""
        if any(values.get(side, "") in {"0", "1", "2", "0px", "1px"} for side in _SIZED):
            return
        alt = values.get("alt", "").strip()
        self.text(f"[{alt}]" if alt else "[\N{FRAME WITH PICTURE}]")

    def text(self, text: str) -> None:
        """Text with a place to break in words that no layout gets through, tags in them or not."""
        self.length += len(text)
        text = self.directions.marked(text)
        if "\u200d" in text:
            text = _JOINED.sub(self._join, text)
        if self.word + len(text) >= MAX_WORD:
            start = _WORD_START.match(text)
            if self.word and start and self.word + start.end() >= MAX_WORD:
                self.out.append("\u200b")
                self.word = 0
            text = _LONG_WORD.sub(_with_breaks, text)
        self.out.append(text)
        tail = 0 if text[-1:].isspace() else len(text.rsplit(None, 1)[-1])
        self.word = self.word + tail if tail == len(text) else tail

    def _join(self, match: re.Match[str]) -> str:
        self.joined += 1
        return match[0] if self.joined <= MAX_JOINED else match[1]


def _affordable_nesting(html: str) -> int:
    """How deep tables may stand in tables here: each level doubles the layout of its cells."""
    cells: dict[int, int] = {}
    depth = 0
    for slash, tag in _NESTING.findall(html):
        if tag == "table":
            depth += -1 if slash else 1
        elif not slash:
            cells[depth] = cells.get(depth, 0) + 1
    weight = 0
    for level in range(1, MAX_TABLES + 1):
        weight += cells.get(level, 0) << level
        if weight > MAX_WEIGHT and level > 1:
            return level - 1
    return MAX_TABLES


def _with_breaks(match: re.Match[str]) -> str:
    """A zero-width space after every ``MAX_WORD`` characters; an entity counts as one."""
    word = match[0]
    pieces = _ENTITY_OR_CHARACTER.findall(word) if "&" in word else word
    steps = range(0, len(pieces), MAX_WORD)
    return "\u200b".join("".join(pieces[at : at + MAX_WORD]) for at in steps)
