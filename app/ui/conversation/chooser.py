"""Finds the conversation that another one, or a message, is to be put with. Loop thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.inbox.values import QueueRow
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import badges, fonts
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import draw_line
from app.ui.parts.finder import RECORD, Finder

_HIGH = 52


class Chooser(Finder):
    """Those of the same customer first, then what the words find; ``chosen`` gives a row."""

    def __init__(self, parent: QWidget, title: str, text: str, now: Callable[[], int]) -> None:
        super().__init__(parent, title, text, translate("Chooser", "Nothing was found."))
        self.field.setPlaceholderText(translate("Chooser", "Number, customer or words of it"))
        self.field.setAccessibleName(translate("Chooser", "Find the conversation"))
        self.list.setItemDelegate(_Row(now, self.list))
        self.list.setAccessibleName(translate("Chooser", "Conversations"))

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """What was found; before a word is typed, the other conversations of the customer."""
        none = translate("Chooser", "Nothing was found.")
        if not self.field.text().strip():
            none = translate("Chooser", "This customer has no other conversation.")
        self.empty.set_text(none)
        self.show_records(rows, _HIGH, _dress)


def _dress(item: QListWidgetItem, row: QueueRow) -> None:
    name = f"{words.person(row)}, {row.subject}, #{row.number}"
    item.setData(Qt.ItemDataRole.AccessibleTextRole, name)


class _Row(QStyledItemDelegate):
    """Avatar, customer and number, subject, age and status."""

    def __init__(self, now: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._now = now

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        row = index.data(RECORD)  # type: ignore[attr-defined]  # a QModelIndex
        if not isinstance(row, QueueRow):
            return
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
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
        name = words.person(row)
        badges.draw_avatar(painter, 8, 12, name, 28, theme().scheme)
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
