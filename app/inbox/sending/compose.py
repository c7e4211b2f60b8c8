"""Outgoing mail as bytes: ``build`` makes the frozen MIME message, the helpers its thread headers.

Pure, any thread. Built once when Send is pressed and never again (reliability 3.1.1). The result
has CRLF line ends, no line over 998 octets, and is 7-bit unless an address itself needs UTF-8
(RFC 6532). Header lines are written here, not by ``email.policy``: that turns long message ids
into encoded words, which breaks the thread.
"""

import binascii
import codecs
import contextlib
import email.utils
import hashlib
import mimetypes
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email import policy
from email.header import Header
from email.message import MIMEPart
from pathlib import Path

from app.base import clock
from app.base.errors import UsageError
from app.inbox.parsing import flowed
from app.inbox.parsing.addresses import MESSAGE_ID, format_address
from app.inbox.parsing.header_text import clean_header
from app.inbox.values import Address

MAX_REFERENCES = 20
"""Ancestors named besides the first of the thread."""

_LOCAL_DOMAIN = "@local.invalid>"
_LINE = 76
_LONGEST_WORD = 900
_MAX_NAME = 200
_FALLBACK_TYPE = "application/octet-stream"
_SENDABLE = re.compile(r"[^\s<>@,;:()\[\]\"\\]+@[^\s<>@,;:()\[\]\"\\]+")
_UNSAFE_IN_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]|[\ud800-\udfff]")
_REPLY_MARK = re.compile(
    r"\s*(?:re|res|ref|r|ri|rif|rép|réf|rv|aw|antw|antwort|sv|resp|respuesta|resposta|risposta)"
    r"\s*(?:\[\d{1,5}\]|\(\d{1,5}\)|\^\d{1,5})?\s*[:：]\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class File:
    """An attachment; an empty ``type`` is guessed from the name.

    Its bytes are ``data``, or read from ``path`` when the message is built, a piece at a time. One
    with a ``content_id`` (no brackets) is an image that the HTML names as ``cid:`` (RFC 2392).
    """

    name: str
    data: bytes = b""
    type: str = ""
    path: Path | None = None
    content_id: str = ""


@dataclass(frozen=True, slots=True)
class NewMail:
    """What is to be sent. ``date`` in microseconds UTC; ids with angle brackets.

    Without ``html`` a simple one is made from ``text``; an empty one sends plain text alone.
    """

    message_id: str
    date: int
    sender: Address
    to: tuple[Address, ...]
    subject: str
    text: str
    cc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    html: str | None = None
    attachments: tuple[File, ...] = ()
    inline: tuple[File, ...] = ()
    calendar: str = ""
    """An answer to an invitation (RFC 6047): iCalendar text, beside the text."""


def build(mail: NewMail) -> bytes:
    """The complete message, ready for SMTP and for the Sent folder.

    Raises ``UsageError("bad-message-id")`` or ``UsageError("bad-address")``. Recipients that should
    not be named are the envelope's business: there is no Bcc.
    """
    if not _is_id(mail.message_id):
        raise UsageError("bad-message-id", id=clean_header(mail.message_id)[:100])
    head = "".join(f"{name}: {value}\r\n" for name, value in _headers(mail) if value)
    return b"".join((head.encode("utf-8"), *_content(mail)))


def enclosing(first: bytes, kind: str, files: Iterable[File]) -> bytes:
    """A multipart: ``first``, of the media type ``kind``, is part 1, the files are 2, 3, ..."""
    head = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode()
    parts = (head, *_encoded_file(File("", first)))
    seed = hashlib.sha256(first).hexdigest()
    return b"MIME-Version: 1.0\r\n" + b"".join(
        _multipart("mixed", seed, parts, files, "attachment")
    )


def html_with(text: str, images: Iterable[File]) -> str:
    """The HTML of ``text`` with the images below it, each by its content id."""
    shown = "".join(f'<p><img src="cid:{image.content_id}" alt=""></p>' for image in images)
    return _html(_sendable(text)).replace("</body>", f"{shown}</body>")


def reply_subject(subject: str) -> str:
    """``Re: `` once before the subject, whatever marks of other languages it carried."""
    text = clean_header(subject).strip()
    while match := _REPLY_MARK.match(text):
        text = text[match.end() :]
    return f"Re: {text}".strip()


def references(
    parent: str, parent_references: tuple[str, ...], parent_in_reply_to: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The References of an answer to ``parent`` (RFC 5322 section 3.6.4): at most 21.

    The first of the thread and the last 20 stay. Ids we made up ourselves never leave the house.
    """
    before = parent_references or parent_in_reply_to[:1]
    chain = [one for one in dict.fromkeys((*before, parent)) if _may_travel(one)]
    if parent in chain:  # the parent comes last, even when its own References named it
        chain.remove(parent)
        chain.append(parent)
    return _cut(chain)


def _headers(mail: NewMail) -> Iterable[tuple[str, str]]:
    yield "Message-ID", mail.message_id
    yield "Date", email.utils.format_datetime(clock.to_datetime(mail.date))
    yield "From", _addresses((mail.sender,))
    yield "Reply-To", _addresses(mail.reply_to)
    yield "To", _addresses(mail.to)
    yield "Cc", _addresses(mail.cc)
    yield "Subject", _unstructured(mail.subject, "Subject")
    if _may_travel(mail.in_reply_to):
        yield "In-Reply-To", mail.in_reply_to
    yield "References", "\r\n ".join(_cut([one for one in mail.references if _may_travel(one)]))
    yield "User-Agent", "Nightdesk"
    yield "MIME-Version", "1.0"


def _is_id(text: str) -> bool:
    return text.isascii() and MESSAGE_ID.fullmatch(text) is not None and text.isprintable()


def _may_travel(text: str) -> bool:
    return _is_id(text) and not text.endswith(_LOCAL_DOMAIN)


def _cut(chain: list[str]) -> tuple[str, ...]:
    if len(chain) <= MAX_REFERENCES + 1:
        return tuple(chain)
    return (chain[0], *chain[-MAX_REFERENCES:])


def _addresses(people: tuple[Address, ...]) -> str:
    """An address list, one address a line when it gets long."""
    written = [_address(one) for one in people]
    flat = ", ".join(written)
    return flat if len(flat) <= _LINE - 10 else ",\r\n ".join(written)


def _address(person: Address) -> str:
    spec = person.address.strip()
    local, _, domain = spec.rpartition("@")
    if not domain.isascii():
        with contextlib.suppress(UnicodeError):  # then the server may know what to do with it
            spec = f"{local}@{domain.encode('idna').decode('ascii')}"
    if not _SENDABLE.fullmatch(spec) or not spec.isprintable():
        raise UsageError("bad-address", address=clean_header(person.address)[:100])
    name = clean_header(person.name).strip()[:_MAX_NAME].strip()
    if _is_plain(name):
        return format_address(Address(name, spec))
    return f"{_encoded(name, '')}\r\n <{spec}>"


def _unstructured(value: str, name: str) -> str:
    text = " ".join(clean_header(value).split())
    if not _is_plain(text):
        return _encoded(text, name)
    return Header(text, "us-ascii", _LINE, name).encode(linesep="\r\n")


def _is_plain(text: str) -> bool:
    """Whether a header may hold ``text`` as it is: no encoded word, every word can be folded."""
    if not text.isascii() or "=?" in text:
        return False
    return all(len(word) <= _LONGEST_WORD for word in text.split())


def _encoded(text: str, name: str) -> str:
    """Encoded words (RFC 2047), folded."""
    safe = text.encode("utf-8", "replace").decode("utf-8")
    return Header(safe, "utf-8", _LINE, name or None).encode(linesep="\r\n")


def _content(mail: NewMail) -> Iterator[bytes]:
    """The headers of the body and the body, in pieces: large files are never held twice."""
    shown = _shown(mail)
    if not mail.attachments:
        yield from shown
        return
    yield from _multipart("mixed", f"{mail.message_id}m", shown, mail.attachments, "attachment")


def _shown(mail: NewMail) -> Iterable[bytes]:
    """What is read: the text, its HTML, the images in that, an answer to an invitation."""
    text = _sendable(mail.text)
    message = MIMEPart(policy=policy.SMTP)
    _set_text(message, text, "plain")
    html = _html(text) if mail.html is None else mail.html
    for content, subtype in ((html, "html"), (mail.calendar, "calendar")):
        if not content:
            continue
        part = MIMEPart(policy=policy.SMTP)
        _set_text(part, _sendable(content), subtype)
        if not message.is_multipart():
            message.make_alternative()
        message.attach(part)
    if not (html and mail.inline):
        return (message.as_bytes(),)
    return _multipart(
        "related", f"{mail.message_id}r", (message.as_bytes(),), mail.inline, "inline"
    )


def _multipart(
    subtype: str, seed: str, first: Iterable[bytes], files: Iterable[File], disposition: str
) -> Iterator[bytes]:
    """A multipart of something built and files. ``=_`` is in no base64 and no quoted-printable
    text (RFC 2045 section 6.7), the rest is made of the Message-ID's random."""
    boundary = f"=_{hashlib.sha256(seed.encode()).hexdigest()[:32]}"
    yield f'Content-Type: multipart/{subtype}; boundary="{boundary}"\r\n\r\n'.encode()
    yield f"--{boundary}\r\n".encode()
    yield from first
    for file in files:
        yield f"\r\n--{boundary}\r\n".encode()
        yield _file_head(file, disposition)
        yield from _encoded_file(file)
    yield f"\r\n--{boundary}--\r\n".encode()


def _html(text: str) -> str:
    from app.inbox.parsing.html_text import from_text

    return from_text(text)


def _sendable(text: str) -> str:
    """Text without what mail cannot carry; line ends as one LF; one at the end."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = _UNSAFE_IN_TEXT.sub("", plain).replace("\x0c", "\n")
    return plain if plain.endswith("\n") else f"{plain}\n"


def _set_text(part: MIMEPart, text: str, subtype: str) -> None:
    """7-bit where it fits, else quoted-printable, else (scripts beyond Latin) base64.

    Plain text flows (RFC 3676): a phone wraps it as it likes, an old program sees short lines.
    """
    if subtype == "plain":
        text = flowed.encode(text)
    if text.isascii() and all(len(line) <= _LONGEST_WORD for line in text.split("\n")):
        encoding = "7bit"
    elif sum(not letter.isascii() for letter in text) * 3 < len(text):
        encoding = "quoted-printable"
    else:
        encoding = "base64"
    more = {"plain": {"format": "flowed"}, "calendar": {"method": "REPLY"}}.get(subtype)
    part.set_content(text, subtype=subtype, charset="utf-8", cte=encoding, params=more)


def _file_head(file: File, disposition: str) -> bytes:
    name = _file_name(file.name)
    main, sub = _type(file, name)
    part = MIMEPart(policy=policy.SMTP)
    cid = f"<{file.content_id}>" if file.content_id else None
    part.set_content(b"", main, sub, disposition=disposition, filename=name, cid=cid)
    if main == "text" and _is_utf8(file):
        part.set_param("charset", "utf-8")
    return part.as_bytes().rstrip(b"\r\n") + b"\r\n\r\n"


_LINE_BYTES = 57
"""Make 76 characters of base64 (RFC 2045 section 6.8)."""


def _encoded_file(file: File) -> Iterator[bytes]:
    for piece in _pieces(file):
        lines = (piece[i : i + _LINE_BYTES] for i in range(0, len(piece), _LINE_BYTES))
        yield b"".join(binascii.b2a_base64(line, newline=False) + b"\r\n" for line in lines)


def content(file: File) -> bytes:
    """All bytes of a file; raises ``UsageError`` when it cannot be read."""
    return b"".join(_pieces(file))


def _pieces(file: File) -> Iterator[bytes]:
    """The file's bytes in pieces of whole lines; raises ``UsageError`` when it cannot be read."""
    step = _LINE_BYTES * 4096
    if file.path is None:
        yield from (file.data[i : i + step] for i in range(0, len(file.data), step))
        return
    try:
        with file.path.open("rb") as stream:
            while piece := stream.read(step):
                yield piece
    except FileNotFoundError as error:
        raise UsageError("file-not-found", path=str(file.path)) from error
    except OSError as error:
        raise UsageError("file-unreadable", path=str(file.path)) from error


def _file_name(name: str) -> str:
    """One path component, without control characters; the ending survives a cut."""
    clean = " ".join(clean_header(name).replace("/", "_").replace("\\", "_").split())
    clean = clean.encode("utf-8", "replace").decode("utf-8")
    if len(clean) > _MAX_NAME:
        stem, dot, ending = clean.rpartition(".")
        ending = f"{dot}{ending}" if stem and len(ending) <= 10 else ""
        clean = clean[: _MAX_NAME - len(ending)] + ending
    return clean or "attachment"


def _type(file: File, name: str) -> tuple[str, str]:
    guessed, packed = mimetypes.guess_type(name, strict=False)
    written = file.type or ("" if packed else guessed) or _FALLBACK_TYPE
    main, _, sub = written.lower().partition("/")
    whole = re.fullmatch(r"[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,60}", written.lower())
    if whole is None or main in {"multipart", "message"}:  # base64 is not for those (RFC 2046)
        return "application", "octet-stream"
    return main, sub


def _is_utf8(file: File) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for piece in _pieces(file):
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
