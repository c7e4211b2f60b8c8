"""Files of the templates' page: pictures, what goes along, import with its preview, export.

Loop thread.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from app.base.errors import NightdeskError
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.parts.busy_box import follow
from app.ui.problem_words import sentence
from app.ui.templates.import_box import TemplateImportBox

if TYPE_CHECKING:
    from app.base.ids import CommandId
    from app.desk.canned.template_values import ImportPreview
    from app.desk.desk import Desk
    from app.ui.templates.page import TemplatesPage


class PageFiles(QObject):
    """Beside ``TemplateActs``."""

    def __init__(
        self, desk: Desk, page: TemplatesPage, say: Callable[[str, CommandId, str], None],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self.page, self._say = desk, page, say
        page.about.file_wanted.connect(self._choose_file)
        page.form.text.finder = page.form.preview.finder = self._picture
        page.form.text.picture_added.connect(self._store_picture)
        page.form.text.files_given.connect(lambda paths: spawn(self._add_files(paths), self))

    # --- pictures and files ------------------------------------------------------------------

    def _picture(self, name: str) -> bytes:
        path = self._desk.templates.picture(name) or self._desk.letters.picture(name)
        return path.read_bytes() if path is not None else b""

    def _store_picture(self, _name: str, data: QByteArray) -> None:
        async def put() -> None:
            await answer(self._desk.letters.put_picture(bytes(data.data())))

        spawn(put(), self)

    def _choose_file(self) -> None:
        dialog = self._dialog(translate("Composer", "Attach a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: spawn(self._add_files(names), self))
        dialog.open()

    async def _add_files(self, names: list[str]) -> None:
        for name in names:
            try:
                file = await answer(self._desk.templates.put_file(Path(name)))
            except NightdeskError as error:
                self.page.notice.say(sentence(error.problem), error.problem.severity)
                return
            self.page.about.add_file(file)

    # --- import and export -------------------------------------------------------------------

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self.page, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def choose_import(self) -> None:
        """Ask for a file, then show what it would bring."""
        self._choose(QFileDialog.FileMode.ExistingFile)

    def choose_folder(self) -> None:
        """Ask for a folder of texts, then show what it would bring."""
        self._choose(QFileDialog.FileMode.Directory)

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        dialog = self._dialog(translate("Template", "Import templates"))
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(lambda name: spawn(self.preview(Path(name)), self))
        dialog.open()

    async def preview(self, path: Path) -> None:
        """What a file would bring."""
        title, templates = translate("Template", "Reading the templates…"), self._desk.templates
        try:
            seen = await follow(self.page, title, lambda w: templates.preview(path, watch=w))
        except NightdeskError as error:
            self.page.notice.say(sentence(error.problem), error.problem.severity)
            return
        box = TemplateImportBox(self.page, path.name, seen)
        box.agreed.connect(lambda: spawn(self._bring(seen), self))
        box.open()

    async def _bring(self, seen: ImportPreview) -> None:
        title, templates = translate("Template", "Importing templates…"), self._desk.templates
        try:
            command = await follow(self.page, title, lambda w: templates.bring(seen, watch=w))
        except NightdeskError as error:
            self.page.notice.say(sentence(error.problem), error.problem.severity)
            return
        if command is not None:
            count = sum(not one.faults for one in seen.incoming)
            said = translate("Template", "%n templates imported", "", count)
            self._say(said, command, "download")

    def choose_export(self) -> None:
        """Ask where to write everything, files too."""
        self._ask_place("templates.json")

    def choose_table(self) -> None:
        """Ask where to write a table of the words."""
        self._ask_place("templates.csv")

    def _ask_place(self, name: str) -> None:
        dialog = self._dialog(translate("Template", "Export templates"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda name: spawn(self.export(Path(name)), self))
        dialog.open()

    async def export(self, path: Path) -> None:
        """Write all templates to a file."""
        try:
            count = await answer(self._desk.templates.export(path))
        except NightdeskError as error:
            self.page.notice.say(sentence(error.problem), error.problem.severity)
            return
        said = translate("Template", "%n templates written to %1", "", count)
        self.page.notice.say(said.replace("%1", path.name), "info")
