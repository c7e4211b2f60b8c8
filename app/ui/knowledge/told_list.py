"""Who was told what an article no longer says, each a click away. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.kb.values import Told
from app.ui import badges, fonts, texts, words
from app.ui.entry_widget import by_key, draw_line
from app.ui.i18n import translate
from app.ui.label import TextLine
from app.ui.theme import color, theme

_HIGH, _BADGE, _SHOWN = 28, 16, 20


class PersonLine(QAbstractButton):
    """A channel, a name, and when."""

    def __init__(self, channel: str, name: str, at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel, self._name = channel, name or translate("Customer", "Unknown")
        self._when = words.moment(at, words.now())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        said = translate("Knowledge", "Open the conversation with %1, %2")
        said = said.replace("%1", self._name).replace("%2", self._when)
        self.setAccessibleName(said)
        self.setToolTip(texts.tip(self._name))
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, fonts.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and by_key(self)
        if self.underMouse() or ring:
            painter.setPen(QPen(color("focus-ring"), 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        small, high = fonts.font("small"), self.height()
        wide = texts.metrics(small).horizontalAdvance(self._when) + 4
        right = self.width() - 6 - wide
        top = (high - _BADGE) // 2
        badge = badges.badge(self._channel, _BADGE, self.devicePixelRatioF())
        painter.drawPixmap(4, top, badge)
        name = QRectF(28, 0, max(0, right - 36), high)
        draw_line(painter, name, self._name, fonts.font("body"), "text")
        draw_line(painter, QRectF(right, 0, wide, high), self._when, small, "text-muted")


class ToldList(QWidget):
    """Nothing at all while nobody was told anything old."""

    opened = Signal(object)
    """A ``ConversationId``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[PersonLine] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 12)
        self._down.setSpacing(4)
        self._head = TextLine(role="label", ink="text-muted")
        self._more = TextLine(role="small", ink="text-faint")
        self._down.addWidget(self._head)
        self._down.addWidget(self._more)
        self.hide()

    def show_told(self, told: Sequence[Told]) -> None:
        """These people; the first twenty by name, the others by number."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [PersonLine(one.channel, one.name, one.at) for one in told[:_SHOWN]]
        for n, (line, one) in enumerate(zip(self.lines, told, strict=False), 1):
            line.clicked.connect(lambda _=False, id_=one.conversation: self.opened.emit(id_))
            self._down.insertWidget(n, line)
        said = translate("Knowledge", "Told the old text: %1")
        self._head.set_text(said.replace("%1", str(len(told))))
        left = len(told) - _SHOWN
        self._more.set_text(translate("Knowledge", "and %n more", "", left) if left > 0 else "")
        self._more.setVisible(left > 0)
        self.setVisible(bool(told))
