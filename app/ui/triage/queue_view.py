"""The list of conversations: a table of one column with a fixed row height. Loop thread."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QTableView, QToolTip, QWidget

from app.base.ids import ConversationId
from app.inbox.queue_row import QueueRow
from app.ui.i18n import translate
from app.ui.look import fonts, icons, texts
from app.ui.look.own_viewport import give_viewport
from app.ui.look.theme import color, theme
from app.ui.parts.focus import shows_ring
from app.ui.parts.paged_model import Index, RowRole
from app.ui.parts.record_list import one_column
from app.ui.triage import queue_layout
from app.ui.triage.ahead import Ahead
from app.ui.triage.queue_delegate import QueueDelegate
from app.ui.triage.queue_model import QueueModel

_MINUTE_MS = 60_000


class QueueView(QTableView):
    """Keeps its selection by conversation, whatever the order does."""

    chosen = Signal(object)
    """The ``ConversationId`` that became current, or None."""
    opened = Signal()
    """Enter or a double click: the eye goes to the conversation."""
    acted = Signal(str, object)
    """An action of the row under the pointer and its ``ConversationId``."""
    picked = Signal(object)
    """A ``ConversationId`` to be chosen among others, or no longer."""
    ranged = Signal(object)
    """An array of ids from the last one picked to this one, to be chosen."""
    escaped = Signal()
    back: Callable[[], bool] | None = None
    """What Esc does where none is chosen among others: one level out; whether there was one."""
    """Esc while several are chosen."""
    menu_wanted = Signal(object)
    """A menu for the current or chosen ones, at this place of the screen."""

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = model
        self.painter_of_rows = QueueDelegate()
        self.empty_text = ""
        self.empty_icon = ""
        self._current: ConversationId | None = None
        self._anchor: int | None = None
        self._quiet = False
        self._pivot: ConversationId | None = None
        self._place: int | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        give_viewport(self)
        # a style sheet makes Qt paint all that lies below, the window first
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(self.queue)
        self.setItemDelegate(self.painter_of_rows)
        self.painter_of_rows.selected = self.selectionModel().isSelected
        self._ahead = Ahead(self, self.painter_of_rows.lacks)
        one_column(self)
        self.setWordWrap(False)
        self.setAccessibleName(translate("Queue", "Queue"))
        self.viewport().setProperty("elides", True)
        self.set_compact(False)
        self.verticalScrollBar().setSingleStep(46)

    def _connect(self) -> None:
        self.queue.reordering.connect(self._remember_place)
        self.queue.reordered.connect(self._restore_place)
        self.queue.modelReset.connect(self._restore_current)
        self.doubleClicked.connect(self._open)
        theme().changed.connect(self.viewport().update)
        theme().resized.connect(self._resized)
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self._minutes.timeout.connect(self.viewport().update)
        self._minutes.start()

    def _resized(self) -> None:
        """Another text size."""
        self.painter_of_rows.forget()
        self.set_compact(self.painter_of_rows.compact)

    def set_compact(self, compact: bool) -> None:
        """Rows of 60 px instead of 92."""
        high = queue_layout.row_height(compact=compact)
        self.painter_of_rows.compact = compact
        if self.verticalHeader().defaultSectionSize() != high:
            self.verticalHeader().setDefaultSectionSize(high)
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    # --- the current conversation ------------------------------------------------------------

    def current(self) -> ConversationId | None:
        """The conversation chosen, whether or not the order still holds it."""
        return self._current

    def choose(self, id_: ConversationId | None) -> None:
        """Make a conversation current and bring it into view."""
        place = self.queue.row_of(id_)
        if place < 0:
            self._current = id_
            self._clear()
            return
        self._go(place)

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) conversation; the first when none is current."""
        count = self.queue.rowCount()
        if not count:
            return
        here = self.currentIndex().row()
        if here < 0 and self._place is not None:  # it has left: go on from where it stood
            here = self._place - 1 if by > 0 else self._place
        self._go(min(max(here + by, 0), count - 1))

    def beside(self, id_: ConversationId, by: int = 1) -> ConversationId | None:
        """What follows when this one leaves: the next (1) or previous (-1), else the other."""
        place = self.queue.row_of(id_)
        if place < 0:
            return None
        return self.queue.id_at(place + by) or self.queue.id_at(place - by)

    def step_picking(self, by: int) -> None:
        """To the next or previous conversation, and choose both."""
        here = self.current()
        self.step(by)
        there = self.current()
        both = [id_ for id_ in (here, there) if id_ is not None]
        if both:
            self._pivot = both[-1]
            self.ranged.emit(array("q", both))

    def pick(self, id_: ConversationId) -> None:
        """Choose one among others, or no longer; a range begins here."""
        self._pivot = id_
        self.picked.emit(id_)

    def pick_to(self, id_: ConversationId) -> None:
        """Choose everything between the one picked last (else the current one) and this."""
        start = self.queue.row_of(self._pivot if self._pivot is not None else self._current)
        end = self.queue.row_of(id_)
        if end < 0:
            return
        low, high = sorted((start if start >= 0 else end, end))
        self.ranged.emit(self.queue.ids()[low : high + 1])

    def _go(self, place: int) -> None:
        index = self.queue.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._quiet:
            return
        id_ = self.queue.id_at(current.row()) if current.isValid() else None
        if id_ is not None and id_ != self._current:
            self._current, self._place = id_, current.row()
            self.chosen.emit(id_)

    def _clear(self) -> None:
        self._quiet = True
        self.selectionModel().clear()
        self._quiet = False
        self.viewport().update()

    # --- orders change, nothing jumps ---------------------------------------------------------

    def _remember_place(self) -> None:
        self._quiet = True
        place = self.queue.row_of(self._current)
        self._place = place if place >= 0 else self._place
        shown = place >= 0 and self.viewport().rect().intersects(self._row_rect(place))
        self._anchor = self._row_rect(place).top() if shown else None

    def _restore_place(self) -> None:
        self._quiet = False
        self._restore_current()
        place = self.queue.row_of(self._current)
        if place < 0 or self._anchor is None:
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._row_rect(place).top() - self._anchor)

    def _restore_current(self) -> None:
        place = self.queue.row_of(self._current)
        self._quiet = True
        if place >= 0:
            self.selectionModel().setCurrentIndex(
                self.queue.index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        else:
            self.selectionModel().clear()
        self._quiet = False

    def _row_rect(self, place: int) -> QRect:
        return self.visualRect(self.queue.index(place, 0))

    # --- pointer and keys --------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(event.position().toPoint().x(), event.position().toPoint().y())
        if not event.buttons():
            return
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.painter_of_rows.hover = -1
        self.painter_of_rows.hover_action = None
        self.viewport().update()
        super().leaveEvent(event)

    def _hover(self, x: int, y: int) -> None:
        place = self.rowAt(y)
        row = self.queue.index(place, 0).data(RowRole) if place >= 0 else None
        action = None
        if isinstance(row, QueueRow):
            top = self.rowViewportPosition(place)
            width = self.viewport().width()
            action = self.painter_of_rows.action_at(row, x, y - top, width)
        if (place, action) != (self.painter_of_rows.hover, self.painter_of_rows.hover_action):
            self.painter_of_rows.hover = place
            self.painter_of_rows.hover_action = action
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._hover(point.x(), point.y())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        id_, action = self.queue.id_at(self.rowAt(point.y())), self.painter_of_rows.hover_action
        if id_ is not None and self._picks(event.modifiers(), action, id_):
            return
        if action is not None:
            self.acted.emit(action, id_)
            return
        self.painter_of_rows.ring = False
        super().mousePressEvent(event)

    def _picks(self, held: Qt.KeyboardModifier, action: object, id_: ConversationId) -> bool:
        """A click that chooses among several, not the one to read; whether it was one."""
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.pick_to(id_)
        elif held & Qt.KeyboardModifier.ControlModifier or action == "pick":
            self.pick(id_)
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        id_ = self._current if by_key else self.queue.id_at(self.rowAt(event.pos().y()))
        if id_ is None:
            return
        chosen = self.painter_of_rows.picked
        if not by_key and not (chosen is not None and chosen(id_)):
            self.choose(id_)
        at = self._row_rect(self.queue.row_of(id_)).center() if by_key else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.step_picking(step)
            return
        if event.key() == Qt.Key.Key_Escape and self.painter_of_rows.picked is not None:
            self.escaped.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.back is not None and self.back():
            return
        if event.text() and event.text().isprintable():
            event.ignore()  # single letters are the window's, not a search in the list
            return
        self.painter_of_rows.ring = True
        super().keyPressEvent(event)

    def _open(self) -> None:
        if self._current is not None:
            self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.painter_of_rows.ring = shows_ring(event, self.painter_of_rows.ring)
        self.painter_of_rows.focused = True
        quiet, self._quiet = self._quiet, True
        super().focusInEvent(event)  # Qt makes the first row current where none is: nobody chose it
        self._quiet = quiet
        if self.currentIndex().row() != self.queue.row_of(self._current):
            self._clear()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.painter_of_rows.ring = shows_ring(event, self.painter_of_rows.ring)
        self.painter_of_rows.focused = False
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):  # a tool tip is asked for
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        tips = {
            "resolve": translate("Queue", "Resolve"),
            "reopen": translate("Queue", "Reopen"),
            "snooze": translate("Queue", "Snooze"),
            "wake": translate("Queue", "Wake now"),
            "assign": translate("Queue", "Assign"),
            "pick": translate("Queue", "Choose several"),
        }
        action = self.painter_of_rows.hover_action
        row = self.queue.index(self.rowAt(event.pos().y()), 0).data(RowRole)
        tip = self.painter_of_rows.tip(row) if isinstance(row, QueueRow) else ""
        QToolTip.showText(event.globalPos(), tips[action] if action else texts.tip(tip), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_below_rows()
        super().paintEvent(event)
        self._ahead.look()
        if not self.queue.rowCount() and self.empty_text:
            self._paint_empty()

    def _paint_below_rows(self) -> None:
        """Each row has a ground of its own."""
        last = self.queue.rowCount() - 1
        end = self.rowViewportPosition(last) + self.rowHeight(last) if last >= 0 else 0
        below = self.viewport().rect().adjusted(0, end, 0, 0)
        if not below.isEmpty():
            QPainter(self.viewport()).fillRect(below, color("surface-sunken"))

    def _paint_empty(self) -> None:
        painter = QPainter(self.viewport())
        if self.empty_icon:
            middle = self.viewport().rect().center()
            x, y = middle.x() - 16, middle.y() * 2 / 3 - 64
            icons.draw(painter, x, y, self.empty_icon, color("text-faint"), 32)
        painter.setFont(fonts.font("body"))
        painter.setPen(color("text-faint"))
        space = self.viewport().rect().adjusted(24, 0, -24, -self.viewport().height() // 3)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(space, int(flags), self.empty_text)
