"""A filled-in text as it will stand: values on their ground, what is missing in its dashed line.

Loop thread.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.desk.canned.template_values import Filled
from app.desk.writing import rich_text
from app.ui.look import fonts
from app.ui.look.theme import color, theme
from app.ui.writing import fields, pictures, rich_document


class PreviewText(QTextEdit):
    """Shows a filled-in text: values on their ground, what is missing in its dashed line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerText")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.font("read"))
        self.document().setDefaultFont(fonts.font("read"))
        self.document().setDocumentMargin(2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.finder: Callable[[str], bytes] = pictures.no_picture
        self._filled: Filled | None = None
        self._images: dict[str, QImage] = {}
        theme().changed.connect(self._again)

    def show_filled(self, filled: Filled) -> None:
        """Another text."""
        self._filled = filled
        for name in rich_text.images(filled.body):
            if name not in self._images:
                image = pictures.decoded(self.finder(name))
                if image is not None:
                    self._images[name] = image
        rich_document.fill(self.document(), filled.body)
        self._mark(filled)
        self.verticalScrollBar().setValue(0)

    def _again(self) -> None:
        if self._filled is not None:
            self.show_filled(self._filled)

    def _mark(self, filled: Filled) -> None:
        look = QTextCharFormat()
        look.setBackground(color("accent-soft"))
        look.setForeground(color("accent-ink"))
        for number, first, last in filled.made.filled:
            block = self.document().findBlockByNumber(number)
            if not block.isValid():
                continue
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + first)
            end = min(block.position() + last, block.position() + block.length() - 1)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - all alike
        """Pictures of ours and nothing else."""
        url = name.toString() if isinstance(name, QUrl) else str(name)
        found = self._images.get(url.removeprefix(rich_document.SCHEME))
        return found if found is not None else QImage(1, 1, QImage.Format.Format_ARGB32)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        fields.paint(self, QPainter(self.viewport()))
