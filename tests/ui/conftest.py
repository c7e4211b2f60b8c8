"""A real window on a desk in memory, and what a person does to it."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui import i18n, loop
from app.ui.choices import Choices
from app.ui.look.theme import theme
from app.ui.session import Session
from app.ui.start import application
from app.ui.window import Window
from tests.peers.keyring_session import KeyringSession
from tests.ui.fake_desk import FakeDesk

PATIENCE = 30.0


@pytest.fixture(scope="session")
def look() -> QApplication:
    """The application with its language and look."""
    app = application()
    i18n.install("en")
    theme().install("light")
    return app


@pytest.fixture
def session_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a desktop session's bus of our own."""
    folder = tmp_path / "bus"
    folder.mkdir()
    with KeyringSession(folder, "no-keyring") as session:
        address = session.environment["DBUS_SESSION_BUS_ADDRESS"]
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def bare(look: QApplication) -> Iterator[Callable[[QWidget], QWidget]]:
    """Shows a widget and throws it away afterwards."""
    shown: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        shown.append(widget)
        widget.show()
        look.processEvents()
        return widget

    yield show
    for widget in shown:
        widget.close()
        widget.deleteLater()
    look.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def point(widget: QWidget, at: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the pointer to a place of a widget, a button held or none.

    Not by ``QTest.mouseMove``, which turns Qt's loop: within a coroutine's turn other tasks that
    wake are refused ("cannot enter into task") and sleep for ever.
    """
    there, none = QPointF(widget.mapToGlobal(at)), Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), there, none, held, keys)
    QApplication.sendEvent(widget, move)


class Desktop:
    """A window joined to a desk, with hands and eyes."""

    def __init__(self, desk: FakeDesk, choices: Choices | None = None) -> None:
        self.desk = desk
        self.window = Window(choices)
        self.window.resize(1440, 900)
        self.session = Session(self.window, desk)  # type: ignore[arg-type]

    async def open(self) -> None:
        self.window.show()
        self.window.activateWindow()
        self.session.start()
        await self.until(lambda: self.shown() is not None or not self.desk.cases)

    async def close(self) -> None:
        self.session.close()
        self.window.close()
        await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        await asyncio.sleep(0)

    async def until(self, seen: Callable[[], object]) -> None:
        """Wait until something is to be seen; a guard against hanging, no goal of speed."""
        end = time.monotonic() + PATIENCE
        while not seen():
            assert time.monotonic() < end, "it never came"
            await asyncio.sleep(0.01)
        await asyncio.sleep(0)  # what follows the end of a task too: keys kept for it are given

    async def settle(self) -> None:
        """Let what is under way arrive, the gathered changes of the bus included."""
        await asyncio.sleep(0.2)

    def press(self, key: str | Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        target = self.window.focusWidget() or self.window
        held = held or Qt.KeyboardModifier.NoModifier
        with self._kept_ahead(target):
            QTest.keyClick(target, key, held)  # type: ignore[call-overload]

    @contextmanager
    def _kept_ahead(self, target: QWidget) -> Iterator[None]:
        """A real key comes to the window first, where it may be kept; QTest's goes past it.

        To the window itself QTest cannot give one here: it would turn the loop within a task.
        """
        ahead = self.session.ahead
        if not ahead._filtering:
            yield
            return
        target.installEventFilter(ahead)
        yield
        if isValid(target):
            target.removeEventFilter(ahead)

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        target = self.window.focusWidget()
        assert target is not None
        for letter in text:
            with self._kept_ahead(target):
                QTest.keyClick(target, letter)

    def shown(self) -> int | None:
        """The conversation on screen."""
        return self.window.conversation.shown()

    @property
    def composer(self):
        return self.window.conversation.composer

    @property
    def rows(self):
        return self.window.queue.list

    def acts(self, name: str) -> list[object]:
        """What the desk was told to do under that name."""
        return [given for act, given in self.desk.calls if act == name]


@pytest.fixture
def desk() -> FakeDesk:
    """Three hundred conversations; fourteen need a reply."""
    return FakeDesk(300)


@pytest.fixture
async def desktop(look: QApplication, desk: FakeDesk) -> AsyncIterator[Desktop]:
    """A window open on ``desk``, its first conversation shown."""
    made = Desktop(desk)
    await made.open()
    yield made
    await made.close()
