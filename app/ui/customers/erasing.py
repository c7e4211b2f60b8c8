"""Erases a customer: asks, shows how far it is, ends it while that is possible. Loop thread."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.base.errors import NightdeskError
from app.inbox.values import CustomerCard
from app.ui.customers.erase_box import EraseBox
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.parts.notice import Notice

if TYPE_CHECKING:
    from app.ui.customers.controller import Customers
    from app.ui.session import Session


class Erasing(QObject):
    """One at a time; it is told where one is when it begins, and how it ended where one is then."""

    _heard = Signal(float)

    def __init__(self, session: Session, customers: Customers) -> None:
        super().__init__(customers)
        self._desk, self._window, self._customers = session.desk, session.window, customers
        self._stop = Event()
        self._name = ""
        self._told_in: Notice | None = None
        self._heard.connect(self._show_part, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """What has not been done by now is not."""
        self._stop.set()
        cancel(self)

    async def ask(self, card: CustomerCard) -> None:
        """Ask whether, with what goes."""
        backups = await answer(self._desk.customers.backups())
        box = EraseBox(self._window, card, backups)
        box.agreed.connect(lambda: spawn(self._erase(card, box.rotate.isChecked()), self))
        box.open()

    async def _erase(self, card: CustomerCard, rotate: bool) -> None:
        if self._told_in is not None:
            said = translate("Customer", "%1 is still being erased. Try again after that.")
            self._here().say(said.replace("%1", self._name), "warning")
            return
        self._stop, self._name, self._told_in = Event(), card.name, self._here()
        self._offer_stop(0.0)
        try:
            tell, stop = self._heard.emit, self._stop
            await answer(self._desk.customers.erase(card.id, rotate=rotate, tell=tell, stop=stop))
        except NightdeskError as error:
            self._told_in.dismiss()
            self._customers.acts.wrong(error)
            return
        finally:
            told_in, self._told_in = self._told_in, None
        told_in.dismiss()
        said = translate("Customer", "Everything of %1 is erased: %2.").replace("%1", card.name)
        many = translate("Customer", "%n conversations", "", card.conversations)
        self._say_end(said.replace("%2", many))

    def _say_end(self, text: str) -> None:
        """Not in a notice: the page turns to somebody else now, and takes that with it."""
        if self._customers.at_page():
            self._customers.page.say(text, "trash-2")
            return
        pane = self._window.conversation
        pane.toast.show_said(text, "trash-2")
        pane.place_toast()

    def _here(self) -> Notice:
        """Where one is looking."""
        if self._customers.at_page():
            return self._customers.page.notice
        return self._window.conversation.notice

    def _offer_stop(self, share: float) -> None:
        if self._told_in is not None:
            stop = (translate("Customer", "Stop"), self._stop.set)
            self._told_in.say(self._words(share), "info", stop)

    def _show_part(self, share: float) -> None:
        """A whole percent more; at the end only files are left, and nothing can be stopped."""
        told_in = self._told_in
        if told_in is None or self._stop.is_set():
            return
        if share >= 1:
            said = translate("Customer", "%1 is erased; the last traces leave the disk…")
            told_in.say(said.replace("%1", self._name), "info")
        elif told_in.isHidden() or not told_in.ways():  # somebody closed it, or looked elsewhere
            self._offer_stop(share)
        else:
            told_in.reword(self._words(share))

    def _words(self, share: float) -> str:
        said = translate("Customer", "Erasing %1, %2 %. Until it is done it can be stopped.")
        return said.replace("%1", self._name).replace("%2", str(int(share * 100)))
