"""The accounts in the window: their page, what is pressed there, connecting one. Loop thread."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.base.errors import NightdeskError, Problem
from app.base.ids import AccountId
from app.desk.values import AccountState
from app.ui.accounts.account_removal import Removal
from app.ui.accounts.account_row import AccountRow
from app.ui.accounts.account_setup import AccountSetup
from app.ui.accounts.add_account import AddAccountPage
from app.ui.accounts.channel_choice import ChannelChoice
from app.ui.accounts.channel_form import ChannelForm
from app.ui.accounts.channel_setup import ChannelSetup
from app.ui.accounts.former_accounts import FormerAccounts
from app.ui.accounts.kits import Kits
from app.ui.accounts.page import AccountsPage
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.window import Window

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.offers import Offer

_MAIL = "email"


class Accounts(QObject):
    """Shows the pages in the window's place for them and does what is asked there."""

    connected = Signal()
    """A mailbox was connected: its mail is on the way."""
    shown = Signal()
    """The page is wanted, among the settings."""
    _browse = Signal(str)

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._known: tuple[AccountState, ...] = ()
        self._came_from: QWidget | None = None
        self._stop = Event()
        self.page = AccountsPage()
        self.kits = Kits(desk, self.page, self)
        self.form = AddAccountPage()
        self.setup = AccountSetup(desk, self.form, self)
        self.choice = ChannelChoice()
        self.channel = ChannelSetup(desk, ChannelForm(), self)
        self.choice.chosen.connect(self._chosen)
        self.choice.left.connect(self._form_left)
        self.channel.left.connect(self._form_left)
        self.channel.connected.connect(self._connected)
        self.page.add_wanted.connect(self.choose)
        self.page.left.connect(window.show_inbox)
        self.removal = Removal(desk, self.page, self)
        self.removal.done.connect(self.refresh)
        self.former = FormerAccounts(desk, self.page, self.removal)
        self.former.again.connect(lambda id, whole: spawn(self._again(id, whole), self))
        self.page.acted.connect(self._act)
        self.page.password_given.connect(
            lambda state, text: spawn(self._give_password(state, text), self)
        )
        self.setup.left.connect(self._form_left)
        self.setup.connected.connect(self._connected)
        queued = Qt.ConnectionType.QueuedConnection
        self.setup.browse.connect(self._open_browser, queued)
        self.channel.browse.connect(self._open_browser, queued)
        self._browse.connect(self._open_browser, queued)

    def close(self) -> None:
        """End what is under way; pages that were never shown go, too."""
        self._stop.set()
        self.removal.close()
        self.former.close()
        cancel(self)
        cancel(self.setup)
        cancel(self.channel)
        cancel(self.kits)
        for page in (self.page, self.form, self.choice, self.channel.page):
            if page.parent() is None:
                page.deleteLater()

    # --- the pages ---------------------------------------------------------------------------

    def show_states(self, states: Sequence[AccountState]) -> None:
        """How the accounts are doing now."""
        self._known = tuple(states)
        self.page.show_accounts(self._known)

    def open(self) -> None:
        """Show the page."""
        self.shown.emit()

    def refresh(self) -> None:
        """Read how they are doing."""
        spawn(self._refresh(), self)

    def choose(self) -> None:
        """Ask where customers write."""
        self._window.show_page(self.choice)
        self.choice.show_offers(self._desk.connecting.offers())

    def connect_another(self) -> None:
        """Show the form of another mailbox."""
        page = self._window.page()
        self._came_from = page if page is not self.form else self._came_from
        self._window.show_page(self.form)
        self.setup.start()

    def _chosen(self, offer: Offer) -> None:
        if offer.kind == _MAIL:
            self.connect_another()
            return
        self._window.show_page(self.channel.page)
        self.channel.start(offer)

    async def _change(self, state: AccountState, *, kept: bool = True) -> None:
        """Show the settings of an account, where its channel has a form; ``kept``: its secrets."""
        kind, settings = await answer(self._desk.connecting.given(state.id))
        offer = next((one for one in self._desk.connecting.offers() if one.kind == kind), None)
        if offer is not None:
            self._window.show_page(self.channel.page)
            self.channel.change(offer, state.id, state.name, settings, kept=kept)

    def _form_left(self) -> None:
        if self._came_from is not None:
            self._window.show_page(self._came_from)
        elif self._known:
            self.open()
        else:
            self._window.show_inbox()

    def _connected(self) -> None:
        self._window.show_inbox()
        self.connected.emit()

    async def _refresh(self) -> None:
        states = await answer(self._desk.accounts())
        self.show_states(states)
        await self.former.bring()

    async def _again(self, id: AccountId, whole: bool) -> None:
        """A removed account is connected again; without its secrets they are asked for."""
        await self._refresh()
        state = next((one for one in self._known if one.id == id), None)
        if state is not None and not whole:
            if state.kind == _MAIL:
                self._act(state, "check")  # its row then asks for what is missing
            else:
                await self._change(state, kept=False)

    # --- what is pressed ---------------------------------------------------------------------

    def act(self, state: AccountState, act: str) -> None:
        """What the status bar or the page asks for an account; a password is asked for there."""
        if act == "change":
            spawn(self._change(state), self)
            return
        if act in ("password", "trust"):
            self.open()
            row = self.page.row(state.id)
            if row is not None and act == "password":
                row.ask_password()
            return
        if act == "sign-in":
            self.open()
        self._act(state, act)

    def _act(self, state: AccountState, act: str) -> None:
        spawn(self._do(state, act), self)

    async def _do(self, state: AccountState, act: str) -> None:
        row = self.page.row(state.id)
        if act == "change":
            await self._change(state)
            return
        if act == "kit":
            await self.kits.show(state)
            return
        if act == "remove":
            await self.removal.ask(state)
            return
        if act in ("pause", "resume"):
            paused = {"settings": {}, "secrets": {}, "paused": act == "pause"}
            await answer(self._desk.ask("account set", {"name": state.name} | paused))
        elif row is not None:
            await self._try(row, state, act)
        await self._refresh()

    async def _try(self, row: AccountRow, state: AccountState, act: str) -> None:
        """What ends in a finding, shown in the row."""
        row.main.setEnabled(False)
        try:
            if act == "check":
                await self._check(row, state)
            elif act == "trust":
                await self._trust(row, state)
            elif act == "sign-in":
                row.say_busy(translate("Account", "Sign in with the browser that opened."))
                name = {"name": state.name}
                await answer(self._desk.ask("account sign-in", name, self._heard, self._stop))
                row.show_found(None)
            else:
                await self._count(row, state, act)
        except NightdeskError as error:
            row.show_found(error.problem)
        finally:
            row.main.setEnabled(True)

    async def _check(self, row: AccountRow, state: AccountState) -> None:
        row.say_busy(translate("Account", "Checking each step…"))
        steps = await answer(self._desk.check_account(state.id))
        bad = next((step for step in steps if not step.ok), None)
        if bad is None:
            row.show_found(None, next((s.problem for s in steps if s.problem is not None), None))
            return
        row.show_found(bad.problem or Problem("check-failed", {"words": bad.detail}))

    async def _trust(self, row: AccountRow, state: AccountState) -> None:
        """Trust the certificate the row's problem speaks of, for this account alone."""
        pins = str(row.problem.params.get("pins", "")) if row.problem else ""
        trusted = {"settings": {"pinned": pins}, "secrets": {}, "paused": False}
        await answer(self._desk.ask("account set", {"name": state.name} | trusted))
        await self._check(row, state)

    async def _count(self, row: AccountRow, state: AccountState, act: str) -> None:
        if act == "accept-loss":
            await answer(self._desk.ask("account accept-loss", {"name": state.name}))
            row.say_busy("")
            return
        row.say_busy(translate("Account", "Counting what the server has…"))
        lines = await answer(self._desk.ask("account audit", {"name": state.name}))
        missing = int(lines[-1]["missing"]) if lines else 0
        row.say_busy(
            translate("Account", "%n messages are still missing", "", missing)
            if missing
            else translate("Account", "Nothing is missing.")
        )

    async def _give_password(self, state: AccountState, text: str) -> None:
        row = self.page.row(state.id)
        given = {"settings": {}, "secrets": {"password": text}, "paused": False}
        await answer(self._desk.ask("account set", {"name": state.name} | given))
        if row is not None:
            await self._try(row, state, "check")
        await self._refresh()

    def _heard(self, line: dict[str, object]) -> None:
        if "open" in line:
            self._browse.emit(str(line["open"]))

    def _open_browser(self, url: str) -> None:
        QDesktopServices.openUrl(QUrl(url))
