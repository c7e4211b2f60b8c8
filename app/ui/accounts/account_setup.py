"""Connects a mailbox with the desk: finds, adds, checks, and takes back what did not work out.

Loop thread; what takes long is the desk's, on threads of its own.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.base.errors import NightdeskError, Problem
from app.base.ids import AccountId
from app.ui.accounts.account_words import Act
from app.ui.accounts.add_account import AddAccountPage
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.signing_in import Check

_KIND = "email"
_LINES = {
    "resolve": 1,
    "connect": 1,
    "tls": 1,
    "imap-sign-in": 2,
    "imap-select": 3,
    "smtp-sign-in": 4,
}
_OF_PASSWORD = frozenset(["wrong-password", "unusable-password", "app-password-needed"])


class AccountSetup(QObject):
    """One attempt at a time; an account that never worked is taken away on leaving."""

    connected = Signal()
    left = Signal()
    browse = Signal(str)
    _step = Signal(object)

    def __init__(self, desk: Desk, page: AddAccountPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.page = desk, page
        self._made: tuple[AccountId, str] | None = None
        self._pins: list[str] = []
        self._settings: dict[str, str] = {}
        self._found_for = self._typed = ""
        page.submitted.connect(self.submit)
        page.left.connect(self.leave)
        self._step.connect(self._show_step, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """A form with the address that was typed last, if it came to nothing."""
        self._made, self._pins, self._settings, self._found_for = None, [], {}, ""
        self.page.start_over()
        self.page.address.field.setText(self._typed)
        begun = self.page.password if self._typed else self.page.address
        begun.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go without it."""
        cancel(self)
        self._typed = self.page.address.text().strip()
        self.page.start_over()
        made, self._made = self._made, None
        if made is not None:
            spawn(_drop(self._desk, made[1]), self)
        self.left.emit()

    def submit(self) -> None:
        """Connect with what was typed."""
        page = self.page
        if not page.submit.isEnabled() or not self._complete():
            return
        page.set_busy(True)
        page.begin_check()
        spawn(self._guarded(), self)

    def _complete(self) -> bool:
        page = self.page
        name, at, domain = page.address.text().strip().rpartition("@")
        if not (name and at and domain):
            page.address.say_wrong(translate("Account", "Write the address like anna@example.com."))
        elif not page.password.isHidden() and not page.password.text():
            page.password.say_wrong(translate("Account", "Type the password first."))
        else:
            return True
        return False

    async def _guarded(self) -> None:
        try:
            await self._connect_mailbox()
        except NightdeskError as error:
            self._fail(error.problem)

    async def _connect_mailbox(self) -> None:
        address = self.page.address.text().strip()
        began = time.monotonic()
        settings = await self._settings_for(address)
        self.page.lines.put(0, "good", seconds=time.monotonic() - began)
        self.page.show_found(settings)
        if settings.get("auth") == "oauth2" and not self.page.client.text().strip():
            self._ask_client()
            return
        self.page.lines.put(1, "running")
        await self._store(address, settings)
        await self._check()

    async def _settings_for(self, address: str) -> dict[str, str]:
        given = self.page.settings.given()
        if given:
            return {"address": address} | given
        known = {"address": address}
        if self._pins:
            known["pinned"] = ",".join(self._pins)
        if self._found_for != address or self._pins:
            found = await answer(self._desk.connecting.find(_KIND, known, self._heard))
            self._settings = dict(found.settings) if found is not None else known
            self._found_for = address
            for advice in found.advice if found is not None else ():
                self.page.notice.say(sentence(advice), "info")
        return self._settings

    def _heard(self, step: Check) -> None:
        self._step.emit(step)

    def _show_step(self, step: Check) -> None:
        lines = self.page.lines.lines()
        if lines and lines[0].state == "running":
            self.page.lines.put(0, "running", said=step.detail)

    def _ask_client(self) -> None:
        self.page.say_try_again()
        self.page.client.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.page.notice.isHidden():
            text = sentence(Problem("no-client-id", {}))
            self.page.notice.say(text, "info")

    async def _store(self, address: str, settings: dict[str, str]) -> None:
        """Add the account, or change the one of the last attempt."""
        if self._pins:
            settings = settings | {"pinned": ",".join(self._pins)}
        if settings.get("auth") == "oauth2":
            settings = settings | {"client_id": self.page.client.text().strip()}
            secrets: dict[str, str] = {}
        else:
            secrets = {"password": self.page.password.text()}
        if self._made is not None and self._made[1] != address:
            await _drop(self._desk, self._made[1])
            self._made = None
        args = {"name": address, "settings": settings, "secrets": secrets}
        if self._made is None:
            (made,) = await answer(self._desk.ask("account add", {"kind": _KIND} | args))
            self._made = (AccountId(made["id"]), address)
        else:
            await answer(self._desk.ask("account set", args | {"paused": False}))
        if settings.get("auth") == "oauth2":
            await answer(self._desk.ask("account sign-in", {"name": address}, self._open_browser))

    def _open_browser(self, line: dict[str, object]) -> None:
        if "open" in line:
            self.browse.emit(str(line["open"]))

    async def _check(self) -> None:
        assert self._made is not None  # noqa: S101 - it was stored just now
        began = time.monotonic()
        steps = await answer(self._desk.check_account(self._made[0]))
        took = time.monotonic() - began
        bad = self._show_checks(steps, took)
        if bad is not None:
            self._fail(bad.problem or Problem("check-failed", {"words": bad.detail}), shown=True)
            return
        self._made, self._typed = None, ""
        self.page.start_over()
        self.connected.emit()

    def _show_checks(self, steps: tuple[Check, ...], took: float) -> Check | None:
        """Put the steps on their lines; gives the one that did not work."""
        bad = next((step for step in steps if not step.ok), None)
        last = _line_of(bad.step) if bad is not None else len(self.page.lines.lines())
        for at in range(1, len(self.page.lines.lines())):
            if at < last:
                self.page.lines.put(at, "good")
            elif at == last and bad is not None:
                self.page.lines.put(at, "bad", seconds=took, said=_words(bad))
            else:
                self.page.lines.put(at, "waiting")
        return bad

    # --- what did not work -------------------------------------------------------------------

    def _fail(self, problem: Problem, *, shown: bool = False) -> None:
        page = self.page
        page.say_try_again()
        if not shown:
            for at, line in enumerate(page.lines.lines()):
                if line.state == "running":
                    page.lines.put(at, "bad", said=str(problem.params.get("words", "")))
        text = sentence(problem)
        if problem.code in _OF_PASSWORD and not page.password.isHidden():
            page.password.say_wrong(text)
            page.password.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if problem.code == "settings-not-found" and not page.settings.by_hand:
            page.settings.edit()
        pins = str(problem.params.get("pins") or "")
        trust: Act = "trust"
        if pins:
            from app.ui.accounts.account_words import act_words

            page.notice.say(text, "error", (act_words(trust), lambda: self._trust(pins)))
        else:
            page.notice.say(text, "error")

    def _trust(self, pins: str) -> None:
        """A person knows this certificate: no other is accepted of its server."""
        self._pins.append(pins)
        self.submit()


async def _drop(desk: Desk, name: str) -> None:
    await answer(desk.ask("account remove", {"name": name}))


def _line_of(step: str) -> int:
    """The line a step of the channel's check belongs to."""
    return _LINES.get(step) or _LINES.get(step.partition("-")[2]) or (4 if "smtp" in step else 2)


def _words(step: Check) -> str:
    unchanged = translate("Account", "Nothing was changed on the server.")
    said = step.detail.rstrip(".")
    return f"\N{LEFT DOUBLE QUOTATION MARK}{said}\N{RIGHT DOUBLE QUOTATION MARK}. {unchanged}"
