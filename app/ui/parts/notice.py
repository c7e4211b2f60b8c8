"""A notice in place: what is wrong in a sentence, and at most two ways out. Loop thread."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.base.errors import Severity
from app.ui.i18n import translate
from app.ui.look import texts
from app.ui.look.picture import Picture
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel
from app.ui.parts.scroll_column import bring_into_sight

_LOOKS: dict[Severity, tuple[str, str]] = {
    "info": ("info", "circle-help"),
    "warning": ("warning", "triangle-alert"),
    "error": ("danger", "octagon-alert"),
}


_LINES = 3
"""So many lines of text have their ways out beside them."""


class Notice(QWidget):
    """Radius 8, soft fill, icon, words. Hidden until something is said."""

    over = Signal()
    """What it said is no longer said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity: Severity = "info"
        self._said = ""
        self._ways: list[Button] = []
        self._back: Callable[[], object] | None = None
        down = QVBoxLayout(self)
        down.setContentsMargins(12, 8, 8, 8)
        down.setSpacing(8)
        self._across, self._below = QHBoxLayout(), QHBoxLayout()
        for row in (self._across, self._below):
            row.setSpacing(8)
            down.addLayout(row)
        self._below.addStretch(1)
        self._icon = Picture(16)
        self._text = PlainLabel()
        self._close = Button(
            icon_name="x", kind="icon", small=True, name=translate("Notice", "Close")
        )
        self._close.clicked.connect(self.dismiss)
        self._across.addWidget(self._icon)
        self._across.addWidget(self._text, 1)
        self._across.addWidget(self._close)
        theme().changed.connect(self.update)
        self.hide()

    def say(
        self, text: str, severity: Severity = "warning", *ways: tuple[str, Callable[[], object]]
    ) -> None:
        """Show a sentence and its ways out (at most two are offered)."""
        self.over.emit()
        for button in self._ways:
            button.hide()
            button.deleteLater()
        self._ways, self._back = [], None
        self._severity = severity
        ink, icon = _LOOKS[severity]
        self._icon.show_icon(icon, ink)
        self.reword(text)
        for label, act in ways[:2]:
            button = Button(label, small=True)
            button.clicked.connect(self.dismiss)
            button.clicked.connect(lambda _=False, act=act: act())
            self._ways.append(button)
        self._place_ways()
        self.show()
        # What went wrong in a long form is not left below its edge: once it has its place.
        QTimer.singleShot(0, self, lambda: bring_into_sight(self))

    def reword(self, text: str) -> None:
        """Other words for what it says already: its ways out stay, and so does the focus."""
        self._said = text
        self._text.setText(texts.breakable(texts.ours(text)))
        self.setAccessibleName(text)
        self._place_ways()

    def _place_ways(self) -> None:
        """Beside the text, or below one that would become a column there."""
        inside = self.contentsRect().width() - 20
        others = (self._icon, self._close, *self._ways)
        room = inside - sum(each.sizeHint().width() + 8 for each in others)
        beside = self._text.heightForWidth(max(room, 1))
        fits = beside <= _LINES * self._text.fontMetrics().lineSpacing()
        for at, button in enumerate(self._ways):
            row, place = (self._across, 2 + at) if fits else (self._below, 1 + at)
            row.insertWidget(place, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_ways()

    def take_focus(self, back: Callable[[], object]) -> None:
        """It is a question: its first way has the focus, Esc goes back to where one was."""
        self._back = back
        if self._ways:
            self._ways[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def event(self, event: QEvent) -> bool:
        """Single keys are nobody's while a question has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if not held or held == Qt.KeyboardModifier.ShiftModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            if self._back is not None:
                self._back()
            return
        super().keyPressEvent(event)

    def get_over(self) -> None:
        """What was done since went well: an error that asks nothing is over."""
        if self._severity == "error" and not self._ways:
            self.dismiss()

    def ways(self) -> tuple[Button, ...]:
        """The ways out, as buttons."""
        return tuple(self._ways)

    def text(self) -> str:
        """What it says now."""
        return self._said

    def dismiss(self) -> None:
        """Go."""
        self.hide()
        self.over.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(f"{_LOOKS[self._severity][0]}-soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
