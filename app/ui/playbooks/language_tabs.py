"""The languages of a playbook as tabs. Loop thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.templates.template_words import known_languages, language_name


class LanguageTabs(QWidget):
    """Tells what is wanted; shows what it is told."""

    chosen = Signal(str)
    added = Signal(str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs: list[Button] = []
        self._languages: Sequence[str] = ()
        said = translate("Knowledge", "Another language")
        self.add = Button(icon_name="plus", kind="icon", small=True, name=said)
        more = translate("Playbook", "More for this language")
        self.more = Button(icon_name="ellipsis", kind="icon", small=True, name=more)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(12, 8, 12, 8)
        self._across.setSpacing(4)
        self._across.addWidget(self.add)
        self._across.addWidget(self.more)
        self._across.addStretch(1)
        self.add.clicked.connect(self._offer)
        self.more.clicked.connect(self._offer_more)

    def show_languages(self, languages: Sequence[str], shown: str) -> None:
        """These, one of them shown."""
        for tab in self.tabs:
            tab.hide()
            tab.deleteLater()
        self._languages, self.tabs = languages, []
        for n, language in enumerate(languages):
            tab = Button(language_name(language), kind="flat", small=True)
            tab.setCheckable(True)
            tab.setChecked(language == shown)
            tab.clicked.connect(partial(self.chosen.emit, language))
            self._across.insertWidget(n, tab)
            self.tabs.append(tab)
        self.more.setVisible(len(languages) > 1)

    def _offer(self) -> None:
        menu = self._menu()
        for language in known_languages():
            if language not in self._languages:
                menu.addAction(language_name(language), partial(self.added.emit, language))
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _offer_more(self) -> None:
        menu = self._menu()
        menu.addAction(translate("Playbook", "Take this language away"), self.dropped.emit)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
