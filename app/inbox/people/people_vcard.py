"""People as vCards (RFC 2426, RFC 6350; 2.1 as far as telephones write it). Pure and total.

A parser of our own: bounded and never raising, which no kept library is; what it needs of the
grammar is lines, parameters and four escapes.
"""

import base64
import quopri
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from app.inbox.parsing import charsets
from app.inbox.people.people_records import LineProblem, PersonRecord, Told

_MOST, _LONGEST = 200_000, 20_000
_LINE = re.compile(r"(?:[\w-]{1,60}\.)?(?P<name>[\w-]{1,60})(?P<params>(?:;[^:]*?)?):", re.ASCII)
_CHARSET = re.compile(r"CHARSET=\"?([\w.:-]{1,40})", re.ASCII)
_SOCIAL = ("SOCIALPROFILE", "X-SOCIALPROFILE")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_UNESCAPED = {"n": "\n", "N": "\n"}
_WIDTH = 75


def looks_like(text: str) -> bool:
    """Whether a file holds vCards."""
    return text.lstrip("\ufeff \r\n\t")[:11].upper() == "BEGIN:VCARD"


def read(text: str) -> Told:
    """Every card of a file."""
    told = Told()
    card: list[tuple[str, str, str]] | None = None
    began = 0
    for line, name, params, value in _properties(text):
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            if card is not None:
                told.problems.append(LineProblem(began, "people-line-unreadable"))
            card, began = [], line
        elif name == "END" and value.strip().upper() == "VCARD" and card is not None:
            _finish(told, began, card)
            card = None
        elif card is not None:
            card.append((name, params, value))
        if len(told.people) >= _MOST:
            told.problems.append(LineProblem(line, "people-too-many"))
            return told
    if card is not None:
        told.problems.append(LineProblem(began, "people-line-unreadable"))
    return told


def _finish(told: Told, line: int, card: Sequence[tuple[str, str, str]]) -> None:
    person = _person(line, card)
    if person is None:
        told.problems.append(LineProblem(line, "customer-without-name"))
    else:
        told.people.append(person)


def _properties(text: str) -> Iterator[tuple[int, str, str, str]]:
    """Line number, name, parameters in capitals, raw value; folded lines joined."""
    for line, joined in _unfolded(text):
        found = _LINE.match(joined)
        if found is not None:
            name = found["name"].upper()
            yield line, name, found["params"].upper(), joined[found.end() :][:_LONGEST]


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    held, at, soft = "", 0, False
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if held and (line[:1] in (" ", "\t") or soft):
            if len(held) < _LONGEST * 2:  # else a picture, of which nothing is taken
                held = (held[:-1] if soft else held) + (line if soft else line[1:])
        else:
            if held:
                yield at, held
            held, at = line[: _LONGEST * 2], number
        soft = held.endswith("=") and "QUOTED-PRINTABLE" in held[:200].upper()
    if held:
        yield at, held


def _decoded(params: str, value: str) -> str:
    if "QUOTED-PRINTABLE" in params:
        named = _CHARSET.search(params)
        data = quopri.decodestring(value.encode("utf-8", "replace"))
        return charsets.decode(data, named[1] if named else "utf-8")[0].replace("\r\n", "\n")
    if "ENCODING=B" in params:
        try:
            return base64.b64decode(value, validate=True).decode("utf-8", "replace")
        except ValueError:
            return ""
    return value


def _parts(value: str, mark: str) -> list[str]:
    """A value split where the mark is not escaped, each part without its escapes."""
    pieces, piece, escaped = [], "", False
    for letter in value:
        if escaped:
            piece, escaped = piece + "\\" + letter, False
        elif letter == "\\":
            escaped = True
        elif letter == mark:
            pieces.append(piece)
            piece = ""
        else:
            piece += letter
    pieces.append(piece)
    return [_ESCAPE.sub(lambda m: _UNESCAPED.get(m[1], m[1]), one).strip() for one in pieces]


def _text(value: str) -> str:
    return _ESCAPE.sub(lambda m: _UNESCAPED.get(m[1], m[1]), value).strip()


def _person(line: int, card: Sequence[tuple[str, str, str]]) -> PersonRecord | None:
    made = _Card()
    for name, params, raw in card:
        value = _decoded(params, raw)
        if name in _SINGLE:
            detail, taken = _SINGLE[name]
            made.details.setdefault(detail, taken(value))
        else:
            made.take(name, params, value)
    return made.record(line)


