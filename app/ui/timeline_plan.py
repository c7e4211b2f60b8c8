"""Which entries of a timeline become what: days, runs of events, mail. Loop thread."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QWidget

from app.base.ids import MessageId
from app.inbox.values import Direction, Entry, Priority, Status
from app.ui import words
from app.ui.i18n import translate
from app.ui.thin_lines import EventLine, RuleLine

Kind = Literal["mail", "folded", "note", "line"]
_MAX_FOLDED_EVENTS = 6


@dataclass(frozen=True, slots=True)
class Item:
    """An entry to show in one of the recycled widgets, or how to make a thin line."""

    kind: Kind
    entry: Entry | None = None
    made: Callable[[QWidget], QWidget] | None = None


def plan(
    entries: Sequence[Entry], unfolded: set[MessageId], new_from: MessageId | None, now: int
) -> Iterator[Item]:
    """The items of a timeline from top to bottom."""
    last: int | None = None
    run: list[Entry] = []
    for entry in entries:
        if _goes_without_saying(entry):
            continue
        if run and (entry.direction is not Direction.EVENT or len(run) >= _MAX_FOLDED_EVENTS):
            yield _events(run)
            run = []
        if last is not None and not words.same_day(last, entry.received_at):
            if run:
                yield _events(run)
                run = []
            yield _line(words.day(entry.received_at, now))
        last = entry.received_at
        if entry.id == new_from:
            yield _line(translate("Timeline", "New since you last looked"), new=True)
        if entry.direction is Direction.EVENT:
            run.append(entry)
        elif entry.direction is Direction.NOTE:
            yield Item("note", entry)
        else:
            yield Item("mail" if entry.id in unfolded else "folded", entry)
    if run:
        yield _events(run)


def _goes_without_saying(entry: Entry) -> bool:
    """A reply makes a conversation wait, an answer opens it again: the mail beside it says so."""
    given = dict(entry.event_params)
    if entry.event != "status":
        return False
    answered = not entry.author and given.get("before") == Status.WAITING
    return given.get("after") == Status.WAITING or answered


def _line(text: str, *, new: bool = False) -> Item:
    return Item("line", made=lambda parent: RuleLine(text, new=new, parent=parent))


def _events(run: Iterable[Entry]) -> Item:
    shown = list(run)
    text = ". ".join(event_sentence(entry) for entry in shown)
    icon = _icon(shown[-1])
    when = words.clock_time(shown[-1].received_at)
    tip = words.full_moment(shown[-1].received_at)
    return Item("line", made=lambda parent: EventLine(icon, text, when, tip, parent))


_ICONS = {
    "resolved": "check",
    "open": "rotate-ccw",
    "waiting": "hourglass",
    "snoozed": "alarm-clock",
    "spam": "shield-alert",
    "assigned": "user-round-plus",
    "woken": "sunrise",
    "tagged": "tag",
    "untagged": "tag",
    "priority": "flag",
    "bounced": "triangle-alert",
    "delayed": "clock-alert",
    "delivered": "check-check",
    "read": "check-check",
}


def _icon(entry: Entry) -> str:
    given = dict(entry.event_params)
    return _ICONS.get(given.get("after", "") if entry.event == "status" else entry.event, "history")


def event_sentence(entry: Entry) -> str:
    """What happened, in a sentence; an unknown code is shown as it is."""
    given = dict(entry.event_params)
    after = given.get("after", "")
    if entry.event == "assigned":
        return _assigned(entry.author, after)
    if entry.event == "status" and after in set(Status):
        return _status(entry.author, Status(after))
    said = _report(entry) or _triage(entry.author, entry.event, given.get("before", ""), after)
    if said:
        return said
    return f"{entry.author}: {entry.event}" if entry.author else entry.event


def _triage(who: str, event: str, before: str, after: str) -> str:
    """What was done in the queue: put off, tagged, ranked."""
    if event == "woken":
        return translate("Event", "The snooze is over")
    text, what = {
        "snoozed": (translate("Event", "%1 snoozed this until %2"), _when(after)),
        "tagged": (translate("Event", "%1 added the tag %2"), after),
        "untagged": (translate("Event", "%1 took the tag %2 away"), before),
        "priority": (translate("Event", "%1 changed the priority to %2"), _priority(after)),
    }.get(event, ("", ""))
    return text.replace("%1", who).replace("%2", what)


def _when(micros: str) -> str:
    if not micros.isdigit():
        return ""
    at = int(micros)
    return f"{words.short_date(at, words.now())} {words.clock_time(at)}"


def _priority(name: str) -> str:
    return words.priority_name(Priority(name)) if name in set(Priority) else name


def _report(entry: Entry) -> str:
    """What was heard of a message of ours, with the first words of the report."""
    said = {
        "bounced": translate("Event", "A message came back"),
        "delayed": translate("Event", "A message is delayed"),
        "delivered": translate("Event", "A message was delivered"),
        "read": translate("Event", "A message was read"),
    }.get(entry.event, "")
    words_of_it = " ".join(entry.preview.split())[:160]
    return f"{said}: {words_of_it}" if said and words_of_it else said


def _assigned(who: str, to: str) -> str:
    if not to:
        text = translate("Event", "%1 took the assignment away")
    elif to == who:
        text = translate("Event", "%1 took this")
    else:
        text = translate("Event", "%1 assigned this to %2")
    return text.replace("%1", who).replace("%2", to)


def _status(who: str, status: Status) -> str:
    if not who and status is Status.OPEN:
        text = translate("Event", "A new message opened this again")
    elif not who:
        text = translate("Event", "Now: %2")
    elif status is Status.RESOLVED:
        text = translate("Event", "%1 resolved this")
    elif status is Status.OPEN:
        text = translate("Event", "%1 reopened this")
    else:
        text = translate("Event", "%1 changed the status to %2")
    return text.replace("%1", who).replace("%2", words.status_name(status))
