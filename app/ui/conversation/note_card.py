"""A note of the team in the timeline, on its own colour. Loop thread."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.base.ids import MessageId
from app.inbox.values import Entry
from app.ui import words
from app.ui.conversation.mail_browser import MailBrowser
from app.ui.i18n import translate
from app.ui.look import fonts, texts
from app.ui.look.theme import color
from app.ui.parts.entry_widget import EntryWidget, draw_icon, draw_line

_LEFT, _RIGHT, _HEAD = 16, 16, 29


class NoteCard(EntryWidget):
    """Says whose it is and that only the team sees it."""

    menu_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteCard")
        self.entry: Entry | None = None
        self._head = self._short = self._when = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.body = MailBrowser(self)

    def id(self) -> MessageId | None:
        """The note shown."""
        return self.entry.id if self.entry else None

    def show_entry(self, entry: Entry, now: int) -> None:
        """Show this note."""
        if self.entry == entry:
            return
        self.entry = entry
        head = translate("Timeline", "Note from %1, only your team sees this")
        whose = entry.author or entry.sender.name
        self._head = head.replace("%1", whose)
        self._short = translate("Timeline", "Note from %1").replace("%1", whose)
        self._when = words.moment(entry.received_at, now)
        self.setAccessibleName(f"{self._head}, {self._when}")
        self.body.show_text(entry.new_text)
        self.update()

    def text_of(self) -> MailBrowser:
        return self.body

    def height_for(self, width: int) -> int:
        return _HEAD + self.body.height_for(width - _LEFT - _RIGHT) + 10

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() - _LEFT - _RIGHT
        self.body.setGeometry(_LEFT, _HEAD, wide, self.height() - _HEAD - 10)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.entry is not None:
            self.menu_wanted.emit(self.entry.id, event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ring(painter, QRectF(self.rect()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("note-border"))
        painter.drawRoundedRect(QRectF(0, 0, 3, self.height()), 1.5, 1.5)
        draw_icon(painter, _LEFT, 10, "lock", "note-ink", 12)
        font, figures = fonts.font("small", 500), fonts.font("small", 500, figures=True)
        wide = texts.metrics(figures).horizontalAdvance(self._when) + 2
        right = QRectF(self.width() - _RIGHT - wide, 8, wide, 16)
        draw_line(painter, right, self._when, figures, "note-ink")
        inset = 12 + fonts.px(6)
        room = QRectF(_LEFT + inset, 8, right.left() - _LEFT - inset - 8, 16)
        fits = texts.advance(font, self._head) <= room.width()
        draw_line(painter, room, self._head if fits else self._short, font, "note-ink")
