"""An article's Markdown as the window shows it. Pure."""

from collections.abc import Callable
from difflib import SequenceMatcher

from app.kb import markdown
from app.kb.values import Text

_MOST_LINES = 2_000
"""Lines of a text that are compared: comparing takes the square of them."""
ARTICLE = "article/"
"""Stands before the slug in a link to another article."""


def html(body: str, picture: Callable[[str], str | None]) -> str:
    """HTML without scripts and styles; ``picture`` gives the address of a picture by its name."""
    linked = markdown.with_links(body, lambda slug: (f"{ARTICLE}{slug}", slug))
    return markdown.to_html(linked, picture)


def differences(before: Text | None, after: Text | None) -> tuple[tuple[str, str], ...]:
    """The lines of two texts with "+" (now), "−" (before) or " " (in both), three of those about
    a change; nothing where they are the same."""
    old, new = _lines(before), _lines(after)
    if old == new:
        return ()
    found: list[tuple[str, str]] = []
    for group in SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(3):
        if found:
            found.append((" ", "…"))
        for kind, a, b, c, d in group:
            if kind == "equal":
                found += ((" ", line) for line in old[a:b])
                continue
            found += (("−", line) for line in old[a:b])
            found += (("+", line) for line in new[c:d])
    return tuple(found)


def _lines(text: Text | None) -> list[str]:
    return [text.title, *text.body.split("\n")][:_MOST_LINES] if text else []
