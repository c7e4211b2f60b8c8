"""The map of keys, over the window until a key is pressed. Loop thread."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import fonts
from app.ui.actions import Actions
from app.ui.entry_widget import draw_line
from app.ui.i18n import translate
from app.ui.theme import color

_WIDE, _LINE, _PAD = 420, 32, 20


class KeySheet(QWidget):
    """Painted in one go; any key or press closes it."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self._keys = _lines(actions)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(parent.rect())
        spoken = ", ".join(f"{key}: {words}" for words, key in self._keys)
        self.setAccessibleName(translate("Keys", "Keys"))
        self.setAccessibleDescription(spoken)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _box(self) -> QRectF:
        high = 2 * _PAD + 32 + _LINE * len(self._keys)
        left, top = (self.width() - _WIDE) / 2, max(16.0, (self.height() - high) / 2)
        return QRectF(left, top, _WIDE, high)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), color("scrim"))
        box = self._box()
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(color("surface-raised"))
        painter.drawRoundedRect(box, 10, 10)
        x, y, wide = box.left() + _PAD, box.top() + _PAD, box.width() - 2 * _PAD
        title = translate("Keys", "Keys")
        draw_line(painter, QRectF(x, y, wide, 24), title, fonts.font("title"), "text")
        y += 32
        for said, key in self._keys:
            words = QRectF(x, y, wide - 140, _LINE)
            draw_line(painter, words, said, fonts.font("body"), "text")
            shown = QRectF(x + wide - 140, y, 140, _LINE)
            right = Qt.AlignmentFlag.AlignRight
            draw_line(painter, shown, key, fonts.font("small"), "text-muted", right)
            y += _LINE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.close()


def _lines(actions: Actions) -> list[tuple[str, str]]:
    """Words and key of every action that has one, and what keys do that no action names."""
    lines = [(action.words, actions.shown_key(action.name)) for action in actions.all()]
    return [line for line in lines if line[1]] + [(translate("Keys", "One level out"), "Esc")]
