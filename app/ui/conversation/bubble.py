"""A short message of a channel that talks in bubbles: SMS, chat, social. Loop thread.

Inbound stands left with the avatar at the last of a group, outbound right without one. The foot is
under the last of a group, and under whatever is on its way or did not arrive.
"""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.base.ids import MessageId
from app.inbox.values import Direction, Entry, SendState
from app.ui import words
from app.ui.conversation import delivery
from app.ui.conversation.attachment_chip import AttachmentChip
from app.ui.conversation.delivery import Standing
from app.ui.conversation.files_row import FilesRow
from app.ui.conversation.mail_browser import MailBrowser
from app.ui.conversation.who import who
from app.ui.i18n import translate
from app.ui.look import badges, fonts, texts
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import EntryWidget, draw_icon, draw_line

_SHARE, _MOST = 0.72, 460
_PAD_X, _PAD_Y, _FOOT = 12, 8, 24
_AVATAR, _LEFT = 28, 36
_RADIUS, _TAIL = 12, 4
_LEAST_ADDRESS = 60
_SETTLED = (SendState.SENT,)


class Bubble(EntryWidget):
    """Shows one message; what needs the desk is told by signals."""

    again_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    file_pressed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self._last = True
        self._foot = ""
        self._standing: Standing | None = None
        self._box = QRectF()
        self.body = MailBrowser(self)
        self.files = FilesRow(self)
        self._again = Button(translate("Mail", "Try again"), kind="link", small=True, parent=self)
        self._again.clicked.connect(self._tell_again)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_entry(self, entry: Entry, now: int, *, last: bool = True) -> None:
        """Show this message."""
        same = self.entry is not None and self.entry == entry
        if self.entry is None or _files(self.entry) != _files(entry):
            self.files.show_files(entry, self._file)
        self.entry, self._last = entry, last
        if not same:
            text = f"{entry.new_text} {_locked()}" if entry.locked else entry.new_text
            self.body.show_text(text)
            self.body.setVisible(bool(text))
        self._standing = delivery.standing(entry.outbox, now) if entry.outbox else None
        self._foot = _foot(entry, now)
        seen = _who_reads(entry)
        self.setAccessibleName(", ".join(part for part in (who(entry), self._foot, seen) if part))
        self.setAccessibleDescription(entry.new_text[:300])
        again = self._standing is not None and self._standing.needs_eyes
        outbox = self.entry.outbox if self.entry is not None else None
        unknown = outbox is not None and outbox.state is SendState.UNKNOWN
        self._again.setText(
            translate("Notice", "Look") if unknown else translate("Mail", "Try again")
        )
        self._again.setVisible(again)
        self._arrange(self.width(), place=True)  # as large as the one before it has no resizing
        self.update()

    def id(self) -> MessageId | None:
        """The message shown."""
        return self.entry.id if self.entry else None

    def tick(self, now: int) -> None:
        """A moment has passed: a held message counts down."""
        if self.entry is not None and self.entry.outbox is not None:
            before, self._standing = self._standing, delivery.standing(self.entry.outbox, now)
            if self._standing != before:
                self.update()

    def _out(self) -> bool:
        return self.entry is not None and self.entry.direction is Direction.OUT

    def _has_foot(self) -> bool:
        entry = self.entry
        outbox = entry.outbox if entry is not None else None
        changed = entry is not None and (entry.edited or entry.withdrawn or entry.public)
        return self._last or changed or (outbox is not None and outbox.state not in _SETTLED)

    # --- places ------------------------------------------------------------------------------

    def text_of(self) -> MailBrowser:
        return self.body

    def height_for(self, width: int) -> int:
        return self._arrange(width, place=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), place=True)

    def _arrange(self, width: int, *, place: bool) -> int:
        left = 0 if self._out() else _LEFT
        most = int(min((width - left) * _SHARE, _MOST))
        y = 0
        if not self.body.isHidden():
            inner = min(most - 2 * _PAD_X, self.body.natural_width(most - 2 * _PAD_X))
            high = self.body.height_for(inner)
            box = inner + 2 * _PAD_X
            x = width - box if self._out() else left
            if place:
                self._box = QRectF(x, 0, box, high + 2 * _PAD_Y)
                self.body.setGeometry(x + _PAD_X, _PAD_Y, inner, high)
            y = high + 2 * _PAD_Y
        elif place:
            self._box = QRectF()
        if self.files.count():
            y += 4 if y else 0
            y += self.files.arrange(left, y, width - left, place=place, right=self._out())
        if self._has_foot():
            if place and not self._again.isHidden():
                hint = self._again.sizeHint().width()
                high = self._again.sizeHint().height()
                top = y + (_foot_height() - high) // 2
                self._again.setGeometry(width - 20 - hint, top, hint, high)
            y += _foot_height()
        return y

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        if self.entry is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._box.isEmpty():
            painter.fillPath(self._path(), color("bubble-out" if self._out() else "bubble-in"))
            self.paint_ring(painter, self._box)
        bottom = self.height() - (_foot_height() if self._has_foot() else 0)
        if self._last and not self._out():
            ratio = self.devicePixelRatioF()
            picture = badges.avatar(who(self.entry), _AVATAR, theme().scheme, ratio)
            painter.drawPixmap(QPointF(0, bottom - _AVATAR), picture)
        if self._has_foot():
            self._paint_foot(painter, bottom)

    def _path(self) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(self._box, _RADIUS, _RADIUS)
        if self._last:  # one corner less round: the tail
            corner = QRectF(0, 0, _RADIUS, _RADIUS)
            box = self._box
            corner.moveBottomLeft(box.bottomLeft())
            if self._out():
                corner.moveBottomRight(box.bottomRight())
            tail = QPainterPath()
            tail.addRoundedRect(corner, _TAIL, _TAIL)
            path = path.united(tail)
        return path

    def _paint_foot(self, painter: QPainter, y: float) -> None:
        small = fonts.font("small")
        entry = self.entry
        assert entry is not None  # noqa: S101 - painted only with one
        text = self._standing.text if self._standing is not None else self._foot
        ink = self._standing.ink if self._standing is not None else "text-faint"
        wide, high = texts.metrics(small).horizontalAdvance(text) + 1, _foot_height()
        if not self._out():
            badges.draw_badge(painter, _LEFT, y + (high - 12) / 2, entry.channel, 12)
            tag = _tag_width(entry) + 8 if entry.public else 0
            room = QRectF(_LEFT + 18, y, self.width() - _LEFT - 18 - tag, high)
            used = draw_line(painter, room, self._fitted(room.width()), small, "text-faint")
            if entry.public:
                self._paint_tag(painter, entry, _LEFT + 18 + used + 8, y)
            return
        right = self.width() - 18.0
        icon = self._standing.icon if self._standing is not None else "check"
        draw_icon(painter, right + 4 - (fonts.px(14) - 14) / 2, y + (high - 14) / 2, icon, ink)
        right -= fonts.px(14) - 14
        if not self._again.isHidden():
            right -= self._again.width() + 6
        room = QRectF(max(0.0, right - wide), y, min(wide, right), high)
        draw_line(painter, room, text, small, ink)
        if entry.public:
            self._paint_tag(painter, entry, max(0.0, room.left() - 8 - _tag_width(entry)), y)

    def _fitted(self, room: float) -> str:
        """The foot of one that came in: a long address gives way in its middle, not the time."""
        wide = texts.metrics(fonts.font("small")).horizontalAdvance
        over, person = wide(self._foot) - room, _person(self.entry) if self.entry else ""
        if over <= 0 or not person:
            return self._foot
        middle, least = Qt.TextElideMode.ElideMiddle, max(wide(person) - over, _LEAST_ADDRESS)
        short = texts.metrics(fonts.font("small")).elidedText(person, middle, least)
        return self._foot.replace(person, short, 1)

    def _paint_tag(self, painter: QPainter, entry: Entry, x: float, y: float) -> None:
        wide, icon = _tag_width(entry), "users-round" if entry.followers else "globe"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("warning-soft"))
        high = fonts.px(16)
        y += (_foot_height() - high) / 2
        painter.drawRoundedRect(QRectF(x, y, wide, high), 4, 4)
        draw_icon(painter, x + 5, y + (high - 12) / 2, icon, "warning", 12)
        words_at = QRectF(x + 20, y, wide - 20, high)
        draw_line(painter, words_at, _tag(entry), fonts.font("micro"), "warning")

    # --- what is pressed ---------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.entry is not None:
            self.menu_wanted.emit(self.entry.id, event.globalPos())

    def _file(self, chip: AttachmentChip) -> None:
        if self.entry is not None:
            self.file_pressed.emit(self.entry.id, chip.attachment)

    def _tell_again(self) -> None:
        if self.entry is not None:
            self.again_wanted.emit(self.entry.id)


