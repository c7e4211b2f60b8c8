"""A short list to choose from: icon or face, words, a note at the right, a tick. Loop thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.look import badges, fonts, icons, texts
from app.ui.look.theme import color, theme

HIGH = 32
_NOWHERE = QModelIndex()
_ChoiceRole = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One row. ``person`` shows a face instead of the icon; ``ticked`` says that it is so now."""

    key: object
    words: str
    icon: str = ""
    person: str = ""
    note: str = ""
    ticked: bool = False
    ink: str = "text-muted"


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.choices: Sequence[Choice] = ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.choices):
            return None
        choice = self.choices[index.row()]
        if role == _ChoiceRole:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.words}, {choice.note}" if choice.note else choice.words
        if role == Qt.ItemDataRole.CheckStateRole and choice.ticked:
            return Qt.CheckState.Checked
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, fonts.px(HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice = index.data(_ChoiceRole)
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("selection"))
            painter.drawRoundedRect(rect, 6, 6)
        self._paint(painter, rect, choice)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRectF, choice: Choice) -> None:
        middle = rect.center().y()
        left, right = rect.left() + 10, rect.right() - 10
        if choice.person:
            badges.draw_avatar(painter, left - 1, middle - 9, choice.person, 18, theme().scheme)
        elif choice.icon:
            icons.draw(painter, left, middle - 8, choice.icon, color(choice.ink))
        left += 26
        if choice.ticked:
            right -= 16
            icons.draw(painter, right, middle - 8, "check", color("accent-ink"))
            right -= 8
        small, body = fonts.font("small"), fonts.font("body")
        note = texts.elide(small, choice.note, rect.width() / 2)
        if note:
            right -= texts.metrics(small).horizontalAdvance(note)
            ink = color("text-muted")
            texts.draw_centred(painter, right, rect.top(), rect.height(), note, small, ink)
            right -= 12
        shown = texts.elide(body, choice.words, right - left)
        texts.draw_centred(painter, left, rect.top(), rect.height(), shown, body, color("text"))


class PickList(QListView):
    """Shows choices; the one under the pointer or the arrow keys is the current one."""

    taken = Signal(object)
    """The ``Choice`` that was clicked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("pickList")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(name)

    def show_choices(self, choices: Sequence[Choice], at: int = 0) -> None:
        """Show these, the one at ``at`` current."""
        self._model.beginResetModel()
        self._model.choices = tuple(choices)
        self._model.endResetModel()
        if choices:
            self.setCurrentIndex(self._model.index(min(at, len(choices) - 1), 0))

    def current(self) -> Choice | None:
        """The choice that Enter would take."""
        at = self.currentIndex().row()
        return self._model.choices[at] if 0 <= at < len(self._model.choices) else None

    def step(self, by: int) -> None:
        """Up or down, round the ends."""
        count = self._model.rowCount()
        if count:
            at = (self.currentIndex().row() + by) % count
            self.setCurrentIndex(self._model.index(at, 0))

    def wanted_height(self, most: int) -> int:
        """As high as its rows, at most so many of them."""
        return fonts.px(HIGH) * min(most, max(1, self._model.rowCount()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.taken.emit(self._model.choices[index.row()])
