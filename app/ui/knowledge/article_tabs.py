"""An article's languages as tabs, who may read it, how the text shown stands. Loop thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.kb.values import STATES, Article, Text
from app.ui.i18n import translate
from app.ui.knowledge import article_words
from app.ui.parts.button import Button
from app.ui.parts.piece_tabs import PieceTabs
from app.ui.templates.template_words import known_languages, language_name

_ICONS = {"draft": "file-pen-line", "published": "circle-check", "archived": "circle-minus"}


class ArticleTabs(PieceTabs):
    """One tab a language; at their end who may read the article and how the text stands."""

    chosen = Signal(int)
    added = Signal(str)
    first_wanted = Signal()
    audience_wanted = Signal(str)
    state_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        add = translate("Knowledge", "Another language")
        super().__init__(add, translate("Playbook", "More for this language"), parent)
        self._texts: Sequence[Text] = ()
        self._at = 0
        self.audience = Button("", kind="flat", small=True, arrow=True, icon_name="lock")
        self.state = Button("", kind="flat", small=True, arrow=True, icon_name="file-pen-line")
        for button, fill in ((self.audience, self._audiences), (self.state, self._states)):
            self.across.addWidget(button)
            button.clicked.connect(partial(self.pop, button, fill))

    def show_article(self, article: Article, at: int) -> None:
        """Its languages, the one at ``at`` shown."""
        text = article.texts[at]
        self._texts, self._at = article.texts, at
        self.show_tabs(
            [(article_words.language_tab(article, t), article.older(t)) for t in article.texts], at
        )
        public = article.audience == "public"
        self.audience.show_icon("globe" if public else "lock")
        self.audience.setText(article_words.audience(article.audience))
        self.state.show_icon(_ICONS[text.state])
        self.state.setText(article_words.text_state(text))

    def pressed(self, n: int) -> None:
        self.chosen.emit(n)

    def offer(self, menu: QMenu) -> None:
        held = {text.language for text in self._texts}
        for language in known_languages():
            if language not in held:
                menu.addAction(language_name(language), partial(self.added.emit, language))

    def offer_more(self, menu: QMenu) -> None:
        first = menu.addAction(translate("Knowledge", "This is the original"))
        first.setEnabled(self._at > 0)
        first.triggered.connect(self.first_wanted)
        menu.addAction(translate("Playbook", "Take this language away"), self.dropped.emit)

    def _audiences(self, menu: QMenu) -> None:
        for name in ("public", "internal"):
            wanted = partial(self.audience_wanted.emit, name)
            menu.addAction(article_words.audience(name), wanted)

    def _states(self, menu: QMenu) -> None:
        for name in STATES:
            menu.addAction(article_words.state(name), partial(self.state_wanted.emit, name))
