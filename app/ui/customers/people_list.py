"""The list of customers: a table of one column with a fixed row height. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.ui.customers.people_model import Index, PeopleModel
from app.ui.customers.person_delegate import HIGH, PersonDelegate
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.theme import color, theme

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class PeopleList(QTableView):
    """Keeps its selection by customer, whatever the order does."""

    chosen = Signal(object)
    """The id of the customer that became current."""
    opened = Signal()
    """Enter: to the customer's details."""

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = model
        self.empty_text = ""
        self._painter = PersonDelegate()
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
        self.setAccessibleName(translate("Customer", "Customers"))
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setStretchLastSection(True)
        down.hide()
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(HIGH)
        self.verticalScrollBar().setSingleStep(HIGH // 2)

    def current(self) -> int | None:
        """The customer chosen."""
        return self._current

    def choose(self, id_: int | None) -> None:
        """Make a customer current, in the order or not."""
        self._current = id_
        self._restore()

    def step(self, by: int) -> None:
        """To the next or previous customer; the first when none is current."""
        count = self.people.rowCount()
        if not count:
            return
        here = self.currentIndex().row()
        place = 0 if here < 0 else min(max(here + by, 0), count - 1)
        index = self.people.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _restore(self) -> None:
        place = self.people.row_of(self._current)
        self._quiet = True
        if place < 0:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.people.index(place, 0))
            self.scrollTo(self.people.index(place, 0))
        self._quiet = False
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        id_ = self.people.id_at(current.row()) if current.isValid() else None
        if self._quiet or id_ is None or id_ == self._current:
            return
        self._current = id_
        self.chosen.emit(id_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.opened.emit()
            return
        if event.text() and event.text().isprintable():
            event.ignore()  # letters are the window's: its keys, not a jump to a name
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._hover(-1)
        super().leaveEvent(event)  # type: ignore[arg-type]  # passed on as it came

    def _hover(self, row: int) -> None:
        if row != self._painter.hover:
            self._painter.hover = row
            self.viewport().update()

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
        if self.people.rowCount() or not self.empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setFont(fonts.font("body"))
        painter.setPen(color("text-faint"))
        space = self.viewport().rect().adjusted(24, 0, -24, -self.viewport().height() // 3)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(space, int(flags), self.empty_text)
