"""What would keep the HTML cleaner itself busy, seen before it starts. Pure; linear.

Parsers of HTML are quadratic in open elements, in the attributes of one tag, and reopen formatting
elements in every block. A look at the raw text bounds all three from above; it may refuse what
nobody writes, and lets nothing through that takes long.
"""

import re

MAX_LENGTH = 1_000_000
"""Characters of HTML, embedded images not counted."""

_MAX_TAGS = 12_000
_MAX_ENTITIES = 10_000
_MAX_EQUALS = 60_000
_MAX_OPEN = 1000
_MAX_REOPENED = 60_000
"""Open formatting elements times tags."""
_TAG_NAME = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_FORMATTING = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt",
     "u"]
)  # fmt: skip
_CLOSE_THEMSELVES = frozenset(
    ["p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dd", "dt", "option", "br", "img",
     "hr", "input", "meta", "link", "col", "area", "base", "embed", "wbr", "param", "source",
     "html", "head", "body"]
)  # fmt: skip
_QUOTED = re.compile(r"(?=(=\s*+(?:\"[^\"]*+|'[^']*+)))")
_ENDS_IN_VALUE = re.compile(r"=\s*+(?:\"[^\">]*+>|'[^'>]*+>)")
_LONG_TAG = re.compile(r"<[A-Za-z][^>]{200,}+")
_MAX_COMPARISONS = 60_000_000
"""Attributes are compared with each other: the sum of their squares over all tags."""


def is_affordable(html: str) -> bool:
    """Whether the cleaner gets through ``html`` in reasonable time."""
    tags = html.count("<")
    if len(html) > MAX_LENGTH or tags > _MAX_TAGS:
        return False
    if html.count("&") > _MAX_ENTITIES or html.count("=") > _MAX_EQUALS:
        return False
    return (tags < 100 or _is_shallow(html, tags)) and has_few_attributes(html)


def has_few_attributes(html: str) -> bool:
    """Whether no tag has so many attributes that comparing each with each takes long.

    No tag is longer than the text between two ">" that cannot stand in a quoted value.
    """
    if _ENDS_IN_VALUE.search(html):
        html = _without_quoted_ends(html)
    work = 0
    for tag in _LONG_TAG.findall(html):
        separators = len(tag.split()) + tag.count("/") + tag.count('"') + tag.count("'")
        work += separators * separators
    return work <= _MAX_COMPARISONS


def _without_quoted_ends(html: str) -> str:
    """``html`` with a blank for every ">" that may be part of a value.

    Whatever else is going on (comments, raw text, broken quotes): a value in quotes begins with an
    equals sign and a quote, and ends at the next such quote. Every one that may begin is counted.
    """
    pieces = []
    position = 0
    for match in _QUOTED.finditer(html):
        start, end = max(match.start(1), position), match.end(1)
        if end > start and ">" in match[1]:
            pieces += [html[position:start], html[start:end].replace(">", " ")]
            position = end
    pieces.append(html[position:])
    return "".join(pieces)


def _is_shallow(html: str, tags: int) -> bool:
    """Parsers are quadratic in open elements, and reopen formatting in every block."""
    opened: dict[str, int] = {}
    depth = formatting = 0
    for slash, name in _TAG_NAME.findall(html):
        name = name.lower()  # noqa: PLW2901
        if name in _CLOSE_THEMSELVES:
            continue
        step = -1 if slash else 1
        if slash and not opened.get(name):
            continue
        opened[name] = opened.get(name, 0) + step
        depth += step
        if name in _FORMATTING:
            formatting += step
            if formatting * tags > _MAX_REOPENED and formatting > 3:
                return False
        if depth > _MAX_OPEN:
            return False
    return True
