"""The careful way through a message: for what the fast parser refuses or may read wrongly.

Part headers are read by the standard library under ``compat32``; finding the parts, depth, counts
and transfer decoding are our own, so that every loop has a bound: the library recurses once per
level, and ``policy.default`` can be kept busy for minutes. Pure, total; works on offsets, a part
is copied only when it is decoded.
"""

import binascii
import re
from dataclasses import dataclass, field
from email.message import Message
from email.parser import HeaderParser
from email.policy import compat32
from functools import partial

from app.inbox.parsing.mime_head import MAX_BLOCK, MAX_HEADER, Head, end_of_block
from app.inbox.parsing.mime_parts import MAX_DEPTH, MAX_PARTS, Part, Tree, media_type, parameter

_PARSER = HeaderParser(policy=compat32)
_SCAN_FACTOR = 12
_SCAN_MINIMUM = 64 * 1024 * 1024
_MAX_BOUNDARY = 1000
_HEADER_LINE = re.compile(r"[!-9;-~]+:|[ \t]")
_PADDING = re.compile(rb"=+")
_NEAR_MISS = 512
"""What a line that only looks like a boundary costs, in bytes searched."""
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]+")


@dataclass(slots=True)
class _Splitter:
    """Walks a message; ``budget`` is how many bytes may still be searched for boundaries."""

    data: bytes
    budget: int
    parts: int = 0
    defects: list[str] = field(default_factory=list)

    def mark(self, code: str) -> None:
        if code not in self.defects:
            self.defects.append(code)

    def fill(self, part: Part, start: int, stop: int, encoding: str, depth: int) -> None:
        """Give ``part`` its children or its content: the bytes from ``start`` to ``stop``.

        What lies too deep stays one part and is shown as a file.
        """
        if part.type.startswith("multipart/"):
            if depth >= MAX_DEPTH:
                self.mark("too-deep")
            elif self.split(part, start, stop, depth):
                return
            else:
                self.mark("bad-multipart")
                part.type = "text/plain"
        part.load = partial(_decode, self.data, start, stop, encoding)

    def split(self, parent: Part, start: int, stop: int, depth: int) -> bool:
        """Cut a multipart at its boundary (RFC 2046 section 5.1.1); false when there is none."""
        boundary = parameter(parent.content_type, "boundary")[:_MAX_BOUNDARY]
        if not boundary:
            return False
        prefix = f"{parent.path}." if parent.path else ""
        for number, (first, last) in enumerate(self.stretches(boundary, start, stop), 1):
            if self.parts >= MAX_PARTS:
                self.mark("parts-cut")
                break
            self.parts += 1
            parent.children.append(self.child(parent, f"{prefix}{number}", first, last, depth))
        return bool(parent.children)

    def stretches(self, boundary: str, start: int, stop: int) -> list[tuple[int, int]]:
        """Where the parts lie; at most one more than may be kept."""
        mark = b"--" + boundary.encode("utf-8", "surrogateescape")
        found: list[tuple[int, int]] = []
        opened: int | None = None
        position = start
        while len(found) <= MAX_PARTS:
            at = self.find(mark, position, stop)
            end_of_line = self.data.find(b"\n", at, stop) if at >= 0 else -1
            if opened is not None:
                found.append((opened, _before_line(self.data, opened, at if at >= 0 else stop)))
            if at < 0 or self.data.startswith(b"--", at + len(mark)) or end_of_line < 0:
                if at < 0 and opened is not None:
                    self.mark("not-closed")
                break
            opened = position = end_of_line + 1
        return found

    def find(self, mark: bytes, start: int, stop: int) -> int:
        """The next line that is the boundary, -1 when there is none or the budget is spent."""
        position = start
        while self.budget > 0:
            at = self.data.find(mark, position, stop)
            self.budget -= (at if at >= 0 else stop) - position + len(mark)
            if at < 0:
                return -1
            line_start = at == 0 or self.data[at - 1] == 10
            if line_start and _ends_line(self.data, at + len(mark), stop):
                return at
            position = at + len(mark)
            self.budget -= _NEAR_MISS
        self.mark("parts-cut")
        return -1

    def child(self, parent: Part, path: str, start: int, stop: int, depth: int) -> Part:
        end, body = end_of_block(self.data, start, stop)
        headers = _headers(self.data[start : min(end, start + MAX_BLOCK)])
        if not headers.keys() and end > start:  # no headers at all: the part is all body
            body = start
        default = "message/rfc822" if parent.type == "multipart/digest" else "text/plain"
        content_type = _value(headers, "content-type")
        part = Part(
            path,
            media_type(content_type, default),
            content_type,
            _value(headers, "content-disposition"),
            _value(headers, "content-id").strip().strip("<>"),
        )
        encoding = _value(headers, "content-transfer-encoding")
        self.fill(part, min(body, stop), stop, encoding, depth + 1)
        return part


