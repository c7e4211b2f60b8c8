"""Folders of the knowledge page: articles brought in, written out, published as a help centre.

Loop thread.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from app.base.errors import NightdeskError
from app.ui.i18n import translate
from app.ui.knowledge.file_boxes import ArticleImportBox, PublishBox
from app.ui.loop import answer, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.base.ids import CommandId
    from app.desk.knowledge import Knowledge
    from app.desk.knowledge_files import Bringing
    from app.ui.knowledge.page import KnowledgePage


class ArticleFiles(QObject):
    """Beside ``ArticleActs``."""

    picture_chosen = Signal(object)
    """The path of a picture."""

    def __init__(
        self, knowledge: Knowledge, page: KnowledgePage, say: Callable[[str, CommandId, str], None],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._knowledge, self.page, self._say = knowledge, page, say
        self.wanted: dict[str, Callable[[], None]] = {
            "import": self.choose_import, "export": self.choose_export, "publish": self.publish,
        }  # fmt: skip

    def _choose(self, title: str, then: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self.page, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def choose_picture(self) -> None:
        """Ask for a picture of this machine."""
        dialog = QFileDialog(self.page, translate("Knowledge", "Insert a picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.picture_chosen.emit(Path(name)))
        dialog.open()

    def _refused(self, error: NightdeskError) -> None:
        self.page.notice.say(sentence(error.problem), error.problem.severity)

    # --- in ----------------------------------------------------------------------------------

    def choose_import(self) -> None:
        """Ask for a folder, then show what it would bring."""
        said = translate("Knowledge", "Import articles")
        self._choose(said, lambda path: spawn(self.preview(path), self))

    async def preview(self, path: Path) -> None:
        """What a folder would bring."""
        try:
            seen = await answer(self._knowledge.preview(path))
        except NightdeskError as error:
            self._refused(error)
            return
        box = ArticleImportBox(self.page, path.name, seen)
        box.agreed.connect(lambda: spawn(self._bring(seen), self))
        box.open()

    async def _bring(self, seen: Bringing) -> None:
        try:
            command = await answer(self._knowledge.bring(seen))
        except NightdeskError as error:
            self._refused(error)
            return
        if command is not None:
            count = len(seen.fresh) + len(seen.changed)
            said = translate("Knowledge", "%n articles imported", "", count)
            self._say(said, command, "download")

    # --- out ---------------------------------------------------------------------------------

    def choose_export(self) -> None:
        """Ask where to write every article as Markdown."""
        said = translate("Knowledge", "Export the articles")
        self._choose(said, lambda path: spawn(self.export(path), self))

    async def export(self, path: Path) -> None:
        """Write every article to a folder."""
        try:
            count = await answer(self._knowledge.export(path))
        except NightdeskError as error:
            self._refused(error)
            return
        said = translate("Knowledge", "%n articles written to %1", "", count)
        self.page.notice.say(said.replace("%1", path.name), "info")

    def publish(self) -> None:
        """Ask where the help centre goes."""
        box = PublishBox(self.page)
        said = translate("Knowledge", "Folder of the help centre")
        box.choose.clicked.connect(
            lambda: self._choose(said, lambda path: box.folder.field.setText(str(path)))
        )
        box.agreed.connect(
            lambda: spawn(
                self.write_site(
                    Path(box.folder.text().strip()), box.address.text().strip(),
                    box.mail.text().strip(),
                ),
                self,
            )
        )  # fmt: skip
        box.open()

    async def write_site(self, path: Path, address: str, mail: str) -> None:
        """Write the public articles as a help centre."""
        try:
            made = await answer(self._knowledge.publish(path, address=address, mail=mail))
        except NightdeskError as error:
            self._refused(error)
            return
        said = translate(
            "Knowledge", "%n pages of the help centre written to %1", "", made.articles
        )
        self.page.notice.say(said.replace("%1", path.name), "info")
