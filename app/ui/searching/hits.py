"""Marks of what was searched for in the conversation shown, and the way from one to the next.

Loop thread. Only what is in sight is a widget: hits elsewhere are counted in the texts, and their
message is unfolded and brought into sight when one goes there.
"""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from app.base.ids import MessageId
from app.desk.search_values import Needle
from app.inbox.values import Direction, Entry
from app.ui.conversation import highlight
from app.ui.conversation.mail_browser import MailBrowser
from app.ui.conversation.timeline import Timeline

_SETTLE_MS = 60
"""After a text has come: formatted HTML changes its document several times."""
_MARGIN = 80


class Hits(QObject):
    """Give it needles; it marks what the timeline shows."""

    moved = Signal(int, int)
    """The hit one is at, counted from 1 (0: at none), and how many there are."""

    def __init__(self, timeline: Timeline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._needles: tuple[Needle, ...] = ()
        self._message: MessageId | None = None
        self._nth = -1
        self._sought = False
        """The hit is still to come into sight: texts come late and push each other about."""
        self._heard: WeakSet[MailBrowser] = WeakSet()
        """Those whose changes are followed; each goes with its card."""
        self._again = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._again.timeout.connect(self._settled)
        timeline.entry_shown.connect(self._shown)
        timeline.verticalScrollBar().actionTriggered.connect(self._left_alone)

    def look_for(self, needles: Sequence[Needle]) -> None:
        """Mark these from now on; none takes the marks away."""
        if tuple(needles) == self._needles:
            return
        self._needles = tuple(needles)
        self._message, self._nth = None, -1
        self.mark()
        self._tell()

    def needles(self) -> tuple[Needle, ...]:
        """What is marked."""
        return self._needles

    def begin(self) -> None:
        """Another conversation is shown: at no hit yet."""
        self._message, self._nth, self._sought = None, -1, False
        self._again.start()
        self._tell()

    def refresh(self) -> None:
        """The same conversation is shown as it is now: at the hit one was at."""
        self._again.start()
        self._tell()

    def go_to(self, message: MessageId | None) -> bool:
        """To the first hit of a message, or of the conversation; whether there is one."""
        known = self._timeline.entry(message)
        if known is not None and self._count(known):
            self._message, self._nth = known.id, 0
        else:
            found = self._messages()
            if not found:
                return False
            self._message, self._nth = found[-1], 0
        self._show()
        return True

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) hit, round at the end."""
        spots = [(m, n) for m in self._messages() for n in range(self._count_of(m))]
        if not spots:
            return
        here = (self._message, self._nth)
        at = spots.index(here) + by if here in spots else (0 if by > 0 else -1)
        self._message, self._nth = spots[at % len(spots)]
        self._show()

    # --- inside ------------------------------------------------------------------------------

    def _messages(self) -> list[MessageId]:
        return [entry.id for entry in self._timeline.entries() if self._count(entry)]

    def _count_of(self, id_: MessageId) -> int:
        entry = self._timeline.entry(id_)
        return self._count(entry) if entry is not None else 0

    def _count(self, entry: Entry) -> int:
        if entry.direction is Direction.EVENT or not self._needles:
            return 0
        body = _body(self._live(entry.id))
        if body is not None:
            return len(highlight.cursors_of(body, self._needles))
        return len(highlight.places(entry.new_text, self._needles))

    def _live(self, id_: MessageId) -> QWidget | None:
        for widget in self._timeline.live():
            entry = getattr(widget, "entry", None)
            if entry is not None and entry.id == id_:
                return widget
        return None

    def _show(self) -> None:
        if self._message is None:
            return
        self._sought = True
        self._timeline.unfold(self._message)
        widget = self._timeline.reveal(self._message)
        self.mark()
        self._bring_hit(widget)
        self._again.start()
        self._tell()

    def _bring_hit(self, widget: QWidget | None) -> bool | None:
        """Whether it took scrolling; None: its text has not come yet."""
        body = _body(widget)
        cursors = highlight.cursors_of(body, self._needles) if body is not None else []
        if body is None or not cursors:
            return None
        return self._bring(body, cursors[min(self._nth, len(cursors) - 1)])

    def _bring(self, body: MailBrowser, cursor: QTextCursor) -> bool:
        """Scroll until the hit is in sight, with some room around it; whether that was needed."""
        inside: QWidget = self._timeline.widget()  # type: ignore[assignment]  # it has one
        place = body.cursorRect(cursor)
        top = body.viewport().mapTo(inside, place.topLeft()).y()
        bar = self._timeline.verticalScrollBar()
        high = self._timeline.viewport().height()
        before = bar.value()
        if not before + _MARGIN // 2 <= top <= before + high - _MARGIN:
            bar.setValue(max(0, top - high // 3))
        return bar.value() != before

    def mark(self) -> None:
        """Mark every text in sight anew."""
        for widget in self._timeline.live():
            body = _body(widget)
            if body is None:
                continue
            entry = getattr(widget, "entry", None)
            here = entry is not None and entry.id == self._message
            highlight.mark(body, self._needles, self._nth if here else -1)

    def _settled(self) -> None:
        """Texts have come or changed: the hit may only now be there, or have moved."""
        self.mark()
        if not self._sought or self._message is None:
            return
        moved = self._bring_hit(self._live(self._message))
        if moved:
            self._again.start()
        elif moved is not None:
            self._sought = False

    def _left_alone(self) -> None:
        self._sought = False

    def _shown(self, widget: QWidget) -> None:
        body = _body(widget)
        if body is None:
            return
        if body not in self._heard:
            self._heard.add(body)
            body.document().contentsChanged.connect(self._changed)
        if self._needles:
            self._again.start()

    def _changed(self) -> None:
        if self._needles:
            self._again.start()

    def _tell(self) -> None:
        messages = self._messages()
        counts = [self._count_of(m) for m in messages]
        at = 0
        if self._message in messages:
            before = messages.index(self._message)
            at = sum(counts[:before]) + self._nth + 1
        self.moved.emit(at, sum(counts))


def _body(widget: QWidget | None) -> MailBrowser | None:
    body = getattr(widget, "body", None)
    return body if isinstance(body, MailBrowser) else None
