"""What a notice says and whether it is told: quiet hours, whose conversations, how much. Pure.

Everything in a title or a body was written by strangers: one line, no control or direction signs.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.base.ids import AgentId, ConversationId
from app.desk.values import AccountState
from app.inbox.values import QueueRow, SendState, Status
from app.ui import words
from app.ui.i18n import translate
from app.ui.problem_words import sentence

Tells = Literal["nothing", "name", "subject"]
Kind = Literal["new", "failed", "account", "said"]
EACH = 3
"""So many conversations are told one by one; more are one notice."""
_LONGEST = 160
_DAY = 24 * 60
_UNSEEN = ("Cc", "Cf", "Cs")
_JOINERS = "\u200c\u200d"
"""They belong to Persian words and to pictures made of several."""


@dataclass(frozen=True, slots=True)
class Told:
    """A notice: what it says, where a press leads (None: the queue), what it takes the place of."""

    kind: Kind
    title: str
    body: str = ""
    conversation: ConversationId | None = None

    @property
    def place(self) -> str:
        """A later notice of the same place takes this one's."""
        return f"{self.kind} {self.conversation or (self.title if self.kind == 'account' else '')}"


def is_quiet(on: bool, begin: str, end: str, minute: int) -> bool:
    """Whether ``minute`` of the day lies in the quiet hours ("22:00" to "07:00": past midnight)."""
    first, last = _minute(begin), _minute(end)
    if not on or first is None or last is None or first == last:
        return False
    return (minute - first) % _DAY < (last - first) % _DAY


def concerns(row: QueueRow, whom: str, me: AgentId) -> bool:
    """Whether an agent who chose ``whom`` is told of a new message there."""
    if row.status is not Status.OPEN or row.waiting_since is None or whom == "none":
        return False
    return whom == "all" or row.assignee in (None, me)


def of_messages(
    rows: Sequence[QueueRow], tells: Tells, *, together: bool = False
) -> tuple[Told, ...]:
    """The notices of conversations with something new: one each, or one of all when many."""
    if len(rows) <= EACH and not together:
        return tuple(_of_one(row, tells) for row in rows)
    title = translate("Notice", "%n conversations have new messages", "", len(rows))
    names = dict.fromkeys(one_line(words.person(row)) for row in rows)
    shown = ", ".join(list(names)[:EACH])
    body = "" if tells == "nothing" else f"{shown} …" if len(names) > EACH else shown
    return (Told("new", title, body),)


def _of_one(row: QueueRow, tells: Tells) -> Told:
    if tells == "nothing":
        return Told("new", translate("Notice", "A new message"), "", row.id)
    name = one_line(words.person(row))
    if tells == "name":
        return Told("new", name, translate("Notice", "has written"), row.id)
    subject = one_line(row.subject) or translate("Row", "No subject")
    return Told("new", name, subject, row.id)


def of_failure(row: QueueRow, state: SendState, tells: Tells) -> Told:
    """The notice of a message that did not leave, or may not have."""
    title = words.send_mark(state)[2]
    if tells == "nothing":
        return Told("failed", title, "", row.id)
    name = translate("Notice", "To %1").replace("%1", one_line(words.person(row)))
    body = f"{name}: {one_line(row.subject)}" if tells == "subject" and row.subject else name
    return Told("failed", title, body, row.id)


def of_stop(state: AccountState) -> Told:
    """The notice of an account that does nothing more until somebody looks at it."""
    title = translate("Notice", "%1 has stopped").replace("%1", one_line(state.name))
    body = one_line(sentence(state.problem)) if state.problem is not None else ""
    return Told("account", title, body)


def one_line(text: str) -> str:
    """A stranger's text as one line without control and direction signs, not too long."""
    kept = " ".join(text.split())
    kept = "".join(sign for sign in kept if _seen(sign))
    return kept if len(kept) <= _LONGEST else f"{kept[: _LONGEST - 1]}…"


def _seen(sign: str) -> bool:
    return sign in _JOINERS or unicodedata.category(sign) not in _UNSEEN


def _minute(text: str) -> int | None:
    hours, colon, minutes = text.partition(":")
    if not (colon and hours.isdigit() and minutes.isdigit()):
        return None
    found = int(hours) * 60 + int(minutes)
    return found if found < _DAY else None
