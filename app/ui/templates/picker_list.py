"""The list of the picker: code, title with the letters typed, use. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desk.canned.template_values import Found
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.theme import color, theme
from app.ui.parts import typed_letters
from app.ui.parts.entry_widget import draw_icon, draw_line
from app.ui.templates import template_words

HIGH = 47
_CODE_AT, _TITLE_AT, _EDGE = 18, 64, 14
_PAGE = 5
FoundRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class _Answers(QAbstractListModel):
    """What was found, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Found] = ()

    def show_found(self, found: Sequence[Found]) -> None:
        """Other answers, in the rows there are: a reset costs more than finding them."""
        before, now = len(self._found), len(found)
        if now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
            self._found = found
            self.endRemoveRows()
        elif now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
            self._found = found
            self.endInsertRows()
        self._found = found
        if both := min(before, now):
            self.dataChanged.emit(self.index(0), self.index(both - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._found):
            return None
        found = self._found[index.row()]
        if role == FoundRole:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return template_words.row_sentence(found.row, words.now())
        return None

    def found(self, row: int) -> Found | None:
        """The answer of a row."""
        return self._found[row] if 0 <= row < len(self._found) else None


class _AnswerPainter(QStyledItemDelegate):
    """Paints a line of the picker."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(0, HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(FoundRole)
        if not isinstance(found, Found):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("selection"))
            painter.drawRoundedRect(rect.adjusted(6, 0, -6, 0), 6, 6)
        self._paint(painter, rect, found)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRectF, found: Found) -> None:
        row = found.row
        code = QRectF(rect.left() + _CODE_AT, rect.top() + 5, _TITLE_AT - _CODE_AT - 6, 19)
        draw_line(painter, code, row.code, fonts.mono(), "text-muted")
        right = rect.right() - _EDGE
        for icon in self._marks(found):
            draw_icon(painter, right - 14, rect.top() + 8, icon, "text-muted", 14)
            right -= 18
        title = QRectF(rect.left() + _TITLE_AT, rect.top() + 5, right - rect.left() - _TITLE_AT, 19)
        draw_line(painter, title, row.title, fonts.font("body", 500), "text")
        typed_letters.underline(painter, title, row.title, found.letters)
        use = QRectF(rect.left() + _TITLE_AT, rect.top() + 24, rect.width() - _TITLE_AT - _EDGE, 17)
        said = template_words.use(row, words.now())
        draw_line(painter, use, said, fonts.font("small"), "text-muted")

    @staticmethod
    def _marks(found: Found) -> list[str]:
        macro = ["zap"] if found.row.macro else []
        return macro if found.row.team else [*macro, "user-round"]


class AnswerList(QListView):
    """Holds no focus: the text keeps it and hands the keys on."""

    chosen = Signal(object)
    """The ``Found`` that is chosen now, or None."""
    pressed_found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.answers = _Answers(self)
        self.setObjectName("paletteList")
        self.setModel(self.answers)
        self.setItemDelegate(_AnswerPainter(self))
        self.setUniformItemSizes(True)
        self.viewport().setProperty("elides", True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Template", "Templates"))
        self.clicked.connect(lambda index: self._press(index.row()))
        theme().changed.connect(self.viewport().update)

    def show_found(self, found: Sequence[Found], keep: int | None = None) -> None:
        """Other answers; the first is chosen, or the template ``keep`` where it still answers."""
        self.answers.show_found(found)
        self.scrollToTop()
        if found:
            self._choose(next((n for n, one in enumerate(found) if one.row.id == keep), 0))
        else:
            self.chosen.emit(None)

    def found(self) -> Found | None:
        """What is chosen."""
        return self.answers.found(self.currentIndex().row())

    def step(self, by: int) -> None:
        """Choose another line; by one it goes round."""
        count = self.answers.rowCount()
        if count:
            at = self.currentIndex().row() + by
            self._choose(at % count if abs(by) == 1 else max(0, min(at, count - 1)))

    def page(self, by: int) -> None:
        """A page on."""
        self.step(by * _PAGE)

    def _choose(self, row: int) -> None:
        index = self.answers.index(row, 0)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select)
        self.scrollTo(index)
        self.chosen.emit(self.answers.found(row))

    def _press(self, row: int) -> None:
        self._choose(row)
        self.pressed_found.emit(self.answers.found(row))
