"""The composer: a reply, a forward, a new message or a note, never the one for the other.

Loop thread. The mode is part of what is handed over with every text; it changes only by R, N, F or
a press on the switch (rule S9). What is typed is told to be kept every half second as it grows.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from app.base.ids import MessageId
from app.desk.writing import rich_text
from app.desk.writing.letter import Letter, Mode
from app.desk.writing.letter_checks import Finding
from app.desk.writing.rich_text import Rich
from app.inbox.values import ConversationPage
from app.ui.i18n import translate
from app.ui.look.theme import theme
from app.ui.parts.entry_widget import draw_frame
from app.ui.writing import attaching
from app.ui.writing.composer_foot import ComposerFoot
from app.ui.writing.composer_head import ComposerHead
from app.ui.writing.editor import Editor
from app.ui.writing.files_row import FilesRow
from app.ui.writing.finding_words import sentence_of
from app.ui.writing.format_bar import FormatBar
from app.ui.writing.letter_foot import LetterFoot
from app.ui.writing.letter_head import LetterHead
from app.ui.writing.way_bar import WayBar

_KEEP_MS = 500
Letters = dict[Mode, Letter]
When = tuple[int | None, bool] | None
"""Microseconds UTC, and whether only if they are silent."""


class Composer(QFrame):
    """Holds one letter per mode for the conversation shown."""

    send = Signal(object, str)
    """A ``Letter`` and what follows it: "", "resolve", "snooze". It stays until ``take``."""
    add_note = Signal(object, str, bool)
    """Conversation, text, and whether to resolve as well."""
    keep = Signal(object)
    """A ``Letter`` to be kept."""
    left = Signal()
    refused = Signal(str)
    """A sentence: why the text was not sent."""
    entered = Signal(object)
    """Another ``Letter`` is shown: its signature and quotation are wanted."""
    ways_wanted = Signal(QWidget)
    more_wanted = Signal(QWidget)
    emoji_wanted = Signal(QWidget)
    grown = Signal()
    typed = Signal()
    taken = Signal()
    """A letter or a note was handed over."""
    shown = Signal()
    """A mode, or another text, is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "reply"
        self._page: ConversationPage | None = None
        self._letters: Letters = {}
        self._unkept = self._offline = self._formats_open = False
        self._build()
        self._connect()
        self._show_mode()

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(1, 1, 1, 1)
        down.setSpacing(0)
        self.head = ComposerHead()
        self.segments = self.head.segments
        self.by = WayBar()
        self.lines = LetterHead()
        self.to, self.cc, self.bcc = self.lines.to, self.lines.cc, self.lines.bcc
        self.text = Editor()
        self.formats = FormatBar(self.text)
        self.formats.hide()
        self.foot = LetterFoot()
        self.files = FilesRow()
        self.row = ComposerFoot()
        self.submit, self.attach, self._more = self.row.submit, self.row.attach, self.row.ways
        for part in (
            self.head,
            self.by,
            self.lines,
            self.text,
            self.foot,
            self.files,
            self.formats,
            self.row,
        ):
            down.addWidget(part)

    def _connect(self) -> None:
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._timer.timeout.connect(self.keep_now)
        self.segments.chosen.connect(self.set_mode)
        self.text.textChanged.connect(self._typed)
        self.text.submitted.connect(self.submit_now)
        self.text.left.connect(self.left)
        self.text.focused.connect(self._focus_moved)
        self.text.files_given.connect(self.add_paths)
        for part in (self.lines, self.files, self.foot):
            part.changed.connect(self._typed)
        self.lines.sender_changed.connect(lambda: self.entered.emit(self.letter()))
        self.row.submit.clicked.connect(lambda: self.submit_now(False))
        self.row.ways.clicked.connect(lambda: self.ways_wanted.emit(self.row.ways))
        self.row.more.clicked.connect(lambda: self.more_wanted.emit(self.row.more))
        self.row.emoji.clicked.connect(lambda: self.emoji_wanted.emit(self.row.emoji))
        self.row.attach.clicked.connect(lambda: attaching.choose(self))
        self.row.format.clicked.connect(self.toggle_formats)
        theme().changed.connect(self.update)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._ring)

    def _ring(self, before: QWidget | None, now: QWidget | None) -> None:
        """The ring is around all of it, whichever of its lines has the focus."""
        if any(one is not None and self.isAncestorOf(one) for one in (before, now)):
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads out of its fields and buttons as it does out of the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    # --- what it writes to -------------------------------------------------------------------

    def open(self, page: ConversationPage, letters: Letters) -> None:
        """Another conversation: its drafts, its recipients; reply, unless only a note was begun."""
        self.keep_now()
        self._page = page
        self._letters = {mode: letter for mode, letter in letters.items() if mode != "new"}
        self.head.show_page(page)
        self.by.clear()
        note = "note" in self._letters and "reply" not in self._letters
        self._enter("note" if note else "reply")

    def open_new(self, letter: Letter) -> None:
        """A first message to somebody."""
        self.keep_now()
        self._page = None
        self.by.clear()
        self._letters = {"new": letter}
        self._enter("new")

    def refresh(self, page: ConversationPage) -> None:
        """The same conversation changed: a text that is begun stays as it stands.

        So do its ``position`` and ``seen``: the send guard compares with them (S6).
        """
        if self._page is None or self._page.row.id != page.row.id:
            return
        self._page = page
        for mode in ("reply", "note"):
            held = self._letters.get(mode)
            if mode != self.mode and held is not None and held.worthless:
                del self._letters[mode]
        begun = self.mode != "reply" or not self.letter().worthless or self.letter().about
        if not begun and not self.lines.has_focus():
            fresh = self._blank("reply")
            now = self._letters["reply"]
            if (fresh.to, fresh.position) != (now.to, now.position):
                self._letters["reply"] = fresh
                self.lines.show_letter(fresh, page)

    def page(self) -> ConversationPage | None:
        """The conversation it writes to; none for a new message."""
        return self._page

    def saw(self, seen: MessageId | None = None) -> None:
        """The writer was shown everything that is here now."""
        page, held = self._page, self._letters.get(self.mode)
        if page is not None and held is not None:
            self._letters[self.mode] = replace(
                held, seen=seen or page.last_seen, position=page.position
            )

    def _blank(self, mode: Mode) -> Letter:
        page = self._page
        if page is None:
            return replace(self._letters[mode], body=())
        to = page.reply_to if mode == "reply" else ()
        return Letter(page.row.id, mode, to=to, seen=page.last_seen, position=page.position)

    # --- modes -------------------------------------------------------------------------------

    def set_mode(self, mode: str) -> None:
        """Change between reply, forward and note: by key or a press, never by itself."""
        if self.mode == "new":
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if mode != self.mode and mode in ("reply", "note", "forward"):
            self.keep_now()
            self._letters[self.mode] = self.letter()
            self._enter(mode)  # type: ignore[arg-type]  # one of those three
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_way(self, letter: Letter) -> None:
        """The text at hand goes another way: it is kept so, and shown so."""
        self._letters[self.mode] = letter
        self._enter(self.mode)
        self._unkept = True
        self.keep_now()

    def put_letter(self, letter: Letter, *, keep: bool = True) -> None:
        """Give a text to its writer: one taken back, a forward, one that was discarded."""
        if self._page is None and letter.mode != "new":
            return
        if letter.mode != self.mode and self.mode in self._letters:
            self.keep_now()
            self._letters[self.mode] = self.letter()
        self._letters[letter.mode] = letter
        self._enter(letter.mode)
        if keep:
            self._unkept = True
            self.keep_now()

    def _enter(self, mode: Mode) -> None:
        self.mode = mode
        if mode not in self._letters:
            self._letters[mode] = self._blank(mode)
        letter = self._letters[mode]
        self.text.rich = mode != "note" and self.channel_is_rich()
        self._put_in(letter.body)
        self._quietly(letter)
        self._show_mode()
        self._name_text()
        self._unkept = False
        self.entered.emit(letter)

    def _quietly(self, letter: Letter) -> None:
        """Show what stands round the text without taking it for typed."""
        for part in (self.lines, self.files, self.foot):
            part.blockSignals(True)
        self.lines.show_letter(letter, self._page)
        self.files.show_files(letter.files)
        self.foot.choose(signature=letter.signature, quote=letter.quote)
        for part in (self.lines, self.files, self.foot):
            part.blockSignals(False)
        self.row.saved.set_text("")

    def channel_is_rich(self) -> bool:
        """Whether formatting travels on the channel."""
        if self.by.way is not None:
            return self.by.way.can.html
        return self._page is None or self._page.account_kind in ("", "email", "archive")

    def can_send(self) -> bool:
        """Whether there is an account that it could leave from."""
        return self.mode == "new" or (self._page is not None and self._page.account is not None)

    def _put_in(self, body: Rich) -> None:
        self.text.blockSignals(True)
        self.text.set_body(body)
        self.text.blockSignals(False)

    def _show_mode(self) -> None:
        note = self.mode == "note"
        self.head.show_mode(self.mode)
        self.lines.setVisible(not note and not (self.mode == "reply" and self.by.talk))
        self.files.setVisible(not note and bool(self.files.files()))
        self.foot.clear()
        self.formats.setVisible(self._formats_open and self.text.rich)
        self.row.show_mode(self.mode, offline=self._offline)
        self.row.submit.setEnabled(note or self.can_send())
        self.row.ways.setEnabled(self.can_send())
        self.update()
        self.shown.emit()

    def show_by(self) -> None:
        """The way it takes is known: what the channel has no place for goes."""
        self.text.rich = self.mode != "note" and self.channel_is_rich()
        self._show_mode()

    def toggle_formats(self) -> None:
        """Show the bar of looks, or put it away."""
        self._formats_open = not self._formats_open
        self.formats.setVisible(self._formats_open and self.text.rich)
        self.formats.refresh()
        self.grown.emit()

    def set_offline(self, offline: bool) -> None:
        """Without a network Send becomes Queue."""
        if offline != self._offline:
            self._offline = offline
            self.row.show_mode(self.mode, offline=offline)

    def _name_text(self) -> None:
        note = translate("Composer", "Note, only your team sees this")
        reply = translate("Composer", "Reply by %1 to %2")
        people = ", ".join(one.name or one.address for one in self.to.addresses())
        reply = reply.replace("%1", self.head.channel.text()).replace("%2", people)
        named: dict[str, str] = {
            "note": note,
            "forward": translate("Composer", "Forward"),
            "new": translate("Composer", "New message"),
        }
        self.text.setAccessibleName(named.get(self.mode, reply))

    # --- what is typed -----------------------------------------------------------------------

    def letter(self) -> Letter:
        """The letter as it stands."""
        held = self._letters[self.mode]
        held = replace(held, body=self.text.body())
        if self.mode == "note":
            return held
        held = self.by.taken(self.lines.letter(held))
        return replace(
            held, files=self.files.files(), quote=self.foot.quote, signature=self.foot.signature
        )

    def pending(self) -> Letter | None:
        """The letter at hand, kept or not."""
        return self.letter() if self.mode in self._letters else None

    def shows(self, letter: Letter) -> bool:
        """Whether that letter is the one on screen, or one beside it."""
        held = self._letters.get(letter.mode)
        return held is not None and held.conversation == letter.conversation

    def keep_now(self) -> None:
        """Tell what has been typed since the last time."""
        self._timer.stop()
        if not self._unkept or self.mode not in self._letters:
            return
        self._unkept = False
        self._letters[self.mode] = self.letter()
        self.keep.emit(self._letters[self.mode])

    def show_kept(self) -> None:
        """The draft is stored."""
        if not self._unkept and not rich_text.is_empty(self.text.body()):
            self.say_draft(translate("Composer", "Draft saved"))

    def say_draft(self, text: str, ink: str = "text-faint") -> None:
        """A word on how the draft stands."""
        self.row.saved.set_ink(ink)
        self.row.saved.set_text(text)

    def _typed(self) -> None:
        if self.mode not in self._letters:
            return
        held = self._letters[self.mode]
        if not held.begun_at:
            self._letters[self.mode] = replace(held, begun_at=1)
        self._unkept = True
        self.row.saved.set_text("")
        self.typed.emit()
        if not self._timer.isActive():  # never put off: what is typed on and on is kept as well
            self._timer.start()

    def _focus_moved(self, inside: bool) -> None:
        if not inside:
            self.keep_now()

    # --- sending -----------------------------------------------------------------------------

    def submit_now(self, resolve: bool = False, after: str = "", when: When = None) -> None:
        """As if the button had been pressed; ``when`` sends it later."""
        for field in (self.to, self.cc, self.bcc):
            field.settle()
        if self.mode not in self._letters:
            return
        letter = self.letter()
        if self.mode == "note":
            self._submit_note(letter, resolve)
            return
        if rich_text.is_empty(letter.body) and not letter.files and self.mode != "forward":
            return
        if not self.can_send():
            self.refused.emit(
                translate("Composer", "This conversation has no account that can send.")
            )
            return
        at, silent = when or (None, False)
        letter = replace(letter, send_at=at, if_silent=silent)
        self.send.emit(letter, "resolve" if resolve else after)

    def _submit_note(self, letter: Letter, resolve: bool) -> None:
        text, left_open = letter.text, rich_text.fields(letter.body)
        if left_open:
            self.refused.emit(sentence_of(Finding("open-variable", left_open)))
        if left_open or not text.strip():
            return
        self.take(letter)
        self.text.clearFocus()  # the note is written: single keys are the queue's again
        self.add_note.emit(letter.conversation, text, resolve)

    def take(self, letter: Letter) -> None:
        """The text is handed over: what takes it over also drops the kept draft."""
        self._timer.stop()
        self._unkept = False
        self._letters.pop(letter.mode, None)
        self.taken.emit()
        if letter.mode != self.mode:
            return
        if self._page is not None:
            self._enter("reply" if letter.mode == "forward" else letter.mode)
        else:
            self._put_in(())

    # --- files -------------------------------------------------------------------------------

    def add_paths(self, names: list[str]) -> None:
        """Files that go along; in a note they have no place."""
        attaching.add(self, names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.grown.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        note, inside = self.mode == "note", self.text.hasFocus() or self.lines.has_focus()
        if note:
            ground, edge, wide = "note-bg", "note-ink" if inside else "note-border", 2
        else:
            ground, wide = "surface", 2 if inside else 1
            edge = "focus-ring" if inside else "border-strong"
        draw_frame(self, ground, edge, wide)
