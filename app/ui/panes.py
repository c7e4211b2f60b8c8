"""Queue, conversation and context side by side, by the width there is. Loop thread.

Under 900 one pane at a time; under 1200 the context lies over the conversation when asked for;
the sizes chosen by hand are remembered for each class of width.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from app.ui.choices import Choices
from app.ui.look import fonts, tokens
from app.ui.look.theme import color

_SINGLE, _NARROW, _WIDE = 900, 1200, 1680
_NARROW_QUEUE, _WIDE_QUEUE, _WIDE_CONTEXT = 296, 384, 336
_STEP = 16


class _Handle(QSplitterHandle):
    """A hairline drawn, some more to grab; double click takes the ideal width."""

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        lit = self.underMouse() or self.hasFocus()
        QPainter(self).fillRect(event.rect(), color("accent" if lit else "border"))

    def enterEvent(self, event: object) -> None:
        super().enterEvent(event)  # type: ignore[arg-type]  # passed on as it came
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        splitter = self.splitter()
        if isinstance(splitter, Panes):
            splitter.take_ideal_sizes()
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        self.moveSplitter(self.pos().x() + by)


class Panes(QSplitter):
    """Keeps the three panes within their widths."""

    context_shown = Signal(bool)
    """Whether the context is open now, beside the conversation or over it."""

    def __init__(
        self,
        queue: QWidget,
        conversation: QWidget,
        context: QWidget,
        choices: Choices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._queue, self._conversation, self._context = queue, conversation, context
        self._choices = choices
        self._class = ""
        self._reading = False
        self._context_open = True
        self._looked_at = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane, name in ((queue, "queue"), (conversation, "conversation"), (context, "context")):
            self.addWidget(pane)
            least, _, most = tokens.pane_widths(name)
            pane.setMinimumWidth(least)
            pane.setMaximumWidth(most)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 0)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    # --- by width ----------------------------------------------------------------------------

    def fit(self, width: float) -> None:
        """Arrange for a window of that width, in px of text size 1."""
        name = _class_of(width)
        if name == self._class:
            return
        self.remember()
        self._class = name
        self._context_open = name not in ("single", "narrow")
        self._arrange()
        self.take_remembered_sizes()

    def _arrange(self) -> None:
        single, over = self._class == "single", self._class in ("single", "narrow")
        least, _, _ = tokens.pane_widths("conversation")
        self._conversation.setMinimumWidth(320 if single else least)
        self._queue.setMaximumWidth(16_777_215 if single else tokens.pane_widths("queue")[2])
        self._queue.setVisible(not single or not self._reading)
        self._conversation.setVisible(not single or self._reading)
        if over and self._context.parent() is self:
            self._context.setParent(self.parentWidget())
        elif not over and self._context.parent() is not self:
            self.addWidget(self._context)
        self._context.setProperty("over", over)
        if self._looked_at:
            self.take_look()
        self._context.setVisible(self._context_open)
        self.context_shown.emit(self._context_open)
        self._place_overlay()

    def take_look(self) -> None:
        """Have the style sheet look again, from now on each time: a first paint does without, for
        asking for the style makes the names of all that styles can draw."""
        self._looked_at = True
        self._context.style().polish(self._context)

    def take_remembered_sizes(self) -> None:
        """The sizes chosen by hand for this class of width, else the ideal ones."""
        kept = self._choices.get(f"panes/{self._class}")
        sizes = [int(part) for part in kept.split("-") if part.isdigit()]
        if len(sizes) == self.count():
            self.setSizes(sizes)
        else:
            self.take_ideal_sizes()

    def take_ideal_sizes(self) -> None:
        """The widths of the look."""
        queue = {"narrow": _NARROW_QUEUE, "wide": _WIDE_QUEUE}.get(
            self._class, tokens.pane_widths("queue")[1]
        )
        context = _WIDE_CONTEXT if self._class == "wide" else tokens.pane_widths("context")[1]
        queue = min(fonts.px(queue), tokens.pane_widths("queue")[2])
        context = min(fonts.px(context), tokens.pane_widths("context")[2])
        self.setSizes([queue, max(1, self.width() - queue - context), context][: self.count()])

    def remember(self) -> None:
        """Keep the sizes for the next time."""
        if self._class and self._class != "single" and self._context_open:
            self._choices.set(f"panes/{self._class}", _joined(self.sizes()))

    # --- the context -------------------------------------------------------------------------

    def context_open(self) -> bool:
        """Whether the context is open, beside the conversation or over it."""
        return self._context_open

    def overlaid(self) -> bool:
        """Whether the context lies open over the conversation."""
        return self._context.parent() is not self and self._context_open

    def toggle_context(self) -> None:
        """Open or close the context."""
        self._set_context(not self._context_open)

    def close_context(self) -> None:
        """Close the context."""
        self._set_context(False)

    def _set_context(self, open_: bool) -> None:
        self.remember()
        self._context_open = open_
        self._context.setVisible(open_)
        self.context_shown.emit(open_)
        if open_ and self._context.parent() is self:
            self.take_remembered_sizes()
        self._place_overlay()

    def _place_overlay(self) -> None:
        if not self.overlaid():
            return
        wide = fonts.px(tokens.pane_widths("context")[1])
        place = self.geometry()
        self._context.setGeometry(
            QRect(place.right() + 1 - wide, place.top(), wide, place.height())
        )
        self._context.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overlay()

    # --- one pane at a time ------------------------------------------------------------------

    def show_queue(self) -> None:
        """Back to the queue when only one pane fits."""
        self._reading = False
        self._arrange()

    def show_conversation(self) -> None:
        """To the conversation when only one pane fits."""
        self._reading = True
        self._arrange()


def _class_of(width: float) -> str:
    if width < _SINGLE:
        return "single"
    if width < _NARROW:
        return "narrow"
    return "wide" if width >= _WIDE else "middle"


def _joined(sizes: Iterable[int]) -> str:
    return "-".join(map(str, sizes))
