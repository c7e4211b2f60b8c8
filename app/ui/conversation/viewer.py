"""A picture over the whole window: fit or as large as it is, the next and the one before.

Loop thread. Esc closes; arrows go on, plus and minus and the wheel change the size, 0 fits again.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from app.inbox.values import Attachment
from app.ui import words
from app.ui.conversation.attachment_chip import unnamed
from app.ui.i18n import translate
from app.ui.look import fonts, texts, tokens
from app.ui.look.theme import color
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import draw_line

_BAR, _EDGE = 48, 24
_STEP, _LEAST, _MOST = 1.25, 0.05, 8.0


class Viewer(QFrame):
    """Shows one of several pictures; asks for each when its turn comes."""

    wanted = Signal(int)
    """Bring the picture of that place, then call ``show_image``."""
    save_wanted = Signal(int)
    open_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget, files: Sequence[Attachment], at: int) -> None:
        super().__init__(parent)
        self._files, self._at = files, at
        self._image: QImage | None = None
        self._failed = False
        self._scale: float | None = None
        self._offset = QPointF()
        self._dragged: QPointF | None = None
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(parent.rect())
        parent.installEventFilter(self)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self) -> None:
        def button(icon: str, name: str, key: str = "") -> Button:
            return Button(icon_name=icon, kind="icon", name=name, key=key, parent=self)

        self._previous = button("chevron-left", translate("Viewer", "Previous picture"), "\u2190")
        self._next = button("chevron-right", translate("Viewer", "Next picture"), "\u2192")
        self._smaller = button("circle-minus", translate("Viewer", "Smaller"), "-")
        self._larger = button("circle-plus", translate("Viewer", "Larger"), "+")
        self._save = button("download", translate("Viewer", "Save"))
        self._open = button("external-link", translate("Viewer", "Open in another program"))
        self._close = button("x", translate("Viewer", "Close"), "Esc")
        self._previous.clicked.connect(lambda: self.go(-1))
        self._next.clicked.connect(lambda: self.go(1))
        self._smaller.clicked.connect(lambda: self.zoom(1 / _STEP))
        self._larger.clicked.connect(lambda: self.zoom(_STEP))
        self._save.clicked.connect(lambda: self.save_wanted.emit(self._at))
        self._open.clicked.connect(lambda: self.open_wanted.emit(self._at))
        self._close.clicked.connect(self.end)
        many = len(self._files) > 1
        self._previous.setVisible(many)
        self._next.setVisible(many)
        self._offer_sizes()
        self._say()

    def start(self) -> None:
        """Ask for the first picture."""
        self.wanted.emit(self._at)

    # --- what is shown -----------------------------------------------------------------------

    def at(self) -> int:
        """Which of the pictures is shown."""
        return self._at

    def show_image(self, at: int, image: QImage | None) -> None:
        """The picture of a place came, or cannot be shown."""
        if at == self._at:
            self._image, self._failed = image, image is None
            self._offer_sizes()
            self.update()

    def go(self, by: int) -> None:
        """To another picture; round at the ends."""
        if len(self._files) < 2:
            return
        self._at = (self._at + by) % len(self._files)
        self._image, self._failed = None, False
        self._offer_sizes()
        self.fit()
        self._say()
        self.wanted.emit(self._at)

    def _offer_sizes(self) -> None:
        """Larger and smaller mean something while there is a picture."""
        for button in (self._smaller, self._larger):
            button.setEnabled(self._image is not None)

    def fit(self) -> None:
        """As large as there is room, at most as large as it is."""
        self._scale, self._offset = None, QPointF()
        self.update()

    def zoom(self, by: float) -> None:
        """Larger or smaller, around the middle."""
        before = self._shown_scale()
        self._scale = min(_MOST, max(_LEAST, before * by))
        self._offset *= self._scale / before
        self.update()

    def end(self) -> None:
        """Close."""
        parent = self.parentWidget()
        if parent is not None:
            parent.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _say(self) -> None:
        text = translate("Viewer", "Picture %1 of %2: %3")
        text = text.replace("%1", str(self._at + 1)).replace("%2", str(len(self._files)))
        self.setAccessibleName(text.replace("%3", self._name()))

    def _name(self) -> str:
        file = self._files[self._at]
        return file.name or unnamed(file)

    def _shown_scale(self) -> float:
        if self._scale is not None or self._image is None:
            return self._scale or 1.0
        room = self._room()
        across = room.width() / max(1, self._image.width())
        down = room.height() / max(1, self._image.height())
        return min(1.0, across, down)

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_EDGE, _BAR + 8, -_EDGE, -_EDGE)

    # --- painting and places -----------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        scrim = QColor(0, 0, 0, 200)
        painter.fillRect(self.rect(), scrim)
        if self._image is not None:
            scale = self._shown_scale()
            wide, high = self._image.width() * scale, self._image.height() * scale
            middle = self._room().center() + self._offset
            place = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(place, color("sheet"))
            painter.drawImage(place, self._image)
        painter.fillRect(0, 0, self.width(), _BAR, color("surface-raised"))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        file = self._files[self._at]
        parts = [words.size(file.size)]
        if self._image is not None:
            parts.append(f"{self._image.width()} \u00d7 {self._image.height()}")
        if len(self._files) > 1:
            parts.append(f"{self._at + 1} / {len(self._files)}")
        room = QRectF(20, 6, self.width() - 320, 18)
        draw_line(painter, room, self._name(), fonts.font("strong"), "text")
        under = QRectF(20, 25, self.width() - 320, 16)
        draw_line(painter, under, ", ".join(parts), fonts.font("small"), "text-muted")
        if self._failed:
            text = translate("Viewer", "This picture cannot be shown. Save it, or open it.")
            place = QRectF(0, self.height() / 2 - 10, self.width(), 20)
            font = fonts.font("body")
            half = min(self.width(), texts.metrics(font).horizontalAdvance(text) + 48) / 2
            middle = place.center().x()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("surface-raised"))
            plate = QRectF(middle - half, place.top() - 12, 2 * half, place.height() + 24)
            painter.drawRoundedRect(plate, tokens.radius("card"), tokens.radius("card"))
            draw_line(painter, place, text, font, "text", Qt.AlignmentFlag.AlignHCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        x = self.width() - 12
        for button in (self._close, self._open, self._save, self._larger, self._smaller,
                       self._next, self._previous):  # fmt: skip
            if not button.isHidden():
                x -= 36
                button.setGeometry(x, 8, 32, 32)

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QResizeEvent) and watched is self.parentWidget():
            self.resize(event.size())
        return False

    # --- what is pressed ---------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_Escape: self.end,
            Qt.Key.Key_Left: lambda: self.go(-1),
            Qt.Key.Key_Right: lambda: self.go(1),
            Qt.Key.Key_Plus: lambda: self.zoom(_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / _STEP),
            Qt.Key.Key_0: self.fit,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        event.accept()  # nothing behind is to be reached

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragged = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._offset += event.position() - self._dragged
            self._dragged = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's name
        self._dragged = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's name
        if self._scale is None:
            self._scale = 1.0
            self.update()
        else:
            self.fit()
