"""A raw message made ready for the store: parsed, hashed, compressed. Pure; runs in any process.

This is the half of ingest that needs no database, so a pool of processes does it for bulk imports
and first syncs. ``Prepared`` crosses the process boundary as MessagePack.
"""

import hashlib
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from typing import Any

import msgspec

from app.inbox.channels.base import Place, Raw
from app.inbox.limits import Limit, TooMuchError
from app.inbox.parsing.addresses import canonical, format_address
from app.inbox.parsing.authentication import dmarc_failed
from app.inbox.values import Address, Attachment, Call, Inbound, Report
from app.store import bodies
from app.store.flags import Flag

BLOB_FROM = 256 * 1024
"""Raw sources over this many bytes lie in a file of their own (architecture section 5)."""
PREVIEW = 200
PACKED = "pack"
"""The codec of what shares its frame with others."""

_DIGEST = 16
"""Bytes of a digest that are kept: they tell copies from others (R4) as surely as all do."""
_NOWHERE = Place("", 0, 0)

File = tuple[str, str, str, int, bytes, str, bool]
"""part, name, type, size, sha256, content id, inline"""
Person = tuple[str, str, str]
"""canonical address, address as written, name"""


class Prepared(msgspec.Struct, frozen=True, array_like=True):
    """All that ingest writes about a message, as plain values."""

    message_id: str
    id_given: bool
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    sender: Person
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    sender_text: str
    recipients_text: str
    """To, a newline, Cc: as people read them."""
    reply_to_text: str
    subject: str
    base_subject: str
    date: int | None
    received_at: int
    body: str
    preview: str
    files: tuple[File, ...]
    digest: bytes
    flags: int
    authentication: str
    sha256: bytes
    size: int
    codec: str
    frame: bytes
    """The text and, unless ``codec`` is blob, the raw source in one (``store.bodies``).

    Of a message in a pack it holds the pack's texts; it is one object for all that lie in it.
    """
    blob: bytes
    """The raw source when ``codec`` is blob."""
    remote_id: str
    folder: str
    uidvalidity: int
    uid: int
    marks: int = 0
    ours: bool = False
    report: Report | None = None
    thread: str = ""
    answers: str = ""
    call: Call | None = None
    edit: bool = False
    consent: str = ""
    pack: int = 0
    """Which of the packs on the way between processes."""
    text_start: int = 0
    text_length: int = 0
    start: int = 0
    sources: bytes = b""
    """The sources of the pack, as ``frame`` its texts."""


