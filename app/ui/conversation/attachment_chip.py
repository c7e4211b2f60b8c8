"""A file that came with a message: icon, name, size; a press opens it (rule V3). Loop thread."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.base.file_names import is_dangerous
from app.inbox.values import Attachment
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import fonts, texts
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import by_key, draw_icon, draw_line
from app.ui.parts.pressable import Pressable

_HEIGHT = 44
_MAX_WIDTH = 260


def height() -> int:
    """How high a chip is at the text size in force, in logical px."""
    return fonts.px(_HEIGHT)


class AttachmentChip(Pressable):
    """Emits ``clicked``; its owner opens or shows the file. Can be dragged out of the window."""

    drag_wanted = Signal()
    menu_wanted = Signal(object)
    """Where on the screen."""

    def __init__(self, attachment: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attachment = attachment
        self._name = attachment.name or unnamed(attachment)
        self._size = words.size(attachment.size)
        self._thumbnail: QPixmap | None = None
        self._pressed_at: QPoint | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        spoken = translate("Timeline", "Open %1, %2")
        self.setAccessibleName(spoken.replace("%1", self._name).replace("%2", self._size))
        self.setProperty("ndOwnHeight", True)
        self._fit()
        theme().resized.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())

    def show_thumbnail(self, image: QImage) -> None:
        """Show the picture itself in place of the icon."""
        side = round(32 * self.devicePixelRatioF())
        cut = image.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        middle = QRect((cut.width() - side) // 2, (cut.height() - side) // 2, side, side)
        self._thumbnail = QPixmap.fromImage(cut.copy(middle))
        self._thumbnail.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()

    def sizeHint(self) -> QSize:
        wide = texts.metrics(fonts.font("small")).horizontalAdvance(self._name)
        return QSize(min(fonts.px(_MAX_WIDTH), int(max(wide, 48)) + 60), height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(color("focus-ring"), 2) if self.hasFocus() and by_key(self) else Qt.PenStyle.NoPen
        )
        painter.setBrush(color("hover" if self.underMouse() else "surface-sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_picture(painter)
        room = self.width() - 60
        name, small = fonts.font("small"), fonts.font("micro")
        line = fonts.px(16)
        top = (self.height() - 2 * line) / 2
        draw_line(painter, QRectF(46, top, room + 4, line), self._name, name, "text")
        draw_line(painter, QRectF(46, top + line, room, line), self._size, small, "text-faint")

    def _paint_picture(self, painter: QPainter) -> None:
        place = QRectF(6, (self.height() - 32) / 2, 32, 32)
        if self._thumbnail is not None:
            round_off = QPainterPath()
            round_off.addRoundedRect(place, 4, 4)
            painter.save()
            painter.setClipPath(round_off)
            painter.drawPixmap(place.topLeft(), self._thumbnail)
            painter.restore()
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("badge-soft"))
        painter.drawRoundedRect(place, 4, 4)
        draw_icon(painter, 14, place.top() + 8, self._icon(), "text-muted", 16)

    def _icon(self) -> str:
        if is_dangerous(self._name):
            return "file-warning"
        kind = self.attachment.type
        if kind in ("message/rfc822", "application/ms-tnef", "application/vnd.ms-tnef"):
            return "mail"
        if kind in ("text/calendar", "application/ics"):
            return "calendar-clock"
        return "image" if kind.startswith("image/") else "file"

    # --- what is done with it ----------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = (event.position().toPoint() - start).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._pressed_at = None
                self.setDown(False)
                self.drag_wanted.emit()
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged = self._pressed_at is None
        self._pressed_at = None
        if dragged:
            self.setDown(False)
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)


def unnamed(attachment: Attachment) -> str:
    """What a file without a name is called."""
    if attachment.type == "message/rfc822":
        return translate("Timeline", "Attached message")
    return translate("Timeline", "Unnamed file")
