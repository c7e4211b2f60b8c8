"""The icon in the tray: how many need a reply, a few acts that need no window. Loop thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui.i18n import translate
from app.ui.notices.app_icon import app_icon
from app.ui.notices.told import Told

_Reason = QSystemTrayIcon.ActivationReason
_LOOK_MS, _LOOKS = 1_000, 20
"""After a login the desktop's tray may come later than we do."""


class Tray(QObject):
    """Hidden until ``show``; tells what is chosen there."""

    opened = Signal()
    writing_wanted = Signal()
    paused = Signal(str)
    """For how long no new message is told: "hour", "morning", or "" for no longer."""
    quit_wanted = Signal()
    pressed = Signal(object)
    """The ``Told`` of the balloon that was pressed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count, self._until = 0, ""
        self._told: Told | None = None
        self._wanted = False
        self._looks = 0
        self._known: list[Callable[[bool], object]] = []
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.menu = QMenu()
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(lambda: self._told and self.pressed.emit(self._told))
        self._build()
        self._say()

    def _build(self) -> None:
        self.menu.addAction(translate("Tray", "Open Nightdesk"), self.opened.emit)
        self.menu.addAction(translate("Tray", "New message"), self.writing_wanted.emit)
        self.menu.addSeparator()
        self.pausing = self.menu.addMenu(translate("Tray", "Pause notices"))
        for name, words in (
            ("hour", translate("Tray", "For an hour")),
            ("morning", translate("Tray", "Until tomorrow at 8:00")),
        ):
            self._pause(self.pausing.addAction(words), name)
        self.resume = self.menu.addAction("")
        self._pause(self.resume, "")
        self.menu.addSeparator()
        self.menu.addAction(translate("Tray", "Quit Nightdesk"), self.quit_wanted.emit)

    def _pause(self, action: QAction, name: str) -> None:
        action.triggered.connect(lambda: self.paused.emit(name))

    @staticmethod
    def possible() -> bool:
        """Whether this desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, on: bool) -> None:
        """Be in the tray, or not; in one that is not there yet as soon as it is."""
        self._wanted = on
        self.icon.setVisible(on and self.possible())
        if on and not self.possible():
            self._looks = 0
            self._looking.start()

    def when_known(self, then: Callable[[bool], object]) -> None:
        """Tell whether there is a tray: at once if so, else when it is no longer waited for."""
        if self.visible() or not self._looking.isActive():
            then(self.visible())
        else:
            self._known.append(then)

    def _look(self) -> None:
        self._looks += 1
        there = self.possible()
        if there and self._wanted:
            self.icon.setVisible(True)
        if there or self._looks >= _LOOKS:
            self._looking.stop()
            for then in self._known:
                then(there)
            self._known.clear()

    def visible(self) -> bool:
        """Whether it is there to be pressed."""
        return self.icon.isVisible() and self.possible()

    def show_count(self, count: int) -> None:
        """How many conversations need a reply."""
        if count != self._count:
            self._count = count
            self._say()

    def show_paused(self, until: str) -> None:
        """Until when notices rest (a time in words), or no longer."""
        self._until = until
        self._say()

    def balloon(self, told: Told) -> bool:
        """Show a notice beside the icon, where the desktop has no better way; whether it could."""
        if not self.visible() or not self.icon.supportsMessages():
            return False
        self._told = told
        self.icon.showMessage(told.title, told.body, app_icon())
        return True

    def close(self) -> None:
        """Leave the tray."""
        self._looking.stop()
        self.icon.hide()
        self.menu.deleteLater()

    def _say(self) -> None:
        self.icon.setIcon(app_icon(self._count, paused=bool(self._until)))
        lines = ["Nightdesk"]
        if self._count:
            lines.append(translate("Tray", "%n need a reply", "", self._count))
        if self._until:
            lines.append(translate("Tray", "Notices rest until %1").replace("%1", self._until))
        self.icon.setToolTip("\n".join(lines))
        self.pausing.menuAction().setVisible(not self._until)
        self.resume.setVisible(bool(self._until))
        words = translate("Tray", "Tell me again (rests until %1)")
        self.resume.setText(words.replace("%1", self._until))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (_Reason.Trigger, _Reason.DoubleClick, _Reason.MiddleClick):
            self.opened.emit()
