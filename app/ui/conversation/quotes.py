"""Folding what a formatted mail quotes. Pure; on what the cleaner made, which is well formed."""

import re

_BLOCK = re.compile(r"<(/?)blockquote\b[^>]*>")
_EMPTY_END = re.compile(r"(?:<br>|<(div|p)[^>]*>\s*</\1>|\s|&nbsp;|\u200b)+\Z")
_LEAD = re.compile(r"<(p|div)\b[^>]*>((?:(?!</?(?:p|div)\b).)+)</\1>\s*\Z", re.DOTALL)
_LONGEST_LEAD = 1_000
_PICTURED = re.compile(r"<(?:img|table)\b")


def without_quotes(html: str) -> str:
    """The HTML without its outermost quotations; as it is when nothing else would be left."""
    kept: list[str] = []
    depth, at = 0, 0
    for match in _BLOCK.finditer(html):
        if match[1]:
            depth = max(0, depth - 1)
            if depth == 0:
                at = match.end()
        else:
            if depth == 0:
                kept.append(_without_lead(html[at : match.start()]))
            depth += 1
    if depth == 0:
        kept.append(html[at:])
    rest = "".join(kept)
    has_text = bool(re.sub(r"<[^>]*>|&nbsp;|\s", "", rest))
    return _EMPTY_END.sub("", rest) if has_text or _PICTURED.search(rest) else html


def _without_lead(html: str) -> str:
    """Without the line that says who wrote what is quoted below it, and when."""
    start = max(0, len(html) - _LONGEST_LEAD)
    lead = _LEAD.search(html, start)
    if lead is None:
        return html
    said = re.sub(r"<[^>]*>", "", lead[2]).strip()
    is_lead = said.endswith((":", "\uff1a")) and any(char.isdigit() for char in said)
    return html[: lead.start()] if is_lead else html


_WORTH_IT = re.compile(
    r"<(?:img|table|a|ul|ol|h[1-6]|b|strong|i|em|u|font|center|pre|hr)\b|\bstyle=\"[^\"]*color",
)


def is_worth_showing(html: str) -> bool:
    """Whether the HTML says more than its text does: anything but paragraphs and breaks."""
    return bool(_WORTH_IT.search(html))
