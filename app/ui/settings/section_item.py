"""A line in the list of sections. Loop thread."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look import fonts, icons, texts, tokens
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import by_key
from app.ui.parts.pressable import Pressable


class SectionItem(Pressable):
    """Checked is the one shown; arrows go to the next."""

    stepped = Signal(int)

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setProperty("elides", True)
        self.setToolTip(texts.tip(text))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(192, fonts.px(tokens.height("list_row")))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, fonts.px(tokens.height("control_small")))

    def nextCheckState(self) -> None:
        """Pressed again it stays the one shown."""
        self.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, middle = self.isChecked(), self.height() / 2
        fill = "selection" if on else "hover" if self.underMouse() else ""
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus() and by_key(self):
            painter.setPen(QPen(color("focus-ring"), 2))
        if fill or painter.pen().style() != Qt.PenStyle.NoPen:
            painter.setBrush(color(fill) if fill else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        ink = color("accent-ink" if on else "text-muted")
        icons.draw(painter, 12, middle - 8, self._icon, ink)
        font = fonts.font("body", 600 if on else 400)
        text = texts.elide(font, self.text().replace("&&", "&"), self.width() - 48)
        texts.draw_centred(
            painter, 40, 0, self.height(), text, font, color("accent-ink" if on else "text")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None:
            self.stepped.emit(by)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
