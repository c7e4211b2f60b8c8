"""What can be done with accounts that were removed: connected again, or their history erased.

Loop thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.base.errors import NightdeskError
from app.ui.accounts.former_rows import FormerRows
from app.ui.accounts.page import AccountsPage
from app.ui.loop import answer, cancel, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.offers import Former
    from app.ui.accounts.account_removal import Removal


class FormerAccounts(QObject):
    """Beside the accounts page; read anew with each look at it."""

    again = Signal(object, bool)
    """An account's id: it is connected; whether its secrets are still there."""

    def __init__(self, desk: Desk, page: AccountsPage, removal: Removal) -> None:
        super().__init__(removal)
        self._desk, self._page, self._removal = desk, page, removal
        self.rows: FormerRows = page.former
        self.rows.acted.connect(self._act)

    def close(self) -> None:
        """End what is under way."""
        cancel(self)

    async def bring(self) -> None:
        """Read which there are."""
        found = await answer(self._desk.connecting.former())
        self.rows.show_former(found)

    def _act(self, former: Former, act: str) -> None:
        spawn(self._removal.ask_erasing(former) if act == "erase" else self._again(former), self)

    async def _again(self, former: Former) -> None:
        try:
            (told,) = await answer(self._desk.ask("account restore", {"id": former.id}))
        except NightdeskError as error:
            self._page.removing.say(sentence(error.problem), "danger")
            return
        self.again.emit(former.id, told["complete"])
