"""Names, folders and tags as they are kept. Pure."""

from collections.abc import Iterable

LONGEST_FOLDER, LONGEST_TAG, MOST_TAGS = 200, 60, 30


def one_line(text: str, most: int) -> str:
    """A text on one line with single spaces, cut at ``most`` characters."""
    return " ".join(text.split())[:most]


def folder(text: str) -> str:
    """A path without empty parts: " Orders/ /Returns" is "Orders/Returns"."""
    return "/".join(p for p in map(str.strip, text.split("/")) if p)[:LONGEST_FOLDER]


def tags(given: Iterable[str]) -> tuple[str, ...]:
    """Each once, on one line, not too many."""
    kept = (one_line(tag, LONGEST_TAG) for tag in given)
    return tuple(dict.fromkeys(tag for tag in kept if tag))[:MOST_TAGS]
