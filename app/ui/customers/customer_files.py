"""Customers from files and into files: places asked for, the import watched. Loop thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog

from app.base.errors import NightdeskError
from app.base.file_names import safe_name
from app.inbox.values import CustomerCard
from app.ui.customers.import_box import ImportBox
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.desk.people.people_in import Brought
    from app.ui.customers.controller import Customers
    from app.ui.session import Session


class CustomerFiles(QObject):
    """One import at a time; cancelling it takes back what it stored."""

    _told = Signal(int, int)

    def __init__(self, session: Session, customers: Customers) -> None:
        super().__init__(customers)
        self._session, self._desk, self._window = session, session.desk, session.window
        self._customers = customers
        self._stop = Event()
        self.box: ImportBox | None = None
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """End what is under way."""
        self._stop.set()
        cancel(self)

    # --- in --------------------------------------------------------------------------------------

    def choose(self) -> QDialog:
        """Ask for a file."""
        title = translate("Customer", "Import customers")
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        tables = translate("Customer", "Tables and vCards")
        dialog.setNameFilters([f"{tables} (*.csv *.tsv *.txt *.vcf)", "* (*)"])
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()
        return dialog

    def open(self, path: Path) -> None:
        """Show what a file holds."""
        spawn(self._open(path), self)

    async def _open(self, path: Path) -> None:
        try:
            fields = await answer(self._desk.customers.fields())
            seen = await answer(self._desk.customers.preview(path))
        except NightdeskError as error:
            self._customers.acts.wrong(error)
            return
        box = self.box = ImportBox(self._window, seen, fields)
        box.mapped.connect(lambda roles: spawn(self._again(box, path, roles), self))
        box.started.connect(lambda roles, how: self._begin(box, path, roles, how))
        box.stopped.connect(self._stop_import)
        box.finished.connect(lambda _: self._stop_import())
        box.open()

    async def _again(self, box: ImportBox, path: Path, roles: list[str]) -> None:
        try:
            seen = await answer(self._desk.customers.preview(path, roles))
        except NightdeskError as error:
            box.say_wrong(sentence(error.problem))
            return
        box.show_preview(seen)

    def _begin(self, box: ImportBox, path: Path, roles: list[str] | None, how: str) -> None:
        self._stop = Event()  # it may be set before the first step below
        spawn(self._bring(box, path, roles, how, self._stop), self)

    async def _bring(
        self, box: ImportBox, path: Path, roles: list[str] | None, how: str, stop: Event
    ) -> None:
        try:
            done = await answer(self._desk.customers.bring(
                path, roles, duplicates="skip" if how == "skip" else "update",
                tell=self._told.emit, stop=stop,
            ))  # fmt: skip
        except NightdeskError as error:
            box.say_wrong(sentence(error.problem))
            return
        if done.stopped:
            box.done(ImportBox.DialogCode.Rejected)
            return
        self._say_brought(done)
        box.show_done(done)

    def _say_brought(self, done: Brought) -> None:
        if done.command is not None:
            words = translate("Toast", "Imported %n customers", "", done.added + done.updated)
            self._customers.acts.done(done.command, words, "download")

    def _show_progress(self, done: int, total: int) -> None:
        if self.box is not None and not self._stop.is_set():
            self.box.show_progress(done, total)

    def _stop_import(self) -> None:
        self._stop.set()

    # --- out -------------------------------------------------------------------------------------

    def export(self, name: str, card: CustomerCard | None = None) -> QDialog:
        """Ask where to, then write: everybody, or one of them."""
        people = translate("Customer", "customers", "a file's name")
        who = safe_name(card.name) if card is not None else people
        ending = {"export-one": "zip", "export": "csv"}.get(name, "vcf")
        return self._ask_place(f"{who}.{ending}", lambda path: self._write(name, path, card))

    def _ask_place(self, name: str, chosen: Callable[[Path], object]) -> QDialog:
        dialog = QFileDialog(self._window, translate("Customer", "Export customers"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        dialog.setDirectory(QStandardPaths.writableLocation(downloads))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()
        return dialog

    def _write(self, name: str, path: Path, card: CustomerCard | None) -> None:
        spawn(self._written(name, path, card), self)

    async def _written(self, name: str, path: Path, card: CustomerCard | None) -> None:
        people = self._desk.customers
        try:
            if name == "export-one" and card is not None:
                await answer(people.dossier(path, card.id))
            else:
                form = "csv" if name == "export" else "vcard"
                await answer(people.export(path, form, None if card is None else [card.id]))
        except NightdeskError as error:
            self._customers.acts.wrong(error)
            return
        said = translate("Customer", "Written to %1.").replace("%1", path.name)
        self._customers.page.notice.say(said, "info")
