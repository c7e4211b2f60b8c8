"""Beside a template's text: its code, folder, tags, whose it is, what goes along, its use.

Loop thread.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desk.values import Agent
from app.templates.values import CHANNELS, File, Template, TemplateRow
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.parts.button import Button
from app.ui.parts.floating_bar import float_bar
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.pane_head import pane_head
from app.ui.playbooks.used_in import UsedIn
from app.ui.settings.choice import Choice
from app.ui.templates import template_words
from app.ui.templates.acts_edit import ActsEdit

WIDE = 272


class About(QFrame):
    """``put_into`` says what stands in it."""

    changed = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contextPane")
        self.setFixedWidth(WIDE)
        self._files: tuple[File, ...] = ()
        self._channels: tuple[str, ...] = ()
        self._lines: list[QWidget] = []
        self._agent: Agent | None = None
        self.code = self._field(translate("Template", "Short code"))
        self.folder = self._field(translate("Template", "Folder"))
        self.tags = self._field(translate("Template", "Tags, with commas"))
        self.to = self._field(translate("Composer", "To"))
        self.cc = self._field(translate("Composer", "Cc"))
        self.review = self._field(translate("Template", "Review by"), "2027-01-15")
        self.whose = Choice(
            translate("Template", "Whose it is"),
            ((False, translate("Template", "The team’s")), (True, translate("Template", "Mine"))),
        )
        self.owner = Choice(translate("Template", "Owner"), ((None, ""),))
        self.channels = Button(translate("Template", "Every channel"), arrow=True)
        self.channels.clicked.connect(self._offer_channels)
        self.acts = ActsEdit()
        self.attach = Button(
            translate("Composer", "Attach a file"), icon_name="paperclip", kind="quiet",
            small=True, flush=True,
        )  # fmt: skip
        self.attach.clicked.connect(self.file_wanted)
        self._use = PlainLabel(role="small", ink="text-muted")
        self._build()
        for choice in (self.whose, self.owner):
            choice.chosen.connect(lambda _: self.changed.emit())
        self.acts.changed.connect(self.changed)

    def _field(self, name: str, hint: str = "") -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("formField")
        made.setProperty("small", True)
        made.setFont(fonts.font("body"))
        made.setFixedHeight(tokens.height("control_small"))
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        made.textEdited.connect(lambda _: self.changed.emit())
        return made

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("contextBody")
        down = QVBoxLayout(body)
        down.setContentsMargins(16, 12, 16, 16)
        down.setSpacing(4)
        for widget in (self.code, self.folder, self.tags):
            self._row(down, widget.accessibleName(), widget)
        self._row(down, translate("Template", "Whose it is"), self.whose)
        self._row(down, translate("Template", "Suits"), self.channels)
        self._head(down, translate("Template", "It also does"))
        down.addWidget(self.acts)
        self._head(down, translate("Template", "Goes along"))
        self._files_box = QVBoxLayout()
        self._files_box.setSpacing(4)
        down.addLayout(self._files_box)
        down.addWidget(self.attach)
        for widget in (self.to, self.cc):
            self._row(down, widget.accessibleName(), widget)
        self._head(down, translate("Template", "Kept up by"))
        self._row(down, translate("Template", "Owner"), self.owner)
        self._row(down, translate("Template", "Review by"), self.review)
        self._head(down, translate("Template", "Use"))
        down.addWidget(self._use)
        self.used = UsedIn()
        down.addWidget(self.used)
        down.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        float_bar(scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(pane_head(translate("Template", "About the template")))
        outer.addWidget(scroll, 1)

    @staticmethod
    def _row(down: QVBoxLayout, name: str, widget: QWidget) -> None:
        down.addWidget(TextLine(name, role="small", ink="text-muted"))
        down.addWidget(widget)
        down.addSpacing(4)

    @staticmethod
    def _head(down: QVBoxLayout, name: str) -> None:
        down.addSpacing(8)
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        down.addWidget(line)
        down.addSpacing(8)
        down.addWidget(TextLine(name, role="label", ink="text-muted"))

    # --- what stands in it -------------------------------------------------------------------

    def show_people(self, agents: Sequence[Agent], me: Agent) -> None:
        """Who can see to it, and whom a macro can assign to."""
        self._agent = me
        nobody = translate("Template", "Nobody")
        self.owner.offer([(None, nobody), *((agent.id, agent.name) for agent in agents)])
        self.acts.people = [agent.name for agent in agents]

    def show_folders(self, folders: Sequence[str]) -> None:
        """Folders there are, for completion."""
        made = QCompleter(list(folders), self.folder)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.folder.setCompleter(made)

    def show_template(self, template: Template, row: TemplateRow | None) -> None:
        """Another template; tells nobody."""
        self.code.setText(template.code)
        self.folder.setText(template.folder)
        self.tags.setText(", ".join(template.tags))
        self.to.setText(template.to)
        self.cc.setText(template.cc)
        self.review.setText(template.review_by)
        self.whose.show_value(template.agent is not None)
        self.owner.show_value(template.owner)
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

    def put_into(self, template: Template) -> Template:
        """The template with what stands here."""
        mine = self._agent.id if self._agent is not None else None
        tags = tuple(t for t in (t.strip() for t in self.tags.text().split(",")) if t)
        return replace(
            template, code=self.code.text().strip(), folder=self.folder.text().strip(), tags=tags,
            to=self.to.text().strip(), cc=self.cc.text().strip(),
            review_by=self.review.text().strip(), agent=mine if self.whose.value() else None,
            owner=self.owner.value(), channels=self._channels, acts=self.acts.acts(),
            files=self._files,
        )  # fmt: skip

    # --- channels and files ------------------------------------------------------------------

    def _name_channels(self) -> None:
        names = ", ".join(words.channel_name(one) for one in self._channels)
        self.channels.setText(names or translate("Template", "Every channel"))
        self.channels.describe(translate("Template", "Suits") + ": " + self.channels.label())

    def _offer_channels(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for kind in CHANNELS:
            action = menu.addAction(words.channel_name(kind))
            action.setCheckable(True)
            action.setChecked(kind in self._channels)
            action.toggled.connect(lambda on, kind=kind: self._suit(kind, on=on))
        menu.popup(self.channels.mapToGlobal(self.channels.rect().bottomLeft()))

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
