# ruff: noqa: PLC0414  the values are told in ``base.rich``
"""What leaves of a formatted text, and how one is made of HTML. Pure, any thread.

The text itself is ``base.rich``'s. It is kept with a draft as it is, becomes clean HTML and plain
text when it is sent, and is made of pasted HTML after the mail policy cleaned that (reliability
3.6.5): nothing else of a page survives.
"""

import unicodedata
from collections.abc import Iterator
from html import escape

from app.base.rich import DEEPEST as DEEPEST
from app.base.rich import Block as Block
from app.base.rich import Kind as Kind
from app.base.rich import Rich as Rich
from app.base.rich import Run as Run
from app.base.rich import fields as fields
from app.base.rich import images as images
from app.base.rich import is_empty as is_empty
from app.base.rich import is_plain as is_plain
from app.base.rich import of_text as of_text
from app.base.rich import to_text as to_text
from app.base.rich import with_images as with_images
from app.base.rich import without_looks as without_looks

# --- to HTML ------------------------------------------------------------------------------------


def to_html(body: Rich) -> str:
    """Clean HTML of the text, a fragment: paragraphs, lists, quotes; pictures as ``cid:NAME``."""
    return "".join(_quoted(list(body), 0))


def document(fragment: str) -> str:
    """A whole small document."""
    head = '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n'
    return f"{head}{fragment}</body></html>\n"


def _quoted(blocks: list[Block], depth: int) -> Iterator[str]:
    at = 0
    while at < len(blocks):
        deeper = blocks[at].quote > depth
        end = at
        while end < len(blocks) and (blocks[end].quote > depth) == deeper:
            end += 1
        if deeper:
            inner = "".join(_quoted(blocks[at:end], depth + 1))
            yield f"<blockquote>\n{inner}</blockquote>\n"
        else:
            yield from _flat(blocks[at:end])
        at = end


def _flat(blocks: list[Block]) -> Iterator[str]:
    """Blocks of one quotation: paragraphs are what blank lines part."""
    at = 0
    while at < len(blocks):
        kind = blocks[at].kind
        listed = kind in ("bullet", "number")
        end = at
        while end < len(blocks) and (
            blocks[end].kind in ("bullet", "number") if listed else blocks[end].kind == kind
        ):
            end += 1
        part = blocks[at:end]
        if listed:
            yield _list(part)
        elif kind == "code":
            yield f"<pre>{escape(chr(10).join(b.text for b in part), quote=False)}</pre>\n"
        else:
            yield from _paragraphs(part)
        at = end


def _paragraphs(blocks: list[Block]) -> Iterator[str]:
    group: list[Block] = []
    blanks = 0
    for block in blocks:
        if not block.blank:
            if blanks > 1:
                yield "<p><br></p>\n" * (blanks - 1)
            blanks = 0
            group.append(block)
            continue
        if group:
            yield _paragraph(group)
            group = []
        blanks += 1
    if group:
        yield _paragraph(group)


def _paragraph(group: list[Block]) -> str:
    lines = "<br>\n".join(_runs(block) for block in group)
    return f"<p{_direction(group[0])}>{lines}</p>\n"


def _list(blocks: list[Block]) -> str:
    out: list[str] = []
    open_tags: list[str] = []
    for block in blocks:
        tag = "ul" if block.kind == "bullet" else "ol"
        level = min(block.level, len(open_tags)) + 1
        while len(open_tags) > level or (len(open_tags) == level and open_tags[-1] != tag):
            out.append(f"</li></{open_tags.pop()}>")
        if len(open_tags) < level:
            out.append(f"<{tag}>")
            open_tags.append(tag)
        else:
            out.append("</li>\n")
        out.append(f"<li{_direction(block)}>{_runs(block)}")
    out += [f"</li></{tag}>" for tag in reversed(open_tags)]
    return "".join(out) + "\n"


def _direction(block: Block) -> str:
    for character in block.text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return ' dir="rtl"'
        if kind == "L":
            return ""
    return ""


_TAGS = (
    ("bold", "strong"), ("italic", "em"), ("underline", "u"), ("strike", "s"), ("code", "code"),
)  # fmt: skip


def _runs(block: Block) -> str:
    return "".join(map(_run, block.runs)).replace("\u2028", "<br>\n") or "<br>"


def _run(run: Run) -> str:
    from app.inbox.parsing.html_text import linked

    if run.image:
        wide = f' width="{run.width}"' if run.width else ""
        return f'<img src="cid:{escape(run.image)}" alt="{escape(run.text)}"{wide}>'
    if run.link:
        out = f'<a href="{escape(run.link)}">{escape(run.text, quote=False)}</a>'
    else:
        out = linked(run.text)
    for name, tag in _TAGS:
        if getattr(run, name):
            out = f"<{tag}>{out}</{tag}>"
    return out


# --- from HTML ----------------------------------------------------------------------------------

MAX_PASTE = 2_000_000


def from_html(html: str) -> tuple[Rich, dict[str, bytes]]:
    """Pasted or dropped HTML as a text of ours, and the pictures it carries in itself.

    It goes through the policy for mail first; what would load from elsewhere is gone, and what is
    over the budget comes as its text. Never raises.
    """
    from app.desk.writing.rich_paste import Reader
    from app.inbox.cleaning import sanitize
    from app.inbox.parsing import html_text

    cleaned = sanitize.clean(html[:MAX_PASTE])
    if cleaned.too_complex:
        return of_text(html_text.to_text(html)), {}
    reader = Reader()
    reader.feed(cleaned.html)
    reader.close()
    return reader.result(), reader.pictures
