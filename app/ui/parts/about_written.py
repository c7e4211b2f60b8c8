"""Beside what a team writes down: folder, tags, who sees to it and until when. Loop thread."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desk.canned.playbook_values import Playbook
from app.desk.values import Agent
from app.kb.values import Article
from app.templates.values import Template
from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.parts.floating_bar import float_bar
from app.ui.parts.label import TextLine
from app.ui.parts.pane_head import pane_head
from app.ui.settings.choice import Choice

WIDE = 272
Piece = TypeVar("Piece", Article, Playbook, Template)


class AboutWritten(QFrame):
    """``put_into`` says what stands in it.

    Whoever is one makes its own controls, then calls ``lay_out``: Tab goes as they are laid.
    """

    changed = Signal()

    def __init__(self, title: str, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contextPane")
        self.setFixedWidth(WIDE)
        self.folder = self.field(folder)
        self.tags = self.field(translate("Template", "Tags, with commas"))
        self.review = self.field(translate("Template", "Review by"), "2027-01-15")
        self.owner = Choice(translate("Template", "Owner"), ((None, ""),))
        self.owner.chosen.connect(lambda _: self.changed.emit())
        body = QWidget()
        body.setObjectName("contextBody")
        self.down = QVBoxLayout(body)
        self.down.setContentsMargins(16, 12, 16, 16)
        self.down.setSpacing(4)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(pane_head(title))
        outer.addWidget(_scrolling(body), 1)

    def lay_out(self) -> None:
        """Put all of it below one another."""
        self.put_above()
        self.row(self.folder)
        self.row(self.tags)
        self.put_below_tags()
        self.row(self.owner, translate("Template", "Owner"))
        self.row(self.review)
        self.down.addSpacing(4)
        self.put_below()
        self.down.addStretch(1)

    def put_above(self) -> None:
        """What comes before the folder."""

    def put_below_tags(self) -> None:
        """What comes between the tags and who sees to it."""

    def put_below(self) -> None:
        """What comes last."""

    def field(self, name: str, hint: str = "") -> QLineEdit:
        """A line to write in that tells ``changed``."""
        made = QLineEdit()
        made.setObjectName("formField")
        made.setProperty("small", True)
        made.setFont(fonts.font("body"))
        made.setFixedHeight(tokens.height("control_small"))
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        made.textEdited.connect(lambda _: self.changed.emit())
        return made

    def row(self, widget: QWidget, name: str = "") -> None:
        """A control below its name."""
        said = TextLine(name or widget.accessibleName(), role="small", ink="text-muted")
        self.down.addWidget(said)
        self.down.addWidget(widget)
        self.down.addSpacing(4)

    def head(self, name: str) -> None:
        """What the controls below it are about."""
        self.down.addWidget(TextLine(name, role="label", ink="text-muted"))

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


def _scrolling(body: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(body)
    float_bar(made)
    return made
