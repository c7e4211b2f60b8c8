"""Beside what a team writes down: folder, tags, who sees to it and until when. Loop thread."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.desk.canned.playbook_values import Playbook
from app.desk.values import Agent
from app.kb.values import Article
from app.templates.values import Template
from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.parts.label import TextLine
from app.ui.parts.pane_head import pane_head
from app.ui.settings.choice import Choice

WIDE = 272
Piece = TypeVar("Piece", Article, Playbook, Template)


class AboutWritten(QFrame):
    """``put_into`` says what stands in it; whoever is one puts more into ``down``."""

    changed = Signal()

    def __init__(self, title: str, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contextPane")
        self.setFixedWidth(WIDE)
        self.folder = self._field(folder)
        self.tags = self._field(translate("Template", "Tags, with commas"))
        self.review = self._field(translate("Template", "Review by"), "2027-01-15")
        self.owner = Choice(translate("Template", "Owner"), ((None, ""),))
        self.owner.chosen.connect(lambda _: self.changed.emit())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(pane_head(title))
        self.down = QVBoxLayout()
        outer.addLayout(self.down, 1)
        self.down.setContentsMargins(16, 12, 16, 16)
        self.down.setSpacing(4)
        self._row(folder, self.folder)
        self._row(self.tags.accessibleName(), self.tags)
        self.below_tags = QVBoxLayout()
        self.below_tags.setSpacing(4)
        self.down.addLayout(self.below_tags)
        self._row(translate("Template", "Owner"), self.owner)
        self._row(self.review.accessibleName(), self.review)
        self.down.addSpacing(4)

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
        self.down.addWidget(TextLine(name, role="small", ink="text-muted"))
        self.down.addWidget(widget)
        self.down.addSpacing(4)

    def show_people(self, agents: Sequence[Agent]) -> None:
        """Who can see to it."""
        nobody = translate("Template", "Nobody")
        self.owner.offer([(None, nobody), *((agent.id, agent.name) for agent in agents)])

    def show_folders(self, folders: Sequence[str]) -> None:
        """Folders there are, for completion."""
        made = QCompleter(list(folders), self.folder)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.folder.setCompleter(made)

    def show_piece(self, piece: Piece) -> None:
        """Another one; tells nobody."""
        self.folder.setText(piece.folder)
        self.tags.setText(", ".join(piece.tags))
        self.review.setText(piece.review_by)
        self.owner.show_value(piece.owner)

    def put_into(self, piece: Piece) -> Piece:
        """The same with what stands here."""
        tags = tuple(t for t in (t.strip() for t in self.tags.text().split(",")) if t)
        return replace(
            piece, folder=self.folder.text().strip(), tags=tags,
            review_by=self.review.text().strip(), owner=self.owner.value(),
        )  # fmt: skip
