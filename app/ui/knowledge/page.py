"""The page of the knowledge base: the articles, one of them with how it reads, what is known of it.

Loop thread. It tells what is wanted; ``ArticleActs`` does it.
"""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.kb.values import Article, Text
from app.ui.i18n import translate
from app.ui.knowledge import article_words
from app.ui.knowledge.about_article import AboutArticle
from app.ui.knowledge.article_editor import ArticleEditor
from app.ui.knowledge.article_list import ArticlePainter
from app.ui.knowledge.article_tabs import ArticleTabs
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.list_side import ListSide, hairline
from app.ui.parts.nothing_yet import NothingYet
from app.ui.parts.page_list import PageList
from app.ui.parts.page_model import PageModel
from app.ui.parts.written_head import WrittenHead
from app.ui.parts.written_page import Entry, WrittenPage


class KnowledgePage(WrittenPage):
    """An article beside how it reads."""

    learned = Signal(int, int)
    """How many texts there are, how many of them the encoder has read; emitted by its thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PageModel(article_words.row_sentence, self)
        self.list = PageList(self.model, ArticlePainter(), translate("Knowledge", "Articles"))
        self.side = ListSide(
            self.list, "article-search", name=translate("Knowledge", "All articles"),
            find=translate("Knowledge", "Search articles"),
            add=translate("Knowledge", "New article"),
            files=translate("Knowledge", "Import, export, publish"),
        )  # fmt: skip
        said = translate("Knowledge", "More for this article")
        self.head = WrittenHead(more=said, act="article-save", save="quiet")
        self.search, self.title = self.side.search, self.head.title
        self.tabs, self.editor, self.about = ArticleTabs(), ArticleEditor(), AboutArticle()
        self._article: Article | None = None
        self._text: Text | None = None
        self._fill_side()
        self._fill_head()
        nothing = NothingYet(
            "book-open",
            translate("Knowledge", "No articles yet"),
            translate(
                "Knowledge",
                "Write down once what customers ask often; it is found while you reply.",
            ),
            translate("Knowledge", "Write the first article"),
        )
        self.build((self.tabs, hairline(), self.editor), nothing, self.about)
        self.editor.text.left.connect(self.to_list)
        self.read.toggled.connect(self.editor.read_alone)
        self.learned.connect(self._show_learning)

    # --- the list ----------------------------------------------------------------------------

    def _fill_side(self) -> None:
        self.gaps = Button("", kind="link", small=True, icon_name="circle-help", flush=True)
        self.gaps.clicked.connect(partial(self.want, "questions"))
        self.gaps.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 4)
        foot.addWidget(self.gaps)
        foot.addStretch(1)
        self._foot_line = hairline()
        self._foot_line.hide()
        self.side.down.addWidget(self._foot_line)
        self.side.down.addLayout(foot)
        self._learning = TextLine(role="small", ink="text-muted", stretch=True)
        self._learning.setFixedHeight(24)
        self._learning.hide()
        below = QHBoxLayout()
        below.setContentsMargins(16, 0, 16, 0)
        below.addWidget(self._learning)
        self.side.down.addLayout(below)

    def show_gaps(self, count: int) -> None:
        """How many questions nobody wrote an article for."""
        said = translate("Knowledge", "%n open questions", "", count)
        self.gaps.setText(said)
        self.gaps.setVisible(count > 0)
        self._foot_line.setVisible(count > 0)

    def _show_learning(self, total: int, done: int) -> None:
        """How many texts the encoder has read of how many; nothing when it has read all."""
        said = translate("Knowledge", "Learning texts: %1 of %2")
        self._learning.set_text(said.replace("%1", str(done)).replace("%2", str(total)))
        self._learning.setVisible(done < total)

    def show_folders(self, folders: Sequence[str]) -> None:
        """The categories there are."""
        self.folders = folders
        self.about.show_folders(folders)

    def _offer_filters(self) -> None:
        *shown, last = ((f"show:{name}", said) for name, said in article_words.filters().items())
        self.offer(self.side.filter, shown, self.in_folders(), (last,))

    def _offer_files(self) -> None:
        self.offer(self.side.files, article_words.files())

    # --- the article -------------------------------------------------------------------------

    def _fill_head(self) -> None:
        head = self.head
        self.read = Button(translate("Knowledge", "Read"), icon_name="book-open", small=True)
        self.read.setCheckable(True)
        said = translate("Knowledge", "Publish changes")
        self.publish = Button(said, kind="primary", small=True, key="Ctrl ↵", act="article-publish")
        head.across.insertWidget(head.across.indexOf(head.save), self.read)
        head.across.addWidget(self.publish)
        self.setTabOrder(head.details, self.read)
        self.publish.clicked.connect(partial(self.want, "publish"))

    def _more(self) -> Iterable[Entry]:
        article, text = self._article, self._text
        edited = text is not None and text.draft is not None
        older = article is not None and text is not None and article.older(text)
        return article_words.acts(trashed=self.trashed, edited=edited, older=older)

    def show_article(self, article: Article, at: int) -> None:
        """Its languages, how the text at ``at`` stands, and what is to be published of it."""
        self._article, self._text = article, article.texts[at]
        self.tabs.show_article(article, at)
        words = {
            "draft": translate("Knowledge", "Publish"),
            "published": translate("Knowledge", "Publish changes"),
        }
        state = self._text.state
        self.publish.setText(words.get(state, ""))
        self.publish.setVisible(state == "draft" or self._text.draft is not None)
        self.arrange()

    # --- keys and size -----------------------------------------------------------------------

    def arrange(self) -> None:
        """Where there is little room, the title needs it more than what Ctrl+S does as well."""
        super().arrange()
        self.head.save.setVisible(self.publish.isHidden() or not self.is_narrow())

    def to_text(self) -> None:
        """The focus to the text."""
        target = self.editor.text if self.title.text() else self.title
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