_SCHEMES = {"email": "mailto:", "phone": "tel:", "whatsapp": "whatsapp:", "mastodon": "acct:"}


def _given_first(value: str) -> str:
    family, given, *_ = [*_parts(value, ";"), "", ""]
    return " ".join(filter(None, (given, family)))


_SINGLE: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "FN": ("name", _text),
    "N": ("sorted", _given_first),
    "ORG": ("company", lambda value: _parts(value, ";")[0]),
    "ADR": ("place", lambda value: [*_parts(value, ";"), *[""] * 4][3]),
    "LANG": ("language", lambda value: _text(value)[:2].lower()),
    "TZ": ("zone", lambda value: _text(value) if "/" in value else ""),
}


class _Card:
    """What may come more than once, and the whole."""

    def __init__(self) -> None:
        self.details: dict[str, str] = {}
        self._addresses: list[tuple[str, str]] = []
        self._tags: list[str] = []

    def take(self, name: str, params: str, value: str) -> None:
        kind = _kind(name, params, value)
        if kind:
            self._addresses.append((kind, _bare(value, _SCHEMES[kind])))
        elif name == "NOTE":
            notes = (self.details.get("notes", ""), _text(value))
            self.details["notes"] = "\n".join(filter(None, notes))
        elif name == "CATEGORIES":
            self._tags += filter(None, _parts(value, ","))

    def record(self, line: int) -> PersonRecord | None:
        by_parts = self.details.pop("sorted", "")
        named = self.details.get("name") or by_parts
        details = {key: text for key, text in {**self.details, "name": named}.items() if text}
        kept = tuple((kind, one) for kind, one in self._addresses if one)
        if not (named or kept):
            return None
        return PersonRecord(line, details, kept, tuple(dict.fromkeys(self._tags)))


def _kind(name: str, params: str, value: str) -> str:
    """Which kind of address a property is, if one."""
    if name == "TEL":
        return "whatsapp" if "WHATSAPP" in params else "phone"
    if name == "IMPP" and value.lower().startswith("whatsapp:"):
        return "whatsapp"
    if name in _SOCIAL and "MASTODON" in params:
        return "mastodon"
    return "email" if name == "EMAIL" else ""


def _bare(value: str, scheme: str) -> str:
    text = _text(value)
    return text[len(scheme) :] if text.lower().startswith(scheme) else text


# --- the way out -------------------------------------------------------------------------------


_WRITTEN = {
    "email": "EMAIL:", "phone": "TEL;TYPE=voice:", "sms": "TEL;TYPE=text:",
    "whatsapp": "IMPP:whatsapp:",
    "mastodon": "SOCIALPROFILE;SERVICE-TYPE=Mastodon;VALUE=text:",  # RFC 9554 section 4.5
}  # fmt: skip
"""What is no telephone number is none in other programs: who visits a chat has an id there."""


def write(
    name: str,
    company: str = "",
    addresses: Sequence[tuple[str, str]] = (),
    *,
    notes: str = "",
    tags: Sequence[str] = (),
    place: str = "",
    language: str = "",
    zone: str = "",
    uid: str = "",
) -> str:
    """One card of version 4.0."""
    lines = ["BEGIN:VCARD", "VERSION:4.0", f"FN:{_escaped(name)}"]
    if uid:
        lines.append(f"UID:{_escaped(uid)}")
    if company:
        lines.append(f"ORG:{_escaped(company)}")
    for kind, address in addresses:
        if kind in _WRITTEN:
            lines.append(f"{_WRITTEN[kind]}{_escaped(address)}")
    if place:
        lines.append(f"ADR:;;;{_escaped(place)};;;")
    for label, value in (("LANG", language), ("TZ", zone), ("NOTE", notes)):
        if value:
            lines.append(f"{label}:{_escaped(value)}")
    if tags:
        lines.append(f"CATEGORIES:{','.join(map(_escaped, tags))}")
    return "".join(f"{_folded(line)}\r\n" for line in (*lines, "END:VCARD"))


def _escaped(text: str) -> str:
    """A value in one line; whatever ends a line becomes the escape for it."""
    plain = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return "\\n".join(plain.splitlines())


def _folded(line: str) -> str:
    """A line in pieces of at most 75 octets (RFC 6350 section 3.2), no letter cut in two."""
    pieces, piece, used = [], "", 0
    for letter in line:
        size = len(letter.encode("utf-8", "replace"))
        if used + size > _WIDTH:
            pieces.append(piece)
            piece, used = "", 1
        piece += letter
        used += size
    return "\r\n ".join([*pieces, piece])
