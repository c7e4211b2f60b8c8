"""Where the focus goes when nobody has it: to the queue, so that keys never act on chance.

What has the focus may go at any time: a button whose card is read anew, the field of a note that is
written. Qt then leaves it to nobody, and gives it to whatever comes next when something else
closes; Space would press that. Loop thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from app.ui.session import Session


class HomeFocus(QObject):
    """One a session; hears of every change of the focus while the window is there."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_home)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._changed)

    def close(self) -> None:
        """The window ends."""
        self._soon.stop()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._changed)

    def _changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            self._soon.start()  # it may be on its way from one to the other

    def _go_home(self) -> None:
        session, window = self._session, self._session.window
        away = QApplication.focusWidget() is not None or not window.isActiveWindow()
        if away or not session.at_inbox() or QApplication.activePopupWidget() is not None:
            return
        rows, text = window.queue.list, window.conversation.timeline
        (rows if rows.isVisible() else text).setFocus(Qt.FocusReason.OtherFocusReason)
