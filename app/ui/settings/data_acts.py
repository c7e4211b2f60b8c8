"""What the data section does: backups, the doctor, mail from files, restoring. Loop thread."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.base.clock import MICRO
from app.base.errors import NightdeskError, Problem, Severity
from app.desk.keeping import Backup, Health
from app.ui import words
from app.ui.first_run.wish import PutBack, Wish
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.parts.dialogs import ask_backup_file, ask_folder, ask_open_files
from app.ui.parts.scroll_column import bring_into_sight
from app.ui.problem_words import sentence
from app.ui.settings.backup_line import BackupLine
from app.ui.settings.data import DataParts

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.ui.window import Window

_PROGRESS = "progress"


class DataActs(QObject):
    """Joins the controls of the section to the desk."""

    _heard = Signal(object)
    _copied = Signal(float)

    def __init__(self, desk: Desk, parts: DataParts, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._parts, self._window = desk, parts, window
        self._stop, self._stop_backup = Event(), Event()
        parts.folder_wanted.connect(self._open_folder)
        parts.backup_wanted.connect(self._begin_backup)
        parts.restore_wanted.connect(self._restore)
        parts.check_wanted.connect(lambda: spawn(self._check(), self))
        parts.import_wanted.connect(self.ask_import)
        parts.stop_wanted.connect(self._stop.set)
        parts.backup_stopped.connect(self._stop_backup.set)
        parts.look_wanted.connect(lambda line: spawn(self._look(line), self))
        parts.file_wanted.connect(lambda: ask_backup_file(self._window, self.look_into))
        self._copied.connect(self._show_copied, Qt.ConnectionType.QueuedConnection)
        self._heard.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """End what is under way."""
        self._stop.set()
        self._stop_backup.set()
        cancel(self)

    def refresh(self) -> None:
        """Read what there is."""
        spawn(self._read_backups(), self)

    async def _read_backups(self) -> None:
        found = await answer(self._desk.keeping.backups())
        self._parts.show_backups(found)
        self._parts.show_sizes(await answer(self._desk.keeping.sizes()))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.keeping.folder)))

    # --- backups -----------------------------------------------------------------------------

    def _begin_backup(self) -> None:
        self._parts.back_up.setEnabled(False)
        self._stop_backup.clear()
        self._show_copied(0.0)
        spawn(self._back_up(), self)

    async def _back_up(self) -> None:
        line, parts = self._parts.backing, self._parts
        try:
            made = await answer(self._desk.keeping.back_up(self._copied.emit, self._stop_backup))
        except NightdeskError as error:
            ink = "text-muted" if error.problem.code == "backup-stopped" else "danger"
            line.say(sentence(error.problem), ink)
        else:
            done = translate("Settings", "Made and read back: %1, %2")
            said = done.replace("%1", made.file.name).replace("%2", words.size(made.size))
            line.say(said, "success")
        finally:
            parts.back_up.setEnabled(True)
        await self._read_backups()

    def _show_copied(self, part: float) -> None:
        if self._parts.back_up.isEnabled():
            return  # said by another thread before the end, heard after it
        reads = translate("Settings", "Reading the copy…")
        copies = translate("Settings", "Copying…")
        self._parts.backing.show_part(reads if part >= 1 else copies, part)

    # --- restoring ---------------------------------------------------------------------------

    async def _look(self, line: BackupLine) -> None:
        try:
            line.show_preview(await answer(self._desk.keeping.preview(line.backup.file)))
        except NightdeskError as error:
            line.say(sentence(error.problem), "danger")
        bring_into_sight(line)

    def look_into(self, file: Path) -> None:
        """Show what is in a file that may be a backup, with the question."""
        try:
            found = file.stat()
        except OSError:
            return
        at = int(found.st_mtime * MICRO)
        self._parts.ask_about(Backup(file, at, found.st_size))

    def _restore(self, one: Backup) -> None:
        self._window.wish_for(Wish("restore", one.file, "data", one.at))

    def tell_put_back(self, done: PutBack) -> None:
        """Say what is in place now, where what was there is kept, and how to go on."""
        back = (translate("Settings", "Go back…"), lambda: self._ask_back(done))
        on = (translate("Settings", "To the queue"), self._window.show_inbox)
        ways = (back, on) if done.aside is not None else (on,)
        severity: Severity = "warning" if done.unsure or done.missing else "info"
        self._parts.put_back.say(_put_back(done), severity, *ways)

    def _ask_back(self, done: PutBack) -> None:
        """The way back is a restore like any other: what it holds is shown first."""
        before = next((one for one in self._parts.known() if one.file == done.aside), None)
        if before is not None:
            self._parts.ask_about(before)

    # --- health ------------------------------------------------------------------------------

    async def _check(self) -> None:
        parts = self._parts
        parts.check.setEnabled(False)
        self._say_health(translate("Settings", "Looking…"), "text-muted")
        try:
            health = await answer(self._desk.keeping.examine())
        except NightdeskError as error:
            self._say_health(sentence(error.problem), "danger")
        else:
            self._say_health(_told(health), "success" if health.clean else "danger")
        finally:
            parts.check.setEnabled(True)

    def _say_health(self, text: str, ink: str) -> None:
        self._parts.health.setText(text)
        self._parts.health.set_ink(ink)
        self._parts.health.show()

    # --- mail from files ---------------------------------------------------------------------

    def ask_import(self, folder: bool) -> None:
        """Ask which files, or which folder, and bring it in."""
        if folder:
            title = translate("Settings", "Bring mail in")
            ask_folder(self._window, title, lambda path: self.bring_in([path]))
        else:
            ask_open_files(self._window, self.bring_in)

    def bring_in(self, paths: list[Path]) -> None:
        """Import these; what is there already is known again and left."""
        if paths:
            spawn(self._import(paths), self)

    async def _import(self, paths: list[Path]) -> None:
        line, parts = self._parts.importing, self._parts
        self._stop.clear()
        for button in (parts.import_files, parts.import_folder):
            button.setEnabled(False)
        line.show_part(translate("Settings", "Reading…"), 0.0)
        args = {"paths": [str(path) for path in paths], "account": None}
        lines: list[dict[str, Any]] = []

        def hear(told: dict[str, Any]) -> None:
            lines.append(told)
            self._heard.emit(told)

        try:
            await answer(self._desk.ask("import", args, hear, self._stop))
            line.say(_brought(lines), "success")
        except NightdeskError as error:
            said = f"{_brought(lines)} {sentence(error.problem)}".strip()
            line.say(said, "text-muted" if error.problem.code == "import-stopped" else "danger")
        finally:
            for button in (parts.import_files, parts.import_folder):
                button.setEnabled(True)

    def _show_progress(self, told: dict[str, Any]) -> None:
        if _PROGRESS not in told or self._stop.is_set():
            return
        done, total = told[_PROGRESS]["done"], told[_PROGRESS]["total"]
        said = translate("Settings", "%1 of %2 messages")
        said = said.replace("%1", f"{done:n}").replace("%2", f"{total:n}")
        self._parts.importing.show_part(said, done / total if total else None)


def _brought(lines: list[dict[str, Any]]) -> str:
    """What an import brought, in a sentence."""
    counts = next((line for line in reversed(lines) if "stored" in line), None)
    if counts is None:
        return ""
    new = translate("Settings", "%n messages came in", "", counts["stored"])
    known = translate("Settings", "%n were here already", "", counts["duplicate"])
    return f"{new}, {known}." if counts["duplicate"] else f"{new}."


def _put_back(done: PutBack) -> str:
    """What a restore did, in sentences."""
    whole = translate("Settings", "The backup of %1 is in place: %2, %3.")
    conversations = translate("Settings", "%n conversations", "", done.conversations)
    messages = translate("Settings", "%n messages", "", done.messages)
    parts = (words.date_time(done.at), conversations, messages)
    for at, part in enumerate(parts, 1):
        whole = whole.replace(f"%{at}", part)
    said = [whole]
    if done.unsure:
        said.append(
            translate("Settings", "%n answers may have left since: look at them.", "", done.unsure)
        )
    if done.missing:
        lost = translate("Settings", "%n large mails have lost their source.", "", done.missing)
        said.append(lost)
    if done.aside is not None:
        kept = translate("Settings", "What was here before is kept in %1 and stands in the list.")
        said.append(kept.replace("%1", str(done.aside.parent)))
    return " ".join(said)


def _told(health: Health) -> str:
    """What the doctor found, in sentences."""
    said = [sentence(Problem(one.code, one.params)) for one in health.findings]
    if health.clean:
        well = translate("Settings", "All is well: %1 messages in %2 conversations, %3.")
        well = well.replace("%1", f"{health.messages:n}").replace("%2", f"{health.conversations:n}")
        said.insert(0, well.replace("%3", words.size(health.bytes)))
    return "\n".join(said)
