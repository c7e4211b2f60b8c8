"""Values as JSON objects with stable keys: what programs read, so a key never changes its meaning.

Absent is null, a time RFC 3339 in UTC, an id a number, an address ``Name <address>``.
"""

from collections.abc import Iterable
from typing import Any

from app.base.clock import rfc3339
from app.desk.values import AccountState, Html
from app.inbox.parsing.addresses import format_address
from app.inbox.values import (
    Address,
    Attachment,
    Direction,
    Entry,
    Hit,
    OutboxItem,
    QueueRow,
)

MARKS = str.maketrans("", "", "\x01\x02")
"""What marks a hit within a snippet."""


def row(found: QueueRow) -> dict[str, Any]:
    """A conversation as ``queue`` shows it."""
    return {
        "id": found.id,
        "number": found.number,
        "subject": found.subject,
        "status": found.status.value,
        "customer": found.customer or None,
        "addresses": list(found.addresses),
        "channels": list(found.channels),
        "assignee": found.assignee_name or None,
        "priority": found.priority.value,
        "tags": list(found.tags),
        "unread": found.unread,
        "messages": found.messages,
        "waiting_since": rfc3339(found.waiting_since),
        "last_message_at": rfc3339(found.last_message_at),
        "preview": found.preview,
        "snoozed_until": rfc3339(found.snoozed_until),
        "pinned": found.pinned,
    }


def entry(found: Entry, text: str | None, html: Html | None) -> dict[str, Any]:
    """One entry of ``show``'s timeline; ``text`` is the whole, ``html`` what may be shown of it."""
    event = found.direction is Direction.EVENT
    return {
        "id": found.id,
        "direction": found.direction.value,
        "channel": found.channel or None,
        "message_id": found.message_id or None,
        "in_reply_to": " ".join(found.in_reply_to) or None,
        "references": list(found.references),
        "from": _address(found.sender) or found.author or None,
        "to": _addresses(found.to),
        "cc": _addresses(found.cc),
        "date": rfc3339(found.date),
        "received_at": rfc3339(found.received_at),
        "subject": found.subject or None,
        "text": text,
        "new_text": None if event else found.new_text,
        "html": html.html if html is not None and not html.too_complex else None,
        "attachments": [attachment(each) for each in found.attachments],
        "state": found.outbox.state.value if found.outbox is not None else None,
        "unreadable": found.unreadable,
        "blocked_images": html.blocked_images if html is not None else 0,
        "related": found.related,
        "author": found.author or None,
        "event": found.event or None,
        "event_params": dict(found.event_params) or None,
        "invite": found.invite,
        "encrypted": found.sealed,
        "locked": found.locked,
    }


def attachment(found: Attachment) -> dict[str, Any]:
    return {
        "name": found.name or None,
        "type": found.type,
        "size": found.size,
        "sha256": found.sha256,
    }


def hit(found: Hit) -> dict[str, Any]:
    """A search result; ``snippet`` keeps its marks (U+0001, U+0002) for whoever shows it."""
    return {
        "conversation_id": found.conversation,
        "message": found.message,
        "subject": found.subject,
        "snippet": found.snippet,
        "date": rfc3339(found.date),
        "score": found.score,
    }


def outbox(found: OutboxItem) -> dict[str, Any]:
    return {
        "id": found.id,
        "conversation_id": found.conversation,
        "message_id": found.message_id,
        "state": found.state.value,
        "filing": found.filing.value,
        "due_at": rfc3339(found.due_at),
        "reason": found.reason or None,
        "recipients": [
            {"address": r.address, "state": r.state, "reply": r.reply or None}
            for r in found.recipients
        ],
        "attempts": [
            {"at": rfc3339(a.at), "stage": a.stage, "outcome": a.outcome or None}
            for a in found.attempts
        ],
    }


def account(found: AccountState) -> dict[str, Any]:
    """An account as ``doctor`` and ``account list`` show it; ``problem`` is a sentence."""
    from app.base.problems import sentence

    return {
        "name": found.name,
        "state": found.state,
        "last_poll": rfc3339(found.last_poll),
        "problem": sentence(found.problem) if found.problem is not None else None,
        "waiting": found.waiting,
        "failed": found.failed,
        "missing": found.missing,
        "quota_used": found.quota_used,
        "quota_limit": found.quota_limit,
        "sign_in_ends": rfc3339(found.sign_in_ends),
        **_usage(found),
    }


def _usage(found: AccountState) -> dict[str, Any]:
    """What an account asks and costs; ``today`` and the month are those of UTC."""
    used, (spent, cap, unit) = found.usage, found.spent or ("", "", "")
    return {
        "looks_today": used.looks,
        "requests_today": used.requests,
        "spent_today": used.spent or None,
        "spent_month": spent or None,
        "cap": cap or None,
        "currency": unit or None,
        "requests_left": used.left,
        "requests_most": used.most,
        "requests_until": rfc3339(used.ends),
        "wait_until": rfc3339(used.wait_until),
        "clock_ahead": used.ahead,
    }


def _address(found: Address) -> str:
    return format_address(found) if found.address or found.name else ""


def _addresses(found: Iterable[Address]) -> list[str]:
    return [_address(each) for each in found]
