"""A line of the outbox: how it stands, to whom, about what, when next. Loop thread."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desk.writing.letter import OutboxLine
from app.ui import words
from app.ui.conversation import delivery
from app.ui.look import fonts, icons, texts
from app.ui.look.theme import color
from app.ui.parts.entry_widget import draw_line

HEIGHT = 60
Index = QModelIndex | QPersistentModelIndex


class OutboxDelegate(QStyledItemDelegate):
    """One paint, no child widgets."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(line, OutboxLine):
            return
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, state)
        said = delivery.standing(line.item, words.now())
        icons.draw(painter, rect.left() + 24, rect.top() + 12, said.icon, color(said.ink))
        self._words(painter, rect, line, said)
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            active = state & QStyle.StateFlag.State_Active
            painter.fillRect(rect, color("selection" if active else "selection-inactive"))
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), color("accent-ink"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("hover"))
        painter.setPen(QPen(color("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    @staticmethod
    def _words(painter: QPainter, rect: QRectF, line: OutboxLine, said: delivery.Standing) -> None:
        strong, small = fonts.font("body", 500), fonts.font("small")
        left, wide = rect.left() + 52, rect.width() - 76
        who = texts.elide(strong, line.who, wide * 0.45)
        used = draw_line(painter, QRectF(left, rect.top() + 10, wide, 18), who, strong, "text")
        rest = QRectF(left + used + 10, rect.top() + 10, wide - used - 10, 18)
        draw_line(painter, rest, line.subject, fonts.font("body"), "text-muted")
        ink = said.ink if said.ink in ("danger", "warning") else "text-muted"
        low = QRectF(left, rect.top() + 31, wide, 17)
        draw_line(painter, low, said.text, small, ink)
