"""Mail HTML to plain text for the index, the preview and ``quote.split``, and back. Pure; any
thread.

The parser builds the tree and writes it out again: what comes back is well formed, so patterns may
take it apart. Places that matter (hidden parts, quotations) are marked in the tree by characters
that no text holds. Deep nesting makes any HTML parser quadratic: too deep, and the tags are
simply dropped.
"""

import re
from html import escape, unescape

from selectolax.lexbor import LexborHTMLParser

from app.inbox.cleaning.sanitize_budget import has_few_attributes

LONGEST = 1_000_000
"""Characters of HTML looked at; what lies behind them is not in the text."""

_QUOTE, _UNQUOTE, _HIDE, _SHOW = "\x02", "\x03", "\x05", "\x06"
_LINE, _HISTORY = "\x01", "\x04"
_MARKS = (_LINE, _HISTORY, _QUOTE, _UNQUOTE, _HIDE, _SHOW)


def to_text(html: str) -> str:
    """The text of ``html``, block elements as lines, quotations as lines that begin with "> ".

    Scripts, styles and what is not displayed are left out, of links only the words are kept.
    Never raises; work is bounded (``LONGEST``, nesting).
    """
    source = html[:LONGEST]
    for mark in _MARKS:
        if mark in source:
            source = source.replace(mark, "")
    lower = source.lower()
    if not _is_parsable(lower):
        return _lines(_crude(source))
    start = _body_start(lower)
    tree = LexborHTMLParser(source[start:].encode("utf-8", "replace"))
    hidden = _mark_hidden(tree, lower)
    _mark_quotes(tree, lower)
    root = tree.body or tree.root
    flat = _flatten((root.html if root else None) or "")
    text = _lines(_without_hidden(flat) if hidden else flat)
    return text or (_lines(flat) if hidden else text)


def _body_start(lower: str) -> int:
    """Where ``<body`` begins, to spare the parser the styles above it; 0 when in doubt."""
    start = lower.find("<body")
    if start < 0 or lower.rfind("<!--", 0, start) > lower.rfind("-->", 0, start):
        return 0
    return start


# --- how deep -----------------------------------------------------------------------------------

_FEW_TAGS = 4000
_SHORT = 20_000
"""Characters that cannot hold attributes enough to keep the parser busy."""
_BUDGET = 20_000_000
"""Sum of the depths of all tags: the parser looks up the stack at each; this is some 0.2 s."""
_TAG_NAME = re.compile(r"<(/?[a-z][a-z0-9]*)")
_UNCOUNTED = frozenset(
    re.findall(
        r"\w+",
        "br img hr input meta link col wbr area base embed param source track"
        " p li td th tr tbody thead tfoot option dt dd",
    )
)
"""Tags without an end, or whose end is commonly left out."""


def _is_parsable(lower: str) -> bool:
    """Whether the tags nest so, and are so short, that parsing takes a sensible time."""
    if len(lower) > _SHORT and not has_few_attributes(lower):
        return False
    if lower.count("<") <= _FEW_TAGS:
        return True
    depth = work = 0
    open_tags: dict[str, int] = {}
    for name in _TAG_NAME.findall(lower):
        if name[0] == "/":
            left = open_tags.get(name[1:], 0)
            if left:
                open_tags[name[1:]] = left - 1
                depth -= 1
        elif name not in _UNCOUNTED:
            open_tags[name] = open_tags.get(name, 0) + 1
            depth += 1
        work += depth
    return work <= _BUDGET


_ANY_TAG = re.compile(r"<(?:!--|[/!?a-zA-Z])[^<>]*+>?")


def _crude(source: str) -> str:
    """Drop every tag, each for a line feed: for what is too deep to be understood."""
    return unescape(_ANY_TAG.sub(_LINE, source))


# --- marks in the tree --------------------------------------------------------------------------

_HIDING = ("isplay:none", "isplay: none", "sibility:", "mso-hide:", "max-height:", " hidden")
_HIDDEN = ",".join(
    (
        *(f'[style*="display:{blank}none" i]' for blank in ("", " ")),
        *(f'[style*="visibility:{blank}hidden" i]' for blank in ("", " ")),
        *(f'[style*="mso-hide:{blank}all" i]' for blank in ("", " ")),
        *(f'[style*="max-height:{blank}0{unit}" i]' for blank in ("", " ") for unit in (";", "px")),
        "[hidden]",
    )
)
_QUOTING = (
    "<blockquote",
    "divrplyfwdmsg",
    "appendonsend",
    "yahoo_quoted",
    'name="quote"',
    "name='quote'",
)
_CONTAINERS = '.yahoo_quoted,div[name="quote"]'
_BREAKS = "#appendonsend,#divRplyFwdMsg"
_FEW = 500
"""Marks of a kind in one mail; behind them the text stays as it is."""


