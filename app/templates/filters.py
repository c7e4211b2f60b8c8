"""What a value can be passed through. Nothing here grows, however it is chained.

Every result is at most 64 KB, known before it is made where it could be more; a rendering may
handle 2 MB and call 2,000 filters in all. What is missing stays missing, but for ``default``.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from liquid import RenderContext
from liquid.exceptions import FilterError
from liquid.filter import with_context

from app.templates.dates import Moment, parsed
from app.templates.variables import Missing, plain

LARGEST = 65_536
MOST_WORK, MOST_CALLS, MOST_ITEMS = 2_000_000, 2_000, 1_000
WORK = "work"
"""Where a rendering's ``Work`` is kept in the library's context."""
KEPT = (
    "abs", "append", "at_least", "at_most", "capitalize", "ceil", "divided_by", "downcase",
    "first", "floor", "join", "last", "lstrip", "minus", "modulo", "plus", "prepend", "remove",
    "remove_first", "replace", "replace_first", "round", "rstrip", "size", "split", "squish",
    "strip", "strip_newlines", "times", "truncate", "truncatewords", "upcase",
)  # fmt: skip
"""The library's own that may be used."""
FILTERS = {
    "default": ("What stands there when the value is missing", "default: 'customer'"),
    "date": ("In the customer's language: short, medium, long, full, day, weekday, time, d/M/y",
             "date: 'day'"),
    "plus_days": ("A day so many days later", "plus_days: 3"),
    "title": ("Each Word Large, as names are written", "title"),
    "ask": ("A field to fill in, of that name", "'order number' | ask"),
}  # fmt: skip
"""Those beside the library's own, in words and with an example."""
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(
    ("a", "al", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "i",
     "la", "las", "le", "les", "los", "of", "the", "van", "von", "y")
)  # fmt: skip
_FARTHEST = 36_500


@dataclass(slots=True)
class Work:
    """What a rendering has done so far, and for whom."""

    language: str = "en"
    done: int = 0
    calls: int = 0
    turns: int = 0
    """Of loops."""

    def spend(self, size: int) -> None:
        self.done += size
        self.calls += 1
        if self.done > MOST_WORK or self.calls > MOST_CALLS:
            raise FilterError("too-much", token=None)


def limited(name: str, inner: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that spends of the rendering's work and gives no more than it may."""

    knows = bool(getattr(inner, "with_environment", False))

    def run(value: Any, *args: Any, context: RenderContext, **named: Any) -> Any:
        if isinstance(value, Missing) and name != "default":
            return value
        work: Work = context.tag_namespace[WORK]
        given = (value, *args, *named.values())
        work.spend(sum(map(_size, given)) + _grows(name, given))
        more = {"environment": context.env} if knows else {}
        result = inner(value, *args, **named, **more)
        work.spend(_size(result))
        return result

    run.__name__ = name
    return with_context(run)


def _size(value: object) -> int:
    if isinstance(value, str):
        size = len(value)
    elif isinstance(value, range | list | tuple):
        if len(value) > MOST_ITEMS:
            raise FilterError("too-much", token=None)
        size = len(value) if isinstance(value, range) else sum(map(_size, value)) + len(value)
    else:
        size = abs(value).bit_length() // 3 if isinstance(value, int) else 8
    if size > LARGEST:
        raise FilterError("too-much", token=None)
    return size


def _grows(name: str, given: tuple[Any, ...]) -> int:
    """What a filter is about to make; raises before it is made."""
    if name in ("replace", "replace_first") and len(given) > 1:
        text, old, new = str(given[0]), str(given[1]), str(given[2]) if len(given) > 2 else ""
        times = text.count(old) if name == "replace" else 1
        return _checked(len(text) + times * len(new))
    if name == "join" and isinstance(given[0], list | tuple):
        separator = str(given[1]) if len(given) > 1 else " "
        return _checked(len(given[0]) * len(separator))
    if name == "split":
        text, at = str(given[0]), str(given[1]) if len(given) > 1 else ""
        if (len(text) if not at else text.count(at)) > MOST_ITEMS:
            raise FilterError("too-much", token=None)
    return 0


def _checked(size: int) -> int:
    if size > LARGEST:
        raise FilterError("too-much", token=None)
    return size


def default(value: Any, other: Any = "", **_: Any) -> Any:
    """``other`` where there is no value."""
    empty = value is None or value is False or isinstance(value, Missing) or value in ("", [])
    return other if empty else value


def title(value: Any) -> str:
    """Each Word Large, the small words of names as they are."""

    def word(found: re.Match[str]) -> str:
        text = found[0]
        if found.start() and text.lower() in _SMALL:
            return text.lower()
        return text[0].upper() + text[1:].lower()

    return _WORD.sub(word, str(value))


def ask(value: Any) -> Missing:
    """A field of that name, to be filled in by whoever sends it."""
    return Missing(plain(str(value)) or "?")


@with_context
def date(value: Any, form: Any = "long", *, context: RenderContext) -> Any:
    """A day or moment in the customer's language; what is no date stays as it is."""
    work: Work = context.tag_namespace[WORK]
    work.spend(64)
    if isinstance(value, Missing):
        return value
    moment = value if isinstance(value, Moment) else parsed(str(value)[:40], work.language)
    try:
        return value if moment is None else moment.said(str(form))
    except (ValueError, KeyError) as error:
        raise FilterError(f"date: {str(form)[:40]}", token=None) from error


@with_context
def plus_days(value: Any, days: Any = 1, *, context: RenderContext) -> Any:
    """A day so many days later."""
    work: Work = context.tag_namespace[WORK]
    work.spend(64)
    if isinstance(value, Missing):
        return value
    moment = value if isinstance(value, Moment) else parsed(str(value)[:40], work.language)
    try:
        by = max(-_FARTHEST, min(int(days), _FARTHEST))
    except (TypeError, ValueError):
        raise FilterError("no-number", token=None) from None
    return value if moment is None else moment.plus(by)


def table(library: Mapping[str, Callable[..., Any]]) -> dict[str, Callable[..., Any]]:
    """Every filter there is, by name."""
    made = {name: limited(name, library[name]) for name in KEPT}
    made |= {
        "default": limited("default", default), "title": limited("title", title),
        "ask": limited("ask", ask), "date": date, "plus_days": plus_days,
        # what templates of other programs say: a text here is never markup
        "escape": limited("escape", str), "strip_html": limited("strip_html", str),
    }  # fmt: skip
    return made
