"""Markdown as HTML, and HTML as Markdown. Pure.

CommonMark with tables and strikethrough (markdown-it-py); HTML within a text stays text, so that no
article can carry a script. ``[[slug]]`` and ``[[slug|words]]`` are links to other articles.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from app.kb.page_text import accessible

LINK = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]*))?\]\]")
_CODE = re.compile(r"(```.*?```|~~~.*?~~~|`[^`\n]*`)", re.DOTALL)
_SAFE = ("http:", "https:", "mailto:", "tel:")


@lru_cache(maxsize=1)
def _parser() -> Any:
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False, "linkify": False, "xhtmlOut": False})
    return made.enable(["table", "strikethrough"])


def links(body: str) -> tuple[str, ...]:
    """The slugs of the articles a text links to, each once, in order."""
    outside = "".join(_CODE.split(body)[::2])
    return tuple(dict.fromkeys(m.group(1).strip() for m in LINK.finditer(outside)))


def with_links(body: str, resolve: Callable[[str], tuple[str, str] | None]) -> str:
    """``[[slug]]`` as Markdown links: ``resolve`` gives address and title, None for a dead one,
    of which the words stay."""

    def put(match: re.Match[str]) -> str:
        slug, said = match.group(1).strip(), (match.group(2) or "").strip()
        found = resolve(slug)
        if found is None:
            return said or slug
        return f"[{said or found[1]}](<{found[0]}>)"

    parts = _CODE.split(body)  # every other one is code: nothing in it is a link
    return "".join(LINK.sub(put, part) if n % 2 == 0 else part for n, part in enumerate(parts))


def to_html(
    body: str, picture: Callable[[str], str | None] | None = None, *, table: str = ""
) -> str:
    """A text as HTML without scripts, frames or styles.

    ``picture`` gives the address of a picture by the name the text has for it, None to leave it
    out; without it pictures of the article's own are left out. Links lead to the web, to mail and
    telephone or within the site, nowhere else. ``table``, what a table is called, makes it a part
    of a web page (``kb.page_text``).
    """
    parser = _parser()
    tokens = parser.parse(body)
    for token in tokens:
        for child in token.children or ():
            _mend(child, picture)
    if table:
        tokens = accessible(tokens, table)
    return str(parser.renderer.render(tokens, parser.options, {}))


def said(body: str) -> str:
    """What a text says, on one line, without its marks; pictures by their words."""
    found = []
    for token in _parser().parse(body):
        if token.type == "inline":
            found.append("".join(_spoken(child) for child in token.children or ()))
        elif token.type in {"fence", "code_block"}:
            found.append(token.content)
    return " ".join(" ".join(found).split())


def _spoken(token: Any) -> str:
    return " " if token.type in {"softbreak", "hardbreak"} else str(token.content)


def _mend(token: Any, picture: Callable[[str], str | None] | None) -> None:
    if token.type == "image":
        source = str(token.attrGet("src") or "")
        found = picture(source) if picture is not None else None
        if found is None:
            token.type, token.tag, token.content = "text", "", token.content
            token.children = None
        else:
            token.attrSet("src", found)
            token.attrSet("loading", "lazy")
    elif token.type == "link_open":
        target = str(token.attrGet("href") or "")
        if ":" in target.split("/", maxsplit=1)[0] and not target.lower().startswith(_SAFE):
            token.attrSet("href", "#")
        elif target.lower().startswith(("http:", "https:")):
            token.attrSet("rel", "noopener noreferrer")


def of_html(html: str) -> tuple[str, str]:
    """Title and text of an HTML page as Markdown (markdownify); the title is not in the text.

    What is nested too deep for it keeps its words alone.
    """
    from markdownify import MarkdownConverter
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    heading = tree.css_first("h1")
    named = heading or tree.css_first("title")
    title = " ".join((named.text(strip=False) if named else "").split())
    for node in tree.css("script, style, head, nav, template, noscript, iframe, object"):
        node.decompose()
    if heading is not None:
        heading.decompose()
    root = tree.css_first("main") or tree.css_first("article") or tree.body
    if root is None:
        return title, ""
    try:
        made = MarkdownConverter(heading_style="ATX", bullets="-").convert(root.html or "")
    except RecursionError:
        made = root.text(separator="\n", strip=True)
    return title, re.sub(r"\n{3,}", "\n\n", made).strip() + "\n"