def _mark_hidden(tree: LexborHTMLParser, lower: str) -> bool:
    """Put marks round what is not displayed; whether there was any."""
    if not any(word in lower for word in _HIDING):
        return False
    nodes = tree.css(_HIDDEN)
    for node in nodes[: _FEW * 4]:
        if node.tag not in ("html", "body"):
            node.insert_before(_HIDE)
            node.insert_after(_SHOW)
    return bool(nodes)


def _mark_quotes(tree: LexborHTMLParser, lower: str) -> None:
    """Put marks into quotations of Gmail, Apple, Thunderbird, Outlook, Yahoo and GMX."""
    if not any(word in lower for word in _QUOTING):
        return
    for node in tree.css("blockquote")[:_FEW]:
        if _is_quotation(node.attributes):
            node.insert_child(_UNQUOTE)
            node.insert_before(_QUOTE)
    for node in tree.css(_CONTAINERS)[:_FEW]:
        node.insert_child(_UNQUOTE)
        node.insert_before(_HISTORY)
    for node in tree.css(_BREAKS)[:1]:
        node.insert_before(_HISTORY)


def _is_quotation(attributes: dict[str, str | None]) -> bool:
    """False for what editors make to indent a paragraph."""
    kind = " ".join(attributes.get(name) or "" for name in ("type", "class", "id"))
    style = attributes.get("style") or ""
    marked = "cite" in kind.lower() or "quote" in kind.lower() or "cite" in attributes
    return marked or "border-left" in style or not style


# --- the written-out tree to lines --------------------------------------------------------------

_PRE = re.compile(r"<pre\b[^>]*+>(.*?)</pre>", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_RAW = re.compile(
    r"<(script|style|title|textarea|select|iframe|object|template|svg|math|noembed|noframes|xmp)"
    r"\b[^>]*+>.*?</\1>",
    re.DOTALL,
)
_OUTLOOK_PARAGRAPH = re.compile(r"<p [^>]*Mso")
_TAG = re.compile(r"<(/?[a-z0-9]*)[^>]*+>")


class _Separators(dict[str, str]):
    """What stands for a tag in the text: nothing, unless said otherwise."""

    def __missing__(self, tag: str) -> str:
        return ""


def _separators(paragraph: str) -> _Separators:
    found = _Separators({"br": _LINE, "hr": _LINE, "/td": " ", "/th": " "})
    for name in _LINE_TAGS.split():
        found[name] = found[f"/{name}"] = _LINE
    for name in _PARAGRAPH_TAGS.split():
        found[name] = found[f"/{name}"] = paragraph
    found["li"] = f"{_LINE}- "
    return found


_LINE_TAGS = (
    "div tr table tbody thead tfoot caption section article header footer main nav aside address"
    " center form dl dt dd details summary figcaption legend"
)
_PARAGRAPH_TAGS = "p h1 h2 h3 h4 h5 h6 ul ol blockquote pre figure fieldset"
_PLAIN = _separators(_LINE * 2)
_OUTLOOK = _separators(_LINE)
"""Outlook makes every line a paragraph and blank lines paragraphs of their own."""


def _flatten(html: str) -> str:
    """Marks and text of a written-out tree; attribute values hold no "<" or ">"."""
    if "<!--" in html:
        html = _COMMENT.sub("", html)
    html = _RAW.sub("", html)
    if "<pre" in html:
        html = _PRE.sub(_keep_lines, html)
    pieces = _TAG.split(html)
    separators = _OUTLOOK if _OUTLOOK_PARAGRAPH.search(html) else _PLAIN
    pieces[1::2] = map(separators.__getitem__, pieces[1::2])
    html = "".join(pieces)
    if "&" in html:
        html = html.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">")
        html = html.replace("&quot;", '"').replace("&amp;", "&")
    return html


def _keep_lines(pre: re.Match[str]) -> str:
    return f"\n\n{pre[1]}\n\n".replace("\n", "<br>")


