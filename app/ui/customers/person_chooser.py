"""Finds another customer: to join with, or to give an address to. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.base.ids import CustomerId
from app.inbox.values import CustomerRow
from app.ui.customers.customer_words import row_sentence
from app.ui.i18n import translate
from app.ui.look import icons
from app.ui.look.theme import color
from app.ui.parts.label import PlainLabel, TextLine

_HIGH, _WAIT_MS = 36, 120
_ROLE = Qt.ItemDataRole.UserRole


class PersonChooser(QDialog):
    """A field and what its words find."""

    wanted = Signal(str)
    """Look for these words, then call ``show_rows``."""
    chosen = Signal(object)
    """A ``CustomerRow``."""

    def __init__(self, parent: QWidget, title: str, text: str, but: CustomerId, now: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(520, 440)
        self._but, self._now = but, now
        self.field = QLineEdit()
        self.field.setObjectName("formField")
        self.field.setPlaceholderText(translate("Customer", "Name, address, company or tag"))
        self.field.setAccessibleName(translate("Customer", "Find customers"))
        self.field.setFixedHeight(36)
        self.list = QListWidget()
        self.list.setObjectName("pickList")
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(translate("Customer", "Customers"))
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self._empty = TextLine(translate("Customer", "Nobody fits these words."), ink="text-faint")
        self._empty.hide()
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(lambda: self.wanted.emit(self.field.text().strip()))
        self.field.textEdited.connect(lambda _: self._wait.start())
        down = QVBoxLayout(self)
        down.setContentsMargins(16, 16, 16, 16)
        down.setSpacing(8)
        down.addWidget(TextLine(title, role="title", stretch=True))
        down.addWidget(PlainLabel(text, role="small", ink="text-muted"))
        down.addWidget(self.field)
        down.addWidget(self._empty)
        down.addWidget(self.list, 1)
        self.field.setFocus()

    def show_rows(self, rows: Sequence[CustomerRow]) -> None:
        """What was found."""
        self.list.clear()
        fitting = [row for row in rows if row.id != self._but]
        for row in fitting:
            about = ", ".join(filter(None, (row.company, row.address)))
            shown = f"{row.name}   {about}" if about != row.name else row.name
            item = QListWidgetItem(icons.icon("user-round", color("text-muted")), shown)
            item.setSizeHint(QSize(200, _HIGH))
            item.setData(_ROLE, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row_sentence(row, self._now))
            self.list.addItem(item)
        if fitting:
            self.list.setCurrentRow(0)
        self._empty.setVisible(not fitting)

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
        row = item.data(_ROLE)
        if isinstance(row, CustomerRow):
            self.accept()
            self.chosen.emit(row)
