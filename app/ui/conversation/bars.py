"""A bar under the head of a message: an icon, a sentence, and at most three acts. Loop thread."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.look import fonts, texts
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import draw_icon, draw_line

HEIGHT = 32
_ICON, _TEXT, _END = 10, 32, 8
_LINE, _MOST_LINES = 17, 4
"""A name that is told is told whole: it may be what the warning is about."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What a bar says. ``fill`` is a colour of the tokens; ``acts`` are labels and what they do.

    ``order`` says which bar stands above which: the smaller the higher.
    """

    key: str
    icon: str
    text: str
    fill: str = "surface-sunken"
    acts: tuple[tuple[str, Callable[[], object]], ...] = ()
    order: int = 50

    def make(self, parent: QWidget) -> "BarWidget":
        """The widget of it."""
        return BarWidget(self, parent)


class Part(Protocol):
    """What can stand among the bars of a message."""

    @property
    def key(self) -> str: ...
    @property
    def order(self) -> int: ...
    def make(self, parent: QWidget) -> "PartWidget": ...


class PartWidget(QWidget):
    """The widget of a part, as high as it needs to be for a width."""

    def height_for(self, width: int) -> int:
        """The height at that width, in logical px."""
        raise NotImplementedError

    def place(self, x: int, y: int, width: int) -> None:
        """Take this place."""
        raise NotImplementedError


class BarWidget(PartWidget):
    """One bar; one line when it fits, else as many as the words need, the acts below."""

    def __init__(self, bar: Bar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = bar
        self._buttons: list[Button] = []
        self.setAccessibleName(bar.text)
        for label, act in bar.acts:
            button = Button(label, kind="link", small=True, parent=self)
            button.clicked.connect(act)
            button.show()
            self._buttons.append(button)
        theme().changed.connect(self.update)

    def _acts_width(self) -> int:
        return sum(button.sizeHint().width() + 4 for button in self._buttons)

    def _room(self, width: int) -> int:
        """For the words, where the acts stand beside them; 0 where they stand below."""
        room = width - _TEXT - _END - self._acts_width()
        words = texts.metrics(fonts.font("small")).horizontalAdvance(self.bar.text)
        return room if words <= room or not self._buttons or room >= width * 0.6 else 0

    def _lines(self, width: int) -> list[str]:
        room = self._room(width) or width - _TEXT - _END
        return texts.wrapped(fonts.font("small"), texts.ours(self.bar.text), room, _MOST_LINES)

    def height_for(self, width: int) -> int:
        below = 0 if self._room(width) else 28
        return HEIGHT + _LINE * (len(self._lines(width)) - 1) + below

    def place(self, x: int, y: int, width: int) -> None:
        high = self.height_for(width)
        self.setGeometry(x, y, width, high)
        beside = self._room(width)
        at = width - _END - self._acts_width() if beside else _TEXT - 4
        for button in self._buttons:
            hint = button.sizeHint().width()
            button.setGeometry(at, 2 if beside else high - 30, hint, 28)
            at += hint + 4

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(self.bar.fill))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        warns = self.bar.fill in ("warning-soft", "danger-soft")
        tint = self.bar.fill.removesuffix("-soft") if warns else "text-muted"
        draw_icon(painter, _ICON, 9, self.bar.icon, tint)
        ink = "text" if warns else "text-muted"
        for n, line in enumerate(self._lines(self.width())):
            place = QRectF(_TEXT, n * _LINE, self.width() - _TEXT, HEIGHT)
            draw_line(painter, place, line, fonts.font("small"), ink)


class BarStack:
    """The bars of one message, one above the other; children of ``owner``."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._bars: dict[str, tuple[int, PartWidget]] = {}

    def put(self, bar: Part) -> None:
        """Show a bar, in place of the one with its key."""
        self.drop(bar.key)
        made = bar.make(self._owner)
        made.show()
        self._bars[bar.key] = (bar.order, made)
        self._bars = dict(sorted(self._bars.items(), key=lambda each: each[1][0]))

    def drop(self, key: str) -> bool:
        """Take a bar away; whether it was there."""
        gone = self._bars.pop(key, None)
        if gone is None:
            return False
        gone[1].hide()
        gone[1].deleteLater()
        return True

    def clear(self) -> None:
        """Take all away."""
        for key in tuple(self._bars):
            self.drop(key)

    def get(self, key: str) -> PartWidget | None:
        """The bar of that key, if it is there."""
        found = self._bars.get(key)
        return found[1] if found is not None else None

    def arrange(self, x: int, y: int, width: int, *, place: bool) -> int:
        """Put them under each other from ``y``; gives where they end."""
        y += 6 if self._bars else 0
        for _, bar in self._bars.values():
            if place:
                bar.place(x, y, width)
            y += bar.height_for(width) + 8
        return y
