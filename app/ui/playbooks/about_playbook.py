"""Beside a playbook: folder, tags, who sees to it and until when, its use. Loop thread."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.desk.playbook_values import Playbook, PlaybookRow
from app.desk.values import Agent
from app.ui import fonts, tokens, words
from app.ui.i18n import translate
from app.ui.label import PlainLabel, TextLine
from app.ui.playbooks import playbook_words
from app.ui.settings.choice import Choice

WIDE = 272


class AboutPlaybook(QFrame):
    """``put_into`` says what stands in it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contextPane")
        self.setFixedWidth(WIDE)
        self.folder = self._field(translate("Template", "Folder"))
        self.tags = self._field(translate("Template", "Tags, with commas"))
        self.review = self._field(translate("Template", "Review by"), "2027-01-15")
        self.owner = Choice(translate("Template", "Who sees to it"), ((None, ""),))
        self.owner.chosen.connect(lambda _: self.changed.emit())
        self._use = PlainLabel(role="small", ink="text-muted")
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(16, 12, 16, 16)
        self._down.setSpacing(4)
        for widget in (self.folder, self.tags):
            self._row(widget.accessibleName(), widget)
        said = translate("Playbook", "It is offered first where a conversation has one of them.")
        self._down.addWidget(PlainLabel(said, role="small", ink="text-faint"))
        self._down.addSpacing(4)
        self._row(translate("Template", "Who sees to it"), self.owner)
        self._row(self.review.accessibleName(), self.review)
        self._down.addSpacing(4)
        self._down.addWidget(TextLine(translate("Template", "Use"), role="label", ink="text-muted"))
        self._down.addWidget(self._use)
        self._down.addStretch(1)

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

    def _row(self, name: str, widget: QWidget) -> None:
        self._down.addWidget(TextLine(name, role="small", ink="text-muted"))
        self._down.addWidget(widget)
        self._down.addSpacing(4)

    def show_people(self, agents: Sequence[Agent]) -> None:
        """Who can see to it."""
        nobody = translate("Template", "nobody")
        self.owner.offer([(None, nobody), *((agent.id, agent.name) for agent in agents)])

    def show_folders(self, folders: Sequence[str]) -> None:
        """Folders there are, for completion."""
        made = QCompleter(list(folders), self.folder)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.folder.setCompleter(made)

    def show_playbook(self, playbook: Playbook) -> None:
        """Another playbook; tells nobody."""
        self.folder.setText(playbook.folder)
        self.tags.setText(", ".join(playbook.tags))
        self.review.setText(playbook.review_by)
        self.owner.show_value(playbook.owner)

    def show_use(self, playbook: Playbook, row: PlaybookRow | None) -> None:
        """How often it was gone through, and when it was changed."""
        parts = [playbook_words.use(row)]
        if playbook.changed_at:
            when = words.moment(playbook.changed_at, words.now())
            parts.append(translate("Template", "Changed %1").replace("%1", when))
        self._use.setText("\n".join(parts))

    def put_into(self, playbook: Playbook) -> Playbook:
        """The playbook with what stands here."""
        tags = tuple(t for t in (t.strip() for t in self.tags.text().split(",")) if t)
        return replace(
            playbook, folder=self.folder.text().strip(), tags=tags,
            review_by=self.review.text().strip(), owner=self.owner.value(),
        )  # fmt: skip
