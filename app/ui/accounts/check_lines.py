"""A live check, one line a step: icon, words, seconds, the server's own words. Loop thread."""

import math
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts, texts
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import draw_line, figures, put_icon

State = Literal["waiting", "running", "good", "bad"]
_LOOKS: dict[State, tuple[str, str]] = {
    "waiting": ("circle-dashed", "text-faint"),
    "running": ("loader", "accent-ink"),
    "good": ("circle-check", "success"),
    "bad": ("circle-x", "danger"),
}
_LINE, _LEFT, _BELOW = 31, 28, 4


@dataclass(frozen=True, slots=True)
class Line:
    """A step: its words, how it stands, seconds it took, what the server said."""

    text: str
    state: State = "waiting"
    seconds: float | None = None
    said: str = ""


class CheckLines(QWidget):
    """Painted; the accessible text tells all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return tuple(self._lines)

    def begin(self, *texts_: str) -> None:
        """All steps, none of them tried."""
        self._lines = [Line(text) for text in texts_]
        self._changed()

    def put(self, at: int, state: State, *, seconds: float | None = None, said: str = "") -> None:
        """How a step stands."""
        self._lines[at] = replace(self._lines[at], state=state, seconds=seconds, said=said)
        self._changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(sum(_LINE + self._said_height(line) for line in self._lines))

    def _said_height(self, line: Line) -> int:
        """The height of the server's words, which may be a page; 0 without any."""
        if not line.said:
            return 0
        room = QRectF(0, 0, max(80, self.width() - _LEFT), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        box = texts.metrics(fonts.font("small")).boundingRect(room, flags, line.said)
        return math.ceil(box.height()) + _BELOW

    def _changed(self) -> None:
        self._fit()
        self.setVisible(bool(self._lines))
        self.setAccessibleName(". ".join(map(_spoken, self._lines)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = 0
        for line in self._lines:
            icon, ink = _LOOKS[line.state]
            put_icon(painter, 0, y + 7, icon, ink, 16)
            took = _seconds(line.seconds)
            wide = texts.metrics(figures()).horizontalAdvance(took) + 2
            room = QRectF(_LEFT, y, self.width() - _LEFT - 12 - wide, _LINE)
            known = "text" if line.state != "waiting" else "text-muted"
            draw_line(painter, room, line.text, fonts.font("body", 500), known)
            place = QRectF(self.width() - wide, y, wide, _LINE)
            draw_line(painter, place, took, figures(), "text-faint")
            y += _LINE
            if line.said:
                high = self._said_height(line)
                room = QRectF(_LEFT, y - 6, self.width() - _LEFT, high)
                painter.setFont(fonts.font("small"))
                painter.setPen(color("text-muted"))
                painter.drawText(room, int(Qt.TextFlag.TextWordWrap), line.said)
                y += high


def _seconds(value: float | None) -> str:
    if value is None:
        return ""
    from PySide6.QtCore import QLocale

    shown = QLocale().toString(value, "f", 1)
    return translate("Account", "%1 s", "seconds").replace("%1", shown)


def _spoken(line: Line) -> str:
    state = {
        "waiting": translate("Account", "not tried yet"),
        "running": translate("Account", "under way"),
        "good": translate("Account", "works"),
        "bad": translate("Account", "does not work"),
    }[line.state]
    return ", ".join(part for part in (line.text, state, line.said) if part)
