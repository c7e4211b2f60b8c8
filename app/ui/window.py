"""The window: rail, queue, conversation, context and status bar, and how they share the width.

Loop thread. Rail and queue are built at once and can show a first page of rows before there is a
desk; ``complete`` builds the rest, after the first paint.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.base.clock import Clock, SystemClock
from app.inbox.queue_row import QueueRow
from app.ui.choices import Choices
from app.ui.first_run.wish import Wish
from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.look.theme import theme
from app.ui.panes import Panes
from app.ui.rail import Rail, RailItem
from app.ui.triage import row_words
from app.ui.triage.queue_model import QueueModel
from app.ui.triage.queue_pane import QueuePane, remembered_view

if TYPE_CHECKING:
    from app.ui.context_pane import ContextPane
    from app.ui.conversation.conversation_pane import ConversationPane
    from app.ui.status_bar import StatusBar

_SINGLE, _NARROW = 900, 1200
_LOW = 640
_FRAME = QSize(8, 40)
"""What a desktop puts around a window, as far as can be said before it is shown."""


class Window(QMainWindow):
    """Built, connected and sized; empty until rows or a desk come."""

    closing = Signal()
    hidden = Signal()
    """It was closed and only hides: the program stays."""
    stays: Callable[[], bool] | None = None
    """Whether a window that is closed only hides."""
    renewing = False
    """It ends for a window in another language, on the same desk."""
    wish: Wish | None = None
    """What is to be done when the window has closed, by whoever opened it."""

    conversation: ConversationPane
    context: ContextPane
    status: StatusBar

    def __init__(
        self,
        choices: Choices | None = None,
        first_rows: Sequence[QueueRow] = (),
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self._complete = self._ending = False
        self._page: QWidget | None = None
        self.choices = choices or Choices()
        self.setWindowTitle(translate("Window", "Nightdesk"))
        self.setMinimumSize(640, 480)
        self._build()
        self._restore()
        theme().resized.connect(self._fit)
        self.queue.show_view(remembered_view(self.choices.get("queue/view")))
        if first_rows:
            self.model.begin(array("q", (row.id for row in first_rows)), first_rows)

    def _build(self) -> None:
        self.model = QueueModel(self._sentence, self)
        self.rail = Rail()
        self.queue = QueuePane(self.model)
        self._reading, self._beside = _holder("surface"), _holder("contextHolder")
        self._foot = _holder("statusHolder")
        self._foot.setFixedHeight(tokens.height("status_bar"))
        self.panes = Panes(self.queue, self._reading, self._beside, self.choices)
        centre = QWidget()
        down = self._down = QVBoxLayout(centre)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        across = self._across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self.panes, 1)
        down.addLayout(across, 1)
        down.addWidget(self._foot)
        self.setCentralWidget(centre)

    def _sentence(self, row: QueueRow) -> str:
        painter = self.queue.list.painter_of_rows
        chosen = painter.picked is not None and painter.picked(row.id)
        return row_words.sentence(row, self._clock.now(), painter.late_after, chosen=chosen)

    def complete(self) -> None:
        """Build what the first paint could do without; again does nothing."""
        if self._complete:
            return
        from app.ui.context_pane import ContextPane
        from app.ui.conversation.conversation_pane import ConversationPane
        from app.ui.status_bar import StatusBar

        self.conversation = ConversationPane(self._clock)
        self.context = ContextPane(self._clock)
        self.status = StatusBar()
        for holder, widget in (
            (self._reading, self.conversation),
            (self._beside, self.context),
            (self._foot, self.status),
        ):
            _fill(holder, widget)
        self._complete = True
        self.panes.take_look()
        head = self.conversation.head
        head.context_pressed.connect(self.panes.toggle_context)
        self.panes.context_shown.connect(head.show_context_open)
        head.show_context_open(self.panes.context_open())
        self.context.closed.connect(self.panes.close_context)
        self.conversation.head.back_pressed.connect(self.panes.show_queue)
        self.conversation.head.set_single_pane(self.width() / fonts.scale() < _SINGLE)

    def put_beside_rail(self, column: QWidget) -> None:
        """A column between rail and queue."""
        self._across.insertWidget(1, column)

    # --- pages -------------------------------------------------------------------------------

    def show_page(self, page: QWidget, item: RailItem | None = None) -> None:
        """Show a page in the place of queue and conversation; ``item`` of the rail leads there."""
        self.rail.show_active(item or self.rail.settings)
        if self.panes.overlaid():
            self.panes.close_context()
        if page is self._page:
            return
        if self._page is not None:
            self._page.hide()
        if page.parent() is None:
            self._across.addWidget(page, 1)
        self._page = page
        self.panes.hide()
        page.show()

    def show_inbox(self) -> None:
        """Back to queue and conversation."""
        if self._page is None:
            return
        self._page.hide()
        self._page = None
        self.panes.show()
        self.rail.show_active(self.rail.inbox)
        self.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_frame(self, shown: bool) -> None:
        """Rail and status bar, or the page alone."""
        self.rail.setVisible(shown)
        self._foot.setVisible(shown)

    def page(self) -> QWidget | None:
        """The page shown in the place of the inbox, if there is one."""
        return self._page

    def add_bar(self, bar: QWidget) -> None:
        """Put a strip above everything else."""
        self._down.insertWidget(0, bar)

    def wish_for(self, wish: Wish) -> None:
        """Close, and have something done that no window may be open for."""
        self.wish = wish
        self.quit()

    def quit(self) -> None:
        """Close for good, whatever is chosen for closing."""
        self.will_end()
        if self.isVisible():
            self.close()
        else:
            self._end()

    def renew(self) -> None:
        """End for a new window in its place, which is there before this one goes."""
        self.renewing = True
        self._end()

    def will_end(self) -> None:
        """The next close is for good: the session ends."""
        self._ending = True

    # --- size --------------------------------------------------------------------------------

    def _restore(self) -> None:
        geometry = self.choices.get_bytes("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            room = self.screen().availableSize() - _FRAME
            self.resize(QSize(1440, 900).boundedTo(room).expandedTo(self.minimumSize()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Arrange by the room there is for words: larger text has less of it."""
        wide, high = self.width() / fonts.scale(), self.height() / fonts.scale()
        self.rail.set_narrow(wide < _NARROW)
        self.queue.list.set_compact(high < _LOW)
        self.panes.fit(wide)
        if self._complete:
            self.conversation.head.set_single_pane(wide < _SINGLE)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stays is not None and not self._ending and self.stays():
            event.ignore()
            self._keep()
            self.hide()
            self.hidden.emit()
            return
        super().closeEvent(event)
        self._end()

    def _end(self) -> None:
        self._keep()
        self.closing.emit()

    def _keep(self) -> None:
        """What was typed, and where everything was."""
        if self._complete:
            self.conversation.composer.keep_now()
        self.choices.set("window/geometry", self.saveGeometry())
        self.panes.remember()
        self.choices.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panes.overlaid():
            self.panes.close_context()
            return
        super().keyPressEvent(event)


def _holder(name: str) -> QFrame:
    """The place of a pane that comes later, in its colour."""
    made = QFrame()
    made.setObjectName(name)
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    return made


def _fill(holder: QFrame, widget: QWidget) -> None:
    layout = holder.layout()
    if layout is not None:
        layout.addWidget(widget)
