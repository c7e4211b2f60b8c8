"""Settings, data: the folder, backups, the doctor, mail from files. Loop thread.

It shows and tells; ``data_acts`` does the work.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.keeping import Backup, Sizes
from app.ui import words
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel
from app.ui.parts.notice import Notice
from app.ui.parts.said_line import SaidLine
from app.ui.settings.backup_line import BackupLine
from app.ui.settings.busy_line import BusyLine
from app.ui.settings.section import Section

_SHOWN = 8
_DAY = 86_400 * 1_000_000
_OLD = 3
"""Days: one is made each day, unless something keeps it from being made."""


class DataParts(QWidget):
    """The controls of the section, each a row of its own; made before the section."""

    folder_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal(object)
    """The ``Backup`` that is to take the workspace's place; a second yes was given."""
    look_wanted = Signal(object)
    """A ``BackupLine``: what is in it is to be shown there."""
    file_wanted = Signal()
    check_wanted = Signal()
    import_wanted = Signal(bool)
    """Of a folder, or of files."""
    stop_wanted = Signal()
    backup_stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hide()
        self.put_back = Notice()
        self.open_folder = Button(
            translate("Settings", "Open the folder"), icon_name="external-link"
        )
        self.back_up = Button(translate("Settings", "Back up now"), icon_name="history")
        self.backing = BusyLine(translate("Settings", "Stop"))
        self.other = Button(translate("Settings", "Another file…"), icon_name="file")
        self.sizes = PlainLabel(role="small", ink="text-muted", selectable=True)
        self.sizes.setContentsMargins(0, 8, 0, 8)
        self.check = Button(translate("Settings", "Check now"), icon_name="circle-check")
        self.health = PlainLabel(selectable=True)
        self.health.hide()
        self.import_files = Button(translate("Settings", "Files…"), icon_name="file")
        self.import_folder = Button(translate("Settings", "A folder…"), icon_name="inbox")
        self.importing = BusyLine(translate("Settings", "Stop"))
        self.backups = QWidget()
        both = QVBoxLayout(self.backups)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        self._guests, self._list = QVBoxLayout(), QVBoxLayout()
        both.addSpacing(8)
        for column in (self._guests, self._list):
            column.setSpacing(0)
            both.addLayout(column)
        self.lines: list[BackupLine] = []
        self.guest: BackupLine | None = None
        """One of another folder that is being looked into."""
        self._none = SaidLine()
        self._known: Sequence[Backup] = ()
        self._connect()

    def _connect(self) -> None:
        self.open_folder.clicked.connect(self.folder_wanted)
        self.back_up.clicked.connect(self.backup_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.import_files.clicked.connect(lambda: self.import_wanted.emit(False))
        self.import_folder.clicked.connect(lambda: self.import_wanted.emit(True))
        self.importing.pressed.connect(self.stop_wanted)
        self.backing.pressed.connect(self.backup_stopped)
        self.other.clicked.connect(self.file_wanted)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show the newest of them, and every way back from a restore."""
        shown = [one for at, one in enumerate(backups) if at < _SHOWN or one.replaced]
        self._known = tuple(shown)
        for gone in (*self.lines, self._none):
            gone.hide()
            gone.deleteLater()
        self.lines = [self._line(one) for one in shown]
        self._none = _standing([one for one in backups if not one.replaced])
        for line in (self._none, *self.lines):
            self._list.addWidget(line)

    def known(self) -> Sequence[Backup]:
        """The backups in the list."""
        return self._known

    def ask_about(self, one: Backup) -> None:
        """Look into one, of the list or not, before it is put in place."""
        line = next((line for line in self.lines if line.backup == one), None)
        if self.guest is not None and line is None:
            self.guest.hide()
            self.guest.deleteLater()
        if line is None:
            line = self.guest = self._line(one)
            self._guests.addWidget(line)
        for other in self.lines:
            if other is not line:
                other.close_question()
        line.say(translate("Settings", "Looking…"))
        self.look_wanted.emit(line)

    def show_sizes(self, sizes: Sizes) -> None:
        """How much room it takes."""
        text = translate("Settings", "Database %1, mail in files %2, backups %3; %4 free.")
        parts = (sizes.database, sizes.mail, sizes.backups, sizes.free)
        for at, count in enumerate(parts, 1):
            text = text.replace(f"%{at}", words.size(count))
        self.sizes.setText(text)

    def _line(self, one: Backup) -> BackupLine:
        line = BackupLine(one)
        line.look_wanted.connect(lambda: self.ask_about(one))
        line.restore_wanted.connect(lambda: self.restore_wanted.emit(one))
        line.let_be.connect(line.close_question)
        return line


def _standing(made: Sequence[Backup]) -> SaidLine:
    """What is to be said of the backups: that there is none, or none that is new."""
    line = SaidLine(space=4)
    if not made:
        line.say(translate("Settings", "None yet. One is made each day by itself."), "text-faint")
        return line
    days = (words.now() - made[0].at) // _DAY
    old = translate("Settings", "The newest one is %n days old. Is there room?", "", days)
    line.say(old if days >= _OLD else "", "danger")
    return line


def data(section: Section, parts: DataParts, folder: Path) -> None:
    """The rows; what is dangerous comes last."""
    parts.setParent(section)
    section.column.addWidget(parts.put_back)
    section.row(
        "folder", translate("Settings", "Where everything is kept"), str(folder), parts.open_folder
    )
    section.column.addWidget(parts.sizes)
    section.row(
        "check",
        translate("Settings", "Health"),
        translate("Settings", "Looks over the database and the files beside it; changes nothing."),
        parts.check,
    )
    section.column.addWidget(parts.health)
    both = QWidget()
    across = QHBoxLayout(both)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    across.addWidget(parts.import_files)
    across.addWidget(parts.import_folder)
    section.row(
        "import",
        translate("Settings", "Bring mail in"),
        translate(
            "Settings",
            "mbox and .eml files, Maildirs, or a folder of them. It arrives as history: nothing is"
            " answered and nobody is told.",
        ),
        both,
    )
    section.column.addWidget(parts.importing)
    _backups(section, parts)


def _backups(section: Section, parts: DataParts) -> None:
    section.row(
        "backup",
        translate("Settings", "Backups"),
        translate(
            "Settings", "Made each day, read back to prove them, the older ones thinned out."
        ),
        parts.back_up,
    )
    section.column.addWidget(parts.backing)
    section.row(
        "restore",
        translate("Settings", "Restore a backup"),
        translate(
            "Settings",
            "What is in it is shown first. The present state is kept beside it, and Nightdesk"
            " closes and opens again.",
        ),
        parts.other,
    )
    section.column.addWidget(parts.backups)
