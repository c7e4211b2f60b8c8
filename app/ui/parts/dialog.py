"""A dialog of the window, which comes back in the size that it was given. Loop thread."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.choices import Choices


class Dialog(QDialog):
    """Opened, never executed; gone once it is closed.

    The size of a kind of dialog is kept beside the window's own, as soon as a person chose one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._first_size = QSize()

    def own_size(self) -> QSize:
        """What it has where nobody chose another, as it is now: what it says may have grown."""
        return self._first_size.expandedTo(self.minimumSizeHint())

    def kept_size(self) -> QSize | None:
        """What a person chose for it, no larger than the screen."""
        parent, choices = self.parentWidget(), self._window_choices()
        kept = choices.get(self._size_key()) if choices is not None else ""
        wide, _, high = kept.partition("x")
        if parent is None or not (wide.isdecimal() and high.isdecimal()):
            return None
        around = parent.window()
        frame = around.frameGeometry().size() - around.size()
        room = self.screen().availableSize() - frame
        return QSize(int(wide), int(high)).boundedTo(room)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self._first_size = self.size()
            kept = self.kept_size()
            if kept is not None:
                self.resize(kept)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        choices = self._window_choices()
        if choices is not None and not event.spontaneous() and self._first_size.isValid():
            size = self.size()
            chosen = "" if size == self.own_size() else f"{size.width()}x{size.height()}"
            if chosen != choices.get(self._size_key()):
                choices.set(self._size_key(), chosen)
        super().hideEvent(event)

    def _size_key(self) -> str:
        return f"dialogs/{type(self).__name__}"

    def _window_choices(self) -> Choices | None:
        """Those of the window it lies over, or over whose dialog it lies."""
        at = self.parentWidget()
        while at is not None:
            found = getattr(at, "choices", None)
            if isinstance(found, Choices):
                return found
            at = at.parentWidget()
        return None
