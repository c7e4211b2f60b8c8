"""The list of the templates' page: title, code, languages and marks. Loop thread."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.templates.values import TemplateRow
from app.ui import fonts
from app.ui.entry_widget import draw_icon, draw_line
from app.ui.i18n import translate
from app.ui.templates.list_model import EditedRole, Index, RowRole, TemplateModel
from app.ui.theme import color, theme

HIGH = 56
_LEFT = 16
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class _Painter(QStyledItemDelegate):
    def __init__(self) -> None:
        super().__init__()
        self.focused = self.ring = False
        self.today = ""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(260, HIGH)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect, row = option.rect, index.data(RowRole)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "surface-sunken"
        if selected:
            ground = "selection" if self.focused else "selection-inactive"
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        painter.save()
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, rect.width(), HIGH, color(ground))
        painter.fillRect(0, HIGH - 1, rect.width(), 1, color("border"))
        if isinstance(row, TemplateRow):
            self._paint(painter, row, rect.width(), edited=bool(index.data(EditedRole)))
        if selected:
            painter.fillRect(0, 0, 3, HIGH, color("accent-ink"))
            if self.ring and self.focused:
                painter.setPen(QPen(color("focus-ring"), 2))
                painter.drawRect(QRectF(1, 1, rect.width() - 2, HIGH - 2))
        painter.restore()

    def _paint(self, painter: QPainter, row: TemplateRow, wide: int, *, edited: bool) -> None:
        title = QRectF(_LEFT, 9, wide - _LEFT - 14, 18)
        draw_line(painter, title, row.title, fonts.font("body", 500), "text")
        x = float(_LEFT)
        for icon, ink in self._marks(row, edited=edited):
            draw_icon(painter, x, 32, icon, ink, 14)
            x += 19
        parts = [row.code, " ".join(one.upper() for one in row.languages), row.folder]
        said = "  ".join(part for part in parts if part)
        box = QRectF(x, 30, wide - x - 12, 18)
        draw_line(painter, box, said, fonts.font("small"), "text-muted")

    def _marks(self, row: TemplateRow, *, edited: bool) -> list[tuple[str, str]]:
        marks = [("pencil", "warning")] if edited else []
        if row.review_by and row.review_by < self.today:
            marks.append(("calendar-clock", "warning"))
        if not row.team:
            marks.append(("user-round", "text-muted"))
        return [*marks, ("zap", "text-muted")] if row.macro else marks


class TemplateList(QTableView):
    """Keeps its choice by template, whatever the order does."""

    chosen = Signal(int)
    opened = Signal()
    """Enter: into the text."""

    def __init__(self, model: TemplateModel) -> None:
        super().__init__()
        self.lines = model
        self.empty_text = ""
        self._painter = _Painter()
        self._current: int | None = None
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self._build()
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        theme().changed.connect(self.viewport().update)

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Template", "Templates"))
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setStretchLastSection(True)
        down.hide()
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(HIGH)

    def show_today(self, today: str) -> None:
        """What day it is (2026-11-29): reviews before it are due."""
        self._painter.today = today

    def current(self) -> int | None:
        """The template chosen."""
        return self._current

    def choose(self, id_: int | None) -> None:
        """Make a template current without telling."""
        self._current = id_
        self._restore()

    def step(self, by: int) -> None:
        """To the next or previous one."""
        count = self.lines.rowCount()
        if count:
            here = self.currentIndex().row()
            self.setCurrentIndex(
                self.lines.index(0 if here < 0 else min(max(here + by, 0), count - 1), 0)
            )

    def _restore(self) -> None:
        place = self.lines.place(self._current)
        self._quiet = True
        if place < 0:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.lines.index(place, 0))
            self.scrollTo(self.lines.index(place, 0))
        self._quiet = False
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self.lines.row(current.row()) if current.isValid() else None
        if not self._quiet and row is not None and row.id != self._current:
            self._current = row.id
            self.chosen.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.opened.emit()
        elif event.text() and event.text().isprintable():
            event.ignore()  # letters are the window's keys
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._painter.focused, self._painter.ring = True, event.reason() in _BY_KEY
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._painter.focused = False
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.lines.rowCount() or not self.empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setFont(fonts.font("body"))
        painter.setPen(color("text-faint"))
        space = self.viewport().rect().adjusted(24, 0, -24, -self.viewport().height() // 3)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(space, int(flags), self.empty_text)