def _without_hidden(flat: str) -> str:
    """``flat`` without what stands between the marks of hidden parts, which may nest."""
    kept, depth = [], 0
    for piece in re.split(f"([{_HIDE}{_SHOW}])", flat):
        if piece == _HIDE:
            depth += 1
        elif piece == _SHOW:
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(piece)
    return "".join(kept)


_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u2060\ufeff"
_PADDING = re.compile(r"(?>(?:[\u200c\u200d\u2007]\s*+){2,})")
"""Joiners in a row push the next words out of a preview; a single one belongs to its word."""
_EMPTY = re.compile(r"\n{3,}")


def _lines(flat: str) -> str:
    """Tidy lines out of ``flat``; quotations get their "> "."""
    if not flat.isascii():
        for character in _INVISIBLE:
            if character in flat:
                flat = flat.replace(character, "")
        if "\u200c" in flat or "\u200d" in flat:
            flat = _PADDING.sub(" ", flat)
    flat = " ".join(flat.split())
    flat = flat.replace(f" {_LINE}", _LINE).replace(f"{_LINE} ", _LINE).replace(_LINE, "\n")
    if _QUOTE in flat or _HISTORY in flat:
        flat = _prefixed(flat)
    for mark in _MARKS:
        flat = flat.replace(mark, "")
    return _EMPTY.sub("\n\n", flat).strip("\n ")


_DEEPEST = 20


def _prefixed(flat: str) -> str:
    """Put ">" before the lines between the marks of quotations.

    A history with nothing above it was forwarded: its lines stay as they are.
    """
    lines: list[str] = []
    depth = 0
    for piece in re.split(f"([{_QUOTE}{_UNQUOTE}{_HISTORY}])", flat):
        if piece == _QUOTE or (piece == _HISTORY and lines):
            depth += 1
        elif piece == _UNQUOTE:
            depth = max(0, depth - 1)
        elif piece.strip() and piece != _HISTORY:
            lines += _block(_EMPTY.sub("\n\n", piece).strip("\n "), min(depth, _DEEPEST))
    return "\n".join(lines)


def _block(text: str, depth: int) -> list[str]:
    prefix = ">" * depth
    if not prefix:
        return ["", *text.split("\n"), ""]
    return [f"{prefix} {line}".rstrip() for line in text.split("\n")]


# --- text to HTML -------------------------------------------------------------------------------

_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"'\x00-\x1f\x7f]{1,2000}", re.IGNORECASE)
_AFTER_LINK = ".,;:!?)]}»”’*_"
_HEAD = '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n'
_QUOTED_LINE = re.compile(r"> ?")


def from_text(text: str) -> str:
    """Plain HTML of ``text`` for an outgoing mail: a whole small document.

    Blank lines part paragraphs, lines stay lines, "> " becomes a blockquote; everything is
    escaped; http, https and mailto addresses become links, nothing else does.
    """
    body = _paragraphs(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 0)
    return f"{_HEAD}{body}</body></html>\n"


def _paragraphs(lines: list[str], depth: int) -> str:
    parts: list[str] = []
    block: list[str] = []
    quoted = False
    for line in [*lines, ""]:
        is_quoted = line.startswith(">") and depth < _DEEPEST
        if block and (is_quoted != quoted or not (line.strip() or quoted)):
            parts.append(_paragraph(block, quoted, depth))
            block = []
        quoted = is_quoted
        if line.strip():
            block.append(line)
    return "".join([*parts, _paragraph(block, quoted, depth) if block else ""])


def _paragraph(block: list[str], quoted: bool, depth: int) -> str:
    if quoted:
        inner = _paragraphs([_QUOTED_LINE.sub("", line, count=1) for line in block], depth + 1)
        return f'<blockquote type="cite">\n{inner}</blockquote>\n'
    return "<p>" + "<br>\n".join(linked(line) for line in block) + "</p>\n"


def linked(line: str) -> str:
    """A line escaped, its web and mail addresses as links."""
    parts, done = [], 0
    for found in _LINK.finditer(line):
        address = found[0].rstrip(_AFTER_LINK)
        if "(" in address and found[0][len(address) :].startswith(")"):
            address += ")"
        start, end = found.start(), found.start() + len(address)
        link = escape(address)
        parts += [_spaced(line[done:start]), f'<a href="{link}">{link}</a>']
        done = end
    return "".join([*parts, _spaced(line[done:])])


def _spaced(text: str) -> str:
    """Escaped, with the runs of blanks a browser would swallow kept."""
    return escape(text, quote=False).replace("\t", "    ").replace("  ", " \xa0")
