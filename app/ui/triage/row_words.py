"""A row of the queue in words: what it says to a screen reader, and what is so now. Loop thread."""

from collections.abc import Iterator

from app.base.clock import MICRO
from app.inbox.queue_row import QueueRow
from app.inbox.states import Priority, Status
from app.ui import words
from app.ui.i18n import translate

_REPLYING = 10 * 60 * MICRO
"""So long after the last letter a colleague is still taken to be writing (W3)."""


def is_late(row: QueueRow, now: int, after: int) -> bool:
    """Whether somebody waits longer for an answer than the team allows; 0: any time is fine."""
    waits = row.status is Status.OPEN and row.waiting_since is not None
    return bool(waits and after and now - (row.waiting_since or 0) > after)


def is_replying(row: QueueRow, now: int) -> bool:
    """Whether a colleague's reply is being written now; else it is a draft (W3)."""
    return bool(row.replying) and now - row.replying_at < _REPLYING


def replying_words(row: QueueRow, now: int) -> str:
    """Who else has a reply begun."""
    if is_replying(row, now):
        text = translate("Row", "%1 is replying")
    else:
        text = translate("Row", "%1 has a draft")
    return text.replace("%1", row.replying)


def sentence(row: QueueRow, now: int, late_after: int = 0, *, chosen: bool = False) -> str:
    """A row of the queue as one sentence; ``chosen`` among several."""
    first = (translate("Row", "chosen"),) if chosen else ()
    parts = (*first, *_who(row, now, late_after), *_what(row, now), *_where(row, now))
    return ", ".join(parts)


def _who(row: QueueRow, now: int, late_after: int) -> Iterator[str]:
    yield words.person(row)
    yield from (words.channel_name(kind) for kind in row.channels[:1])
    if row.unread:
        yield translate("Row", "unread")
    if row.pinned:
        yield translate("Row", "pinned")
    if row.waiting_since is not None:
        waiting = translate("Row", "waiting %1")
        yield waiting.replace("%1", words.age_spoken(row.waiting_since, now))
    if is_late(row, now, late_after):
        yield translate("Row", "late")


def _what(row: QueueRow, now: int) -> Iterator[str]:
    if row.priority is not Priority.NORMAL:
        yield words.priority_name(row.priority)
    yield row.subject or translate("Row", "No subject")
    if row.send_state is not None:
        yield words.send_mark(row.send_state)[2]
    if row.replying:
        yield replying_words(row, now)
    if row.has_draft:
        yield translate("Row", "Draft")
    if row.playbook:
        yield translate("Row", "playbook %1").replace("%1", row.playbook)
    if row.related:
        yield translate("Row", "Looks related to another conversation")


def _where(row: QueueRow, now: int) -> Iterator[str]:
    if row.status is Status.SNOOZED and row.snoozed_until is not None:
        until = translate("Row", "snoozed until %1")
        yield until.replace("%1", words.coming(row.snoozed_until, now))
    elif row.status is not Status.OPEN:
        yield words.status_name(row.status)
    if row.assignee_name:
        yield translate("Row", "assigned to %1").replace("%1", row.assignee_name)
    if row.tags:
        yield translate("Row", "tags %1").replace("%1", ", ".join(row.tags))
