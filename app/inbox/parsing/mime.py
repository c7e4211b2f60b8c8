"""Raw messages of the Internet to ``Inbound``: ``parse``, and what is read when one is opened.

Total and bounded: any bytes give a message, hostile ones within two seconds (reliability 3.2).
The Rust parser reads first; what it refuses or may misread goes through ``mime_safe``;
``policy.default`` never (it hangs). Pure; any thread or process. The raw source is stored before
this is called, so nothing here can lose a message (R1).
"""

import hashlib
import re
from collections.abc import Mapping
from html import escape

from app.base.errors import UsageError
from app.inbox.machines import bounces
from app.inbox.parsing import mime_fast, mime_safe
from app.inbox.parsing.addresses import MESSAGE_ID, message_ids, parse_addresses
from app.inbox.parsing.header_text import decode_header
from app.inbox.parsing.html_text import to_text
from app.inbox.parsing.mime_head import (
    Head,
    charset_of,
    is_automatic,
    is_machine_answer,
    parse_date,
    received_at,
    scan,
    trimmed,
)
from app.inbox.parsing.mime_parts import (
    EAGER,
    Contents,
    Part,
    Tree,
    body_text,
    contents,
    leaves,
)
from app.inbox.parsing.quote import split
from app.inbox.parsing.subjects import base_subject
from app.inbox.values import Address, Attachment, Inbound, Report

MAX_SHOWN_HEADERS = 2000
_DAY = 86_400_000_000
_NOBODY = Address("", "")
_INCOMPLETE = frozenset(
    {"no-headers", "headers-cut", "too-deep", "parts-cut", "text-cut", "failed", "bad-multipart"}
)
"""Defects after which not all of the message can be seen: its source is offered."""
_IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/jpg", "image/pjpeg"})
_MAX_INLINE = 64


def parse(raw: bytes, now: int | None = None) -> Inbound:
    """The message in ``raw``; never raises.

    ``now`` in microseconds UTC: times more than a day after it are taken as ``now``.
    """
    try:
        return _parse(raw, now)
    except Exception:  # noqa: BLE001 - the promise of this module: a message, whatever the bytes
        return unread(raw)


def _parse(raw: bytes, now: int | None) -> Inbound:
    data = trimmed(raw)
    head = scan(data)
    tree = _tree(data, head)
    sorted_parts = contents(tree.root)
    defects = [*head.defects, *tree.defects]
    text = _text(sorted_parts, defects)
    subject = head.decoded("subject")
    message_id, given = _message_id(head, raw)
    sender, assumed = _sender(head)
    digest = _Digest(head)
    attachments = _attachments(sorted_parts, digest)
    report = bounces.of(head, tree.root, text) if bounces.may_be(head) else None
    return Inbound(
        message_id=message_id,
        message_id_given=given,
        in_reply_to=message_ids(head.first("in-reply-to")),
        references=message_ids(head.first("references")),
        sender=sender,
        reply_to=_addresses(head, "reply-to"),
        to=_addresses(head, "to"),
        cc=_addresses(head, "cc"),
        subject=subject,
        base_subject=base_subject(subject),
        date=_not_future(parse_date(head.first("date")), now),
        received_at=_not_future(received_at(head), now),
        text=text,
        new_text=split(text).new_text if text else "",
        has_html=any(section.html for section in sorted_parts.sections),
        attachments=attachments,
        digest=digest.finish(sorted_parts),
        automatic=is_automatic(head),
        machine_answer=report is not None or is_machine_answer(head),
        unreadable=not raw or not _INCOMPLETE.isdisjoint(defects),
        defects=tuple(dict.fromkeys(defects)),
        authentication=head.decoded("authentication-results"),
        assumed=assumed,
        report=report,
        receipt_wanted="disposition-notification-to" in head.fields,
    )


def report(raw: bytes) -> Report | None:
    """What a machine's message says about an earlier one; none when it is not one."""
    return parse(raw).report


def parts(raw: bytes) -> Tree:
    """The parts of the message, undecoded."""
    data = trimmed(raw)
    return _tree(data, scan(data))


def html_part(raw: bytes) -> str | None:
    """The HTML of the message as it was written, never cleaned; none when it is plain text."""
    found = _open(raw)[1]
    if not any(section.html for section in found.sections):
        return None
    pieces: list[str] = []
    defects: list[str] = []
    for section in found.sections:
        if section.html:
            pieces += [body_text(part, defects) for part in section.html]
        else:
            pieces += [f"<pre>{escape(body_text(p, defects))}</pre>" for p in section.plain]
    return "\n".join(pieces)


def attachment(raw: bytes, part: str) -> bytes:
    """The decoded bytes of the part at that path; raises ``UsageError("no-such-part")``."""
    for leaf in leaves(_open(raw)[0].root):
        if leaf.path == part:
            return leaf.load()
    raise UsageError("no-such-part", part=part)


def inline_images(raw: bytes) -> Mapping[str, tuple[str, bytes]]:
    """The images the HTML may name: content id without brackets to (type, bytes)."""
    found: dict[str, tuple[str, bytes]] = {}
    for leaf in leaves(_open(raw)[0].root):
        if leaf.content_id and leaf.type in _IMAGES and len(found) < _MAX_INLINE:
            found.setdefault(leaf.content_id, (leaf.type, leaf.load()))
    return found


