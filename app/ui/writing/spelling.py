"""Red lines under words that are written wrong, and what may be meant. Loop thread.

The dictionary comes from the desk, loaded on its thread; without the extra or a dictionary the text
simply has no lines, and the menu says what is missing. Its language is the one that a person chose,
else the one that the text is told to be in, else the customer's, else that of what the customer
wrote: no text is to stand there with a line under every word, because it is short.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu

from app.base.errors import NightdeskError, Problem
from app.ui import i18n
from app.ui.i18n import translate
from app.ui.look.theme import color, theme
from app.ui.loop import answer, spawn
from app.ui.problem_words import sentence
from app.ui.writing import rich_document
from app.ui.writing.editor import Editor

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.writing.spelling import Speller
    from app.inbox.values import ConversationPage

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019\u00b7][^\W\d_]+)*")
"""With what stands within words: "don't", "l'ordine", the Catalan "col·lecció"."""
_PIECE = re.compile(r"\S+")
_NO_PROSE = re.compile(r"://|@|www\.|\d")
_OFF = "-"
_RESTS_MS = 400
"""So long nothing is typed before the language of the text is looked at again."""


class _Lines(QSyntaxHighlighter):
    """Marks what the speller does not know; the word at the cursor has time."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor.document())
        self._editor = editor
        self.speller: Speller | None = None

    def highlightBlock(self, text: str) -> None:
        if self.speller is None or self.currentBlock().blockFormat().property(rich_document.CODE):
            return
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(color("danger"))
        cursor = self._editor.textCursor()
        here = cursor.positionInBlock() if cursor.block() == self.currentBlock() else -1
        here = here if self._editor.hasFocus() else -1
        for word, start in _prose(text):
            at_hand = start + len(word) == here
            if not at_hand and not word.isupper() and not self.speller.right(word):
                self.setFormat(start, len(word), look)


def offered(tags: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """What can be chosen (see ``Spelling.chosen``), each with its name."""
    return (
        ("", translate("Settings", "In the customer’s language")),
        *((tag, _language_of(tag)) for tag in tags),
        (_OFF, translate("Settings", "Not at all")),
    )


def _language_of(tag: str) -> str:
    """The name of a dictionary's language in itself: "português (Portugal)"."""
    locale = QLocale(tag)
    if locale.language() == QLocale.Language.C:
        return tag
    name = locale.nativeLanguageName() or tag
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in tag else name


def _prose(text: str) -> Iterator[tuple[str, int]]:
    """The words to look at and where they begin: not those of an address or a number."""
    for piece in _PIECE.finditer(text):
        if not _NO_PROSE.search(piece[0]):
            yield from ((found[0], found.start()) for found in _WORD.finditer(text, *piece.span()))


class Spelling(QObject):
    """Spell check of one editor."""

    chose = Signal(str)
    """A person chose: see ``chosen``."""

    def __init__(
        self, desk: Desk, editor: Editor, chosen: str, keep: Callable[[str], None]
    ) -> None:
        super().__init__(editor)
        self._desk, self._editor, self._keep = desk, editor, keep
        self._chosen, self._customers, self._language = chosen, "", ""
        self._answered: ConversationPage | None = None
        self._missing: Problem | None = None
        self._lines = _Lines(editor)
        editor.menu_wanted.connect(self._fill_menu)
        theme().changed.connect(self._lines.rehighlight)
        self._rests = QTimer(self, singleShot=True, interval=_RESTS_MS)
        self._rests.timeout.connect(self._rested)
        editor.textChanged.connect(self._rests.start)

    def use(self, language: str, answered: ConversationPage | None = None) -> None:
        """The language of the customer ("": of what they wrote in the conversation that is
        answered, else the window's), unless the person chose one or the text is in another."""
        self._customers, self._answered = language, None if language else answered
        spawn(self._tell(), self)

    def _rested(self) -> None:
        if self._editor.hasFocus():  # else nobody writes: another letter was put there
            spawn(self._tell(), self)

    async def _tell(self) -> None:
        """In which language is written there; while little is, in the customer's."""
        told = None
        if not self._chosen:
            text = self._editor.toPlainText()
            told = await answer(self._desk.letters.told_language(text, self._answered))
        if told is None or self._customers.startswith(told):  # who writes "pt-BR" keeps it
            told = self._customers
        wanted = self._chosen or told or i18n.language()
        if wanted != self._language:
            self._language = wanted
            await self._load(wanted)

    def speller(self) -> Speller | None:
        """The dictionary in use."""
        return self._lines.speller

    async def _load(self, language: str) -> None:
        speller = None
        self._missing = None
        if language != _OFF:
            try:
                speller = await answer(self._desk.letters.speller(language))
            except NightdeskError as error:
                named = {"language": _language_of(language)} if error.problem.params else {}
                self._missing = Problem(error.problem.code, named)
        if language == self._language:
            self._lines.speller = speller
            self._rehighlight()

    def _rehighlight(self) -> None:
        self._editor.blockSignals(True)  # nothing was typed
        self._lines.rehighlight()
        self._editor.blockSignals(False)

    def chosen(self) -> str:
        """What a person chose: a dictionary, "" for the customer's language, "-" for none."""
        return self._chosen

    def choose(self, language: str) -> None:
        """Check in that language from now on (see ``chosen``)."""
        self._chosen = language
        self._keep(language)
        self.chose.emit(language)
        spawn(self._tell(), self)

    # --- the menu ----------------------------------------------------------------------------

    def _fill_menu(self, menu: QMenu, cursor: QTextCursor) -> None:
        self._offer(menu, cursor)
        menu.addSeparator()
        below = menu.addMenu(translate("Composer", "Spelling"))
        if self._missing:
            below.addAction(sentence(self._missing)).setEnabled(False)
        for tag, name in offered(self._desk.letters.languages()):
            action = below.addAction(name.replace("&", "&&"), self._chooser(tag))
            action.setCheckable(True)
            action.setChecked(tag == self._chosen)

    def _chooser(self, tag: str) -> Callable[[], None]:
        return lambda: self.choose(tag)

    def _offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        word = self._word_at(cursor)
        speller = self._lines.speller
        if speller is None or not word or speller.right(word):
            return
        first = menu.actions()[0] if menu.actions() else menu.addSeparator()
        offers: list[tuple[str, Callable[[], None] | None]] = [
            (each, self._replacer(cursor, each)) for each in speller.suggest(word)
        ]
        learn = translate("Composer", "Learn “%1”").replace("%1", word)
        nothing = (translate("Composer", "No suggestion"), None)
        for said, act in (*(offers or [nothing]), (learn, lambda: self._learn(word))):
            action = QAction(said.replace("&", "&&"), menu)
            action.setEnabled(act is not None)
            if act is not None:
                action.triggered.connect(act)
            menu.insertAction(first, action)
        menu.insertSeparator(first)

    def _word_at(self, cursor: QTextCursor) -> str:
        at = cursor.positionInBlock()
        for found in _WORD.finditer(cursor.block().text()):
            if found.start() <= at <= found.end():
                start = cursor.block().position()
                cursor.setPosition(start + found.start())
                cursor.setPosition(start + found.end(), QTextCursor.MoveMode.KeepAnchor)
                return found[0]
        return ""

    def _replacer(self, cursor: QTextCursor, word: str) -> Callable[[], None]:
        return lambda: cursor.insertText(word, cursor.charFormat())

    def _learn(self, word: str) -> None:
        if self._lines.speller is not None:
            self._lines.speller.learn(word)
            self._rehighlight()
