"""Whether the system says there is a network. Loop thread; asked after the window is up."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

from app.ui.status_bar import StatusBar

_Reach = QNetworkInformation.Reachability


class Net(QObject):
    """Follows the system's own word; says nothing where the system has none."""

    changed = Signal(object)
    """True or False as the system says, None when it does not know."""

    def __init__(self, status: StatusBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self._info: QNetworkInformation | None = None
        if QNetworkInformation.loadDefaultBackend():
            self._info = QNetworkInformation.instance()
        if self._info is not None:
            self._info.reachabilityChanged.connect(self._show)
        self._show()

    def online(self) -> bool | None:
        """True or False as the system says, None when it does not know."""
        if self._info is None or self._info.reachability() == _Reach.Unknown:
            return None
        return self._info.reachability() in (_Reach.Online, _Reach.Site, _Reach.Local)

    def _show(self) -> None:
        self._status.show_net(self.online())
        self.changed.emit(self.online())
