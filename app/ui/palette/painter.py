"""How a line of the palette looks: icon, name with the letters typed underlined, context, keys.

Loop thread.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.look import fonts, texts
from app.ui.look.theme import color
from app.ui.palette.entry import Entry, Heading
from app.ui.palette.lines import LineRole
from app.ui.parts import key_caps, typed_letters
from app.ui.parts.entry_widget import draw_icon, draw_line

HIGH, HEAD_HIGH = 40, 30
_TEXT_AT, _ICON_AT, _EDGE = 46, 18, 18
_ENTER = "\u21b5"


class LinePainter(QStyledItemDelegate):
    """Paints entries and headings. ``enter``: the chosen one shows the key that runs it."""

    def __init__(self, parent: QObject, *, enter: bool = True) -> None:
        super().__init__(parent)
        self._enter = enter

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        heading = isinstance(index.data(LineRole), Heading)
        return QSize(0, HEAD_HIGH if heading else HIGH)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(LineRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if isinstance(line, Heading):
            box = rect.adjusted(16, 6, -16, 0)
            draw_line(painter, box, line.words, fonts.font("label"), "text-muted")
        elif isinstance(line, Entry):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_entry(painter, rect, line, chosen=chosen, enter=chosen and self._enter)
        painter.restore()


def _paint_entry(
    painter: QPainter, rect: QRectF, entry: Entry, *, chosen: bool, enter: bool
) -> None:
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("selection"))
        painter.drawRoundedRect(rect.adjusted(8, 1, -8, -1), 6, 6)
    middle = rect.center().y()
    ink = "accent-ink" if chosen else "text-muted"
    draw_icon(painter, rect.left() + _ICON_AT, middle - 8, entry.icon, ink, 16)
    right = _paint_keys(painter, rect, entry, enter=enter)
    left = rect.left() + _TEXT_AT
    font = fonts.font("body", 500)
    wide = min(texts.metrics(font).horizontalAdvance(entry.words), right - left)
    box = QRectF(left, rect.top(), right - left, rect.height())
    draw_line(painter, box, entry.words, font, "text")
    typed_letters.underline(painter, box, entry.words, entry.letters)
    context = box.adjusted(wide + 12, 0, 0, 0)
    if entry.context and context.width() > 40:
        draw_line(painter, context, entry.context, fonts.font("small"), "text-muted")


def _paint_keys(painter: QPainter, rect: QRectF, entry: Entry, *, enter: bool) -> float:
    """Draw the keys at the right; gives where the text has to end."""
    shown = key_caps.caps(entry.keys[0]) if entry.keys else ()
    if enter:
        shown = (*shown, _ENTER) if shown != (_ENTER,) else shown
    left = rect.right() - _EDGE - key_caps.width(shown)
    key_caps.draw(painter, left, rect.center().y(), shown)
    return left - 12
