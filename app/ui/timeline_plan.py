"""Which entries of a timeline become what: days, runs of events, mail. Loop thread."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QWidget

from app.base.ids import MessageId
from app.inbox.values import Direction, Entry, Status
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


def _line(text: str, *, new: bool = False) -> Item:
    return Item("line", made=lambda parent: RuleLine(text, new=new, parent=parent))


def _events(run: Iterable[Entry]) -> Item:
    shown = list(run)
    text = ". ".join(event_sentence(entry) for entry in shown)
    icon = _ICONS.get(shown[-1].event, "history")
    when = words.clock_time(shown[-1].received_at)
    tip = words.full_moment(shown[-1].received_at)
    return Item("line", made=lambda parent: EventLine(icon, text, when, tip, parent))


_ICONS = {
    "resolved": "check",
    "reopened": "rotate-ccw",
    "assigned": "user-round-plus",
    "unassigned": "user-round-x",
    "waiting": "hourglass",
    "spam": "shield-alert",
    "merged": "merge",
    "split": "split",
}


def event_sentence(entry: Entry) -> str:
    """What happened, in a sentence; an unknown code is shown as it is."""
    who = entry.author or translate("Event", "Nightdesk")
    given = dict(entry.event_params)
    text = {
        "resolved": translate("Event", "%1 resolved this"),
        "reopened": translate("Event", "%1 reopened this"),
        "assigned": translate("Event", "%1 assigned this to %2"),
        "unassigned": translate("Event", "%1 took the assignment away"),
        "status": translate("Event", "%1 changed the status to %2"),
        "spam": translate("Event", "%1 marked this as spam"),
        "merged": translate("Event", "%1 merged another conversation into this"),
        "split": translate("Event", "%1 split this off"),
    }.get(entry.event)
    if text is None:
        return f"{who}: {entry.event}"
    value = given.get("to") or given.get("name") or given.get("agent") or given.get("status", "")
    if value in set(Status):
        value = words.status_name(Status(value))
    return text.replace("%1", who).replace("%2", value)
