"""The customer beside the conversation: who, on which channels, what else. Loop thread."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.base.clock import Clock, SystemClock
from app.inbox.values import ConversationPage, CustomerCard, QueueRow, Status
from app.ui import badges, fonts, texts, tokens, words
from app.ui.button import Button
from app.ui.entry_widget import by_key, draw_icon, draw_line, figures
from app.ui.i18n import translate
from app.ui.label import PlainLabel, TextLine
from app.ui.picture import Picture
from app.ui.theme import color, theme


class _OtherConversation(QAbstractButton):
    """One line: badge, subject, date; a press opens it."""

    def __init__(self, row: QueueRow, now: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._when = words.short_date(row.last_message_at, now)
        self._subject = row.subject or translate("Row", "No subject")
        self.setFixedHeight(tokens.height("control_small"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        status = words.status_name(row.status)
        self.setAccessibleName(f"{self._subject}, {status}, {self._when}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and by_key(self)
        if self.underMouse() or ring:
            painter.setPen(QPen(color("focus-ring"), 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        kind = self.row.channels[0] if self.row.channels else "email"
        painter.drawPixmap(1, 7, badges.badge(kind, 14, self.devicePixelRatioF()))
        wide = texts.metrics(figures()).horizontalAdvance(self._when) + 2
        right = self.width() - wide
        draw_line(painter, QRectF(right, 0, wide, 28), self._when, figures(), "text-faint")
        if self.row.status is not Status.RESOLVED:
            right -= 20
            draw_icon(painter, right, 7, words.STATUS_ICONS[self.row.status], "text-faint")
        room = QRectF(24, 0, right - 32, 28)
        draw_line(painter, room, self._subject, fonts.font("body"), "text")


class ContextPane(QFrame):
    """Built anew for each conversation; a handful of lines."""

    opened = Signal(object)
    """The ``ConversationId`` of another conversation to open."""
    closed = Signal()

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contextPane")
        self._clock = clock or SystemClock()
        self._shown: tuple[object, ...] = ()
        self._build()
        theme().changed.connect(self.update)

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._build_head())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        down.addWidget(self._scroll, 1)

    def _build_head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("contextHead")
        head.setFixedHeight(tokens.height("pane_header"))
        across = QHBoxLayout(head)
        across.setContentsMargins(16, 0, 12, 0)
        across.setSpacing(12)
        self._avatar = Picture(40)
        self._name = TextLine(role="strong", stretch=True)
        self._about = TextLine(role="small", ink="text-muted", stretch=True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._name)
        texts.addWidget(self._about)
        texts.addStretch(1)
        self.close_button = Button(
            icon_name="panel-right-close", kind="icon", name=translate("Context", "Close")
        )
        self.close_button.clicked.connect(self.closed)
        across.addWidget(self._avatar)
        across.addLayout(texts, 1)
        across.addWidget(self.close_button)
        return head

    def clear(self) -> None:
        """Nobody is shown."""
        self._shown = ()
        self._name.set_text("")
        self._about.set_text("")
        self._avatar.hide()
        self._scroll.setWidget(self._build_body(None))

    def show_page(self, page: ConversationPage) -> None:
        """Show the customer of this conversation."""
        shown = (page.row.id, page.customer)
        if shown == self._shown:
            return
        self._shown = shown
        card = page.customer
        name = card.name if card else page.row.customer or page.row.address
        self._avatar.show_person(name)
        self._avatar.show()
        self._name.set_text(name)
        self._about.set_text(_language_name(card.language) if card else page.row.address)
        self._about.setVisible(bool(self._about.text()))
        self._scroll.setWidget(self._build_body(card))

    def _build_body(self, card: CustomerCard | None) -> QWidget:
        body = QWidget()
        body.setObjectName("contextBody")
        down = QVBoxLayout(body)
        down.setContentsMargins(16, 8, 16, 16)
        down.setSpacing(0)
        if card is not None:
            for at, one in enumerate(card.identities):
                first = at == 0 and len(card.identities) > 1
                down.addWidget(_identity(one.kind, one.address, first=first))
            if card.others:
                down.addWidget(_rule())
                title = translate("Context", "Other conversations")
                down.addLayout(_section_head(title, str(len(card.others))))
                self._add_others(down, card)
            if card.notes:
                down.addWidget(_rule())
                about = translate("Context", "About %1").replace("%1", card.name.split(" ")[0])
                down.addLayout(_section_head(about, ""))
                down.addWidget(PlainLabel(card.notes, ink="text-muted", selectable=True))
        down.addStretch(1)
        return body

    def _add_others(self, down: QVBoxLayout, card: CustomerCard) -> None:
        now = self._clock.now()
        for row in card.others:
            line = _OtherConversation(row, now)
            line.clicked.connect(lambda _=False, row=row: self.opened.emit(row.id))
            down.addWidget(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _identity(kind: str, address: str, *, first: bool) -> QWidget:
    line = QWidget()
    line.setFixedHeight(24)
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    across.addWidget(Picture(16).show_badge(kind))
    text = TextLine(address, elide=Qt.TextElideMode.ElideMiddle, stretch=True)
    text.setToolTip("")
    across.addWidget(text, 1)
    if first:
        across.addWidget(
            TextLine(translate("Context", "last used"), role="small", ink="text-faint")
        )
    line.setAccessibleName(f"{words.channel_name(kind)}: {address}")
    return line


def _rule() -> QFrame:
    holder = QFrame()
    holder.setFixedHeight(17)
    line = _Hairline(holder)
    line.setGeometry(0, 8, 2_000, 1)
    return holder


class _Hairline(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), color("border"))


def _section_head(title: str, count: str) -> QHBoxLayout:
    across = QHBoxLayout()
    across.setContentsMargins(0, 4, 0, 4)
    across.setSpacing(6)
    across.addWidget(TextLine(title, role="label", ink="text-muted"))
    across.addWidget(TextLine(count, role="small", ink="text-faint"))
    across.addStretch(1)
    return across


def _language_name(code: str) -> str:
    return {
        "en": translate("Language", "English"),
        "pt": translate("Language", "Portuguese"),
        "es": translate("Language", "Spanish"),
        "ca": translate("Language", "Catalan"),
        "it": translate("Language", "Italian"),
        "fr": translate("Language", "French"),
        "de": translate("Language", "German"),
    }.get(code, code)
