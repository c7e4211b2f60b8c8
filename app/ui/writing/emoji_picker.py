"""Emoji by the keyboard or the pointer: sought by word, the last ones used first. Loop thread."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.look.theme import color, theme
from app.ui.writing import emoji

_COLUMNS, _CELL, _RECENT = 9, 36, 9


class _Grid(QWidget):
    """Signs in cells; arrows are the field's to give."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.signs: tuple[tuple[str, str], ...] = ()
        self.at = 0
        self.walked = False
        """By the arrows: until then the focus is to be seen in the field alone."""
        self._font = QFont(fonts.sized(20))

    def sizeHint(self) -> QSize:
        rows = max(1, -(-len(self.signs) // _COLUMNS))
        return QSize(_COLUMNS * _CELL, rows * _CELL)

    def cell(self, n: int) -> QRectF:
        return QRectF(n % _COLUMNS * _CELL, n // _COLUMNS * _CELL, _CELL, _CELL)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for n, (sign, _) in enumerate(self.signs):
            rect = self.cell(n)
            if n == self.at:
                ring = QPen(color("focus-ring"), 2)
                painter.setPen(ring if self.walked else Qt.PenStyle.NoPen)
                painter.setBrush(color("selection"))
                painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
            painter.setPen(color("text"))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), sign)


class EmojiPicker(QFrame):
    """Opens over its button; Enter or a press takes the sign, Esc closes."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # behind its round corners
        self.recent: tuple[str, ...] = ()
        self.field = QLineEdit()
        self.field.setObjectName("formField")
        self.field.setFont(fonts.font("body"))
        self.field.setFixedHeight(32)
        self.field.setPlaceholderText(translate("Composer", "Search emoji"))
        self.field.setAccessibleName(translate("Composer", "Search emoji"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._seek)
        self._grid = _Grid(self)
        self._grid.installEventFilter(self)
        down = QVBoxLayout(self)
        down.setContentsMargins(8, 8, 8, 8)
        down.setSpacing(8)
        down.addWidget(self.field)
        down.addWidget(self._grid)
        theme().changed.connect(self.update)

    def open_over(self, button: QWidget) -> None:
        """Show it above a button."""
        self.field.clear()
        self._seek("")
        wide, high = _COLUMNS * _CELL + 20, 7 * _CELL + 68
        self.resize(wide, high)
        self.move(button.mapToGlobal(QPoint(0, -high - 4)))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def signs(self) -> tuple[str, ...]:
        """What is offered, in order."""
        return tuple(sign for sign, _ in self._grid.signs)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(color("surface-raised"))
        radius = tokens.radius("popup")
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius, radius)

    def _seek(self, text: str) -> None:
        self._grid.signs, self._grid.at = emoji.found(text, self.recent), 0
        self._grid.walked = False
        self._grid.setFixedSize(self._grid.sizeHint())
        self._name()
        self._grid.update()

    def _name(self) -> None:
        signs = self._grid.signs
        said = "" if not signs else " ".join(signs[self._grid.at])
        self.field.setAccessibleDescription(said)

    def _take(self) -> None:
        if not self._grid.signs:
            return
        sign = self._grid.signs[self._grid.at][0]
        self.recent = (sign, *(one for one in self.recent if one != sign))[:_RECENT]
        self.close()
        self.chosen.emit(sign)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key(event)
        if watched is self._grid and isinstance(event, QMouseEvent):
            return self._mouse(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: _COLUMNS,
            Qt.Key.Key_Up: -_COLUMNS,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in steps:
            last = len(self._grid.signs) - 1
            self._grid.at = max(0, min(last, self._grid.at + steps[key]))
            self._grid.walked = True
            self._name()
            self._grid.update()
        else:
            return False
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        spot = event.position()
        at = int(spot.y()) // _CELL * _COLUMNS + int(spot.x()) // _CELL
        if not 0 <= at < len(self._grid.signs):
            return False
        self._grid.at = at
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._take()
        self._grid.update()
        return True
