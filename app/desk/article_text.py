"""An article's Markdown as the window shows it. Pure."""

from collections.abc import Callable

from app.kb import markdown

ARTICLE = "article/"
"""Stands before the slug in a link to another article."""


def html(body: str, picture: Callable[[str], str | None]) -> str:
    """HTML without scripts and styles; ``picture`` gives the address of a picture by its name."""
    linked = markdown.with_links(body, lambda slug: (f"{ARTICLE}{slug}", slug))
    return markdown.to_html(linked, picture)
