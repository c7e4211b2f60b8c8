"""The parts of a message and what each is for: body text, HTML, or a file. Pure, total.

Both parsers build trees of ``Part``; everything after that is the same for both. Paths are those
of IMAP (RFC 3501 section 6.4.5): "1" for the body of a simple message, "1.2" inside.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote_to_bytes

import msgspec

from app.inbox.parsing import charsets, flowed
from app.inbox.parsing.header_text import clean_header, decode_header
from app.inbox.parsing.mime_head import MAX_HEADER, charset_of

MAX_DEPTH = 25
MAX_PARTS = 500
EAGER = 8 * 1024 * 1024
"""Bytes of a message up to which every part is decoded at once (reliability 3.2.11)."""
MAX_TEXT = 2 * 1024 * 1024
"""Bytes of body text that are read."""

_TYPE = re.compile(r"\s*([\w.+-]+/[\w.+-]+)")
_PARAMETER = re.compile(
    r";\s*([^\s=;*]+)(\*\d{1,3})?(\*)?\s*=\s*(?:\"((?>(?:[^\"\\]|\\.)*))\"?|([^;\s]*+))", re.DOTALL
)
_UNQUOTE = re.compile(r"\\(.)", re.DOTALL)
_IGNORED = frozenset({"text/x-amp-html", "text/watch-html"})


@dataclass(slots=True)
class Part:
    """A part of a message; ``load`` gives the transfer-decoded bytes of a leaf."""

    path: str
    type: str
    content_type: str = ""
    disposition: str = ""
    content_id: str = ""
    load: Callable[[], bytes] = bytes
    children: list["Part"] = field(default_factory=list)

    @property
    def container(self) -> bool:
        return bool(self.children)

    @property
    def kind(self) -> str:
        """``attachment``, ``inline`` or empty."""
        return self.disposition.partition(";")[0].strip().lower()

    @property
    def filename(self) -> str:
        """The name the sender gave (RFC 2183, 2231, 2047), as written; may be empty."""
        name = ""
        if "name" in self.disposition.lower():
            name = parameter(self.disposition, "filename") or parameter(self.disposition, "name")
        if not name and "name" in self.content_type.lower():
            name = parameter(self.content_type, "name")
        return name[:1000]


class Tree(msgspec.Struct, frozen=True):
    """What a parser hands on."""

    root: Part
    defects: tuple[str, ...] = ()


@dataclass(slots=True)
class Section:
    """A stretch of the body in its renderings: of plain and HTML one is shown."""

    plain: list[Part]
    html: list[Part]


@dataclass(slots=True)
class Contents:
    """The parts of a message by what they are for."""

    sections: list[Section] = field(default_factory=list)
    files: list[Part] = field(default_factory=list)


@lru_cache(maxsize=256)
def media_type(content_type: str, default: str = "text/plain") -> str:
    """The type of a Content-Type value in lower case; nonsense is ``default`` (RFC 2045 5.2)."""
    match = _TYPE.match(content_type)
    return match[1].lower() if match else default


def parameter(header: str, name: str) -> str:
    """A parameter of Content-Type or Content-Disposition; continuations joined (RFC 2231)."""
    pieces: dict[int, bytes] = {}
    charset, plain = "", ""
    for match in _PARAMETER.finditer(header[:MAX_HEADER]):
        key, number, extended, quoted, bare = match.groups()
        if key.lower() != name:
            continue
        value = _UNQUOTE.sub(r"\1", quoted) if quoted is not None else bare
        if number is None and not extended:
            plain = plain or value
            continue
        index = int(number[1:]) if number else 0
        if extended and index == 0 and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)
        data = value.encode("utf-8", "surrogateescape")
        pieces.setdefault(index, unquote_to_bytes(data) if extended else data)
    if pieces:
        return clean_header(
            charsets.decode(b"".join(v for _, v in sorted(pieces.items())), charset)[0]
        )
    return decode_header(plain).strip()


def leaves(root: Part) -> Iterator[Part]:
    """Every part that is no container, in the order of the message."""
    waiting = [root]
    while waiting:
        part = waiting.pop()
        if part.container:
            waiting.extend(reversed(part.children))
        else:
            yield part


def contents(root: Part) -> Contents:
    """Sort the parts of a message (RFC 2046 section 5.1): bodies by section, everything else."""
    found = Contents()
    if not root.container:
        _sort_leaf(root, found, None)
    else:
        _sort(root, found, None)
    return found


def _sort(part: Part, found: Contents, section: Section | None) -> None:
    """``section`` is the one an enclosing alternative fills; depth is bounded by the parsers."""
    if part.type == "multipart/alternative" and section is None:
        section = Section([], [])
        found.sections.append(section)
    for child in part.children:
        if child.container:
            _sort(child, found, section)
        else:
            _sort_leaf(child, found, section)


def _sort_leaf(part: Part, found: Contents, section: Section | None) -> None:
    if not _is_body(part, found, section):
        if part.type not in _IGNORED:
            found.files.append(part)
        return
    if section is None:
        section = Section([], [])
        found.sections.append(section)
    (section.html if part.type == "text/html" else section.plain).append(part)


def _is_body(part: Part, found: Contents, section: Section | None) -> bool:
    if part.kind == "attachment":
        return False
    if part.path == "1" and part.type.startswith("text/") and not found.sections:
        return True
    if part.type not in {"text/plain", "text/html"}:
        return False
    # A named text is a file, except where it is the first thing to read or an alternative of it.
    return section is not None or not found.sections or not part.filename


def body_text(part: Part, defects: list[str]) -> str:
    """The text of a body part, line ends normalised, at most ``MAX_TEXT`` bytes of it."""
    data = part.load()
    if len(data) > MAX_TEXT:
        data = data[:MAX_TEXT]
        defects.append("text-cut")
    text, fits = charsets.decode(data, charset_of(part.content_type))
    if not fits:
        defects.append("bad-charset")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if part.type == "text/plain" and "flowed" in part.content_type.lower():
        return _unflowed(part, text)
    return text


def _unflowed(part: Part, text: str) -> str:
    """Paragraphs whole again where the part says so (RFC 3676)."""
    if parameter(part.content_type, "format").lower() != "flowed":
        return text
    return flowed.decode(text, parameter(part.content_type, "delsp").lower() == "yes")
