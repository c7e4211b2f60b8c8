"""What an article was before, what is different now, and a way back. Loop thread."""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.desk.articles import article_text
from app.kb.values import Article, Version
from app.ui import words
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.theme import color, theme
from app.ui.settings.choice import Choice
from app.ui.templates.template_words import language_name

_HIGH = 320


class VersionsBox(Box):
    """``agreed``: ``version`` shall be what the article is."""

    def __init__(self, parent: QWidget, now: Article, versions: Sequence[Version]) -> None:
        title = translate("Knowledge", "Earlier versions of %1").replace("%1", now.title)
        super().__init__(parent, title, "", translate("Knowledge", "Restore this version"))
        self.setMinimumWidth(620)
        self._now, self._versions = now, {one.number: one for one in versions}
        self.version = versions[0]
        self.which = Choice(
            translate("Knowledge", "Version"), [(one.number, _named(one)) for one in versions]
        )
        self.changes = QTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setFrameShape(QFrame.Shape.NoFrame)
        self.changes.setFont(fonts.mono())
        self.changes.setAccessibleName(translate("Knowledge", "What is different now"))
        self.changes.setMinimumHeight(_HIGH)
        self.body.addWidget(self.which)
        self.body.addWidget(self.changes)
        self.which.chosen.connect(self._show)
        self._show(self.version.number)
        theme().changed.connect(self._recolor)

    def _recolor(self) -> None:
        """The grounds of what differs are of another theme now."""
        self._show(self.version.number)

    def _show(self, number: object) -> None:
        self.version = self._versions[int(str(number))]
        self.changes.clear()
        cursor = QTextCursor(self.changes.document())
        before = {one.language: one for one in self.version.article.texts}
        after = {one.language: one for one in self._now.texts}
        first = True
        for language in dict.fromkeys((*after, *before)):
            found = article_text.differences(before.get(language), after.get(language))
            if not found:
                continue
            for sign, line in (("", language_name(language)), *found):
                look = QTextBlockFormat()
                if sign in _GROUNDS:
                    look.setBackground(color(_GROUNDS[sign]))
                if first:
                    cursor.setBlockFormat(look)
                else:
                    cursor.insertBlock(look)
                first = False
                cursor.insertText(f"{sign} {line}" if sign else line)
        if first:
            self.changes.setPlainText(translate("Knowledge", "The texts are the same."))


_GROUNDS = {"+": "success-soft", "−": "danger-soft"}


def _named(version: Version) -> str:
    when = words.moment(version.at, words.now())
    said = translate("Knowledge", "Version %1, saved %2")
    return said.replace("%1", str(version.number)).replace("%2", when)
