"""The composer: a reply or a note, never the one for the other. Loop thread.

The mode is part of what is handed over with every text: ``submitted`` carries it, and it changes
only by N, R or a press on the switch (rule S9). What is typed is told to be kept as it grows.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.base.ids import ConversationId, MessageId
from app.desk.values import Draft
from app.inbox.values import Address, ConversationPage, Direction
from app.ui import address_line, words
from app.ui.address_line import AddressLine
from app.ui.attachment_row import AttachmentRow
from app.ui.button import Button
from app.ui.composer_text import ComposerText
from app.ui.i18n import translate
from app.ui.label import TextLine
from app.ui.picture import Picture
from app.ui.segments import Mode, Segments
from app.ui.theme import color, theme

_KEEP_MS = 500


@dataclass(slots=True)
class _Place:
    """What the composer is writing to."""

    conversation: ConversationId
    seen: MessageId | None
    to: tuple[Address, ...]
    reply_all: tuple[Address, ...]


class Composer(QFrame):
    """Holds one text per mode for the conversation shown."""

    send = Signal(object, bool)
    """A ``Draft`` and whether to resolve as well."""
    add_note = Signal(object, str, bool)
    """Conversation, text, and whether to resolve as well."""
    keep = Signal(object, str, str)
    """Conversation, mode and text: to be kept."""
    left = Signal()
    refused = Signal(str)
    """A sentence: why the text was not sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "reply"
        self._place: _Place | None = None
        self._texts: dict[Mode, str] = {"reply": "", "note": ""}
        self._unkept = False
        self._sendable = True
        self._build()
        self._connect()
        self._show_mode(False)

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(1, 1, 1, 1)
        down.setSpacing(0)
        down.addLayout(self._build_head())
        self._lines = self._build_lines()
        down.addWidget(self._lines)
        self.text = ComposerText()
        down.addWidget(self.text)
        self.files = AttachmentRow()
        down.addWidget(self.files)
        down.addLayout(self._build_foot())

    def _build_head(self) -> QHBoxLayout:
        self.segments = Segments()
        self._via = TextLine(translate("Composer", "via"), ink="text-muted")
        self._badge = Picture(16)
        self._channel = TextLine(weight=500)
        self._account = TextLine(ink="text-muted")
        self._only_team = TextLine(
            translate("Composer", "Only your team sees this"), role="small", ink="note-ink",
            weight=500,
        )  # fmt: skip
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 0)
        head.setSpacing(6)
        head.addWidget(self.segments)
        head.addSpacing(10)
        for part in (self._via, self._badge, self._channel, self._account, self._only_team):
            head.addWidget(part)
        head.addStretch(1)
        return head

    def _build_lines(self) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(16, 4, 16, 0)
        down.setSpacing(0)
        self.to = AddressLine(translate("Composer", "To"))
        self.cc = AddressLine(translate("Composer", "Cc"))
        self._show_cc = Button(translate("Composer", "Cc"), kind="flat", small=True)
        self._reply_all = Button(translate("Composer", "Reply to all"), kind="link", small=True)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.to, 1)
        first.addWidget(self._reply_all)
        first.addWidget(self._show_cc)
        down.addLayout(first)
        down.addWidget(self.cc)
        self.cc.hide()
        self._unlike = TextLine(role="small", ink="warning", stretch=True)
        self._unlike.hide()
        down.addWidget(self._unlike)
        return made

    def _build_foot(self) -> QHBoxLayout:
        self.attach = Button(
            icon_name="paperclip", kind="icon", name=translate("Composer", "Attach a file")
        )
        self._saved = TextLine(role="small", ink="text-faint")
        self.submit = Button(translate("Composer", "Send"), kind="primary", key="Ctrl \u21b5")
        self._more = Button(
            icon_name="chevron-down",
            kind="primary",
            name=translate("Composer", "More ways to send"),
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 8)
        foot.setSpacing(4)
        foot.addWidget(self.attach)
        foot.addStretch(1)
        foot.addWidget(self._saved)
        foot.addSpacing(4)
        foot.addWidget(self.submit)
        foot.addWidget(self._more)
        return foot

    def _connect(self) -> None:
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._timer.timeout.connect(self.keep_now)
        self.segments.chosen.connect(self.set_mode)
        self.text.textChanged.connect(self._typed)
        self.text.submitted.connect(self._submit)
        self.text.left.connect(self.left)
        self.text.focused.connect(lambda _: self.update())
        self.submit.clicked.connect(lambda: self._submit(False))
        self._more.clicked.connect(self._show_ways)
        self.attach.clicked.connect(self._choose_files)
        self._show_cc.clicked.connect(self._open_cc)
        self._reply_all.clicked.connect(self.reply_to_all)
        theme().changed.connect(self.update)

    # --- what it writes to -------------------------------------------------------------------

    def open(self, page: ConversationPage, drafts: dict[Mode, str]) -> None:
        """Another conversation: its drafts, its recipients, reply mode."""
        self.keep_now()
        row = page.row
        self._place = _Place(row.id, page.last_seen, page.reply_to, page.reply_all_cc)
        self._texts = {"reply": drafts.get("reply", ""), "note": drafts.get("note", "")}
        self._sendable = page.account is not None
        self._badge.show_badge(page.account_kind or "email")
        self._channel.set_text(words.channel_name(page.account_kind or "email"))
        self._account.set_text(page.account_name)
        self.files.clear()
        self.to.show_addresses(page.reply_to)
        self._say_unlike(page)
        self.cc.show_addresses(())
        self.cc.hide()
        self._reply_all.setVisible(bool(page.reply_all_cc))
        self._saved.set_text("")
        self._enter("note" if self._texts["note"] and not self._texts["reply"] else "reply")

    def refresh(self, page: ConversationPage) -> None:
        """The same conversation changed: recipients stay as they stand once a text is begun.

        ``seen`` stays what it was while a text is under way: the send guard compares with it (S6).
        """
        if self._place is None or self._place.conversation != page.row.id:
            return
        if not self._texts["reply"].strip() and not self._current_text():
            self._place = _Place(page.row.id, page.last_seen, page.reply_to, page.reply_all_cc)
            self.to.show_addresses(page.reply_to)
            self._say_unlike(page)
            self._reply_all.setVisible(bool(page.reply_all_cc) and self.cc.isHidden())

    def _say_unlike(self, page: ConversationPage) -> None:
        """Say so when the answer goes elsewhere than to the sender on screen (S7)."""
        heard = [entry.sender for entry in page.entries if entry.direction is Direction.IN]
        sender = heard[-1].address.lower() if heard else ""
        others = [one.address for one in page.reply_to if one.address.lower() != sender]
        unlike = bool(sender and others)
        if unlike:
            text = translate("Composer", "Goes to %1, not to the sender %2")
            text = text.replace("%1", ", ".join(others)).replace("%2", heard[-1].address)
            self._unlike.set_text(text)
        self._unlike.setVisible(unlike)

    def saw(self, seen: MessageId | None) -> None:
        """The writer was shown everything up to this message."""
        if self._place is not None:
            self._place.seen = seen

    def submit_now(self, resolve: bool) -> None:
        """As if the button had been pressed."""
        self._submit(resolve)

    def put_text(self, mode: Mode, text: str) -> None:
        """Give a text back to its writer: a reply taken back, a note undone."""
        self._texts[mode] = text
        self._enter(mode)
        self._unkept = True
        self.keep_now()

    def set_mode(self, mode: Mode) -> None:
        """Change between reply and note: by N, R or a press, never by itself."""
        if mode != self.mode:
            self._texts[self.mode] = self._current_text()
            self._enter(mode)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reply_to_all(self) -> None:
        """Put the others of the last mail on copy."""
        if self._place is None:
            return
        self.cc.show_addresses(self._place.reply_all)
        self.cc.setVisible(True)
        self._reply_all.hide()

    def keep_now(self) -> None:
        """Tell what has been typed since the last time."""
        self._timer.stop()
        if self._place is None or not self._unkept:
            return
        self._unkept = False
        self.keep.emit(self._place.conversation, self.mode, self._current_text())

    def show_kept(self) -> None:
        """The draft is stored."""
        if not self._unkept and self._current_text():
            self._saved.set_text(translate("Composer", "Draft saved"))

    def _enter(self, mode: Mode) -> None:
        self.keep_now()
        changed, self.mode = mode != self.mode, mode
        self._put_in(self._texts[mode])
        if changed:
            self._show_mode(mode == "note")
        self.submit.setEnabled(mode == "note" or self._sendable)
        self._more.setEnabled(self._sendable)
        self._name_text()
        self._saved.set_text("")

    def _put_in(self, text: str) -> None:
        """Show a text without taking it for typed; undo never brings back another one's."""
        if text == self._current_text():
            self.text.document().clearUndoRedoStacks()
            return
        self.text.blockSignals(True)
        self.text.show_text(text)
        self.text.blockSignals(False)

    def _show_mode(self, note: bool) -> None:
        self.segments.show_mode("note" if note else "reply")
        for part in (self._via, self._badge, self._channel, self._account):
            part.setVisible(not note)
        self._only_team.setVisible(note)
        self._lines.setVisible(not note)
        self.attach.setVisible(not note)
        self.files.setVisible(not note and bool(self.files.paths()))
        self._more.setVisible(not note)
        self.submit.kind = "note" if note else "primary"
        send, add = translate("Composer", "Send"), translate("Composer", "Add note")
        self.submit.setText(add if note else send)
        self.update()

    def _name_text(self) -> None:
        note = translate("Composer", "Note, only your team sees this")
        reply = translate("Composer", "Reply by %1 to %2")
        reply = reply.replace("%1", self._channel.text()).replace("%2", self.to.field.text())
        self.text.setAccessibleName(note if self.mode == "note" else reply)

    # --- what is typed -----------------------------------------------------------------------

    def _current_text(self) -> str:
        return self.text.toPlainText()

    def _typed(self) -> None:
        self._unkept = True
        self._saved.set_text("")
        self._timer.start()

    def _submit(self, resolve: bool) -> None:
        text = self._current_text()
        if self._place is None or not text.strip():
            return
        if self.mode == "note":
            self._take()
            self.text.clearFocus()  # the note is written: single keys are the queue's again
            self.add_note.emit(self._place.conversation, text, resolve)
            return
        to, cc = self.to.addresses(), self.cc.addresses() if not self.cc.isHidden() else ()
        bad = address_line.wrong((*to, *cc))
        if bad or not to or not self._sendable:
            self.refused.emit(_why_not(bad, to))
            return
        draft = Draft(self._place.conversation, text, to, cc, self.files.paths(), self._place.seen)
        self._take()
        self.files.clear()
        self.send.emit(draft, resolve)

    def _take(self) -> None:
        """The text is handed over: what takes it over also drops the kept draft."""
        self._timer.stop()
        self._unkept = False
        self._texts[self.mode] = ""
        self._put_in("")
        self._saved.set_text("")

    def _show_ways(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Composer", "Send"), lambda: self._submit(False))
        menu.addAction(translate("Composer", "Send and resolve"), lambda: self._submit(True))
        menu.popup(self._more.mapToGlobal(self._more.rect().topLeft()) - menu.rect().bottomLeft())

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, translate("Composer", "Attach a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._add_files)
        dialog.open()

    def _add_files(self, names: list[str]) -> None:
        self.files.add(Path(name) for name in names)

    def _open_cc(self) -> None:
        self.cc.setVisible(self.cc.isHidden())
        if not self.cc.isHidden():
            self.cc.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- paint -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        note, inside = self.mode == "note", self._holds_focus()
        if note:
            ground, edge, wide = "note-bg", "note-border", 2
        else:
            ground, wide = "surface", 2 if inside else 1
            edge = "focus-ring" if inside else "border-strong"
        painter.setPen(QPen(color(edge), wide))
        painter.setBrush(color(ground))
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)

    def _holds_focus(self) -> bool:
        return self.text.hasFocus() or self.to.field.hasFocus() or self.cc.field.hasFocus()


def _why_not(bad: tuple[str, ...], to: tuple[Address, ...]) -> str:
    if bad:
        text = translate("Composer", "This cannot be an address: %1")
        return text.replace("%1", ", ".join(bad))
    if not to:
        return translate("Composer", "Nobody stands in To.")
    return translate("Composer", "This conversation has no account that can send.")
