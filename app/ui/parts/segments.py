"""The Reply | Note switch of the composer, unmistakable in each state. Loop thread.

A forward is a third one, there while it is written.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desk.writing.letter import Mode
from app.ui.i18n import translate
from app.ui.keys.shown import shown_keys
from app.ui.look import fonts, icons, texts
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import by_key

_HIGH = 32


class Segments(QWidget):
    """Two words; only a press, N or R changes which one holds (rule S9)."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = "reply"
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()
        theme().changed.connect(self.update)
        shown_keys().changed.connect(self._keys_changed)

    def _keys_changed(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def show_mode(self, mode: Mode) -> None:
        """Show which mode holds; tells nobody."""
        self._mode = mode
        self._name()
        self.setFixedSize(self.sizeHint())
        self.update()

    def _name(self) -> None:
        note = translate("Composer", "Note, only your team sees this")
        named: dict[str, str] = {"note": note, "forward": translate("Composer", "Forward")}
        self.setAccessibleName(named.get(self._mode, translate("Composer", "Reply")))

    def _parts(self) -> list[tuple[Mode, str, str, str]]:
        """Mode, icon, word and the key hint of the one that does not hold."""
        reply_key = "" if self._mode == "reply" else shown_keys().cap("reply", "R")
        note_key = "" if self._mode == "note" else shown_keys().cap("note", "N")
        found: list[tuple[Mode, str, str, str]] = [
            ("reply", "reply", translate("Composer", "Reply"), reply_key),
            ("note", "lock", translate("Composer", "Note"), note_key),
        ]
        if self._mode == "forward":
            found.append(("forward", "forward", translate("Composer", "Forward"), ""))
        return found

    def _widths(self) -> list[float]:
        font = fonts.font("body", 500)
        return [
            10 + 14 + 6 + texts.advance(font, word) + (_key_wide(key) + 8 if key else 0) + 10
            for _, _, word, key in self._parts()
        ]

    def sizeHint(self) -> QSize:
        return QSize(int(sum(self._widths())) + 5, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is placed by hand
        note = self._mode == "note"
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(color("note-border"), 1) if note else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if note else color("badge-soft"))
        painter.drawRoundedRect(whole, 6, 6)
        x = 2.0
        for (mode, icon, word, key), wide in zip(self._parts(), self._widths(), strict=True):
            self._paint_part(painter, QRectF(x, 2, wide, self.height() - 4), mode, icon, word, key)
            x += wide
        if self.hasFocus() and by_key(self):
            painter.setPen(QPen(color("focus-ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_part(
        self, painter: QPainter, rect: QRectF, mode: Mode, icon: str, word: str, key: str
    ) -> None:
        ink = color("text-muted")
        if mode == self._mode:
            ink = color("note-bg" if mode == "note" else "text")
            fill = {"note": "note-ink"}.get(mode) or _raised()
            painter.setPen(Qt.PenStyle.NoPen if mode == "note" else QPen(color("border"), 1))
            painter.setBrush(color(fill))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        icons.draw(painter, rect.left() + 10, rect.center().y() - 7, icon, ink, 14)
        font = fonts.font("body", 500)
        painter.setFont(font)
        painter.setPen(ink)
        text = QRectF(rect.left() + 30, rect.top(), rect.width(), rect.height())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), word)
        if key:
            self._paint_key(painter, rect, key, ink)

    @staticmethod
    def _paint_key(painter: QPainter, rect: QRectF, key: str, ink: QColor) -> None:
        wide = _key_wide(key)
        box = QRectF(rect.right() - wide - 10.5, rect.center().y() - 8.5, wide, 17)
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink)
        painter.setFont(fonts.font("micro"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        right = 2.0
        for (mode, _, _, _), wide in zip(self._parts(), self._widths(), strict=True):
            right += wide
            if event.position().x() < right:
                self.chosen.emit(mode)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            self.chosen.emit("reply" if self._mode == "note" else "note")
            return
        super().keyPressEvent(event)


def _key_wide(key: str) -> float:
    return max(18.0, texts.advance(fonts.font("micro"), key) + 10)


def _raised() -> str:
    """Lighter than the track: in the dark "pressed" is the track's own colour."""
    return "surface-raised" if theme().scheme == "light" else "border-strong"
