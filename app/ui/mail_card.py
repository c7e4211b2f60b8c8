"""An unfolded mail: head, text or formatted body, files, how its sending stands. Loop thread.

Placed by hand in ``_arrange`` so that a conversation opens in one pass; cards are recycled.
"""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.base.clock import MICRO
from app.base.ids import MessageId
from app.desk.values import Html
from app.inbox.values import Attachment, Direction, Entry, SendState
from app.ui import attachment_chip, badges, delivery, fonts, texts, words
from app.ui.attachment_chip import AttachmentChip
from app.ui.button import Button
from app.ui.delivery import Standing
from app.ui.entry_widget import EntryWidget, draw_icon, draw_line, figures
from app.ui.folded_mail import who
from app.ui.i18n import translate
from app.ui.label import PlainLabel
from app.ui.mail_browser import MailBrowser
from app.ui.theme import color, theme
from app.ui.writing import outbox_acts

_LEFT, _RIGHT, _HEAD = 56, 20, 48
_BAR, _BAR_GAP = 32, 6
_LONG = 12_000
_SOON = 90 * MICRO


class MailCard(EntryWidget):
    """Shows one ``Entry``; what needs the desk is asked for by signals, with the message's id."""

    folded = Signal(object)
    reply_wanted = Signal(object)
    text_wanted = Signal(object)
    html_wanted = Signal(object)
    source_wanted = Signal(object)
    save_wanted = Signal(object, object)
    again_wanted = Signal(object)
    outbox_wanted = Signal(object, str)
    """The message, and an act of ``outbox_acts``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mailCard")
        self.entry: Entry | None = None
        self._now = 0
        self._when = self._address = self._people = ""
        self._standing: Standing | None = None
        self._standing_rect = QRectF()
        self._whole = False
        self._formatted = False
        self._blocked = 0
        self._chips: list[AttachmentChip] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        self.body = MailBrowser(self)
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
        self._open_source = Button(
            translate("Mail", "Open the source"), kind="link", small=True, parent=self
        )
        self._look = Button(translate("Mail", "Details"), kind="link", small=True, parent=self)
        self._again = Button(translate("Mail", "Try again"), kind="link", small=True, parent=self)
        self._ways = Button(
            translate("Mail", "Other ways"), kind="link", small=True, arrow=True, parent=self
        )
        self._details = PlainLabel(role="small", ink="text-muted", selectable=True, parent=self)

    def _connect(self) -> None:
        self._reply.clicked.connect(lambda: self._tell(self.reply_wanted))
        self._more.clicked.connect(self._show_menu)
        self._quoted.clicked.connect(self._toggle_quoted)
        self._format.clicked.connect(self._toggle_format)
        self._open_source.clicked.connect(lambda: self._tell(self.source_wanted))
        self._look.clicked.connect(self._toggle_details)
        self._again.clicked.connect(lambda: self._tell(self.again_wanted))
        self._ways.clicked.connect(self._show_ways)

    # --- what is shown -----------------------------------------------------------------------

    def show_entry(self, entry: Entry, now: int) -> None:
        """Show this message; what was unfolded inside stays so when it is the same one."""
        same = self.entry is not None and self.entry.id == entry.id
        self.entry, self._now = entry, now
        self._when = words.moment(entry.received_at, now)
        self._address = entry.sender.address if entry.direction is Direction.IN else ""
        self._people = _recipients(entry)
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
        """A second has passed: a held reply counts down."""
        if self.entry is not None and self.entry.outbox is not None:
            self._standing = delivery.standing(self.entry.outbox, now)
            self.update()

    def show_whole_text(self, text: str) -> None:
        """The whole text came: quotes and signature included."""
        self._whole, self._formatted = True, False
        self.body.show_text(text)
        self._changed()

    def show_html(self, html: Html, images: dict[str, QImage]) -> None:
        """The cleaned HTML came."""
        self._formatted, self._whole = True, False
        self._blocked = html.blocked_images
        self.body.show_html(html.html, images)
        self._changed()

    def _start_fresh(self, entry: Entry) -> None:
        self._whole = self._formatted = False
        self._blocked = 0
        self._details.hide()
        self.body.show_text(_beginning(entry))
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(one) for one in entry.attachments if not one.inline]

    def _chip(self, attachment: Attachment) -> AttachmentChip:
        made = AttachmentChip(attachment, self)
        made.clicked.connect(lambda: self._save(attachment))
        made.show()
        return made

    def _refresh_parts(self, entry: Entry) -> None:
        self._quoted.setText(_quoted_label(entry, self._whole))
        plain, rich = translate("Mail", "Show as text"), translate("Mail", "Show formatted")
        self._format.setText(plain if self._formatted else rich)
        self._quoted.setVisible((entry.quoted or _is_long(entry)) and not self._formatted)
        self._format.setVisible(entry.has_html)
        self._open_source.setVisible(entry.unreadable)
        trouble = self._standing is not None and self._standing.needs_eyes
        self._look.setVisible(trouble)
        offered = outbox_acts.offered(entry.outbox) if entry.outbox is not None else ()
        self._again.setVisible("again" in offered)
        self._ways.setVisible(bool(self._other_ways()))
        self.body.setVisible(bool(entry.new_text or entry.preview or self._formatted))
        self.update()

    def _changed(self) -> None:
        if self.entry is not None:
            self._refresh_parts(self.entry)
        self.resized.emit()

    # --- places ------------------------------------------------------------------------------

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
        y = _HEAD + (_BAR_GAP if self._bars() else 0)
        y += (_BAR + 8) * len(self._bars())
        inner = width - _LEFT - _RIGHT
        if not self.body.isHidden():
            high = self.body.height_for(inner)
            if place:
                self.body.setGeometry(_LEFT, y + 8, inner, high)
            y += 8 + high
        y = self._arrange_buttons(y + 4, place)
        y = self._arrange_chips(y, width, place)
        return self._arrange_delivery(y, width, place) + 8

    def _bars(self) -> list[tuple[str, str, str]]:
        """Icon, fill and words of each bar under the head."""
        found = []
        entry = self.entry
        if entry is not None and entry.unreadable:
            found.append(
                ("file-warning", "warning-soft", translate("Mail", "Could not be read in full"))
            )
        if entry is not None and entry.suspect:
            text = translate("Mail", "The sender may be forged")
            found.append(("shield-alert", "warning-soft", text))
        if entry is not None and entry.new_participant:
            text = translate("Mail", "%1 joined with this message")
            found.append(("user-round-plus", "surface-sunken", text.replace("%1", who(entry))))
        if entry is not None and entry.related:
            text = translate("Mail", "Looks related to another conversation; it was not joined")
            found.append(("link", "surface-sunken", text))
        if self._blocked:
            text = translate("Mail", "%n pictures from the internet are blocked", "", self._blocked)
            found.append(("image-off", "surface-sunken", text))
        return found

    def _arrange_buttons(self, y: int, place: bool) -> int:
        x, any_shown = _LEFT - 6, False
        for button in (self._quoted, self._format):
            if button.isHidden():
                continue
            any_shown = True
            if place:
                button.setGeometry(x, y, button.sizeHint().width(), 28)
            x += button.sizeHint().width() + 4
        return y + 28 if any_shown else y

    def _arrange_chips(self, y: int, width: int, place: bool) -> int:
        if not self._chips:
            return y
        x, y = _LEFT, y + 4
        for chip in self._chips:
            if x > _LEFT and x + chip.width() > width - 16:
                x, y = _LEFT, y + attachment_chip.HEIGHT + 8
            if place:
                chip.move(x, y)
            x += chip.width() + 8
        return y + attachment_chip.HEIGHT + 4

    def _arrange_delivery(self, y: int, width: int, place: bool) -> int:
        if not self._open_source.isHidden() and place:
            top = _HEAD + _BAR_GAP + 2
            self._open_source.move(width - 24 - self._open_source.sizeHint().width(), top)
        if self._standing is None:
            return y
        x = width - _RIGHT
        for button in (self._ways, self._look, self._again):
            if not button.isHidden():
                x -= button.sizeHint().width()
                if place:
                    button.setGeometry(x, y, button.sizeHint().width(), 28)
        if place:
            self._standing_rect = QRectF(_LEFT, y, x - _LEFT - 4, 28)
        y += 28
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
        self._paint_head(painter, self.entry)
        y = _HEAD + _BAR_GAP
        for icon, fill, text in self._bars():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(fill))
            painter.drawRoundedRect(QRectF(_LEFT, y, self.width() - _LEFT - 16, _BAR), 6, 6)
            draw_icon(painter, _LEFT + 10, y + 9, icon, "text-muted")
            room = QRectF(_LEFT + 32, y, self.width() - _LEFT - 60, _BAR)
            draw_line(painter, room, text, fonts.font("small"), "text-muted")
            y += _BAR + 8
        if self._formatted and self.body.on_sheet():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("sheet"))
            painter.drawRoundedRect(QRectF(self.body.geometry()), 6, 6)
        self._paint_delivery(painter)

    def _paint_head(self, painter: QPainter, entry: Entry) -> None:
        name = who(entry)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(16, 13, badges.avatar(name, 28, theme().scheme, ratio))
        time_width = texts.metrics(figures()).horizontalAdvance(self._when) + 2
        right = self.width() - 12 - 64 - time_width - 6
        when = QRectF(right, 13, time_width, 28)
        draw_line(painter, when, self._when, figures(), "text-faint")
        room = right - _LEFT - 12
        strong, small = fonts.font("strong"), fonts.font("small")
        used = draw_line(painter, QRectF(_LEFT, 11, room, 17), name, strong, "text")
        if self._address and self._address != name:
            rest = QRectF(_LEFT + used + 6, 11, room - used - 6, 17)
            draw_line(painter, rest, self._address, small, "text-faint")
        draw_line(painter, QRectF(_LEFT, 28, room, 17), self._people, small, "text-faint")

    def _paint_delivery(self, painter: QPainter) -> None:
        if self._standing is None:
            return
        rect, said = self._standing_rect, self._standing
        font = fonts.font("small")
        wide = min(texts.metrics(font).horizontalAdvance(said.text) + 1, rect.width() - 20)
        x = rect.right() - wide - 20
        draw_icon(painter, x, rect.top() + 7, said.icon, said.ink)
        room = QRectF(x + 20, rect.top(), wide, rect.height())
        draw_line(painter, room, said.text, font, said.ink)

    # --- what is pressed ---------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the head folds the mail again."""
        if event.button() == Qt.MouseButton.LeftButton and event.position().y() < _HEAD:
            self._tell(self.folded)

    def _tell(self, signal: SignalInstance) -> None:
        if self.entry is not None:
            signal.emit(self.entry.id)

    def _save(self, attachment: Attachment) -> None:
        if self.entry is not None:
            self.save_wanted.emit(self.entry.id, attachment)

    def _other_ways(self) -> tuple[str, ...]:
        """What can be done besides trying again; what leaves in a moment has the toast."""
        item = self.entry.outbox if self.entry is not None else None
        soon = item is not None and item.state is SendState.HELD
        soon = soon and (item.due_at or 0) - self._now < _SOON  # type: ignore[union-attr]
        if item is None or soon:
            return ()
        return tuple(act for act in outbox_acts.offered(item) if act != "again")

    def _show_ways(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = outbox_acts.words()
        for act in self._other_ways():
            menu.addAction(said[act], partial(self.outbox_wanted.emit, self.id(), act))
        menu.popup(self._ways.mapToGlobal(self._ways.rect().bottomLeft()))

    def _toggle_quoted(self) -> None:
        if self._whole:
            self._back_to_text()
        else:
            self._tell(self.text_wanted)

    def _toggle_format(self) -> None:
        if self._formatted:
            self._back_to_text()
        else:
            self._tell(self.html_wanted)

    def _back_to_text(self) -> None:
        self._whole = self._formatted = False
        self._blocked = 0
        if self.entry is not None:
            self.body.show_text(_beginning(self.entry))
        self._changed()

    def _toggle_details(self) -> None:
        if self.entry is None or self.entry.outbox is None:
            return
        self._details.setText(delivery.details(self.entry.outbox, self._now))
        self._details.setVisible(self._details.isHidden())
        self.resized.emit()

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Mail", "Reply"), lambda: self._tell(self.reply_wanted))
        menu.addAction(translate("Mail", "Fold"), lambda: self._tell(self.folded))
        menu.addAction(translate("Mail", "Open the source"), lambda: self._tell(self.source_wanted))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _is_long(entry: Entry) -> bool:
    return len(entry.new_text) > _LONG


def _beginning(entry: Entry) -> str:
    """What is shown at first: laying out a very long text would hold the window up."""
    text = entry.new_text or entry.preview
    return text[:_LONG] + "\N{HORIZONTAL ELLIPSIS}" if len(text) > _LONG else text


def _quoted_label(entry: Entry, whole: bool) -> str:
    if whole:
        return (
            translate("Mail", "Show less")
            if _is_long(entry)
            else translate("Mail", "Hide quoted text")
        )
    if _is_long(entry):
        return translate("Mail", "Show the whole text")
    return translate("Mail", "Show quoted text")


def _recipients(entry: Entry) -> str:
    """To and Cc in one line, names where they are known."""
    to = ", ".join(one.name or one.address for one in entry.to)
    text = translate("Mail", "to %1").replace("%1", to) if to else ""
    if entry.cc:
        cc = ", ".join(one.name or one.address for one in entry.cc)
        text += ", " + translate("Mail", "cc %1").replace("%1", cc)
    return text
