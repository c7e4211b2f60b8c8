"""Where each part of a queue row goes and what its texts come to, laid out once. Loop thread.

Everything is laid out at text size 1; the delegate scales its painter. The result is cached
per (row, width, form): painting is then only drawing.
"""

import math
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from app.inbox.queue_row import QueueRow
from app.inbox.states import Priority, Status
from app.ui import words
from app.ui.i18n import number, translate
from app.ui.look import fonts, texts, tokens
from app.ui.triage import row_words

LEFT = 64
COMPACT_LEFT = 56
RIGHT = 12
_PREVIEW_PIXELS = 12.5
_AGE_GAP = 10
_AGE = "00 h 00"
"""As wide as an age grows while the row stays the same."""
_PIN_ROOM = 16
_TAG_PADDING = 5
MAX_TAGS = 2
_CACHED = 600


@dataclass(frozen=True, slots=True)
class Mark:
    """An icon with words: a state of the conversation, or its priority."""

    icon: str
    ink: str
    text: str
    width: float
    fill: str = ""


@dataclass(frozen=True, slots=True)
class RowLayout:
    """The texts of a row, elided to its width, and the marks that matter now."""

    name: str
    count: str
    count_x: float
    subject: str
    preview: tuple[str, ...]
    badge: Mark | None
    states: tuple[Mark, ...]
    tags: tuple[tuple[str, float], ...]


def preview_font() -> QFont:
    """The font of the preview: half a pixel under body."""
    return fonts.base_sized(_PREVIEW_PIXELS)


def _elide(font: QFont, text: str, width: float) -> str:
    return texts.metrics(font).elidedText(
        " ".join(text.split()), Qt.TextElideMode.ElideRight, max(0.0, width)
    )


def _two_lines(font: QFont, text: str, width: float) -> tuple[str, ...]:
    """The text on at most two lines, the second one elided."""
    text = " ".join(text[:400].split())
    metrics = texts.metrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    cut = _code_points(text, line.textLength())
    rest = text[cut:].lstrip()
    second = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return text[:cut].rstrip(), texts.directed(text, second)


def _code_points(text: str, units: int) -> int:
    """How many characters of ``text`` make that many UTF-16 units, as Qt counts."""
    at = 0
    for count, char in enumerate(text):
        if at >= units:
            return count
        at += 2 if ord(char) > 0xFFFF else 1
    return len(text)


def _mark(icon: str, ink: str, text: str, fill: str = "", weight: int = 500) -> Mark:
    font = fonts.base("micro", weight) if fill else fonts.base("small", weight)
    width = 12 + 4 + texts.metrics(font).horizontalAdvance(text) + 1
    return Mark(icon, ink, text, width + (9 if fill else 0), fill)


def _states(row: QueueRow, now: int) -> tuple[Mark, ...]:
    """The one state worth saying, most urgent first, how far its playbook is, and a priority that
    is not the usual one."""
    return (*_state(row, now), *_playbook(row), *_rank(row))


def _state(row: QueueRow, now: int) -> tuple[Mark, ...]:
    if row.send_state is not None:
        icon, ink, text = words.send_mark(row.send_state)
        return (_mark(icon, ink, text),)
    if row.replying:
        ink = "info" if row_words.is_replying(row, now) else "text-muted"
        return (_mark("pencil-line", ink, row_words.replying_words(row, now)),)
    if row.has_draft:
        return (_mark("file-pen-line", "text-muted", translate("Row", "Draft")),)
    if row.related:
        return (_mark("link", "text-muted", translate("Row", "Looks related")),)
    return ()


def _playbook(row: QueueRow) -> tuple[Mark, ...]:
    """How far the playbook it is at has come."""
    return (_mark("list-checks", "text-muted", row.playbook),) if row.playbook else ()


def _fitting(states: tuple[Mark, ...], room: float) -> tuple[Mark, ...]:
    """As they are where there is room; else priorities without words, then shorter words."""
    if sum(mark.width + 8 for mark in states) <= room:
        return states
    first, *rest = states
    bare = [_mark(mark.icon, mark.ink, "", mark.fill) for mark in rest]
    left = room - sum(mark.width + 8 for mark in bare) - 8
    font = fonts.base("micro", 600) if first.fill else fonts.base("small", 500)
    text = _elide(font, first.text, left - (first.width - _advance(font, first.text)))
    return (_mark(first.icon, first.ink, text, first.fill), *bare)


def _advance(font: QFont, text: str) -> float:
    return texts.metrics(font).horizontalAdvance(text)


_RANKS = {
    Priority.URGENT: ("octagon-alert", "danger", "danger-soft"),
    Priority.HIGH: ("flag", "warning", "warning-soft"),
    Priority.LOW: ("chevron-down", "text-faint", ""),
}


def _rank(row: QueueRow) -> tuple[Mark, ...]:
    if row.priority not in _RANKS:
        return ()
    icon, ink, fill = _RANKS[row.priority]
    return (_mark(icon, ink, words.priority_name(row.priority), fill, 600 if fill else 500),)


