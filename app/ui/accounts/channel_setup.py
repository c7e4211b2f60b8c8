"""Connects or changes an account that is no mailbox: adds, checks, takes back what did not work.

Loop thread; what takes long is the desk's, on threads of its own.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.base.errors import NightdeskError, Problem
from app.base.ids import AccountId
from app.ui.accounts.channel_form import ChannelForm
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.offers import Offer


class ChannelSetup(QObject):
    """One attempt at a time; an account that never worked is taken away on leaving."""

    connected = Signal()
    left = Signal()
    browse = Signal(str)
    """An address to open in the browser; from any thread."""

    def __init__(self, desk: Desk, page: ChannelForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.page = desk, page
        self._offer: Offer | None = None
        self._id: AccountId | None = None
        self._name = ""
        self._fresh = True
        """It was made by this attempt."""
        self._stop = Event()
        page.submitted.connect(self.submit)
        page.browsing.connect(self.sign_in)
        page.left.connect(self.leave)

    def start(self, offer: Offer) -> None:
        """An empty form of that channel."""
        self._offer, self._id, self._name, self._fresh = offer, None, "", True
        self.page.show_offer(offer, {})

    def change(
        self, offer: Offer, id: AccountId, name: str, settings: Mapping[str, str], *, kept: bool
    ) -> None:
        """The form of an account there is; ``kept``: its secrets are, too."""
        self._offer, self._id, self._name, self._fresh = offer, id, name, False
        self.page.show_offer(offer, settings, name, kept=kept)

    def leave(self) -> None:
        """Go without it."""
        self._stop.set()
        cancel(self)
        if self._fresh and self._id is not None:
            spawn(_drop(self._desk, self._name), self)
        self._id = None
        self.left.emit()

    def submit(self) -> None:
        """Connect with what was typed."""
        self._begin(by_browser=False)

    def sign_in(self) -> None:
        """Connect with what was typed and what signing in with the browser gives."""
        self._begin(by_browser=True)

    def _begin(self, *, by_browser: bool) -> None:
        without = self._offer.browser if by_browser and self._offer else ""
        if self.page.submit.isEnabled() and self.page.complete(without):
            self._stop.clear()
            self.page.set_busy(True)
            self.page.notice.hide()
            spawn(self._guarded(by_browser), self)

    async def _guarded(self, by_browser: bool) -> None:
        try:
            await self._try(by_browser)
        except NightdeskError as error:
            self._fail(error.problem)

    async def _try(self, by_browser: bool) -> None:
        assert self._offer is not None  # noqa: S101  a form is shown
        page, name = self.page, self.page.name.text().strip()
        args: dict[str, object] = {"name": self._name or name, "secrets": page.secrets()}
        given = {key: value for key, value in page.settings().items() if value or self._name}
        if self._id is None:
            asked = args | {"kind": self._offer.kind, "settings": given}
            (made,) = await answer(self._desk.ask("account add", asked))
            self._id, self._name = AccountId(made["id"]), name
        else:
            asked = args | {"settings": given, "paused": False}
            await answer(self._desk.ask("account set", asked))
        if by_browser:
            await self._sign_in()
        await self._check(self._id)

    async def _sign_in(self) -> None:
        self.page.lines.begin(translate("Account", "Sign in with the browser that opened."))
        self.page.lines.put(0, "running")
        asked = {"name": self._name}
        await answer(self._desk.ask("account sign-in", asked, self._heard, self._stop))

    def _heard(self, line: dict[str, object]) -> None:
        if "open" in line:
            self.browse.emit(str(line["open"]))

    async def _check(self, id: AccountId) -> None:
        page = self.page
        page.lines.begin(translate("Account", "Trying to connect"))
        page.lines.put(0, "running")
        began = time.monotonic()
        steps = await answer(self._desk.check_account(id))
        bad = next((step for step in steps if not step.ok), None)
        seconds = time.monotonic() - began
        if bad is not None:
            page.lines.put(0, "bad", seconds=seconds)
            self._fail(bad.problem or Problem("check-failed", {"words": bad.detail}))
            return
        page.lines.put(0, "good", seconds=seconds)
        self._id = None
        self.connected.emit()

    def _fail(self, problem: Problem) -> None:
        self.page.set_busy(False)
        self.page.submit.setText(translate("Account", "Try again"))
        self.page.say_failed(sentence(problem))


async def _drop(desk: Desk, name: str) -> None:
    await answer(desk.ask("account remove", {"name": name}))
