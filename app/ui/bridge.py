"""From the desk's bus to the window: changes are gathered and told on the loop thread."""

import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.base.bus import Bus, Changes

_GATHER_MS = 50


class Bridge(QObject):
    """Told on any thread, tells on the loop thread: at most one ``changed`` every 50 ms."""

    changed = Signal(object)
    """The ``Changes`` since the last time."""
    raised = Signal()
    """A second start asks for this window."""
    _woken = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._gathered = Changes()
        self._waiting = False
        self._timer = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._timer.timeout.connect(self._tell)
        self._woken.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = bus.subscribe(self._hear)

    def close(self) -> None:
        """Hear nothing more."""
        self._unsubscribe()
        self._timer.stop()

    def _hear(self, changes: Changes) -> None:
        with self._lock:
            self._gathered = self._gathered | changes
            first, self._waiting = not self._waiting, True
        if first:
            self._woken.emit()

    def _tell(self) -> None:
        with self._lock:
            gathered, self._gathered = self._gathered, Changes()
            self._waiting = False
        if gathered:
            self.changed.emit(gathered)
