"""What a text owes to those who hear a page or have no mouse (WCAG 2.2: 1.3.1, 2.1.1, 2.4.4). Pure.

Markdown lets a text begin with any heading, leave headings and links empty, and make a table wider
than a telephone. In the help centre headings stand below the title, none skipped, none empty; every
link says something; columns have heads; what is too wide is reached and moved by key.
"""

from collections.abc import Sequence
from html import escape
from typing import Any


def accessible(tokens: Sequence[Any], table: str) -> list[Any]:
    """The tokens of a text (markdown-it) for a page with a title over them; ``table`` is what a
    table is called in its language."""
    top = min((int(token.tag[1]) for token in tokens if token.type == "heading_open"), default=1)
    level, kept = 1, list[Any]()
    waiting = iter(tokens)
    for token in waiting:
        if token.type == "inline":
            token.children = _telling_links(token.children or ())
        if token.type in {"heading_open", "th_open"}:  # each is followed by its text and its end
            inside, end = next(waiting), next(waiting)
            inside.children = _telling_links(inside.children or ())
            if token.type == "th_open":
                _head(token, end, said=_said(inside.children))
            elif _said(inside.children):
                level = min(level + 1, int(token.tag[1]) - top + 2, 6)
                token.tag = end.tag = f"h{level}"
            else:
                continue
            kept += [token, inside, end]
        else:
            kept += _wide(token, table) if token.tag == "table" else [token]
        if token.type in {"th_open", "td_open"}:
            _aligned(token)
    return kept


def _said(children: Sequence[Any]) -> str:
    """What is read aloud of a run of text: its words, and those that stand for its pictures."""
    return "".join(child.content for child in children).strip()


def _head(token: Any, end: Any, *, said: str) -> None:
    """The head of a column; where it says nothing it is an empty cell."""
    if said:
        token.attrSet("scope", "col")
    else:
        token.tag = end.tag = "td"


def _aligned(token: Any) -> None:
    """How a cell is aligned as a class: pages carry no styles of their own."""
    style = token.attrs.pop("style", None)
    if style is not None:
        token.attrSet("class", str(style).rpartition(":")[2])


def _wide(token: Any, name: str) -> list[Any]:
    """A table in a frame that scrolls."""
    from markdown_it.token import Token

    around = f'<div class="wide" role="group" tabindex="0" aria-label="{escape(name)}">\n'
    opens = token.type == "table_open"
    frame = Token("html_block", "", 0, content=around if opens else "</div>\n")
    return [frame, token] if opens else [token, frame]


def _telling_links(children: Sequence[Any]) -> list[Any]:
    """Links without words say where they lead."""
    from markdown_it.token import Token

    kept: list[Any] = []
    opened = 0
    for child in children:
        if child.type == "link_open":
            opened = len(kept)
        elif child.type == "link_close" and not _said(kept[opened:]):
            where = str(kept[opened].attrGet("href"))
            kept.append(Token("text", "", 0, content=where))
        kept.append(child)
    return kept
