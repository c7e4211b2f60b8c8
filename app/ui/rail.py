"""The rail at the left: the pages, settings and me. Loop thread."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look import badges, fonts, icons, texts, tokens
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import by_key
from app.ui.parts.pressable import Pressable


class RailItem(Pressable):
    """An icon over a word, or the icon alone when narrow; a count when there is one."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._count, self._narrow = icon, 0, False
        self.active = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setProperty("elides", True)
        self.setProperty("ndOwnHeight", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.update)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone."""
        self._narrow = narrow
        self.setFixedSize(self.sizeHint())
        wide = texts.metrics(fonts.font("micro")).horizontalAdvance(self.text())
        self.setToolTip(self.text() if narrow or wide > self.width() else "")

    def set_count(self, count: int) -> None:
        """The number in the bubble; none for nothing."""
        self._count = count
        name = f"{self.text()}, {count}" if count else self.text()
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        if self._narrow:
            return QSize(40, 40)
        word = int(texts.metrics(fonts.font("micro")).horizontalAdvance(self.text())) + 3
        wide = min(max(fonts.px(60), word), fonts.px(tokens.width("rail")))
        return QSize(wide, 16 + fonts.px(20) + fonts.line("micro"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "selection" if self.active else "hover" if self.underMouse() else ""
        painter.setPen(Qt.PenStyle.NoPen)
        ring = self.hasFocus() and by_key(self)
        if ring:
            painter.setPen(QPen(color("focus-ring"), 2))
        if fill or ring:
            painter.setBrush(color(fill) if fill else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        ink = color("accent-ink" if self.active else "text-muted")
        side = fonts.px(20)
        drawn = icons.pixmap(self._icon, ink, side, self.devicePixelRatioF())
        top = (self.height() - side) / 2 if self._narrow else 8
        painter.drawPixmap(QPointF((self.width() - side) / 2, top), drawn)
        if not self._narrow:
            painter.setPen(ink)
            painter.setFont(fonts.font("micro"))
            place = QRectF(0, 10 + side, self.width(), fonts.line("micro"))
            shown = texts.elide(fonts.font("micro"), self.text(), place.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)
        if self._count:
            self._paint_count(painter)

    def _paint_count(self, painter: QPainter) -> None:
        text = str(self._count) if self._count < 1000 else "999+"
        alone = self._narrow  # on an icon alone it must not lie over all of it
        font = (fonts.base if alone else fonts.font)("micro", 600, figures=True)
        wide = max(16.0, texts.metrics(font).horizontalAdvance(text) + 8)
        left = min(self.width() / 2 + 4, self.width() - wide)
        box = QRectF(left, 2, wide, 15 if alone else fonts.line("micro") - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(color("accent-text"))
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class Rail(QFrame):
    """Fixed width: 68, or 52 with icons alone."""

    settings_pressed = Signal(QWidget)
    inbox_pressed = Signal()
    customers_pressed = Signal()
    knowledge_pressed = Signal()
    templates_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._me = ""
        self._narrow = False
        down = QVBoxLayout(self)
        down.setContentsMargins(0, tokens.height("pane_header"), 0, tokens.height("pane_header"))
        down.setSpacing(4)
        self.inbox = RailItem("inbox", translate("Rail", "Inbox"))
        self.inbox.active = True
        self.settings = RailItem("settings", translate("Rail", "Settings"))
        self.customers = RailItem("users-round", translate("Rail", "Customers"))
        self.knowledge = RailItem("book-open", translate("Rail", "Knowledge"))
        self.templates = RailItem("message-square-text", translate("Rail", "Templates"))
        centre = Qt.AlignmentFlag.AlignHCenter
        down.addWidget(self.inbox, 0, centre)
        down.addWidget(self.customers, 0, centre)
        down.addWidget(self.knowledge, 0, centre)
        down.addWidget(self.templates, 0, centre)
        down.addStretch(1)
        down.addWidget(self.settings, 0, centre)
        self.inbox.clicked.connect(self.inbox_pressed)
        self.customers.clicked.connect(self.customers_pressed)
        self.knowledge.clicked.connect(self.knowledge_pressed)
        self.templates.clicked.connect(self.templates_pressed)
        self.settings.clicked.connect(lambda: self.settings_pressed.emit(self.settings))
        theme().changed.connect(self.update)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """52 instead of 68 wide."""
        self._narrow = narrow
        self.setFixedWidth(
            tokens.width("rail_narrow") if narrow else fonts.px(tokens.width("rail"))
        )
        for item in self._items():
            item.set_narrow(narrow)

    def _items(self) -> tuple[RailItem, ...]:
        return self.inbox, self.customers, self.knowledge, self.templates, self.settings

    def show_active(self, active: RailItem) -> None:
        """Which page is shown."""
        for item in self._items():
            item.active = item is active
            item.update()
        self.update()

    def show_me(self, name: str) -> None:
        """Who is working here."""
        self._me = name
        self.setToolTip("")
        self.setAccessibleDescription(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio, middle = self.devicePixelRatioF(), self.width() / 2
        icons.draw(painter, middle - 10, 18, "moon-star", color("accent-ink"), 20)
        item = next(item for item in self._items() if item.active).geometry()
        high = 12 if self._narrow else 14
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = self.width() - 3 if mirrored else 0
        bar = QRectF(edge, item.top() + high, 3, item.height() - 2 * high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent-ink"))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        if self._me:
            drawn = badges.avatar(self._me, 32, theme().scheme, ratio)
            painter.drawPixmap(QPointF(middle - 16, self.height() - 46), drawn)
