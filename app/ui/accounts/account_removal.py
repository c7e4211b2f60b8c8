"""Removes an account with the desk: asks, shows how far it is, offers the undo. Loop thread."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from app.base.errors import NightdeskError
from app.desk.values import AccountState
from app.ui.accounts.page import AccountsPage
from app.ui.accounts.removal_box import ErasureBox, RemovalBox
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.base.ids import AccountId
    from app.desk.desk import Desk
    from app.desk.offers import Former
    from app.ui.undo_stack import Undo

_PROGRESS = "progress"


class Removal(QObject):
    """One at a time; what is under way ends with the window, the rest stays readable."""

    done = Signal()
    """The accounts are others now."""
    removed = Signal(str, object)
    """One that can be connected again: in a sentence, and the ``Undo``."""
    _heard = Signal(object)

    def __init__(self, desk: Desk, page: AccountsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, page
        self._stop = Event()
        self.box: RemovalBox | ErasureBox | None = None
        page.stopped.connect(self._stop.set)
        self._heard.connect(self._show_part, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """End what is under way."""
        self._stop.set()
        cancel(self)

    async def ask(self, state: AccountState) -> None:
        """Ask whether, and what of it."""
        box = self.box = RemovalBox(self._page.window(), state)
        box.decided.connect(lambda history: spawn(self._remove(state, history), self))
        await self._open(box, state.id)

    async def ask_erasing(self, former: Former) -> None:
        """Ask whether what a removed account brought is to go."""
        box = self.box = ErasureBox(self._page.window(), former.name)
        box.agreed.connect(lambda: spawn(self._remove(former, history=True), self))
        await self._open(box, former.id)

    async def _open(self, box: RemovalBox | ErasureBox, id: AccountId) -> None:
        box.destroyed.connect(self._closed)
        box.open()
        found = await answer(self._desk.connecting.brought(id))
        if self.box is box:
            box.show_counts(found)

    def _closed(self) -> None:
        self.box = None

    async def _remove(self, state: AccountState | Former, history: bool) -> None:
        self._stop.clear()
        line = self._page.removing
        if history:
            line.show_part(_removing(state.name), 0.0)
        args = {"name": state.name, "history": history, "yes": history}
        try:
            told = await answer(
                self._desk.ask("account remove", args, self._heard.emit, self._stop)
            )
        except NightdeskError as error:
            line.say(sentence(error.problem), "danger")
            self.done.emit()
            return
        came_to: dict[str, Any] = told[-1] if told else {}
        if history:
            line.say(_said(state.name, came_to), "text-muted")
        else:
            text = translate("Account", "%1 was removed").replace("%1", state.name)
            self.removed.emit(text, self._undo(state))
        self.done.emit()

    def _undo(self, state: AccountState | Former) -> Undo:
        async def back() -> Undo:
            await answer(self._desk.ask("account restore", {"id": state.id}))
            self.done.emit()
            return again

        async def again() -> Undo:
            args = {"name": state.name, "history": False, "yes": False}
            await answer(self._desk.ask("account remove", args))
            self.done.emit()
            return back

        return back

    def _show_part(self, told: dict[str, Any]) -> None:
        if _PROGRESS not in told or self._stop.is_set():
            return
        done, total = told[_PROGRESS]["done"], told[_PROGRESS]["total"]
        text = translate("Account", "Removing: %1 of %2 conversations")
        text = text.replace("%1", f"{done:n}").replace("%2", f"{total:n}")
        self._page.removing.show_part(text, done / total if total else None)


def _removing(name: str) -> str:
    return translate("Account", "Removing %1 and its history…").replace("%1", name)


def _said(name: str, came_to: dict[str, Any]) -> str:
    """What came of a removal with its history."""
    gone = translate("Account", "%n conversations", "", int(came_to.get("conversations", 0)))
    if came_to.get("whole"):
        text = translate("Account", "%1 was removed with %2.")
    else:
        text = translate("Account", "Stopped: %1 is removed, and %2 with it; the others stay.")
    return text.replace("%1", name).replace("%2", gone)
