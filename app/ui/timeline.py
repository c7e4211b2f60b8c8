"""The conversation's entries from oldest to newest, placed one under the other. Loop thread.

Folded mail is one painted line; only what is unfolded holds a text view, and those are recycled
between conversations. Entries older than the last 20 stay away until asked for.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.base.clock import Clock, SystemClock
from app.base.ids import MessageId
from app.desk.values import Html
from app.inbox.values import Attachment, Direction, Entry, SendState
from app.ui import tokens
from app.ui.button import Button
from app.ui.entry_widget import EntryWidget
from app.ui.folded_mail import FoldedMail
from app.ui.i18n import translate
from app.ui.mail_card import MailCard
from app.ui.note_card import NoteCard
from app.ui.timeline_plan import Item, plan

_MARGIN, _GAP = 24, 8
_LAST = 20
_MORE = 50
_POOL = 12


class Timeline(QScrollArea):
    """Shows the entries of one conversation at a time."""

    reply_wanted = Signal(object)
    again_wanted = Signal(object)
    outbox_wanted = Signal(object, str)
    text_wanted = Signal(object)
    html_wanted = Signal(object)
    source_wanted = Signal(object)
    save_wanted = Signal(object, object)
    link_pressed = Signal(str, str)

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self._entries: tuple[Entry, ...] = ()
        self._unfolded: set[MessageId] = set()
        self._new_from: MessageId | None = None
        self._hidden = 0
        self._widgets: list[QWidget] = []
        self._cards: list[MailCard] = []
        self._notes: list[NoteCard] = []
        self._folds: list[FoldedMail] = []
        self.bottom_room = 0
        self._build()

    def _build(self) -> None:
        self.setObjectName("timeline")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Timeline", "Messages"))
        self._body = QWidget()
        self._body.setObjectName("timelineBody")
        self.setWidget(self._body)
        self._earlier = Button("x", icon_name="history", kind="flat", parent=self._body)
        self._earlier.clicked.connect(self._show_earlier)
        self._ticker = QTimer(self, interval=1_000)
        self._ticker.timeout.connect(self._tick)
        self.verticalScrollBar().setSingleStep(40)

    # --- what is shown -----------------------------------------------------------------------

    def open(self, entries: tuple[Entry, ...]) -> None:
        """Another conversation: unfold what is new and the latest, go to the first unread."""
        self._entries = entries
        self._hidden = max(0, len(entries) - _LAST)
        unread = next((entry.id for entry in entries if entry.unread), None)
        self._new_from = unread
        self._unfolded = _first_unfolded(entries)
        self._rebuild()
        target = self._widget_of(unread) if unread is not None else None
        if target is not None:
            self.verticalScrollBar().setValue(max(0, target.y() - 60))
        else:
            self._to_newest()

    def refresh(self, entries: tuple[Entry, ...]) -> None:
        """The same conversation changed: keep the place, follow the end when it was in sight."""
        if entries == self._entries:
            return
        known = {entry.id for entry in self._entries}
        fresh = [entry for entry in entries if entry.id not in known]
        bar = self.verticalScrollBar()
        place, at_end = bar.value(), bar.value() >= bar.maximum() - 40
        self._entries = entries
        self._unfolded.update(entry.id for entry in fresh)
        if self._new_from is None:
            self._new_from = next((entry.id for entry in fresh if entry.unread), None)
        self._rebuild()
        if fresh and at_end:
            self._to_newest()
        else:
            bar.setValue(place)

    def clear(self) -> None:
        """Show nothing."""
        self._entries, self._new_from = (), None
        self._rebuild()

    def entry(self, id_: MessageId) -> Entry | None:
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
        found = self._widget_of(id_)
        return found if isinstance(found, MailCard) else None

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
        """Unfold a message where it stands."""
        self._unfolded.add(id_)
        self._rebuild_in_place()

    def fold(self, id_: MessageId) -> None:
        """Fold a message to its line."""
        self._unfolded.discard(id_)
        self._rebuild_in_place()

    def set_bottom_room(self, room: int) -> None:
        """Leave that much space under the last entry, so that a toast covers nothing."""
        if room != self.bottom_room:
            bar = self.verticalScrollBar()
            at_end = bar.value() >= bar.maximum() - 4
            self.bottom_room = room
            self._place()
            if at_end:
                self._to_end()

    def _show_earlier(self) -> None:
        bar = self.verticalScrollBar()
        from_end = self._body.height() - bar.value()
        self._hidden = max(0, self._hidden - _MORE)
        self._rebuild()
        bar.setValue(self._body.height() - from_end)

    # --- building ----------------------------------------------------------------------------

    def _rebuild_in_place(self) -> None:
        place = self.verticalScrollBar().value()
        self._rebuild()
        self.verticalScrollBar().setValue(place)

    def _rebuild(self) -> None:
        now = self._clock.now()
        self.setUpdatesEnabled(False)
        kept = {w.id(): w for w in self._widgets if isinstance(w, MailCard | FoldedMail)}
        old, self._widgets = self._widgets, []
        shown = self._entries[self._hidden :]
        for item in plan(shown, self._unfolded, self._new_from, now):
            self._widgets.append(self._widget_for(item, kept, now))
        self._retire(old)
        self._earlier.setVisible(self._hidden > 0)
        self._earlier.setText(translate("Timeline", "Show %n earlier", "", self._hidden))
        self._place()
        self.setUpdatesEnabled(True)
        held = any(e.outbox and e.outbox.state is SendState.HELD for e in shown)
        self._ticker.start() if held else self._ticker.stop()

    def _widget_for(
        self, item: Item, kept: dict[MessageId | None, MailCard | FoldedMail], now: int
    ) -> QWidget:
        if item.made is not None:
            made = item.made(self._body)
            made.show()
            return made
        entry = item.entry
        assert entry is not None  # noqa: S101 - a plan item is one or the other
        shown: MailCard | FoldedMail | NoteCard
        if item.kind == "note":
            shown = self._notes.pop() if self._notes else NoteCard(self._body)
            self._wire(shown)
        elif item.kind == "mail":
            before = kept.get(entry.id)
            if isinstance(before, MailCard):
                shown = before
            else:
                shown = self._cards.pop() if self._cards else self._new_card()
        else:
            before = kept.get(entry.id)
            if isinstance(before, FoldedMail):
                shown = before
            else:
                shown = self._folds.pop() if self._folds else self._new_fold()
        shown.show_entry(entry, now)
        shown.show()
        return shown

    def _wire(self, note: NoteCard) -> None:
        if not note.property("wired"):
            note.setProperty("wired", True)
            note.body.link_pressed.connect(self.link_pressed)
            note.body.grown.connect(self._settle)

    def _new_card(self) -> MailCard:
        made = MailCard(self._body)
        made.resized.connect(self._replace)
        made.folded.connect(self.fold)
        made.reply_wanted.connect(self.reply_wanted)
        made.again_wanted.connect(self.again_wanted)
        made.outbox_wanted.connect(self.outbox_wanted)
        made.text_wanted.connect(self.text_wanted)
        made.html_wanted.connect(self.html_wanted)
        made.source_wanted.connect(self.source_wanted)
        made.save_wanted.connect(self._save)
        made.body.link_pressed.connect(self.link_pressed)
        made.body.grown.connect(self._settle)
        return made

    def _save(self, id_: MessageId, attachment: Attachment) -> None:
        self.save_wanted.emit(id_, attachment)

    def _new_fold(self) -> FoldedMail:
        made = FoldedMail(self._body)
        made.pressed.connect(self.unfold)
        return made

    def _retire(self, old: Iterable[QWidget]) -> None:
        """Put cards that are not shown any more into the pools, drop the painted lines."""
        shown = set(map(id, self._widgets))
        for widget in old:
            if id(widget) in shown:
                continue
            widget.hide()
            pool: list[QWidget] | None = None
            if isinstance(widget, MailCard):
                pool = self._cards  # type: ignore[assignment]
            elif isinstance(widget, FoldedMail):
                pool = self._folds  # type: ignore[assignment]
            elif isinstance(widget, NoteCard):
                pool = self._notes  # type: ignore[assignment]
            if pool is not None and len(pool) < _POOL:
                pool.append(widget)
            else:
                widget.deleteLater()

    # --- places ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _replace(self) -> None:
        place = self.verticalScrollBar().value()
        self._place()
        self.verticalScrollBar().setValue(place)

    def _settle(self) -> None:
        """Texts grew by themselves: what begins in sight stays where it is."""
        bar = self.verticalScrollBar()
        seen = range(bar.value(), bar.value() + self.viewport().height())
        kept = next((w for w in self._widgets if w.y() in seen), None)
        before = kept.y() if kept is not None else 0
        self._place()
        if kept is not None:
            bar.setValue(bar.value() + kept.y() - before)

    def _place(self) -> None:
        wide = self.viewport().width()
        inner = min(tokens.width("timeline_text_max"), self.width() - 2 * _MARGIN)
        left = (self.width() - inner) // 2
        y = _MARGIN - _GAP
        if not self._earlier.isHidden():
            hint = self._earlier.sizeHint()
            self._earlier.setGeometry(left + (inner - hint.width()) // 2, y, hint.width(), 28)
            y += 28 + _GAP
        for widget in self._widgets:
            high = widget.height_for(inner) if isinstance(widget, EntryWidget) else 0
            widget.setGeometry(left, y, inner, high)
            y += high + _GAP
        self._body.resize(wide, y + 4 + self.bottom_room)

    def _to_newest(self) -> None:
        """To the end, but never past the beginning of the newest entry."""
        bar = self.verticalScrollBar()
        newest = self._widgets[-1].y() - _GAP if self._widgets else 0
        bar.setValue(min(bar.maximum(), newest))

    def _to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _widget_of(self, id_: MessageId | None) -> QWidget | None:
        for widget in self._widgets:
            if isinstance(widget, MailCard | FoldedMail) and widget.id() == id_:
                return widget
        return None

    def _tick(self) -> None:
        now = self._clock.now()
        for widget in self._widgets:
            if isinstance(widget, MailCard):
                widget.tick(now)


def _first_unfolded(entries: tuple[Entry, ...]) -> set[MessageId]:
    """What is open at first: unread messages, the latest inbound one and all after it."""
    latest = max(
        (at for at, entry in enumerate(entries) if entry.direction is Direction.IN), default=0
    )
    return {entry.id for at, entry in enumerate(entries) if entry.unread or at >= latest}