def _badge(row: QueueRow, plain: Status | None, now: int) -> Mark | None:
    """At the right of the subject: when it wakes, else a status the view does not imply."""
    if row.status is Status.SNOOZED and row.snoozed_until is not None:
        return _mark("alarm-clock", "text-faint", words.coming(row.snoozed_until, now))
    if plain is not None and row.status is not plain:
        icon = words.STATUS_ICONS[row.status]
        return _mark(icon, "text-faint", words.status_name(row.status))
    return None


def _tags(row: QueueRow, room: float) -> tuple[tuple[str, float], ...]:
    font = fonts.base("micro")
    metrics = texts.metrics(font)
    shown: list[tuple[str, float]] = []
    for tag in row.tags[:MAX_TAGS]:
        text = _elide(font, tag, 110)
        wide = metrics.horizontalAdvance(text) + 2 * _TAG_PADDING
        if wide > room:
            break
        shown.append((text, wide))
        room -= wide + 4
    hidden = len(row.tags) - len(shown)
    more = f"+{hidden}"
    wide = metrics.horizontalAdvance(more) + 2 * _TAG_PADDING
    if hidden and wide <= room:
        shown.append((more, wide))
    return tuple(shown)


def _apart(text: str) -> str:
    """A text beside another: the way it is written leaves the order of both alone."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def _age_room(row: QueueRow, now: int) -> float:
    since = row.waiting_since if row.waiting_since is not None else row.last_message_at
    metrics = texts.metrics(fonts.base("small", 500, figures=True))
    shown = (words.age(since, now), _AGE)
    return max(metrics.horizontalAdvance(text) for text in shown) + _AGE_GAP


def _first_line(row: QueueRow, left: float, right: float, now: int) -> tuple[str, str, float]:
    """Name, message count and where the count stands."""
    font = fonts.base("body", 600 if row.unread else 500)
    count = number(row.messages) if row.messages > 1 else ""
    figures = texts.metrics(fonts.base("micro", figures=True))
    count_width = figures.horizontalAdvance(count) + 6 if count else 0
    name = words.person(row)
    pin = _PIN_ROOM if row.pinned else 0
    text = _elide(font, name, right - left - _age_room(row, now) - count_width - pin)
    return text, count, left + texts.metrics(font).horizontalAdvance(text) + 6


def lay_out(
    row: QueueRow, width: int, *, compact: bool, plain: Status | None, now: int
) -> RowLayout:
    """The layout of a row for that width; ``plain`` is the status that needs no mention."""
    left = COMPACT_LEFT if compact else LEFT
    right = width - RIGHT
    name, count, count_x = _first_line(row, left, right, now)
    badge, states = _badge(row, plain, now), _states(row, now)
    subject_font = fonts.base("body", 500 if row.unread else 400)
    subject = row.subject or translate("Row", "No subject")
    if compact:
        marks = 16 * len(states) + (16 if badge else 0) + (24 if row.assignee_name else 0)
        marks += 16 if row.tags else 0
        text = f"{_apart(subject)} \N{EN DASH} {_apart(row.preview[:160])}"
        text = text if row.preview else subject
        line = _elide(subject_font, text, right - left - marks - 4)
        return RowLayout(name, count, count_x, line, (), badge, states, ())
    states = _fitting(states, right - left - (24 if row.assignee_name else 0))
    room = right - left - (badge.width + 8 if badge else 0)
    state_width = sum(state.width + 8 for state in states)
    tags = _tags(row, right - left - 24 - state_width)
    font, wide = preview_font(), right - left
    fourth = bool(states or tags)
    if fourth:
        preview: tuple[str, ...] = (_elide(font, row.preview[:300], wide),)
    else:
        preview = _two_lines(font, row.preview, wide - (24 if row.assignee_name else 0))
    return RowLayout(
        name, count, count_x, _elide(subject_font, subject, room), preview, badge, states, tags
    )


def _key(
    row: QueueRow, width: int, compact: bool, plain: Status | None, now: int
) -> tuple[object, ...]:
    """All that a layout depends on; of the time what matters, and only where it does."""
    timely = None
    if row.replying or row.snoozed_until is not None:
        timely = words.local(now).date().toJulianDay(), row_words.is_replying(row, now)
    return row, width, compact, plain, timely


class LayoutCache:
    """Layouts by row, width and form, the longest unused dropped first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], RowLayout] = OrderedDict()

    def get(
        self, row: QueueRow, width: int, *, compact: bool, plain: Status | None, now: int
    ) -> RowLayout:
        """The layout of a row, made when it is not at hand."""
        key = _key(row, width, compact, plain, now)
        found = self._kept.get(key)
        if found is None:
            found = lay_out(row, width, compact=compact, plain=plain, now=now)
            self._kept[key] = found
            if len(self._kept) > _CACHED:
                self._kept.popitem(last=False)
        return found

    def holds(
        self, row: QueueRow, width: int, *, compact: bool, plain: Status | None, now: int
    ) -> bool:
        """Whether the layout of a row is at hand."""
        return _key(row, width, compact, plain, now) in self._kept

    def clear(self) -> None:
        """Forget all: the fonts or the language changed."""
        self._kept.clear()


def row_height(*, compact: bool) -> int:
    """The height of every row at the text size in force, rounded up to even."""
    high = tokens.height("queue_row_compact" if compact else "queue_row")
    return 2 * math.ceil(high * fonts.scale() / 2)
