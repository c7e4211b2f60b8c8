"""Settings, general: the language, and who works here. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.base.ids import AgentId
from app.desk.values import Agent
from app.ui.i18n import LANGUAGES, translate
from app.ui.look import tokens
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.form_field import FormField
from app.ui.parts.label import TextLine
from app.ui.settings.section import Section

_WIDEST = 200
NAMES = {"en": "English", "pt": "Português", "it": "Italiano", "ca": "Català", "es": "Español"}


class People(QWidget):
    """Everybody of the team: who sits here, other names, new people."""

    sat_down = Signal(object)
    """The ``Agent`` who works here from now on."""
    renamed = Signal(object, str)
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._editing: AgentId | None = None
        self._agents: Sequence[Agent] = ()
        self._me = AgentId(0)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        down.addLayout(self._list)
        down.addSpacing(12)
        across = QHBoxLayout()
        across.setSpacing(8)
        self.field = FormField(translate("Settings", "Another person of the team"))
        self.add = Button(translate("Settings", "Add"), icon_name="plus")
        self.add.setFixedHeight(tokens.height("field"))
        across.addWidget(self.field, 1)
        across.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        down.addLayout(across)
        self.add.clicked.connect(self._add)
        self.field.entered.connect(self._add)

    def show_people(self, agents: Sequence[Agent], me: AgentId) -> None:
        """Show the team; ``me`` works here."""
        self._agents, self._me = agents, me
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._edit(a) if a.id == self._editing else self._row(a) for a in agents]
        for row in self._rows:
            self._list.addWidget(row)

    def say_wrong(self, text: str) -> None:
        """Why a name was refused."""
        self.field.say_wrong(text)

    def _row(self, agent: Agent) -> QWidget:
        here = agent.id == self._me
        line = QWidget()
        line.setMinimumHeight(36)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(Picture(24).show_person(agent.name))
        across.addWidget(TextLine(agent.name, role="strong" if here else "body", stretch=True), 1)
        if here:
            across.addWidget(Picture(16).show_icon("check", "success"))
            across.addWidget(TextLine(translate("Settings", "Works here"), ink="text-muted"))
        else:
            words = translate("Settings", "Work as %1").replace("%1", agent.name)
            sit = Button(words, small=True)
            sit.setMaximumWidth(_WIDEST)
            sit.setProperty("elides", True)
            sit.clicked.connect(lambda: self.sat_down.emit(agent))
            across.addWidget(sit)
        words = translate("Settings", "Rename %1").replace("%1", agent.name)
        rename = Button(icon_name="pencil", kind="icon", small=True, name=words)
        rename.clicked.connect(lambda: self._begin(agent.id))
        across.addWidget(rename)
        return line

    def _edit(self, agent: Agent) -> QWidget:
        field = FormField(translate("Settings", "Name"))
        field.field.setText(agent.name)
        field.entered.connect(lambda: self._rename(agent, field.text()))
        save = Button(translate("Settings", "Save"), kind="primary")
        save.clicked.connect(lambda: self._rename(agent, field.text()))
        keep = Button(translate("Settings", "Cancel"), kind="quiet")
        keep.clicked.connect(lambda: self._begin(None))
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 4, 0, 8)
        across.setSpacing(8)
        across.addWidget(field, 1)
        for button in (save, keep):
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        field.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return line

    def _begin(self, id_: AgentId | None) -> None:
        self._editing = id_
        self.show_people(self._agents, self._me)

    def _rename(self, agent: Agent, name: str) -> None:
        self._begin(None)
        if name.strip() and name != agent.name:
            self.renamed.emit(agent, name)

    def _add(self) -> None:
        if self.field.text().strip():
            self.added.emit(self.field.text())
            self.field.field.clear()


def general(section: Section, people: People) -> None:
    """The rows of the section."""
    words = [("", translate("Settings", "As the system"))]
    section.choice(
        "language",
        translate("Settings", "Language"),
        translate("Settings", "The whole window changes at once."),
        [*words, *((code, NAMES[code]) for code in LANGUAGES)],
    )
    section.row(
        "agents",
        translate("Settings", "Who works here"),
        translate(
            "Settings",
            "What you do carries your name. Several people can share this computer: choose who"
            " you are when you sit down.",
        ),
        people,
        below=True,
    )
