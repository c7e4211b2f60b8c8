"""Beside an article: category, tags, who sees to it and until when, its use. Loop thread."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.kb.values import Article, ArticleRow
from app.ui import words
from app.ui.i18n import translate
from app.ui.knowledge import article_words
from app.ui.knowledge.person_lines import PersonLines
from app.ui.parts.about_written import AboutWritten
from app.ui.parts.label import PlainLabel
from app.ui.playbooks.used_in import UsedIn


class AboutArticle(AboutWritten):
    """With whom it was told as it was before, what readers missed, and its use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = translate("Knowledge", "About the article")
        super().__init__(title, translate("Knowledge", "Category"), parent)
        self.told = PersonLines(
            translate("Knowledge", "Told the old text: %1"), translate("Knowledge", "Write to all…")
        )
        self.missed = PersonLines(translate("Knowledge", "Missed something: %1"))
        self._use = PlainLabel(role="small", ink="text-muted")
        self._dead = PlainLabel(role="small", ink="warning")
        self.used = UsedIn()
        self.lay_out()

    def put_below(self) -> None:
        self.down.addWidget(self.told)
        self.down.addWidget(self.missed)
        self.head(translate("Template", "Use"))
        self.down.addWidget(self._use)
        self.down.addWidget(self._dead)
        self.down.addWidget(self.used)

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
