"""What every entry of a timeline is: a widget that knows its height for a width. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.look import fonts, icons, texts
from app.ui.look.theme import color, theme

if TYPE_CHECKING:
    from app.ui.conversation.mail_browser import MailBrowser


class EntryWidget(QFrame):
    """Placed by the timeline, which asks ``height_for`` again after ``resized``."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme().changed.connect(self.update)

    def height_for(self, width: int) -> int:
        """The height at that width, in logical px."""
        raise NotImplementedError

    def paint_ring(self, painter: QPainter, around: QRectF) -> None:
        """The focus ring, when the focus came by key."""
        if self.hasFocus() and by_key(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color("focus-ring"), 2))
            painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), 8, 8)

    def text_of(self) -> MailBrowser | None:
        """The text that can be marked in it."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that mark text go into the message's: Shift with the arrows."""
        body = self.text_of()
        if body is None or body.isHidden() or not body.marks(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def draw_frame(widget: QWidget, ground: str, edge: str, wide: float) -> None:
    """A widget's whole face: its ground and a rounded edge, in colours of the tokens."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(edge), wide))
    painter.setBrush(color(ground))
    inset = wide / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)


def draw_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    ink: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Draw one elided line in a colour of the tokens; gives the width it took."""
    shown = texts.elide(font, text, rect.width())
    wide = texts.metrics(font).horizontalAdvance(shown)
    x = rect.left()
    if align & Qt.AlignmentFlag.AlignRight:
        x = rect.right() - wide
    elif align & Qt.AlignmentFlag.AlignHCenter:
        x = rect.center().x() - wide / 2
    texts.draw_centred(painter, x, rect.top(), rect.height(), shown, font, color(ink))
    return wide


def draw_icon(painter: QPainter, x: float, y: float, name: str, ink: str, size: int = 14) -> None:
    """Draw an icon in a colour of the tokens."""
    icons.draw(painter, x, y, name, color(ink), size)


def put_icon(painter: QPainter, left: float, y: float, name: str, ink: str, size: int = 14) -> int:
    """Draw an icon that begins at ``left`` at every text size; the width it takes."""
    side, _ = icons.grown(painter, size)
    draw_icon(painter, left + (side - size) / 2, y, name, ink, size)
    return side


def by_key(widget: QWidget) -> bool:
    """Whether the focus moves by keys in this window: only then is the ring drawn."""
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def figures() -> QFont:
    """The font of times."""
    return fonts.font("small", figures=True)
