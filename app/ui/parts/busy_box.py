"""Something long is under way: how far it is, and a way out. Loop thread."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.desk.watching import Watch
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.loop import answer

T = TypeVar("T")
Begin = Callable[[Watch], Future[T]]
_PATIENCE_MS = 400
"""What is done sooner shows no box."""


async def follow(parent: QWidget, title: str, begin: Begin[T]) -> T:
    """Wait for something long, which may be cancelled; raises what it raises."""
    box = BusyBox(parent, title)
    return await box.follow(begin(box.watch))


class BusyBox(Box):
    """Shows itself after a while; ``watch`` is for the desk, which hears Cancel by it."""

    _told = Signal(int, int)

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title, "", "")
        self.yes.hide()
        self._title = title
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setRange(0, 0)
        self.body.addWidget(self.bar)
        self.watch = Watch(self._told.emit)
        self._told.connect(self._show)  # from the desk's thread: queued
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._soon.timeout.connect(self.open)

    async def follow(self, work: "Future[T]") -> T:
        """Wait for the end of it; raises what it raises."""
        self._soon.start()
        try:
            return await answer(work)
        finally:
            self._soon.stop()
            self.done(0)
            self.deleteLater()

    def _show(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        said = translate("Customer", "%1 of %2").replace("%1", str(done)).replace("%2", str(total))
        self.bar.setAccessibleName(f"{self._title}: {said}")

    def reject(self) -> None:
        """Cancel: what was done is taken back before the box goes."""
        self.watch.stop.set()
        self.no.setEnabled(False)
        self.text.setText(translate("Knowledge", "Putting everything back…"))
        self.text.show()