def headers(raw: bytes) -> tuple[tuple[str, str], ...]:
    """The first 2,000 headers, names in lower case, values decoded and each at most 16 KB."""
    head = scan(trimmed(raw))
    charset = charset_of(head.first("content-type"))
    pairs = [(name, value) for name in head.fields for value in head.every(name)]
    return tuple((n, decode_header(v, charset)) for n, v in pairs[:MAX_SHOWN_HEADERS])


def _tree(data: bytes, head: Head) -> Tree:
    try:
        return mime_fast.tree(data, head)
    except mime_fast.UnsureError:
        return mime_safe.tree(data, head)


def _open(raw: bytes) -> tuple[Tree, Contents]:
    data = trimmed(raw)
    tree = _tree(data, scan(data))
    return tree, contents(tree.root)


def _text(found: Contents, defects: list[str]) -> str:
    pieces = []
    for section in found.sections:
        text = "\n\n".join(body_text(part, defects) for part in section.plain)
        if not text.strip() and section.html:
            text = "\n\n".join(to_text(body_text(part, defects)) for part in section.html)
        if text.strip() or len(found.sections) == 1:
            pieces.append(text)
    return "\n\n".join(pieces).strip("\n") if len(pieces) != 1 else pieces[0]


def _message_id(head: Head, raw: bytes) -> tuple[str, bool]:
    """The given id, or one made of the bytes when it is missing or absurd (reliability 3.2.4)."""
    match = MESSAGE_ID.search(head.first("message-id"))
    if match is not None:
        return match[0], True
    return f"<{hashlib.sha256(raw).hexdigest()[:32]}@local.invalid>", False


def _sender(head: Head) -> tuple[Address, bool]:
    """Who wrote it, and whether that is assumed: said by something else than one From alone."""
    for name in ("from", "sender", "return-path"):
        found = parse_addresses(head.first(name), limit=1)
        if found:
            return found[0], name != "from" or len(head.fields["from"]) > 1
    return _NOBODY, False


def _addresses(head: Head, name: str) -> tuple[Address, ...]:
    return parse_addresses(", ".join(head.every(name))) if name in head.fields else ()


def _not_future(moment: int | None, now: int | None) -> int | None:
    if moment is None or now is None or moment <= now + _DAY:
        return moment
    return now


class _Digest:
    """Hashes what makes two copies of a message the same one (R4): never the trace headers."""

    def __init__(self, head: Head) -> None:
        self.hash = hashlib.sha256()
        for name in ("from", "date", "subject"):
            value = " ".join(head.first(name).split())
            self.hash.update(value.encode("utf-8", "surrogateescape") + b"\n")

    def finish(self, found: Contents) -> bytes:
        """Without white space: servers, mbox files and decoders differ in line ends and blanks."""
        for section in found.sections:
            for part in (*section.plain, *section.html):
                self.add(part.type, part.load())
        return self.hash.digest()

    def add(self, kind: str, data: bytes) -> None:
        self.hash.update(kind.encode() + b"\n")
        self.hash.update(data.translate(None, b" \t\r\n"))


def _attachments(found: Contents, digest: _Digest) -> tuple[Attachment, ...]:
    if not found.files:
        return ()
    return tuple(_attachment(part, digest) for part in found.files)


def _attachment(part: Part, digest: _Digest) -> Attachment:
    data = part.load()
    digest.add(part.type, data)
    name = part.filename
    if not name and part.type in {"message/rfc822", "message/global"}:
        subject = scan(data[:EAGER]).decoded("subject")
        name = f"{subject[:120]}.eml" if subject else ""
    return Attachment(
        part=part.path,
        name=name,
        type=part.type,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        content_id=decode_header(part.content_id)[:500],
        inline=part.kind == "inline" or (not part.kind and bool(part.content_id)),
    )


_LINE = rb"^%s:([^\n]{0,400})"
_SAYS = {
    name: re.compile(_LINE % name.encode(), re.IGNORECASE | re.MULTILINE)
    for name in ("subject", "from", "message-id")
}
_TOP = 65_536
_END_OF_HEAD = re.compile(rb"\n\r?\n")


def unread(raw: bytes) -> Inbound:
    """The placeholder for what could not be read: never lost, its source offered (R1).

    Who wrote and what about is taken from the first lines, as far as it takes no reading.
    """
    top = _END_OF_HEAD.split(raw[:_TOP], maxsplit=1)[0]
    said = {name: _said(top, line) for name, line in _SAYS.items()}
    subject = decode_header(said["subject"])
    sender = next(iter(parse_addresses(said["from"], limit=1)), _NOBODY)
    id = MESSAGE_ID.search(said["message-id"])
    content = hashlib.sha256(raw)
    return Inbound(
        message_id=id[0] if id else f"<{content.hexdigest()[:32]}@local.invalid>",
        message_id_given=id is not None,
        in_reply_to=(),
        references=(),
        sender=sender,
        reply_to=(),
        to=(),
        cc=(),
        subject=subject,
        base_subject=base_subject(subject),
        date=None,
        received_at=None,
        text="",
        new_text="",
        has_html=False,
        attachments=(),
        digest=content.digest(),
        unreadable=True,
        defects=("failed",),
    )


def _said(top: bytes, line: re.Pattern[bytes]) -> str:
    found = line.search(top)
    return found[1].decode("utf-8", "replace").strip() if found else ""
