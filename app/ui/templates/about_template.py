"""Beside a template's text: its code, folder, tags, whose it is, what goes along, its use.

Loop thread.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.values import Agent
from app.templates.values import CHANNELS, File, Template, TemplateRow
from app.ui import words
from app.ui.i18n import translate
from app.ui.parts.about_written import AboutWritten
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.menu import Menu
from app.ui.playbooks.used_in import UsedIn
from app.ui.settings.choice import Choice
from app.ui.templates import template_words
from app.ui.templates.acts_edit import ActsEdit


class AboutTemplate(AboutWritten):
    """With its code, what it suits and does, and what goes along."""

    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        title = translate("Template", "About the template")
        super().__init__(title, translate("Template", "Folder"), parent)
        self._files: tuple[File, ...] = ()
        self._channels: tuple[str, ...] = ()
        self._lines: list[QWidget] = []
        self._agent: Agent | None = None
        self.code = self.field(translate("Template", "Short code"))
        self.to = self.field(translate("Composer", "To"))
        self.cc = self.field(translate("Composer", "Cc"))
        self.whose = Choice(
            translate("Template", "Whose it is"),
            ((False, translate("Template", "The team’s")), (True, translate("Template", "Mine"))),
        )
        self.whose.chosen.connect(lambda _: self.changed.emit())
        self.channels = Button(translate("Template", "Every channel"), arrow=True)
        self.channels.clicked.connect(self._offer_channels)
        self.acts = ActsEdit()
        self.acts.changed.connect(self.changed)
        self.attach = Button(
            translate("Composer", "Attach a file"), icon_name="paperclip", kind="quiet",
            small=True, flush=True,
        )  # fmt: skip
        self.attach.clicked.connect(self.file_wanted)
        self._files_box = QVBoxLayout()
        self._files_box.setSpacing(4)
        self._use = PlainLabel(role="small", ink="text-muted")
        self.used = UsedIn()
        self.lay_out()

    def put_above(self) -> None:
        self.row(self.code)

    def put_below_tags(self) -> None:
        self.row(self.whose, translate("Template", "Whose it is"))
        self.row(self.channels, translate("Template", "Suits"))
        self._part(translate("Template", "It also does"))
        self.down.addWidget(self.acts)
        self._part(translate("Template", "Goes along"))
        self.down.addLayout(self._files_box)
        self.down.addWidget(self.attach)
        self.row(self.to)
        self.row(self.cc)
        self._part(translate("Template", "Kept up by"))

    def put_below(self) -> None:
        self._part(translate("Template", "Use"))
        self.down.addWidget(self._use)
        self.down.addWidget(self.used)

    def _part(self, name: str) -> None:
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        self.down.addSpacing(8)
        self.down.addWidget(line)
        self.down.addSpacing(8)
        self.head(name)

    # --- what stands in it -------------------------------------------------------------------

    def show_team(self, agents: Sequence[Agent], me: Agent) -> None:
        """Who can see to it, whom a macro can assign to, and whose one's own are."""
        self._agent = me
        self.show_people(agents)
        self.acts.people = [agent.name for agent in agents]

    def show_template(self, template: Template, row: TemplateRow | None) -> None:
        """Another template; tells nobody."""
        self.show_piece(template)
        self.code.setText(template.code)
        self.to.setText(template.to)
        self.cc.setText(template.cc)
        self.whose.show_value(template.agent is not None)
        self._channels = template.channels
        self._name_channels()
        self.acts.show_acts(template.acts)
        self.show_files(template.files)
        self.show_use(template, row)

    def show_use(self, template: Template, row: TemplateRow | None) -> None:
        """How often it was used, and when it was changed."""
        now = words.now()
        parts = [template_words.use(row, now)] if row is not None else []
        if template.changed_at:
            when = words.moment(template.changed_at, now)
            parts.append(translate("Template", "Changed %1").replace("%1", when))
        self._use.setText("\n".join(parts))

    def template(self, template: Template) -> Template:
        """``template`` with what stands here."""
        mine = self._agent.id if self._agent is not None else None
        return replace(
            self.put_into(template), code=self.code.text().strip(), to=self.to.text().strip(),
            cc=self.cc.text().strip(), agent=mine if self.whose.value() else None,
            channels=self._channels, acts=self.acts.acts(), files=self._files,
        )  # fmt: skip

    # --- channels and files ------------------------------------------------------------------

    def _name_channels(self) -> None:
        names = ", ".join(words.channel_name(one) for one in self._channels)
        self.channels.setText(names or translate("Template", "Every channel"))
        self.channels.describe(translate("Template", "Suits") + ": " + self.channels.label())

    def _offer_channels(self) -> None:
        menu = Menu(self)
        for kind in CHANNELS:
            action = menu.addAction(words.channel_name(kind))
            action.setCheckable(True)
            action.setChecked(kind in self._channels)
            action.toggled.connect(lambda on, kind=kind: self._suit(kind, on=on))
        menu.below(self.channels)

    def _suit(self, kind: str, *, on: bool) -> None:
        held = {*self._channels, kind} if on else {*self._channels} - {kind}
        self._channels = tuple(one for one in CHANNELS if one in held)
        self._name_channels()
        self.changed.emit()

    def add_file(self, file: File) -> None:
        """One more that goes along."""
        self._files = (*self._files, file)
        self._show_files()
        self.changed.emit()

    def show_files(self, files: Sequence[File]) -> None:
        """What goes along; tells nobody."""
        self._files = tuple(files)
        self._show_files()

    def _show_files(self) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._file_line(file) for file in self._files if not file.inline]
        for line in self._lines:
            self._files_box.addWidget(line)

    def _file_line(self, file: File) -> QWidget:
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        across.addWidget(TextLine(f"{file.name}, {words.size(file.size)}", stretch=True), 1)
        name = translate("Composer", "Take off %1").replace("%1", file.name)
        cross = Button(icon_name="x", kind="icon", small=True, name=name)
        cross.clicked.connect(lambda: self._take_off(file))
        across.addWidget(cross)
        return made

    def _take_off(self, file: File) -> None:
        self._files = tuple(one for one in self._files if one is not file)
        self._show_files()
        self.changed.emit()
