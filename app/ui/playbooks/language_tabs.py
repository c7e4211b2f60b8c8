"""The languages of a playbook as tabs. Loop thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.i18n import translate
from app.ui.parts.piece_tabs import PieceTabs
from app.ui.templates.template_words import known_languages, language_name


class LanguageTabs(PieceTabs):
    """One tab a language."""

    chosen = Signal(str)
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        add = translate("Knowledge", "Another language")
        super().__init__(add, translate("Playbook", "More for this language"), parent)
        self._languages: Sequence[str] = ()

    def show_languages(self, languages: Sequence[str], shown: str) -> None:
        """These, one of them shown."""
        self._languages = languages
        at = languages.index(shown) if shown in languages else -1
        self.show_tabs([(language_name(one), False) for one in languages], at)

    def pressed(self, n: int) -> None:
        self.chosen.emit(self._languages[n])

    def offer(self, menu: QMenu) -> None:
        for language in known_languages():
            if language not in self._languages:
                menu.addAction(language_name(language), partial(self.added.emit, language))

    def offer_more(self, menu: QMenu) -> None:
        menu.addAction(translate("Playbook", "Take this language away"), self.dropped.emit)
