"""What an account's owner puts elsewhere so that people can write: shown, copied, saved.

Loop thread.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from app.base.errors import NightdeskError
from app.ui import i18n
from app.ui.accounts.kit_box import KitBox
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.offers import Kit
    from app.desk.values import AccountState
    from app.ui.accounts.page import AccountsPage


class Kits(QObject):
    """Beside the accounts page."""

    def __init__(self, desk: Desk, page: AccountsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, page
        self.box: KitBox | None = None
        """The one that was opened last."""
        page.kit_of = self.label

    def label(self, kind: str) -> str:
        """What there is for accounts of a kind, as a button says it; empty for nothing."""
        label = self._desk.connecting.kit_label(kind)
        return translate("Channel", label) if label else ""

    async def show(self, state: AccountState) -> None:
        """Show what there is for an account, in the language of the window."""
        kit = await answer(self._desk.connecting.kit(state.id, i18n.language()))
        box = self.box = KitBox(self._page, self.label(state.kind), kit.snippet)
        box.agreed.connect(lambda: self._choose(box, kit, state.name))
        box.open()

    def _choose(self, box: KitBox, kit: Kit, name: str) -> None:
        dialog = QFileDialog(box, translate("Kit", "Save the guide"), f"{_plain(name)}.html")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("html")
        dialog.fileSelected.connect(lambda path: spawn(self.save(box, kit, Path(path)), self))
        dialog.open()

    async def save(self, box: KitBox, kit: Kit, path: Path) -> None:
        """Write the guide, and say how that went."""
        try:
            await answer(self._desk.connecting.save(kit, path))
        except NightdeskError as error:
            box.notice.say(sentence(error.problem), "error")
            return
        said = translate("Kit", "Saved: %1. Open it in a browser.").replace("%1", path.name)
        box.notice.say(said, "info")


def _plain(name: str) -> str:
    """A name that a file may have."""
    kept = "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip(" -")
    return kept or "chat"
