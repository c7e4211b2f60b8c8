"""Addresses as mail writes them: read from hostile headers, compared, written safely. Pure.

Everything here is linear in its input and never raises: a header of a million quotes costs what
it costs to read it once. Encoded words are decoded after the structure is read, never before: a
decoded name may hold commas and angle brackets (RFC 2047 section 6.2).
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from app.inbox.parsing.header_text import clean_header, decode_header
from app.inbox.people.free_mail import is_free_mail
from app.inbox.values import Address

__all__ = [
    "MESSAGE_ID",
    "canonical",
    "domain",
    "format_address",
    "format_addresses",
    "is_free_mail",
    "message_ids",
    "parse_addresses",
]

MAX_HEADER = 131_072
"""Characters of an address header that are read: 2,000 recipients with their names."""
MAX_ADDRESS = 320
_REMEMBERED = 1000
MESSAGE_ID = re.compile(r"<[^<>\s@]{1,200}@[^<>\s@]{1,200}>")

# What nearly every address looks like; anything else is read token by token.
_USUAL = re.compile(
    r"\s*+(?:(?:\"([^\"\\<>]*+)\"|([^\"\\<>()@,;:\[\]]*+))\s*+<([^\s<>()\"\\,;:@]++@[^\s<>()\"\\,;:@]++)>"
    r"|([^\s<>()\"\\,;:@]++@[^\s<>()\"\\,;:@]++))\s*+(?:,|\Z)"
)
_TOKEN = re.compile(
    r"(?P<quoted>\"(?>(?:[^\"\\]|\\.)*)\")|(?P<angle><[^<>]*+>)|(?P<mark>[(),;:<>\"])|(?P<text>[^(),;:<>\"]++)",
    re.DOTALL,
)
_LOOSE = re.compile(
    r"(?P<quoted>(?!))|(?P<angle><[^<>,;]*+>)|(?P<mark>[,;:])|(?P<text>[^,;:<]++|<)", re.DOTALL
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PLAIN_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")


@lru_cache(maxsize=1 << 14)
def canonical(address: str) -> str:
    """The form in which addresses are compared: lower case, the domain in its ASCII form.

    Local parts are case-sensitive on paper (RFC 5321 section 2.4) and nowhere else.
    """
    text = address.strip().strip("<>").strip()
    local, at, host = text.rpartition("@")
    if not at:
        return unicodedata.normalize("NFC", text).lower()
    return f"{unicodedata.normalize('NFC', local).lower()}@{_ascii_domain(host)}"


@lru_cache(maxsize=1 << 14)
def domain(address: str) -> str:
    """The domain of ``address`` in its ASCII form, empty when there is none."""
    _, at, host = address.strip().strip("<>").strip().rpartition("@")
    return _ascii_domain(host) if at else ""


def _ascii_domain(host: str) -> str:
    name = host.strip().rstrip(".").lower()
    if name.isascii() or len(name) > 255:
        return name
    try:
        return name.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return unicodedata.normalize("NFC", name)


def parse_addresses(header: str, limit: int = 2000) -> tuple[Address, ...]:
    """Read an address header (RFC 5322 section 3.4), groups flattened, at most ``limit`` entries.

    What is no address at all is left out; nothing is repaired by guessing.
    """
    if len(header) < _REMEMBERED:
        return _remembered(header, limit)
    return _parse(header[:MAX_HEADER], limit)


def _parse(text: str, limit: int) -> tuple[Address, ...]:
    found: list[Address] = []
    position, length = 0, len(text)
    while position < length and len(found) < limit:
        match = _USUAL.match(text, position)
        if match is None:
            return _read_all(text, limit)
        quoted, plain, angle, bare = match.groups()
        address = angle or bare
        if len(address) > MAX_ADDRESS:
            return _read_all(text, limit)
        found.append(Address(_name(quoted or plain or ""), clean_header(address)))
        position = match.end()
    return tuple(found)


# Mailboxes see the same recipients again and again.
_remembered = lru_cache(maxsize=1024)(_parse)


def _read_all(text: str, limit: int) -> tuple[Address, ...]:
    entries = _read(text, _TOKEN, limit)
    return tuple(_read(text, _LOOSE, limit) or () if entries is None else entries)


def _read(text: str, tokens: re.Pattern[str], limit: int) -> list[Address] | None:
    """One pass over ``text``; none when a quote or comment never ends (read it loosely then)."""
    found: list[Address] = []
    entry = _Entry()
    depth = 0
    for match in tokens.finditer(text):
        kind, piece = match.lastgroup, match[0]
        if kind == "mark" and piece in "()":
            depth += 1 if piece == "(" else -1
            if depth < 0:
                return None
        elif depth:
            entry.comment.append(piece)
        elif kind == "mark" and piece in ",;":
            entry.finish(found)
            entry = _Entry()
            if len(found) >= limit:
                return found
        elif kind == "mark" and piece == ":":
            entry.colon()
        elif kind == "mark":
            return None
        else:
            entry.add(str(kind), piece)
    if depth:
        return None
    entry.finish(found)
    return found


class _Entry:
    """One mailbox while it is read."""

    __slots__ = ("angle", "comment", "words")

    def __init__(self) -> None:
        self.words: list[str] = []
        self.comment: list[str] = []
        self.angle: str | None = None

    def add(self, kind: str, piece: str) -> None:
        if kind == "angle" and self.angle is None:
            self.angle = piece[1:-1]
        elif kind == "angle" and "@" in piece and "@" not in (self.angle or ""):
            self.words.insert(0, f"<{self.angle}> ")  # a name that holds angles of its own
            self.angle = piece[1:-1]
        else:
            self.words.append(piece)

    def colon(self) -> None:
        """A colon ends the name of a group; inside an address it is part of it."""
        if any("@" in word for word in self.words):
            self.words.append(":")
        else:
            self.words.clear()

    def finish(self, found: list[Address]) -> None:
        phrase = "".join(self.words).strip()
        if self.angle is None and "<" in phrase:  # never closed
            phrase, _, self.angle = phrase.rpartition("<")
        if self.angle is not None:
            address = _spec(self.angle)
            name = _name(_unquote(phrase))
        else:
            address = _spec(phrase) if "@" in phrase or not found else ""
            name = _name("".join(self.comment))
        if address:
            found.append(Address(name, address))
        elif "@" in phrase:
            self._last_word(phrase, found)

    def _last_word(self, phrase: str, found: list[Address]) -> None:
        """``Ada Example ada@example.com``: the brackets were forgotten."""
        *words, last = phrase.split()
        if "@" in last and (address := _spec(last)):
            found.append(Address(_name(_unquote(" ".join(words))), address))


def _spec(text: str) -> str:
    """The address in ``text`` if it can be one, else an empty string."""
    address = text.strip().rstrip(">")
    if address.startswith("@") and ":" in address:  # an obsolete source route
        address = address.rpartition(":")[2]
    if not 0 < len(address) <= MAX_ADDRESS:
        return ""
    address = clean_header(decode_header(address) if not address.isascii() else address)
    if " " in address or not any(map(str.isalnum, address)):
        local, at, host = address.rpartition("@")
        quoted = local.startswith('"') and local.endswith('"')
        return address if at and quoted and host.strip() and " " not in host else ""
    local, at, host = address.rpartition("@")
    if at and not (local and any(map(str.isalnum, host))):
        return ""
    return address


def _unquote(phrase: str) -> str:
    if '"' not in phrase:
        return phrase
    return _ESCAPED.sub(r"\1", phrase.replace('\\"', "\x00").replace('"', "")).replace("\x00", '"')


def _name(phrase: str) -> str:
    """A display name, decoded and safe to show, without quotes around it."""
    phrase = phrase.strip()
    if phrase.isascii() and "=?" not in phrase and "\\" not in phrase:
        if phrase.isprintable() and "  " not in phrase and phrase[:1] != "'":
            return phrase[:1000]
        name = phrase
    else:
        name = decode_header(_ESCAPED.sub(r"\1", phrase))
    name = " ".join(clean_header(name).split())
    if len(name) > 1 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    return name[:1000]


def message_ids(header: str, limit: int = 50) -> tuple[str, ...]:
    """The valid message ids of a header in their order, each once.

    Of more than ``limit`` the first ten and the last ones are kept: the roots of the thread and
    the nearest ancestors.
    """
    if "@" not in header:
        return ()
    found = tuple(dict.fromkeys(MESSAGE_ID.findall(header)))
    if len(found) <= limit:
        return found
    first = min(10, limit // 5)
    return found[:first] + found[len(found) - (limit - first) :]


@lru_cache(maxsize=1 << 13)
def format_address(address: Address) -> str:
    """``Name <address>`` for a header (RFC 5322), or the bare address; safe against line breaks.

    A name outside ASCII is left as it is: the builder of the message encodes it.
    """
    spec = "".join(clean_header(address.address).split()).replace("<", "").replace(">", "")
    name = clean_header(address.name).strip()
    if not name:
        return spec
    if not _PLAIN_NAME.fullmatch(name):
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        name = f'"{escaped}"'
    return f"{name} <{spec}>"


def format_addresses(addresses: Iterable[Address]) -> str:
    """Several addresses for one header, comma-separated."""
    return ", ".join(map(format_address, addresses))
