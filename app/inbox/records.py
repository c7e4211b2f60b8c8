"""Messages of channels that are no mail: the provider's own record, its files beside it. Pure.

A record is JSON as it came. With files it is part 1 of a multipart whose other parts they are, so
whatever opens a mail's attachments opens these. What we send is a record of our own, ``Said``,
frozen when Send is pressed. Reading is total: garbage is a message that could not be read.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from app.base.errors import UsageError
from app.inbox import visibility
from app.inbox.parsing import mime
from app.inbox.parsing.header_text import clean_header
from app.inbox.sending import compose
from app.inbox.sending.compose import File
from app.inbox.values import Address, Attachment, Call, Inbound

_JSON = "application/json"
_PART = "1"
_CONTAINER = b"MIME-Version: 1.0\r\n"
_OURS = "nightdesk"
LOCK = "🔒"
"""The text of a message whose key has not come yet."""
SEALED = "sealed"
"""The option of what is said where everything is encrypted."""
_NAME, _ID, _TEXT = 200, 400, 1 << 20
_LIMIT = 8 << 20
"""Bytes of a record that are read."""


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What we say, frozen. ``answers`` is the remote id of the message it answers, or empty.

    ``options`` are the channel's own: a template, a visibility. ``at`` in microseconds UTC.
    """

    nightdesk: int = 1
    sender: str
    to: str
    name: str = ""
    text: str
    at: int
    thread: str = ""
    answers: str = ""
    options: dict[str, str] = {}
    files: tuple[File, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What a channel reads out of its record.

    ``sender`` and ``to`` as the channel's people are known; ``thread`` only where the service has
    threads of its own. ``odd``: of a kind we do not know, shown as one that could not be read.
    """

    remote_id: str
    sender: Address
    to: tuple[Address, ...]
    text: str
    at: int | None
    thread: str = ""
    answers: str = ""
    call: Call | None = None
    reply_to: Address | None = None
    """Where answers go when not to the sender: a group."""
    consent: str = ""
    """"stop" or "start" (``consent.word``), where texts may be refused."""
    automatic: bool = False
    public: bool = False
    followers: bool = False
    """Besides ``public``: of the others only those who follow the sender."""
    nod: bool = False
    """No more than a sign of assent: it reopens nothing and waits for nothing."""
    sealed: bool = False
    """Nobody between the sender and us could read it."""
    locked: bool = False
    """It is sealed, and its key is not here yet."""
    odd: bool = False


def pack(record: bytes, files: Sequence[File] = ()) -> bytes:
    """A record and its files as one source."""
    return compose.enclosing(record, _JSON, files) if files else record


def unpack(data: bytes) -> tuple[dict[str, Any], tuple[Attachment, ...]]:
    """The record and what is beside it; an empty one when it is none. Never raises."""
    files: tuple[Attachment, ...] = ()
    record = data
    if data.startswith(_CONTAINER):
        files = tuple(a for a in mime.parse(data).attachments if a.part != _PART)
        try:
            record = mime.attachment(data, _PART)
        except UsageError:
            return {}, files
    try:
        found = msgspec.json.decode(record[:_LIMIT])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return {}, files
    return (found if isinstance(found, dict) else {}), files


def inbound(data: bytes, facts: Facts | None, files: Sequence[Attachment] = ()) -> Inbound:
    """The message of a source; ``facts`` None: it could not be read."""
    digest = hashlib.sha256(data).digest()
    if facts is None:
        facts = Facts("", Address("", ""), (), "", None, odd=True)
    text = LOCK if facts.locked else facts.text[:_TEXT].replace("\r\n", "\n").replace("\x00", "")
    return Inbound(
        message_id=message_id(facts.remote_id or digest.hex()),
        message_id_given=True,
        in_reply_to=(),
        references=(),
        sender=_clean(facts.sender),
        reply_to=() if facts.reply_to is None else (_clean(facts.reply_to),),
        to=tuple(map(_clean, facts.to)),
        cc=(),
        subject="",
        base_subject="",
        date=facts.at,
        received_at=facts.at,
        text=text,
        new_text=text,
        has_html=False,
        attachments=tuple(files),
        digest=digest,
        automatic=facts.automatic,
        machine_answer=facts.nod,
        unreadable=facts.odd,
        sealed=facts.sealed,
        locked=facts.locked,
        thread=facts.thread[:_ID],
        answers=facts.answers[:_ID],
        call=facts.call,
        consent=facts.consent,
        public=facts.public,
        followers=facts.followers,
    )


def message_id(remote_id: str) -> str:
    """An id in the form of mail's for what has another; never one of our keyed ids (``<c``)."""
    return f"<t{hashlib.sha256(remote_id.encode()).hexdigest()[:32]}@talk.invalid>"


def _clean(address: Address) -> Address:
    return Address(
        " ".join(clean_header(address.name).split())[:_NAME],
        "".join(clean_header(address.address).split())[:_ID],
    )


# --- what we say --------------------------------------------------------------------------------


def freeze(said: Said) -> bytes:
    """The source of what we say; raises ``UsageError`` for a file that cannot be read."""
    record = {name: getattr(said, name) for name in said.__struct_fields__ if name != "files"}
    return pack(msgspec.json.encode(record), said.files)


def said(data: bytes) -> Said:
    """What ``freeze`` made; raises ``ValueError`` for anything else."""
    record, files = unpack(data)
    read = tuple(File(a.name, mime.attachment(data, a.part), a.type) for a in files)
    return msgspec.structs.replace(msgspec.convert(record, Said), files=read)


def normalise_said(data: bytes) -> Inbound:
    """What we say as a message of the timeline."""
    record, files = unpack(data)
    return inbound(data, _said_facts(record), files)


def is_said(record: Mapping[str, Any]) -> bool:
    """Whether a record is one of ours."""
    return _OURS in record


def _said_facts(record: Mapping[str, Any]) -> Facts | None:
    try:
        one = msgspec.convert(dict(record), Said)
    except msgspec.ValidationError:
        return None
    return Facts(
        remote_id="",
        sender=Address("", one.sender),
        to=(Address(one.name, one.to),),
        text=one.text,
        at=one.at,
        thread=one.thread,
        answers=one.answers,
        public=one.options.get(visibility.OPTION) in visibility.PUBLIC,
        followers=one.options.get(visibility.OPTION) == visibility.FOLLOWERS,
        sealed=SEALED in one.options,
    )
