"""An article's languages as tabs, who may read it, how the text shown stands. Loop thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.kb.values import STATES, Article, Text
from app.ui.i18n import translate
from app.ui.knowledge import article_words
from app.ui.parts.button import Button
from app.ui.templates.template_words import known_languages, language_name

_ICONS = {"draft": "file-pen-line", "published": "circle-check", "archived": "circle-minus"}


class ArticleTabs(QWidget):
    """Tells what is wanted; shows what it is told."""

    chosen = Signal(int)
    added = Signal(str)
    dropped = Signal()
    first_wanted = Signal()
    audience_wanted = Signal(str)
    state_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs: list[Button] = []
        self._texts: Sequence[Text] = ()
        said = translate("Knowledge", "Another language")
        self.add = Button(icon_name="plus", kind="icon", small=True, name=said)
        self.audience = Button("", kind="flat", small=True, arrow=True, icon_name="lock")
        self.state = Button("", kind="flat", small=True, arrow=True, icon_name="file-pen-line")
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(12, 8, 12, 8)
        self._across.setSpacing(4)
        self._across.addWidget(self.add)
        self._across.addStretch(1)
        self._across.addWidget(self.audience)
        self._across.addWidget(self.state)
        self.add.clicked.connect(self._offer)
        self.audience.clicked.connect(self._offer_audiences)
        self.state.clicked.connect(self._offer_states)

    def show_article(self, article: Article, at: int) -> None:
        """Its languages, the one at ``at`` shown."""
        text = article.texts[at]
        named = [article_words.language_tab(article, one) for one in article.texts]
        if named != [tab.label() for tab in self.tabs]:
            self._show_tabs(article, named)
        self._texts = article.texts
        for n, tab in enumerate(self.tabs):
            tab.setChecked(n == at)
        public = article.audience == "public"
        self.audience.show_icon("globe" if public else "lock")
        self.audience.setText(article_words.audience(article.audience))
        self.state.show_icon(_ICONS[text.state])
        self.state.setText(article_words.text_state(text))

    def _show_tabs(self, article: Article, named: Sequence[str]) -> None:
        for tab in self.tabs:
            tab.hide()
            tab.deleteLater()
        self.tabs = []
        for n, (text, name) in enumerate(zip(article.texts, named, strict=True)):
            tab = Button(name, kind="flat", small=True)
            if article.older(text):
                tab.show_icon("triangle-alert")
                tab.ink = "warning"
            tab.setCheckable(True)
            tab.clicked.connect(lambda _=False, n=n: self.chosen.emit(n))
            self._across.insertWidget(n, tab)
            self.tabs.append(tab)

    def _offer(self) -> None:
        menu = self._menu()
        held = {text.language for text in self._texts}
        for language in known_languages():
            if language not in held:
                menu.addAction(language_name(language), partial(self.added.emit, language))
        if len(self._texts) > 1:
            menu.addSeparator()
            said = translate("Knowledge", "Take this language away")
            menu.addAction(said, self.dropped.emit)
            if not self.tabs[0].isChecked():
                said = translate("Knowledge", "This is the original")
                menu.addAction(said, self.first_wanted.emit)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _offer_audiences(self) -> None:
        menu = self._menu()
        for name in ("public", "internal"):
            wanted = partial(self.audience_wanted.emit, name)
            menu.addAction(article_words.audience(name), wanted)
        menu.popup(self.audience.mapToGlobal(self.audience.rect().bottomLeft()))

    def _offer_states(self) -> None:
        menu = self._menu()
        for name in STATES:
            menu.addAction(article_words.state(name), partial(self.state_wanted.emit, name))
        menu.popup(self.state.mapToGlobal(self.state.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
