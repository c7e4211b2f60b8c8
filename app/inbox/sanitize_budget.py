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
_QUOTED_END = re.compile(r"(=\s*+(?:\"[^\">]*+|'[^'>]*+))>")
_LONG_TAG = re.compile(r"<[A-Za-z][^>]{200,}+")
_MAX_PASSES = 8
_MAX_COMPARISONS = 20_000_000
"""Attributes are compared with each other: the sum of their squares over all tags."""


def affordable(html: str) -> str | None:
    """``html``, written so that the cleaner gets through it in reasonable time, else none."""
    tags = html.count("<")
    if len(html) > MAX_LENGTH or tags > _MAX_TAGS:
        return None
    if html.count("&") > _MAX_ENTITIES:
        return None
    if tags >= 100 and not _is_shallow(html, tags):
        return None
    for _ in range(_MAX_PASSES):
        # A ">" inside a quoted value is written out, then every other one ends a tag.
        html, changed = _QUOTED_END.subn(r"\1&gt;", html)
        if not changed:
            return html if _has_few_attributes(html) else None
    return None


def _has_few_attributes(html: str) -> bool:
    work = 0
    for tag in _LONG_TAG.findall(html):
        separators = len(tag.split()) + tag.count("/") + tag.count('"') + tag.count("'")
        work += separators * separators
    return work <= _MAX_COMPARISONS


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