def tree(data: bytes, head: Head) -> Tree:
    """The parts of ``data``, whatever it is."""
    splitter = _Splitter(data, max(_SCAN_MINIMUM, _SCAN_FACTOR * len(data)))
    content_type = head.first("content-type")
    kind = media_type(content_type)
    root = Part(
        "1",
        kind,
        content_type,
        head.first("content-disposition"),
        head.first("content-id").strip("<>"),
    )
    if kind.startswith("multipart/"):
        root.path = ""
    encoding = head.first("content-transfer-encoding")
    splitter.fill(root, min(head.body, len(data)), len(data), encoding, 0)
    if not root.container:
        root.path = "1"
    return Tree(root, tuple(splitter.defects))


def _headers(block: bytes) -> Message:
    """The headers of a part; lines that are none are left out, as the library would stop there."""
    text = block.decode("utf-8", "surrogateescape").replace("\r\n", "\n").replace("\r", " ")
    lines = [line[:MAX_HEADER] for line in text.split("\n") if _HEADER_LINE.match(line)]
    return _PARSER.parsestr("\n".join(lines) + "\n\n", headersonly=True)


def _value(headers: Message, name: str) -> str:
    value = headers.get(name, "")
    return str(value).replace("\n", "")[:MAX_HEADER]


def _ends_line(data: bytes, at: int, stop: int) -> bool:
    """Whether a boundary ends here: an optional ``--``, white space, the end of the line."""
    line_end = data.find(b"\n", at, min(stop, at + 200))
    rest = data[at : line_end if line_end >= 0 else min(stop, at + 200)]
    return rest.startswith(b"--") or not rest.strip()


def _before_line(data: bytes, start: int, end: int) -> int:
    """The line end in front of a boundary belongs to the boundary."""
    if end > start and data[end - 1] == 10:
        end -= 1
        if end > start and data[end - 1] == 13:
            end -= 1
    return end


def _decode(data: bytes, start: int, stop: int, encoding: str) -> bytes:
    """Undo a transfer encoding (RFC 2045 section 6); what is broken is read as far as it goes."""
    body = data[start:stop]
    kind = encoding.strip().lower()
    if kind == "base64":
        return decode_base64(body)
    if kind == "quoted-printable":
        return binascii.a2b_qp(body)
    if kind in {"x-uuencode", "uuencode", "uue", "x-uue"}:
        return _decode_uu(body)
    return body


def decode_base64(body: bytes) -> bytes:
    """Base64 with foreign characters skipped and padding in the middle taken as an end."""
    out = []
    for piece in _PADDING.split(_NOT_BASE64.sub(b"", body)):
        whole = piece[:-1] if len(piece) % 4 == 1 else piece
        out.append(binascii.a2b_base64(whole + b"=" * (-len(whole) % 4)))
    return b"".join(out)


def _decode_uu(body: bytes) -> bytes:
    lines = body.split(b"\n")
    first = next((n for n, line in enumerate(lines) if line.startswith(b"begin ")), None)
    if first is None:
        return body
    out = []
    for line in lines[first + 1 :]:
        if line.strip() in {b"end", b"`"}:
            break
        try:
            out.append(binascii.a2b_uu(line.rstrip(b"\r")))
        except binascii.Error:
            continue
    return b"".join(out)
