"""The conversation's entries from oldest to newest, placed one under the other. Loop thread.

Only what is in sight is a widget (``conversation.flow`` knows where the rest is), so a conversation
of thousands opens and scrolls like one of ten. Entries older than the last 20 stay away until asked
for.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.base.clock import Clock, SystemClock
from app.base.ids import MessageId
from app.desk.values import Html
from app.inbox.values import Direction, Entry, SendState
from app.ui.conversation.bubble import Bubble
from app.ui.conversation.call_card import CallCard
from app.ui.conversation.column import Column
from app.ui.conversation.flow import GAP
from app.ui.conversation.folded_mail import FoldedMail
from app.ui.conversation.link_hint import LinkHint
from app.ui.conversation.mail_card import MailCard
from app.ui.conversation.note_card import NoteCard
from app.ui.conversation.thin_lines import EventLine
from app.ui.conversation.timeline_plan import plan
from app.ui.i18n import translate
from app.ui.look.own_viewport import give_viewport
from app.ui.parts.button import Button
from app.ui.parts.floating_bar import float_bar
from app.ui.parts.toast import TICK_MS

_LAST = 20
_SETTLED = (SendState.SENT, SendState.CANCELLED)


class Timeline(QScrollArea):
    """Shows the entries of one conversation at a time."""

    reply_wanted = Signal(object)
    again_wanted = Signal(object)
    outbox_wanted = Signal(object, str)
    text_wanted = Signal(object)
    html_wanted = Signal(object)
    source_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    """A message, and where on the screen its menu belongs."""
    file_pressed = Signal(object, object)
    save_all_wanted = Signal(object)
    link_pressed = Signal(object, str, str)
    """The widget a link stands in, its address, the words it was shown with."""
    link_hovered = Signal(str)
    """The address of the link under the pointer, or of the one that has the focus; or nothing."""
    entry_shown = Signal(object)
    """A widget has come into sight with a message it did not show before."""

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self._entries: tuple[Entry, ...] = ()
        self._unfolded: set[MessageId] = set()
        self._new_from: MessageId | None = None
        self._hidden = 0
        self._own_comes = False
        self._build()
        self.hint = LinkHint(self)
        self.link_hovered.connect(self.hint.show_link)

    def _build(self) -> None:
        give_viewport(self)
        self.setObjectName("timeline")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Timeline", "Messages"))
        self._body = QWidget()
        self._body.setObjectName("timelineBody")
        self.setWidget(self._body)
        self._earlier = Button("x", icon_name="history", kind="flat", parent=self._body)
        self._earlier.clicked.connect(self.show_earlier)
        self._column = Column(self, self._body, self._earlier, self._clock, self._wire)
        self._column.shown.connect(self.entry_shown)
        self._ticker = QTimer(self, interval=TICK_MS)  # as the toast, which says the same seconds
        self._ticker.timeout.connect(self._tick)
        self.verticalScrollBar().setSingleStep(40)
        float_bar(self)

    # --- what is shown -----------------------------------------------------------------------

    def open(self, entries: tuple[Entry, ...]) -> None:
        """Another conversation: unfold what is new and the latest, go to the first unread."""
        self._entries, self._own_comes = entries, False
        self._hidden = max(0, len(entries) - _LAST)
        unread = next((entry.id for entry in entries if entry.unread), None)
        if unread is not None:
            at = next(at for at, entry in enumerate(entries) if entry.id == unread)
            self._hidden = min(self._hidden, max(0, at - 2))
        self._new_from = unread
        self._unfolded = _first_unfolded(entries)
        self._replan(fresh=True, moving=True)
        self._go_to_start(unread)

    def _go_to_start(self, unread: MessageId | None) -> None:
        if unread is None:
            self._to_newest()
            return
        for _ in range(3):  # heights above are guesses until they are seen
            at = self._column.flow.index(("entry", unread))
            self._column.scroll_to(max(0, self._column.top_of(at) - 60))

    def expect_own(self) -> None:
        """Something was written here: it is brought into sight when it comes, wherever one was."""
        self._own_comes = True

    def refresh(self, entries: tuple[Entry, ...]) -> None:
        """The same conversation changed: keep the place, follow the end when it was in sight."""
        if _are_alike(entries, self._entries):
            self._entries = entries
            return
        known = {entry.id for entry in self._entries}
        fresh = [entry for entry in entries if entry.id not in known]
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 40
        shown = len(self._entries) - self._hidden
        changed = bool(fresh) or entries[-1:] != self._entries[-1:]
        self._entries = entries
        if len(entries) < shown + self._hidden:  # some were taken away
            self._hidden = min(self._hidden, max(0, len(entries) - _LAST))
        self._unfolded.update(entry.id for entry in fresh)
        if self._new_from is None:
            self._new_from = next((entry.id for entry in fresh if entry.unread), None)
        follows = (at_end and changed) or (bool(fresh) and self._own_comes)
        self._own_comes = self._own_comes and not fresh
        self._replan(moving=follows)
        if follows:
            self._to_newest()

    def clear(self) -> None:
        """Show nothing."""
        self._entries, self._new_from, self._hidden = (), None, 0
        self._replan(fresh=True)

    def entries(self) -> tuple[Entry, ...]:
        """Every entry of the conversation, the earlier ones too."""
        return self._entries

    def entry(self, id_: MessageId | None) -> Entry | None:
        """The entry of a message shown here."""
        return next((entry for entry in self._entries if entry.id == id_), None)

    def after(self, id_: MessageId) -> tuple[Entry, ...]:
        """The entries that came after a message, as far as it is known here."""
        for at, entry in enumerate(self._entries):
            if entry.id == id_:
                return self._entries[at + 1 :]
        return ()

    def card(self, id_: MessageId) -> MailCard | None:
        """The unfolded card of a message, if there is one."""
        found = self.widget_of(id_)
        return found if isinstance(found, MailCard) else None

    def widget_of(self, id_: MessageId) -> QWidget | None:
        """The widget of a message, brought about when it is out of sight."""
        return self._column.widget_of(id_)

    def live(self) -> list[QWidget]:
        """What is in sight, from top to bottom."""
        return [self._column.live[at] for at in sorted(self._column.live)]

    def show_whole_text(self, id_: MessageId, text: str) -> None:
        """The whole text of a message came."""
        card = self.card(id_)
        if card is not None:
            card.show_whole_text(text)

    def show_html(self, id_: MessageId, html: Html, images: dict[str, QImage]) -> None:
        """The cleaned HTML of a message came."""
        card = self.card(id_)
        if card is not None:
            card.show_html(html, images)

    def unfold(self, id_: MessageId) -> None:
        """Unfold a message, or a run of events, where it stands."""
        self._fold(id_, open_=True)

    def fold(self, id_: MessageId) -> None:
        """Fold a message to its line."""
        self._fold(id_, open_=False)

    def toggle_all(self) -> None:
        """Unfold every message, the earlier ones too; where all are, fold all but the newest."""
        every = [entry.id for entry in self._entries if entry.direction is not Direction.EVENT]
        here = self.focused()
        if self._hidden or not self._unfolded.issuperset(every):
            self._hidden = 0
            self._unfolded.update(every)
        else:
            self._unfolded = set(every[-1:])
        self._replan()
        if here is not None:
            self.focus(here)

    def _fold(self, id_: MessageId, *, open_: bool) -> None:
        had_focus = self.focused() == id_
        if open_:
            self._unfolded.add(id_)
        else:
            self._unfolded.discard(id_)
        self._replan()
        if had_focus:
            self.focus(id_)

    def set_bottom_room(self, room: int) -> None:
        """Leave that much space under the last entry, so that a toast covers nothing."""
        if room != self._column.bottom_room:
            bar = self.verticalScrollBar()
            at_end = bar.value() >= bar.maximum() - 4
            self._column.bottom_room = room
            self._column.place()
            if at_end:
                bar.setValue(bar.maximum())

    def show_earlier(self) -> None:
        """Show what came before the last 20 entries; what is in sight stays where it is."""
        self._hidden = 0
        self._replan()

    def reveal(self, id_: MessageId) -> QWidget | None:
        """Bring a message into sight, from among the earlier ones too; gives its widget."""
        at = next((n for n, entry in enumerate(self._entries) if entry.id == id_), -1)
        if 0 <= at < self._hidden:
            self.show_earlier()
        return self._column.bring(id_)

    # --- the focus among entries -------------------------------------------------------------

    def focused(self) -> MessageId | None:
        """The message that has the focus, or something in it."""
        at = self._column.at_focus()
        entry = self._column.flow.items[at].entry if at >= 0 else None
        return entry.id if entry is not None else None

    def focus(self, id_: MessageId) -> None:
        """Give a message the focus and bring it into sight."""
        widget = self._column.bring(id_)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        bar = self.verticalScrollBar()
        if event.key() in steps and not event.modifiers():
            self._step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if back else 1) * (bar.pageStep() - 40))
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        here = self.focused()
        places = [
            at for at, item in enumerate(self._column.flow.items)
            if item.entry is not None and item.kind != "event"
        ]  # fmt: skip
        if not places:
            return
        if here is not None:
            at = self._column.flow.index(("entry", here))
            later = [n for n in places if (n > at if by > 0 else n < at)]
            target = (later[0] if by > 0 else later[-1]) if later else None
        else:
            seen = [n for n in places if n in self._column.live and self._column.is_seen(n)]
            target = (seen[0] if by > 0 else seen[-1]) if seen else places[-1]
        if target is not None:
            entry = self._column.flow.items[target].entry
            assert entry is not None  # noqa: S101 - only such were chosen
            self.focus(entry.id)

    # --- building ----------------------------------------------------------------------------

    def _replan(self, *, fresh: bool = False, moving: bool = False) -> None:
        """Plan anew; what is in sight keeps its widget and its place."""
        shown = self._entries[self._hidden :]
        items = list(plan(shown, self._unfolded, self._new_from, self._clock.now()))
        self._earlier.setVisible(self._hidden > 0)
        self._earlier.setText(translate("Timeline", "Show %n earlier", "", self._hidden))
        self._column.show(items, fresh=fresh, moving=moving)
        held = any(e.outbox and e.outbox.state is SendState.HELD for e in shown)
        self._ticker.start() if held else self._ticker.stop()

    def _wire(self, made: QWidget) -> None:
        """Connect a new widget, once."""
        if isinstance(made, MailCard):
            made.folded.connect(self.fold)
            made.reply_wanted.connect(self.reply_wanted)
            made.text_wanted.connect(self.text_wanted)
            made.html_wanted.connect(self.html_wanted)
            made.source_wanted.connect(self.source_wanted)
            made.save_all_wanted.connect(self.save_all_wanted)
            made.outbox_wanted.connect(self.outbox_wanted)
            made.resized.connect(self._column.resettle)
        if isinstance(made, Bubble):
            made.files.save_all_pressed.connect(lambda: self.save_all_wanted.emit(made.id()))
        if isinstance(made, MailCard | Bubble):
            made.again_wanted.connect(self.again_wanted)
        if isinstance(made, MailCard | Bubble | NoteCard):
            made.body.link_pressed.connect(partial(self.link_pressed.emit, made))
            made.body.link_hovered.connect(self.link_hovered)
            made.body.grown.connect(self._column.resettle)
        if isinstance(made, MailCard | Bubble | CallCard):
            made.file_pressed.connect(self.file_pressed)
        if isinstance(made, MailCard | Bubble | NoteCard | CallCard | FoldedMail):
            made.menu_wanted.connect(self._tell_menu)
        if isinstance(made, CallCard):
            made.call_back_wanted.connect(
                lambda number: self.link_pressed.emit(made, _tel(number), "")
            )
        if isinstance(made, FoldedMail):
            made.pressed.connect(self.unfold)
        if isinstance(made, EventLine):
            made.pressed.connect(self._toggle_run)

    def _toggle_run(self, first: MessageId) -> None:
        self._fold(first, open_=first not in self._unfolded)

    def _tell_menu(self, id_: MessageId, at: QPoint) -> None:
        self.menu_wanted.emit(id_, at)

    # --- places ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        super().resizeEvent(event)
        self.hint.hide()
        if event.oldSize().width() != event.size().width():
            self._column.rewiden()
        self._column.fill()
        if at_end and event.size().height() < event.oldSize().height():
            self._stay_at_end()

    def _stay_at_end(self) -> None:
        """What is answered stays in sight while the answer grows, where it ends if one was past
        its beginning."""
        bar = self.verticalScrollBar()
        if bar.value() <= self._newest():
            self._to_newest()
        else:
            bar.setValue(bar.maximum())

    def _to_newest(self) -> None:
        """To the end, but never past the beginning of the newest entry; of bubbles to the end."""
        for _ in range(3):
            self._column.scroll_to(self._newest())

    def _newest(self) -> int:
        items, end = self._column.flow.items, self.verticalScrollBar().maximum()
        if not items or items[-1].kind == "bubble":
            return end
        return min(end, self._column.top_of(len(items) - 1) - GAP)

    def _tick(self) -> None:
        now = self._clock.now()
        for widget in self._column.live.values():
            if isinstance(widget, MailCard | Bubble):
                widget.tick(now)


def _tel(number: str) -> str:
    return "tel:" + "".join(char for char in number if char.isdigit() or char == "+")


def _are_alike(some: tuple[Entry, ...], others: tuple[Entry, ...]) -> bool:
    """Whether they show the same: that it was read meanwhile changes nothing here."""
    return len(some) == len(others) and all(
        one == other or replace(one, unread=other.unread) == other
        for one, other in zip(some, others, strict=True)
    )


def _first_unfolded(entries: tuple[Entry, ...]) -> set[MessageId]:
    """What is open at first: what is unread or not sent, the latest inbound and all after it."""
    latest = max(
        (at for at, entry in enumerate(entries) if entry.direction is Direction.IN), default=0
    )
    return {
        entry.id
        for at, entry in enumerate(entries)
        if (entry.unread or at >= latest or _is_unsent(entry))
        and entry.direction is not Direction.EVENT
    }


def _is_unsent(entry: Entry) -> bool:
    return entry.outbox is not None and entry.outbox.state not in _SETTLED
