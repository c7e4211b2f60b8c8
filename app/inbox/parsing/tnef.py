"""winmail.dat (TNEF, [MS-OXTNEF]) as a message of its own, whose files open like any others. Pure.

Outlook wraps a mail's files in it when it thinks that the reader is Outlook too. The one library
for it has had no release since January 2021 and takes quadratic time, so these are the few
attributes that hold files and text; the rest is passed over. Bytes that lie give what was read
before them. Nothing is unpacked until somebody opens it.
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate

from app.base.file_names import safe_name
from app.inbox.parsing.addresses import format_address, parse_addresses
from app.inbox.parsing.header_text import clean_header
from app.inbox.values import Address

_SIGNATURE = b"\x78\x9f\x3e\x22"
MAX_FILES = 200
MAX_BYTES = 64 << 20
"""Of all files together; what goes beyond is left out."""
_MAX_PROPERTIES = 5000
# Attributes, [MS-OXTNEF] section 2.1.3.2.
_BODY, _DATA, _TITLE, _RENDER, _CODEPAGE = 0x800C, 0x800F, 0x8010, 0x9002, 0x9007
_MESSAGE_PROPERTIES, _FILE_PROPERTIES = 0x9003, 0x9005
# Properties, [MS-OXPROPS]: a file's names, type and content, and a message's text.
_LONG_NAME, _NAME, _SHOWN_NAME = 0x3707, 0x3704, 0x3001
_MIME_TYPE, _CONTENT, _TEXT, _HTML, _HTML_CODEPAGE = 0x370E, 0x3701, 0x1000, 0x1013, 0x3FDE
_SUBJECT, _SENDER_NAME, _SENDER, _SENDER_SMTP, _SUBMITTED = 0x0037, 0x0C1A, 0x0C1F, 0x5D01, 0x0039
_FILETIME_EPOCH = 11_644_473_600
"""Seconds from 1601, where FILETIME begins, to 1970."""
_FIXED = {
    0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8,
    0x48: 16,
}  # fmt: skip
_OBJECT, _STRING, _UNICODE, _BINARY = 0x0D, 0x1E, 0x1F, 0x102
_BY_ENDING = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "pdf": "application/pdf",
}  # fmt: skip
"""What is worth a preview; Outlook seldom says the type."""
_MANY, _NAMED = 0x1000, 0x8000
_OBJECT_KIND = 16
"""Bytes before an object's content that say what it is."""


@dataclass(slots=True)
class _File:
    name: str = ""
    kind: str = ""
    data: bytes = b""


@dataclass(slots=True)
class _Message:
    text: str = ""
    html: str = ""
    words: dict[int, str] = field(default_factory=dict)
    """Properties that are text, by their id."""
    sent: float | None = None
    """Seconds since 1970."""
    files: list[_File] = field(default_factory=list)


def is_tnef(data: bytes) -> bool:
    return data.startswith(_SIGNATURE)


def as_mail(data: bytes) -> bytes:
    """A multipart message with the text and the files that are in it; a winmail.dat within it is
    one of them."""
    found = _read(data)
    mail = EmailMessage(SMTP)
    mail["Subject"] = " ".join(clean_header(found.words.get(_SUBJECT, "")).split())[:1000]
    if sender := _sender(found.words):
        mail["From"] = sender
    if found.sent is not None:
        mail["Date"] = formatdate(found.sent)
    mail.set_content(_lines(found.text), cte="base64")
    if found.html:
        mail.add_alternative(_lines(found.html), subtype="html", cte="base64")
    mail.make_mixed()
    left = MAX_BYTES
    for n, file in enumerate(found.files, 1):
        if len(file.data) > left:
            break
        left -= len(file.data)
        main, _, sub = file.kind.partition("/")
        mail.add_attachment(file.data, main, sub, filename=safe_name(file.name, f"{n}.dat"))
    return mail.as_bytes()


def _sender(words: Mapping[int, str]) -> str:
    """The sender as a header says it; "" where only a directory inside Exchange is named."""
    address = words.get(_SENDER_SMTP) or words.get(_SENDER, "")
    found = parse_addresses(address) if "@" in address else ()
    name = clean_header(words.get(_SENDER_NAME, ""))[:200]
    return format_address(Address(name, found[0].address)) if found else ""


def _lines(text: str) -> str:
    clean = text.replace("\r\n", "\n").replace("\r", "\n")
    return clean.encode("utf-8", "replace").decode("utf-8")  # no lone surrogates


def _read(data: bytes) -> _Message:
    found, charset = _Message(), "cp1252"
    for name, value in _attributes(memoryview(data)):
        if name == _CODEPAGE and len(value) >= 4:
            charset = _charset(int.from_bytes(value[:4], "little"))
        elif name == _RENDER:
            if len(found.files) == MAX_FILES:
                break
            found.files.append(_File())
        elif name == _BODY:
            found.text = found.text or _decoded(value, charset)
        elif name == _MESSAGE_PROPERTIES:
            _say(found, value, charset)
        elif found.files:
            _fill(found.files[-1], name, value, charset)
    for file in found.files:
        file.kind = _kind(file)
    return found


