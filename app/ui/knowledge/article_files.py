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
from app.ui.parts.busy_box import follow
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.base.ids import CommandId
    from app.desk.articles.knowledge_files import Bringing
    from app.desk.desk import Desk
    from app.ui.knowledge.page import KnowledgePage


class ArticleFiles(QObject):
    """Beside ``ArticleActs``."""

    picture_chosen = Signal(object)
    """The path of a picture."""

    def __init__(
        self, desk: Desk, page: KnowledgePage, say: Callable[[str, CommandId, str], None],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._knowledge, self.page, self._say = desk, desk.knowledge, page, say
        self.wanted: dict[str, Callable[[], None]] = {
            "import": self.choose_import, "export": self.choose_export, "site": self.publish,
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
        title = translate("Knowledge", "Reading the folder…")
        try:
            seen = await follow(self.page, title, lambda w: self._knowledge.preview(path, watch=w))
        except NightdeskError as error:
            self._refused(error)
            return
        box = ArticleImportBox(self.page, path.name, seen)
        box.agreed.connect(lambda: spawn(self._bring(seen), self))
        box.open()

    async def _bring(self, seen: Bringing) -> None:
        title = translate("Knowledge", "Importing articles…")
        try:
            command = await follow(self.page, title, lambda w: self._knowledge.bring(seen, watch=w))
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

    async def export(self, path: Path, *, drafts: bool = False) -> None:
        """Write every article to a folder; changes that wait only when that is wanted."""
        title, write = translate("Knowledge", "Writing the articles…"), self._knowledge.export
        try:
            done = await follow(self.page, title, lambda w: write(path, drafts=drafts, watch=w))
        except NightdeskError as error:
            self._refused(error)
            return
        said = translate("Knowledge", "%n articles written to %1", "", done.articles)
        parts, ways = [said.replace("%1", path.name)], []
        if done.drafts:
            parts.append(translate("Knowledge", "%n unpublished changes, too", "", done.drafts))
        if done.left_out:
            left = translate("Knowledge", "%n unpublished changes left out", "", done.left_out)
            parts.append(left)
            too = translate("Knowledge", "Write them, too")
            ways.append((too, lambda: spawn(self.export(path, drafts=True), self)))
        self.page.notice.say("; ".join(parts), "info", *ways)

    def publish(self) -> None:
        """Ask where the help centre goes."""
        spawn(self._ask_place(), self)

    async def _ask_place(self) -> None:
        address = await answer(self._desk.settings.get("help_centre"))
        mail = await answer(self._desk.settings.get("help_centre_mail"))
        mail = mail or await self._own_address()
        box = PublishBox(self.page)
        box.address.field.setText(address)
        box.mail.field.setText(mail)
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

    async def _own_address(self) -> str:
        """Where votes come in, unless another address is named: the first mailbox of the team."""
        accounts = await answer(self._desk.accounts())
        return next((one.address for one in accounts if one.kind == "email"), "")

    async def write_site(self, path: Path, address: str, mail: str) -> None:
        """Write the public articles as a help centre."""
        title = translate("Knowledge", "Writing the help centre…")
        publish = self._knowledge.publish
        try:
            made = await follow(
                self.page, title, lambda w: publish(path, address=address, mail=mail, watch=w)
            )
            for key, value in (("help_centre", address), ("help_centre_mail", mail)):
                if value != await answer(self._desk.settings.get(key)):
                    await answer(self._desk.settings.set(key, value))
        except NightdeskError as error:
            self._refused(error)
            return
        said = translate(
            "Knowledge", "%n pages of the help centre written to %1", "", made.articles
        )
        self.page.notice.say(said.replace("%1", path.name), "info")
