"""An article's Markdown at the left and how it reads at the right, or how it reads alone.

Loop thread. The right half follows what is typed a moment later.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, Qt, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.kb.values import PICTURES, File
from app.ui.i18n import translate
from app.ui.knowledge.article_view import ArticleView
from app.ui.knowledge.markdown_look import MarkdownLook
from app.ui.look import fonts
from app.ui.parts.button import Button
from app.ui.writing import pictures

_PREVIEW_MS, _HALVES, _COLUMN = 120, 560, 720


class _Text(QPlainTextEdit):
    left = Signal()
    pictures_given = Signal(object)
    """Pictures that were pasted or dropped: paths, or the bytes of one."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(_pictures(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        found = _pictures(source)
        if found:
            self.pictures_given.emit(found)
        else:
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _pictures(source: QMimeData) -> list[Path | bytes]:
    """The pictures somebody pastes; text that comes with one, as from a table, is the text."""
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    found: list[Path | bytes] = [p for p in paths if p.suffix.lower() in PICTURES]
    if found or source.hasText() or not source.hasImage():
        return found
    image = QImage(source.imageData())
    return [] if image.isNull() else [pictures.encoded(image)]


class ArticleEditor(QWidget):
    """``body`` is the Markdown as it stands."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._body = ""
        self._files: Sequence[File] = ()
        self._reading = False
        self.text = _Text()
        self.text.setObjectName("composerText")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFont(fonts.mono())
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(16)
        self.text.setPlaceholderText(translate("Knowledge", "Write it in Markdown"))
        self.text.setAccessibleName(translate("Knowledge", "Text of the article"))
        self._look = MarkdownLook(self.text.document(), self)
        self.view = ArticleView()
        self._half = QWidget()
        left = QVBoxLayout(self._half)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(self._bar())
        left.addWidget(self.text, 1)
        self._line = QFrame()
        self._line.setObjectName("hairline")
        self._line.setFixedWidth(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._half, 1)
        across.addWidget(self._line)
        across.addWidget(self.view, 1)
        self._soon = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._soon.timeout.connect(self._preview)
        self.text.textChanged.connect(self._typed)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 0)
        bar.setSpacing(4)
        for icon, name, before, after in (
            ("heading", translate("Knowledge", "Heading"), "## ", ""),
            ("bold", translate("Composer", "Bold"), "**", "**"),
            ("list-ordered", translate("Knowledge", "Numbered list"), "1. ", ""),
            ("link", translate("Knowledge", "Link to an article"), "[[", "]]"),
        ):
            button = Button(icon_name=icon, kind="icon", small=True, name=name)
            button.clicked.connect(partial(self._wrap, before, after))
            bar.addWidget(button)
        said = translate("Knowledge", "Insert a picture")
        self.picture = Button(icon_name="image", kind="icon", small=True, name=said)
        bar.addWidget(self.picture)
        bar.addStretch(1)
        return bar

    def show_text(self, title: str, body: str, files: Sequence[File]) -> None:
        """Another text; tells nobody."""
        self._title, self._body, self._files = title, body, files
        if body != self.body():
            self.text.blockSignals(True)
            self.text.setPlainText(body)
            self.text.blockSignals(False)
        self._preview()

    def show_title(self, title: str) -> None:
        """The title became another."""
        self._title = title
        self._soon.start()

    def put_picture(self, file: File, files: Sequence[File]) -> None:
        """A picture where the cursor is."""
        self._files = files
        self.text.textCursor().insertText(f"![]({file.name})")
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def body(self) -> str:
        """The Markdown as it stands."""
        return self.text.toPlainText()

    def read_alone(self, on: bool) -> None:
        """How it reads and nothing else, or the Markdown as well."""
        self._reading = on
        self._arrange()

    def _typed(self) -> None:
        if self.body() == self._body:  # Qt tells of colours as of changes
            return
        self._body = self.body()
        self._soon.start()
        self.changed.emit()

    def _preview(self) -> None:
        self._soon.stop()
        self.view.show_text(self._title, self.body(), self._files)

    def _wrap(self, before: str, after: str) -> None:
        """Marks around what is chosen, or at the beginning of the line."""
        cursor = self.text.textCursor()
        if after:
            chosen = cursor.selectedText()
            cursor.insertText(f"{before}{chosen}{after}")
            if not chosen:
                cursor.movePosition(
                    QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, len(after)
                )
                self.text.setTextCursor(cursor)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.insertText(before)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        both = self.width() >= _HALVES
        self._half.setVisible(not self._reading)
        self._line.setVisible(both and not self._reading)
        self.view.setVisible(both or self._reading)
        self.view.setMaximumWidth(_COLUMN if self._reading else 16_777_215)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
