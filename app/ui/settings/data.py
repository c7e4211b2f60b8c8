"""Settings, data: the folder, backups, the doctor, mail from files. Loop thread.

It shows and tells; ``data_acts`` does the work.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.keeping import Backup
from app.ui import words
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.label import PlainLabel, TextLine
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
    file_wanted = Signal()
    check_wanted = Signal()
    import_wanted = Signal(bool)
    """Of a folder, or of files."""
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hide()
        self.open_folder = Button(
            translate("Settings", "Open the folder"), icon_name="external-link"
        )
        self.back_up = Button(translate("Settings", "Back up now"), icon_name="history")
        self.backing = BusyLine()
        self.check = Button(translate("Settings", "Check now"), icon_name="circle-check")
        self.health = PlainLabel(selectable=True)
        self.health.hide()
        self.import_files = Button(translate("Settings", "Files…"), icon_name="file")
        self.import_folder = Button(translate("Settings", "A folder…"), icon_name="inbox")
        self.importing = BusyLine(translate("Settings", "Stop"))
        self.backups = QWidget()
        self._list = QVBoxLayout(self.backups)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._lines: list[QWidget] = []
        self._sure: Backup | None = None
        self._known: Sequence[Backup] = ()
        self._connect()

    def _connect(self) -> None:
        self.open_folder.clicked.connect(self.folder_wanted)
        self.back_up.clicked.connect(self.backup_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.import_files.clicked.connect(lambda: self.import_wanted.emit(False))
        self.import_folder.clicked.connect(lambda: self.import_wanted.emit(True))
        self.importing.pressed.connect(self.stop_wanted)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show the newest of them."""
        self._known = backups
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(one) for one in backups[:_SHOWN]]
        if not backups:
            none = translate("Settings", "None yet. One is made each day by itself.")
            self._lines = [TextLine(none, ink="text-faint", stretch=True)]
        elif (days := (words.now() - backups[0].at) // _DAY) >= _OLD:
            old = translate("Settings", "The newest one is %n days old. Is there room?", "", days)
            self._lines.insert(0, TextLine(old, ink="danger", stretch=True))
        for line in self._lines:
            self._list.addWidget(line)

    def _line(self, one: Backup) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(36)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        when = words.date_time(one.at)
        across.addWidget(TextLine(when, stretch=True), 1)
        across.addWidget(TextLine(words.size(one.size), ink="text-muted"))
        if self._sure == one:
            for part in self._asked_again(one):
                across.addWidget(part)
        else:
            name = translate("Settings", "Restore the backup of %1").replace("%1", when)
            back = Button(
                translate("Settings", "Restore…"), kind="quiet", small=True, name=name, ink="danger"
            )
            back.clicked.connect(lambda: self._ask(one))
            across.addWidget(back)
        return line

    def _asked_again(self, one: Backup) -> tuple[QWidget, ...]:
        yes = Button(
            translate("Settings", "Yes, put it in place"), icon_name="rotate-ccw", small=True
        )
        yes.icon_ink = "danger"
        yes.clicked.connect(lambda: self.restore_wanted.emit(one))
        no = Button(translate("Settings", "Cancel"), kind="quiet", small=True)
        no.clicked.connect(lambda: self._ask(None))
        yes.setFocus(Qt.FocusReason.OtherFocusReason)
        return yes, no

    def _ask(self, one: Backup | None) -> None:
        """Restoring needs a second yes."""
        self._sure = one
        self.show_backups(self._known)


def data(section: Section, parts: DataParts, folder: Path) -> None:
    """The rows; what is dangerous comes last."""
    parts.setParent(section)
    section.row(
        "folder", translate("Settings", "Where everything is kept"), str(folder), parts.open_folder
    )
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
    section.row(
        "backup",
        translate("Settings", "Backups"),
        translate(
            "Settings", "Made each day, read back to prove them, the older ones thinned out."
        ),
        parts.back_up,
    )
    section.column.addWidget(parts.backing)
    section.head(translate("Settings", "Put a backup in the workspace's place"))
    section.say(
        translate(
            "Settings",
            "What came after it is no longer shown; the present state is kept beside it. Nightdesk"
            " closes and opens again.",
        )
    )
    section.column.addWidget(parts.backups)
