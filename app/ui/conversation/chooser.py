"""Finds the conversation that another one, or a message, is to be put with. Loop thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.base.ids import ConversationId
from app.inbox.values import QueueRow
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import badges, fonts, tokens
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import draw_line
from app.ui.parts.label import PlainLabel, TextLine

_HIGH = 52
_WAIT_MS = 120
_ROLE = Qt.ItemDataRole.UserRole


class Chooser(QDialog):
    """A field and a list: those of the same customer first, then what the words find."""

    wanted = Signal(str)
    """Look for these words, then call ``show_rows``."""
    chosen = Signal(object)
    """A ``ConversationId``."""

    def __init__(self, parent: QWidget, title: str, text: str, now: Callable[[], int]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setObjectName("surface")
        self.resize(560, 480)
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Chooser", "Number, customer or words of it"))
        self.field.setAccessibleName(translate("Chooser", "Find the conversation"))
        self.field.setObjectName("formField")
        self.field.setFont(fonts.font("read"))
        self.field.setFixedHeight(tokens.height("field"))
        self.list = QListWidget()
        self.list.setItemDelegate(_Row(now, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setObjectName("pickList")
        self.list.setAccessibleName(translate("Chooser", "Conversations"))
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.empty = TextLine(translate("Chooser", "Nothing was found."), ink="text-faint")
        self.empty.hide()
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(lambda: self.wanted.emit(self.field.text()))
        self.field.textEdited.connect(lambda _: self._wait.start())
        down = QVBoxLayout(self)
        down.setContentsMargins(16, 16, 16, 16)
        down.setSpacing(8)
        down.addWidget(TextLine(title, role="title", stretch=True))
        down.addWidget(PlainLabel(text, role="small", ink="text-muted"))
        down.addWidget(self.field)
        down.addWidget(self.empty)
        down.addWidget(self.list, 1)
        self.field.setFocus()

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """What was found."""
        self.list.clear()
        for row in rows:
            item = QListWidgetItem()
            item.setSizeHint(QSize(200, _HIGH))
            item.setData(_ROLE, row)
            name = f"{row.customer or row.address}, {row.subject}, #{row.number}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            self.list.addItem(item)
        if rows:
            self.list.setCurrentRow(0)
        self.empty.setVisible(not rows)

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
        if isinstance(row, QueueRow):
            self.chosen.emit(ConversationId(row.id))
            self.accept()


class _Row(QStyledItemDelegate):
    """Avatar, customer and number, subject, age and status."""

    def __init__(self, now: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._now = now

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        row = index.data(_ROLE)  # type: ignore[attr-defined]  # a QModelIndex
        if not isinstance(row, QueueRow):
            return
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        from PySide6.QtWidgets import QStyle

        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("focus-ring"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.translate(rect.topLeft())
        self._paint(painter, row, rect.width())
        painter.restore()

    def _paint(self, painter: QPainter, row: QueueRow, wide: int) -> None:
        from PySide6.QtCore import QPointF, QRectF

        name = row.customer or row.address
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(QPointF(8, 12), badges.avatar(name, 28, theme().scheme, ratio))
        small, body = fonts.font("small"), fonts.font("body", 500)
        when = f"{words.age(row.last_message_at, self._now())}, {words.status_name(row.status)}"
        right = Qt.AlignmentFlag.AlignRight
        used = draw_line(painter, QRectF(wide - 190, 8, 178, 18), when, small, "text-faint", right)
        room = QRectF(48, 8, wide - 48 - used - 24, 18)
        taken = draw_line(painter, room, name, body, "text")
        number = QRectF(48 + taken + 8, 8, max(0.0, room.width() - taken - 8), 18)
        draw_line(painter, number, f"#{row.number}", small, "text-faint")
        subject = row.subject or translate("Row", "No subject")
        line = f"{subject}: {row.preview}" if row.preview else subject
        draw_line(painter, QRectF(48, 27, wide - 60, 17), line, small, "text-muted")
