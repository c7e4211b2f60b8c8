"""An unfolded mail: head, bars, text or formatted body, files, how its sending stands. Loop thread.

Placed by hand in ``_arrange`` so that a conversation opens in one pass; cards are recycled. Text
stands first; formatted HTML takes its place when it was cleaned and is worth it.
"""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.base.clock import MICRO
from app.base.ids import MessageId
from app.desk.values import Html
from app.inbox.values import Direction, Entry, SendState
from app.ui import words
from app.ui.conversation import delivery, mail_words
from app.ui.conversation.attachment_chip import AttachmentChip
from app.ui.conversation.bars import Bar, BarStack, Part, PartWidget
from app.ui.conversation.delivery import Standing
from app.ui.conversation.files_row import FilesRow
from app.ui.conversation.mail_browser import MailBrowser
from app.ui.conversation.mail_head import (
    LEFT,
    Head,
    head_height,
    paint_head,
    paint_standing,
    standing_width,
)
from app.ui.conversation.quotes import without_quotes
from app.ui.conversation.who import who
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import EntryWidget
from app.ui.parts.label import PlainLabel
from app.ui.parts.menu import Menu
from app.ui.writing import outbox_acts

_LEFT, _RIGHT = LEFT, 20
_SOON = 90 * MICRO


class MailCard(EntryWidget):
    """Shows one ``Entry``; what needs the desk is asked for by signals, with the message's id."""

    folded = Signal(object)
    reply_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    """The message, and where on the screen."""
    text_wanted = Signal(object)
    html_wanted = Signal(object)
    source_wanted = Signal(object)
    again_wanted = Signal(object)
    file_pressed = Signal(object, object)
    save_all_wanted = Signal(object)
    outbox_wanted = Signal(object, str)
    """The message, and an act of ``outbox_acts``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mailCard")
        self.entry: Entry | None = None
        self.wants_text = False
        """The person asked for the text: nothing formatted comes by itself."""
        self._now = 0
        self._when = self._address = self._people = ""
        self._standing: Standing | None = None
        self._standing_rect = QRectF()
        self._whole = False
        self._html: Html | None = None
        self._images: dict[str, QImage] = {}
        self._quoted_lines = 0
        self._bars = BarStack(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.body = MailBrowser(self)
        self.files = FilesRow(self)
        self._reply = Button(
            icon_name="reply", kind="icon", small=True, name=translate("Mail", "Reply"), parent=self
        )
        self._more = Button(
            icon_name="ellipsis", kind="icon", small=True, name=translate("Mail", "More"),
            parent=self,
        )  # fmt: skip
        self._quoted = Button(
            "x", icon_name="ellipsis", kind="flat", small=True, ink="text-muted", parent=self
        )
        self._format = Button(
            "x", icon_name="type", kind="flat", small=True, ink="text-muted", parent=self
        )
        self._look = Button(translate("Mail", "Details"), kind="link", small=True, parent=self)
        self._again = Button(translate("Mail", "Try again"), kind="link", small=True, parent=self)
        self._ways = Button(
            translate("Mail", "Other ways"), kind="link", small=True, arrow=True, parent=self
        )
        self._details = PlainLabel(role="small", ink="text-muted", selectable=True, parent=self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        self._reply.clicked.connect(lambda: self._tell(self.reply_wanted))
        self._more.clicked.connect(self._ask_menu)
        self._quoted.clicked.connect(self._toggle_quoted)
        self._format.clicked.connect(self._toggle_format)
        self._look.clicked.connect(self._toggle_details)
        self._again.clicked.connect(lambda: self._tell(self.again_wanted))
        self._ways.clicked.connect(self._show_ways)
        self.files.save_all_pressed.connect(lambda: self._tell(self.save_all_wanted))
        theme().changed.connect(self._sheet_changed)

    # --- what is shown -----------------------------------------------------------------------

    def show_entry(self, entry: Entry, now: int) -> None:
        """Show this message; what was unfolded inside stays so when it is the same one."""
        same = self.entry is not None and self.entry.id == entry.id
        self.entry, self._now = entry, now
        self._when = words.moment(entry.received_at, now)
        self._address = entry.sender.address if entry.direction is Direction.IN else ""
        self._people = mail_words.recipients(entry)
        self._standing = delivery.standing(entry.outbox, now) if entry.outbox else None
        self.setAccessibleName(f"{who(entry)}, {self._when}")
        self.setAccessibleDescription(self._people)
        if not same:
            self._start_fresh(entry)
        self._refresh_parts(entry)
        self._arrange(self.width(), place=True)  # of the same height it is not resized

    def id(self) -> MessageId | None:
        """The message shown."""
        return self.entry.id if self.entry else None

    def tick(self, now: int) -> None:
        """A moment has passed: a held reply counts down."""
        if self.entry is not None and self.entry.outbox is not None:
            before, self._standing = self._standing, delivery.standing(self.entry.outbox, now)
            if self._standing != before:
                self.update()

    def show_whole_text(self, text: str) -> None:
        """The whole text came: quotes and signature included."""
        self._whole, self._html = True, None
        self.body.show_text(text)
        if self.body.cut_short:
            self._bars.put(mail_words.cut_bar(lambda: self._tell(self.source_wanted)))
        self._changed()

    def show_html(self, html: Html, images: dict[str, QImage]) -> None:
        """The cleaned HTML came."""
        fresh = self._html is None or self._html.html != html.html
        self._html, self._images = html, images
        if fresh:
            self._whole = False
        self._bars.drop("cut")
        self._put_html()
        self._changed()

    def leave_alone(self) -> None:
        """It is no message of a conversation: there is nothing to answer and no menu."""
        self._reply.hide()
        self._more.hide()
        if self.entry is not None and (self.entry.has_html and not self.entry.new_text):
            self._tell(self.html_wanted)

    def formatted(self) -> bool:
        """Whether the HTML is shown."""
        return self._html is not None

    def shows_quotes(self) -> bool:
        """Whether everything is shown that the message quotes."""
        return self._whole

    def show_quoted_lines(self, count: int) -> None:
        """How many lines the folded quote has."""
        self._quoted_lines = count
        self._changed()

    def _put_html(self) -> None:
        if self._html is None:
            return
        shown = self._html.html
        if self.entry is not None and self.entry.quoted and not self._whole:
            shown = without_quotes(shown)
        self.body.show_html(shown, self._images)

    def _start_fresh(self, entry: Entry) -> None:
        self._whole = self.wants_text = False
        self._html, self._images, self._quoted_lines = None, {}, 0
        self._details.hide()
        self.body.show_text(mail_words.beginning(entry))
        self.files.show_files(entry, self._file)
        self._bars.clear()
        for bar in mail_words.own_bars(entry, lambda: self._tell(self.source_wanted)):
            self._bars.put(bar)

    def _refresh_parts(self, entry: Entry) -> None:
        formatted = self._html is not None
        self._quoted.setText(
            mail_words.quoted_label(entry, self._whole, formatted, self._quoted_lines)
        )
        plain, rich = translate("Mail", "Show as text"), translate("Mail", "Show formatted")
        self._format.setText(plain if formatted else rich)
        self._quoted.setVisible(entry.quoted or (mail_words.is_long(entry) and not formatted))
        self._format.setVisible(entry.has_html)
        trouble = self._standing is not None and self._standing.needs_eyes
        self._look.setVisible(trouble)
        offered = outbox_acts.offered(entry.outbox) if entry.outbox is not None else ()
        self._again.setVisible("again" in offered and not self._is_unknown())
        self._ways.setVisible(bool(self._other_ways()))
        self.body.setVisible(bool(entry.new_text or entry.preview or formatted or self._whole))
        self._arrange(self.width(), place=True)  # a card taken up again may keep its size
        self.update()

    def _changed(self) -> None:
        if self.entry is not None:
            self._refresh_parts(self.entry)
        self._offer_designed()
        self.resized.emit()

    # --- bars --------------------------------------------------------------------------------

    def put_bar(self, bar: Part) -> None:
        """Show a bar, in place of the one with its key."""
        self._bars.put(bar)
        self._arrange(self.width(), place=True)  # as high as the one before it has no resizing
        self.resized.emit()

    def drop_bar(self, key: str) -> None:
        """Take a bar away."""
        if self._bars.drop(key):
            self.resized.emit()

    def bar(self, key: str) -> PartWidget | None:
        """The bar of that key, if it is there."""
        return self._bars.get(key)

    def _offer_designed(self) -> None:
        """In the dark a mail with colours of its own stands on a white sheet, or takes ours."""
        if self._html is None or not self.body.can_stand_on_sheet():
            self._bars.drop("designed")
            return
        on = self.body.on_sheet()
        text = translate("Mail", "Shown as designed")
        other = translate("Mail", "Use dark colours")
        if not on:
            text = translate("Mail", "Shown in dark colours")
            other = translate("Mail", "Show as designed")
        act = ((other, lambda: self._choose_sheet(not on)),)
        self._bars.put(Bar("designed", "eye", text, acts=act, order=90))

    def _choose_sheet(self, on: bool) -> None:
        self.body.choose_sheet(on)
        self._changed()

    def _sheet_changed(self) -> None:
        if self._html is not None:
            self._changed()

    # --- places ------------------------------------------------------------------------------

    def text_of(self) -> MailBrowser:
        return self.body

    def height_for(self, width: int) -> int:
        return self._arrange(width, place=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), place=True)

    def _arrange(self, width: int, *, place: bool) -> int:
        """Put everything in its place for a width (or only add up); gives the height."""
        if self.entry is None:
            return 0
        if place:
            self._more.move(width - 12 - 28, 13)
            self._reply.move(width - 12 - 60, 13)
        y = self._bars.arrange(_LEFT, head_height(), width - _LEFT - 16, place=place)
        inner = width - _LEFT - _RIGHT
        if not self.body.isHidden():
            high = self.body.height_for(inner)
            if place:
                self.body.setGeometry(_LEFT, y + 8, inner, high)
            y += 8 + high
        y += 4
        if self.files.count():
            y += 4 + self.files.arrange(_LEFT, y + 4, width - _LEFT - 16, place=place)
        y = self._arrange_buttons(y, place)
        return self._arrange_delivery(y, width, place) + 8

    def _arrange_buttons(self, y: int, place: bool) -> int:
        x, any_shown, high = _LEFT - 6, False, fonts.px(28)
        for button in (self._quoted, self._format):
            if button.isHidden():
                continue
            any_shown = True
            if place:
                button.setGeometry(x, y, button.sizeHint().width(), high)
            x += button.sizeHint().width() + 4
        return y + high if any_shown else y

    def _arrange_delivery(self, y: int, width: int, place: bool) -> int:
        if self._standing is None:
            return y
        high = fonts.px(28)
        shown = [one for one in (self._ways, self._look, self._again) if not one.isHidden()]
        x = width - _RIGHT - sum(one.sizeHint().width() for one in shown)
        rect = QRectF(_LEFT, y, x - _LEFT - 4, high)
        if shown and standing_width(self._standing) > rect.width():  # above what can be pressed
            rect.setWidth(width - _RIGHT - _LEFT)
            y += high
        if place:
            self._standing_rect = rect
            for button in reversed(shown):
                button.setGeometry(x, y, button.sizeHint().width(), high)
                x += button.sizeHint().width()
        y += high
        if not self._details.isHidden():
            inner = width - _LEFT - _RIGHT
            high = self._details.heightForWidth(inner)
            if place:
                self._details.setGeometry(_LEFT, y, inner, high)
            y += high + 4
        return y

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.entry is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = Head(who(self.entry), self._address, self._people, self._when)
        paint_head(painter, self, head)
        if self._html is not None and self.body.on_sheet():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("sheet"))
            painter.drawRoundedRect(QRectF(self.body.geometry()), 6, 6)
        if self._standing is not None:
            paint_standing(painter, self._standing_rect, self._standing)
        self.paint_ring(painter, QRectF(self.rect()))

    # --- what is pressed ---------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the head folds the mail again."""
        if event.button() == Qt.MouseButton.LeftButton and event.position().y() < head_height():
            self._tell(self.folded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.folded)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.entry is not None:
            self.menu_wanted.emit(self.entry.id, event.globalPos())

    def _ask_menu(self) -> None:
        if self.entry is not None:
            at: QPoint = self._more.mapToGlobal(self._more.rect().bottomLeft())
            self.menu_wanted.emit(self.entry.id, at)

    def _tell(self, signal: SignalInstance) -> None:
        if self.entry is not None:
            signal.emit(self.entry.id)

    def _file(self, chip: AttachmentChip) -> None:
        if self.entry is not None:
            self.file_pressed.emit(self.entry.id, chip.attachment)

    def _other_ways(self) -> tuple[str, ...]:
        """What can be done besides trying again; what leaves in a moment has the toast."""
        item = self.entry.outbox if self.entry is not None else None
        soon = item is not None and item.state is SendState.HELD
        soon = soon and (item.due_at or 0) - self._now < _SOON  # type: ignore[union-attr]
        if item is None or soon:
            return ()
        return tuple(
            act for act in outbox_acts.offered(item) if act != "again" or self._is_unknown()
        )

    def _is_unknown(self) -> bool:
        """It may have arrived: one looks before it is tried again."""
        item = self.entry.outbox if self.entry is not None else None
        return item is not None and item.state is SendState.UNKNOWN

    def _show_ways(self) -> None:
        menu = Menu(self)
        said = outbox_acts.words()
        for act in self._other_ways():
            menu.addAction(said[act], partial(self.outbox_wanted.emit, self.id(), act))
        menu.below(self._ways)

    def _toggle_quoted(self) -> None:
        if self._html is not None:
            self._whole = not self._whole
            self._put_html()
            self._changed()
        elif self._whole:
            self._back_to_text()
        else:
            self._tell(self.text_wanted)

    def _toggle_format(self) -> None:
        if self._html is not None:
            self.wants_text = True
            self._back_to_text()
        else:
            self._tell(self.html_wanted)

    def _back_to_text(self) -> None:
        self._whole, self._html = False, None
        self._bars.drop("pictures")
        self._bars.drop("cut")
        if self.entry is not None:
            self.body.show_text(mail_words.beginning(self.entry))
        self._changed()

    def _toggle_details(self) -> None:
        if self.entry is not None and self.entry.outbox is not None:
            self._details.setText(delivery.details(self.entry.outbox, self._now))
            self._details.setVisible(self._details.isHidden())
            self.resized.emit()
