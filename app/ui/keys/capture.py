"""Hears the new key of an action: one stroke, or two after each other. Loop thread."""

from PySide6.QtCore import QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.ui.actions import plain

_PAUSE_MS = 800
_ALONE = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_unknown, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
)  # fmt: skip
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Capture(QObject):
    """Feed it key presses; it tells what was pressed so far, and then the whole."""

    pressed = Signal(str)
    """The sequence so far: a second stroke may follow."""
    done = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._finish)

    def start(self) -> None:
        """Begin anew."""
        self._strokes.clear()
        self._timer.stop()

    def hear(self, event: QKeyEvent) -> None:
        """A key was pressed."""
        if event.key() in _ALONE or event.isAutoRepeat():
            return
        self._strokes.append(stroke(event))
        if len(self._strokes) == 2:
            self._finish()
        else:
            self._timer.start()
            self.pressed.emit(self._strokes[0])

    def _finish(self) -> None:
        self._timer.stop()
        if self._strokes:
            sequence = ", ".join(self._strokes)
            self._strokes.clear()
            self.done.emit(sequence)


def stroke(event: QKeyEvent) -> str:
    """One key press as Qt writes it; of a sign that needs Shift, the sign ("?")."""
    held = event.modifiers() & ~_KEYPAD
    text = event.text()
    if len(text) == 1 and text.isprintable() and not text.isalnum() and held in (_SHIFT, _NONE):
        return plain(text) if not text.isspace() else "Space"
    combined = QKeyCombination(held, Qt.Key(event.key()))
    return plain(QKeySequence(combined).toString(QKeySequence.SequenceFormat.PortableText))


_NONE = Qt.KeyboardModifier.NoModifier
