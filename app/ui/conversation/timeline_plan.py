"""Which entries of a timeline become what: days, runs of events, mail, bubbles. Loop thread."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from app.base.clock import MICRO
from app.base.ids import MessageId
from app.inbox.values import Direction, Entry, Status
from app.ui import words
from app.ui.conversation import events
from app.ui.i18n import translate

__all__ = ["Item", "event_sentence", "is_bubble", "plan"]

Kind = Literal["mail", "folded", "note", "bubble", "call", "event", "day", "new"]
Key = tuple[str, int | str]
_MAX_FOLDED_EVENTS = 6
_GROUP = 5 * 60 * MICRO
"""Messages of one side stand together when no more time lies between them."""
_MAIL = frozenset({"email", "archive", ""})

event_sentence = events.sentence


@dataclass(frozen=True, slots=True)
class Item:
    """Something to show: an entry, a run of events, or the words of a line.

    ``first`` and ``last`` say where a bubble stands in its group, or an event in its run.
    """

    kind: Kind
    key: Key
    entry: Entry | None = None
    run: tuple[Entry, ...] = ()
    text: str = ""
    first: bool = True
    last: bool = True


def is_bubble(entry: Entry) -> bool:
    """Whether it is a short message of a channel that talks in bubbles."""
    return entry.direction in (Direction.IN, Direction.OUT) and entry.channel not in _MAIL


def plan(
    entries: Sequence[Entry],
    unfolded: Collection[MessageId],
    new_from: MessageId | None,
    now: int,
) -> Iterator[Item]:
    """The items of a timeline from top to bottom. Events in ``unfolded`` have their own lines."""
    day_end = 0
    run: list[Entry] = []
    shown = [entry for entry in entries if not _goes_without_saying(entry)]
    for at, entry in enumerate(shown):
        if run and (entry.direction is not Direction.EVENT or len(run) >= _MAX_FOLDED_EVENTS):
            yield from _events(run, unfolded)
            run = []
        if entry.received_at >= day_end:
            if run:
                yield from _events(run, unfolded)
                run = []
            if at:
                text = words.day(entry.received_at, now)
                yield Item("day", ("day", entry.id), text=text)
            day_end = words.day_end(entry.received_at)
        if entry.id == new_from:
            text = translate("Timeline", "New since you last looked")
            yield Item("new", ("new", 0), text=text)
        if entry.direction is Direction.EVENT:
            run.append(entry)
        else:
            yield _message(shown, at, unfolded, new_from)
    if run:
        yield from _events(run, unfolded)


def _message(
    shown: Sequence[Entry], at: int, unfolded: Collection[MessageId], new_from: MessageId | None
) -> Item:
    entry = shown[at]
    if entry.direction is Direction.NOTE:
        return Item("note", ("entry", entry.id), entry)
    if entry.direction is Direction.CALL:
        return Item("call", ("entry", entry.id), entry)
    if is_bubble(entry):
        before = shown[at - 1] if at else None
        after = shown[at + 1] if at + 1 < len(shown) else None
        first = entry.id == new_from or not _together(before, entry)
        last = not _together(entry, after) or (after is not None and after.id == new_from)
        return Item("bubble", ("entry", entry.id), entry, first=first, last=last)
    return Item("mail" if entry.id in unfolded else "folded", ("entry", entry.id), entry)


def _together(one: Entry | None, other: Entry | None) -> bool:
    """Whether two messages that follow each other are of one group."""
    if one is None or other is None or not (is_bubble(one) and is_bubble(other)):
        return False
    same = (one.direction, one.channel, one.sender, one.author) == (
        other.direction,
        other.channel,
        other.sender,
        other.author,
    )
    near = other.received_at - one.received_at <= _GROUP
    return same and near and words.same_day(one.received_at, other.received_at)


def _goes_without_saying(entry: Entry) -> bool:
    """A reply makes a conversation wait, an answer opens it again: the mail beside it says so."""
    given = dict(entry.event_params)
    if entry.event != "status":
        return False
    answered = not entry.author and given.get("before") == Status.WAITING
    return given.get("after") == Status.WAITING or answered


def _events(run: Sequence[Entry], unfolded: Collection[MessageId]) -> Iterator[Item]:
    if len(run) > 1 and run[0].id in unfolded:
        for at, entry in enumerate(run):
            yield Item("event", ("event", entry.id), entry, (entry,), events.sentence(entry),
                       first=at == 0, last=at == len(run) - 1)  # fmt: skip
        return
    text = ". ".join(events.sentence(entry) for entry in run)
    yield Item("event", ("event", run[0].id), run[-1], tuple(run), text)
