"""A window on a desk in memory, and the list of scenes that can be played on it. Loop thread."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui import loop
from app.ui.look.theme import color, theme
from app.ui.session import Session
from app.ui.window import Window
from tests.ui.fake_desk import FakeDesk
from tests.ui.showpiece import furnish

Scene = Callable[["Stage"], Awaitable[None]]

SCENES: dict[str, Scene] = {}
"""Every scene by name, in the order of the program."""


def scene(play: Scene) -> Scene:
    """Make a scene known by the name of its function."""
    assert play.__name__ not in SCENES, play.__name__
    SCENES[play.__name__] = play
    return play


class Stage:
    """A window of a size in logical px, and ways to let it settle and to look at it."""

    def __init__(self, width: int, height: int) -> None:
        self.desk = FakeDesk(120)
        self.star = furnish(self.desk)
        self.window = Window()
        self.window.resize(width, height)
        self.window.show()
        self.window.activateWindow()
        self.session = Session(self.window, self.desk)  # type: ignore[arg-type]
        self.session.start()

    async def settle(self) -> None:
        """Until nothing is under way: what waits for a moment waits 40 ms at most."""
        for _ in range(8):
            await asyncio.sleep(0.015)

    async def marked(self) -> None:
        """Until what was searched for is marked: texts are set anew when the look changes."""
        for _ in range(50):
            if not self.session.searching.hits._again.isActive():
                return
            await asyncio.sleep(0.01)

    async def close(self) -> None:
        """Take it down, and what lies over it."""
        self.session.close()
        for over in self.over():
            over.close()
        self.window.close()
        await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
        self.window.deleteLater()
        if theme().compact:
            theme().set_compact(False)
        theme().set_size(1.0)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        await asyncio.sleep(0)

    def show_over(self, box: QWidget) -> None:
        """Open a dialog."""
        box.show()

    def over(self) -> list[QWidget]:
        """Dialogs, menus and lists in windows of their own that are shown over this one."""
        shown = (w for w in QApplication.topLevelWidgets() if w.isVisible())
        return [w for w in shown if w is not self.window and w.windowType() != Qt.WindowType.Window]

    def picture(self) -> QPixmap:
        """The window, with what is over it where it is."""
        drawn = self.window.grab()
        if not self.over():
            return drawn
        painter = QPainter(drawn)
        for over in self.over():
            place = self.place_of(over)
            painter.drawPixmap(place, over.grab())
            if isinstance(over, QDialog):  # a desktop would give it a frame
                painter.setPen(color("border-strong"))
                painter.drawRect(over.rect().translated(place).adjusted(-1, -1, 0, 0))
        painter.end()
        return drawn

    def place_of(self, over: QWidget) -> QPoint:
        """Where something lies in the window; dialogs lie in its middle."""
        if isinstance(over, QDialog):
            room = self.window.size() - over.size()
            return QPoint(room.width() // 2, max(0, room.height() // 2))
        return self.window.mapFromGlobal(over.pos())
