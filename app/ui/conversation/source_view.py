"""A message as it came: headers and source, to read, search, copy, save. Loop thread."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.i18n import translate
from app.ui.look import fonts, texts, tokens
from app.ui.parts.button import Button
from app.ui.parts.dialog import Dialog
from app.ui.parts.label import TextLine

_MOST = 2_000_000
"""Characters shown; saving writes all of it."""


class SourceView(Dialog):
    """Two sheets, headers and source, and a line to search in."""

    def __init__(
        self, parent: QWidget, source: str, headers: str, save: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Source", "Source of the message"))
        self.setObjectName("surface")
        self.resize(820, 620)
        self._save = save
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setFont(fonts.font("body", 500))
        self._sheet(headers, translate("Source", "Headers"))
        self._sheet(source, translate("Source", "Source"))
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 16, 24, 16)
        down.setSpacing(8)
        down.addWidget(self.tabs, 1)
        down.addLayout(self._foot())
        QShortcut(QKeySequence.StandardKey.Find, self, self.field.setFocus)
        QShortcut(QKeySequence.StandardKey.FindNext, self, self.find_next)

    def _sheet(self, text: str, name: str) -> None:
        shown = QPlainTextEdit()
        shown.setWordWrapMode(texts.wrapping(text[:_MOST]))
        shown.setPlainText(text[:_MOST])
        shown.setReadOnly(True)
        shown.setObjectName("formText")
        shown.setFont(fonts.mono())
        shown.setAccessibleName(name)
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.tabs.addTab(shown, name)

    def _foot(self) -> QHBoxLayout:
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Source", "Find in the source"))
        self.field.setAccessibleName(translate("Source", "Find in the source"))
        self.field.setObjectName("formField")
        self.field.setFont(fonts.font("body"))
        self.field.setFixedHeight(tokens.height("control"))
        self.field.setMinimumWidth(280)
        self.field.returnPressed.connect(self.find_next)
        self.said = TextLine(role="small", ink="text-muted", stretch=True)
        copy = Button(translate("Source", "Copy all"), kind="default")
        copy.clicked.connect(self.copy)
        save = Button(translate("Source", "Save as .eml"), icon_name="download")
        save.clicked.connect(self._save)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self.field)
        across.addWidget(self.said, 1)
        across.addWidget(copy)
        across.addWidget(save)
        return across

    def show_headers(self) -> None:
        """The headers first."""
        self.tabs.setCurrentIndex(0)

    def show_source(self) -> None:
        """The source first."""
        self.tabs.setCurrentIndex(1)

    def text(self) -> str:
        """The sheet on top."""
        return self._top().toPlainText()

    def copy(self) -> None:
        """Put the sheet on top on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def find_next(self) -> bool:
        """Go to the next place of the words; from the end to the beginning."""
        words, sheet = self.field.text(), self._top()
        self.said.set_text("")
        if not words:
            return False
        if sheet.find(words):
            return True
        cursor = sheet.textCursor()
        cursor.setPosition(0)
        sheet.setTextCursor(cursor)
        found = sheet.find(words, QTextDocument.FindFlag(0))
        if not found:
            self.said.set_text(translate("Source", "Not found"))
        return found

    def _top(self) -> QPlainTextEdit:
        sheet = self.tabs.currentWidget()
        assert isinstance(sheet, QPlainTextEdit)  # noqa: S101 - all sheets are
        return sheet
