"""From a prepared message to rows of the store. Pure."""

from typing import Any

from app.base.ids import AccountId, MessageId
from app.inbox.prepare import PACKED, Prepared
from app.inbox.threading import threading_rules as rules
from app.store import bodies
from app.store.flags import Flag

Row = dict[str, Any]


def message(mail: Prepared) -> Row:
    """The part of the ``message`` row that the message itself gives."""
    return {
        "message_id": mail.message_id,
        "remote_id": mail.remote_id,
        "in_reply_to": " ".join(mail.in_reply_to),
        "refs": " ".join(mail.references),
        "sender": mail.sender_text,
        "recipients": mail.recipients_text,
        "reply_to": mail.reply_to_text,
        "subject": mail.subject,
        "date": mail.date,
        "received_at": mail.received_at,
        "preview": mail.preview,
        "files": " ; ".join(f[1] for f in mail.files),
        "digest": mail.digest,
        "authentication": mail.authentication,
    }


def source(mail: Prepared, id: MessageId) -> Row:
    row = {"message": id, "sha256": mail.sha256, "size": mail.size, "codec": mail.codec}
    if mail.codec == PACKED:
        return row | {
            "data": b"",
            "pack": None,
            "text_start": mail.text_start,
            "text_length": mail.text_length,
            "start": mail.start,
        }
    return row | {"data": mail.frame, **bodies.ALONE}


def attachments(mail: Prepared, id: MessageId, rev: int) -> list[Row]:
    names = ("part", "name", "type", "size", "sha256", "content_id", "inline")
    return [
        dict(zip(names, file, strict=True)) | {"message": id, "rev": rev} for file in mail.files
    ]


def calls(mail: Prepared, id: MessageId, rev: int) -> list[Row]:
    """The row of a telephone call; none for what is none."""
    call = mail.call
    if call is None:
        return []
    row = {"message": id, "outcome": call.outcome.value, "outgoing": call.out, "rang": call.rang}
    return [row | {"talked": call.talked, "recording": call.recording, "rev": rev}]


def location(mail: Prepared, account: AccountId, id: MessageId) -> Row:
    return {
        "account": account,
        "folder": mail.folder,
        "uidvalidity": mail.uidvalidity,
        "uid": mail.uid,
        "message": id,
        "marks": mail.marks,
        "wanted": 0,
        "filed": 0,
        "gone_at": None,
    }


def flags_of(mail: Prepared, decision: rules.Decision, *, reused: bool) -> int:
    """The flags of the message with what threading added to them."""
    flags = mail.flags & ~Flag.SUSPECT
    if reused:
        flags |= Flag.ID_REUSED
    if isinstance(decision, rules.New):
        flags |= Flag.RELATED if decision.related is not None else 0
        return flags | (Flag.DOUBTFUL if decision.flagged else 0)
    if decision.new_participant:
        flags |= Flag.NEW_PARTICIPANT
    return flags | (Flag.SUSPECT if decision.flagged else 0)
