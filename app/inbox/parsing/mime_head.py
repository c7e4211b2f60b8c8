"""The header block of a message, read once: fields, dates, marks of automatic mail. Pure, total.

Both parsers share this. Limits are those of reliability 3.2.11: 256 KB of header block, 16 KB of a
single header; what is over is left out of the view and named in the defects, never out of raw.
"""

import re
from calendar import timegm
from dataclasses import dataclass, field
from datetime import date
from email.utils import parsedate_tz
from functools import lru_cache

from app.base.clock import MICRO
from app.inbox.parsing.header_text import clean_header, decode_header

MAX_BLOCK = 262_144
"""Bytes of the header block that are read."""
MAX_HEADER = 16_384
"""Characters of a single header that are read."""
_LONG_HEADERS = frozenset({"to", "cc", "bcc", "reply-to"})
"""Two thousand recipients are longer than that; reading them is linear."""
MAX_ADDRESSES = 131_072

_TAIL = 32_768
_BOM = b"\xef\xbb\xbf"

_BLANK_LINE = re.compile(rb"\n\r?\n")
_FIELD_START = re.compile(rb"\r?\n[!-9;-~]{1,99}:")
# Either a field with its folded lines, or (with an empty name) a line that is none.
_FIELDS = re.compile(r"\n(?>(?:([!-9;-~]{1,100}+)[ \t]*+:)?)([^\n]*+(?>(?:\n[ \t][^\n]*+)*))")
_DATE = re.compile(
    r"(?:[A-Za-z]{3,9}\.?,?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+"
    r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s+([+-]\d{4}|GMT|UTC|UT|Z)\b"
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_BULK = frozenset({"bulk", "list", "junk", "auto_reply", "auto-reply"})
_REPORTS = ("multipart/report", "message/delivery-status", "message/disposition")
_CHARSET = re.compile(
    r"charset\*?\s*=\s*[\"']?(?:[\w-]*'[\w-]*')?([^\s;\"'()]{1,75})", re.IGNORECASE
)


@dataclass(slots=True)
class Head:
    """The fields of a header block, names in lower case, every value in its order.

    ``body`` is the offset in the message at which the body starts. Values still hold encoded
    words and surrogate escapes, and their folds: ``first`` and ``every`` take these out.
    """

    fields: dict[str, list[str]]
    body: int
    defects: list[str] = field(default_factory=list)
    junk: bool = False
    """Lines stood in the block that are no headers: the fast parser would read it differently."""
    _firsts: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    def first(self, name: str) -> str:
        """The topmost value of a header, empty when there is none."""
        found = self._firsts.get(name)
        if found is None:  # several rules ask for the same few
            values = self.fields.get(name)
            self._firsts[name] = found = unfold(values[0]) if values else ""
        return found

    def every(self, name: str) -> list[str]:
        """All values of a header from the top."""
        return [unfold(value) for value in self.fields.get(name, ())]

    def decoded(self, name: str) -> str:
        """The topmost value with encoded words decoded, safe to show."""
        value = self.first(name)
        if not value or value.isascii():
            return decode_header(value) if value else ""
        return decode_header(value, charset_of(self.first("content-type")))


def unfold(value: str) -> str:
    """A value in one line (RFC 5322 section 2.2.3) without blanks around it."""
    if "\n" in value:
        value = value.replace("\n ", " ").replace("\n\t", " ")
    return value.strip(" \t\r")


def end_of_block(data: bytes, start: int = 0, stop: int | None = None) -> tuple[int, int]:
    """Where the header block ends and where the body starts; both the end of data without body."""
    stop = len(data) if stop is None else stop
    if data.startswith((b"\n", b"\r\n"), start):
        return start, data.index(b"\n", start) + 1
    blank = _BLANK_LINE.search(data, start, stop)
    return (blank.start() + 1, blank.end()) if blank else (stop, stop)


def header_block(raw: bytes) -> Head:
    """The header block alone."""
    return scan(trimmed(raw))


def trimmed(raw: bytes) -> bytes:
    """Without a byte order mark and blank lines in front; old Mac line ends made readable."""
    data = raw[3:] if raw.startswith(_BOM) else raw
    if data[:1] in (b"\r", b"\n"):
        data = data.lstrip(b"\r\n")
    if b"\n" not in data and b"\r" in data:
        data = data.replace(b"\r", b"\n")
    return data


def scan(data: bytes) -> Head:
    """Read the header block at the start of ``data``."""
    end, body = end_of_block(data)
    head = Head({}, body)
    block = data[:end]
    if end > MAX_BLOCK:
        head.defects.append("headers-cut")
        block = _both_ends(block)
    _read(block.decode("utf-8", "surrogateescape"), head)
    if not head.fields:
        head.body = 0
        head.defects.append("no-headers")
    elif head.junk:
        head.defects.append("bad-headers")
    return head


def _both_ends(block: bytes) -> bytes:
    """The beginning and the last headers of a huge block: one giant header hides no other.

    The beginning may end within a giant one, of which as much is shown as was read.
    """
    start = block[:MAX_BLOCK]
    match = _FIELD_START.search(block, max(len(start), len(block) - _TAIL))
    return start.rstrip(b"\r\n") + block[match.start() :] if match else start


def _read(block: str, head: Head) -> None:
    """Collect the fields; lines that are none are left out."""
    if "\r" in block:
        block = block.replace("\r\n", "\n").replace("\r", " ")
    found = _FIELDS.findall("\n" + block.rstrip("\n"))
    if found and found[0][1].startswith("From "):  # the separator of an mbox
        del found[0]
    fields = head.fields
    for name, value in found:
        if name:
            fields.setdefault(name.lower(), []).append(value)
        elif value.strip():
            head.junk = True
    if len(block) > MAX_HEADER:
        for key, values in fields.items():
            values[:] = [_cut(key, value, head) for value in values]


def _cut(name: str, value: str, head: Head) -> str:
    """A header over its limit; of References both ends are kept, the parent stands last."""
    limit = MAX_ADDRESSES if name in _LONG_HEADERS else MAX_HEADER
    if len(value) <= limit:
        return value
    if "header-cut" not in head.defects:
        head.defects.append("header-cut")
    if name in {"references", "in-reply-to"}:
        return value[: limit // 2] + " " + value[-limit // 2 :]
    return value[:limit]


@lru_cache(maxsize=256)
def charset_of(content_type: str) -> str:
    """The charset parameter of a Content-Type value, empty when there is none."""
    match = _CHARSET.search(content_type, 0, MAX_HEADER)
    return match[1].lower() if match else ""


def parse_date(value: str) -> int | None:
    """A date of mail (RFC 5322 section 3.3 and what is seen instead) in microseconds UTC."""
    match = _DATE.match(value.lstrip())
    try:
        return _regular(match) if match else _irregular(value)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _regular(match: re.Match[str]) -> int | None:
    day, name, year, hour, minute, second, zone = match.groups()
    days = _days(day, name, year)
    if days is None or int(hour) > 23 or int(minute) > 59:
        return None
    offset = 0
    if zone[0] in "+-":
        offset = int(zone[1:3]) * 3600 + int(zone[3:5]) * 60
        offset = -offset if zone[0] == "-" else offset
    clock = int(hour) * 3600 + int(minute) * 60 + min(int(second or 0), 59)
    return max(0, days * 86_400 + clock - offset) * MICRO


@lru_cache(maxsize=4096)
def _days(day: str, name: str, year: str) -> int | None:
    month = _MONTHS.get(name.lower())
    if month is None or int(year) < 1970:
        return None
    return date(int(year), month, int(day)).toordinal() - _EPOCH_DAY


def _irregular(value: str) -> int | None:
    parts = parsedate_tz(clean_header(value[:200]))
    if parts is None or not 1970 <= parts[0] <= 9999 or not 1 <= parts[1] <= 12:
        return None
    date(parts[0], parts[1], parts[2])
    seconds = timegm((*parts[:6], 0, 0, 0)) - (parts[9] or 0)
    return max(0, seconds) * MICRO if seconds < 253_402_300_800 else None


def received_at(head: Head) -> int | None:
    """The time in the topmost Received header, else the Date."""
    received = head.first("received")
    if received:
        moment = parse_date(received.rpartition(";")[2])
        if moment is not None:
            return moment
    return parse_date(head.first("date"))


def is_machine_answer(head: Head) -> bool:
    """Whether a program answers us: a vacation notice, a bounce, a receipt (RFC 3834, 3464, 8098).

    Narrower than ``is_automatic``: a person's mail through a list is not one.
    """
    fields = head.fields
    submitted = head.first("auto-submitted").partition(";")[0].strip().lower()
    if submitted == "auto-replied" or "x-autoreply" in fields or "x-autorespond" in fields:
        return True
    kind = head.first("content-type").lower()
    return kind.startswith(_REPORTS)


def is_automatic(head: Head) -> bool:
    """Whether a program or a list sent it (RFC 3834 section 2, rule A1): never auto-answer it."""
    fields = head.fields
    submitted = head.first("auto-submitted").partition(";")[0].strip().lower()
    if submitted not in {"", "no"} or "x-auto-response-suppress" in fields:
        return True
    if head.first("precedence").lower() in _BULK:
        return True
    if "\nlist-" in "\n".join(("", *fields)):
        return True
    if "return-path" in fields and "<>" in fields["return-path"][0].replace(" ", ""):
        return True
    return is_machine_answer(head)