@lru_cache(maxsize=1 << 13)
def link_hash(message_id: str) -> int:
    """64 bits of a Message-ID as a signed integer: the key of the ``link`` table."""
    digest = hashlib.blake2b(message_id.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def doubtful(mail: Prepared, hosts: tuple[str, ...]) -> bool:
    """Whether its sender may be forged: one of our ``hosts`` says so, or no single From names it,
    so that nobody could have asked the sender's domain (RFC 7489 section 6.6.1)."""
    return bool(mail.flags & Flag.SUSPECT) or dmarc_failed(mail.authentication, hosts)


def prepare(
    raw: Raw,
    normalise: Callable[[bytes], Inbound],
    now: int,
    text: str | None = None,
    packer: Callable[[Inbound], bodies.Packer | None] | None = None,
) -> Prepared:
    """Parse, hash and compress one raw message; never raises on bad input.

    ``text`` stands for what the message adds where that is known better than parsing tells. What
    goes into a pack, as ``packer`` says, has no frame before that is closed.
    """
    inbound = _read(raw.data, normalise)
    body = inbound.new_text if text is None else text
    place = raw.place or _NOWHERE
    return Prepared(
        message_id=inbound.message_id,
        id_given=inbound.message_id_given,
        in_reply_to=inbound.in_reply_to,
        references=inbound.references,
        sender=_person(inbound.sender),
        to=tuple(map(_person, inbound.to)),
        cc=tuple(map(_person, inbound.cc)),
        sender_text=format_address(inbound.sender),
        recipients_text=f"{_people(inbound.to)}\n{_people(inbound.cc)}",
        reply_to_text=_people(inbound.reply_to),
        subject=inbound.subject,
        base_subject=inbound.base_subject,
        date=inbound.date,
        received_at=_received(raw, inbound, now),
        body=body,
        preview=_preview(inbound),
        files=tuple(map(_file, inbound.attachments)),
        digest=inbound.digest[:_DIGEST],
        flags=_flags(raw, inbound),
        authentication=inbound.authentication,
        **_kept(raw, body, packer and packer(inbound)),
        remote_id=raw.remote_id,
        folder=place.folder,
        uidvalidity=place.uidvalidity,
        uid=place.uid,
        marks=raw.marks,
        ours=raw.ours,
        report=inbound.report,
        thread=inbound.thread,
        answers=inbound.answers,
        call=inbound.call,
        edit=raw.edit,
        consent=inbound.consent,
    )


def _kept(raw: Raw, body: str, packer: bodies.Packer | None) -> dict[str, Any]:
    """How text and source are kept. What has a remote id may be edited: it is in no pack."""
    size = len(raw.data)
    kept = {"sha256": hashlib.sha256(raw.data).digest(), "size": size, "blob": b""}
    if size > BLOB_FROM:
        return kept | {"codec": "blob", "frame": bodies.pack(body, b""), "blob": raw.data}
    if packer is None or raw.remote_id or size > bodies.LONGEST_PACKED:
        return kept | {"codec": "zstd", "frame": bodies.pack(body, raw.data)}
    pack, text_start, text_length, start = packer.put(body, raw.data)
    place = {"text_start": text_start, "text_length": text_length, "start": start}
    return kept | place | {"codec": PACKED, "frame": b"", "pack": pack}


def _read(data: bytes, normalise: Callable[[bytes], Inbound]) -> Inbound:
    """What a channel makes of a message; one that it fails on holds up no other (R1)."""
    try:
        return normalise(data)
    except (Exception, TooMuchError):  # noqa: BLE001  whatever it is, the message is kept and marked
        from app.inbox import records

        return records.inbound(data, None)


def _read_or(
    unread: Callable[[bytes], Inbound], read: Callable[[bytes], Inbound], data: bytes
) -> Inbound:
    try:
        return read(data)
    except (Exception, TooMuchError):  # noqa: BLE001  whatever it is, it is kept and marked
        return unread(data)


def prepare_all(
    raws: Iterable[Raw],
    normalise: Callable[[bytes], Inbound],
    now: int,
    limit: Limit | None = None,
    unread: Callable[[bytes], Inbound] | None = None,
    seen: Callable[[bytes], bool] | None = None,
) -> bytes:
    """Many messages and their packs as one MessagePack text, for the way between processes.

    What goes beyond ``limit`` is a message that could not be read: ``unread`` stands for it. What
    was ``seen`` before is in no pack.
    """
    packer = bodies.Packer()
    read = normalise if limit is None else partial(limit.keep, normalise)
    read = read if unread is None else partial(_read_or, unread, read)

    def chosen(inbound: Inbound) -> bodies.Packer | None:
        return packer if seen is None or not seen(inbound.digest) else None

    mails = [prepare(raw, read, now, packer=chosen) for raw in raws]
    packer.close()
    return msgspec.msgpack.encode((packer.packs, mails))


def unpack(packed: bytes) -> list[Prepared]:
    """The messages of ``prepare_all``."""
    packs, mails = msgspec.msgpack.decode(packed, type=tuple[list[bodies.Frames], list[Prepared]])
    for mail in mails:
        if mail.codec == PACKED:  # nobody else holds them yet
            msgspec.structs.force_setattr(mail, "frame", packs[mail.pack].texts)
            msgspec.structs.force_setattr(mail, "sources", packs[mail.pack].sources)
    return mails


def _file(a: Attachment) -> File:
    return a.part, a.name, a.type, a.size, bytes.fromhex(a.sha256), a.content_id, a.inline


def _people(addresses: Iterable[Address]) -> str:
    return ", ".join(map(format_address, addresses))


def _person(address: Address) -> Person:
    return canonical(address.address), address.address, address.name


def _received(raw: Raw, inbound: Inbound, now: int) -> int:
    """The server's time, else what the message says, never in the future."""
    said = raw.received_at if raw.received_at is not None else inbound.received_at
    return now if said is None else max(0, min(said, now))


def _preview(inbound: Inbound) -> str:
    text = inbound.new_text or inbound.text
    return " ".join(text[: 4 * PREVIEW].split())[:PREVIEW]


def _flags(raw: Raw, inbound: Inbound) -> int:
    text, new = inbound.text, inbound.new_text
    # Blank lines at the end quote nothing, and many programs and servers put some there.
    quoted = len(text) > len(new) + 1 and len(text.strip()) > len(new.strip())
    return (
        Flag.HISTORY * raw.history
        | Flag.AUTOMATIC * inbound.automatic
        | Flag.MACHINE_ANSWER * inbound.machine_answer
        | Flag.SUSPECT * inbound.assumed
        | Flag.UNREADABLE * inbound.unreadable
        | Flag.HAS_HTML * inbound.has_html
        | Flag.QUOTED * quoted
        | Flag.ID_MISSING * (not inbound.message_id_given)
        | Flag.RECEIPT_WANTED * inbound.receipt_wanted
        | Flag.PUBLIC * inbound.public
        | Flag.FOLLOWERS * inbound.followers
        | Flag.SEALED * inbound.sealed
        | Flag.LOCKED * inbound.locked
    )
