"""A small list under a field: people to choose from while one types. Loop thread.

It never takes the focus: the field keeps it and hands the keys on (``take_key``).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate
from app.ui.look import badges, fonts, texts
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import draw_line

_ROW, _EDGE = 40, 4


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A line: who or what, and a second word for it."""

    title: str
    detail: str
    value: object


class Suggestions(QWidget):
    """Hidden while there is nothing to choose."""

    chosen = Signal(object)
    """The ``value`` of a suggestion."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._rows: tuple[Suggestion, ...] = ()
        self._at = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme().changed.connect(self.update)
        self.hide()

    def offer(self, rows: Sequence[Suggestion], field: QWidget, x: int = 0) -> None:
        """Show these over a widget, or under it where there is no room; none hides it."""
        self._rows, self._at = tuple(rows), 0
        if not rows:
            self.hide()
            return
        window = field.window()
        self.setParent(window)
        high = len(rows) * _ROW + 2 * _EDGE
        corner = field.mapTo(window, QPoint(x, -high - 2))
        if corner.y() < 8:
            corner = field.mapTo(window, QPoint(x, field.height() + 2))
        wide = min(380, window.width() - 24)
        self.setGeometry(
            min(corner.x(), window.width() - wide - 12), max(8, corner.y()), wide, high
        )
        self._name(field)
        self.show()
        self.raise_()

    def rows(self) -> tuple[Suggestion, ...]:
        """What is offered."""
        return self._rows if self.isVisible() else ()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key of the field was meant for the list."""
        if not self.isVisible():
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._at = (self._at + (1 if key == Qt.Key.Key_Down else -1)) % len(self._rows)
            self._name(self._owner)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._choose(self._at)
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _name(self, field: QWidget) -> None:
        row = self._rows[self._at]
        text = translate("Composer", "%n suggestions", "", len(self._rows))
        self.setAccessibleName(f"{text}: {row.title} {row.detail}")
        field.setAccessibleDescription(self.accessibleName())

    def _choose(self, at: int) -> None:
        self.hide()
        self.chosen.emit(self._rows[at].value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = (int(event.position().y()) - _EDGE) // _ROW
        if 0 <= at < len(self._rows) and at != self._at:
            self._at = at
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = (int(event.position().y()) - _EDGE) // _ROW
        if 0 <= at < len(self._rows):
            self._choose(at)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(color("surface-raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        for n, row in enumerate(self._rows):
            self._paint_row(
                painter,
                QRectF(_EDGE, _EDGE + n * _ROW, self.width() - 2 * _EDGE, _ROW),
                row,
                n == self._at,
            )

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Suggestion, on: bool) -> None:
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("selection"))
            painter.drawRoundedRect(rect, 6, 6)
        x, y = rect.left() + 8, rect.top() + 6
        badges.draw_avatar(painter, x, y, row.title, 28, theme().scheme)
        room = rect.width() - 56
        strong, small = fonts.font("body", 500), fonts.font("small")
        if not row.detail:
            draw_line(
                painter, QRectF(rect.left() + 46, rect.top(), room, _ROW), row.title, strong, "text"
            )
            return
        top = QRectF(rect.left() + 46, rect.top() + 3, room, 18)
        draw_line(painter, top, texts.elide(strong, row.title, room), strong, "text")
        low = QRectF(rect.left() + 46, rect.top() + 20, room, 16)
        draw_line(painter, low, row.detail, small, "text-muted")
