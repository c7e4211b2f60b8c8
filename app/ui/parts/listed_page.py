"""A page in the inbox's place: a list at its left, one thing of it beside. Loop thread."""

from typing import Protocol

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.look import fonts
from app.ui.parts.toast import Toast


class SteppedList(Protocol):
    """What the list of such a page can do."""

    def currentIndex(self) -> QModelIndex: ...
    def step(self, by: int) -> None: ...
    def hasFocus(self) -> bool: ...
    def setFocus(self, reason: Qt.FocusReason, /) -> None: ...


class ListedPage(QFrame):
    """Esc goes to the list, from there out of the page; a toast says what was done, with its undo.

    Whoever is one names its list and the side that is in (``hold``), and says how wide that is.
    """

    left = Signal()
    wide, narrow, narrow_below = 300, 272, 1000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.toast = Toast(parent=self)
        self.toast.hide()

    def hold(self, listed: SteppedList, side: QWidget) -> None:
        """What the keys and the room are for; when all is built, before it is shown."""
        self._listed, self._side = listed, side
        self.toast.raise_()

    def say_done(self, text: str, icon: str) -> None:
        """What was done, with its undo."""
        self.toast.show_done(text, icon)
        self._place_toast()

    def say(self, text: str, icon: str) -> None:
        """What has come to its end and cannot be undone."""
        self.toast.show_said(text, icon)
        self._place_toast()

    def say_leaving(self, template: str, until: int) -> None:
        """What leaves at ``until`` (microseconds UTC), ``%1`` seconds from now; with its undo."""
        self.toast.show_countdown(template, until)
        self._place_toast()

    def _place_toast(self) -> None:
        self.toast.move(self._side.width() + 16, self.height() - self.toast.height() - 16)

    def to_list(self) -> None:
        """The focus to the list."""
        if self._listed.currentIndex().row() < 0:
            self._listed.step(0)
        self._listed.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_narrow(self) -> bool:
        """Whether there is little room for both."""
        return self.width() / fonts.scale() < self.narrow_below

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._listed.hasFocus():
                self.left.emit()
            else:
                self.to_list()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(self.narrow if self.is_narrow() else self.wide)
        self._place_toast()