def _foot_height() -> int:
    return fonts.px(_FOOT)


def _tag(entry: Entry) -> str:
    """Who reads it besides those it is for, in a word."""
    if entry.followers:
        return translate("Bubble", "followers")
    return translate("Bubble", "public")


def _tag_width(entry: Entry) -> float:
    return 26 + texts.metrics(fonts.font("micro")).horizontalAdvance(_tag(entry))


def _who_reads(entry: Entry) -> str:
    """The same as a sentence; empty where nobody else does."""
    if not entry.public:
        return ""
    if not entry.followers:
        return translate("Bubble", "everybody can read it")
    if entry.direction is Direction.OUT:
        return translate("Bubble", "your followers can read it")
    return translate("Bubble", "their followers can read it")


def _files(entry: Entry) -> object:
    return entry.id, entry.attachments


def _locked() -> str:
    """What stands for words that cannot be read yet."""
    return translate(
        "Bubble", "This message is encrypted. It will be shown here as soon as its key comes."
    )


def _person(entry: Entry) -> str:
    """From whom, or to whom."""
    if entry.direction is Direction.IN:
        return entry.sender.address or entry.sender.name
    return entry.to[0].address if entry.to else ""


def _foot(entry: Entry, now: int) -> str:
    """By which channel, from or to whom, and when."""
    when = words.moment(entry.received_at, now)
    if entry.direction is Direction.IN:
        text = translate("Bubble", "%1 from %2, %3")
    else:
        text = translate("Bubble", "%1 to %2, %3")
    text = text.replace("%1", words.channel_name(entry.channel)).replace("%3", when)
    text = text.replace("%2", _person(entry))
    if entry.sealed:
        text = f"{text}, {translate('Bubble', 'encrypted')}"
    if entry.withdrawn:
        text = f"{text}, {translate('Bubble', 'taken back by its writer')}"
    elif entry.edited:
        text = f"{text}, {translate('Bubble', 'edited')}"
    by = entry.author if entry.direction is Direction.OUT else ""
    return f"{by}, {text}" if by else text
