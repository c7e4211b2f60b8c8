"""The ``style`` attribute: properties and values that can only colour, size and space. Pure."""

import re

MAX_STYLE = 4000

_NUMBER = r"(?:[0-9]{1,4}(?:\.[0-9]{0,4})?|\.[0-9]{1,4})"
_UNIT = r"(?:px|pt|em|rem|ex|%|cm|mm|in|pc)?"
_SIDE = rf"(?:{_NUMBER}{_UNIT}|auto)"
_NAMED = r"[a-z]{3,24}"
_COLOUR = (
    rf"(?:#[0-9a-f]{{3,8}}|{_NAMED}|(?:rgb|hsl)a?\(\s*[0-9.]{{1,8}}%?"
    rf"(?:\s*[,\s/]\s*[0-9.]{{1,8}}%?){{2,3}}\s*\))"
)
_LINE = r"(?:none|solid|dotted|dashed|double|groove|ridge|inset|outset|hidden)"
_BORDER = rf"(?:(?:{_NUMBER}{_UNIT}|thin|medium|thick|{_LINE}|{_COLOUR})(?:\s+|$)){{1,3}}"
_LENGTH = rf"{_SIDE}"
_SIDES = rf"{_SIDE}(?:\s+{_SIDE}){{0,3}}"
_FAMILY = r"[\w\s,'\"-]{1,300}"

_VALUES: dict[str, str] = {
    "color": _COLOUR,
    "background-color": _COLOUR,
    "font-family": _FAMILY,
    "font-size": rf"(?:{_NUMBER}{_UNIT}|(?:x{{0,2}}-)?(?:small|large)|medium|smaller|larger)",
    "font-style": r"normal|italic|oblique",
    "font-weight": r"normal|bold|bolder|lighter|[1-9]00",
    "font-variant": r"normal|small-caps",
    "text-align": r"left|right|center|justify|start|end",
    "text-decoration": r"(?:none|underline|line-through|overline)"
    r"(?:\s+(?:underline|line-through|overline))?",
    "text-transform": r"none|uppercase|lowercase|capitalize",
    "vertical-align": r"top|middle|bottom|baseline|sub|super|text-top|text-bottom",
    "white-space": r"normal|nowrap|pre|pre-wrap|pre-line",
    "line-height": rf"normal|{_NUMBER}{_UNIT}",
    "direction": r"ltr|rtl",
    "list-style-type": r"none|disc|circle|square|decimal|(?:lower|upper)-(?:alpha|roman|latin)",
    "width": _LENGTH,
    "height": _LENGTH,
    "padding": _SIDES,
    "margin": _SIDES,
    "border": _BORDER,
    "border-collapse": r"collapse|separate",
    "border-color": _COLOUR,
    "border-style": _LINE,
    "border-width": rf"{_NUMBER}{_UNIT}|thin|medium|thick",
}
for _edge in ("top", "right", "bottom", "left"):
    _VALUES[f"padding-{_edge}"] = _VALUES[f"margin-{_edge}"] = _LENGTH
    _VALUES[f"border-{_edge}"] = _BORDER
_PROPERTIES = {name: re.compile(rf"(?:{value})", re.IGNORECASE) for name, value in _VALUES.items()}
_PIXELS = frozenset({"width", "height", "padding", "margin", "font-size", "line-height"})
_TOO_LARGE = re.compile(r"[0-9]{4}")
_IMPORTANT = re.compile(r"\s*!\s*important\s*\Z", re.IGNORECASE)
_FORBIDDEN = re.compile(r"[\\@<>{}\x00-\x08\x0e-\x1f]|/\*")


def filter_style(style: str) -> str:
    """``style`` with only the declarations on the list, empty when none is left.

    A value with a backslash, a comment, ``@``, ``<`` or a function other than a plain ``rgb()`` or
    ``hsl()`` is dropped: these are how styles load, hide and escape.
    """
    if len(style) > MAX_STYLE:
        return ""
    kept = []
    for declaration in style.split(";"):
        name, colon, value = declaration.partition(":")
        pattern = _PROPERTIES.get(name.strip().lower())
        if not colon or pattern is None or _FORBIDDEN.search(value):
            continue
        value = _IMPORTANT.sub("", value).strip()
        if len(value) <= 300 and pattern.fullmatch(value) and not _is_huge(name, value):
            kept.append(f"{name.strip().lower()}:{value}")
    return ";".join(kept)


def _is_huge(name: str, value: str) -> bool:
    """Lengths of four digits over 4,000 exist to push the rest out of sight."""
    if name.strip().lower().partition("-")[0] not in _PIXELS:
        return False
    return any(int(number) > 4000 for number in _TOO_LARGE.findall(value))
