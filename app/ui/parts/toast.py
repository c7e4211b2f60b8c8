"""The undo toast above the composer: what will happen, how long it can be stopped. Loop thread."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.base.clock import MICRO, Clock, SystemClock
from app.ui.i18n import translate
from app.ui.look import texts
from app.ui.look.picture import Picture
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine

HEIGHT = 44
TICK_MS = 250
"""How often a countdown is looked at: its seconds change where they should."""
_STAY_MICRO = 6 * MICRO


def seconds_until(until: int, now: int) -> int:
    """What a countdown says (both in microseconds UTC): a second begun counts, 0 is over."""
    return max(0, -((now - until) // MICRO))


@runtime_checkable
class Says(Protocol):
    """A page with a toast of its own."""

    toast: "Toast"

    def say(self, text: str, icon: str) -> None:
        """Something to know, and nothing to press."""


class Toast(QWidget):
    """One line with one act; goes by itself when its time is up."""

    undone = Signal()
    gone = Signal()

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self._template = ""
        self._until = 0
        self.setFixedHeight(HEIGHT)
        self._build()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        theme().changed.connect(self.update)
        self.hide()

    def _build(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 0, 16, 0)
        across.setSpacing(12)
        self._icon = Picture(16)
        self._text = TextLine(ink="tooltip-text")
        self._undo = Button(
            translate("Toast", "Undo"), kind="toast", key="Z", act="undo", small=True
        )
        self._undo.clicked.connect(self.undone)
        across.addWidget(self._icon)
        across.addWidget(self._text)
        across.addWidget(self._undo)

    def show_countdown(self, template: str, until: int, icon: str = "send") -> None:
        """Show a sentence whose ``%1`` is the seconds left until ``until`` (microseconds UTC)."""
        self._open(template, until, icon)

    def show_done(self, text: str, icon: str = "check") -> None:
        """Show what was done, for some seconds."""
        self._open(text, self._clock.now() + _STAY_MICRO, icon)

    def show_said(self, text: str, icon: str) -> None:
        """Show what was taken back, for some seconds; there is nothing to press."""
        self._open(text, self._clock.now() + _STAY_MICRO, icon, offer=False)

    def dismiss(self) -> None:
        """Go now."""
        if not self.isHidden():
            self._timer.stop()
            self.hide()
            self.gone.emit()

    def is_over(self, until: int) -> bool:
        """Whether a countdown to ``until`` would have ended (microseconds UTC)."""
        return until <= self._clock.now()

    def _open(self, template: str, until: int, icon: str, *, offer: bool = True) -> None:
        self._undo.setVisible(offer)
        self._template, self._until = template, until
        self._icon.show_icon(icon, "tooltip-text")
        self._tick()
        self.setAccessibleName(self._text.text())
        self.show()
        self.raise_()
        self._timer.start()

    def _tick(self) -> None:
        now = self._clock.now()
        if self._until <= now:
            self.dismiss()
            return
        left = str(seconds_until(self._until, now))
        self._text.set_text(texts.ours(self._template.replace("%1", left)))
        self.resize(self.sizeHint().width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("tooltip"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
