"""One view in the column: icon, name, count. Loop thread."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.i18n import number
from app.ui.look import fonts, icons, texts, tokens
from app.ui.look.theme import color, theme
from app.ui.parts.focus import shows_ring
from app.ui.parts.pressable import Pressable

_LEFT = 34


class ViewRow(Pressable):
    """One view: icon, name, count."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._count, self._ring = icon, 0, False
        self._shown = ""
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(0)
        theme().changed.connect(self.update)

    def count(self) -> int:
        """The number at the right."""
        return self._count

    def show_count(self, count: int, most: int = 0) -> None:
        """The number at the right; none for zero, "99+" where no more than ``most`` was counted."""
        self._count = count
        self._shown = f"{number(most - 1)}+" if most and count >= most else number(count)
        self.setAccessibleName(f"{self.text()}, {self._shown}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        """With room for its name where it is chosen, and for a count of three figures."""
        name = texts.metrics(fonts.font("body", 600)).horizontalAdvance(self.text())
        count = texts.metrics(fonts.font("small", 500, figures=True)).horizontalAdvance("000")
        wide = _LEFT + name + 8 + count + 8
        return QSize(round(wide) + 1, fonts.px(tokens.height("menu_row")))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        fill = "selection" if on else "hover" if self.underMouse() else ""
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(fill))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        ink = color("accent-ink" if on else "text-muted")
        icons.draw(painter, 8, (self.height() - 16) / 2, self._icon, ink)
        right = float(self.width() - 8)
        if self._count:
            small, count = fonts.font("small", 500, figures=True), self._shown
            right -= texts.metrics(small).horizontalAdvance(count)
            faint = color("text" if on else "text-faint")
            texts.draw_centred(painter, right, 0, self.height(), count, small, faint)
            right -= 8
        body = fonts.font("body", 600 if on else 400)
        shown = texts.elide(body, self.text(), right - _LEFT)
        texts.draw_centred(painter, _LEFT, 0, self.height(), shown, body, color("text"))
        if self._ring and self.hasFocus():
            painter.setPen(QPen(color("focus-ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        self.focusNextPrevChild(by > 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = shows_ring(event, self._ring)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = shows_ring(event, self._ring)
        super().focusOutEvent(event)
