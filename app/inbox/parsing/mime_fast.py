"""The fast way through a message: the Rust parser, for everything it reads the way we do.

Raises ``UnsureError`` where it may not: then ``mime_safe`` reads the message. Pure; any thread
(the parser lets go of the GIL).
"""

from collections.abc import Callable
from typing import Any

from fast_mail_parser import ParseError, parse_email_tree

from app.inbox.limits import TooMuchError
from app.inbox.parsing.mime_head import MAX_BLOCK, Head
from app.inbox.parsing.mime_parts import EAGER, MAX_DEPTH, MAX_PARTS, Part, Tree, media_type

_MAX_WORDS = 2000
_MAX_BOUNDARIES = 20_000
_HARMLESS = 65_536
"""Bytes of a message that cannot hold enough of anything to matter."""
_NESTED = (b"message/rfc822", b"message/global")
_MAX_NESTED = 8


class UnsureError(Exception):
    """The fast parser failed, would take too long, or is known to read this differently."""


def tree(data: bytes, head: Head) -> Tree:
    """The parts of ``data``; raises ``UnsureError``."""
    _guard(data, head)
    if _is_plain(head):
        body = data[head.body :]
        return Tree(_alone(head, lambda: body))
    try:
        root = parse_email_tree(data, mode="lazy" if len(data) > EAGER else "full")
    except ParseError as error:
        raise UnsureError(str(error)) from error
    except BaseException as error:
        # A panic in Rust arrives as a BaseException of its own, outside Exception.
        if isinstance(error, (KeyboardInterrupt, SystemExit, GeneratorExit, TooMuchError)):
            raise
        raise UnsureError(repr(error)) from error
    content_type = head.first("content-type")
    if not root.children:
        encoding = head.first("content-transfer-encoding")
        _check_leaf(media_type(content_type), encoding, data)
        return Tree(_alone(head, lambda: root.content or b""))
    top = Part("", media_type(content_type), content_type)
    _Builder(data).children(root, top, 1)
    return Tree(top)


def _is_plain(head: Head) -> bool:
    """One part that is written as it is: nothing is left to take apart or to decode."""
    fields = head.fields
    kinds = fields.get("content-type", ())
    encodings = fields.get("content-transfer-encoding", ())
    if len(kinds) > 1 or len(encodings) > 1:
        return False
    if encodings and head.first("content-transfer-encoding").lower() not in _AS_IT_IS:
        return False
    kind = kinds[0].lower() if kinds else ""
    return "multipart" not in kind and "message" not in kind


def _alone(head: Head, load: Callable[[], bytes]) -> Part:
    content_type = head.first("content-type")
    return Part(
        "1",
        media_type(content_type),
        content_type,
        head.first("content-disposition"),
        head.first("content-id").strip("<>"),
        load,
    )


def _guard(data: bytes, head: Head) -> None:
    """What is known to cost the fast parser more than its length.

    Encoded words in one header are quadratic, each level of message/rfc822 is a copy.
    """
    if head.junk or not head.fields or head.body > MAX_BLOCK:
        raise UnsureError("header block")
    if len(data) <= _HARMLESS:
        return
    if data.count(b"=?") > _MAX_WORDS or data.count(b"\n--") > _MAX_BOUNDARIES:
        raise UnsureError("too many marks")
    lower = data.lower()
    if sum(map(lower.count, _NESTED)) > _MAX_NESTED:
        raise UnsureError("nested messages")


class _Builder:
    """Turns the parser's nodes into ours and stops where our limits are."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.parts = 0

    def children(self, node: Any, parent: Part, depth: int) -> None:
        if depth >= MAX_DEPTH:
            raise UnsureError("too deep")
        self.parts += len(node.children)
        if self.parts > MAX_PARTS:
            raise UnsureError("too many parts")
        prefix = f"{parent.path}." if parent.path else ""
        for number, child in enumerate(node.children, 1):
            parent.children.append(self.part(child, f"{prefix}{number}", parent.type, depth))

    def part(self, node: Any, path: str, parent_type: str, depth: int) -> Part:
        headers = {name.lower(): values[0] for name, values in node.headers.items()}
        content_type = headers.get("content-type", "")
        default = "message/rfc822" if parent_type == "multipart/digest" else "text/plain"
        kind = media_type(content_type, default)
        part = Part(
            path,
            kind,
            content_type,
            headers.get("content-disposition", ""),
            headers.get("content-id", "").strip("<>"),
        )
        if node.children and not node.is_message:
            self.children(node, part, depth + 1)
        else:
            _check_leaf(kind, headers.get("content-transfer-encoding", ""), self.data)
            part.load = lambda: node.content or b""
        return part


def _check_leaf(kind: str, encoding: str, data: bytes) -> None:
    if kind.startswith("multipart/"):
        raise UnsureError("a multipart without parts")
    encoding = encoding.strip().lower()
    if encoding not in _ENCODINGS:
        raise UnsureError("transfer encoding")
    if encoding == "quoted-printable" and not data.isascii():
        raise UnsureError("quoted-printable with 8-bit bytes")  # it leaves them out


_AS_IT_IS = frozenset({"", "7bit", "8bit", "binary"})
_ENCODINGS = _AS_IT_IS | {"base64", "quoted-printable"}