def _fill(file: _File, name: int, value: memoryview, charset: str) -> None:
    """One more attribute of the file at hand."""
    if name == _TITLE:
        file.name = file.name or _decoded(value, charset)
    elif name == _DATA:
        file.data = file.data or bytes(value)
    elif name == _FILE_PROPERTIES:
        _describe(file, value, charset)


def _attributes(data: memoryview) -> Iterator[tuple[int, memoryview]]:
    """Name and value of each; the first that is not whole ends it."""
    at = 6  # after signature and key
    while at + 11 <= len(data):
        name, _, length = struct.unpack_from("<HHI", data, at + 1)
        if at + 9 + length > len(data):
            return
        yield name, data[at + 9 : at + 9 + length]
        at += 11 + length


def _describe(file: _File, value: memoryview, charset: str) -> None:
    names: dict[int, str] = {}
    for id, kind, content in _properties(value):
        if id == _CONTENT and kind in (_OBJECT, _BINARY):
            inner = bytes(content[_OBJECT_KIND:] if kind == _OBJECT else content)
            file.data = inner or file.data
        elif kind in (_STRING, _UNICODE):
            names[id] = _decoded(content, "utf-16-le" if kind == _UNICODE else charset)
    chosen = (names.get(id) for id in (_LONG_NAME, _NAME, _SHOWN_NAME))
    file.name = next(filter(None, chosen), file.name)
    file.kind = names.get(_MIME_TYPE, "")


def _say(found: _Message, value: memoryview, charset: str) -> None:
    """The message's own words; HTML has a code page of its own, told before or after it."""
    html, page = b"", 65001
    for id, kind, content in _properties(value):
        if kind in (_STRING, _UNICODE):
            said = _decoded(content, "utf-16-le" if kind == _UNICODE else charset)
            found.words.setdefault(id, said)
        elif id == _SUBMITTED and len(content) == 8:
            ticks = int.from_bytes(content, "little") / 1e7 - _FILETIME_EPOCH
            found.sent = ticks if 0 < ticks < 4e9 else None
        elif id == _HTML and kind == _BINARY:
            html = bytes(content)
        elif id == _HTML_CODEPAGE and len(content) == 4:
            page = int.from_bytes(content, "little")
    found.text = found.words.get(_TEXT, found.text)
    found.html = html.decode(_charset(page), "replace").replace("\0", "")


def _properties(data: memoryview) -> Iterator[tuple[int, int, memoryview]]:
    """Id, type and content of each (section 2.1.3.4); one that is not whole ends it."""
    try:
        yield from _whole_properties(data)
    except (struct.error, KeyError):
        return


def _whole_properties(data: memoryview) -> Iterator[tuple[int, int, memoryview]]:
    (count,), at = struct.unpack_from("<I", data), 4
    for _ in range(min(count, _MAX_PROPERTIES)):
        kind, id = struct.unpack_from("<HH", data, at)
        at += 4
        if id >= _NAMED:
            at = _after_name(data, at)
        base, several = kind & ~_MANY, bool(kind & _MANY)
        number = 1
        if several or base in (_OBJECT, _STRING, _UNICODE, _BINARY):
            (number,) = struct.unpack_from("<I", data, at)
            at += 4
        for _ in range(min(number, _MAX_PROPERTIES)):
            size = _FIXED.get(base)
            if size is None:
                if base not in (_OBJECT, _STRING, _UNICODE, _BINARY):
                    raise KeyError(base)
                (size,) = struct.unpack_from("<I", data, at)
                at += 4
            if at + size > len(data):
                return
            yield id, base, data[at : at + size]
            at += size + -size % 4


def _after_name(data: memoryview, at: int) -> int:
    """Behind the name of a named property: a GUID, and a number or a text."""
    (kind,) = struct.unpack_from("<I", data, at + 16)
    if kind == 0:
        return at + 24
    (length,) = struct.unpack_from("<I", data, at + 20)
    return at + 24 + int(length) + -int(length) % 4


def _decoded(value: memoryview, charset: str) -> str:
    return bytes(value).decode(charset, "replace").partition("\0")[0]


def _charset(codepage: int) -> str:
    name = {65001: "utf-8", 20127: "ascii", 28591: "latin-1"}.get(codepage, f"cp{codepage}")
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name


def _kind(file: _File) -> str:
    """The file's type as it says, or as its name does; else plain bytes."""
    if is_tnef(file.data):
        return "application/ms-tnef"
    if not file.kind:
        return _BY_ENDING.get(file.name.rpartition(".")[2].lower(), "application/octet-stream")
    main, _, sub = file.kind.lower().partition("/")
    sound = main.isalnum() and sub.replace("-", "").replace(".", "").replace("+", "").isalnum()
    if not (sound and file.kind.isascii()) or main in ("multipart", "message", "text"):
        return "application/octet-stream"
    return f"{main}/{sub}"
