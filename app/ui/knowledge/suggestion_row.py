"""What may answer: title, the passage with the words that were asked. Loop thread."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kb.values import Suggestion
from app.ui.i18n import translate
from app.ui.knowledge.suggested_words import icon_of, sentence, tip
from app.ui.look import fonts, texts
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import by_key, draw_line, put_icon

_TEXT, _TITLE, _LINE, _MOST_LINES, _EDGE, _THUMB = 24, 20, 18, 3, 6, 24


class SuggestionRow(QWidget):
    """Enter or a click inserts the passage or the template, Shift+Enter the whole article; thumbs
    while the pointer or the focus is here."""

    taken = Signal(str)
    """How it is wanted: "passage", "text"."""
    voted = Signal(int)
    menu_wanted = Signal(object)
    """The global place of a menu."""

    def __init__(self, suggestion: Suggestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ndOwnHeight", True)
        self.suggestion = suggestion
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(sentence(suggestion))
        self.setToolTip(texts.tip(tip(suggestion)))
        self._layout = QTextLayout()
        self._lines = 0
        self.up = self._thumb("thumbs-up", translate("Knowledge", "It answers"), 1)
        self.down = self._thumb("thumbs-down", translate("Knowledge", "It does not answer"), -1)
        theme().changed.connect(self._lay_out)

    def _thumb(self, icon: str, name: str, value: int) -> Button:
        made = Button(icon_name=icon, kind="icon", small=True, name=name)
        made.setParent(self)
        made.setFixedSize(_THUMB, _THUMB)
        made.clicked.connect(lambda: self.voted.emit(value))
        made.hide()
        return made

    # --- size --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        right = self.width() - _EDGE - _THUMB
        self.down.move(right, 2)
        self.up.move(right - _THUMB, 2)

    def sizeHint(self) -> QSize:
        return QSize(200, 4 + fonts.px(_TITLE) + self._lines * fonts.px(_LINE) + 6)

    def _lay_out(self) -> None:
        layout = self._layout
        layout.setFont(fonts.font("small"))
        layout.setText(self.suggestion.passage)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._mark(first, last) for first, last in self.suggestion.marks])
        layout.beginLayout()
        lines = 0
        while self.suggestion.passage and lines < _MOST_LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(40, self.width() - fonts.px(_TEXT) - _EDGE))
            line.setPosition(QPointF(0, lines * fonts.px(_LINE)))
            lines += 1
        layout.endLayout()
        if lines != self._lines:
            self._lines = lines
            self.setFixedHeight(self.sizeHint().height())
        self.update()

    @staticmethod
    def _mark(first: int, last: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = first, last - first
        look = QTextCharFormat()
        look.setBackground(color("mark"))
        look.setForeground(color("text"))
        made.format = look
        return made

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and by_key(self)
        if self.underMouse() or ring:
            painter.setPen(QPen(color("focus-ring"), 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        put_icon(painter, 0, 6, icon_of(self.suggestion), "text-muted", 16)
        thumbs = 2 * _THUMB if self.up.isVisible() else 0
        room = self.width() - fonts.px(_TEXT) - _EDGE - thumbs
        title, font = QRectF(fonts.px(_TEXT), 4, room, fonts.px(_TITLE)), fonts.font("body", 500)
        draw_line(painter, title, self.suggestion.title, font, "text")
        painter.setPen(color("text-muted"))
        self._layout.draw(painter, QPointF(fonts.px(_TEXT), 4 + fonts.px(_TITLE)))

    # --- pointer and keys --------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_thumbs()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]  # a QEvent
        self._show_thumbs()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_thumbs()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_thumbs()

    def _show_thumbs(self) -> None:
        inside = self.hasFocus() or self.up.hasFocus() or self.down.hasFocus()
        shown = self.underMouse() or inside
        self.up.setVisible(shown)
        self.down.setVisible(shown)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            whole = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.taken.emit("text" if whole else "passage")
            return
        if event.key() == Qt.Key.Key_Menu:
            self.menu_wanted.emit(self.mapToGlobal(self.rect().bottomLeft()))
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            if event.button() == Qt.MouseButton.LeftButton:
                self.taken.emit("passage")
            elif event.button() == Qt.MouseButton.RightButton:
                self.menu_wanted.emit(event.globalPosition().toPoint())
