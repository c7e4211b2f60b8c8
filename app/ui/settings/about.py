"""Settings, about: versions, licences, a report to send to whoever helps. Loop thread."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.settings.section import Section


class AboutParts(QWidget):
    """The controls of the section."""

    copy_wanted = Signal()
    health_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hide()
        self.copy = Button(translate("Settings", "Copy the report"), icon_name="file-text")
        self.health = Button(translate("Settings", "Check now"), icon_name="circle-check")
        self.health.clicked.connect(self.health_wanted)
        self.copied = TextLine(ink="text-muted", stretch=True)
        self.meaning = TextLine(stretch=True)
        """Whether answers are found by meaning."""
        self.copy.clicked.connect(self.copy_wanted)


def about(
    section: Section, parts: AboutParts, versions: Mapping[str, str], licences: Mapping[str, str]
) -> None:
    """What this is, and what it stands on."""
    parts.setParent(section)
    section.head(translate("Settings", "Versions"))
    by_meaning = {translate("Settings", "Answers by meaning"): parts.meaning}
    ours = {
        "schema": translate("Settings", "Format of the data"),
        "system": translate("Settings", "System"),
    }
    named = {ours.get(name, name): version for name, version in versions.items()}
    section.column.addWidget(_table({**named, **by_meaning}))
    section.row(
        "health",
        translate("Settings", "Health"),
        translate("Settings", "Looks over the database and the files beside it; changes nothing."),
        parts.health,
    )
    section.row(
        "report",
        translate("Settings", "A report for whoever helps you"),
        translate(
            "Settings",
            "Versions, health and the state of each account. No address, no name, no message and"
            " no secret is in it.",
        ),
        parts.copy,
    )
    section.column.addWidget(parts.copied)
    section.head(translate("Settings", "Licences"))
    ours = {
        "Nightdesk": "MIT",
        "Lucide": "ISC",
        "Inter": "SIL Open Font License 1.1",
    }
    section.column.addWidget(_table({**ours, **licences}))


def _table(lines: Mapping[str, str | QWidget]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 12)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    for at, (name, value) in enumerate(lines.items()):
        grid.addWidget(TextLine(name, ink="text-muted"), at, 0)
        shown = TextLine(value, stretch=True) if isinstance(value, str) else value
        grid.addWidget(shown, at, 1)
    grid.setColumnStretch(1, 1)
    return table
