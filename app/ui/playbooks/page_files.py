"""Files of the playbooks' page: import with its preview, export. Loop thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from app.base.errors import NightdeskError, Problem
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.parts.busy_box import follow
from app.ui.parts.label import PlainLabel
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.base.ids import CommandId
    from app.desk.canned.playbook_values import ComingPlaybook, PlaybookPreview
    from app.desk.canned.playbooks import Playbooks
    from app.ui.playbooks.page import PlaybooksPage

_SHOWN = 8


class PlaybookFiles(QObject):
    """Beside ``PlaybookActs``."""

    def __init__(
        self, playbooks: Playbooks, page: PlaybooksPage,
        say: Callable[[str, CommandId, str], None], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._playbooks, self._page, self._say = playbooks, page, say
        self.box: ImportBox | None = None
        self.wanted: dict[str, Callable[[], None]] = {
            "import": lambda: self._choose(QFileDialog.FileMode.ExistingFile),
            "import-folder": lambda: self._choose(QFileDialog.FileMode.Directory),
            "export": lambda: self._ask_place("playbooks.json"),
            "export-folder": lambda: self._ask_place(""),
        }

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._page, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        dialog = self._dialog(translate("Playbook", "Import playbooks"))
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(lambda name: spawn(self.preview(Path(name)), self))
        dialog.open()

    async def preview(self, path: Path) -> None:
        """What a file or folder would bring."""
        title = translate("Playbook", "Reading the playbooks…")
        try:
            seen = await follow(self._page, title, lambda w: self._playbooks.preview(path, watch=w))
        except NightdeskError as error:
            self._refuse(error)
            return
        self.box = ImportBox(self._page, path.name, seen)
        self.box.agreed.connect(lambda: spawn(self._bring(seen), self))
        self.box.open()

    async def _bring(self, seen: PlaybookPreview) -> None:
        title = translate("Playbook", "Importing playbooks…")
        try:
            command = await follow(
                self._page, title, lambda w: self._playbooks.bring(seen, watch=w)
            )
        except NightdeskError as error:
            self._refuse(error)
            return
        if command is not None:
            count = sum(not one.fault for one in seen.incoming)
            said = translate("Playbook", "%n playbooks imported", "", count)
            self._say(said, command, "download")

    def _ask_place(self, name: str) -> None:
        dialog = self._dialog(translate("Playbook", "Export playbooks"))
        if name:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: spawn(self.export(Path(name)), self))
        dialog.open()

    async def export(self, path: Path) -> None:
        """Write all playbooks to a file or a folder."""
        try:
            count = await answer(self._playbooks.export(path))
        except NightdeskError as error:
            self._refuse(error)
            return
        said = translate("Playbook", "%n playbooks written to %1", "", count)
        self._page.notice.say(said.replace("%1", path.name), "info")

    def _refuse(self, error: NightdeskError) -> None:
        self._page.notice.say(sentence(error.problem), error.problem.severity)


class ImportBox(Box):
    """What a file would bring, before anything is stored."""

    def __init__(self, parent: PlaybooksPage, name: str, seen: PlaybookPreview) -> None:
        good = sum(not one.fault for one in seen.incoming)
        title = translate("Playbook", "Import %1").replace("%1", name)
        said = translate("Playbook", "%n playbooks will be imported.", "", good)
        super().__init__(parent, title, said, translate("Playbook", "Import"))
        self.yes.setEnabled(good > 0)
        for one in seen.incoming[:_SHOWN]:
            self.body.addWidget(PlainLabel(_told(one), ink="danger" if one.fault else "text"))
        more = len(seen.incoming) - _SHOWN
        if more > 0:
            rest = translate("Playbook", "and %n more", "", more)
            self.body.addWidget(PlainLabel(rest, ink="text-muted"))
        for path in seen.refused[:_SHOWN]:
            text = translate("Playbook", "%1 could not be read.").replace("%1", path)
            self.body.addWidget(PlainLabel(text, ink="danger"))


def _told(one: ComingPlaybook) -> str:
    steps = translate("Playbook", "%n steps", "", len(one.playbook.steps))
    parts = [one.playbook.title, steps]
    if one.fault:
        parts.append(sentence(Problem(one.fault)))
    elif one.replaces is not None:
        parts.append(translate("Playbook", "replaces the one there is"))
    if one.lost:
        lost = translate("Playbook", "these links lead to nothing here: %1")
        parts.append(lost.replace("%1", ", ".join(one.lost)))
    return ", ".join(filter(None, parts))
