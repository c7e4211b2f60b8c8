"""A dialog that finds one of many by words. Loop thread."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui.look import fonts, tokens
from app.ui.parts.dialog import Dialog
from app.ui.parts.label import PlainLabel, TextLine

RECORD = Qt.ItemDataRole.UserRole
"""The role of a line's record."""
_WAIT_MS = 120


class Finder(Dialog):
    """A field and what its words find: arrows walk the list while one types, Enter takes."""

    wanted = Signal(str)
    """Look for these words, then show what was found."""
    chosen = Signal(object)
    """A record."""

    def __init__(self, parent: QWidget, title: str, text: str, empty: str) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setWindowTitle(title)
        self.resize(560, 480)
        self.field = QLineEdit()
        self.field.setObjectName("formField")
        self.field.setFont(fonts.font("read"))
        self.field.setFixedHeight(tokens.height("field"))
        self.list = QListWidget()
        self.list.setObjectName("pickList")
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.empty = TextLine(empty, ink="text-faint")
        self.empty.hide()
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(lambda: self.wanted.emit(self.field.text().strip()))
        self.field.textEdited.connect(lambda _: self._wait.start())
        self._lay_out(title, text)
        self.field.setFocus()

    def _lay_out(self, title: str, text: str) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 16)
        down.setSpacing(8)
        down.addWidget(TextLine(title, role="title", stretch=True))
        down.addWidget(PlainLabel(text, role="small", ink="text-muted"))
        down.addWidget(self.field)
        down.addWidget(self.empty)
        down.addWidget(self.list, 1)

    def show_records(
        self, records: Sequence[Any], high: int, dress: Callable[[QListWidgetItem, Any], None]
    ) -> None:
        """Other lines of ``high`` pixels; ``dress`` gives each what is to be seen and heard."""
        self.list.clear()
        for record in records:
            item = QListWidgetItem()
            item.setSizeHint(QSize(200, high))
            item.setData(RECORD, record)
            dress(item, record)
            self.list.addItem(item)
        if records:
            self.list.setCurrentRow(0)
        self.empty.setVisible(not records)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            at = self.list.currentRow() + steps[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, at)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if item is not None:
                self._take(item)
        else:
            super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem) -> None:
        self.accept()
        self.chosen.emit(item.data(RECORD))
