"""The demo in the window: its strip, its pause, its way back to the beginning. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.actions import Action
from app.ui.first_run.demo_bar import DemoBar
from app.ui.first_run.wish import Wish
from app.ui.i18n import translate
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.ui.session import Session

_KEY = "demo_arrivals"


class Demo(QObject):
    """Made where the workspace is the demo, and nowhere else."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.bar = DemoBar()
        session.window.add_bar(self.bar)
        self.bar.connect_wanted.connect(lambda: session.actions.run("connect"))
        self.bar.fresh_wanted.connect(self.start_over)
        self.bar.paused.connect(lambda pause: self.let_write(not pause))
        session.preferences.changed.connect(self._changed)
        session.actions.add(
            Action("demo-pause", translate("Demo", "Pause the demo’s customers"),
                   lambda: self.let_write(False), "pause", "window", can=self._running),
            Action("demo-go-on", translate("Demo", "Let the demo’s customers write"),
                   lambda: self.let_write(True), "play", "window",
                   can=lambda: not self._running()),
            Action("demo-fresh", translate("Demo", "Start the demo over"), self.start_over,
                   "rotate-ccw", "window"),
        )  # fmt: skip

    def let_write(self, write: bool) -> None:
        """Pause the customers who write by themselves, or let them go on."""
        spawn(self._put(write), self)

    def start_over(self) -> None:
        """A demo as at first."""
        self._session.window.wish_for(Wish("fresh-demo"))

    def _running(self) -> bool:
        return bool(self._session.preferences.get(_KEY))

    async def _put(self, write: bool) -> None:
        await answer(self._session.desk.settings.set(_KEY, write))
        await self._session.preferences.read()

    def _changed(self, key: str) -> None:
        if key == _KEY:
            self.bar.show_running(self._running())
