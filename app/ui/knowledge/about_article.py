"""Beside an article: category, tags, who sees to it and until when, its use. Loop thread."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.desk.values import Agent
from app.kb.values import Article, ArticleRow
from app.ui import fonts, tokens, words
from app.ui.i18n import translate
from app.ui.knowledge import article_words
from app.ui.knowledge.person_lines import PersonLines
from app.ui.label import PlainLabel, TextLine
from app.ui.settings.choice import Choice

WIDE = 272


class AboutArticle(QFrame):
    """``put_into`` says what stands in it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contextPane")
        self.setFixedWidth(WIDE)
        self.folder = self._field(translate("Knowledge", "Category"))
        self.tags = self._field(translate("Template", "Tags, with commas"))
        self.review = self._field(translate("Template", "Review by"), "2027-01-15")
        self.owner = Choice(translate("Template", "Who sees to it"), ((None, ""),))
        self.owner.chosen.connect(lambda _: self.changed.emit())
        self.told = PersonLines(translate("Knowledge", "Told the old text: %1"))
        self.missed = PersonLines(translate("Knowledge", "Readers missed something: %1"))
        self._use = PlainLabel(role="small", ink="text-muted")
        self._dead = PlainLabel(role="small", ink="warning")
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(16, 12, 16, 16)
        self.down.setSpacing(4)
        for widget in (self.folder, self.tags):
            self._row(widget.accessibleName(), widget)
        self._row(translate("Template", "Who sees to it"), self.owner)
        self._row(self.review.accessibleName(), self.review)
        self.down.addSpacing(4)
        self.down.addWidget(self.told)
        self.down.addWidget(self.missed)
        self.down.addWidget(TextLine(translate("Template", "Use"), role="label", ink="text-muted"))
        self.down.addWidget(self._use)
        self.down.addWidget(self._dead)
        self.down.addStretch(1)

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
        nobody = translate("Template", "nobody")
        self.owner.offer([(None, nobody), *((agent.id, agent.name) for agent in agents)])

    def show_folders(self, folders: Sequence[str]) -> None:
        """Categories there are, for completion."""
        made = QCompleter(list(folders), self.folder)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.folder.setCompleter(made)

    def show_article(self, article: Article) -> None:
        """Another article; tells nobody."""
        self.folder.setText(article.folder)
        self.tags.setText(", ".join(article.tags))
        self.review.setText(article.review_by)
        self.owner.show_value(article.owner)

    def show_use(self, article: Article, row: ArticleRow | None, dead: Sequence[str]) -> None:
        """How often it went out, when it was changed, and links that lead nowhere."""
        parts = []
        if row is not None:
            given = translate("Knowledge", "Given to customers: %1")
            parts.append(given.replace("%1", str(row.given)))
            if any(row.readers):
                parts.append(article_words.readers(row.readers))
            if row.helpful:
                votes = translate("Knowledge", "Thumbs up less thumbs down: %1")
                parts.append(votes.replace("%1", str(row.helpful)))
        if article.changed_at:
            when = words.moment(article.changed_at, words.now())
            parts.append(translate("Template", "Changed %1").replace("%1", when))
        self._use.setText("\n".join(parts))
        lost = translate("Knowledge", "These links lead to no article: %1")
        self._dead.setText(lost.replace("%1", ", ".join(dead)))
        self._dead.setVisible(bool(dead))

    def put_into(self, article: Article) -> Article:
        """The article with what stands here."""
        tags = tuple(t for t in (t.strip() for t in self.tags.text().split(",")) if t)
        return replace(
            article, folder=self.folder.text().strip(), tags=tags,
            review_by=self.review.text().strip(), owner=self.owner.value(),
        )  # fmt: skip
