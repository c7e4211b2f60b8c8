"""The event loops tests run on: plain asyncio, and Qt's for tests of the window."""

import asyncio
import time

CLOSING_GRACE = 3.0


class TidyLoop(asyncio.SelectorEventLoop):
    """A loop that lets connections finish closing before it closes itself.

    A TLS transport that was told to close waits for the peer's last word (Exim takes two seconds
    over it unless it got QUIT). A test that ends right after its client's ``close()`` is no leak;
    one that never closed still is, after the grace.
    """

    def close(self) -> None:
        if not self.is_closed():
            deadline = time.monotonic() + CLOSING_GRACE
            while self._any_open() and time.monotonic() < deadline:
                self.run_until_complete(asyncio.sleep(0.005))
        super().close()

    def _any_open(self) -> bool:
        """Whether a transport still has its socket; closed ones lie here until collected."""
        transports = self._transports  # type: ignore[attr-defined]  # there is no public list
        return any(transport._sock for transport in transports.values())


def qt_loop() -> asyncio.AbstractEventLoop:
    """A loop on Qt's own: with an application that a closed window does not end."""
    from PySide6 import QtWidgets  # before qasync, which takes the binding it finds

    import qasync  # isort: skip

    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    QtWidgets.QApplication.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    return loop
