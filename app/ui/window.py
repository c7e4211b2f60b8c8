"""The window: rail, queue, conversation, context and status bar, and how they share the width.

Loop thread. It can show a first page of rows before there is a desk; ``attach`` brings it to life.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.base.clock import Clock, SystemClock
from app.inbox.values import QueueRow
from app.ui import words
from app.ui.choices import Choices
from app.ui.context_pane import ContextPane
from app.ui.conversation_pane import ConversationPane
from app.ui.i18n import translate
from app.ui.panes import Panes
from app.ui.queue_model import QueueModel
from app.ui.queue_pane import QueuePane
from app.ui.rail import Rail
from app.ui.status_bar import StatusBar

_SINGLE, _NARROW = 900, 1200
_LOW = 640


class Window(QMainWindow):
    """Built, connected and sized; empty until rows or a desk come."""

    closing = Signal()

    def __init__(
        self,
        choices: Choices | None = None,
        first_rows: Sequence[QueueRow] = (),
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self.choices = choices or Choices()
        self.setWindowTitle(translate("Window", "Nightdesk"))
        self.setMinimumSize(640, 480)
        self._build()
        self._restore()
        self._show_first(first_rows)

    def _build(self) -> None:
        self.model = QueueModel(lambda row: words.row_sentence(row, self._clock.now()), self)
        self.rail = Rail()
        self.queue = QueuePane(self.model)
        self.conversation = ConversationPane(self._clock)
        self.context = ContextPane(self._clock)
        self.status = StatusBar()
        self.panes = Panes(self.queue, self.conversation, self.context, self.choices)
        centre = QWidget()
        down = QVBoxLayout(centre)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self.panes, 1)
        down.addLayout(across, 1)
        down.addWidget(self.status)
        self.setCentralWidget(centre)
        self.conversation.head.context_pressed.connect(self.panes.toggle_context)
        self.context.closed.connect(self.panes.close_context)
        self.conversation.head.back_pressed.connect(self.panes.show_queue)

    def _show_first(self, rows: Sequence[QueueRow]) -> None:
        """Real rows before there is a desk: what the store can give cheaply."""
        from array import array

        if rows:
            self.model.begin(array("q", (row.id for row in rows)), rows)

    # --- size --------------------------------------------------------------------------------

    def _restore(self) -> None:
        geometry = self.choices.get_bytes("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1440, 900)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide, high = self.width(), self.height()
        self.rail.set_narrow(wide < _NARROW)
        self.queue.list.set_compact(high < _LOW)
        single = wide < _SINGLE
        self.panes.fit(wide)
        self.conversation.head.set_single_pane(single)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.conversation.composer.keep_now()
        self.choices.set("window/geometry", self.saveGeometry())
        self.panes.remember()
        self.choices.save()
        super().closeEvent(event)
        self.closing.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panes.overlaid():
            self.panes.close_context()
            return
        super().keyPressEvent(event)
