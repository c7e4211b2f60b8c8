"""An article as it is read: its Markdown laid out, with pictures of its own and nothing else.

Loop thread. ``loadResource`` always gives an image: Qt would otherwise open the path a text names.
"""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    Qt,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.desk.articles import article_text
from app.kb.values import File
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.theme import color, theme
from app.ui.writing import pictures

_MOST = 100_000
"""Characters that are laid out; an article has few thousand."""
_LONG_WORD = re.compile(r"\S{500}")
"""Qt lays out a word in the square of its length."""
_OWN = "own/"
_FIT_MS, _COLUMN = 80, 680


class ArticleView(QTextBrowser):
    """``finder`` gives the bytes of a file of the article."""

    followed = Signal(str)
    """A link to another article was pressed: its slug."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder: Callable[[File], bytes] = lambda _: b""
        self._title = self._body = ""
        self._files: Sequence[File] = ()
        self._images: dict[str, QImage | None] = {}
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(Qt.GlobalColor.transparent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setSearchPaths([])
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Knowledge", "The article as it is read"))
        self.setFont(fonts.font("read"))
        self.document().setDefaultFont(fonts.font("read"))
        self.document().setDocumentMargin(16)
        self._fit = QTimer(self, singleShot=True, interval=_FIT_MS)
        self._fit.timeout.connect(self._put)
        self.anchorClicked.connect(self._follow)
        theme().changed.connect(self._put)

    def show_text(self, title: str, body: str, files: Sequence[File]) -> None:
        """Another text, or the same a few letters on: it stays where it was scrolled to."""
        if files != self._files:
            self._images.clear()
        self._title, self._body, self._files = title, body, files
        self._put()

    def _put(self) -> None:
        kept = _LONG_WORD.sub(lambda m: f"{m.group()}\u200b", self._body[:_MOST])
        html = article_text.html(kept, self._address)
        scrolled = self.verticalScrollBar().value()
        self.document().setDefaultStyleSheet(
            f"a {{ color: {color('accent-ink').name()}; }}"
            "strong, b, th { font-weight: 600; }"
            f"code, pre {{ background-color: {color('surface-sunken').name()}; }}"
        )
        self.setHtml(html)
        self._head()
        self.verticalScrollBar().setValue(scrolled)

    def _head(self) -> None:
        """The title over it, as plain text, and headings in the steps of the house."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        lines = QTextBlockFormat()
        lines.setLineHeight(
            fonts.line("read"), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        while block.isValid():
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(lines)
            level = block.blockFormat().headingLevel()
            if level:
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                look = QTextCharFormat()
                look.setFont(fonts.font("title" if level == 1 else "read", 600))
                look.setProperty(int(QTextFormat.Property.FontSizeAdjustment), 0)
                cursor.mergeCharFormat(look)
            block = block.next()
        if self._title:
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            look = QTextCharFormat()
            look.setFont(fonts.font("heading", 600))
            look.setForeground(color("text"))
            cursor.insertText(self._title, look)

    def _address(self, name: str) -> str | None:
        known = any(file.name == name for file in self._files)
        return f"{_OWN}{name}" if known else None

    def _picture(self, name: str) -> QImage | None:
        if name not in self._images:
            file = next((file for file in self._files if file.name == name), None)
            self._images[name] = pictures.decoded(self.finder(file)) if file else None
        return self._images[name]

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - all alike
        """Pictures of the article, no wider than there is room, and nothing else."""
        url = name.toString() if isinstance(name, QUrl) else str(name)
        found = self._picture(url.removeprefix(_OWN)) if url.startswith(_OWN) else None
        if found is None:
            return self._nothing
        room = max(40, min(_COLUMN, self.viewport().width() - 40))
        if found.width() <= room:
            return found
        return found.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def _follow(self, url: QUrl) -> None:
        said = url.toString()
        if said.startswith(article_text.ARTICLE):
            self.followed.emit(said.removeprefix(article_text.ARTICLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if any(image is not None for image in self._images.values()):
            self._fit.start()
