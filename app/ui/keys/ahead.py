"""Keys typed ahead wait for what they are meant for. Loop thread.

After J the next conversation is read, after E the next one opens, after A the agents are asked for:
each takes some milliseconds, on a busy machine many. A key that comes meanwhile belongs to what
will be there then, so it is kept and given again, in order; else a fast E would resolve the
conversation before, and a fast R write to the wrong customer.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    import asyncio

    from app.ui.actions import Actions

_MOST_MS = 5_000
"""When nothing has come for so long, no key waits any more: a keyboard is never dead."""
_ALONE = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R,
    }
)  # fmt: skip


class Ahead(QObject):
    """Follows tasks; from the first to the end of the last, keys are kept."""

    dropped = Signal()
    """Keys were kept for what did not come in time, and are for nobody now."""

    def __init__(self, actions: Actions, pane: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions, self._pane = actions, pane
        self._acting: set[asyncio.Future[Any]] = set()
        self._opening: set[asyncio.Future[Any]] = set()
        self._kept: deque[QKeyEvent] = deque()
        self._begun = ""
        self._filtering = self._over = False
        self._watched: list[QWindow] = []
        self._limit = QTimer(self, singleShot=True, interval=_MOST_MS)
        self._limit.timeout.connect(self._give_up)
        actions.ran.connect(self.follow)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._window_changed)

    def follow(self, tasks: Iterable[asyncio.Future[Any]]) -> None:
        """Keys wait until these are done."""
        self._add(self._acting, [task for task in tasks if task not in self._opening])

    def follow_opening(self, task: asyncio.Task[Any]) -> None:
        """A conversation is read, to be shown in the pane: what is meant for it waits."""
        self._add(self._opening, (task,))

    def opened(self) -> None:
        """The conversation that was wanted is there."""
        self._opening.clear()
        self._go_on()

    def close(self) -> None:
        """The window ends: what was kept is for nobody."""
        self._over = True
        self._kept.clear()
        self._let_go()

    def _give_up(self) -> None:
        """What they waited for did not come: what is there now would have it done to itself."""
        lost = bool(self._kept)
        self._kept.clear()
        self._let_go()
        if lost:
            self.dropped.emit()

    def _let_go(self) -> None:
        self._acting.clear()
        self._opening.clear()
        self._give()

    def _add(self, to: set[asyncio.Future[Any]], tasks: Iterable[asyncio.Future[Any]]) -> None:
        if self._over:
            return
        for task in tasks:
            to.add(task)
            task.add_done_callback(self._done)
        if to and not self._filtering:
            self._filter(on=True)
            self._limit.start()

    def _done(self, task: asyncio.Future[Any]) -> None:
        if self._over:
            return
        self._acting.discard(task)
        self._opening.discard(task)
        self._go_on()

    def _go_on(self) -> None:
        """Something came: what is still waited for has its whole time again."""
        if self._filtering:
            self._limit.start()
        self._give()

    def _filter(self, *, on: bool) -> None:
        """Only while it is needed, and on the windows that keys come to first.

        Of the whole program each event would pass through here, and Python would make an object of
        each thing that gets one.
        """
        self._filtering = on
        if not on:
            for window in self._watched:
                if isValid(window):
                    window.removeEventFilter(self)
            self._watched = []
            return
        self._watch(self._pane.window().windowHandle())
        self._watch(QGuiApplication.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)

    def _window_changed(self, window: QWindow | None) -> None:
        if self._filtering:
            self._watch(window)

    # --- keeping -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent) or event.key() in _ALONE or self._passes(event):
            return super().eventFilter(watched, event)
        if kind == QEvent.Type.KeyPress:
            self._kept.append(event.clone())
        event.accept()  # of an override: it is no shortcut now
        return True

    def _passes(self, event: QKeyEvent) -> bool:
        """Whether a key is for something else than the conversation that is not there yet."""
        return not self._acting and not self._kept and self._is_elsewhere(event)

    def _is_elsewhere(self, event: QKeyEvent) -> bool:
        focus, key = QApplication.focusWidget(), _written(event)
        typed = focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        if typed or not self._actions.leads(key):
            return focus is not None and not self._pane.isAncestorOf(focus)
        return self._actions.is_elsewhere(key)

    # --- giving ------------------------------------------------------------------------------

    def _give(self) -> None:
        while self._kept and not self._acting:
            if self._opening and not self._is_elsewhere(self._kept[0]):
                break
            event = self._kept.popleft()
            self._filter(on=False)  # what is given is not kept again
            self._press(event)
            self._filter(on=True)
        if not self._acting and not self._opening and not self._kept:
            self._limit.stop()
            self._filter(on=False)

    def _press(self, event: QKeyEvent) -> None:
        """As Qt does it: the focus may claim a key, else it is a shortcut, else it is typed."""
        focus = QApplication.focusWidget() or QApplication.activeWindow()
        over = QApplication.activeModalWidget()
        if over is not None and (focus is None or focus.window() is not over):
            inside: QWidget | None = over.focusWidget()
            focus = over if inside is None else inside  # the desktop has yet to give it the focus
        if focus is None:
            return
        claimed = _again(event, QEvent.Type.ShortcutOverride)
        claimed.ignore()
        QCoreApplication.sendEvent(focus, claimed)
        if not claimed.isAccepted() and self._is_shortcut(event):
            return
        QCoreApplication.sendEvent(focus, _again(event, QEvent.Type.KeyPress))
        QCoreApplication.sendEvent(focus, _again(event, QEvent.Type.KeyRelease))

    def _is_shortcut(self, event: QKeyEvent) -> bool:
        begun, self._begun = self._begun, ""
        key = f"{begun}, {_written(event)}" if begun else _written(event)
        if self._actions.begins(key):
            self._begun = key
            return True
        return self._actions.press(key, again=event.isAutoRepeat())


def _written(event: QKeyEvent) -> str:
    sequence = QKeySequence(event.keyCombination())
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _again(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    return QKeyEvent(
        kind, event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count()
    )
