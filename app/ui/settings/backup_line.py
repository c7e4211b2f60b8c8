"""A backup in the list: when, how large, and putting it in the workspace's place. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.keeping import Backup, Preview
from app.ui import words
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine


class BackupLine(QWidget):
    """Asks to be looked into first; what is in it is shown with the second question."""

    look_wanted = Signal()
    restore_wanted = Signal()
    let_be = Signal()

    def __init__(self, one: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backup = one
        when = words.date_time(one.at)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 4, 0, 4)
        down.setSpacing(4)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(TextLine(when))
        if one.replaced:
            before = translate("Settings", "as it was before a restore")
            across.addWidget(TextLine(before, ink="text-muted"))
        across.addStretch(1)
        across.addWidget(TextLine(words.size(one.size), ink="text-muted"))
        name = translate("Settings", "Restore the backup of %1").replace("%1", when)
        self.restore = Button(
            translate("Settings", "Restore…"), kind="quiet", small=True, name=name, ink="danger"
        )
        self.restore.clicked.connect(self.look_wanted)
        across.addWidget(self.restore)
        down.addLayout(across)
        self.asked = self._build_question()
        down.addWidget(self.asked)

    def _build_question(self) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 12)
        down.setSpacing(8)
        self.says = PlainLabel(ink="text-muted")
        down.addWidget(self.says)
        across = QHBoxLayout()
        across.setSpacing(8)
        self.yes = Button(
            translate("Settings", "Restore this backup"),
            icon_name="rotate-ccw",
            kind="danger",
            small=True,
        )
        self.no = Button(translate("Settings", "Cancel"), kind="quiet", small=True)
        self.yes.clicked.connect(self.restore_wanted)
        self.no.clicked.connect(self.let_be)
        across.addWidget(self.yes)
        across.addWidget(self.no)
        across.addStretch(1)
        down.addLayout(across)
        made.hide()
        return made

    def say(self, text: str, ink: str = "text-muted") -> None:
        """Show a sentence below, with nothing to say yes to."""
        self.says.setText(text)
        self.says.set_ink(ink)
        self.yes.hide()
        self.asked.show()

    def show_preview(self, seen: Preview) -> None:
        """What is in it, and the question."""
        self.says.setText(told(seen))
        self.says.set_ink("text-muted")
        self.yes.show()
        self.asked.show()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_question(self) -> None:
        """As before."""
        self.asked.hide()


def told(seen: Preview) -> str:
    """A preview in sentences."""
    counts = (
        translate("Settings", "%n messages", "", seen.messages),
        translate("Settings", "%n conversations", "", seen.conversations),
        translate("Settings", "%n customers", "", seen.customers),
    )
    said = [translate("Settings", "In it: %1.").replace("%1", ", ".join(counts))]
    if seen.newest:
        newest = translate("Settings", "The newest came on %1.")
        said.append(newest.replace("%1", words.date_time(seen.newest)))
    if seen.missing:
        said.append(
            translate("Settings", "%n messages that are here now are not in it.", "", seen.missing)
        )
    if seen.unsure:
        said.append(
            translate("Settings", "%n answers may have left since: look at them.", "", seen.unsure)
        )
    said.append(
        translate("Settings", "The present state is kept: it will stand in this list, to go back.")
    )
    return " ".join(said)
