"""A recipient in a line of recipients: name, and what is unusual about it. Loop thread."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desk.writing import addressing
from app.inbox.values import Address
from app.ui.i18n import translate
from app.ui.look import fonts, icons, texts
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import by_key
from app.ui.parts.pressable import Pressable

HEIGHT = 28


class AddressChip(Pressable):
    """A press opens what can be done with it; a wrong one is framed and says so."""

    def __init__(self, address: Address, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address, self.new = address, new
        self.wrong = addressing.is_wrong(address)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ndOwnHeight", True)
        self.resize(self.sizeHint())
        said = addressing.shown(address)
        if self.wrong:
            said += ", " + translate("Composer", "cannot be an address")
        elif new:
            said += ", " + translate("Composer", "new in this conversation")
        self.setAccessibleName(said)
        theme().changed.connect(self.update)

    def words(self) -> str:
        """What it shows."""
        return self.address.name or self.address.address

    def _icon(self) -> str:
        return "triangle-alert" if self.wrong else "user-round-plus" if self.new else ""

    def sizeHint(self) -> QSize:
        wide = texts.metrics(fonts.font("body")).horizontalAdvance(self.words())
        return QSize(min(260, int(wide) + 20 + (18 if self._icon() else 0)), fonts.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and by_key(self)
        edge = "focus-ring" if ring else "danger" if self.wrong else "border"
        painter.setPen(QPen(color(edge), 2 if ring else 1))
        painter.setBrush(color("hover" if self.underMouse() else "tag-bg"))
        rect = QRectF(self.rect()).adjusted(1, 2.5, -1, -2.5)
        painter.drawRoundedRect(rect, 6, 6)
        x = 9.0
        ink = "danger" if self.wrong else "text"
        if self._icon():
            tint = color("danger" if self.wrong else "warning")
            icons.draw(painter, x - 2, (self.height() - 14) / 2, self._icon(), tint, 14)
            x += 16
        font = fonts.font("body")
        text = texts.metrics(font).elidedText(
            self.words(), Qt.TextElideMode.ElideMiddle, int(self.width() - x - 8)
        )
        texts.draw_centred(painter, x, 0, self.height(), text, font, color(ink))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
