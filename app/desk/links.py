"""What a link leads to and what is said before it opens (rule V2); links in plain text. Pure."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

from app.inbox.cleaning import links
from app.inbox.parsing.header_text import clean_header
from app.inbox.values import Address

URL = re.compile(r"https?://[^\s<>\"'\u00ab\u00bb\u201c\u201d]+", re.IGNORECASE)
_TRAILING = ".,;:!?)]}'\u2026"
_MOST_PEOPLE = 20
_LONGEST_TEXT = 10_000


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads. ``place`` is what a person is shown: the host in its ASCII form, a mail
    address, a number. ``warning`` is a code of ``inbox.cleaning.links``, empty when there is
    nothing to say: "userinfo", "address", "look-alike", "other-host", "port".
    """

    url: str
    scheme: str
    place: str
    warning: str


@dataclass(frozen=True, slots=True)
class Mailto:
    """A letter that a link asks for. Nothing hidden: no Bcc, no files (RFC 6068 section 7)."""

    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    text: str


def found_in(text: str) -> list[tuple[int, int]]:
    """Start and end of every http link in a plain text, without closing punctuation."""
    spans = []
    for match in URL.finditer(text):
        end = match.end()
        while end > match.start() and text[end - 1] in _TRAILING:
            end -= 1
        spans.append((match.start(), end))
    return spans


def target(url: str, shown: str = "") -> Target | None:
    """What a link leads to, shown with these words; None when it may not be opened at all."""
    url = url.strip(" \t\r\n")
    warning = links.link_warning(shown, url) or ""
    if warning == "scheme":
        return None
    scheme, _, rest = url.partition(":")
    scheme = scheme.lower()
    if scheme in ("http", "https"):
        return Target(url, scheme, links.shown_host(url), warning)
    place = clean_header(unquote(rest.partition("?")[0]))
    return Target(url, scheme, place, warning) if place else None


def copied(url: str) -> str:
    """A link as one copies it: of a mail address or a number what it names."""
    found = target(url)
    return url if found is None or found.scheme in ("http", "https") else found.place


def mailto(url: str) -> Mailto | None:
    """The letter of a ``mailto:``; None when it names nobody."""
    try:
        parts = urlsplit(url)
        asked = parse_qsl(parts.query.replace("+", "%2B"), max_num_fields=50)
    except ValueError:
        return None
    if parts.scheme.lower() != "mailto":
        return None
    given: dict[str, str] = {}
    people: dict[str, list[str]] = {"to": [unquote(parts.path)], "cc": []}
    for name, value in asked:
        if name.lower() in people:
            people[name.lower()].append(value)
        else:
            given.setdefault(name.lower(), value)
    to, cc = _people(people["to"]), _people(people["cc"])
    if not to:
        return None
    subject = clean_header(given.get("subject", ""))[:500]
    return Mailto(to, cc, subject, given.get("body", "").replace("\r\n", "\n")[:_LONGEST_TEXT])


def _people(written: list[str]) -> tuple[Address, ...]:
    each = (clean_header(one).strip() for line in written for one in line.split(","))
    return tuple(Address("", one) for one in each if re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", one))[
        :_MOST_PEOPLE
    ]
